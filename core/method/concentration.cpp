#include "core/method/concentration.h"

#include "core/model/customertype.h"

#include <algorithm>
#include <cassert>
#include <functional>

namespace strata {

Concentration concentration(std::vector<double> amounts)
{
    Concentration result;
    std::sort(amounts.begin(), amounts.end(), std::greater<>());
    result.customers = amounts.size();
    result.falling = std::move(amounts);
    for (const double amount : result.falling)
        result.total += amount;
    if (!(result.total > 0.0))
        return result;

    const auto n = static_cast<double>(result.customers);
    double ranked = 0.0; // sum of (2i - n - 1) x, i = 1 for the smallest
    double squares = 0.0;
    for (std::size_t k = 0; k < result.customers; ++k) {
        const double rank = n - static_cast<double>(k);
        ranked += (2.0 * rank - n - 1.0) * result.falling[k];
        const double share = result.falling[k] / result.total;
        squares += share * share;
    }
    result.gini = ranked / (n * result.total);
    if (result.customers > 1)
        result.giniCorrected = *result.gini * n / (n - 1.0);
    result.herfindahl = squares;
    return result;
}

Concentration concentration(const std::vector<Amount>& amounts, const std::vector<std::uint8_t>& types)
{
    std::vector<double> known;
    known.reserve(amounts.size());
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const bool isExcluded
            = i < types.size() && types[i] == static_cast<std::uint8_t>(CustomerType::Excluded);
        if (amounts[i] != kNoAmount && !isExcluded)
            known.push_back(static_cast<double>(amounts[i]) / kAmountUnit);
    }
    return concentration(std::move(known));
}

std::optional<std::size_t> fewestWith(const Concentration& concentration, double share)
{
    if (!(concentration.total > 0.0))
        return {};
    double sum = 0.0;
    for (std::size_t k = 0; k < concentration.customers; ++k) {
        if (sum >= share * concentration.total)
            return k;
        sum += concentration.falling[k];
    }
    return concentration.customers;
}

std::vector<LorenzPoint> lorenzCurve(const Concentration& concentration, std::size_t most)
{
    assert(most >= 2);
    std::vector<LorenzPoint> curve;
    if (!(concentration.total > 0.0))
        return curve;
    const std::size_t n = concentration.customers;
    const std::size_t steps = std::min(n, most - 1);
    curve.push_back({0.0, 0.0});
    double sum = 0.0;
    std::size_t added = 0;
    for (std::size_t step = 1; step <= steps; ++step) {
        const std::size_t upTo = n * step / steps;
        for (; added < upTo; ++added)
            sum += concentration.falling[n - 1 - added];
        curve.push_back({static_cast<double>(upTo) / static_cast<double>(n), sum / concentration.total});
    }
    curve.back() = {1.0, 1.0}; // whatever the rounding
    return curve;
}

} // namespace strata
