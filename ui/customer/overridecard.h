#pragma once
#include "ui/widgets/card.h"

class QPushButton;

namespace strata {

class Workshop;

// A person's word against the computed type: what was said, and the ways to say it or to take it back.
class OverrideCard : public Card
{
    Q_OBJECT

public:
    explicit OverrideCard(Workshop& workshop, QWidget* parent = nullptr);

    void show(int customer); // must be one of the results

private:
    Workshop& m_workshop;
    int m_customer = -1;
    QLabel* m_words;
    QPushButton* m_setType;
    QPushButton* m_exclude;
    QPushButton* m_lift;
};

} // namespace strata
