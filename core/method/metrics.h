#pragma once
#include "core/model/dataset.h"
#include "core/model/project.h"
#include "core/model/rules.h"
#include "core/model/sharedcolumn.h"
#include "core/progress.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// One figure of every customer, in its natural unit (money in currency units, shares of 1, days).
struct MetricColumn
{
    std::string id;
    SharedColumn<double> values; // one per customer; 0 where missing, never NaN
    SharedColumn<std::uint8_t> present; // one per customer, 1 where there is a value
};

// What is computed once per dataset, period and rates; moving weights and cuts does not touch it.
struct MetricTable
{
    std::size_t customers = 0;
    Day asOf = kNoDay; // the day actually used
    Day windowStart = kNoDay; // first day of the window; kNoDay = no beginning
    std::vector<MetricColumn>
        columns; // the whole catalogue, the numeric customer fields, then what people rated

    // For the statuses and the money, one per customer, over all lines up to the as-of date:
    std::vector<Day> firstSale, lastSale; // kNoDay = never bought
    std::vector<std::int32_t> lifetimeOrders;
    // Money in the window, exact, in ten-thousandths; kNoAmount = unknown.
    std::vector<Amount> netSales, grossMargin, netProfit;
    double shareOfSalesWithCost = 0.0; // of the window's sales, 0..1
    bool hasLines = false; // without invoices nobody is New or Inactive

    const MetricColumn* find(std::string_view id) const;
};

// Computes every metric. Same dataset, same bits, whatever `threads` (0 = as many as help).
//
// Where a database added the lines up (dataset.totals), its as-of date and window hold whatever the period
// says, and small_order_share is missing unless the cost per order is the one the database was asked with.
MetricTable computeMetrics(const Dataset& dataset, const Period& period, const CostRates& rates,
                           int threads = 0);

} // namespace strata
