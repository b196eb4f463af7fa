#include "core/method/contributions.h"

#include "core/method/stratifier.h"

#include <array>
#include <cassert>

namespace strata {

namespace {

std::size_t sideOf(Axis axis)
{
    return axis == Axis::CustomerLifetimeValue ? 0 : 1;
}

// How much each factor counts on its axis, and the axes in the composite; in parts. The same convention as in
// the Stratifier: an axis without weight divides the customers by equal weights.
struct FactorParts
{
    std::vector<double> factors;
    std::array<double, 2> onAxis{}; // of the factors that have a score
    std::array<double, 2> axes{};
};

FactorParts factorParts(const Framework& framework, const TreeWeights& weights,
                        const std::vector<double>& metricParts)
{
    FactorParts parts;
    for (std::size_t f = 0; f < framework.factors.size(); ++f)
        parts.axes[sideOf(framework.factors[f].axis)] += weights.factors[f];
    for (std::size_t f = 0; f < framework.factors.size(); ++f) {
        const std::size_t side = sideOf(framework.factors[f].axis);
        parts.factors.push_back(parts.axes[side] > 0.0 ? weights.factors[f] : 1.0);
        if (metricParts[f] > 0.0)
            parts.onAxis[side] += parts.factors[f];
    }
    if (parts.axes[0] + parts.axes[1] <= 0.0)
        parts.axes = {1.0, 1.0};
    return parts;
}

ScoreOrigin originOf(const Metric& metric, bool isLeftOut, bool isPresent, float score)
{
    if (isLeftOut)
        return ScoreOrigin::LeftOut;
    if (score < 0.0F)
        return ScoreOrigin::Missing;
    if (isPresent)
        return ScoreOrigin::Value;
    return metric.missing == MissingPolicy::Worst ? ScoreOrigin::Worst : ScoreOrigin::Middle;
}

} // namespace

std::vector<Contribution> contributions(const Project& project, const MetricTable& metrics,
                                        const ScoreTable& scores, std::size_t customer)
{
    const std::vector<Factor>& factors = project.framework.factors;
    assert(customer < scores.customers && scores.columns.size() == metricCount(project.framework));
    const TreeWeights weights = treeWeights(project.framework);

    std::vector<Contribution> list;
    std::vector<double> all(factors.size(), 0.0); // metric weights per factor
    std::vector<double> there(factors.size(), 0.0); // of those with a score
    for (std::size_t f = 0; f < factors.size(); ++f) {
        for (std::size_t m = 0; m < factors[f].metrics.size(); ++m) {
            const Metric& metric = factors[f].metrics[m];
            const float score = scores.columns[list.size()][customer];
            const MetricColumn* column = metrics.find(metric.id);
            Contribution one;
            one.metric = metric.id;
            one.factor = f;
            one.axis = factors[f].axis;
            one.score = score < 0.0F ? -1.0 : 100.0 * static_cast<double>(score);
            one.origin
                = originOf(metric, isLeftOut(factors[f], metric), column && column->present[customer], score);
            list.push_back(std::move(one));
            all[f] += weights.metrics[f][m];
            there[f] += score < 0.0F ? 0 : weights.metrics[f][m];
        }
    }

    const FactorParts planned = factorParts(project.framework, weights, all);
    const FactorParts real = factorParts(project.framework, weights, there);
    const bool isScored = real.onAxis[0] > 0.0 && real.onAxis[1] > 0.0;
    // A metric's share of its axis.
    const auto shareOf
        = [&](const FactorParts& parts, const std::vector<double>& whole, std::size_t f, int weight) {
              const double onAxis = parts.onAxis[sideOf(factors[f].axis)];
              return weight > 0 && onAxis > 0.0 ? weight / whole[f] * (parts.factors[f] / onAxis) : 0.0;
          };
    std::size_t next = 0;
    for (std::size_t f = 0; f < factors.size(); ++f) {
        const std::size_t side = sideOf(factors[f].axis);
        const double axisInAll = real.axes[side] / (real.axes[0] + real.axes[1]);
        for (const int weight : weights.metrics[f]) {
            Contribution& one = list[next++];
            one.plannedWeight = shareOf(planned, all, f, weight) * axisInAll;
            if (!isScored || one.score < 0.0)
                continue;
            one.axisWeight = shareOf(real, there, f, weight);
            one.weight = one.axisWeight * axisInAll;
            one.axisPoints = one.score * one.axisWeight;
            one.points = one.score * one.weight;
        }
    }
    return list;
}

} // namespace strata
