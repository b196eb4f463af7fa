#pragma once
#include "core/model/dataset.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace strata {

// Sums of money in ten-thousandths that cannot overflow, times days if need be.
__extension__ using WideSum = __int128;

// Which lines count for what. Lines after `asOf` do not exist; the other days are excluded from their period,
// so that a period of a year before its last day has `after` = the same day a year earlier.
struct AggregateRules
{
    enum class Order
    {
        PositiveInvoice, // an invoice whose net value in the period is above 0
        AnyDelivery // an invoice with at least one line that is not a return
    };

    Day asOf = kNoDay;
    Day windowAfter = kNoDay; // the window: after this day (kNoDay: from the beginning) up to asOf
    Day recentAfter = kNoDay; // growth: the recent period is after this day up to asOf ...
    Day earlierAfter = kNoDay; // ... the earlier one after this day up to recentAfter
    Day yearAfter = kNoDay; // the last 12 months, for active months
    Day rhythmAfter = kNoDay; // the last 365 days, for the rhythm of orders
    Order order = Order::PositiveInvoice;
    WideSum smallOrderMargin = 0; // orders with a margin below this are small
};

// What the lines of one customer add up to. A sale is a line that is not a return and has a net value above
// 0.
struct CustomerSums
{
    // over all lines up to the as-of date
    std::int64_t linesEver = 0;
    Day firstSale = kNoDay, lastSale = kNoDay;
    std::int32_t ordersEver = 0;

    // in the window
    std::int64_t lines = 0, saleLines = 0, returnLines = 0;
    WideSum net = 0; // credits included
    WideSum saleNet = 0, returned = 0; // of sales; of return lines, whatever their sign
    std::int64_t costLines = 0; // lines with a known cost, and their sums
    WideSum costNet = 0, cost = 0;
    WideSum listNet = 0, list = 0; // sales with a list value above 0
    std::int64_t freightLines = 0; // lines with freight booked or billed
    WideSum freight = 0, freightBilled = 0;
    std::int32_t orders = 0, products = 0;
    std::int32_t ordersWithCost = 0, smallOrders = 0;
    std::int32_t saleMonths = 0; // calendar months with a sale
    std::int64_t paidLines = 0,
                 paidLineDays = 0; // lines with a paid date; days from invoice to payment, unweighted

    // payment of the window's invoices with a net value above 0; money x days
    WideSum payable = 0, payableDays = 0;
    WideSum termed = 0, daysBeyond = 0; // those with a due date

    // growth and retention
    WideSum recentNet = 0, earlierNet = 0;
    std::int32_t earlierCategories = 0, keptCategories = 0;

    // rhythm
    std::int32_t activeMonths = 0; // calendar months with a sale in the last 12 months, at most 12
    double medianInterval = 0.0; // days between order dates in the last 365 days; 0 = fewer than 3 such dates
};

// Called once per customer that has lines up to the as-of date, from several threads at once.
using CustomerSink = std::function<void(std::size_t customer, const CustomerSums& sums)>;

// Adds up the lines of every customer. The lines must be clustered by customer, as assemble() leaves them;
// columns that are empty count as unknown throughout. Same sums whatever `threads` (0 = as many as help).
void aggregate(const Dataset& dataset, const AggregateRules& rules, int threads, const CustomerSink& sink);

} // namespace strata
