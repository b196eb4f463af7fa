#pragma once
#include "ui/widgets/card.h"

class QRadioButton;

namespace strata {

struct IncomingTable;

// Says that a table was imported before and what is remembered of it, and asks whether its rows replace the
// earlier ones or come on top. Hidden where nothing came before.
class EarlierNote : public Card
{
    Q_OBJECT

public:
    explicit EarlierNote(QWidget* parent = nullptr);

    void setTable(const IncomingTable& table);
    bool isReplacing() const;

private:
    QLabel* m_words;
    QRadioButton* m_replace;
    QRadioButton* m_add;
    bool m_hasEarlier = false;
};

} // namespace strata
