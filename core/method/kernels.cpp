#include "core/method/kernels.h"

#include "core/method/clones.h"

#include <algorithm>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define R __restrict__

// Written without branches, so that the compiler can turn them into vector code: a missing score (-1) becomes
// a product with 0, a missing sum a division by 1.
namespace strata::kernels {

namespace {

template <std::size_t N, bool IsFirst>
STRATA_SHARED_LOOP void sumColumns(const float* const* scores, const double* weights, double* R num,
                                   double* R den, std::size_t count)
{
    const float* columns[N];
    double each[N];
    for (std::size_t k = 0; k < N; ++k) {
        columns[k] = scores[k];
        each[k] = weights[k];
    }
    for (std::size_t i = 0; i < count; ++i) {
        double n = IsFirst ? 0.0 : num[i];
        double d = IsFirst ? 0.0 : den[i];
        for (std::size_t k = 0; k < N; ++k) {
            const double x = columns[k][i];
            n += each[k] * (x > 0.0 ? x : 0.0);
            d += x >= 0.0 ? each[k] : 0.0;
        }
        num[i] = n;
        den[i] = d;
    }
}

template <bool IsFirst>
STRATA_SHARED_LOOP void sumAny(const float* const* scores, const double* weights, std::size_t columns,
                               double* R num, double* R den, std::size_t count)
{
    static_assert(kMostColumns == 8);
    switch (columns) {
    case 1:
        return sumColumns<1, IsFirst>(scores, weights, num, den, count);
    case 2:
        return sumColumns<2, IsFirst>(scores, weights, num, den, count);
    case 3:
        return sumColumns<3, IsFirst>(scores, weights, num, den, count);
    case 4:
        return sumColumns<4, IsFirst>(scores, weights, num, den, count);
    case 5:
        return sumColumns<5, IsFirst>(scores, weights, num, den, count);
    case 6:
        return sumColumns<6, IsFirst>(scores, weights, num, den, count);
    case 7:
        return sumColumns<7, IsFirst>(scores, weights, num, den, count);
    default:
        return sumColumns<8, IsFirst>(scores, weights, num, den, count);
    }
}

} // namespace

STRATA_CLONES void sum(const float* const* scores, const double* weights, std::size_t columns, double* R num,
                       double* R den, std::size_t count)
{
    sumAny<true>(scores, weights, columns, num, den, count);
}

STRATA_CLONES void addSum(const float* const* scores, const double* weights, std::size_t columns,
                          double* R num, double* R den, std::size_t count)
{
    sumAny<false>(scores, weights, columns, num, den, count);
}

STRATA_CLONES static void fromKeptAndOne(const double* R keptNum, const std::uint16_t* R keptDen,
                                         const float* R scores, double weight, double* R num, double* R den,
                                         std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double x = scores[i];
        num[i] = keptNum[i] + weight * (x > 0.0 ? x : 0.0);
        den[i] = static_cast<double>(keptDen[i]) + (x >= 0.0 ? weight : 0.0);
    }
}

void fromKept(const double* keptNum, const std::uint16_t* keptDen, const float* scores, double weight,
              double* num, double* den, std::size_t count)
{
    if (scores) {
        fromKeptAndOne(keptNum, keptDen, scores, weight, num, den, count);
        return;
    }
    std::copy_n(keptNum, count, num);
    std::copy_n(keptDen, count, den);
}

STRATA_CLONES void keep(const double* R num, const double* R den, double* R keptNum, std::uint16_t* R keptDen,
                        std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        keptNum[i] = num[i];
        keptDen[i] = static_cast<std::uint16_t>(static_cast<int>(den[i]));
    }
}

STRATA_CLONES void addSums(const double* R moreNum, const double* R moreDen, double* R num, double* R den,
                           std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        num[i] += moreNum[i];
        den[i] += moreDen[i];
    }
}

STRATA_CLONES void firstScores(const double* R scores, double weight, double* R num, double* R den,
                               std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double x = scores[i];
        num[i] = weight * (x > 0.0 ? x : 0.0);
        den[i] = x >= 0.0 ? weight : 0.0;
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

STRATA_CLONES void divideKept(const double* R keptNum, const std::uint16_t* R keptDen, const float* R open,
                              double weight, const double* R otherNum, const std::uint16_t* R otherDen,
                              double scale, double* R axis, double* R composite, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double x = open[i];
        const double n = keptNum[i] + weight * (x > 0.0 ? x : 0.0);
        const double d = static_cast<double>(keptDen[i]) + (x >= 0.0 ? weight : 0.0);
        const double q = scale * (n / (d > 0.0 ? d : 1.0));
        axis[i] = d > 0.0 ? q : -1.0;
        const double all = d + static_cast<double>(otherDen[i]);
        const double c = scale * ((n + otherNum[i]) / (all > 0.0 ? all : 1.0));
        composite[i] = all > 0.0 ? c : -1.0;
    }
}

STRATA_CLONES void joinAxes(double clvWeight, double netProfitWeight, const double* R clv,
                            const double* R netProfit, double* R composite, std::size_t count)
{
    const double whole = clvWeight + netProfitWeight;
    for (std::size_t i = 0; i < count; ++i) {
        const double a = clv[i];
        const double b = netProfit[i];
        const double least = a < b ? a : b;
        composite[i] = least >= 0.0 ? (clvWeight * a + netProfitWeight * b) / whole : -1.0;
    }
}

STRATA_CLONES void maskAxis(const double* R composite, double* R axis, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        axis[i] = composite[i] >= 0.0 ? axis[i] : -1.0;
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

STRATA_CLONES void toBars(const double* R scores, double factor, std::uint8_t* R bars, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double x = scores[i];
        const double bar = x * factor;
        const double within = bar < kBars - 1 ? bar : kBars - 1;
        bars[i] = static_cast<std::uint8_t>(static_cast<int>(x >= 0.0 ? within : static_cast<double>(kBars)));
    }
}

void stream(const double* from, double* to, std::size_t count)
{
    std::size_t i = 0;
#if defined(__SSE2__)
    if (reinterpret_cast<std::uintptr_t>(to) % sizeof(__m128d) == 0) {
        for (; i + 2 <= count; i += 2)
            _mm_stream_pd(to + i, _mm_loadu_pd(from + i));
    }
#endif
    std::copy(from + i, from + count, to + i);
}

void endStreams()
{
#if defined(__SSE2__)
    _mm_sfence();
#endif
}

} // namespace strata::kernels
