#include "core/method/weightline.h"

#include <algorithm>

namespace strata {

namespace {

template <typename Row> WeightLine lineIn(const std::vector<Row>& rows, std::size_t moved)
{
    WeightLine line;
    line.today = rows[moved].weight;
    std::vector<bool> counts(rows.size(), false);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        counts[i] = i != moved && !rows[i].isExcluded;
        line.ratios.push_back(counts[i] ? rows[i].weight : 0);
        line.others += line.ratios.back();
    }
    if (line.others == 0) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            line.ratios[i] = counts[i] ? 1 : 0;
            line.others += line.ratios[i];
        }
    }
    return line;
}

} // namespace

std::vector<WeightLine> weightLines(const Framework& framework)
{
    std::vector<WeightLine> lines;
    for (std::size_t f = 0; f < framework.factors.size(); ++f) {
        const Factor& factor = framework.factors[f];
        if (factor.isExcluded)
            continue;
        lines.push_back(lineIn(framework.factors, f));
        lines.back().factor = f;
        for (std::size_t m = 0; m < factor.metrics.size(); ++m) {
            if (factor.metrics[m].isExcluded)
                continue;
            lines.push_back(lineIn(factor.metrics, m));
            lines.back().factor = f;
            lines.back().metric = m;
        }
    }
    return lines;
}

std::optional<WeightLine> weightLine(const Framework& framework, const std::string& factor,
                                     const std::string& metric)
{
    for (const WeightLine& line : weightLines(framework)) {
        const Factor& owner = framework.factors[line.factor];
        if (owner.id == factor && (line.metric ? owner.metrics[*line.metric].id : std::string()) == metric)
            return line;
    }
    return std::nullopt;
}

TreeWeights weightsAt(const TreeWeights& base, const WeightLine& line, int basisPoints)
{
    TreeWeights weights = base;
    if (line.isAlone())
        return weights;
    const int moved = std::clamp(basisPoints, 0, kFullWeight);
    std::vector<int>& group = line.metric ? weights.metrics[line.factor] : weights.factors;
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i] = line.ratios[i] * (kFullWeight - moved);
    group[line.metric.value_or(line.factor)] = line.others * moved;
    return weights;
}

std::optional<double> crossover(double rest, double own, double target, double ratio)
{
    if (rest == own)
        return std::nullopt;
    const double share = (target - rest) / (own - rest); // t / (t + (1 - t) ratio)
    if (!(share >= 0.0 && share <= 1.0))
        return std::nullopt;
    return share * ratio / (1.0 - share + share * ratio);
}

} // namespace strata
