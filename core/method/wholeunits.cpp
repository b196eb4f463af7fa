#include "core/method/wholeunits.h"

#include "core/model/amount.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace strata {

namespace {

constexpr auto kParts = double(kAmountUnit); // finer is noise

}

std::vector<double> wholeUnits(const std::vector<double>& amounts)
{
    double sum = 0.0;
    for (const double amount : amounts)
        sum += std::round(amount * kParts);
    return wholeUnits(amounts, std::round(sum / kParts));
}

std::vector<double> wholeUnits(const std::vector<double>& amounts, double sum)
{
    std::vector<double> units, remainders;
    for (const double amount : amounts) {
        const double exact = std::round(amount * kParts);
        units.push_back(std::floor(exact / kParts));
        remainders.push_back(exact - units.back() * kParts);
    }
    std::vector<std::size_t> order(units.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    double left = sum - std::accumulate(units.begin(), units.end(), 0.0);
    for (std::size_t k = 0; k < order.size() && left > 0.5; ++k, left -= 1.0)
        units[order[k]] += 1.0;
    return units;
}

} // namespace strata
