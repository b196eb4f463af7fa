#pragma once
#include "ui/background.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <vector>

namespace strata {

class Workshop;
struct Dataset;
struct MetricTable;

// What "previous" and "next" go through: the list one came from while it has the customer, else everybody by
// net sales, largest first.
class CustomerOrder : public QObject
{
    Q_OBJECT

public:
    explicit CustomerOrder(Workshop& workshop, QObject* parent = nullptr);

    void setGiven(std::vector<int> customers); // of the present dataset
    void follow(); // the workshop's figures are others; sorts beside the window

    struct Place
    {
        std::size_t place = 0; // 0 = the first
        std::size_t count = 0; // 0: not known (yet)
        bool isGiven = false; // in the list one came from
    };
    Place placeOf(int customer) const;
    int beside(int customer, int step) const; // -1: nobody

signals:
    void changed();

private:
    const std::vector<int>& listOf(int customer) const;

    Workshop& m_workshop;
    Background m_work;
    std::vector<int> m_given, m_bySales;
    std::shared_ptr<const Dataset> m_givenFor;
    std::shared_ptr<const MetricTable> m_sortedBy; // whose sales m_bySales is sorted by
};

} // namespace strata
