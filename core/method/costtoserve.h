#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// A cost driver: something counted and what one of it costs.
struct CostDriver
{
    std::string key; // "order", "line", "return", "freight", "receivables", "field:<customer field>"
    std::string name; // English: "Orders"; a field's own name
    double rate = 0.0; // currency units each; receivables: a year's share of 1
    bool isGuess = false;

    bool operator==(const CostDriver&) const = default;
};

// The standard drivers, then the counted fields of the rates in their order. Those without a rate come too.
std::vector<CostDriver> costDrivers(const CostRates& rates);

// One driver over all customers, in the window of the period.
struct DriverCost
{
    CostDriver driver;
    std::vector<double> counts; // orders, lines, freight in currency units; receivables: sales x days / 365
    std::vector<Amount> costs; // count x rate, each rounded to a ten-thousandth, half away from zero
    double totalCount = 0.0;
    double totalCost = 0.0; // currency units, exact sum of `costs`
};

// What serving costs, driver by driver and customer by customer. The costs of a customer add up exactly to
// its gross margin minus its net profit in computeMetrics(), where these are known. A counted field counts as
// it stands, whatever the window and also for who never bought; missing, below 0 or no number it counts 0.
struct CostToServe
{
    std::vector<DriverCost> drivers; // as costDrivers()
    std::vector<Amount> totals; // per customer
    double allocated = 0.0; // currency units, of all customers
    double guessed = 0.0; // the part of it whose rate is a guess
    double withoutMargin = 0.0; // the part at customers whose margin is unknown: it lowers no profit
    double unallocated = 0.0; // ledger's total minus allocated, below 0 where more was allocated than the
                              // ledger has; 0 where it says nothing
    double shareOfSalesWithCost = 0.0; // as in the metric table
};
CostToServe costToServe(const Dataset& dataset, const Period& period, const CostRates& rates,
                        int threads = 0);

inline constexpr double kLeastShareWithCost = 0.98; // below this a profit is worth a warning

} // namespace strata
