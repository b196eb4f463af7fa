#pragma once
#include "core/model/amount.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace strata {

struct LorenzPoint
{
    double customers = 0.0; // share of the customers, the smallest first, 0..1
    double amount = 0.0; // their share of the total; below 0 where the smallest lose
};

// How much of something sits with few customers.
struct Concentration
{
    std::size_t customers = 0; // with a known amount
    double total = 0.0;
    // None where the total is not above 0: there are no shares of it.
    std::optional<double> gini; // 0 = all the same; above 1 only where some are below 0
    std::optional<double> giniCorrected; // gini x n / (n - 1): 1 = one has all; none for one customer
    std::optional<double> herfindahl; // sum of the squared shares, 1/n..1 where none is below 0
    std::vector<double> falling; // the amounts, largest first
};

// G = sum((2i - n - 1) x_i) / (n sum(x)), x rising, i from 1; Herfindahl H = sum((x / total)^2). Gini, C.
// "Variabilita e mutabilita" (1912); Lorenz (1905); Hirschman (1964). Same bits for any order of the amounts.
Concentration concentration(std::vector<double> amounts);

// Of the customers whose amount is known and who are not Excluded. `types` are Results::types; amounts in
// ten-thousandths, the result in currency units.
Concentration concentration(const std::vector<Amount>& amounts, const std::vector<std::uint8_t>& types);

// The fewest customers who together have that share (0..1) of the total: "half of all sales come from 31
// customers". None where there are no shares.
std::optional<std::size_t> fewestWith(const Concentration& concentration, double share);

// The Lorenz curve from (0, 0) to (1, 1), thinned to at most `most` points (2 or more), evenly by customers.
// Empty where there are no shares.
std::vector<LorenzPoint> lorenzCurve(const Concentration& concentration, std::size_t most = 201);

} // namespace strata
