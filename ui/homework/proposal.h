#pragma once
#include "core/method/evaluate.h"

#include <string>
#include <vector>

namespace strata {

inline constexpr std::size_t kFewestAccounts = 15, kMostAccounts = 20, kProposedAccounts = 16;

// Accounts worth sorting by hand: the largest by net sales, then by turns from each computed type the one
// nearest to a cut and the largest one left, so that every type and the doubtful cases are there. Customer
// ids, the largest by net sales first; only customers that have one of the four types. The same for the same
// arguments; as many as there are where they are fewer than `count`.
std::vector<std::string> proposeAccounts(const Dataset& dataset, const MetricTable& metrics,
                                         const Results& results, std::size_t count = kProposedAccounts);

} // namespace strata
