#pragma once
#include "core/method/evaluate.h"
#include "core/progress.h"
#include "core/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

inline constexpr int kTornadoStep = 1000; // basis points to either side of a weight

// One weight moved to one side, the others of its group keeping their ratios (see WeightLine).
struct TornadoSide
{
    int weight = 0; // basis points, where it was moved to: never beyond 0 or 100 %
    std::int64_t customers = 0; // with another type, or status, than today
    double share = 0.0; // of the net profit (see Tornado::isBySales), 0..1, is theirs
};

struct TornadoRow
{
    std::string factor; // id
    std::string metric; // id; empty: the factor itself
    int today = 0; // basis points
    bool isAlone = false; // the only row of its group: it cannot move
    TornadoSide below, above;

    // There was less than the whole step to go.
    bool isShortBelow() const { return today - below.weight < kTornadoStep; }
    bool isShortAbove() const { return above.weight - today < kTornadoStep; }
};

struct Tornado
{
    std::vector<TornadoRow> rows; // every factor followed by its metrics
    std::int64_t customers = 0; // those who have a type today
    bool isBySales = false; // no net profit is known: shares are of net sales
};

// Which weight decides most: the customers who change type when it moves by kTornadoStep, down and up. Rows
// left out are not there. Progress in steps of rows, one call at a time, on whichever thread finished one;
// Cancelled. Same bits for any number of threads.
Result<Tornado> tornado(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                        const Progress& progress = {}, int threads = 0);

// The rows in the order of a picture: the one that moves most customers to both sides together first, then by
// the value tree's order.
std::vector<TornadoRow> byEffect(std::vector<TornadoRow> rows);

} // namespace strata
