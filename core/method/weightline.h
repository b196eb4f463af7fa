#pragma once
#include "core/method/stratifier.h"
#include "core/model/framework.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// One weight on its way from 0 to 100 %: a factor's among the factors, or a metric's inside its factor. The
// others of its group keep their ratios: w_k = t, w_j = w_j0 (1 - t) / (1 - w_k0); equal parts where they all
// weigh nothing today. They keep them exactly, while a slider rounds each to a basis point. Locks do not hold
// here: the question is what the weight would do. Rows left out stay at 0.
struct WeightLine
{
    std::size_t factor = 0;
    std::optional<std::size_t> metric; // of the factor; none: the factor itself
    int today = 0; // basis points
    std::vector<int> ratios; // per row of the group, 0 for the moved one and for rows left out
    int others = 0; // their sum; 0: the row is the only one of its group and always weighs everything

    bool isAlone() const { return others == 0; }
};

// All weights that count: every factor, each followed by its metrics.
std::vector<WeightLine> weightLines(const Framework& framework);
// Ids; `metric` empty: the factor itself. Nothing where it is not there or left out.
std::optional<WeightLine> weightLine(const Framework& framework, const std::string& factor,
                                     const std::string& metric);

// The tree's weights with the row at so many basis points, 0..10 000. Whole numbers in exact proportion; each
// group sums to at most 10^8, so that sums of scores stay exact. `base` holds today's weights.
TreeWeights weightsAt(const TreeWeights& base, const WeightLine& line, int basisPoints);

// Where a score r + (v - r) t reaches `target`: t* = (target - r) / (v - r), with r = `rest`, the score by
// the other weights alone, and v = `own`, the score by the moved weight alone. The difference of two
// alternatives' scores crosses 0 where they change places (Mareschal 1988, EJOR 33, 54-64). With missing
// values the other weights count `ratio` times as much: r + (v - r) t / (t + (1 - t) ratio). Nothing where it
// stays on one side, or on the target, for all t from 0 to 1.
std::optional<double> crossover(double rest, double own, double target, double ratio = 1.0);

} // namespace strata
