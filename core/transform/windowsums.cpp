#include "core/transform/windowsums.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace strata {

WindowSums::WindowSums(const Project& project)
    : m_dataset(*project.dataset)
    , m_facts(m_dataset)
    , m_isTotalsOnly(m_dataset.totals && m_dataset.lines.size() == 0)
{
    for (const Day date : m_dataset.lines.date) {
        if (!isKnown(date) || (isKnown(project.period.asOf) && date > project.period.asOf))
            continue;
        m_firstDay = isKnown(m_firstDay) ? std::min(m_firstDay, date) : date;
        m_lastDay = std::max(m_lastDay, date);
    }
}

std::optional<std::vector<CustomerSums>> WindowSums::between(Day first, Day last,
                                                             const std::vector<std::int32_t>& customers,
                                                             const Progress& progress) const
{
    AggregateRules rules;
    rules.asOf = last;
    rules.windowAfter = first - 1;
    // Growth and rhythm are not asked for.
    rules.recentAfter = rules.earlierAfter = rules.yearAfter = rules.rhythmAfter = last;
    CustomerPass pass(m_dataset, m_facts, rules);
    std::vector<CustomerSums> sums;
    sums.reserve(customers.size());
    for (const std::int32_t customer : customers) {
        if (sums.size() % 1024 == 0 && !goOn(progress, sums.size(), customers.size()))
            return std::nullopt;
        sums.push_back(pass.add(std::size_t(customer)));
    }
    return sums;
}

std::vector<FoundMember> membersInData(const Dataset& dataset, const std::vector<CampaignMember>& members)
{
    std::unordered_map<std::string_view, const CampaignMember*> byId;
    for (const CampaignMember& member : members)
        byId.emplace(member.customerId, &member);
    std::unordered_map<const CampaignMember*, std::int32_t> places;
    const std::vector<std::string>& ids = dataset.customers.ids;
    for (std::size_t i = 0; i < ids.size() && places.size() < byId.size(); ++i)
        if (const auto found = byId.find(ids[i]); found != byId.end())
            places.emplace(found->second, std::int32_t(i));
    std::vector<FoundMember> found;
    for (const CampaignMember& member : members)
        if (const auto place = places.find(&member); place != places.end())
            found.push_back({place->second, &member});
    return found;
}

} // namespace strata
