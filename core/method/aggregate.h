#pragma once
#include "core/model/customersums.h"
#include "core/model/dataset.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace strata {

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

// The days of a period that ends on `asOf`; windowMonths 0 = all, growth then compares the last two years.
// `perOrder` in currency units makes smallOrderMargin.
AggregateRules aggregateRules(Day asOf, int windowMonths, double perOrder);

// Called once per customer that has lines up to the as-of date, from several threads at once.
using CustomerSink = std::function<void(std::size_t customer, const CustomerSums& sums)>;

// Adds up the lines of every customer. The lines must be clustered by customer, as assemble() leaves them;
// columns that are empty count as unknown throughout. Same sums whatever `threads` (0 = as many as help).
void aggregate(const Dataset& dataset, const AggregateRules& rules, int threads, const CustomerSink& sink);

} // namespace strata
