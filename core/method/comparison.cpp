#include "core/method/comparison.h"

#include "core/method/rated.h"
#include "core/method/stratifier.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace strata {

namespace {

// The model decides who is ranked and what a figure scores exactly as the other does.
bool scoresAlike(const Scenario& a, const Scenario& b)
{
    if (a.rules.newMonths != b.rules.newMonths || a.rules.newOrders != b.rules.newOrders
        || a.rules.inactiveMonths != b.rules.inactiveMonths
        || a.framework.factors.size() != b.framework.factors.size())
        return false;
    for (std::size_t f = 0; f < a.framework.factors.size(); ++f) {
        const Factor& left = a.framework.factors[f];
        const Factor& right = b.framework.factors[f];
        if (!std::equal(left.metrics.begin(), left.metrics.end(), right.metrics.begin(), right.metrics.end(),
                        [&](const Metric& one, const Metric& other) {
                            return one.id == other.id && one.value == other.value
                                && one.missing == other.missing
                                && isLeftOut(left, one) == isLeftOut(right, other);
                        }))
            return false;
    }
    return true;
}

Project withModel(const Project& project, const Scenario& model)
{
    Project with = project;
    with.framework = model.framework;
    with.rules = model.rules;
    with.rates = model.rates;
    return with;
}

double inUnits(WideAmount sum)
{
    return double(sum) / double(kAmountUnit);
}

std::shared_ptr<const std::vector<Amount>> kept(const std::shared_ptr<const MetricTable>& metrics,
                                                const std::vector<Amount>& column)
{
    return {metrics, &column};
}

} // namespace

ModelOutcome outcomeOf(const Results& results, const std::shared_ptr<const MetricTable>& metrics)
{
    return {results.types, results.composite, results.summary, kept(metrics, metrics->netSales),
            kept(metrics, metrics->netProfit)};
}

Result<std::vector<ModelOutcome>> outcomesOf(const Project& project,
                                             const std::shared_ptr<const MetricTable>& metrics,
                                             const std::shared_ptr<const ScoreTable>& scores,
                                             const std::vector<Scenario>& models, const Progress& progress,
                                             int threads)
{
    Scenario own;
    own.framework = project.framework;
    own.rules = project.rules;
    own.rates = project.rates;

    std::vector<ModelOutcome> outcomes(models.size());
    std::vector<bool> isDone(models.size(), false);
    std::uint64_t done = 0;
    const auto isStopped = [&] { return !goOn(progress, done, models.size()); };

    // By rates, and among those by scores, so that at most one table of each kind is in the making.
    for (std::size_t first = 0; first < models.size(); ++first) {
        if (isDone[first])
            continue;
        if (isStopped())
            return Error{ErrorCode::Cancelled, {}};
        const CostRates& rates = models[first].rates;
        const bool hasOwnRates = rates == own.rates;
        std::shared_ptr<const MetricTable> table = metrics;
        std::shared_ptr<const std::vector<Amount>> netSales = kept(metrics, metrics->netSales),
                                                   netProfit = kept(metrics, metrics->netProfit);
        if (!hasOwnRates) {
            auto fresh = std::make_shared<MetricTable>(
                computeMetrics(*project.dataset, project.period, rates, threads));
            addRatings(*fresh, *project.ratings, *project.dataset);
            // The money alone outlives this call: a copy of two columns instead of the whole table.
            netSales = std::make_shared<const std::vector<Amount>>(fresh->netSales);
            netProfit = std::make_shared<const std::vector<Amount>>(fresh->netProfit);
            table = std::move(fresh);
        }
        for (std::size_t second = first; second < models.size(); ++second) {
            if (isDone[second] || models[second].rates != rates)
                continue;
            if (isStopped())
                return Error{ErrorCode::Cancelled, {}};
            const Project scored = withModel(project, models[second]);
            std::shared_ptr<const ScoreTable> points = scores;
            if (!hasOwnRates || !scoresAlike(own, models[second]))
                points = std::make_shared<const ScoreTable>(scoreMetrics(scored, *table, threads));
            for (std::size_t i = second; i < models.size(); ++i) {
                if (isDone[i] || models[i].rates != rates || !scoresAlike(models[second], models[i]))
                    continue;
                if (isStopped())
                    return Error{ErrorCode::Cancelled, {}};
                Results results = stratify(withModel(project, models[i]), *table, *points, threads);
                outcomes[i] = {std::move(results.types), std::move(results.composite),
                               std::move(results.summary), netSales, netProfit};
                isDone[i] = true;
                ++done;
            }
        }
    }
    if (isStopped())
        return Error{ErrorCode::Cancelled, {}};
    return outcomes;
}

std::optional<double> profitInCore(const Summary& summary)
{
    if (!summary.hasCost || summary.all.withProfit == 0 || !(summary.all.netProfit > 0.0))
        return std::nullopt;
    return 100.0 * summary.types[std::size_t(CustomerType::Core)].netProfit / summary.all.netProfit;
}

Comparison compareModels(const ModelOutcome& reference, const ModelOutcome& other)
{
    assert(reference.types.size() == other.types.size());
    Comparison comparison;
    const std::size_t customers = std::min(reference.types.size(), other.types.size());
    comparison.customers = std::int64_t(customers);

    std::array<std::int64_t, kTypeCount * kTypeCount> counts{};
    const auto cellOf = [&](std::size_t customer) {
        return std::size_t(reference.types[customer]) * kTypeCount + other.types[customer];
    };
    for (std::size_t i = 0; i < customers; ++i)
        ++counts[cellOf(i)];

    std::array<std::size_t, kTypeCount * kTypeCount> place{};
    for (std::size_t from = 0; from < kTypeCount; ++from)
        for (std::size_t to = 0; to < kTypeCount; ++to) {
            const std::size_t cell = from * kTypeCount + to;
            comparison.before[from] += counts[cell];
            comparison.after[to] += counts[cell];
            if (from != to)
                comparison.changed += counts[cell];
            if (counts[cell] == 0)
                continue;
            place[cell] = comparison.flows.size();
            TypeFlow flow;
            flow.from = CustomerType(from);
            flow.to = CustomerType(to);
            flow.customers.reserve(std::size_t(counts[cell]));
            comparison.flows.push_back(std::move(flow));
        }

    // Added up exactly, as everywhere: floats come at the end.
    std::vector<WideAmount> sales(comparison.flows.size()), profits(comparison.flows.size());
    for (std::size_t i = 0; i < customers; ++i) {
        const std::size_t at = place[cellOf(i)];
        TypeFlow& flow = comparison.flows[at];
        flow.customers.push_back(std::int32_t(i));
        if (const Amount amount = (*reference.netSales)[i]; isKnown(amount))
            sales[at] += amount;
        if (const Amount amount = (*reference.netProfit)[i]; isKnown(amount)) {
            profits[at] += amount;
            ++flow.withProfit;
        }
    }
    WideAmount allSales = 0, allProfit = 0;
    for (std::size_t at = 0; at < comparison.flows.size(); ++at) {
        TypeFlow& flow = comparison.flows[at];
        flow.netSales = inUnits(sales[at]);
        flow.netProfit = inUnits(profits[at]);
        allSales += sales[at];
        allProfit += profits[at];
        comparison.withProfit += flow.withProfit;
    }
    comparison.netSales = inUnits(allSales);
    comparison.netProfit = inUnits(allProfit);
    return comparison;
}

std::int64_t customersChanging(const ModelOutcome& reference, const ModelOutcome& other)
{
    assert(reference.types.size() == other.types.size());
    std::int64_t changed = 0;
    for (std::size_t i = 0; i < std::min(reference.types.size(), other.types.size()); ++i)
        changed += reference.types[i] != other.types[i];
    return changed;
}

} // namespace strata
