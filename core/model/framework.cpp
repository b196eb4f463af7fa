#include "core/model/framework.h"

#include <numeric>

namespace strata {

namespace {

Metric metric(const char* id, int weight, ValueFunction value)
{
    return {.id = id, .weight = weight, .isLocked = false, .value = std::move(value), .missing = {}};
}

ValueFunction percentile(bool higherIsBetter)
{
    return {.kind = ValueKind::Percentile, .higherIsBetter = higherIsBetter, .points = {}};
}

ValueFunction linear(double worst, double best)
{
    return {.kind = ValueKind::Linear,
            .higherIsBetter = best > worst,
            .worst = worst,
            .best = best,
            .points = {}};
}

// The published step map of sales growth (Pricefx, customer health score).
ValueFunction growthSteps()
{
    return {.kind = ValueKind::Thresholds,
            .points
            = {{-1.0, 0}, {-0.25, 25}, {-0.15, 40}, {-0.05, 50}, {0.05, 60}, {0.15, 75}, {0.25, 100}}};
}

} // namespace

Framework defaultFramework()
{
    Framework framework;
    framework.factors = {
        {.id = "buying_power",
         .name = "Buying power",
         .question = "How much business do they do with us?",
         .axis = Axis::CustomerLifetimeValue,
         .weight = 3500,
         .metrics
         = {metric("net_sales", 6000, percentile(true)), metric("unique_products", 4000, percentile(true))}},
        {.id = "loyalty",
         .name = "Loyalty",
         .question = "How often do they buy, for how long, with what trend?",
         .axis = Axis::CustomerLifetimeValue,
         .weight = 2000,
         .metrics
         = {metric("tenure_years", 3000, linear(0, 10)), metric("active_months", 4500, linear(0, 12)),
            metric("sales_growth", 2500, growthSteps())}},
        {.id = "profitability",
         .name = "Profitability",
         .question = "What do we earn on them?",
         .axis = Axis::NetProfit,
         .weight = 3000,
         .metrics
         = {metric("gm_pct", 4000, percentile(true)), metric("net_profit_dollars", 6000, percentile(true))}},
        {.id = "cost_to_serve",
         .name = "Cost to serve",
         .question = "What does it take to serve them? Cheap is high.",
         .axis = Axis::NetProfit,
         .weight = 1500,
         .metrics = {metric("avg_order_value", 3500, percentile(true)),
                     metric("return_rate_value", 3000, percentile(false)),
                     metric("days_to_pay", 3500, percentile(false))}},
    };
    return framework;
}

std::size_t metricCount(const Framework& framework)
{
    return std::accumulate(framework.factors.begin(), framework.factors.end(), std::size_t{0},
                           [](std::size_t sum, const Factor& factor) { return sum + factor.metrics.size(); });
}

} // namespace strata
