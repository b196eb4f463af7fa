#pragma once
#include "core/method/customerprofile.h"
#include "core/method/evaluate.h"
#include "ui/explain/waywords.h"

#include <QString>

#include <string>

namespace strata {

// What the page and its print say about one customer, in words; its ways up are in waywords.h.

// "Service drain, tier B, score 50 of 100. First bought in 2010."
QString standingLine(const Project& project, const MetricTable& metrics, const Results& results,
                     std::size_t customer);
// Why there is no score; empty where there is one. Of a scored customer: what the money guard did, if
// anything.
QString standingRemark(const Project& project, const Results& results, std::size_t customer);
// What somebody set by hand, who and why; empty: nothing.
QString overrideLine(const Project& project, std::size_t customer);

// Where a metric has no figure: "weight goes to the others", "counts as 50".
QString missingInWords(ScoreOrigin origin);

// "Net profit score 45.0 of 55.2", "composite 48.0 of 52.1"
QString goalDistance(const WayGoal& goal);

} // namespace strata
