#pragma once
#include "core/model/customerview.h"

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace strata {

class FilterBar;
class TickList;
class Workshop;

// Whose sheets: the customer that is selected, all, those of some types and tiers, or those that a filter or
// a kept view lists; and of those the largest.
class CustomerPick : public QWidget
{
    Q_OBJECT

public:
    enum Who
    {
        Selected,
        All,
        TypesAndTiers,
        Filtered
    };

    explicit CustomerPick(Workshop& workshop, QWidget* parent = nullptr);

    void follow(); // the project or its results are others
    const std::vector<std::size_t>& customers() const { return m_customers; } // largest net sales first
    // "Type: Core", in the language in which it is asked; knows nothing of this widget. Empty: nothing to
    // say.
    std::function<QString()> words() const;

signals:
    void changed();

private:
    QWidget* makeTicks();
    void showWho();
    void fillTicks();
    void choose(); // and says so where it is another choice
    std::vector<ViewCondition> conditions() const;

    Workshop& m_workshop;
    std::vector<std::size_t> m_customers;
    std::vector<std::string> m_types, m_tiers; // ticked
    std::string m_search; // of the kept view that was taken
    QComboBox* m_who;
    QLabel* m_selected;
    QWidget* m_ticks = nullptr;
    QPushButton* m_typesButton;
    QPushButton* m_tiersButton;
    TickList* m_typesList;
    TickList* m_tiersList;
    QWidget* m_filterRow;
    FilterBar* m_filters = nullptr;
    QWidget* m_mostRow;
    QSpinBox* m_most;
    QLabel* m_count;
};

} // namespace strata
