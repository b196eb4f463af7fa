#pragma once

#include <cmath>

namespace strata {

// Scores are kept as shares of 1 in steps of 2^-24: every step from 0 to 1 is a float, and weighted sums are
// exact whatever the order of the additions.
inline constexpr double kScoreSteps = 16777216.0;

// Scores are known to one part in 2^24. Two such steps below a cut still count as at the cut, so that a
// customer scored exactly 70 reaches a cut of 70 although 0.7 is not on the grid.
inline constexpr double kCutSlack = 100.0 * 2.0 / kScoreSteps;

// A score of 0..100 as it is kept.
inline float onScoreGrid(double score)
{
    return static_cast<float>(std::round(score / 100.0 * kScoreSteps) / kScoreSteps);
}

} // namespace strata
