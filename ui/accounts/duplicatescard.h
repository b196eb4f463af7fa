#pragma once
#include "core/model/rollup.h"
#include "ui/background.h"
#include "ui/widgets/card.h"

#include <vector>

class QTreeWidget;
class QPushButton;

namespace strata {

class RollupChange;
class Workshop;

// Customers that may be the same, by their names: merged with one click, into the one with the largest sales.
class DuplicatesCard : public Card
{
    Q_OBJECT

public:
    DuplicatesCard(Workshop& workshop, RollupChange& change, QWidget* parent = nullptr);

private:
    void look(); // in the background
    void showGroups();
    void enableMerge();
    void merge(const std::vector<std::size_t>& groups);

    Workshop& m_workshop;
    RollupChange& m_change;
    Background m_background;
    std::shared_ptr<const Dataset> m_dataset; // what was looked through
    std::vector<LikelyDuplicates> m_groups;
    QLabel* m_sentence;
    QTreeWidget* m_list;
    QPushButton* m_merge;
};

} // namespace strata
