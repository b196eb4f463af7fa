#pragma once
#include "core/method/evaluate.h"
#include "core/model/amount.h"
#include "core/model/framework.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace strata {

// The two levels of weights, detached from names and value functions. Whole numbers from 0; they need not be
// normalised, since every score is a mean.
struct TreeWeights
{
    std::vector<int> factors;
    std::vector<std::vector<int>> metrics; // [factor][metric of it]

    bool operator==(const TreeWeights&) const = default;
};

// What is left out weighs 0. The metrics of a factor left out weigh 0 too, so that it has no score at all and
// an axis without weight does not divide by it.
TreeWeights treeWeights(const Framework& framework);

// Where to divide a column of scores. At the cut counts as above.
struct CutRule
{
    enum class Kind
    {
        Score, // a fixed score
        Percentile, // Hyndman-Fan type 7 of the scored, value 0..100
        TopShare, // the k-th largest, k = value percent of the scored, rounded up
        TopValue // like TopShare, but by percent of the scored customers' net sales
    };
    Kind kind = Kind::Percentile;
    double value = 60.0;

    bool operator==(const CutRule&) const = default;
};

struct CutRules
{
    CutRule clv, netProfit;
    std::vector<CutRule> tiers; // one less than there are tiers
    bool moneyGuard = false;
};

CutRules cutRules(const Rules& rules);

enum class CompositeKind
{
    ByFactor, // mean of the factor scores by factor weight
    Pooled // mean over all metrics by metric weight, factors ignored; an axis is scored without the other
};

// What stays the same while weights and cuts move. The pointers are borrowed and must outlive the Stratifier;
// each names one entry per customer. Null is allowed where it says so.
struct StratifierInput
{
    std::size_t customers = 0;
    std::vector<const float*>
        columns; // metric scores 0..1 on a grid that keeps sums exact, below 0 = missing
    std::vector<Axis> factorAxes;
    std::vector<std::size_t> factorMetrics; // how many columns each factor has, in order
    const std::uint8_t* status = nullptr; // CustomerType; Core = none. Null: nobody has a status
    const std::uint8_t* overrides = nullptr; // CustomerType, or kNoOverride. Null: none
    std::array<const Amount*, 3>
        money{}; // net sales, gross margin, net profit; kNoAmount = unknown. Null: unknown
    CompositeKind composite = CompositeKind::ByFactor;
    double scale
        = 100.0; // what a full score is called: 100 for people, 1 for comparisons with other programs
    double cutSlack = 0.0; // this much below a cut is still at the cut; hides the grid of the scores
};

inline constexpr std::uint8_t kNoOverride = 255;

// A project as the engine takes it. Borrows from `metrics`, `scores` and `overrides`, which it fills.
StratifierInput stratifierInput(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                                std::vector<std::uint8_t>& overrides);

// Sums that cannot overflow, whatever the amounts and however many customers.
__extension__ using WideAmount = __int128;

// Exact money of a group of customers, in ten-thousandths.
struct ExactTotals
{
    std::int64_t customers = 0;
    std::array<WideAmount, 3> money{}; // net sales, gross margin, net profit
    std::int64_t withProfit = 0; // customers with a known net profit
};

// Turns weights and cuts into scores, types, tiers and totals, again and again. Keeps its buffers between
// runs, what a run did not touch, and where everybody stood: while weights or cuts are dragged, a run goes
// over the customers once, computes the scores that move, and touches types and money only of customers who
// change. The results do not depend on what was kept, nor on the number of threads.
class Stratifier
{
public:
    explicit Stratifier(StratifierInput input);
    ~Stratifier();
    Stratifier(const Stratifier&) = delete;
    Stratifier& operator=(const Stratifier&) = delete;

    // `threads` 0: as many as help. The reference holds until the next run.
    const Results& run(const TreeWeights& weights, const CutRules& cuts, int threads = 0);

    // Exact sums of the last run.
    const std::array<ExactTotals, kTypeCount>& typeTotals() const;
    const std::vector<ExactTotals>& tierTotals() const;

    // Of the last run. Changed by others only where no run writes: how many metrics customers are scored on.
    Results& results();

    // The next run computes everything.
    void forget();
    // Hands the results out, or takes used ones back so that their memory serves again.
    Results take();
    void recycle(Results&& used);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strata
