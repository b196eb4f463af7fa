#include "core/method/evaluate.h"
#include "core/method/overrides.h"
#include "core/method/scoregrid.h"
#include "core/method/valuefunctions.h"
#include "core/method/workers.h"

#include <algorithm>

namespace strata {

namespace {

constexpr float kMissing = -1.0F;

// What can be said before any score: excluded by hand, inactive, new.
std::vector<std::uint8_t> earlyStatuses(const Project& project, const MetricTable& metrics)
{
    std::vector<std::uint8_t> status(metrics.customers, static_cast<std::uint8_t>(CustomerType::Core));
    const Rules& rules = project.rules;
    if (metrics.hasLines && isKnown(metrics.asOf)) {
        const Day lastActive = addMonths(metrics.asOf, -rules.inactiveMonths);
        const Day lastOld = addMonths(metrics.asOf, -rules.newMonths);
        for (std::size_t i = 0; i < metrics.customers; ++i) {
            const bool neverBought = !isKnown(metrics.firstSale[i]);
            if (rules.inactiveMonths > 0 && (neverBought || metrics.lastSale[i] <= lastActive))
                status[i] = static_cast<std::uint8_t>(CustomerType::Inactive);
            else if ((rules.newMonths > 0 && !neverBought && metrics.firstSale[i] > lastOld)
                     || metrics.lifetimeOrders[i] < rules.newOrders)
                status[i] = static_cast<std::uint8_t>(CustomerType::New);
        }
    }
    for (const PlacedOverride& placed : placeOverrides(project, metrics.customers)) {
        if (placed.type == CustomerType::Excluded)
            status[placed.customer] = static_cast<std::uint8_t>(CustomerType::Excluded);
    }
    return status;
}

struct UsedMetric
{
    const Metric* metric = nullptr;
    bool decidesStatus = false; // who lacks it has not enough data

    const Metric* operator->() const { return metric; }
};

std::vector<UsedMetric> metricsOf(const Framework& framework)
{
    std::vector<UsedMetric> result;
    for (const Factor& factor : framework.factors) {
        for (const Metric& metric : factor.metrics)
            result.push_back(
                {&metric, metric.missing == MissingPolicy::Unclassified && !isLeftOut(factor, metric)});
    }
    return result;
}

} // namespace

ScoreTable scoreMetrics(const Project& project, const MetricTable& metrics, int threads)
{
    const std::vector<UsedMetric> used = metricsOf(project.framework);
    const std::size_t n = metrics.customers;
    const auto core = static_cast<std::uint8_t>(CustomerType::Core);

    ScoreTable table;
    table.customers = n;
    table.status = earlyStatuses(project, metrics);
    table.scoredMetrics.assign(n, 0);
    table.constantColumns.assign(used.size(), 0);
    table.columns.assign(used.size(), {});

    // A metric the table does not know is missing for everybody.
    MetricColumn nothing;
    std::vector<const MetricColumn*> columns;
    for (const UsedMetric& metric : used) {
        const MetricColumn* column = metrics.find(metric->id);
        if (!column && nothing.values.size() != n) {
            nothing.values.assign(n, 0.0);
            nothing.present.assign(n, 0);
        }
        columns.push_back(column ? column : &nothing);
    }

    // Who lacks a metric that nobody may lack is out before ranks are taken.
    for (std::size_t m = 0; m < used.size(); ++m) {
        if (!used[m].decidesStatus)
            continue;
        for (std::size_t i = 0; i < n; ++i) {
            if (table.status[i] == core && !columns[m]->present[i])
                table.status[i] = static_cast<std::uint8_t>(CustomerType::NotEnoughData);
        }
    }
    std::vector<std::uint8_t> population(n);
    for (std::size_t i = 0; i < n; ++i)
        population[i] = table.status[i] == core ? 1 : 0;

    const auto scoreOne = [&](std::size_t m) {
        const MetricColumn& column = *columns[m];
        const MissingPolicy policy = used[m]->missing;
        const float substitute = policy == MissingPolicy::Middle ? onScoreGrid(50.0)
            : policy == MissingPolicy::Worst                     ? onScoreGrid(0.0)
                                                                 : kMissing;
        std::vector<float> result(n, kMissing);
        if (substitute != kMissing)
            for (std::size_t i = 0; i < n; ++i)
                result[i] = population[i] ? substitute : kMissing;
        const bool isConstant
            = scoreColumnOnGrid(used[m]->value, column.values, column.present, population, result);
        table.constantColumns[m] = isConstant ? 1 : 0;
        table.columns[m] = std::move(result);
    };
    const auto count = static_cast<int>(used.size());
    if (helpfulThreads(threads, n) == 1) {
        for (int m = 0; m < count; ++m)
            scoreOne(static_cast<std::size_t>(m));
    } else {
        inParallel(count, [&](int m) { scoreOne(static_cast<std::size_t>(m)); });
    }

    std::uint8_t* __restrict const counts = table.scoredMetrics.data();
    for (const MetricColumn* column : columns) {
        const std::uint8_t* __restrict const present = column->present.data();
        for (std::size_t i = 0; i < n; ++i)
            counts[i] = static_cast<std::uint8_t>(counts[i] + (present[i] ? 1 : 0));
    }
    return table;
}

} // namespace strata
