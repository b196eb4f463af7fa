#include "core/transform/conversation.h"

#include "core/method/catalogue.h"
#include "core/method/contributions.h"
#include "core/method/metricscale.h"
#include "core/method/percentiles.h"
#include "core/method/stratifier.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <map>
#include <utility>

namespace strata {

namespace {

constexpr std::array<std::string_view, 14> kTalkedAbout
    = {"order_count",       "unique_products", "active_months",     "category_retention", "discount_pct",
       "lines_per_invoice", "avg_order_value", "orders_per_month",  "small_order_share",  "return_rate_value",
       "return_line_pct",   "days_to_pay",     "days_beyond_terms", "delivery_cost_pct"};
// Metrics of the field that a company may bring as customer fields.
constexpr std::array<std::string_view, 9> kFieldsTalkedAbout
    = {"line_penetration",   "share_of_wallet",     "quote_win_rate",     "rush_share", "delivery_stops",
       "manual_order_share", "special_order_share", "change_order_share", "credit_rate"};

template <typename List> bool has(const List& list, std::string_view id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

// "Rush share" as an id: "rush_share".
std::string plainId(std::string_view name)
{
    std::string id;
    for (const char c : name)
        id += c == ' ' || c == '-' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return id;
}

// Which way is better; none where a function goes both ways, or neither.
std::optional<bool> betterUp(const ValueFunction& function)
{
    switch (function.kind) {
    case ValueKind::Percentile:
    case ValueKind::Pareto:
        return function.higherIsBetter;
    case ValueKind::Linear:
        return function.best > function.worst;
    case ValueKind::Piecewise:
    case ValueKind::Thresholds:
        break;
    }
    bool rises = false, falls = false;
    for (std::size_t k = 1; k < function.points.size(); ++k) {
        rises = rises || function.points[k].score > function.points[k - 1].score;
        falls = falls || function.points[k].score < function.points[k - 1].score;
    }
    if (rises == falls)
        return {};
    return rises;
}

std::optional<double> medianOf(const MetricColumn& column, const Results& results, bool ofCore,
                               std::size_t& size)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < results.types.size(); ++i) {
        const bool isIn = ofCore ? results.types[i] == static_cast<std::uint8_t>(CustomerType::Core)
                                 : results.composite[i] >= 0.0;
        if (isIn && column.present[i])
            values.push_back(column.values[i]);
    }
    size = values.size();
    if (values.empty())
        return {};
    return percentile(std::move(values), 50.0);
}

// The customer under other values, scored and placed again by the method's own engine.
class Trial
{
public:
    // A metric with the value it would have.
    using Change = std::pair<std::string, double>;

    Trial(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
          const Results& results, std::size_t customer)
        : m_project(project)
        , m_metrics(metrics)
        , m_scores(scores)
        , m_results(results)
        , m_customer(customer)
        , m_rising(scores.columns.size())
    {
        std::size_t place = 0;
        for (const Factor& factor : project.framework.factors)
            for (const Metric& metric : factor.metrics) {
                const std::size_t at = place++;
                const MetricColumn* column = metrics.find(metric.id);
                if (!isTalkedAbout(metric.id) || !column || !column->present[customer]
                    || isLeftOut(factor, metric) || scores.columns[at][customer] < 0.0F)
                    continue;
                m_rising[at] = RisingColumn(*column, scores.status);
                m_scales.try_emplace(at, metric, m_rising[at], column->values[customer]);
            }
    }

    const RisingColumn& rising(std::size_t column) const { return m_rising[column]; }
    const MetricScale* scale(std::size_t column) const
    {
        const auto found = m_scales.find(column);
        return found == m_scales.end() ? nullptr : &found->second;
    }

    std::vector<CustomerOutcome> run(const std::vector<std::vector<Change>>& trials) const
    {
        std::vector<std::vector<float>> columns;
        for (const std::vector<float>& column : m_scores.columns)
            columns.emplace_back(trials.size(), column[m_customer]);
        for (std::size_t t = 0; t < trials.size(); ++t)
            for (const auto& [id, value] : trials[t])
                put(id, value, t, columns);

        std::vector<std::uint8_t> overrides;
        StratifierInput input;
        input.cutSlack = stratifierInput(m_project, m_metrics, m_scores, overrides).cutSlack;
        input.customers = trials.size();
        for (const std::vector<float>& column : columns)
            input.columns.push_back(column.data());
        for (const Factor& factor : m_project.framework.factors) {
            input.factorAxes.push_back(factor.axis);
            input.factorMetrics.push_back(factor.metrics.size());
        }
        const std::vector<Amount> profit(
            trials.size(), m_metrics.netProfit.empty() ? kNoAmount : m_metrics.netProfit[m_customer]);
        input.money = {nullptr, nullptr, profit.data()};
        // The cuts stay where they are.
        CutRules cuts;
        cuts.clv = {CutRule::Kind::Score, m_results.clvCut};
        cuts.netProfit = {CutRule::Kind::Score, m_results.netProfitCut};
        for (const double cut : m_results.tierCuts)
            cuts.tiers.push_back({CutRule::Kind::Score, cut});
        cuts.moneyGuard = m_project.rules.moneyGuard;
        Stratifier stratifier(std::move(input));
        const Results& then = stratifier.run(treeWeights(m_project.framework), cuts, 1);

        std::vector<CustomerOutcome> outcomes;
        for (std::size_t t = 0; t < trials.size(); ++t)
            outcomes.push_back({then.clv[t], then.netProfit[t], then.composite[t],
                                static_cast<CustomerType>(then.types[t]), then.tiers[t]});
        return outcomes;
    }

private:
    // A metric may stand in the tree more than once.
    void put(const std::string& id, double value, std::size_t trial,
             std::vector<std::vector<float>>& columns) const
    {
        std::size_t place = 0;
        for (const Factor& factor : m_project.framework.factors)
            for (const Metric& metric : factor.metrics) {
                const std::size_t at = place++;
                if (const MetricScale* one = scale(at); one && metric.id == id)
                    columns[at][trial] = one->scoreAt(value);
            }
    }

    const Project& m_project;
    const MetricTable& m_metrics;
    const ScoreTable& m_scores;
    const Results& m_results;
    const std::size_t m_customer;
    std::vector<RisingColumn> m_rising; // by column; those of other metrics stay empty
    std::map<std::size_t, MetricScale> m_scales; // likewise
};

// The median of the better half, where that is better than what is.
std::optional<TalkingPoint::Reach> betterHalf(const RisingColumn& rising, const MetricScale& scale,
                                              const TalkingPoint& point)
{
    std::vector<double> sorted(rising.size());
    for (std::size_t k = 0; k < sorted.size(); ++k)
        sorted[k] = rising[k];
    if (sorted.empty())
        return {};
    double level = quantile(sorted, point.higherIsBetter ? 0.75 : 0.25);
    if (possibleValues(point.metric).isWhole)
        level = point.higherIsBetter ? std::ceil(level) : std::floor(level);
    if (point.higherIsBetter ? level <= point.value : level >= point.value)
        return {};
    TalkingPoint::Reach reach;
    reach.value = level;
    reach.isUp = point.higherIsBetter;
    reach.score = 100.0 * static_cast<double>(scale.scoreAt(level));
    if (!(reach.score > point.score))
        return {};
    return reach;
}

// The cheapest way that the metric makes alone.
std::optional<TalkingPoint::Reach> wayThrough(const WaysUp& ways, const std::string& metric)
{
    const Way* best = nullptr;
    for (const WayGoal& goal : ways.goals)
        for (const Way& way : goal.alone)
            if (way.steps.front().metric == metric && (!best || way.effort < best->effort))
                best = &way;
    if (!best)
        return {};
    const WayStep& step = best->steps.front();
    TalkingPoint::Reach reach;
    reach.what = TalkingPoint::Reach::What::WayUp;
    reach.value = step.to;
    reach.isPast = step.isPast;
    reach.isUp = step.isUp;
    reach.score = step.scoreTo;
    return reach;
}

// The value to try it with.
double triedValue(const TalkingPoint::Reach& reach)
{
    if (!reach.isPast)
        return reach.value;
    return std::nextafter(reach.value, reach.isUp ? HUGE_VAL : -HUGE_VAL);
}

} // namespace

bool isTalkedAbout(std::string_view metric)
{
    if (isFieldMetric(metric)) {
        const std::string id = plainId(metric.substr(metric.find(':') + 1));
        return has(kTalkedAbout, id) || has(kFieldsTalkedAbout, id);
    }
    return has(kTalkedAbout, metric);
}

Conversation conversation(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                          const Results& results, std::size_t customer)
{
    assert(customer < results.types.size());
    Conversation talk;
    talk.now = {results.clv[customer], results.netProfit[customer], results.composite[customer],
                static_cast<CustomerType>(results.computedTypes[customer]), results.tiers[customer]};
    talk.isByHand = results.isOverridden[customer] != 0;
    const auto core = static_cast<std::size_t>(std::count(results.types.begin(), results.types.end(),
                                                          static_cast<std::uint8_t>(CustomerType::Core)));
    talk.isOfCore = core >= kCoreAtLeast;
    talk.group = talk.isOfCore ? core : static_cast<std::size_t>(results.scored);
    talk.ways = waysUp(project, metrics, scores, results, customer, 3);
    const bool hasScore = talk.ways.none != NoWays::NoScore;

    const Trial trial(project, metrics, scores, results, customer);
    const std::vector<Contribution> all = contributions(project, metrics, scores, customer);
    std::vector<std::vector<Trial::Change>> trials;
    std::vector<std::size_t> tried; // the point of each trial
    std::vector<Trial::Change> every;
    std::size_t place = 0;
    for (std::size_t f = 0; f < project.framework.factors.size(); ++f) {
        const Factor& factor = project.framework.factors[f];
        for (const Metric& metric : factor.metrics) {
            const std::size_t at = place++;
            if (!isTalkedAbout(metric.id) || isLeftOut(factor, metric)
                || std::any_of(talk.points.begin(), talk.points.end(),
                               [&](const TalkingPoint& one) { return one.metric == metric.id; }))
                continue;
            const MetricColumn* column = metrics.find(metric.id);
            if (!column || !column->present[customer]) {
                if (!has(talk.missing, metric.id))
                    talk.missing.push_back(metric.id);
                continue;
            }
            TalkingPoint point;
            point.metric = metric.id;
            point.factor = f;
            point.axis = factor.axis;
            const std::optional<bool> isUp = betterUp(metric.value);
            point.higherIsBetter = isUp.value_or(true);
            point.value = column->values[customer];
            point.score = all[at].score;
            point.groupMedian = medianOf(*column, results, talk.isOfCore, point.groupSize);
            const MetricScale* scale = trial.scale(at);
            if (hasScore && scale && all[at].axisWeight > 0.0) {
                if (isUp)
                    point.reach = betterHalf(trial.rising(at), *scale, point);
                if (!point.reach)
                    point.reach = wayThrough(talk.ways, metric.id);
            }
            if (point.reach) {
                const double value = triedValue(*point.reach);
                trials.push_back({{metric.id, value}});
                every.emplace_back(metric.id, value);
                tried.push_back(talk.points.size());
            }
            talk.points.push_back(std::move(point));
        }
    }
    if (!tried.empty()) {
        const bool isSeveral = tried.size() > 1;
        if (isSeveral)
            trials.push_back(every);
        const std::vector<CustomerOutcome> outcomes = trial.run(trials);
        for (std::size_t t = 0; t < tried.size(); ++t)
            talk.points[tried[t]].reach->then = outcomes[t];
        if (isSeveral)
            talk.together = outcomes.back();
    }
    std::stable_sort(
        talk.points.begin(), talk.points.end(), [](const TalkingPoint& a, const TalkingPoint& b) {
            return (a.reach ? a.reach->then.composite : -1.0) > (b.reach ? b.reach->then.composite : -1.0);
        });
    return talk;
}

} // namespace strata
