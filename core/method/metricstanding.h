#pragma once
#include "core/method/contributions.h"

#include <cstddef>
#include <vector>

namespace strata {

// One metric of a customer, beside everybody else's.
struct MetricStanding
{
    Contribution contribution;
    bool hasValue = false;
    double value = 0.0; // in the metric's natural unit, where there is one
    double betterThan = -1.0; // percent of the other scored customers with a lower score; below 0 = none
};

// The customer's metrics in the order of the value tree; left out metrics come too. `isCompared` false leaves
// `betterThan` out, which alone looks at all customers.
std::vector<MetricStanding> metricStandings(const Project& project, const MetricTable& metrics,
                                            const ScoreTable& scores, std::size_t customer,
                                            bool isCompared = true);

} // namespace strata
