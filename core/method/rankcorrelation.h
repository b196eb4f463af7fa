#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace strata {

// Ranks from 1 for the highest; equal values share the best of their places (1, 2, 2, 4).
std::vector<std::int32_t> ranksFromHighest(const std::vector<double>& values);

// How alike two orders of the same things are: 1 the same, 0 no relation, -1 turned round. Both lists have
// the same length; nothing below two values, or where one list is all equal.
//
// Spearman's rho: Pearson's correlation of the ranks, ties share their mean rank.
std::optional<double> spearman(const std::vector<double>& x, const std::vector<double>& y);
// Kendall's tau-b: pairs in the same order less pairs in the other, over the geometric mean of the pairs not
// tied in x and in y. In O(n log n) after Knight, "A Computer Method for Calculating Kendall's Tau with
// Ungrouped Data", JASA 61 (1966).
std::optional<double> kendallTauB(const std::vector<double>& x, const std::vector<double>& y);

} // namespace strata
