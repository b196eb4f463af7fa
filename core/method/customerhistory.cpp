#include "core/method/customerhistory.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace strata {

namespace {

constexpr std::uint8_t kAbsent = 255;

} // namespace

CustomerStanding standingOf(const Project& project, const Results& results, std::size_t customer)
{
    CustomerStanding standing{CustomerType(results.types[customer]), {}, results.composite[customer]};
    if (const auto tier = results.tiers[customer];
        tier >= 0 && std::size_t(tier) < project.rules.tiers.size())
        standing.tier = project.rules.tiers[std::size_t(tier)].name;
    return standing;
}

PastStandings::PastStandings(const Snapshot& snapshot, const Customers& customers)
    : m_info(snapshot.info)
    , m_model(snapshot.model.name)
    , m_types(customers.size(), kAbsent)
    , m_places(customers.size(), -1)
    , m_composites(customers.size(), -1.0f)
{
    for (const Tier& tier : snapshot.model.rules.tiers)
        m_tiers.push_back(tier.name);
    const auto take = [&](std::size_t customer, std::size_t place) {
        m_types[customer] = snapshot.types[place];
        m_places[customer] = snapshot.tiers[place];
        m_composites[customer] = float(snapshot.composite[place]);
    };
    // Mostly they are the same customers in the same order; the others are looked up.
    std::unordered_map<std::string_view, std::size_t> places;
    bool isLookedUp = false;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        if (i < snapshot.size() && snapshot.ids[i] == customers.ids[i]) {
            take(i, i);
            continue;
        }
        if (!isLookedUp) {
            places.reserve(snapshot.size());
            for (std::size_t place = 0; place < snapshot.size(); ++place)
                places.emplace(snapshot.ids[place], place);
            isLookedUp = true;
        }
        if (const auto found = places.find(customers.ids[i]); found != places.end())
            take(i, found->second);
    }
}

std::optional<CustomerStanding> PastStandings::of(std::size_t customer) const
{
    if (customer >= m_types.size() || m_types[customer] == kAbsent)
        return std::nullopt;
    CustomerStanding standing;
    standing.type = CustomerType(m_types[customer]);
    if (const auto tier = m_places[customer]; tier >= 0 && std::size_t(tier) < m_tiers.size())
        standing.tier = m_tiers[std::size_t(tier)];
    standing.composite = double(m_composites[customer]);
    return standing;
}

} // namespace strata
