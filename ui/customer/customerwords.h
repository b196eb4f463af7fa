#pragma once
#include "core/method/catalogue.h"
#include "core/method/customerprofile.h"
#include "core/method/evaluate.h"

#include <QString>

#include <string>

namespace strata {

// What the page and its print say about one customer, in words.

// "Service drain, tier B, score 50 of 100. First bought in 2010."
QString standingLine(const Project& project, const MetricTable& metrics, const Results& results,
                     std::size_t customer);
// Why there is no score; empty where there is one. Of a scored customer: what the money guard did, if
// anything.
QString standingRemark(const Project& project, const Results& results, std::size_t customer);
// What somebody set by hand, who and why; empty: nothing.
QString overrideLine(const Project& project, std::size_t customer);

QString valueInWords(const std::string& metric, double value, const std::string& currency);
// A value to reach, rounded to what is shown so that the shown figure is enough.
QString targetInWords(const WayStep& step, const std::string& currency);
// Where a metric has no figure: "weight goes to the others", "counts as 50".
QString missingInWords(ScoreOrigin origin);

QString goalName(const WayGoal& goal, const Project& project); // "Core", "tier A"
// "Net profit score 45.0 of 55.2", "composite 48.0 of 52.1"
QString goalDistance(const WayGoal& goal);
QString stepInWords(const WayStep& step, const std::string& currency); // "Gross margin % 9.6 % to 14.0 %"
QString wayInWords(const Way& way, const std::string& currency); // both steps of a pair, joined
// Where no goal has a way, or there are none to reach: one sentence. Empty where there are ways.
QString noWaysInWords(const WaysUp& ways);
// "14.0 % for Core": the cheapest way that this metric makes alone; empty: none.
QString moveUpInWords(const WaysUp& ways, const std::string& metric, const Project& project);

} // namespace strata
