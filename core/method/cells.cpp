#include "core/method/cells.h"

#include "core/method/clones.h"
#include "core/method/kernels.h"

#include <algorithm>
#include <array>
#include <limits>

#define R __restrict__

namespace strata::cells {

namespace {

using kernels::kBlock;

constexpr std::size_t kTogether = 3; // cuts compared in one pass; the usual four tiers have three
constexpr std::uint8_t kNone = 0xFF;

} // namespace

// How many of three cuts each composite misses: for sure in the low half of a byte, perhaps in the high one.
STRATA_CLONES static void missed(const double* R composite, const double* low, const double* high,
                                 std::size_t customers, std::uint8_t* R codes)
{
    const double low0 = low[0], low1 = low[1], low2 = low[2];
    const double high0 = high[0], high1 = high[1], high2 = high[2];
    for (std::size_t i = 0; i < customers; ++i) {
        const double x = composite[i];
        const int sure = (x < low0 ? 1 : 0) + (x < low1 ? 1 : 0) + (x < low2 ? 1 : 0);
        const int perhaps = (x < high0 ? 16 : 0) + (x < high1 ? 16 : 0) + (x < high2 ? 16 : 0);
        codes[i] = static_cast<std::uint8_t>(x < 0.0 ? kNone : sure + perhaps);
    }
}

STRATA_CLONES static void addMissed(const std::uint8_t* R more, std::size_t customers, std::uint8_t* R codes)
{
    for (std::size_t i = 0; i < customers; ++i)
        codes[i] = codes[i] == kNone ? kNone : static_cast<std::uint8_t>(codes[i] + more[i]);
}

STRATA_CLONES static void storeTiers(const std::uint8_t* R codes, std::size_t customers, Cell* R cells,
                                     std::uint8_t* R unsure)
{
    for (std::size_t i = 0; i < customers; ++i) {
        const unsigned code = codes[i];
        const unsigned sure = code & 15U;
        const unsigned tier = code == kNone ? 0U : sure + 1U;
        unsure[i] = static_cast<std::uint8_t>(unsure[i] | (sure ^ (code >> 4U)));
        cells[i] = static_cast<Cell>((cells[i] & 15U) | (tier << kTierShift));
    }
}

void putTiers(const double* composite, const Window* windows, std::size_t count, std::size_t customers,
              Cell* cells, std::uint8_t* unsure)
{
    alignas(64) std::array<std::uint8_t, kBlock> codes;
    alignas(64) std::array<std::uint8_t, kBlock> more;
    for (std::size_t first = 0; first == 0 || first < count; first += kTogether) {
        // A cut at minus infinity is missed by nobody.
        std::array<double, kTogether> low;
        std::array<double, kTogether> high;
        low.fill(-std::numeric_limits<double>::infinity());
        high = low;
        for (std::size_t k = first; k < std::min(count, first + kTogether); ++k) {
            low[k - first] = windows[k].low;
            high[k - first] = windows[k].high;
        }
        missed(composite, low.data(), high.data(), customers, first == 0 ? codes.data() : more.data());
        if (first > 0)
            addMissed(more.data(), customers, codes.data());
    }
    storeTiers(codes.data(), customers, cells, unsure);
}

STRATA_CLONES static void sides(const double* R scores, double low, double high, std::size_t customers,
                                std::uint8_t* R codes)
{
    for (std::size_t i = 0; i < customers; ++i) {
        const double x = scores[i];
        const int side = (x >= low ? 1 : 0) + (x >= high ? 2 : 0);
        codes[i] = static_cast<std::uint8_t>(x < 0.0 ? 4 : side);
    }
}

template <unsigned Shift>
STRATA_SHARED_LOOP void storeSide(const std::uint8_t* R codes, std::size_t customers, Cell* R cells,
                                  std::uint8_t* R unsure)
{
    constexpr unsigned kKept = 0xFFU ^ ((kClvHigh | kClvMissing) << Shift);
    for (std::size_t i = 0; i < customers; ++i) {
        const unsigned code = codes[i];
        unsure[i] = static_cast<std::uint8_t>(unsure[i] | (code == 1 ? 1 : 0));
        cells[i] = static_cast<Cell>((cells[i] & kKept) | (((code & 4U) | ((code >> 1U) & 1U)) << Shift));
    }
}

STRATA_CLONES static void storeClv(const std::uint8_t* R codes, std::size_t customers, Cell* R cells,
                                   std::uint8_t* R unsure)
{
    storeSide<0>(codes, customers, cells, unsure);
}

STRATA_CLONES static void storeNetProfit(const std::uint8_t* R codes, std::size_t customers, Cell* R cells,
                                         std::uint8_t* R unsure)
{
    storeSide<1>(codes, customers, cells, unsure);
}

void putClv(const double* clv, Window window, std::size_t customers, Cell* cells, std::uint8_t* unsure)
{
    alignas(64) std::array<std::uint8_t, kBlock> codes;
    sides(clv, window.low, window.high, customers, codes.data());
    storeClv(codes.data(), customers, cells, unsure);
}

void putNetProfit(const double* netProfit, Window window, std::size_t customers, Cell* cells,
                  std::uint8_t* unsure)
{
    alignas(64) std::array<std::uint8_t, kBlock> codes;
    sides(netProfit, window.low, window.high, customers, codes.data());
    storeNetProfit(codes.data(), customers, cells, unsure);
}

STRATA_CLONES void toTypes(const Cell* R cells, std::size_t customers, std::uint8_t* R types,
                           std::int8_t* R tiers)
{
    constexpr unsigned opportunistic = static_cast<unsigned>(CustomerType::Opportunistic);
    constexpr unsigned marginal = static_cast<unsigned>(CustomerType::Marginal);
    constexpr unsigned none = static_cast<unsigned>(CustomerType::NotEnoughData);
    static_assert(static_cast<unsigned>(CustomerType::Core) == opportunistic - 1
                  && static_cast<unsigned>(CustomerType::ServiceDrain) == marginal + 1);
    for (std::size_t i = 0; i < customers; ++i) {
        const unsigned cell = cells[i];
        const unsigned v = cell & kClvHigh;
        const unsigned type = (cell & kNetProfitHigh) != 0 ? opportunistic - v : marginal + v;
        types[i] = static_cast<std::uint8_t>((cell & (kClvMissing | kNetProfitMissing)) != 0 ? none : type);
        tiers[i] = static_cast<std::int8_t>(static_cast<int>(cell >> kTierShift) - 1);
    }
}

void rankTiers(const double* composite, const Window* cuts, std::size_t count, std::size_t customers,
               std::int8_t* tiers)
{
    for (std::size_t i = 0; i < customers; ++i)
        tiers[i] = composite[i] < 0.0 ? std::int8_t{-1} : std::int8_t{0};
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t i = 0; i < customers; ++i)
            tiers[i] = static_cast<std::int8_t>(
                tiers[i] + ((composite[i] >= 0.0) & (composite[i] < cuts[k].low) ? 1 : 0));
    }
}

} // namespace strata::cells
