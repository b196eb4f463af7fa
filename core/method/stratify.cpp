#include "core/method/evaluate.h"
#include "core/method/liveresults.h"
#include "core/method/overrides.h"
#include "core/method/scoregrid.h"
#include "core/method/stratifier.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace strata {

namespace {

const Amount* dataOf(const std::vector<Amount>& amounts)
{
    return amounts.empty() ? nullptr : amounts.data();
}

// Which metrics "scored on x of y" counts: those without weight, or left out, do not.
std::vector<std::uint8_t> countedMetrics(const Framework& framework)
{
    std::vector<std::uint8_t> counted;
    for (const Factor& factor : framework.factors) {
        for (const Metric& metric : factor.metrics)
            counted.push_back(metric.weight > 0 && factor.weight > 0 && !isLeftOut(factor, metric) ? 1 : 0);
    }
    return counted;
}

void countMetrics(const Framework& framework, const std::vector<std::uint8_t>& counted,
                  const MetricTable& metrics, const ScoreTable& scores, Results& results)
{
    results.metrics = static_cast<std::size_t>(std::count(counted.begin(), counted.end(), 1));
    results.scoredMetrics = scores.scoredMetrics;
    auto isCounted = counted.begin();
    for (const Factor& factor : framework.factors) {
        for (const Metric& metric : factor.metrics) {
            const MetricColumn* column = *isCounted++ ? nullptr : metrics.find(metric.id);
            for (std::size_t i = 0; column && i < scores.customers; ++i)
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
    countMetrics(project.framework, countedMetrics(project.framework), metrics, scores, into);
}

Results stratify(const Project& project, const MetricTable& metrics, const ScoreTable& scores, int threads)
{
    Results results;
    stratify(project, metrics, scores, threads, results);
    return results;
}

LiveResults::LiveResults(const Project& project, std::shared_ptr<const MetricTable> metrics,
                         std::shared_ptr<const ScoreTable> scores, Results results)
    : m_metrics(std::move(metrics))
    , m_scores(std::move(scores))
    , m_dataset(project.dataset)
    , m_from(project.overrides)
{
    StratifierInput input = stratifierInput(project, *m_metrics, *m_scores, m_overrides);
    m_axes = input.factorAxes;
    m_shape = input.factorMetrics;
    m_stratifier = std::make_unique<Stratifier>(std::move(input));
    m_stratifier->recycle(std::move(results));
}

bool LiveResults::follows(const Project& project, const std::shared_ptr<const MetricTable>& metrics,
                          const std::shared_ptr<const ScoreTable>& scores) const
{
    const std::vector<Factor>& factors = project.framework.factors;
    bool isSame = metrics == m_metrics && scores == m_scores && project.dataset == m_dataset
        && project.overrides == m_from && factors.size() == m_axes.size();
    for (std::size_t f = 0; isSame && f < factors.size(); ++f)
        isSame = factors[f].axis == m_axes[f] && factors[f].metrics.size() == m_shape[f];
    return isSame;
}

void LiveResults::update(const Project& project, int threads)
{
    m_stratifier->run(treeWeights(project.framework), cutRules(project.rules), threads);
    Results& results = m_stratifier->results();
    std::vector<std::uint8_t> counted = countedMetrics(project.framework);
    if (counted != m_counted || results.scoredMetrics.size() != m_scores->customers) {
        countMetrics(project.framework, counted, *m_metrics, *m_scores, results);
        m_counted = std::move(counted);
    }
}

} // namespace strata
