#include "core/method/kernels.h"

#include "core/model/customertype.h"

#include <algorithm>

// One binary, the best loop picked when the program starts. Sanitizers run before that choice could be made.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)        \
    && !defined(__SANITIZE_THREAD__) && !defined(STRATA_ONE_PROCESSOR)
#define STRATA_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define STRATA_CLONES
#endif

#define R __restrict__

// Written without branches, so that the compiler can turn them into vector code: a missing score (-1) becomes
// a product with 0, a missing sum a division by 1.
namespace strata::kernels {

STRATA_CLONES void add(const float* R scores, double weight, double* R num, double* R den, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double x = scores[i];
        num[i] += weight * (x > 0.0 ? x : 0.0);
        den[i] += x >= 0.0 ? weight : 0.0;
    }
}

STRATA_CLONES void addFour(const float* const scores[4], const double weights[4], double* R num,
                           double* R den, std::size_t count)
{
    const float* R a = scores[0];
    const float* R b = scores[1];
    const float* R c = scores[2];
    const float* R d = scores[3];
    const double wa = weights[0];
    const double wb = weights[1];
    const double wc = weights[2];
    const double wd = weights[3];
    for (std::size_t i = 0; i < count; ++i) {
        const double xa = a[i];
        const double xb = b[i];
        const double xc = c[i];
        const double xd = d[i];
        num[i] += (wa * (xa > 0.0 ? xa : 0.0) + wb * (xb > 0.0 ? xb : 0.0))
            + (wc * (xc > 0.0 ? xc : 0.0) + wd * (xd > 0.0 ? xd : 0.0));
        den[i] += ((xa >= 0.0 ? wa : 0.0) + (xb >= 0.0 ? wb : 0.0))
            + ((xc >= 0.0 ? wc : 0.0) + (xd >= 0.0 ? wd : 0.0));
    }
}

STRATA_CLONES static void fromKeptAndOne(const double* R keptNum, const float* R keptDen,
                                         const float* R scores, double weight, double* R num, double* R den,
                                         std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double x = scores[i];
        num[i] = keptNum[i] + weight * (x > 0.0 ? x : 0.0);
        den[i] = static_cast<double>(keptDen[i]) + (x >= 0.0 ? weight : 0.0);
    }
}

void fromKept(const double* keptNum, const float* keptDen, const float* scores, double weight, double* num,
              double* den, std::size_t count)
{
    if (scores) {
        fromKeptAndOne(keptNum, keptDen, scores, weight, num, den, count);
        return;
    }
    std::copy_n(keptNum, count, num);
    std::copy_n(keptDen, count, den);
}

STRATA_CLONES void addKept(const double* R keptNum, const float* R keptDen, double* R num, double* R den,
                           std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        num[i] += keptNum[i];
        den[i] += static_cast<double>(keptDen[i]);
    }
}

STRATA_CLONES void keep(const double* R num, const double* R den, double* R keptNum, float* R keptDen,
                        std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        keptNum[i] = num[i];
        keptDen[i] = static_cast<float>(den[i]);
    }
}

STRATA_CLONES void addScores(const double* R scores, double weight, double* R num, double* R den,
                             std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double x = scores[i];
        num[i] += weight * (x > 0.0 ? x : 0.0);
        den[i] += x >= 0.0 ? weight : 0.0;
    }
}

STRATA_CLONES void divide(const double* R num, const double* R den, double scale, double* R scores,
                          std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double d = den[i];
        const double q = scale * (num[i] / (d > 0.0 ? d : 1.0));
        scores[i] = d > 0.0 ? q : -1.0;
    }
}

STRATA_CLONES void divideSum(const double* R numA, const double* R numB, const double* R denA,
                             const double* R denB, double scale, double* R scores, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double d = denA[i] + denB[i];
        const double q = scale * ((numA[i] + numB[i]) / (d > 0.0 ? d : 1.0));
        scores[i] = d > 0.0 ? q : -1.0;
    }
}

STRATA_CLONES void joinAxes(double clvWeight, double netProfitWeight, double* R composite, double* R clv,
                            double* R netProfit, std::size_t count)
{
    const double whole = clvWeight + netProfitWeight;
    for (std::size_t i = 0; i < count; ++i) {
        const double a = clv[i];
        const double b = netProfit[i];
        const double least = a < b ? a : b;
        composite[i] = least >= 0.0 ? (clvWeight * a + netProfitWeight * b) / whole : -1.0;
        clv[i] = least >= 0.0 ? a : -1.0;
        netProfit[i] = least >= 0.0 ? b : -1.0;
    }
}

STRATA_CLONES void toBins(const double* R scores, double factor, std::uint16_t* R bins, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double x = scores[i];
        const double bin = x * factor;
        const double within = bin < kBins - 1 ? bin : kBins - 1;
        bins[i]
            = static_cast<std::uint16_t>(static_cast<int>(x >= 0.0 ? within : static_cast<double>(kNoBin)));
    }
}

STRATA_CLONES void classify(const double* R clv, const double* R netProfit, double clvCut,
                            double netProfitCut, std::uint8_t* R types, std::size_t count)
{
    constexpr int core = static_cast<int>(CustomerType::Core);
    constexpr int opportunistic = static_cast<int>(CustomerType::Opportunistic);
    constexpr int marginal = static_cast<int>(CustomerType::Marginal);
    constexpr int drain = static_cast<int>(CustomerType::ServiceDrain);
    constexpr int none = static_cast<int>(CustomerType::NotEnoughData);
    for (std::size_t i = 0; i < count; ++i) {
        const double v = clv[i];
        const double p = netProfit[i];
        const int valuable = p >= netProfitCut ? core : drain;
        const int small = p >= netProfitCut ? opportunistic : marginal;
        const int type = v >= clvCut ? valuable : small;
        const double least = v < p ? v : p;
        types[i] = static_cast<std::uint8_t>(least >= 0.0 ? type : none);
    }
}

STRATA_CLONES void guard(const Amount* R profit, std::uint8_t* R types, std::uint8_t* R guarded,
                         std::size_t count)
{
    // Core (0) becomes a service drain (3), opportunistic (1) marginal (2): the two pairs mirror each other.
    static_assert(static_cast<int>(CustomerType::Core) + static_cast<int>(CustomerType::ServiceDrain) == 3
                  && static_cast<int>(CustomerType::Opportunistic) + static_cast<int>(CustomerType::Marginal)
                      == 3);
    for (std::size_t i = 0; i < count; ++i) {
        const bool loses = (profit[i] < 0) & (profit[i] != kNoAmount);
        const bool isTaken = (types[i] <= 1) & loses;
        guarded[i] = isTaken ? 1 : 0;
        types[i] = static_cast<std::uint8_t>(isTaken ? 3 - types[i] : types[i]);
    }
}

STRATA_CLONES static void missOne(const double* R composite, double cut, std::int8_t* R tiers,
                                  std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        tiers[i] = static_cast<std::int8_t>(tiers[i] + (composite[i] < cut ? 1 : 0));
}

STRATA_CLONES static void noTier(const double* R composite, std::int8_t* R tiers, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        tiers[i] = composite[i] < 0.0 ? std::int8_t{-1} : tiers[i];
}

void rankTiers(const double* composite, const double* cuts, std::size_t cutCount, std::int8_t* tiers,
               std::size_t count)
{
    std::fill_n(tiers, count, std::int8_t{0});
    for (std::size_t k = 0; k < cutCount; ++k)
        missOne(composite, cuts[k], tiers, count);
    noTier(composite, tiers, count);
}

} // namespace strata::kernels
