#include "core/method/waysup.h"

#include "core/method/contributions.h"
#include "core/method/metricscale.h"
#include "core/method/money.h"
#include "core/method/scoregrid.h"
#include "core/method/stratifier.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace strata {

namespace {

using What = WayGoal::Missed::What;
constexpr std::size_t kWhats = 3;
constexpr double kRounding = 1e-9; // of sums of shares, well below a step of the scores' grid

std::size_t index(What what)
{
    return static_cast<std::size_t>(what);
}

// A metric that the customer can change.
struct Mover
{
    std::size_t column = 0;
    const Metric* metric = nullptr;
    std::size_t factor = 0;
    double value = 0.0;
    double score = 0.0; // 0..1
    std::array<double, kWhats> weights{}; // in each of the scores, shares of 1
    const MetricScale* scale = nullptr;

    double open() const { return 1.0 - score; }
};

// A mover's change with the score it leads to.
struct Move
{
    const Mover* mover = nullptr;
    MetricScale::Reach to;

    double gain() const { return static_cast<double>(to.score) - mover->score; }
    double effort() const { return gain() / mover->open(); }
    // The value to try it with.
    double tried() const
    {
        return to.isPast ? std::nextafter(to.value, to.isUp ? HUGE_VAL : -HUGE_VAL) : to.value;
    }
};

using Moves = std::vector<Move>; // one, or two

double effortOf(const Moves& moves)
{
    double squares = 0.0;
    for (const Move& move : moves)
        squares += move.effort() * move.effort();
    return moves.size() == 1 ? moves.front().effort() : std::sqrt(squares);
}

void sortByEffort(std::vector<Moves>& ways)
{
    std::stable_sort(ways.begin(), ways.end(),
                     [](const Moves& a, const Moves& b) { return effortOf(a) < effortOf(b); });
}

Way wayOf(const Moves& moves)
{
    Way way;
    for (const Move& move : moves)
        way.steps.push_back({move.mover->metric->id, move.mover->factor, move.mover->value, move.to.value,
                             move.to.isPast, 100.0 * move.mover->score,
                             100.0 * static_cast<double>(move.to.score), move.to.isUp});
    way.effort = effortOf(moves);
    return way;
}

std::optional<Move> moveOf(const Mover& mover, double gain)
{
    // Beyond the rounding of this sum nothing is promised to who is asked for more than everything.
    const std::optional<MetricScale::Reach> to = mover.scale->reach(mover.score + gain);
    if (!to || !(static_cast<double>(to->score) > mover.score))
        return {};
    return Move{&mover, *to};
}

// How much a score has to rise, as a share of 1.
struct Need
{
    What what = What::Clv;
    double rise = 0.0; // aimed at
    double enough = 0.0; // does already
};

std::vector<Moves> waysAlone(const std::vector<Mover>& movers, const Need& need)
{
    std::vector<Moves> ways;
    for (const Mover& mover : movers) {
        const double weight = mover.weights[index(need.what)];
        if (!(weight > 0.0) || need.rise / weight > mover.open())
            continue;
        if (const std::optional<Move> move = moveOf(mover, need.rise / weight))
            ways.push_back({*move});
    }
    sortByEffort(ways);
    return ways;
}

// The first mover goes as far as told, the second does the rest.
void tryPair(const Mover& first, const Mover& second, double gain, const Need& need,
             std::optional<Moves>& best)
{
    const std::size_t what = index(need.what);
    const std::optional<Move> move = gain > 0.0 ? moveOf(first, gain) : std::nullopt;
    if (!move)
        return;
    const double gone = first.weights[what] * move->gain();
    const double rest = need.rise - gone;
    if (gone >= need.enough || rest / second.weights[what] > second.open())
        return;
    const std::optional<Move> other = moveOf(second, rest / second.weights[what]);
    if (!other || second.weights[what] * other->gain() >= need.enough)
        return; // would do alone
    Moves both{*move, *other};
    if (!best || effortOf(both) < effortOf(*best))
        best = std::move(both);
}

std::vector<Moves> waysInPairs(const std::vector<Mover>& movers, const Need& need)
{
    const std::size_t what = index(need.what);
    std::vector<Moves> ways;
    for (std::size_t a = 0; a < movers.size(); ++a) {
        for (std::size_t b = a + 1; b < movers.size(); ++b) {
            const Mover& one = movers[a];
            const Mover& other = movers[b];
            if (!(one.weights[what] > 0.0) || !(other.weights[what] > 0.0)
                || one.metric->id == other.metric->id)
                continue;
            const std::vector<double> share = leastChange({one.weights[what], other.weights[what]},
                                                          {one.open(), other.open()}, need.rise);
            if (share.empty())
                continue;
            std::optional<Moves> best;
            tryPair(one, other, share[0], need, best);
            tryPair(other, one, share[1], need, best);
            for (const double step : one.scale->steps())
                tryPair(one, other, step - one.score, need, best);
            for (const double step : other.scale->steps())
                tryPair(other, one, step - other.score, need, best);
            if (!best)
                continue;
            if (best->front().mover != &one)
                std::swap(best->front(), best->back());
            ways.push_back(std::move(*best));
        }
    }
    sortByEffort(ways);
    return ways;
}

// Each axis needs one of its own.
std::vector<Moves> waysAcross(const std::vector<Mover>& movers, const Need& first, const Need& second)
{
    std::vector<Moves> ways;
    const std::vector<Moves> others = waysAlone(movers, second);
    for (const Moves& one : waysAlone(movers, first))
        for (const Moves& other : others)
            if (one.front().mover->metric->id != other.front().mover->metric->id)
                ways.push_back({one.front(), other.front()});
    sortByEffort(ways);
    return ways;
}

} // namespace

std::vector<double> leastChange(const std::vector<double>& weights, const std::vector<double>& open,
                                double need)
{
    assert(weights.size() == open.size());
    // With a = change / open and c = weight x open: least sum of a^2 under sum of c a = need is a = need c /
    // sum(c^2); who would go beyond 1 stays there, and the others share what is left.
    std::vector<double> change(weights.size(), 0.0);
    std::vector<bool> isFull(weights.size(), false);
    while (true) {
        double left = need;
        double squares = 0.0;
        for (std::size_t k = 0; k < weights.size(); ++k) {
            const double c = weights[k] * open[k];
            if (isFull[k])
                left -= c;
            else
                squares += c * c;
        }
        bool isSettled = true;
        for (std::size_t k = 0; k < weights.size(); ++k) {
            if (isFull[k])
                continue;
            const double c = weights[k] * open[k];
            const double share = squares > 0.0 ? left * c / squares : 0.0;
            if (share > 1.0) {
                isFull[k] = true;
                isSettled = false;
            }
            change[k] = std::min(share, 1.0) * open[k];
        }
        if (!isSettled)
            continue;
        const double sum = std::inner_product(weights.begin(), weights.end(), change.begin(), 0.0);
        if (sum < need * (1.0 - 1e-12))
            return {};
        return change;
    }
}

class WayFinder::Private
{
public:
    Private(const Project& givenProject, const MetricTable& givenMetrics, const ScoreTable& givenScores,
            const Results& givenResults)
        : project(givenProject)
        , metrics(givenMetrics)
        , scores(givenScores)
        , results(givenResults)
        , rising(givenScores.columns.size())
    {
        std::vector<std::uint8_t> overrides;
        slack = stratifierInput(project, metrics, scores, overrides).cutSlack;
        isGuarding = project.rules.moneyGuard
            && std::any_of(metrics.netProfit.begin(), metrics.netProfit.end(),
                           [](Amount profit) { return isKnown(profit); });
    }

    WaysUp of(std::size_t customer, std::size_t mostPairs);

private:
    void takeCustomer(std::size_t customer, WaysUp& answer);
    std::vector<WayGoal> goals() const;
    std::optional<WayGoal> typeGoal(CustomerType type, bool needsClv, bool needsNetProfit) const;
    void findWays(WayGoal& goal, std::size_t mostPairs) const;
    // Of the ways those that really reach the goal, as the engine sees it.
    std::vector<Way> proven(const std::vector<Moves>& ways, const WayGoal& goal, std::size_t most) const;

    double scoreOf(What what) const
    {
        return what == What::Clv      ? results.clv[at]
            : what == What::NetProfit ? results.netProfit[at]
                                      : results.composite[at];
    }

    const Project& project;
    const MetricTable& metrics;
    const ScoreTable& scores;
    const Results& results;
    double slack = 0.0;
    bool isGuarding = false;
    std::vector<RisingColumn> rising; // [metric], empty until asked for

    std::size_t at = 0; // the customer
    std::vector<Mover> movers;
    std::map<std::size_t, MetricScale> scales; // by column
};

// The metrics that can move, and those nobody knows.
void WayFinder::Private::takeCustomer(std::size_t customer, WaysUp& answer)
{
    at = customer;
    movers.clear();
    scales.clear();
    const std::vector<Contribution> all = contributions(project, metrics, scores, customer);
    std::size_t column = 0;
    for (std::size_t f = 0; f < project.framework.factors.size(); ++f) {
        for (const Metric& metric : project.framework.factors[f].metrics) {
            const Contribution& one = all[column];
            const std::size_t place = column++;
            if (one.origin != ScoreOrigin::Value) {
                if (one.origin != ScoreOrigin::LeftOut && one.plannedWeight > 0.0)
                    answer.missing.push_back(metric.id);
                continue;
            }
            const MetricColumn* figures = metrics.find(metric.id);
            if (rising[place].empty())
                rising[place] = RisingColumn(*figures, scores.status);
            Mover mover;
            mover.column = place;
            mover.metric = &metric;
            mover.factor = f;
            mover.value = figures->values[customer];
            mover.score = static_cast<double>(scores.columns[place][customer]);
            mover.scale = &scales.try_emplace(place, metric, rising[place], mover.value).first->second;
            if (!(one.axisWeight > 0.0) || mover.score >= 1.0)
                continue;
            const bool isClv = one.axis == Axis::CustomerLifetimeValue;
            mover.weights[index(isClv ? What::Clv : What::NetProfit)] = one.axisWeight;
            mover.weights[index(What::Composite)] = one.weight;
            movers.push_back(mover);
        }
    }
}

// None where neither a cut nor the money stands in the way.
std::optional<WayGoal> WayFinder::Private::typeGoal(CustomerType type, bool needsClv,
                                                    bool needsNetProfit) const
{
    WayGoal goal;
    goal.type = type;
    if (needsClv && results.clv[at] < results.clvCut - slack)
        goal.missed.push_back({What::Clv, results.clv[at], results.clvCut});
    if (needsNetProfit && results.netProfit[at] < results.netProfitCut - slack)
        goal.missed.push_back({What::NetProfit, results.netProfit[at], results.netProfitCut});
    if (needsNetProfit && isGuarding && isKnown(metrics.netProfit[at]) && metrics.netProfit[at] < 0)
        goal.netProfitNow = units(metrics.netProfit[at]);
    if (goal.missed.empty() && !goal.netProfitNow)
        return {};
    return goal;
}

std::vector<WayGoal> WayFinder::Private::goals() const
{
    std::vector<WayGoal> list;
    const auto add = [&](const std::optional<WayGoal>& goal) {
        if (goal)
            list.push_back(*goal);
    };
    if (results.computedTypes[at] == static_cast<std::uint8_t>(CustomerType::Marginal)) {
        add(typeGoal(CustomerType::Opportunistic, false, true));
        add(typeGoal(CustomerType::ServiceDrain, true, false));
    }
    add(typeGoal(CustomerType::Core, true, true));
    const int tier = results.tiers[at];
    if (tier > 0) {
        WayGoal goal;
        goal.tier = static_cast<std::size_t>(tier) - 1;
        goal.missed.push_back({What::Composite, results.composite[at], results.tierCuts[*goal.tier]});
        list.push_back(std::move(goal));
    }
    return list;
}

std::vector<Way> WayFinder::Private::proven(const std::vector<Moves>& ways, const WayGoal& goal,
                                            std::size_t most) const
{
    const std::size_t count = std::min(most, ways.size());
    // One row per way: the customer as they are now, but for the metrics moved.
    std::vector<std::vector<float>> columns;
    for (const std::vector<float>& column : scores.columns)
        columns.emplace_back(count, column[at]);
    for (std::size_t w = 0; w < count; ++w) {
        for (const Move& move : ways[w]) {
            // A metric may stand in the tree more than once.
            std::size_t place = 0;
            for (const Factor& factor : project.framework.factors)
                for (const Metric& metric : factor.metrics) {
                    const std::size_t column = place++;
                    const auto scale = scales.find(column);
                    if (metric.id == move.mover->metric->id && scale != scales.end())
                        columns[column][w] = scale->second.scoreAt(move.tried());
                }
        }
    }
    StratifierInput input;
    input.customers = count;
    for (const std::vector<float>& column : columns)
        input.columns.push_back(column.data());
    for (const Factor& factor : project.framework.factors) {
        input.factorAxes.push_back(factor.axis);
        input.factorMetrics.push_back(factor.metrics.size());
    }
    input.cutSlack = slack;
    CutRules cuts;
    cuts.clv = {CutRule::Kind::Score, results.clvCut};
    cuts.netProfit = {CutRule::Kind::Score, results.netProfitCut};
    Stratifier stratifier(std::move(input));
    const Results& then = stratifier.run(treeWeights(project.framework), cuts, 1);

    std::vector<Way> list;
    for (std::size_t w = 0; w < count; ++w) {
        const bool isThere
            = std::all_of(goal.missed.begin(), goal.missed.end(), [&](const WayGoal::Missed& missed) {
                  const double score = missed.what == What::Clv ? then.clv[w]
                      : missed.what == What::NetProfit          ? then.netProfit[w]
                                                                : then.composite[w];
                  return score >= missed.cut - slack;
              });
        if (isThere)
            list.push_back(wayOf(ways[w]));
    }
    return list;
}

void WayFinder::Private::findWays(WayGoal& goal, std::size_t mostPairs) const
{
    // Half the slack at a cut is aimed at, the other half is for rounding.
    std::vector<Need> needs;
    for (const WayGoal::Missed& missed : goal.missed)
        needs.push_back({missed.what, (missed.cut - slack / 2 - missed.score) / 100.0,
                         (missed.cut - slack - missed.score) / 100.0 - kRounding});
    if (needs.size() == 1) {
        goal.alone = proven(waysAlone(movers, needs.front()), goal, movers.size());
        goal.pairs = proven(waysInPairs(movers, needs.front()), goal, mostPairs);
    } else if (needs.size() == 2) {
        goal.pairs = proven(waysAcross(movers, needs.front(), needs.back()), goal, mostPairs);
    }
}

WaysUp WayFinder::Private::of(std::size_t customer, std::size_t mostPairs)
{
    assert(customer < results.types.size());
    WaysUp answer;
    answer.isByHand = results.isOverridden[customer] != 0;
    if (results.composite[customer] < 0.0
        || isStatus(static_cast<CustomerType>(results.computedTypes[customer]))) {
        answer.none = NoWays::NoScore;
        return answer;
    }
    takeCustomer(customer, answer);
    answer.goals = goals();
    if (answer.goals.empty())
        answer.none = NoWays::AtTheTop;
    for (WayGoal& goal : answer.goals) {
        findWays(goal, mostPairs);
        for (const WayGoal::Missed& missed : goal.missed) {
            const bool isRelative = missed.what == What::Clv
                ? project.rules.clvCut.kind == CutKind::Percentile
                : missed.what == What::NetProfit ? project.rules.netProfitCut.kind == CutKind::Percentile
                                                 : project.rules.tierKind != TierKind::Score;
            answer.hasRelativeCuts = answer.hasRelativeCuts || isRelative;
        }
    }
    return answer;
}

WayFinder::WayFinder(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                     const Results& results)
    : d(std::make_unique<Private>(project, metrics, scores, results))
{
}

WayFinder::~WayFinder() = default;

WaysUp WayFinder::of(std::size_t customer, std::size_t mostPairs)
{
    return d->of(customer, mostPairs);
}

WaysUp waysUp(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
              const Results& results, std::size_t customer, std::size_t mostPairs)
{
    return WayFinder(project, metrics, scores, results).of(customer, mostPairs);
}

} // namespace strata
