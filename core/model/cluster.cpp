#include "core/model/cluster.h"

#include <algorithm>
#include <cassert>

namespace strata {

namespace {

using Places = std::vector<std::uint32_t>; // half the room; there are fewer than 2^31 rows

// The new place of every row.
Places newPlaces(const std::vector<std::int32_t>& customer, std::size_t customers)
{
    std::vector<std::size_t> next = customerStarts(customer, customers);
    Places places(customer.size());
    for (std::size_t row = 0; row < customer.size(); ++row)
        places[row] = std::uint32_t(next[std::size_t(customer[row])]++);
    return places;
}

template <typename T> void move(std::vector<T>& column, const Places& places)
{
    if (column.size() != places.size())
        return; // a column nobody filled
    std::vector<T> moved(column.size());
    for (std::size_t row = 0; row < column.size(); ++row)
        moved[places[row]] = column[row];
    column = std::move(moved);
}

} // namespace

std::vector<std::size_t> customerStarts(const std::vector<std::int32_t>& customer, std::size_t customers)
{
    std::vector<std::size_t> starts(customers + 1, 0);
    for (const std::int32_t one : customer) {
        assert(one >= 0 && std::size_t(one) < customers);
        ++starts[std::size_t(one) + 1];
    }
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    return starts;
}

void clusterByCustomer(InvoiceLines& lines, std::size_t customers)
{
    if (std::is_sorted(lines.customer.begin(), lines.customer.end()))
        return;
    const Places places = newPlaces(lines.customer, customers);
    move(lines.customer, places);
    move(lines.date, places);
    move(lines.invoice, places);
    move(lines.product, places);
    move(lines.category, places);
    move(lines.quantity, places);
    move(lines.net, places);
    move(lines.cost, places);
    move(lines.list, places);
    move(lines.freight, places);
    move(lines.freightBilled, places);
    move(lines.isReturn, places);
    move(lines.due, places);
    move(lines.paid, places);
}

void clusterByCustomer(Payments& payments, std::size_t customers)
{
    if (std::is_sorted(payments.customer.begin(), payments.customer.end()))
        return;
    const Places places = newPlaces(payments.customer, customers);
    move(payments.customer, places);
    move(payments.date, places);
    move(payments.amount, places);
    move(payments.invoice, places);
}

} // namespace strata
