#include "core/method/valuefunctions.h"

#include "core/method/percentiles.h"
#include "core/method/risingvalues.h"
#include "core/method/scoregrid.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace strata {

namespace {

// Mid-rank: 100 (rank - 0.5) / n, where equal values share their mean rank.
template <typename Put> void scorePercentile(const RisingValues& rising, bool higherIsBetter, Put put)
{
    const std::size_t n = rising.size();
    rising.forEachScore(
        [&](double, std::size_t below, std::size_t count) {
            const std::size_t worse = higherIsBetter ? below : n - below - count;
            return put.made(50.0 * static_cast<double>(2 * worse + count) / static_cast<double>(n));
        },
        put);
}

// By cumulative share, largest first: the middle of a group's own stretch, seen from the end. What is not
// above 0 adds nothing to the sum and scores 0.
template <typename Put> void scorePareto(const RisingValues& rising, bool higherIsBetter, Put put)
{
    double total = 0.0; // added in rising order, whatever the order of the rows
    rising.forEachGroup([&](double value, std::size_t count) {
        for (std::size_t k = 0; k < count; ++k)
            total += std::max(value, 0.0);
    });
    double smaller = 0.0;
    rising.forEachScore(
        [&](double value, std::size_t, std::size_t count) {
            const double group = std::max(value, 0.0) * static_cast<double>(count);
            double score = 0.0;
            if (value > 0.0)
                score = std::clamp(100.0 * ((smaller + group / 2) / total), 0.0, 100.0);
            smaller += group;
            return put.made(higherIsBetter ? score : 100.0 - score);
        },
        put);
}

double scoreLinear(const ValueFunction& function, double value)
{
    const double share = (value - function.worst) / (function.best - function.worst);
    return 100.0 * std::clamp(share, 0.0, 1.0);
}

double scorePiecewise(const std::vector<ValuePoint>& points, double value)
{
    if (value <= points.front().value)
        return points.front().score;
    if (value >= points.back().value)
        return points.back().score;
    const auto next = std::upper_bound(points.begin(), points.end(), value,
                                       [](double v, const ValuePoint& point) { return v < point.value; });
    const ValuePoint& high = *next;
    const ValuePoint& low = *(next - 1);
    return low.score + (high.score - low.score) * ((value - low.value) / (high.value - low.value));
}

double scoreThreshold(const std::vector<ValuePoint>& points, double value)
{
    std::size_t band = 0;
    while (band + 1 < points.size() && value >= points[band + 1].value)
        ++band;
    return points[band].score;
}

} // namespace

std::vector<ValueProblem> validate(const ValueFunction& function)
{
    std::vector<ValueProblem> problems;
    if (function.kind == ValueKind::Percentile || function.kind == ValueKind::Pareto)
        return problems;
    if (function.kind == ValueKind::Linear) {
        if (!std::isfinite(function.worst) || !std::isfinite(function.best))
            problems.push_back({ValueProblemKind::NotANumber, 0});
        else if (function.worst == function.best)
            problems.push_back({ValueProblemKind::WorstEqualsBest, 0});
        return problems;
    }

    const bool isTable = function.kind == ValueKind::Thresholds;
    const std::vector<ValuePoint>& points = function.points;
    if (points.size() < (isTable ? 1 : kMinValuePoints))
        problems.push_back({ValueProblemKind::TooFewPoints, points.size()});
    if (points.size() > (isTable ? kMaxValueBands : kMaxValuePoints))
        problems.push_back({ValueProblemKind::TooManyPoints, points.size() - 1});
    for (std::size_t k = 0; k < points.size(); ++k) {
        const ValuePoint& point = points[k];
        if (!std::isfinite(point.value) || !std::isfinite(point.score)) {
            problems.push_back({ValueProblemKind::NotANumber, k});
            continue;
        }
        if (point.score < 0.0 || point.score > 100.0)
            problems.push_back({ValueProblemKind::ScoreOutOfRange, k});
        const bool hasLowerEnd = k > (isTable ? 1U : 0U); // a table's first band begins nowhere
        if (hasLowerEnd && point.value == points[k - 1].value)
            problems.push_back({ValueProblemKind::Overlap, k});
        else if (hasLowerEnd && point.value < points[k - 1].value)
            problems.push_back({ValueProblemKind::Unsorted, k});
    }
    return problems;
}

std::vector<BandProblem> validateBands(std::vector<ValueBand> bands)
{
    std::sort(bands.begin(), bands.end(),
              [](const ValueBand& a, const ValueBand& b) { return a.from < b.from; });
    std::vector<BandProblem> problems;
    for (std::size_t k = 0; k < bands.size(); ++k) {
        if (!(bands[k].from < bands[k].to))
            problems.push_back({BandProblemKind::Empty, k});
        if (k == 0)
            continue;
        if (bands[k].from < bands[k - 1].to)
            problems.push_back({BandProblemKind::Overlap, k});
        else if (bands[k].from > bands[k - 1].to)
            problems.push_back({BandProblemKind::Gap, k});
    }
    return problems;
}

double scoreValue(const ValueFunction& function, double value)
{
    if (!validate(function).empty())
        return 50.0;
    switch (function.kind) {
    case ValueKind::Linear:
        return scoreLinear(function, value);
    case ValueKind::Piecewise:
        return scorePiecewise(function.points, value);
    case ValueKind::Thresholds:
        return scoreThreshold(function.points, value);
    case ValueKind::Percentile:
    case ValueKind::Pareto:
        break;
    }
    assert(false && "needs the other customers");
    return 50.0;
}

namespace {

// Where scores go: made() says what is kept of a score, once for a group of equal values.
struct PutScore
{
    double* scores;

    double made(double score) const { return score; }
    void operator()(std::size_t customer, double score) const { scores[customer] = score; }
};

struct PutOnGrid
{
    float* scores;

    float made(double score) const { return onScoreGrid(score); }
    void operator()(std::size_t customer, float score) const { scores[customer] = score; }
};

// Scores by a kind that looks at the whole company; or 50 for everybody who counts. True where there is no
// spread among them.
template <typename Put>
bool scoreByCompany(const ValueFunction& function, const RisingValues& rising, Put put)
{
    if (rising.isConstant() || !validate(function).empty())
        rising.forEachScore([&](double, std::size_t, std::size_t) { return put.made(50.0); }, put);
    else if (function.kind == ValueKind::Percentile)
        scorePercentile(rising, function.higherIsBetter, put);
    else
        scorePareto(rising, function.higherIsBetter, put);
    return rising.isConstant();
}

bool looksAtCompany(const ValueFunction& function)
{
    return function.kind == ValueKind::Percentile || function.kind == ValueKind::Pareto;
}

// Whether all who count have the same value.
bool hasNoSpread(const std::vector<double>& values, const std::vector<std::uint8_t>& present,
                 const std::vector<std::uint8_t>& population)
{
    bool isFirst = true;
    double lowest = 0.0;
    double highest = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!present[i] || !population[i])
            continue;
        lowest = isFirst ? values[i] : std::min(lowest, values[i]);
        highest = isFirst ? values[i] : std::max(highest, values[i]);
        isFirst = false;
    }
    return !isFirst && lowest == highest;
}

double scoreAlone(const ValueFunction& function, double value)
{
    return function.kind == ValueKind::Linear   ? scoreLinear(function, value)
        : function.kind == ValueKind::Piecewise ? scorePiecewise(function.points, value)
                                                : scoreThreshold(function.points, value);
}

} // namespace

ScoredColumn scoreColumn(const ValueFunction& function, const std::vector<double>& values,
                         const std::vector<std::uint8_t>& present,
                         const std::vector<std::uint8_t>& population)
{
    assert(present.size() == values.size() && population.size() == values.size());
    ScoredColumn result;
    result.scores.assign(values.size(), 0.0);
    result.isConstant = hasNoSpread(values, present, population);
    if (result.isConstant || !validate(function).empty()) {
        for (std::size_t i = 0; i < values.size(); ++i)
            result.scores[i] = present[i] ? 50.0 : 0.0;
    } else if (looksAtCompany(function)) {
        scoreByCompany(function, RisingValues(values, present, population), PutScore{result.scores.data()});
    } else {
        for (std::size_t i = 0; i < values.size(); ++i)
            if (present[i])
                result.scores[i] = scoreAlone(function, values[i]);
    }
    return result;
}

bool scoreColumnOnGrid(const ValueFunction& function, const std::vector<double>& values,
                       const std::vector<std::uint8_t>& present, const std::vector<std::uint8_t>& population,
                       std::vector<float>& scores)
{
    assert(present.size() == values.size() && population.size() == values.size()
           && scores.size() == values.size());
    if (looksAtCompany(function))
        return scoreByCompany(function, RisingValues(values, present, population), PutOnGrid{scores.data()});
    const bool isConstant = hasNoSpread(values, present, population);
    const bool isUsable = !isConstant && validate(function).empty();
    for (std::size_t i = 0; i < values.size(); ++i)
        if (present[i] && population[i])
            scores[i] = onScoreGrid(isUsable ? scoreAlone(function, values[i]) : 50.0);
    return isConstant;
}

std::pair<double, double> proposedAnchors(const std::vector<double>& values,
                                          const std::vector<std::uint8_t>& present, bool higherIsBetter)
{
    assert(present.size() == values.size());
    std::vector<double> sorted;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (present[i])
            sorted.push_back(values[i]);
    }
    if (sorted.empty())
        return {0.0, 1.0};
    std::sort(sorted.begin(), sorted.end());
    const double low = quantile(sorted, 0.05);
    const double high = quantile(sorted, 0.95);
    return higherIsBetter ? std::pair{low, high} : std::pair{high, low};
}

} // namespace strata
