#pragma once
#include "ui/explain/explain.h"

namespace strata {

class Workshop;
struct CustomerProfile;

// Why the figures of the customer page are what they are. `row` is a place in the value tree, its factors'
// metrics in order; `column` one of MetricsModel. `profile` is what the page shows of the customer; null
// while it is computed: there is no answer then where it takes a look at everybody.
QString whyMetricCell(const Workshop& workshop, int customer, int row, int column,
                      const CustomerProfile* profile);
Explanation whyWaysUp(const Workshop& workshop, int customer, const CustomerProfile* profile);
Explanation whyQuarters(const Workshop& workshop, int customer, const QString& words);
Explanation whyHistory();

} // namespace strata
