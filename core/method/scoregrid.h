#pragma once

#include <cmath>

namespace strata {

// Scores are kept as shares of 1 in steps of 2^-24: every step from 0 to 1 is a float, and weighted sums are
// exact whatever the order of the additions.
inline constexpr double kScoreSteps = 16777216.0;

// A score of 0..100 as it is kept.
inline float onScoreGrid(double score)
{
    return static_cast<float>(std::round(score / 100.0 * kScoreSteps) / kScoreSteps);
}

} // namespace strata
