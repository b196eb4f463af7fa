#include "core/transform/peergroups.h"

#include "core/method/percentiles.h"

#include <algorithm>
#include <utility>

namespace strata {

namespace {

double quantileOf(std::vector<double>& values, double share)
{
    std::sort(values.begin(), values.end());
    return quantile(values, share);
}

template <typename Get> std::vector<double> valuesOf(const std::vector<const Firm*>& firms, Get get)
{
    std::vector<double> values;
    values.reserve(firms.size());
    for (const Firm* firm : firms)
        values.push_back(get(*firm));
    return values;
}

} // namespace

PeerGroups::PeerGroups(const std::vector<Firm>& firms, std::vector<std::string> industries,
                       const GrowthRules& rules)
    : m_rules(rules)
    , m_industries(std::move(industries))
    , m_starts(m_industries.size() + 2, 0)
{
    std::vector<double> sizes;
    for (const Firm& firm : firms) {
        if (!firm.isPeer)
            continue;
        m_peers.push_back(&firm);
        ++m_starts[std::size_t(firm.industry + 1) + 1];
        if (firm.size > 0.0)
            sizes.push_back(firm.size);
    }
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    std::stable_sort(m_peers.begin(), m_peers.end(),
                     [](const Firm* a, const Firm* b) { return a->industry < b->industry; });

    if (sizes.empty())
        return;
    std::sort(sizes.begin(), sizes.end());
    for (const double share : {1.0 / 3.0, 2.0 / 3.0}) {
        const double limit = quantile(sizes, share, 1);
        // Where many have the same size a band may be nobody's.
        if (limit < sizes.back() && (m_bandLimits.empty() || limit > m_bandLimits.back()))
            m_bandLimits.push_back(limit);
    }
}

int PeerGroups::bandOf(double size) const
{
    const auto above = std::lower_bound(m_bandLimits.begin(), m_bandLimits.end(), size);
    return m_bandLimits.empty() ? -1 : int(above - m_bandLimits.begin());
}

std::optional<int> PeerGroups::groupOf(const Firm& firm)
{
    const auto first = [this](std::initializer_list<std::pair<Key, int>> choices) -> std::optional<int> {
        for (const auto& [key, level] : choices)
            if (const auto found = group(key, level))
                return found;
        return std::nullopt;
    };
    const int industry = firm.industry;
    const int overIndustries = industry < 0 ? 1 : 2; // without an industry there are only sizes to merge
    if (firm.size > 0.0) {
        const int band = bandOf(firm.size);
        if (const auto found = first({{{industry, band}, 0},
                                      {{industry, -1}, band < 0 ? 0 : 1},
                                      {{-1, -1}, industry < 0 && band < 0 ? 0 : overIndustries}}))
            return found;
    }
    // Too few firms of known size are no reason to compare with nobody.
    return first({{{industry, -1, true}, 0}, {{-1, -1, true}, industry < 0 ? 0 : 2}});
}

std::optional<int> PeerGroups::group(Key key, int mergedLevels)
{
    const auto [known, isNew] = m_known.try_emplace({key, mergedLevels}, -1);
    if (isNew) {
        const std::vector<const Firm*> members = membersOf(key);
        if (members.size() >= std::size_t(std::max(m_rules.peersAtLeast, 1))) {
            known->second = int(m_groups.size());
            m_groups.push_back(summaryOf(key, members));
            m_groups.back().mergedLevels = mergedLevels;
        }
    }
    return known->second < 0 ? std::nullopt : std::optional(known->second);
}

std::vector<const Firm*> PeerGroups::membersOf(Key key) const
{
    const std::size_t begin = key.industry < 0 ? 0 : m_starts[std::size_t(key.industry) + 1];
    const std::size_t end = key.industry < 0 ? m_peers.size() : m_starts[std::size_t(key.industry) + 2];
    std::vector<const Firm*> members;
    for (std::size_t i = begin; i < end; ++i) {
        const Firm* firm = m_peers[i];
        if (key.isPerCustomer || (firm->size > 0.0 && (key.band < 0 || bandOf(firm->size) == key.band)))
            members.push_back(firm);
    }
    return members;
}

PeerGroup PeerGroups::summaryOf(Key key, const std::vector<const Firm*>& members) const
{
    PeerGroup group;
    group.industry = key.industry < 0 ? std::string() : m_industries[std::size_t(key.industry)];
    group.sizeBand = key.band;
    group.isPerCustomer = key.isPerCustomer;
    group.members = members.size();
    std::vector<double> sales = valuesOf(
        members, [&](const Firm& firm) { return key.isPerCustomer ? firm.sales : firm.sales / firm.size; });
    group.salesPerSize = quantileOf(sales, std::clamp(m_rules.peerPercentile, 0.0, 100.0) / 100.0);
    for (const Firm* firm : members)
        group.mostSales = std::max(group.mostSales, firm->sales);
    std::vector<double> breadth = valuesOf(members, [](const Firm& firm) { return double(firm.breadth); });
    group.breadth = quantileOf(breadth, 0.5);
    std::vector<double> orders = valuesOf(members, [](const Firm& firm) { return firm.ordersPerYear; });
    group.ordersPerYear = quantileOf(orders, 0.5);
    return group;
}

} // namespace strata
