#pragma once
#include "core/model/project.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// A customer's money in one quarter of the calendar.
struct Quarter
{
    int year = 1970;
    int quarter = 1; // 1..4
    double netSales = 0.0; // currency units; below 0 where more was given back than sold
    double grossMargin = 0.0, netProfit = 0.0; // currency units; 0 where not known
    std::int64_t orders = 0;
    bool hasMargin = false; // a line of the quarter has a cost of goods
};

struct Quarters
{
    // Without gaps from the first line (or kMostQuarters before the end) to the as-of date; empty: no lines.
    std::vector<Quarter> quarters;
    bool isCutShort = false; // there are older lines than the first quarter
    bool isAddedUp = false; // a database brought totals: there are no single lines of anybody
    bool hasMargin = false; // of at least one quarter
    bool hasProfit = false; // cost to serve can be told by quarter, and a margin to take it from is known
    std::vector<std::string> undated; // counted fields with a rate: they have no date, so there is no profit
    Day asOf = kNoDay; // the last day that counts
};

inline constexpr std::size_t kMostQuarters = 120;

// What the customer bought and brought in, quarter by quarter, over all lines up to the as-of date of the
// period (its window does not matter). Each quarter is computed as a window is: the sums from its first day
// on less those from the next one's, so that the quarters add up to the whole. Cost to serve takes orders,
// lines, returns, freight and receivables; where a counted field has a rate nothing is said about the profit.
// An invoice with lines in two quarters is an order, or none, by all of them together, and counts in the
// later one. Reads the customer's lines only.
Quarters quartersOf(const Dataset& dataset, const Period& period, const CostRates& rates,
                    std::size_t customer);

} // namespace strata
