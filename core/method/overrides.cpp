#include "core/method/overrides.h"

#include <algorithm>
#include <bitset>
#include <string>

namespace strata {

namespace {

// A few characters tell most ids apart; only those that look like an overridden one are compared in full.
constexpr std::size_t kLooks = 4096;

std::size_t lookOf(const std::string& id)
{
    if (id.empty())
        return 0;
    const auto at
        = [&](std::size_t k) { return static_cast<std::size_t>(static_cast<unsigned char>(id[k])); };
    const std::size_t n = id.size();
    return (n * 7 + at(n - 1) * 31 + at(n / 2) * 131 + at(n > 1 ? n - 2 : 0) * 521) % kLooks;
}

} // namespace

std::vector<PlacedOverride> placeOverrides(const Project& project, std::size_t customers)
{
    std::vector<PlacedOverride> placed;
    if (project.overrides.empty() || !project.dataset)
        return placed;
    std::vector<const Override*> sorted;
    std::bitset<kLooks> looks;
    for (const Override& entry : project.overrides) {
        sorted.push_back(&entry);
        looks.set(lookOf(entry.customerId));
    }
    const auto earlier = [](const Override* a, const Override* b) { return a->customerId < b->customerId; };
    if (!std::is_sorted(sorted.begin(), sorted.end(), earlier))
        std::stable_sort(sorted.begin(), sorted.end(), earlier);

    const std::vector<std::string>& ids = project.dataset->customers.ids;
    const std::size_t count = std::min(customers, ids.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (!looks.test(lookOf(ids[i])))
            continue;
        const auto found = std::lower_bound(
            sorted.begin(), sorted.end(), ids[i],
            [](const Override* entry, const std::string& id) { return entry->customerId < id; });
        if (found != sorted.end() && (*found)->customerId == ids[i])
            placed.push_back({i, (*found)->type});
    }
    return placed;
}

} // namespace strata
