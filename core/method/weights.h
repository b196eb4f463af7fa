#pragma once
#include "core/model/framework.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

// Weights are whole basis points that sum to kFullWeight. All functions here keep that sum exactly.

// Shares `total` out in proportion to `parts` (none negative): whole numbers by largest remainder (Hamilton's
// method), ties to the first. Where the parts sum to 0, everybody gets an equal share.
std::vector<int> largestRemainder(const std::vector<std::int64_t>& parts, int total);

// What somebody says weighs the same comes out of largestRemainder() up to one basis point apart (3334, 3333,
// 3333). Here such rows weigh the same again: from the highest down, rows at most one below the highest of
// theirs take its weight. To compare rows with each other; the sum is not kept.
std::vector<int> withoutRoundingNoise(const std::vector<int>& weights);

// Anchored redistribution. `start` holds the weights at the beginning of a drag, never those of the last
// event, so that the way there leaves no trace. The moved weight becomes `target` as far as the locked ones
// let it; what is left goes to the free others in proportion to their start, in equal parts where they all
// start at 0. Without a free other weight nothing moves. The moved weight itself counts as free.
std::vector<int> redistribute(const std::vector<int>& start, const std::vector<bool>& locked,
                              std::size_t moved, int target);

// The most the weight can take: all but the locked others; its own start where no other is free.
int reach(const std::vector<int>& start, const std::vector<bool>& locked, std::size_t moved);

// The weights and locks of the factors, and of one factor's metrics. A row that is left out counts as locked:
// it weighs 0 and stays there through everything below, until it is taken in again.
std::vector<int> factorWeights(const Framework& framework);
std::vector<bool> factorLocks(const Framework& framework);
std::vector<int> metricWeights(const Factor& factor);
std::vector<bool> metricLocks(const Factor& factor);

// One tick of a slider. `start` is the framework at the beginning of the gesture.
Framework withFactorWeight(const Framework& start, std::size_t factor, int basisPoints);
Framework withMetricWeight(const Framework& start, std::size_t factor, std::size_t metric, int basisPoints);
int factorReach(const Framework& framework, std::size_t factor);
int metricReach(const Framework& framework, std::size_t factor, std::size_t metric);

// Locks every factor (or metric of one factor) but two, so that what one gains the other gives. Rows left out
// keep their lock as it is.
Framework withOnlyTwoFree(const Framework& framework, std::size_t factor, std::size_t other);
Framework withOnlyTwoFree(const Framework& framework, std::size_t factor, std::size_t metric,
                          std::size_t other);

// Everybody the same, locked or not; the first rows take what does not divide.
Framework equalFactorWeights(const Framework& framework);
Framework equalMetricWeights(const Framework& framework, std::size_t factor);

// Other weights in the same order, rescaled to the full sum. All zero means equal.
Framework withFactorWeights(const Framework& framework, const std::vector<std::int64_t>& parts);
Framework withMetricWeights(const Framework& framework, std::size_t factor,
                            const std::vector<std::int64_t>& parts);

// Appends. The newcomer takes its own weight out of the free others' in proportion (as far as locks let it);
// the first one takes all. Its weight may be 0.
Framework withFactor(const Framework& framework, Factor factor);
Framework withMetric(const Framework& framework, std::size_t factor, Metric metric);

// Removes. The weight set free goes to the free others in proportion; to all others that count where every
// one is locked. Where only rows remain that were left out, those come back with the weights they had,
// rescaled.
Framework withoutFactor(const Framework& framework, std::size_t factor);
Framework withoutMetric(const Framework& framework, std::size_t factor, std::size_t metric);

// Leaves a row out: it weighs 0 and stays there, its share goes to the free others as in withoutFactor().
// Taken in again it asks for the weight it had, from the same rows: with nothing in between every weight is
// exactly what it was. A row that is the last one counting in its group cannot be left out; asked to, nothing
// changes.
bool canExcludeFactor(const Framework& framework, std::size_t factor);
bool canExcludeMetric(const Framework& framework, std::size_t factor, std::size_t metric);
Framework withFactorExcluded(const Framework& framework, std::size_t factor, bool isExcluded);
Framework withMetricExcluded(const Framework& framework, std::size_t factor, std::size_t metric,
                             bool isExcluded);

} // namespace strata
