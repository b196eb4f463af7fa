#include "core/method/costtoserve.h"

#include "core/method/catalogue.h"
#include "core/method/driverpass.h"
#include "core/method/sumsource.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace strata {

namespace {

struct Named
{
    const char* key;
    const char* name;
};
constexpr std::array<Named, kStandardDrivers> kStandard = {{{"order", "Orders"},
                                                            {"line", "Invoice lines"},
                                                            {"return", "Return lines"},
                                                            {"freight", "Freight"},
                                                            {"receivables", "Receivables"}}};

WideSum sumOf(const std::vector<Amount>& costs)
{
    return std::accumulate(costs.begin(), costs.end(), WideSum{0});
}

// Exact to 2^-32, so that the order of the customers does not matter.
double sumOf(const std::vector<double>& counts)
{
    constexpr double steps = 4294967296.0;
    WideSum sum = 0;
    for (const double count : counts)
        sum += wholeNumber(count * steps);
    return double(sum) / steps;
}

} // namespace

std::vector<CostDriver> costDrivers(const CostRates& rates)
{
    std::vector<CostDriver> drivers;
    const auto add = [&](std::string key, std::string name, double rate) {
        const bool isGuess
            = std::find(rates.guesses.begin(), rates.guesses.end(), key) != rates.guesses.end();
        drivers.push_back({std::move(key), std::move(name), rate, isGuess});
    };
    const DriverPass pass({}, rates);
    for (std::size_t i = 0; i < kStandardDrivers; ++i)
        add(kStandard[i].key, kStandard[i].name, pass.rate(i));
    for (const FieldRate& counted : rates.perField)
        add(fieldMetricId(counted.field), counted.field, counted.rate);
    return drivers;
}

CostToServe costToServe(const Dataset& dataset, const Period& period, const CostRates& rates, int threads)
{
    const std::size_t customers = dataset.customers.size();
    const DriverPass pass(dataset.customers, rates);
    CostToServe result;
    for (CostDriver& driver : costDrivers(rates))
        result.drivers.push_back({std::move(driver), std::vector<double>(customers, 0.0),
                                  std::vector<Amount>(customers, 0), 0.0, 0.0});
    result.totals.assign(customers, 0);
    std::vector<std::uint8_t> hasMargin(customers, 0);

    const auto fill = [&](std::size_t customer, const CustomerSums& sums) {
        WideSum total = 0;
        for (std::size_t d = 0; d < pass.drivers(); ++d) {
            DriverCost& driver = result.drivers[d];
            const double count = pass.count(d, customer, sums);
            driver.counts[customer] = count;
            driver.costs[customer] = pass.cost(d, count, sums);
            total += driver.costs[customer];
        }
        result.totals[customer] = clamped(total);
        hasMargin[customer] = sums.costLines > 0;
    };
    // Who never bought can still have cost something: a visit is a visit.
    const CustomerSums nothing;
    if (!rates.perField.empty())
        for (std::size_t i = 0; i < customers; ++i)
            fill(i, nothing);
    const SumSource source = sumSource(dataset, period, rates);
    eachCustomersSums(dataset, source, threads, fill);
    result.shareOfSalesWithCost = shareOfSalesWithCost(dataset, source);

    WideSum allocated = 0, guessed = 0, withoutMargin = 0;
    for (DriverCost& driver : result.drivers) {
        const WideSum cost = sumOf(driver.costs);
        driver.totalCost = units(cost);
        driver.totalCount = sumOf(driver.counts);
        allocated += cost;
        guessed += driver.driver.isGuess ? cost : 0;
    }
    for (std::size_t i = 0; i < customers; ++i)
        withoutMargin += hasMargin[i] ? 0 : result.totals[i];
    result.allocated = units(allocated);
    result.guessed = units(guessed);
    result.withoutMargin = units(withoutMargin);
    if (const WideSum ledger = tenThousandths(rates.ledgerTotal); ledger != 0)
        result.unallocated = units(ledger - allocated);
    return result;
}

} // namespace strata
