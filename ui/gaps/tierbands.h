#pragma once
#include "core/method/metrics.h"
#include "core/model/rules.h"

#include <QString>

#include <vector>

namespace strata {

// The stretches of a metric's values that lie in one tier each, by value: names[i] reaches from borders[i -
// 1] up to borders[i]. Empty where there are none.
struct TierBands
{
    std::vector<double> borders; // strictly rising, in the metric's natural unit
    std::vector<QString> names; // one more than borders, or none

    bool operator==(const TierBands&) const = default;
    QString nameAt(double value) const; // empty: no bands
};

// The tiers as the rules would cut them if this metric alone decided.
//   scores     of the metric, 0..1 per customer, below 0 = none; they follow its value function
//   composite  per customer, below 0 = not ranked: such customers do not count
//   netSales   per customer, for tiers by share of value
// Empty where the tables are not of the same customers, where everybody is in one tier, or where a tier is no
// single stretch of values, as with a value function that rises and falls.
TierBands tierBands(const Rules& rules, const MetricColumn& column, const std::vector<float>& scores,
                    const std::vector<double>& composite, const std::vector<Amount>& netSales);

} // namespace strata
