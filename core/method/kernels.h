#pragma once
#include "core/model/amount.h"

#include <cstddef>
#include <cstdint>

namespace strata::kernels {

// The inner loops of a run over one block of customers, compiled for several generations of processors where
// the compiler can; every generation computes the same bits. A score below 0 is missing. No two arrays may
// overlap.

inline constexpr std::size_t kBlock = 1024; // a block's sums stay in the first-level cache
inline constexpr int kBins = 3200; // of a score's range: 64 to each bar of the histogram
inline constexpr int kNoBin = kBins; // where missing scores are counted

// num += w * score and den += w where there is a score.
void add(const float* scores, double weight, double* num, double* den, std::size_t count);
// The same for four columns in one pass.
void addFour(const float* const scores[4], const double weights[4], double* num, double* den,
             std::size_t count);
// Starts num and den from kept sums, with one more column on top of them (null: none).
void fromKept(const double* keptNum, const float* keptDen, const float* scores, double weight, double* num,
              double* den, std::size_t count);
void addKept(const double* keptNum, const float* keptDen, double* num, double* den, std::size_t count);
void keep(const double* num, const double* den, double* keptNum, float* keptDen, std::size_t count);
// num += w * score and den += w for scores already on their final scale.
void addScores(const double* scores, double weight, double* num, double* den, std::size_t count);
// scale * num / den, or -1 where den is 0.
void divide(const double* num, const double* den, double scale, double* scores, std::size_t count);
void divideSum(const double* numA, const double* numB, const double* denA, const double* denB, double scale,
               double* scores, std::size_t count);
// The composite: the mean of the axes by the weights of their factors, which sum to more than 0. Takes all
// three away where one axis is missing.
void joinAxes(double clvWeight, double netProfitWeight, double* composite, double* clv, double* netProfit,
              std::size_t count);
// Bins by factor * score; kNoBin where missing.
void toBins(const double* scores, double factor, std::uint16_t* bins, std::size_t count);
// CustomerType from the axes; NotEnoughData where one is missing.
void classify(const double* clv, const double* netProfit, double clvCut, double netProfitCut,
              std::uint8_t* types, std::size_t count);
// The money guard: who is high on net profit but is known to lose money is taken down to the type below. Says
// where.
void guard(const Amount* profit, std::uint8_t* types, std::uint8_t* guarded, std::size_t count);
// How many of the falling `cuts` each composite misses, -1 where it is missing.
void rankTiers(const double* composite, const double* cuts, std::size_t cutCount, std::int8_t* tiers,
               std::size_t count);

} // namespace strata::kernels
