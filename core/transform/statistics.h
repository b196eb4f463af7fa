#pragma once
#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace strata {

// Tests and intervals for two groups of numbers. P-values are two-sided.

double meanOf(const std::vector<double>& values); // 0 of none
// With n - 1 in the denominator; 0 of fewer than two.
double deviationOf(const std::vector<double>& values);

// Welch's t-test: two means, variances not taken as equal.
struct WelchTest
{
    double t = 0.0;
    double degrees = 0.0; // of freedom, after Welch and Satterthwaite
    double p = 1.0;

    bool operator==(const WelchTest&) const = default;
};
// Nothing where a group has fewer than two, or neither has any spread.
std::optional<WelchTest> welch(const std::vector<double>& a, const std::vector<double>& b);

// The rank sum test of Mann and Whitney: does one group tend to have larger values?
struct MannWhitney
{
    double u = 0.0; // of the first group: pairs in which its value is the larger one, ties half
    double p = 1.0;
    bool isExact = false; // else normal, corrected for ties and continuity

    bool operator==(const MannWhitney&) const = default;
};
// Exact where there are no ties and the smaller group has at most 8, as scipy.stats.mannwhitneyu chooses by
// itself. Nothing where a group is empty or all values are equal.
std::optional<MannWhitney> mannWhitney(const std::vector<double>& a, const std::vector<double>& b);

struct Interval
{
    double low = 0.0, high = 0.0;

    bool excludes(double value) const { return value < low || value > high; }
    bool operator==(const Interval&) const = default;
};

// A block in which lots were drawn: its customers' values in the one and in the other group. For one group
// alone the other stays empty in all blocks.
struct BlockValues
{
    std::vector<double> target, control;
};

// The 95 % bootstrap interval of mean(target) - mean(control), or of mean(target) where no block has
// controls. Same values and seed, same bits. Nothing where a group has fewer than kLeastInGroup, or it was
// cancelled. How it resamples, and why so, is in the .cpp.
inline constexpr std::size_t kLeastInGroup = 5;
std::optional<Interval> bootstrapDifference(const std::vector<BlockValues>& blocks, int resamples,
                                            std::uint64_t seed, const Progress& progress = {});

// The smallest difference of two means that a two-sided test at 5 % finds in 80 of 100 cases, where the
// values of both groups have this standard deviation: (1.960 + 0.842) x deviation x sqrt(1/a + 1/b). Normal
// approximation; Bloom, "Minimum Detectable Effects", Evaluation Review 19 (1995). a and b from 1.
double smallestDetectable(double deviation, std::size_t a, std::size_t b);

} // namespace strata
