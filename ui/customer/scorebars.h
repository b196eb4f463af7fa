#pragma once
#include "core/method/evaluate.h"
#include "core/method/metricstanding.h"
#include "ui/charts/scorestack.h"

#include <vector>

namespace strata {

// The customer's composite and both axis scores as bars of what the metrics add, with the cuts. Empty: the
// customer has no composite.
std::vector<ScoreBar> scoreBars(const Project& project, const Results& results,
                                const std::vector<MetricStanding>& metrics, std::size_t customer);

} // namespace strata
