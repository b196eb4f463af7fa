#include "core/method/explain.h"

#include "core/method/scoregrid.h"
#include "core/method/valuefunctions.h"

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

// Gives every term with a score its share of 1.
void finish(ExplainedMean& mean)
{
    int whole = 0;
    for (const MeanTerm& term : mean.terms) {
        if (term.score >= 0.0)
            whole += mean.isEqual ? 1 : term.weight;
        else
            mean.sharedOut += term.weight;
    }
    if (whole == 0)
        return;
    mean.score = 0.0;
    for (MeanTerm& term : mean.terms) {
        if (term.score < 0.0)
            continue;
        term.share = static_cast<double>(mean.isEqual ? 1 : term.weight) / whole;
        mean.score += term.share * term.score;
    }
}

// Where the metric's scores are among all.
std::size_t columnOf(const Framework& framework, std::size_t factor, std::size_t metric)
{
    std::size_t column = metric;
    for (std::size_t f = 0; f < factor; ++f)
        column += framework.factors[f].metrics.size();
    return column;
}

int axisWeight(const Framework& framework, Axis axis)
{
    int weight = 0;
    for (const Factor& factor : framework.factors)
        if (factor.axis == axis && !factor.isExcluded)
            weight += factor.weight;
    return weight;
}

bool isScored(const ScoreTable& scores, std::size_t customer)
{
    return scores.status[customer] == static_cast<std::uint8_t>(CustomerType::Core);
}

} // namespace

ExplainedMean explainFactorScore(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                                 std::size_t factor, std::size_t customer)
{
    const Factor& asked = project.framework.factors[factor];
    ExplainedMean mean;
    for (std::size_t m = 0; m < asked.metrics.size(); ++m) {
        const Metric& metric = asked.metrics[m];
        MeanTerm term{.factor = factor, .metric = m};
        term.weight = isLeftOut(asked, metric) ? 0 : metric.weight;
        const auto score
            = static_cast<double>(scores.columns[columnOf(project.framework, factor, m)][customer]);
        term.score = score >= 0.0 ? 100.0 * score : -1.0;
        const MetricColumn* column = metrics.find(metric.id);
        term.isSubstitute = score >= 0.0 && !(column && column->present[customer]);
        mean.terms.push_back(term);
    }
    finish(mean);
    return mean;
}

ExplainedMean explainAxisScore(const Project& project, const Results& results, Axis axis,
                               std::size_t customer)
{
    ExplainedMean mean;
    mean.isEqual = axisWeight(project.framework, axis) == 0;
    for (std::size_t f = 0; f < project.framework.factors.size(); ++f) {
        const Factor& factor = project.framework.factors[f];
        if (factor.axis != axis)
            continue;
        MeanTerm term{.factor = f};
        term.weight = factor.isExcluded ? 0 : factor.weight;
        term.score = results.factors[f][customer];
        mean.terms.push_back(term);
    }
    finish(mean);
    return mean;
}

ExplainedComposite explainComposite(const Project& project, const Results& results, std::size_t customer)
{
    ExplainedComposite composite;
    const ExplainedMean clv = explainAxisScore(project, results, Axis::CustomerLifetimeValue, customer);
    const ExplainedMean netProfit = explainAxisScore(project, results, Axis::NetProfit, customer);
    composite.clv = clv.score;
    composite.netProfit = netProfit.score;
    const int clvWeight = axisWeight(project.framework, Axis::CustomerLifetimeValue);
    const int whole = clvWeight + axisWeight(project.framework, Axis::NetProfit);
    if (whole > 0) {
        composite.clvShare = static_cast<double>(clvWeight) / whole;
        composite.netProfitShare = 1.0 - composite.clvShare;
    }
    const bool hasBoth = clv.score >= 0.0 && netProfit.score >= 0.0;
    for (std::size_t f = 0; f < project.framework.factors.size(); ++f) {
        const bool isClv = project.framework.factors[f].axis == Axis::CustomerLifetimeValue;
        const std::vector<MeanTerm>& terms = (isClv ? clv : netProfit).terms;
        const auto own = std::find_if(terms.begin(), terms.end(),
                                      [f](const MeanTerm& term) { return term.factor == f; });
        MeanTerm term = *own;
        term.share = hasBoth ? term.share * (isClv ? composite.clvShare : composite.netProfitShare) : 0.0;
        composite.factors.terms.push_back(term);
    }
    composite.factors.sharedOut = clv.sharedOut + netProfit.sharedOut;
    composite.factors.isEqual = whole == 0;
    if (hasBoth)
        composite.score = composite.clvShare * clv.score + composite.netProfitShare * netProfit.score;
    composite.factors.score = composite.score;
    return composite;
}

namespace {

// How the value stands to those of the other scored customers.
void compareWithOthers(const MetricColumn& column, const ScoreTable& scores, ExplainedScore& explained)
{
    const double value = *explained.value;
    double lowest = value, highest = value;
    for (std::size_t i = 0; i < scores.customers; ++i) {
        if (!column.present[i] || !isScored(scores, i))
            continue;
        const double other = column.values[i];
        const double counted = std::max(other, 0.0);
        lowest = std::min(lowest, other);
        highest = std::max(highest, other);
        ++explained.scored;
        explained.total += counted;
        if (other == value) {
            ++explained.equal;
            explained.own += counted;
        } else if (other < value) {
            explained.smaller += counted;
        }
        if (explained.function.higherIsBetter ? other < value : other > value)
            ++explained.worse;
    }
    if (lowest == highest)
        explained.rule = ExplainedScore::Rule::NoSpread;
}

void findPoints(ExplainedScore& explained)
{
    const std::vector<ValuePoint>& points = explained.function.points;
    const double value = *explained.value;
    const std::size_t last = points.size() - 1;
    if (explained.rule == ExplainedScore::Rule::Thresholds) {
        while (explained.low < last && value >= points[explained.low + 1].value)
            ++explained.low;
        explained.high = std::min(explained.low + 1, last);
    } else if (explained.rule == ExplainedScore::Rule::Piecewise) {
        if (value >= points.back().value)
            explained.low = explained.high = last;
        else if (value > points.front().value) {
            while (value >= points[explained.high].value)
                ++explained.high;
            explained.low = explained.high - 1;
        }
    }
}

ExplainedScore::Rule ruleOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Linear:
        return ExplainedScore::Rule::Linear;
    case ValueKind::Piecewise:
        return ExplainedScore::Rule::Piecewise;
    case ValueKind::Percentile:
        return ExplainedScore::Rule::Percentile;
    case ValueKind::Thresholds:
        return ExplainedScore::Rule::Thresholds;
    case ValueKind::Pareto:
        break;
    }
    return ExplainedScore::Rule::Pareto;
}

} // namespace

ExplainedScore explainMetricScore(const Project& project, const MetricTable& metrics,
                                  const ScoreTable& scores, std::size_t factor, std::size_t metric,
                                  std::size_t customer)
{
    using Rule = ExplainedScore::Rule;
    const Metric& asked = project.framework.factors[factor].metrics[metric];
    ExplainedScore explained;
    explained.function = asked.value;
    const auto score
        = static_cast<double>(scores.columns[columnOf(project.framework, factor, metric)][customer]);
    explained.score = score >= 0.0 ? 100.0 * score : -1.0;
    const MetricColumn* column = metrics.find(asked.id);
    if (column && column->present[customer])
        explained.value = column->values[customer];
    if (!isScored(scores, customer))
        return explained;
    if (!explained.value) {
        explained.rule = asked.missing == MissingPolicy::Middle ? Rule::Middle
            : asked.missing == MissingPolicy::Worst             ? Rule::Worst
                                                                : Rule::LeftOut;
        return explained;
    }
    explained.rule = ruleOf(asked.value.kind);
    compareWithOthers(*column, scores, explained);
    if (explained.rule != Rule::NoSpread && !validate(asked.value).empty())
        explained.rule = Rule::Unusable;
    findPoints(explained);
    return explained;
}

ExplainedType explainType(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                          const Results& results, std::size_t customer)
{
    using Rule = ExplainedType::Rule;
    const Rules& rules = project.rules;
    ExplainedType explained;
    explained.type = static_cast<CustomerType>(results.types[customer]);
    explained.computed = static_cast<CustomerType>(results.computedTypes[customer]);
    const std::string& id = project.dataset->customers.ids[customer];
    for (const Override& word : project.overrides)
        if (word.customerId == id)
            explained.word = word;
    explained.clv = results.clv[customer];
    explained.netProfit = results.netProfit[customer];
    explained.clvCut = results.clvCut;
    explained.netProfitCut = results.netProfitCut;
    explained.isClvHigh = explained.clv >= 0.0 && explained.clv >= explained.clvCut - kCutSlack;
    explained.isNetProfitHigh
        = explained.netProfit >= 0.0 && explained.netProfit >= explained.netProfitCut - kCutSlack;
    if (isKnown(metrics.netProfit[customer]))
        explained.profit = static_cast<double>(metrics.netProfit[customer]) / kAmountUnit;
    explained.firstSale = metrics.firstSale[customer];
    explained.lastSale = metrics.lastSale[customer];
    explained.orders = metrics.lifetimeOrders[customer];
    explained.asOf = metrics.asOf;

    switch (static_cast<CustomerType>(scores.status[customer])) {
    case CustomerType::Excluded:
        explained.rule = Rule::Excluded;
        break;
    case CustomerType::Inactive:
        explained.rule = isKnown(explained.firstSale) ? Rule::LongAgo : Rule::NeverBought;
        explained.limit = addMonths(metrics.asOf, -rules.inactiveMonths);
        break;
    case CustomerType::New:
        explained.limit = addMonths(metrics.asOf, -rules.newMonths);
        explained.rule
            = rules.newMonths > 0 && isKnown(explained.firstSale) && explained.firstSale > explained.limit
            ? Rule::Recent
            : Rule::FewOrders;
        break;
    case CustomerType::NotEnoughData:
        explained.rule = Rule::MissingMetric;
        for (const Factor& factor : project.framework.factors) {
            for (const Metric& metric : factor.metrics) {
                const MetricColumn* column = metrics.find(metric.id);
                if (metric.missing == MissingPolicy::Unclassified && !isLeftOut(factor, metric)
                    && !(column && column->present[customer]))
                    explained.missing.push_back(metric.id);
            }
        }
        break;
    default:
        explained.rule = results.composite[customer] < 0.0 ? Rule::NoScore
            : results.isGuarded[customer]                  ? Rule::Guarded
                                                           : Rule::Scores;
        break;
    }
    return explained;
}

std::optional<ExplainedRank> explainRank(const std::vector<double>& scores, std::size_t customer)
{
    const double own = scores[customer];
    if (own < 0.0)
        return {};
    ExplainedRank rank;
    for (const double score : scores) {
        rank.above += score > own ? 1 : 0;
        rank.equal += score == own ? 1 : 0;
        rank.ranked += score >= 0.0 ? 1 : 0;
    }
    return rank;
}

ExplainedTier explainTier(const Project& project, const MetricTable& metrics, const Results& results,
                          std::size_t customer)
{
    ExplainedTier explained;
    explained.kind = project.rules.tierKind;
    explained.tier = results.tiers[customer];
    explained.score = results.composite[customer];
    const std::optional<ExplainedRank> rank = explainRank(results.composite, customer);
    if (!rank || explained.tier < 0)
        return explained;
    explained.rank = *rank;
    const auto tier = static_cast<std::size_t>(explained.tier);
    if (tier < project.rules.tiers.size())
        explained.limit = project.rules.tiers[tier].limit;
    if (tier < results.tierCuts.size())
        explained.lowest = results.tierCuts[tier];
    if (tier > 0 && tier - 1 < results.tierCuts.size())
        explained.above = results.tierCuts[tier - 1];
    Amount toHere = 0, all = 0;
    for (std::size_t i = 0; i < results.composite.size(); ++i) {
        const Amount sales = metrics.netSales[i];
        if (results.composite[i] < 0.0 || !isKnown(sales) || sales <= 0)
            continue;
        all += sales;
        toHere += results.composite[i] >= explained.score ? sales : 0;
    }
    explained.salesToHere = static_cast<double>(toHere) / kAmountUnit;
    explained.salesOfScored = static_cast<double>(all) / kAmountUnit;
    return explained;
}

ExplainedCut explainCut(const Project& project, const Results& results, Axis axis)
{
    const bool isClv = axis == Axis::CustomerLifetimeValue;
    const std::vector<double>& scores = isClv ? results.clv : results.netProfit;
    ExplainedCut explained;
    explained.rule = isClv ? project.rules.clvCut : project.rules.netProfitCut;
    explained.cut = isClv ? results.clvCut : results.netProfitCut;
    std::vector<double> scored;
    for (const double score : scores) {
        if (score < 0.0)
            continue;
        scored.push_back(score);
        explained.atOrAbove += score >= explained.cut - kCutSlack ? 1 : 0;
    }
    explained.scored = static_cast<std::int64_t>(scored.size());
    if (explained.rule.kind == CutKind::Score || scored.empty())
        return explained;
    const double below
        = static_cast<double>(scored.size() - 1) * std::clamp(explained.rule.value, 0.0, 100.0) / 100.0;
    const auto low = static_cast<std::size_t>(std::floor(below));
    explained.place = below + 1.0;
    explained.fraction = below - std::floor(below);
    const auto middle = scored.begin() + static_cast<std::ptrdiff_t>(low);
    std::nth_element(scored.begin(), middle, scored.end());
    explained.lower = explained.upper = *middle;
    if (explained.fraction > 0.0)
        explained.upper = *std::min_element(middle + 1, scored.end());
    return explained;
}

} // namespace strata
