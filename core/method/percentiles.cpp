#include "core/method/percentiles.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace strata {

namespace {

// The j-th smallest, 1-based; outside the data the nearest.
double at(const std::vector<double>& sorted, double j)
{
    const double last = static_cast<double>(sorted.size());
    return sorted[static_cast<std::size_t>(std::clamp(j, 1.0, last)) - 1];
}

// Types 1 to 3 choose a value (or the middle of two): n p = j + g.
double chosenQuantile(const std::vector<double>& sorted, double p, int type)
{
    const double position = static_cast<double>(sorted.size()) * p - (type == 3 ? 0.5 : 0.0);
    const double fuzz = 1e-12 * std::max(1.0, std::abs(position)); // n p that should be whole is whole
    const double j = std::floor(position + fuzz);
    const bool isWhole = position - j <= fuzz;
    if (!isWhole)
        return at(sorted, j + 1);
    if (type == 1)
        return at(sorted, j);
    if (type == 2)
        return (at(sorted, j) + at(sorted, j + 1)) / 2;
    return at(sorted, std::fmod(j, 2.0) == 0.0 ? j : j + 1); // type 3: to the even one
}

} // namespace

double quantile(const std::vector<double>& sorted, double p, int type)
{
    assert(!sorted.empty() && p >= 0.0 && p <= 1.0 && type >= 1 && type <= 9);
    if (type <= 3)
        return chosenQuantile(sorted, p, type);

    // Types 4 to 9 interpolate at n p + m.
    const double n = static_cast<double>(sorted.size());
    double position = 0.0;
    switch (type) {
    case 4:
        position = n * p;
        break;
    case 5:
        position = n * p + 0.5;
        break;
    case 6:
        position = (n + 1) * p;
        break;
    case 7:
        position = (n - 1) * p + 1;
        break;
    case 8:
        position = (n + 1.0 / 3) * p + 1.0 / 3;
        break;
    default:
        position = (n + 0.25) * p + 0.375;
        break;
    }
    const double j = std::floor(position);
    const double low = at(sorted, j);
    return low + (position - j) * (at(sorted, j + 1) - low);
}

double percentile(std::vector<double> values, double percent)
{
    std::sort(values.begin(), values.end());
    return quantile(values, percent / 100.0);
}

double midRank(const std::vector<double>& values, double value)
{
    assert(!values.empty());
    std::size_t below = 0;
    std::size_t equal = 0;
    for (const double other : values) {
        below += other < value ? 1 : 0;
        equal += other == value ? 1 : 0;
    }
    return 100.0 * (static_cast<double>(below) + static_cast<double>(equal) / 2)
        / static_cast<double>(values.size());
}

namespace {

// The position of a value among sorted ones, 0-based, between two of them in proportion.
double positionOf(const std::vector<double>& sorted, double value)
{
    assert(!sorted.empty() && value >= sorted.front() && value <= sorted.back());
    const auto next = std::lower_bound(sorted.begin(), sorted.end(), value);
    const auto index = static_cast<double>(next - sorted.begin());
    if (*next == value)
        return index;
    const double before = *(next - 1);
    return index - 1 + (value - before) / (*next - before);
}

} // namespace

double percentRankInclusive(const std::vector<double>& sorted, double value)
{
    if (sorted.size() < 2)
        return 1.0;
    return positionOf(sorted, value) / static_cast<double>(sorted.size() - 1);
}

double percentRankExclusive(const std::vector<double>& sorted, double value)
{
    return (positionOf(sorted, value) + 1) / static_cast<double>(sorted.size() + 1);
}

} // namespace strata
