#pragma once
#include "core/method/kernels.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

// Finds the k-th largest scores of a column without sorting it: counts scores in bins while they are
// computed, and looks exactly only at those in the bins where the ranks asked for lie. The bins of the last
// run are collected on the way, since a cut moves little from tick to tick. Exact in any case.
class CutFinder
{
public:
    // One per thread.
    struct Part
    {
        std::array<std::uint32_t, kernels::kBins + 1> counts{};
        std::vector<double> collected;

        void clear();
        // Counts and collects a block. `bins` belong to `scores`.
        void add(const double* scores, const std::uint16_t* bins, const CutFinder& finder, std::size_t count);
        void collect(const double* scores, const std::uint16_t* bins, const CutFinder& finder,
                     std::size_t count);
    };

    // The next ranks asked for will probably lie near this score; whether they do changes nothing but the
    // time.
    void expect(double score, double factor);

    // Adds the parts up. Returns how many scores there are.
    std::int64_t merge(const std::vector<Part*>& parts);
    const std::array<std::int64_t, kernels::kBins + 1>& counts() const { return m_counts; }

    // Says which ranks (1 = largest) are wanted, each within the number of scores. True: the bins they lie in
    // were collected by the parts; false: they are marked now, and the parts must collect() over the whole
    // column.
    bool want(const std::vector<std::int64_t>& ranks);
    // The scores at the ranks wanted, in their order. `factor` is the one the bins were made with.
    std::vector<double> find(const std::vector<Part*>& parts, double factor);

private:
    struct Place
    {
        int bin = 0;
        std::int64_t rank = 0; // within the bin, 1 = largest
    };
    Place placeOf(std::int64_t rank) const;
    void collectAround(int bin);

    std::array<std::int64_t, kernels::kBins + 1> m_counts{};
    std::array<std::uint8_t, kernels::kBins + 1> m_isCollected{};
    std::vector<Place> m_places;
};

} // namespace strata
