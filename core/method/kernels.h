#pragma once
#include <cstddef>
#include <cstdint>

namespace strata::kernels {

// The inner loops of scoring over one block of customers, compiled for several generations of processors
// where the compiler can; every generation computes the same bits. A score below 0 is missing. No two arrays
// may overlap.

inline constexpr std::size_t kBlock = 1024; // a block's sums stay in the caches next to the processor
inline constexpr std::size_t kMostColumns = 8; // in one pass over a block's sums
inline constexpr int kBins = 3200; // of a score's range: 64 to each bar of the histogram
inline constexpr int kNoBin = kBins; // where missing scores are counted
inline constexpr int kBars = 50;

// num and den = w * score and w summed over 1 to kMostColumns columns, where there is a score.
void sum(const float* const* scores, const double* weights, std::size_t columns, double* num, double* den,
         std::size_t count);
// The same on top of what is in num and den.
void addSum(const float* const* scores, const double* weights, std::size_t columns, double* num, double* den,
            std::size_t count);
// Starts num and den from kept sums, with one more column on top of them (null: none).
void fromKept(const double* keptNum, const std::uint16_t* keptDen, const float* scores, double weight,
              double* num, double* den, std::size_t count);
void keep(const double* num, const double* den, double* keptNum, std::uint16_t* keptDen, std::size_t count);
// num += more, den += more.
void addSums(const double* moreNum, const double* moreDen, double* num, double* den, std::size_t count);

// num = w * score and den = w for scores already on their final scale; the second adds to what is there.
void firstScores(const double* scores, double weight, double* num, double* den, std::size_t count);
void addScores(const double* scores, double weight, double* num, double* den, std::size_t count);
// scale * num / den, or -1 where den is 0.
void divide(const double* num, const double* den, double scale, double* scores, std::size_t count);
void divideSum(const double* numA, const double* numB, const double* denA, const double* denB, double scale,
               double* scores, std::size_t count);
// An axis and the composite at once: kept sums of the axis with one column on top, and those of the other
// axis.
void divideKept(const double* keptNum, const std::uint16_t* keptDen, const float* open, double weight,
                const double* otherNum, const std::uint16_t* otherDen, double scale, double* axis,
                double* composite, std::size_t count);
// The composite: the mean of the axes by the weights of their factors, which sum to more than 0; missing
// where one axis is.
void joinAxes(double clvWeight, double netProfitWeight, const double* clv, const double* netProfit,
              double* composite, std::size_t count);
// Takes the scores away where there is no composite.
void maskAxis(const double* composite, double* axis, std::size_t count);

// Bins by factor * score; kNoBin where missing.
void toBins(const double* scores, double factor, std::uint16_t* bins, std::size_t count);
// Bars by factor * score; kBars where missing.
void toBars(const double* scores, double factor, std::uint8_t* bars, std::size_t count);

// Writes past the caches, for columns that do not fit there: nobody reads them before they are out again.
void stream(const double* from, double* to, std::size_t count);
void endStreams(); // before another thread may read what this one streamed

} // namespace strata::kernels
