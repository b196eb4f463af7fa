#include "core/method/evaluate.h"
#include "core/method/overrides.h"
#include "core/method/stratifier.h"

#include <cassert>

namespace strata {

namespace {

// Scores are known to one part in 2^24. Two such steps below a cut still count as at the cut, so that a
// customer scored exactly 70 reaches a cut of 70 although 0.7 is not on the grid.
constexpr double kCutSlack = 100.0 * 2.0 / 16777216.0;

const Amount* dataOf(const std::vector<Amount>& amounts)
{
    return amounts.empty() ? nullptr : amounts.data();
}

// "Scored on x of y": metrics without weight, or left out, do not count.
void countMetrics(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                  Results& results)
{
    results.metrics = 0;
    results.scoredMetrics = scores.scoredMetrics;
    for (const Factor& factor : project.framework.factors) {
        for (const Metric& metric : factor.metrics) {
            if (metric.weight > 0 && factor.weight > 0 && !isLeftOut(factor, metric)) {
                ++results.metrics;
                continue;
            }
            const MetricColumn* column = metrics.find(metric.id);
            if (!column)
                continue;
            for (std::size_t i = 0; i < scores.customers; ++i)
                results.scoredMetrics[i]
                    = static_cast<std::uint8_t>(results.scoredMetrics[i] - column->present[i]);
        }
    }
}

} // namespace

StratifierInput stratifierInput(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                                std::vector<std::uint8_t>& overrides)
{
    assert(scores.columns.size() == metricCount(project.framework));
    assert(scores.customers == metrics.customers);
    StratifierInput input;
    input.customers = scores.customers;
    for (const std::vector<float>& column : scores.columns)
        input.columns.push_back(column.data());
    for (const Factor& factor : project.framework.factors) {
        input.factorAxes.push_back(factor.axis);
        input.factorMetrics.push_back(factor.metrics.size());
    }
    input.status = scores.status.data();
    input.money = {dataOf(metrics.netSales), dataOf(metrics.grossMargin), dataOf(metrics.netProfit)};
    input.cutSlack = kCutSlack;

    overrides.clear();
    const std::vector<PlacedOverride> placed = placeOverrides(project, scores.customers);
    if (!placed.empty()) {
        overrides.assign(scores.customers, kNoOverride);
        for (const PlacedOverride& entry : placed)
            overrides[entry.customer] = static_cast<std::uint8_t>(entry.type);
        input.overrides = overrides.data();
    }
    return input;
}

void stratify(const Project& project, const MetricTable& metrics, const ScoreTable& scores, int threads,
              Results& into)
{
    std::vector<std::uint8_t> overrides;
    Stratifier stratifier(stratifierInput(project, metrics, scores, overrides));
    stratifier.recycle(std::move(into));
    stratifier.run(treeWeights(project.framework), cutRules(project.rules), threads);
    into = stratifier.take();
    countMetrics(project, metrics, scores, into);
}

Results stratify(const Project& project, const MetricTable& metrics, const ScoreTable& scores, int threads)
{
    Results results;
    stratify(project, metrics, scores, threads, results);
    return results;
}

} // namespace strata
