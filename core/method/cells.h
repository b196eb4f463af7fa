#pragma once
#include "core/model/customertype.h"

#include <cstddef>
#include <cstdint>

namespace strata::cells {

// Where the scores alone put a customer, in one byte: the sides of both cuts, which scores are missing, and
// the tier. Statuses, overrides and the money guard come after it.
using Cell = std::uint8_t;
inline constexpr Cell kClvHigh = 1;
inline constexpr Cell kNetProfitHigh = 2;
inline constexpr Cell kClvMissing = 4;
inline constexpr Cell kNetProfitMissing = 8;
inline constexpr unsigned kTierShift = 4; // above: 0 = no composite, else the tier + 1
inline constexpr std::size_t kCells = 256;
inline constexpr std::size_t kMostTiers = 15;

constexpr std::size_t tierCode(std::size_t cell)
{
    return cell >> kTierShift;
}

constexpr CustomerType typeOf(std::size_t cell)
{
    if ((cell & (kClvMissing | kNetProfitMissing)) != 0)
        return CustomerType::NotEnoughData;
    if ((cell & kNetProfitHigh) != 0)
        return (cell & kClvHigh) != 0 ? CustomerType::Core : CustomerType::Opportunistic;
    return (cell & kClvHigh) != 0 ? CustomerType::ServiceDrain : CustomerType::Marginal;
}

// A cut known to lie from low to high. Who scores below low is below the cut, who scores high or more is at
// or above it; in between nobody knows yet. Both equal: the cut itself.
struct Window
{
    double low = 0.0;
    double high = 0.0;
};

// The loops over one block. Each replaces its part of `cells` and adds to `unsure` (not 0 = in a window).
// Composites against up to kMostTiers - 1 windows, falling.
void putTiers(const double* composite, const Window* windows, std::size_t count, std::size_t customers,
              Cell* cells, std::uint8_t* unsure);
void putClv(const double* clv, Window window, std::size_t customers, Cell* cells, std::uint8_t* unsure);
void putNetProfit(const double* netProfit, Window window, std::size_t customers, Cell* cells,
                  std::uint8_t* unsure);
// CustomerType, and tier or -1.
void toTypes(const Cell* cells, std::size_t customers, std::uint8_t* types, std::int8_t* tiers);
// The tier, or -1, by any number of known cuts.
void rankTiers(const double* composite, const Window* cuts, std::size_t count, std::size_t customers,
               std::int8_t* tiers);

} // namespace strata::cells
