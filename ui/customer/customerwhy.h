#pragma once
#include "ui/explain/explain.h"

namespace strata {

class Workshop;

// Why the figures of the customer page are what they are. `row` is a place in the value tree, its factors'
// metrics in order; `column` one of MetricsModel.
QString whyMetricCell(const Workshop& workshop, int customer, int row, int column);
Explanation whyWaysUp(const Workshop& workshop, int customer);
Explanation whyQuarters(const Workshop& workshop, int customer, const QString& words);
Explanation whyHistory();

} // namespace strata
