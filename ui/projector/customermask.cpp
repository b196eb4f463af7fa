#include "ui/projector/customermask.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace strata {

CustomerMask::CustomerMask()
    : m_key(QRandomGenerator::system()->generate64())
{
}

QString CustomerMask::nameOf(const std::shared_ptr<const Dataset>& dataset, int customer) const
{
    if (m_of != dataset) {
        const std::vector<std::string>& ids = dataset->customers.ids;
        std::vector<std::pair<std::size_t, std::size_t>> order; // mark, customer
        order.reserve(ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i)
            order.emplace_back(qHashBits(ids[i].data(), ids[i].size(), std::size_t(m_key)), i);
        std::sort(order.begin(), order.end());
        m_numbers.assign(ids.size(), 0);
        for (std::size_t place = 0; place < order.size(); ++place)
            m_numbers[order[place].second] = std::int32_t(place + 1);
        m_of = dataset;
    }
    return QCoreApplication::translate("strata::ProjectorView", "Customer %1")
        .arg(m_numbers[std::size_t(customer)]);
}

QString customerName(const Dataset& dataset, int customer)
{
    const auto i = std::size_t(customer);
    const std::string& name = dataset.customers.names[i];
    return format::text(name.empty() ? dataset.customers.ids[i] : name);
}

} // namespace strata
