#pragma once
#include "core/method/metrics.h"
#include "core/model/customertype.h"
#include "core/model/project.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// The scores of every metric of the value tree (factors in order, their metrics in order), 0..1 in steps of
// 2^-24, so that weighted sums are exact whatever the order of the additions.
struct ScoreTable
{
    std::size_t customers = 0;
    std::vector<std::vector<float>> columns; // [metric][customer]; below 0 = missing after its missing policy
    std::vector<std::uint8_t> status; // [customer] a CustomerType: New, Inactive, Excluded, NotEnoughData (by
                                      // the `unclassified` policy), or Core where none of these applies yet
    std::vector<std::uint8_t> scoredMetrics; // [customer] "scored on x of y metrics"
    std::vector<std::uint8_t> constantColumns; // [metric] 1 = no spread: everybody scores 50
};

// Totals over a group of customers. Money in ten-thousandths, exact; shares are of the whole.
struct GroupTotals
{
    std::int64_t customers = 0;
    double netSales = 0.0, grossMargin = 0.0, netProfit = 0.0; // currency units
    std::int64_t withProfit = 0; // customers whose margin and profit are known; 0: the group's are unknown
};

struct Summary
{
    std::array<GroupTotals, kTypeCount> types; // by CustomerType
    std::vector<GroupTotals> tiers; // by Rules::tiers
    GroupTotals all;
    bool hasCost = false; // false: margin and profit are unknown for everybody
};

// Customers by net profit, highest first.
struct WhaleCurve
{
    std::vector<std::int32_t> order; // customers with a known profit, highest first, ties by customer id
    std::vector<double> cumulative; // currency units, after each of them
    double total = 0.0;
    std::optional<double> peakPercent; // of the total; nothing where the total is not above 0
    std::size_t peakCustomers = 0; // how many make the peak (the first at the maximum)
    std::size_t lossMakers = 0;
};

// Everything the window shows.
struct Results
{
    std::vector<double> composite, clv, netProfit; // 0..100 per customer; below 0 = none
    std::vector<std::vector<double>> factors; // [factor][customer]
    std::vector<std::uint8_t> types; // CustomerType per customer, overrides applied
    std::vector<std::uint8_t> computedTypes; // the same without overrides
    std::vector<std::int8_t> tiers; // index into Rules::tiers, -1 = none
    std::vector<std::uint8_t> isOverridden, isGuarded; // guarded: the money guard took NP-high away
    std::vector<std::uint8_t> scoredMetrics;
    std::size_t metrics = 0; // the y of "x of y"
    double clvCut = 0.0, netProfitCut = 0.0; // as scores, 0..100; above 100 where nobody is scored
    std::vector<double> tierCuts; // lowest composite of each tier but the last
    std::array<std::int64_t, 50> histogram{}; // composites in 50 equal bins of 2
    std::int64_t scored = 0;
    Summary summary;
};

// The stages, each a pure function of its arguments. Moving a weight or a cut repeats only the last.
ScoreTable scoreMetrics(const Project& project, const MetricTable& metrics, int threads = 0);
Results stratify(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                 int threads = 0);
// The same into used results, whose memory serves again: for ticks that follow each other.
void stratify(const Project& project, const MetricTable& metrics, const ScoreTable& scores, int threads,
              Results& into);
WhaleCurve whaleCurve(const Project& project, const MetricTable& metrics);

struct Evaluation
{
    MetricTable metrics;
    ScoreTable scores;
    Results results;
    WhaleCurve whale;
};

// The whole method in one pure function: same project, same bits, on any thread, in any number of them.
Evaluation evaluate(const Project& project, int threads = 0);

// Percentages of one decimal that add up to 100.0 (largest remainder, ties to the first); all 0 where the sum
// is 0.
std::vector<double> sharesOfHundred(const std::vector<double>& parts);

} // namespace strata
