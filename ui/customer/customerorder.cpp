#include "ui/customer/customerorder.h"

#include "ui/workshop.h"

#include <algorithm>
#include <numeric>

namespace strata {

CustomerOrder::CustomerOrder(Workshop& workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(workshop)
{
}

void CustomerOrder::setGiven(std::vector<int> customers)
{
    m_given = std::move(customers);
    m_givenFor = m_workshop.project().dataset;
    emit changed();
}

void CustomerOrder::follow()
{
    if (m_givenFor != m_workshop.project().dataset) { // customers have other places
        m_given.clear();
        m_givenFor.reset();
    }
    const auto metrics = m_workshop.sharedMetrics();
    if (metrics == m_sortedBy)
        return;
    m_sortedBy = metrics;
    m_bySales.clear();
    m_work.start([this, metrics](const Progress&) {
        auto sorted = std::make_shared<std::vector<int>>(metrics->netSales.size());
        std::iota(sorted->begin(), sorted->end(), 0);
        std::stable_sort(sorted->begin(), sorted->end(), [&metrics](int a, int b) {
            return metrics->netSales[std::size_t(a)] > metrics->netSales[std::size_t(b)];
        });
        return [this, sorted] {
            m_bySales = std::move(*sorted);
            emit changed();
        };
    });
}

const std::vector<int>& CustomerOrder::listOf(int customer) const
{
    return std::find(m_given.begin(), m_given.end(), customer) != m_given.end() ? m_given : m_bySales;
}

CustomerOrder::Place CustomerOrder::placeOf(int customer) const
{
    const std::vector<int>& list = listOf(customer);
    const auto found = std::find(list.begin(), list.end(), customer);
    if (found == list.end())
        return {};
    return {std::size_t(found - list.begin()), list.size(), &list == &m_given};
}

int CustomerOrder::beside(int customer, int step) const
{
    const std::vector<int>& list = listOf(customer);
    const auto found = std::find(list.begin(), list.end(), customer);
    if (found == list.end())
        return -1;
    const auto place = (found - list.begin()) + step;
    return place >= 0 && std::size_t(place) < list.size() ? list[std::size_t(place)] : -1;
}

} // namespace strata
