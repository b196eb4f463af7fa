#include "core/method/cutfinder.h"

#include <algorithm>
#include <cassert>
#include <functional>

namespace strata {

using kernels::kBins;
using kernels::kBlock;

void CutFinder::Part::clear()
{
    counts.fill(0);
    collected.clear();
}

void CutFinder::Part::count(const double* scores, double factor, std::size_t customers)
{
    std::array<std::uint16_t, kBlock> bins;
    kernels::toBins(scores, factor, bins.data(), customers);
    for (std::size_t i = 0; i < customers; ++i)
        ++counts[bins[i]];
}

void CutFinder::Part::collect(const double* scores, double factor, const CutFinder& finder,
                              std::size_t customers)
{
    std::array<std::uint16_t, kBlock> bins;
    kernels::toBins(scores, factor, bins.data(), customers);
    for (std::size_t i = 0; i < customers; ++i) {
        if (finder.m_isCollected[bins[i]])
            collected.push_back(scores[i]);
    }
}

std::int64_t CutFinder::merge(const std::vector<Part>& parts)
{
    m_counts.fill(0);
    for (const Part& part : parts) {
        for (std::size_t bin = 0; bin < m_counts.size(); ++bin)
            m_counts[bin] += part.counts[bin];
    }
    std::int64_t total = 0;
    for (int bin = 0; bin < kBins; ++bin)
        total += m_counts[static_cast<std::size_t>(bin)];
    return total;
}

CutFinder::Place CutFinder::placeOf(std::int64_t rank) const
{
    std::int64_t above = 0;
    for (int bin = kBins - 1; bin > 0; --bin) {
        const std::int64_t here = m_counts[static_cast<std::size_t>(bin)];
        if (above + here >= rank)
            return {bin, rank - above};
        above += here;
    }
    return {0, rank - above};
}

void CutFinder::want(const std::vector<std::int64_t>& ranks)
{
    m_places.clear();
    m_isCollected.fill(0);
    for (const std::int64_t rank : ranks) {
        m_places.push_back(placeOf(rank));
        m_isCollected[static_cast<std::size_t>(m_places.back().bin)] = 1;
    }
}

std::vector<double> CutFinder::find(const std::vector<Part>& parts, double factor) const
{
    std::vector<double> found;
    std::vector<double> inBin;
    for (const Place& place : m_places) {
        inBin.clear();
        for (const Part& part : parts) {
            for (const double score : part.collected) {
                if (static_cast<int>(std::min(score * factor, static_cast<double>(kBins - 1))) == place.bin)
                    inBin.push_back(score);
            }
        }
        assert(place.rank >= 1 && place.rank <= static_cast<std::int64_t>(inBin.size()));
        const auto wanted = inBin.begin() + static_cast<std::ptrdiff_t>(place.rank - 1);
        std::nth_element(inBin.begin(), wanted, inBin.end(), std::greater<>());
        found.push_back(*wanted);
    }
    return found;
}

} // namespace strata
