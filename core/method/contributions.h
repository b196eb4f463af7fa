#pragma once
#include "core/method/evaluate.h"
#include "core/model/framework.h"
#include "core/model/project.h"

#include <cstddef>
#include <string>
#include <vector>

namespace strata {

// Where a customer's score of a metric comes from.
enum class ScoreOrigin
{
    Value, // the customer's own figure
    Middle, // the figure is missing and counts as 50
    Worst, // the figure is missing and counts as 0
    Missing, // the figure is missing; the metric's weight went to others
    LeftOut // the team left the metric, or its factor, out
};

// What one metric adds to a customer's scores.
struct Contribution
{
    std::string metric; // id
    std::size_t factor = 0; // index into the value tree
    Axis axis = Axis::CustomerLifetimeValue;
    ScoreOrigin origin = ScoreOrigin::Value;
    double score = -1.0; // 0..100; below 0 = none

    // Shares of 1. They sum to 1 over the metrics that count for this customer.
    double plannedWeight = 0.0; // in the composite by the value tree, if nothing were missing
    double weight = 0.0; // in this customer's composite, after the missing ones' weight was shared out
    double axisWeight = 0.0; // in this customer's score of the axis, likewise

    double points = 0.0; // score x weight; these sum to the composite
    double axisPoints = 0.0; // score x axisWeight; these sum to the axis score, per axis
};

// In the order of the value tree, left out metrics included. A missing metric's weight goes to the others of
// its factor; a factor without any score gives its weight to the others of its axis, so that the axis counts
// in the composite as before. A customer without a composite (a status, or an axis without a score) has no
// weights and no points. `customer` is an index into the dataset.
std::vector<Contribution> contributions(const Project& project, const MetricTable& metrics,
                                        const ScoreTable& scores, std::size_t customer);

} // namespace strata
