#pragma once
#include "core/method/metricstanding.h"
#include "core/method/neighbours.h"
#include "core/method/waysup.h"

#include <cstddef>
#include <vector>

namespace strata {

// Everything about one customer that needs a look at all of them.
struct CustomerProfile
{
    std::vector<MetricStanding> metrics;
    WaysUp ways;
    Neighbours neighbours;
};

// `results` are of the same project. Some milliseconds at 100 000 customers.
CustomerProfile customerProfile(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                                const Results& results, std::size_t customer);

} // namespace strata
