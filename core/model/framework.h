#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace strata {

// Weights are whole basis points: 10 000 = 100 %.
inline constexpr int kFullWeight = 10000;

enum class Axis
{
    CustomerLifetimeValue,
    NetProfit
};

enum class ValueKind
{
    Linear,
    Piecewise,
    Percentile,
    Thresholds,
    Pareto
};

struct ValuePoint
{
    double value = 0.0; // in the metric's natural unit
    double score = 0.0; // 0..100

    bool operator==(const ValuePoint&) const = default;
};

// Turns a metric's value into a score of 0 to 100, where higher is always better.
struct ValueFunction
{
    ValueKind kind = ValueKind::Percentile;
    bool higherIsBetter = true; // for percentile and pareto; the other kinds say it by their points
    double worst = 0.0; // linear: scores 0
    double best = 1.0; // linear: scores 100; may lie below `worst`
    // piecewise: 2..6 points, values strictly rising; scores between them are linear, outside them flat
    // thresholds: bands, values strictly rising; a band holds from its value (included) up to the next
    // band's.
    //             The first band's value is ignored: it reaches down without end, so that no gap can remain.
    std::vector<ValuePoint> points;

    bool operator==(const ValueFunction&) const = default;
};

enum class MissingPolicy
{
    Reweigh, // leave the metric out for this customer, the others of its factor share its weight
    Middle, // score 50
    Worst, // score 0
    Unclassified // the customer has not enough data
};

struct Metric
{
    std::string id; // a catalogue id ("net_sales") or "field:<customer field>"
    int weight = 0; // basis points inside the factor
    bool isLocked = false; // a locked weight does not move when others are dragged
    ValueFunction value;
    MissingPolicy missing = MissingPolicy::Reweigh;
    bool isExcluded = false; // left out for now: weighs 0, stays 0 whatever moves
    int weightBefore = 0; // basis points an excluded metric comes back with

    bool operator==(const Metric&) const = default;
};

// What the team values ("Loyalty"), measured by its metrics.
struct Factor
{
    std::string id; // stable, lower case, e.g. "loyalty"
    std::string name;
    std::string question; // what it asks, e.g. "how often, how long, with what trend"
    Axis axis = Axis::CustomerLifetimeValue;
    int weight = 0; // basis points of the whole
    bool isLocked = false;
    std::vector<Metric> metrics;
    bool isExcluded = false; // left out for now: weighs 0, stays 0 whatever moves
    int weightBefore = 0; // basis points an excluded factor comes back with

    bool operator==(const Factor&) const = default;
};

// The value tree: two axes, the factors on them, the metrics under those. Factor weights sum to 10 000, and
// so do the metric weights of each factor that has metrics.
struct Framework
{
    std::vector<Factor> factors;

    bool operator==(const Framework&) const = default;
};

// The four factors of the field with the metrics most distributors can compute at once.
Framework defaultFramework();

std::size_t metricCount(const Framework& framework);

// Nothing is computed with it for now: the metric is left out, or its whole factor.
inline bool isLeftOut(const Factor& factor, const Metric& metric)
{
    return factor.isExcluded || metric.isExcluded;
}

} // namespace strata
