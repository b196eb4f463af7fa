#include "core/method/snapshots.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace strata {

namespace {

// Scores are kept as shares of 1; below 0 = none.
std::vector<double> ofHundred(const std::vector<float>& scores, std::size_t customers)
{
    std::vector<double> result(customers, -1.0);
    for (std::size_t i = 0; i < std::min(customers, scores.size()); ++i)
        if (scores[i] >= 0.0f)
            result[i] = double(scores[i]) * 100.0;
    return result;
}

SnapshotMetric metricOf(const std::string& id, const MetricTable& table, const std::vector<float>& scores)
{
    SnapshotMetric metric{id, std::vector<double>(table.customers, 0.0),
                          std::vector<std::uint8_t>(table.customers, 0), ofHundred(scores, table.customers)};
    if (const MetricColumn* column = table.find(id)) {
        metric.values = column->values;
        metric.present = column->present;
    }
    return metric;
}

// The present model; of the scenario it came from only id and name, as the model may have moved on.
Scenario modelOf(const Project& project)
{
    Scenario model;
    if (const Scenario* present = presentScenario(project)) {
        model.id = present->id;
        model.name = present->name;
    }
    model.framework = project.framework;
    model.rules = project.rules;
    model.rates = project.rates;
    return model;
}

// The window that the figures are of.
int windowOf(const Project& project)
{
    const Dataset& dataset = *project.dataset;
    return dataset.totals && dataset.lines.size() == 0 ? dataset.totals->windowMonths
                                                       : project.period.windowMonths;
}

} // namespace

Snapshot snapshotOf(const Project& project, const Evaluation& evaluation, std::string name, Moment now)
{
    const MetricTable& table = evaluation.metrics;
    const Results& results = evaluation.results;
    const Customers& customers = project.dataset->customers;

    Snapshot snapshot;
    snapshot.info.name = std::move(name);
    snapshot.info.time = now;
    snapshot.info.asOf = table.asOf;
    snapshot.info.windowMonths = windowOf(project);
    snapshot.info.customers = customers.size();
    snapshot.model = modelOf(project);

    snapshot.ids = customers.ids;
    snapshot.names = customers.names;
    snapshot.names.resize(customers.size());
    snapshot.types = results.types;
    snapshot.tiers = results.tiers;
    snapshot.composite = results.composite;
    snapshot.clv = results.clv;
    snapshot.netProfitScore = results.netProfit;
    snapshot.netSales = table.netSales;
    snapshot.grossMargin = table.grossMargin;
    snapshot.netProfit = table.netProfit;
    snapshot.lastSale = table.lastSale;

    std::size_t column = 0;
    for (const Factor& factor : project.framework.factors) {
        for (const Metric& metric : factor.metrics) {
            snapshot.metrics.push_back(metricOf(metric.id, table, evaluation.scores.columns[column]));
            ++column;
        }
    }
    return snapshot;
}

} // namespace strata
