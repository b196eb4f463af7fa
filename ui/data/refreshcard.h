#pragma once
#include "core/sources/sources.h"
#include "ui/data/sourcefigures.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QPushButton;

namespace strata {

class ListTable;

// What a refresh brings, before anything is changed by it.
class RefreshCard : public Card
{
    Q_OBJECT

public:
    explicit RefreshCard(QWidget* parent = nullptr);

    // `base` is the project whose sources were read again; `compared` are those that were; `only`: just this
    // one was.
    void setReading(const Project& base, const RefreshReading& reading,
                    const std::vector<SourceComparison>& compared, std::optional<std::size_t> only);
    void setBusy(bool isBusy);

signals:
    void takeOverRequested();
    void dismissRequested();

private:
    bool m_canTakeOver = false;
    QLabel* m_words;
    ListTable* m_table;
    QPushButton* m_takeOver;
    QPushButton* m_dismiss;
};

} // namespace strata
