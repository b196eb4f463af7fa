#pragma once
#include <vector>

namespace strata {

// Amounts in whole units that add up to their sum in whole units (largest remainder, ties to the first); none
// is off by a unit or more.
std::vector<double> wholeUnits(const std::vector<double>& amounts);
// The same up to another sum, where that is near enough.
std::vector<double> wholeUnits(const std::vector<double>& amounts, double sum);

} // namespace strata
