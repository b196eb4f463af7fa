#pragma once

#include <vector>

namespace strata {

// Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), types 1 to 9. `sorted` rises and is not
// empty, p is a share of 1. The program uses type 7 (R's default, PERCENTILE.INC of spreadsheets).
double quantile(const std::vector<double>& sorted, double p, int type = 7);

// The same for values in any order, type 7.
double percentile(std::vector<double> values, double percent);

// Percentile rank of a value among others, 0..100, ties in the middle: half of the equal ones count as below.
double midRank(const std::vector<double>& values, double value);

// PERCENTRANK.INC and .EXC of spreadsheets as shares of 1, without their truncation; `sorted` rises, value
// inside.
double percentRankInclusive(const std::vector<double>& sorted, double value);
double percentRankExclusive(const std::vector<double>& sorted, double value);

} // namespace strata
