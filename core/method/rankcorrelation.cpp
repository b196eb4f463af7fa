#include "core/method/rankcorrelation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace strata {

namespace {

// Places in rising order of the values.
std::vector<std::size_t> rising(const std::vector<double>& values)
{
    std::vector<std::pair<double, std::size_t>> keys(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        keys[i] = {values[i], i};
    std::sort(keys.begin(), keys.end());
    std::vector<std::size_t> order(values.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        order[i] = keys[i].second;
    return order;
}

std::vector<double> meanRanks(const std::vector<double>& values)
{
    const std::vector<std::size_t> order = rising(values);
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        for (std::size_t k = first; k < end; ++k)
            ranks[order[k]] = (static_cast<double>(first + 1) + static_cast<double>(end)) / 2.0;
        first = end;
    }
    return ranks;
}

std::int64_t pairsOf(std::size_t n)
{
    return n < 2 ? 0 : static_cast<std::int64_t>(n) * static_cast<std::int64_t>(n - 1) / 2;
}

// Pairs with equal values in a list where equal ones lie together.
template <typename Equal> std::int64_t tiedPairs(std::size_t n, Equal equal)
{
    std::int64_t pairs = 0;
    for (std::size_t first = 0; first < n;) {
        std::size_t end = first + 1;
        while (end < n && equal(first, end))
            ++end;
        pairs += pairsOf(end - first);
        first = end;
    }
    return pairs;
}

// Sorts by merging and counts how many pairs stood the wrong way round.
std::int64_t inversions(std::vector<double>& values)
{
    std::vector<double> other(values.size());
    std::int64_t swaps = 0;
    for (std::size_t width = 1; width < values.size(); width *= 2) {
        for (std::size_t begin = 0; begin < values.size(); begin += 2 * width) {
            const std::size_t middle = std::min(begin + width, values.size());
            const std::size_t end = std::min(begin + 2 * width, values.size());
            std::size_t left = begin;
            std::size_t right = middle;
            for (std::size_t at = begin; at < end; ++at) {
                if (left < middle && (right == end || values[left] <= values[right])) {
                    other[at] = values[left++];
                } else {
                    other[at] = values[right++];
                    swaps += static_cast<std::int64_t>(middle - left);
                }
            }
        }
        values.swap(other);
    }
    return swaps;
}

} // namespace

std::vector<std::int32_t> ranksFromHighest(const std::vector<double>& values)
{
    const std::vector<std::size_t> order = rising(values);
    std::vector<std::int32_t> ranks(values.size());
    for (std::size_t k = order.size(); k-- > 0;) {
        const bool isTied = k + 1 < order.size() && values[order[k]] == values[order[k + 1]];
        ranks[order[k]] = isTied ? ranks[order[k + 1]] : static_cast<std::int32_t>(order.size() - k);
    }
    return ranks;
}

std::optional<double> spearman(const std::vector<double>& x, const std::vector<double>& y)
{
    const std::vector<double> a = meanRanks(x);
    const std::vector<double> b = meanRanks(y);
    const double mean = (static_cast<double>(x.size()) + 1.0) / 2.0;
    double xy = 0.0;
    double xx = 0.0;
    double yy = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        xy += (a[i] - mean) * (b[i] - mean);
        xx += (a[i] - mean) * (a[i] - mean);
        yy += (b[i] - mean) * (b[i] - mean);
    }
    if (xx <= 0.0 || yy <= 0.0)
        return {};
    return std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
}

std::optional<double> kendallTauB(const std::vector<double>& x, const std::vector<double>& y)
{
    const std::size_t n = x.size();
    std::vector<std::pair<double, double>> points(n);
    for (std::size_t i = 0; i < n; ++i)
        points[i] = {x[i], y[i]};
    std::sort(points.begin(), points.end());
    const std::int64_t all = pairsOf(n);
    const std::int64_t tiedX
        = tiedPairs(n, [&](std::size_t a, std::size_t b) { return points[a].first == points[b].first; });
    const std::int64_t tiedBoth
        = tiedPairs(n, [&](std::size_t a, std::size_t b) { return points[a] == points[b]; });
    std::vector<double> second(n);
    for (std::size_t i = 0; i < n; ++i)
        second[i] = points[i].second;
    const std::int64_t discordant = inversions(second); // and sorts
    const std::int64_t tiedY
        = tiedPairs(n, [&](std::size_t a, std::size_t b) { return second[a] == second[b]; });
    if (all == tiedX || all == tiedY)
        return {};
    const std::int64_t difference = all - tiedX - tiedY + tiedBoth - 2 * discordant;
    return std::clamp(
        static_cast<double>(difference)
            / (std::sqrt(static_cast<double>(all - tiedX)) * std::sqrt(static_cast<double>(all - tiedY))),
        -1.0, 1.0);
}

} // namespace strata
