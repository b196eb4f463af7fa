#pragma once
#include "core/method/evaluate.h"
#include "core/model/amount.h"
#include "core/progress.h"
#include "core/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace strata {

// What one model makes of the customers: as much as tables and comparisons need, and little enough that many
// models can be kept beside each other.
struct ModelOutcome
{
    std::vector<std::uint8_t> types; // CustomerType per customer, overrides applied
    std::vector<double> composite; // 0..100 per customer; below 0 = none
    Summary summary;
    // Of each customer in the window, in ten-thousandths under the model's cost rates; kNoAmount = unknown.
    // Models with the same rates share them.
    std::shared_ptr<const std::vector<Amount>> netSales, netProfit;
};

// Takes what a comparison needs out of results that are there already; `metrics` are those they were made of.
ModelOutcome outcomeOf(const Results& results, const std::shared_ptr<const MetricTable>& metrics);

// The models on the project's data, period, ratings and overrides; each with its own value tree, rules and
// rates. `metrics` and `scores` are the project's own: where a model has the same rates, or also the same
// value functions, they serve again, and models share among each other what is the same. Progress in models,
// from this thread; Cancelled. Same bits for any number of threads.
Result<std::vector<ModelOutcome>> outcomesOf(const Project& project,
                                             const std::shared_ptr<const MetricTable>& metrics,
                                             const std::shared_ptr<const ScoreTable>& scores,
                                             const std::vector<Scenario>& models,
                                             const Progress& progress = {}, int threads = 0);

// Percent of the net profit of all customers that Core customers earn. Nothing where no profit is known or
// where all together earn none.
std::optional<double> profitInCore(const Summary& summary);

// Customers who go the same way: from one type under the reference to one under the other model.
struct TypeFlow
{
    CustomerType from = CustomerType::Core, to = CustomerType::Core;
    double netSales = 0.0, netProfit = 0.0; // currency units, under the reference's cost rates
    std::int64_t withProfit = 0; // customers whose net profit is known; 0: the flow's is unknown
    std::vector<std::int32_t> customers; // indexes into the dataset, rising

    bool isChange() const { return from != to; }
};

// Two models side by side, on the same customers. Every customer is in exactly one flow.
struct Comparison
{
    std::array<std::int64_t, kTypeCount> before{}, after{}; // customers, by CustomerType
    std::vector<TypeFlow> flows; // by `from`, then `to`; only those with customers
    std::int64_t customers = 0, changed = 0; // all, and those who change type
    double netSales = 0.0, netProfit = 0.0; // of all, as in the flows
    std::int64_t withProfit = 0;
};

Comparison compareModels(const ModelOutcome& reference, const ModelOutcome& other);
// Just the count, for tables of many models. Both must have the same customers.
std::int64_t customersChanging(const ModelOutcome& reference, const ModelOutcome& other);

} // namespace strata
