#pragma once
#include "core/model/framework.h"
#include "ui/explain/explain.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace strata {

class Workshop;

// Why a customer's figures are what they are. `customer` is an index into the dataset's customers. While the
// results are being computed each says so.
Explanation whyComposite(const Workshop& workshop, int customer);
Explanation whyAxisScore(const Workshop& workshop, int customer, Axis axis);
Explanation whyFactorScore(const Workshop& workshop, int customer, std::size_t factor);
Explanation whyMetricScore(const Workshop& workshop, int customer, std::size_t factor, std::size_t metric);
// Of any metric the table knows, in the value tree or not: "net_sales", "gm_pct", "field:employees".
Explanation whyMetricValue(const Workshop& workshop, int customer, const std::string& metric);
Explanation whyType(const Workshop& workshop, int customer); // also of a status
Explanation whyTier(const Workshop& workshop, int customer);
// "Scored on 11 of 12 metrics".
Explanation whyScoredOn(const Workshop& workshop, int customer);
// The customer's place by composite score, and by net sales.
Explanation whyScoreRank(const Workshop& workshop, int customer);
Explanation whySalesRank(const Workshop& workshop, int customer);
// What one metric adds to the composite: points = weight x score. `weight` 0..1, as in contributions().
Explanation whyContribution(const Workshop& workshop, int customer, std::size_t factor, std::size_t metric);

} // namespace strata
