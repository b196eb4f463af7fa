#pragma once
#include "core/model/framework.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace strata {

inline constexpr std::size_t kMinValuePoints = 2;
inline constexpr std::size_t kMaxValuePoints = 6; // of a piecewise function
inline constexpr std::size_t kMaxValueBands = 12; // of a step table

enum class ValueProblemKind
{
    TooFewPoints, // fewer than two points, or a step table without a band
    TooManyPoints,
    Unsorted, // a point lies before the one above it
    Overlap, // two points (or bands) begin at the same value
    ScoreOutOfRange, // not within 0..100
    NotANumber, // infinite or not a number
    WorstEqualsBest,
};

struct ValueProblem
{
    ValueProblemKind kind;
    std::size_t point = 0; // index into the function's points; 0 for linear

    bool operator==(const ValueProblem&) const = default;
};

// What is wrong with the function; empty when it can be used. A step table's bands touch each other by
// construction, the first reaches down and the last up without end, so that bands can overlap but leave no
// gap.
std::vector<ValueProblem> validate(const ValueFunction& function);

// Another notation for bands, as people bring them: each with its own lower and upper end.
struct ValueBand
{
    double from = 0.0; // included
    double to = 0.0; // excluded
    double score = 0.0;
};
enum class BandProblemKind
{
    Overlap,
    Gap,
    Empty
};
struct BandProblem
{
    BandProblemKind kind;
    std::size_t band = 0; // the later of the two bands, in order of `from`

    bool operator==(const BandProblem&) const = default;
};
// Overlaps and gaps between bands, which may come in any order.
std::vector<BandProblem> validateBands(std::vector<ValueBand> bands);

struct ScoredColumn
{
    std::vector<double> scores; // 0..100 where present, 0 elsewhere
    bool isConstant = false; // no spread among the scored: everybody has 50
};

// Scores of a column. All vectors have one entry per customer.
//   present     1 where there is a value
//   population  1 where the customer is scored; percentile and pareto look at these customers only. Others
//   get a
//               score too where the kind does not depend on the company (linear, piecewise, thresholds), else
//               0.
// Unusable functions (see validate) score everybody 50.
ScoredColumn scoreColumn(const ValueFunction& function, const std::vector<double>& values,
                         const std::vector<std::uint8_t>& present,
                         const std::vector<std::uint8_t>& population);

// The same scores as scoreColumn() on the grid of score tables (scoregrid.h), put into `scores` (one per
// customer) where a customer has both marks; the others stay. True where all of these have the same value:
// everybody has 50.
bool scoreColumnOnGrid(const ValueFunction& function, const std::vector<double>& values,
                       const std::vector<std::uint8_t>& present, const std::vector<std::uint8_t>& population,
                       std::vector<float>& scores);

// The score of one value by a kind that needs no company: linear, piecewise, thresholds.
double scoreValue(const ValueFunction& function, double value);

// Proposed worst and best for a linear function: the 5th and 95th percentile (type 7) of the present values,
// lower first when higher is better. Equal where there is no spread; {0, 1} without values.
std::pair<double, double> proposedAnchors(const std::vector<double>& values,
                                          const std::vector<std::uint8_t>& present, bool higherIsBetter);

} // namespace strata
