#pragma once
#include "core/method/evaluate.h"
#include "core/progress.h"
#include "core/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// The state of things from one weight up to the next step.
struct FlipStep
{
    int weight = 0; // basis points; the first step begins at 0
    std::int32_t moved = 0; // customers with another type, or status, than today
    double share = 0.0; // of the net profit (see FlipCurves::isBySales), 0..1, is theirs
    std::array<std::int32_t, kTypeCount> types{}; // customers by CustomerType
};

// One customer changes type on the way up.
struct FlipCrossing
{
    double weight = 0.0; // basis points; 0: at 0 % it is another type than just above
    std::int32_t customer = 0; // index into the dataset
    std::uint8_t from = 0, to = 0; // CustomerType below and above it
    std::uint16_t first = 1; // the first whole basis point on its far side, 1..10 000
};

// Weights from one to another, in basis points; both belong to it.
struct WeightInterval
{
    int from = 0, to = 0;
};

// What one weight does on its way from 0 to 100 %, while the others of its group keep their ratios (see
// WeightLine).
struct FlipCurve
{
    std::string factor; // id
    std::string metric; // id; empty: the factor itself
    int today = 0; // basis points
    bool isAlone = false; // the only row of its group: it weighs everything, whatever is said
    // The cut of the axis is a score: crossings and the still interval are exact. With a percentile they are
    // known to the basis point, the finest a weight can be said: a crossing is the first whole basis point on
    // its far side.
    bool isExact = false;
    double stillFrom = 0.0, stillTo = 10000.0; // basis points around today between which nobody moves
    std::vector<FlipStep> steps; // by weight; only where something changes
    std::vector<FlipCrossing> crossings; // by weight, then by customer; only where asked for

    const FlipStep& stepAt(double basisPoints) const;
    // On the way down from today's weight: there `to` is what the customer is today's side.
    bool isBelowToday(const FlipCrossing& crossing) const { return crossing.first <= today; }
    // The still interval as it can be said: rounded inwards to multiples of `step`, so that nobody moves at
    // the weights named. An end from which there is no such step to go is today's weight.
    WeightInterval stillInterval(int step = 1) const;
};

struct FlipCurves
{
    std::vector<FlipCurve> curves;
    std::int64_t customers = 0; // those who have a type today
    bool isBySales = false; // no net profit is known: shares are of net sales
};

// The curves of all weights that count, every factor followed by its metrics. Progress in steps of curves,
// one call at a time, on whichever thread finished one; Cancelled. Same bits for any number of threads.
Result<FlipCurves> flipCurves(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                              const Progress& progress = {}, int threads = 0);

// One of them, with its crossings. Progress is called with 0 of 1 until it is done. No curve where the row is
// not there or left out.
Result<FlipCurves> flipCurve(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                             const std::string& factor, const std::string& metric,
                             const Progress& progress = {});

} // namespace strata
