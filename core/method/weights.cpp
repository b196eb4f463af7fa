#include "core/method/weights.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace strata {

namespace {

// What the locked others leave to the moved weight and the free ones.
int unlockedShare(const std::vector<int>& start, const std::vector<bool>& locked, std::size_t moved)
{
    int share = kFullWeight;
    for (std::size_t i = 0; i < start.size(); ++i) {
        if (i != moved && locked[i])
            share -= start[i];
    }
    return std::max(share, 0);
}

std::vector<std::size_t> freeOthers(const std::vector<bool>& locked, std::size_t moved)
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < locked.size(); ++i) {
        if (i != moved && !locked[i])
            result.push_back(i);
    }
    return result;
}

// Shares `total` among the rows listed, in proportion to their present weights.
void share(std::vector<int>& weights, const std::vector<std::size_t>& rows, int total)
{
    std::vector<std::int64_t> parts;
    parts.reserve(rows.size());
    for (const std::size_t row : rows)
        parts.push_back(weights[row]);
    const std::vector<int> shares = largestRemainder(parts, total);
    for (std::size_t k = 0; k < rows.size(); ++k)
        weights[rows[k]] = shares[k];
}

// The weights that remain when one row goes.
std::vector<int> weightsWithout(const std::vector<int>& start, const std::vector<bool>& locked,
                                std::size_t removed)
{
    std::vector<int> weights = start;
    std::vector<std::size_t> takers = freeOthers(locked, removed);
    int rest = unlockedShare(start, locked, removed);
    if (takers.empty()) { // every other is locked: the sum comes first
        takers = freeOthers(std::vector<bool>(start.size(), false), removed);
        rest = kFullWeight;
    }
    share(weights, takers, rest);
    weights.erase(weights.begin() + static_cast<std::ptrdiff_t>(removed));
    return weights;
}

// The weights when a row with weight 0 at the end asks for `wanted`.
std::vector<int> weightsWith(std::vector<int> start, std::vector<bool> locked, int wanted)
{
    start.push_back(0);
    locked.push_back(false);
    if (start.size() == 1)
        return {kFullWeight};
    return redistribute(start, locked, start.size() - 1, wanted);
}

void setFactorWeights(Framework& framework, const std::vector<int>& weights)
{
    for (std::size_t i = 0; i < weights.size(); ++i)
        framework.factors[i].weight = weights[i];
}

void setMetricWeights(Factor& factor, const std::vector<int>& weights)
{
    for (std::size_t i = 0; i < weights.size(); ++i)
        factor.metrics[i].weight = weights[i];
}

} // namespace

std::vector<int> largestRemainder(const std::vector<std::int64_t>& parts, int total)
{
    assert(total >= 0);
    assert(std::all_of(parts.begin(), parts.end(), [](std::int64_t part) { return part >= 0; }));
    std::vector<int> shares(parts.size(), 0);
    if (parts.empty())
        return shares;

    // Wide enough for any parts: the quotient and remainder of part * total / sum, both exact.
    __extension__ using Wide = __int128;
    Wide sum = 0;
    for (const std::int64_t part : parts)
        sum += part;
    const bool equal = sum == 0;
    if (equal)
        sum = static_cast<Wide>(parts.size());

    std::vector<Wide> remainders(parts.size());
    int left = total;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Wide product = (equal ? Wide{1} : Wide{parts[i]}) * total;
        shares[i] = static_cast<int>(product / sum);
        remainders[i] = product % sum;
        left -= shares[i];
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t k = 0; left > 0; ++k, --left)
        ++shares[order[k]];
    return shares;
}

std::vector<int> redistribute(const std::vector<int>& start, const std::vector<bool>& locked,
                              std::size_t moved, int target)
{
    assert(locked.size() == start.size() && moved < start.size());
    const std::vector<std::size_t> takers = freeOthers(locked, moved);
    if (takers.empty())
        return start;
    const int unlocked = unlockedShare(start, locked, moved);
    std::vector<int> weights = start;
    weights[moved] = std::clamp(target, 0, unlocked);
    share(weights, takers, unlocked - weights[moved]);
    return weights;
}

int reach(const std::vector<int>& start, const std::vector<bool>& locked, std::size_t moved)
{
    assert(locked.size() == start.size() && moved < start.size());
    return freeOthers(locked, moved).empty() ? start[moved] : unlockedShare(start, locked, moved);
}

std::vector<int> factorWeights(const Framework& framework)
{
    std::vector<int> result;
    for (const Factor& factor : framework.factors)
        result.push_back(factor.weight);
    return result;
}

std::vector<bool> factorLocks(const Framework& framework)
{
    std::vector<bool> result;
    for (const Factor& factor : framework.factors)
        result.push_back(factor.isLocked);
    return result;
}

std::vector<int> metricWeights(const Factor& factor)
{
    std::vector<int> result;
    for (const Metric& metric : factor.metrics)
        result.push_back(metric.weight);
    return result;
}

std::vector<bool> metricLocks(const Factor& factor)
{
    std::vector<bool> result;
    for (const Metric& metric : factor.metrics)
        result.push_back(metric.isLocked);
    return result;
}

Framework withFactorWeight(const Framework& start, std::size_t factor, int basisPoints)
{
    Framework next = start;
    setFactorWeights(next, redistribute(factorWeights(start), factorLocks(start), factor, basisPoints));
    return next;
}

Framework withMetricWeight(const Framework& start, std::size_t factor, std::size_t metric, int basisPoints)
{
    assert(factor < start.factors.size());
    Framework next = start;
    const Factor& from = start.factors[factor];
    setMetricWeights(next.factors[factor],
                     redistribute(metricWeights(from), metricLocks(from), metric, basisPoints));
    return next;
}

int factorReach(const Framework& framework, std::size_t factor)
{
    return reach(factorWeights(framework), factorLocks(framework), factor);
}

int metricReach(const Framework& framework, std::size_t factor, std::size_t metric)
{
    assert(factor < framework.factors.size());
    return reach(metricWeights(framework.factors[factor]), metricLocks(framework.factors[factor]), metric);
}

Framework equalFactorWeights(const Framework& framework)
{
    return withFactorWeights(framework, std::vector<std::int64_t>(framework.factors.size(), 1));
}

Framework equalMetricWeights(const Framework& framework, std::size_t factor)
{
    assert(factor < framework.factors.size());
    return withMetricWeights(framework, factor,
                             std::vector<std::int64_t>(framework.factors[factor].metrics.size(), 1));
}

Framework withFactorWeights(const Framework& framework, const std::vector<std::int64_t>& parts)
{
    assert(parts.size() == framework.factors.size());
    Framework next = framework;
    setFactorWeights(next, largestRemainder(parts, kFullWeight));
    return next;
}

Framework withMetricWeights(const Framework& framework, std::size_t factor,
                            const std::vector<std::int64_t>& parts)
{
    assert(factor < framework.factors.size() && parts.size() == framework.factors[factor].metrics.size());
    Framework next = framework;
    setMetricWeights(next.factors[factor], largestRemainder(parts, kFullWeight));
    return next;
}

Framework withFactor(const Framework& framework, Factor factor)
{
    Framework next = framework;
    const std::vector<int> weights
        = weightsWith(factorWeights(framework), factorLocks(framework), factor.weight);
    next.factors.push_back(std::move(factor));
    setFactorWeights(next, weights);
    return next;
}

Framework withMetric(const Framework& framework, std::size_t factor, Metric metric)
{
    assert(factor < framework.factors.size());
    Framework next = framework;
    Factor& target = next.factors[factor];
    const std::vector<int> weights = weightsWith(metricWeights(target), metricLocks(target), metric.weight);
    target.metrics.push_back(std::move(metric));
    setMetricWeights(target, weights);
    return next;
}

Framework withoutFactor(const Framework& framework, std::size_t factor)
{
    assert(factor < framework.factors.size());
    Framework next = framework;
    const std::vector<int> weights = weightsWithout(factorWeights(framework), factorLocks(framework), factor);
    next.factors.erase(next.factors.begin() + static_cast<std::ptrdiff_t>(factor));
    setFactorWeights(next, weights);
    return next;
}

Framework withoutMetric(const Framework& framework, std::size_t factor, std::size_t metric)
{
    assert(factor < framework.factors.size() && metric < framework.factors[factor].metrics.size());
    Framework next = framework;
    Factor& target = next.factors[factor];
    const std::vector<int> weights = weightsWithout(metricWeights(target), metricLocks(target), metric);
    target.metrics.erase(target.metrics.begin() + static_cast<std::ptrdiff_t>(metric));
    setMetricWeights(target, weights);
    return next;
}

} // namespace strata
