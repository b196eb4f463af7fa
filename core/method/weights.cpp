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

// Rows that take the share of one that goes, or give the share of one that comes: the free others, or all
// others that count where every one of them is locked, since the sum comes first.
std::vector<std::size_t> takersBeside(const std::vector<bool>& locked, const std::vector<bool>& excluded,
                                      std::size_t row)
{
    std::vector<std::size_t> takers = freeOthers(locked, row);
    return takers.empty() ? freeOthers(excluded, row) : takers;
}

int sumOf(const std::vector<int>& weights, const std::vector<std::size_t>& rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0,
                           [&](int sum, std::size_t row) { return sum + weights[row]; });
}

// The row gives all it has to `takers`.
std::vector<int> givenAway(const std::vector<int>& start, const std::vector<std::size_t>& takers,
                           std::size_t row)
{
    std::vector<int> weights = start;
    const int total = start[row] + sumOf(start, takers);
    weights[row] = 0;
    share(weights, takers, total);
    return weights;
}

// The opposite: the row, which weighs 0, takes `wanted` from `takers`. Giving stretches the takers' weights,
// so that no two starts give the same end; where some start gives exactly the present weights, it is that
// start that comes back, and not its neighbour after two roundings.
std::vector<int> takenBack(const std::vector<int>& present, const std::vector<std::size_t>& takers,
                           std::size_t row, int wanted)
{
    const int total = sumOf(present, takers);
    std::vector<int> nearest = present;
    nearest[row] = std::clamp(wanted, 0, total);
    share(nearest, takers, total - nearest[row]);

    std::vector<int> tried = nearest;
    for (std::size_t attempt = 0; attempt <= takers.size(); ++attempt) {
        const std::vector<int> given = givenAway(tried, takers, row);
        if (given == present)
            return tried;
        std::size_t most = takers.front(), least = takers.front();
        for (const std::size_t taker : takers) {
            if (given[taker] - present[taker] > given[most] - present[most])
                most = taker;
            if (given[taker] - present[taker] < given[least] - present[least])
                least = taker;
        }
        if (tried[most] == 0)
            break;
        --tried[most];
        ++tried[least];
    }
    return nearest;
}

// The weights that remain when one row goes; some other counts.
std::vector<int> weightsWithout(const std::vector<int>& start, const std::vector<bool>& locked,
                                const std::vector<bool>& excluded, std::size_t removed)
{
    std::vector<int> weights = start;
    if (!excluded[removed])
        weights = givenAway(start, takersBeside(locked, excluded, removed), removed);
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

template <typename Row> std::vector<int> weightsOfRows(const std::vector<Row>& rows)
{
    std::vector<int> result;
    result.reserve(rows.size());
    for (const Row& row : rows)
        result.push_back(row.weight);
    return result;
}

template <typename Row> std::vector<bool> exclusions(const std::vector<Row>& rows)
{
    std::vector<bool> result;
    result.reserve(rows.size());
    for (const Row& row : rows)
        result.push_back(row.isExcluded);
    return result;
}

// A row left out stays where it is, like a locked one.
template <typename Row> std::vector<bool> locksOf(const std::vector<Row>& rows)
{
    std::vector<bool> result;
    result.reserve(rows.size());
    for (const Row& row : rows)
        result.push_back(row.isLocked || row.isExcluded);
    return result;
}

template <typename Row> void setWeights(std::vector<Row>& rows, const std::vector<int>& weights)
{
    for (std::size_t i = 0; i < weights.size(); ++i)
        rows[i].weight = weights[i];
}

template <typename Row> std::size_t counting(const std::vector<Row>& rows)
{
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const Row& row) { return !row.isExcluded; }));
}

template <typename Row> void drag(std::vector<Row>& rows, std::size_t moved, int basisPoints)
{
    if (!rows[moved].isExcluded)
        setWeights(rows, redistribute(weightsOfRows(rows), locksOf(rows), moved, basisPoints));
}

template <typename Row> int reachOf(const std::vector<Row>& rows, std::size_t moved)
{
    return rows[moved].isExcluded ? 0 : reach(weightsOfRows(rows), locksOf(rows), moved);
}

template <typename Row> void shareByParts(std::vector<Row>& rows, const std::vector<std::int64_t>& parts)
{
    std::vector<std::size_t> takers;
    std::vector<std::int64_t> asked;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].weight = 0;
        if (!rows[i].isExcluded) {
            takers.push_back(i);
            asked.push_back(parts[i]);
        }
    }
    const std::vector<int> shares = largestRemainder(asked, kFullWeight);
    for (std::size_t k = 0; k < takers.size(); ++k)
        rows[takers[k]].weight = shares[k];
}

template <typename Row> void append(std::vector<Row>& rows, Row row)
{
    if (rows.empty())
        row.isExcluded = false; // somebody must count
    const std::vector<int> weights
        = weightsWith(weightsOfRows(rows), locksOf(rows), row.isExcluded ? 0 : row.weight);
    rows.push_back(std::move(row));
    setWeights(rows, weights);
}

template <typename Row> void takeInAgain(std::vector<Row>& rows, std::size_t row)
{
    rows[row].isExcluded = false;
    const std::vector<int> weights = weightsOfRows(rows);
    setWeights(
        rows,
        takenBack(weights, takersBeside(locksOf(rows), exclusions(rows), row), row, rows[row].weightBefore));
    rows[row].weightBefore = 0;
}

template <typename Row> void remove(std::vector<Row>& rows, std::size_t removed)
{
    const auto at = rows.begin() + static_cast<std::ptrdiff_t>(removed);
    if (rows.size() > 1 && counting(rows) == 1 && !rows[removed].isExcluded) {
        // Only rows that were left out remain: they come back with what they had.
        rows.erase(at);
        std::vector<std::int64_t> parts;
        for (Row& row : rows) {
            parts.push_back(std::max(row.weightBefore, 0));
            row.isExcluded = false;
            row.weightBefore = 0;
        }
        shareByParts(rows, parts);
        return;
    }
    const std::vector<int> weights
        = weightsWithout(weightsOfRows(rows), locksOf(rows), exclusions(rows), removed);
    rows.erase(at);
    setWeights(rows, weights);
}

template <typename Row> void leaveOut(std::vector<Row>& rows, std::size_t row)
{
    const std::vector<int> weights
        = givenAway(weightsOfRows(rows), takersBeside(locksOf(rows), exclusions(rows), row), row);
    rows[row].weightBefore = rows[row].weight;
    rows[row].isExcluded = true;
    setWeights(rows, weights);
}

template <typename Row> void setExcluded(std::vector<Row>& rows, std::size_t row, bool isExcluded)
{
    if (rows[row].isExcluded == isExcluded)
        return;
    if (!isExcluded)
        takeInAgain(rows, row);
    else if (counting(rows) > 1)
        leaveOut(rows, row);
}

template <typename Row> void lockAllBut(std::vector<Row>& rows, std::size_t row, std::size_t other)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!rows[i].isExcluded)
            rows[i].isLocked = i != row && i != other;
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

std::vector<int> withoutRoundingNoise(const std::vector<int>& weights)
{
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    std::vector<int> levels = weights;
    for (std::size_t k = 1; k < order.size(); ++k) {
        const int above = levels[order[k - 1]];
        if (above - weights[order[k]] <= 1)
            levels[order[k]] = above;
    }
    return levels;
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
    return weightsOfRows(framework.factors);
}

std::vector<bool> factorLocks(const Framework& framework)
{
    return locksOf(framework.factors);
}

std::vector<int> metricWeights(const Factor& factor)
{
    return weightsOfRows(factor.metrics);
}

std::vector<bool> metricLocks(const Factor& factor)
{
    return locksOf(factor.metrics);
}

Framework withFactorWeight(const Framework& start, std::size_t factor, int basisPoints)
{
    assert(factor < start.factors.size());
    Framework next = start;
    drag(next.factors, factor, basisPoints);
    return next;
}

Framework withMetricWeight(const Framework& start, std::size_t factor, std::size_t metric, int basisPoints)
{
    assert(factor < start.factors.size() && metric < start.factors[factor].metrics.size());
    Framework next = start;
    drag(next.factors[factor].metrics, metric, basisPoints);
    return next;
}

int factorReach(const Framework& framework, std::size_t factor)
{
    assert(factor < framework.factors.size());
    return reachOf(framework.factors, factor);
}

int metricReach(const Framework& framework, std::size_t factor, std::size_t metric)
{
    assert(factor < framework.factors.size() && metric < framework.factors[factor].metrics.size());
    return reachOf(framework.factors[factor].metrics, metric);
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
    shareByParts(next.factors, parts);
    return next;
}

Framework withMetricWeights(const Framework& framework, std::size_t factor,
                            const std::vector<std::int64_t>& parts)
{
    assert(factor < framework.factors.size() && parts.size() == framework.factors[factor].metrics.size());
    Framework next = framework;
    shareByParts(next.factors[factor].metrics, parts);
    return next;
}

Framework withFactor(const Framework& framework, Factor factor)
{
    Framework next = framework;
    append(next.factors, std::move(factor));
    return next;
}

Framework withMetric(const Framework& framework, std::size_t factor, Metric metric)
{
    assert(factor < framework.factors.size());
    Framework next = framework;
    append(next.factors[factor].metrics, std::move(metric));
    return next;
}

Framework withoutFactor(const Framework& framework, std::size_t factor)
{
    assert(factor < framework.factors.size());
    Framework next = framework;
    remove(next.factors, factor);
    return next;
}

Framework withoutMetric(const Framework& framework, std::size_t factor, std::size_t metric)
{
    assert(factor < framework.factors.size() && metric < framework.factors[factor].metrics.size());
    Framework next = framework;
    remove(next.factors[factor].metrics, metric);
    return next;
}

bool canExcludeFactor(const Framework& framework, std::size_t factor)
{
    assert(factor < framework.factors.size());
    return !framework.factors[factor].isExcluded && counting(framework.factors) > 1;
}

bool canExcludeMetric(const Framework& framework, std::size_t factor, std::size_t metric)
{
    assert(factor < framework.factors.size() && metric < framework.factors[factor].metrics.size());
    const std::vector<Metric>& metrics = framework.factors[factor].metrics;
    return !metrics[metric].isExcluded && counting(metrics) > 1;
}

Framework withFactorExcluded(const Framework& framework, std::size_t factor, bool isExcluded)
{
    assert(factor < framework.factors.size());
    Framework next = framework;
    setExcluded(next.factors, factor, isExcluded);
    return next;
}

Framework withMetricExcluded(const Framework& framework, std::size_t factor, std::size_t metric,
                             bool isExcluded)
{
    assert(factor < framework.factors.size() && metric < framework.factors[factor].metrics.size());
    Framework next = framework;
    setExcluded(next.factors[factor].metrics, metric, isExcluded);
    return next;
}

Framework withOnlyTwoFree(const Framework& framework, std::size_t factor, std::size_t other)
{
    assert(factor < framework.factors.size() && other < framework.factors.size());
    Framework next = framework;
    lockAllBut(next.factors, factor, other);
    return next;
}

Framework withOnlyTwoFree(const Framework& framework, std::size_t factor, std::size_t metric,
                          std::size_t other)
{
    assert(factor < framework.factors.size() && metric < framework.factors[factor].metrics.size());
    assert(other < framework.factors[factor].metrics.size());
    Framework next = framework;
    lockAllBut(next.factors[factor].metrics, metric, other);
    return next;
}

} // namespace strata
