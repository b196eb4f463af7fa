#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// Why a figure is what it is: the terms it was made of, as the method took them, so that whoever puts them
// into the formula gets the figure. Numbers, no sentences: `ui` words them. `customer` is an index into the
// dataset's customers; scores are 0..100, below 0 = none. All are quick enough to be asked by a click; those
// that look at the other customers take one pass over them.

// --- scores as means ---

// One term of a weighted mean of scores.
struct MeanTerm
{
    std::size_t factor = 0; // index into the framework's factors
    std::size_t metric = 0; // index into its metrics, for a factor's mean
    int weight = 0; // basis points, as set; 0 for what is left out
    double share = 0.0; // what it counts here, 0..1: what is missing was shared out; they sum to 1
    double score = -1.0;
    bool isSubstitute = false; // the value is missing and counts as 50 or 0
};

struct ExplainedMean
{
    double score = -1.0; // = sum of share x score
    std::vector<MeanTerm> terms; // what has no score (or no weight) has the share 0
    bool isEqual = false; // nothing weighs anything: all count the same
    int sharedOut = 0; // basis points of the terms without a score, which the others share
};

ExplainedMean explainFactorScore(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                                 std::size_t factor, std::size_t customer);
// The mean of the axis's factors.
ExplainedMean explainAxisScore(const Project& project, const Results& results, Axis axis,
                               std::size_t customer);

// The mean of the two axes by the weights of their factors. What a factor counts of the whole is its share of
// its axis times the axis's.
struct ExplainedComposite
{
    double score = -1.0;
    double clv = -1.0, netProfit = -1.0;
    double clvShare = 0.5, netProfitShare = 0.5; // 0..1
    ExplainedMean factors; // shares of the whole; no score where one axis has none
};
ExplainedComposite explainComposite(const Project& project, const Results& results, std::size_t customer);

// --- the score of a metric ---

struct ExplainedScore
{
    enum class Rule
    {
        NotScored, // the customer has a status
        LeftOut, // missing: the others of its factor share its weight
        Middle, // missing: counts 50
        Worst, // missing: counts 0
        NoSpread, // everybody has the same value: 50
        Unusable, // the value function is not usable: 50
        Linear,
        Piecewise,
        Percentile,
        Thresholds,
        Pareto
    };
    Rule rule = Rule::NotScored;
    double score = -1.0;
    std::optional<double> value; // in the metric's unit
    ValueFunction function;
    // Piecewise: the points left and right of the value, the same one outside of them. Thresholds: the band
    // the value lies in (low) and the next one (high, the same for the last).
    std::size_t low = 0, high = 0; // indexes into function.points
    // Percentile: 100 x (worse + equal / 2) / scored. Pareto: how many have the same value.
    std::int64_t worse = 0, equal = 0, scored = 0;
    // Pareto: 100 x (smaller + own / 2) / total; from 100 where less is better.
    double smaller = 0.0, own = 0.0, total = 0.0; // sums of what is above 0; own: of all with this value
};
ExplainedScore explainMetricScore(const Project& project, const MetricTable& metrics,
                                  const ScoreTable& scores, std::size_t factor, std::size_t metric,
                                  std::size_t customer);

// --- types and statuses ---

struct ExplainedType
{
    enum class Rule
    {
        Scores, // both scores against both cuts
        Guarded, // the same, and the money guard took "high" on net profit away
        Excluded, // by hand
        NeverBought, // Inactive
        LongAgo, // Inactive: the last sale is not after `limit`
        Recent, // New: the first sale is after `limit`
        FewOrders, // New
        MissingMetric, // Not enough data: has no value of `missing`
        NoScore // Not enough data: an axis without any score
    };
    Rule rule = Rule::Scores;
    CustomerType type = CustomerType::NotEnoughData; // as shown
    CustomerType computed = CustomerType::NotEnoughData; // without anybody's word
    std::optional<Override> word; // of the person who set the type, or excluded the customer
    double clv = -1.0, netProfit = -1.0, clvCut = 0.0, netProfitCut = 0.0;
    bool isClvHigh = false, isNetProfitHigh = false; // at or above the cut; before the money guard
    std::optional<double> profit; // net profit in currency units
    Day firstSale = kNoDay, lastSale = kNoDay, asOf = kNoDay, limit = kNoDay;
    int orders = 0;
    std::vector<std::string> missing; // ids of the metrics nobody may lack and this customer does
};
ExplainedType explainType(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                          const Results& results, std::size_t customer);

// --- places among the others ---

struct ExplainedRank
{
    std::int64_t above = 0; // customers with a higher value; the rank is this plus 1
    std::int64_t equal = 0; // with the same value, this one included
    std::int64_t ranked = 0; // with a value
};
// By a column of scores, of which those below 0 are none. No rank where the customer has none.
std::optional<ExplainedRank> explainRank(const std::vector<double>& scores, std::size_t customer);

struct ExplainedTier
{
    int tier = -1; // index into Rules::tiers, -1 = none
    TierKind kind = TierKind::CustomerShare;
    double score = -1.0; // the composite
    std::optional<double> lowest; // composite at which the tier begins; none for the last tier
    std::optional<double> above; // at which the one above begins; none for the first
    double limit = 0.0; // of the tier, percent or a score
    ExplainedRank rank; // by composite
    double salesToHere = 0.0, salesOfScored = 0.0; // currency units: of those down to and including this
                                                   // composite, of all; sales below 0 aside
};
ExplainedTier explainTier(const Project& project, const MetricTable& metrics, const Results& results,
                          std::size_t customer);

// --- cuts ---

struct ExplainedCut
{
    Cut rule;
    double cut = 0.0; // as a score; above 100 where nobody is scored
    std::int64_t scored = 0, atOrAbove = 0; // customers with a score, and those of them not below the cut
    // A percentile of n scores in rising order lies at place 1 + (n - 1) p: between two neighbours,
    // `fraction` of the way from the lower to the upper.
    double place = 0.0; // 1 = lowest
    double lower = 0.0, upper = 0.0, fraction = 0.0;
};
ExplainedCut explainCut(const Project& project, const Results& results, Axis axis);

} // namespace strata
