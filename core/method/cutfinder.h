#pragma once
#include "core/method/kernels.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

// Finds the k-th largest scores of a column without sorting it, in two sweeps: counts all scores in bins,
// then looks exactly only at those in the bins where the ranks asked for lie.
class CutFinder
{
public:
    // One per thread.
    struct alignas(128) Part
    {
        std::array<std::uint32_t, kernels::kBins + 1> counts{};
        std::vector<double> collected;

        void clear();
        // The two sweeps over blocks.
        void count(const double* scores, double factor, std::size_t customers);
        void collect(const double* scores, double factor, const CutFinder& finder, std::size_t customers);
    };

    // Adds the counts up. Returns how many scores there are.
    std::int64_t merge(const std::vector<Part>& parts);
    // Says which ranks (1 = largest) are wanted, each within the number of scores. Then the parts collect().
    void want(const std::vector<std::int64_t>& ranks);
    // The scores at the ranks wanted, in their order. `factor` is the one the bins were made with.
    std::vector<double> find(const std::vector<Part>& parts, double factor) const;

private:
    struct Place
    {
        int bin = 0;
        std::int64_t rank = 0; // within the bin, 1 = largest
    };
    Place placeOf(std::int64_t rank) const;

    std::array<std::int64_t, kernels::kBins + 1> m_counts{};
    std::array<std::uint8_t, kernels::kBins + 1> m_isCollected{};
    std::vector<Place> m_places;
};

} // namespace strata
