#pragma once
#include "core/method/evaluate.h"
#include "core/method/weightdraws.h"
#include "core/progress.h"
#include "core/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace strata {

inline constexpr int kMostDraws = 1000000;
inline constexpr double kSureAt = 0.9;

struct ConfidenceQuestion
{
    WeightSource source = WeightSource::AllWeights;
    int round = 0; // of BetweenBallots
    int draws = 1000; // 1..kMostDraws
    std::uint64_t seed = 1;

    bool operator==(const ConfidenceQuestion&) const = default;
};

// How often each customer is of which type while the weights are drawn at random.
struct Confidence
{
    ConfidenceQuestion question;
    std::size_t ballots = 0; // between which the draws lie; 0 over all weights
    // [customer][type]: draws that gave this type. They sum to the draws; to less for a customer whom some
    // draws leave without a score, to 0 for a status.
    std::vector<std::array<std::uint32_t, kStratumCount>> counts;
    std::vector<std::uint8_t> types; // CustomerType per customer under the present weights
    std::vector<std::uint8_t> isByHand; // the type was given by hand and holds in every draw
};

// Stochastic multicriteria acceptability analysis (Lahdelma and Salminen, "SMAA-2", 2001) with the types as
// the classes: the share of draws in a type is its acceptability. Percentile cuts are found anew in each
// draw; statuses and types given by hand hold in all of them. A share p of N draws has the standard error
// sqrt(p (1 - p) / N).
//
// Same bits for any number of threads: draw i follows from the seed and i. Errors: Cancelled, OutOfRange
// (draws), UnknownName (a round without ballots to draw between, or not revealed). Progress in draws, one
// call at a time, on whichever thread finished some.
Result<Confidence> confidence(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                              const ConfidenceQuestion& question, const Progress& progress = {},
                              int threads = 0);

double standardError(double share, int draws);

enum class Sureness
{
    Sure, // one type has at least the share asked for
    Leaning, // one type has more than half
    Open // none has
};
inline constexpr std::size_t kSurenessCount = 3;

// The customer's share of draws in the type.
double shareOf(const Confidence& confidence, std::size_t customer, CustomerType type);
// The type with the most draws, the present one and then the first among equals; none for a status.
std::optional<CustomerType> likeliestType(const Confidence& confidence, std::size_t customer);
// None for a status. `sureAt` 0.5..1.
std::optional<Sureness> surenessOf(const Confidence& confidence, std::size_t customer,
                                   double sureAt = kSureAt);

// Customers, and what they bring. Profit without sign: a customer who loses as much as another earns counts
// as much. Unknown amounts count 0. Currency units.
struct SurenessTotals
{
    std::int64_t customers = 0;
    double netSales = 0.0, netProfit = 0.0;
};

struct ConfidenceSummary
{
    std::array<std::array<SurenessTotals, kSurenessCount>, kStratumCount> byType; // by the present type
    std::array<SurenessTotals, kSurenessCount> bySureness;
    SurenessTotals all; // who has a type
    std::int64_t sureOfAnother = 0; // sure, but of another type than the present one
    // Of `all`, those whose type is sure, 0..1. None where there is nothing of it.
    std::optional<double> customerShare, salesShare, profitShare;
};
ConfidenceSummary summaryOf(const Confidence& confidence, const MetricTable& metrics,
                            double sureAt = kSureAt);

// The classic question of the same method, ranks instead of types: who is how often at which place.
struct RankAcceptability
{
    std::vector<std::vector<double>> shares; // [alternative][place from 0], of 1
    // [alternative]: the mean of the weights under which it is first; empty where it never is
    std::vector<std::vector<double>> centralWeights;
};
// `scores` [draw][alternative], higher is better, equal ones share the better place; `weights` [draw] those
// the scores come from. As many of both.
RankAcceptability rankAcceptability(const std::vector<std::vector<double>>& scores,
                                    const std::vector<std::vector<double>>& weights);

} // namespace strata
