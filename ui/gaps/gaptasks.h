#pragma once
#include "core/model/project.h"

#include <string>

namespace strata {

// Who looks after a metric that is not there yet: the same promise that the metrics page shows. An empty one
// where nobody said anything; one that says nothing is taken away.
MetricPlan metricPlanOf(const Project& project, const std::string& metric);
Project withMetricPlan(const Project& project, const MetricPlan& plan);

// The same for a finding of the data sets.
GapTask gapTaskOf(const Project& project, const std::string& gap);
Project withGapTask(const Project& project, const GapTask& task);

Day dayOfToday();

} // namespace strata
