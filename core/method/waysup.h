#pragma once
#include "core/method/evaluate.h"
#include "core/model/customertype.h"
#include "core/model/project.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// One metric's change, in its natural unit.
struct WayStep
{
    std::string metric; // id
    std::size_t factor = 0; // index into the value tree
    double from = 0.0, to = 0.0; // as in the MetricTable: money in currency units, shares of 1, days
    // `to` itself is not enough, any value past it is: "more than 5" where isUp, else "less than 30". `to`
    // may then be the value that is there now. Never so for what is counted, which moves by whole numbers.
    bool isPast = false;
    double scoreFrom = 0.0, scoreTo = 0.0; // 0..100
    bool isUp = true; // the value rises
};

// One metric, or two together.
struct Way
{
    std::vector<WayStep> steps;
    // How much of what is still open has to be gone. Of one metric (scoreTo - scoreFrom) / (100 - scoreFrom),
    // 0..1; of two the root of the sum of both squares. The smaller, the cheaper.
    double effort = 0.0;
};

// Something to reach. At the cut counts as reached.
struct WayGoal
{
    // A type, or a tier: an index into Rules::tiers. One of the two.
    std::optional<CustomerType> type;
    std::optional<std::size_t> tier;

    // The cuts that are missed; those reached already are not listed.
    struct Missed
    {
        enum class What
        {
            Clv,
            NetProfit,
            Composite
        };
        What what = What::Clv;
        double score = 0.0, cut = 0.0; // 0..100
    };
    std::vector<Missed> missed;

    // The money guard: the net profit in money is below 0, so that it has to reach 0 whatever the scores. The
    // ways below are what is needed besides. Currency units.
    std::optional<double> netProfitNow;

    // Cheapest first. `alone` has one way per metric that can do it, `pairs` the cheapest ones in which
    // neither would do without the other.
    std::vector<Way> alone, pairs;
};

enum class NoWays
{
    None, // there are goals
    NoScore, // has no scores: New, Inactive, Excluded or Not enough data
    AtTheTop // Core and in the best tier
};

struct WaysUp
{
    NoWays none = NoWays::None;
    std::vector<WayGoal> goals; // types first, the nearer ones before Core; then the next tier
    bool hasRelativeCuts
        = false; // a cut of these goals depends on the others, who are taken as standing still
    bool isByHand = false; // the type was given by hand: it stays, the goals are about the computed one
    // Metrics that weigh something but are missing for this customer: no way leads through them but to find
    // the figure out.
    std::vector<std::string> missing;
};

// What would move a customer up: for each goal the smallest change of one metric in its natural unit, and of
// two, that crosses the cuts as they are now. From Opportunistic or Service drain the goal is Core; from
// Marginal it is either of those, and Core; and in any case the next tier. The other metrics and the other
// customers stand still, and so do the cuts, percentile cuts too.
//
// With score s, cut T, and w the metric's weight in s, the metric's score must rise by (T - s) / w, which it
// can where it stays within 100; a pair shares the rise so that the sum of the squares of both shares of what
// is open is least. The value comes from the inverse of the value function: the nearest value with that score
// or more; of a step table the edge of the band; of percentile and pareto scores the value that overtakes
// enough of the others. Each way was tried: the customer scored again with it reaches the goal.
//
// `results` are of the same project. At 100 000 customers the first one takes a tenth of a second, those
// after it a few milliseconds.
WaysUp waysUp(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
              const Results& results, std::size_t customer, std::size_t mostPairs = 5);

// The same for one customer after another: what does not depend on the customer is kept. The arguments are
// borrowed and must outlive it.
class WayFinder
{
public:
    WayFinder(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
              const Results& results);
    ~WayFinder();
    WayFinder(const WayFinder&) = delete;
    WayFinder& operator=(const WayFinder&) = delete;

    WaysUp of(std::size_t customer, std::size_t mostPairs = 5);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// The smallest change of scores that adds `need` to their weighted sum: sum of (change / open)^2 is least,
// each change within 0..open. Same order as the arguments; empty where even all of it is not enough.
std::vector<double> leastChange(const std::vector<double>& weights, const std::vector<double>& open,
                                double need);

} // namespace strata
