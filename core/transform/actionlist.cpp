#include "core/transform/actionlist.h"

#include "core/method/customerfilter.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace strata {

std::size_t lateActions(const std::vector<CustomerAction>& actions, Day today)
{
    return static_cast<std::size_t>(std::count_if(
        actions.begin(), actions.end(), [today](const CustomerAction& one) { return isLate(one, today); }));
}

Day mondayOf(Day day)
{
    // 1970-01-01 was a Thursday, so that day -3 was a Monday.
    const Day since = day + 3;
    const Day inWeek = ((since % 7) + 7) % 7;
    return day - inWeek;
}

CustomerAction inState(CustomerAction action, ActionState state, Day today)
{
    if (isWaiting(state))
        action.closedOn = kNoDay;
    else if (action.state != state || !isKnown(action.closedOn))
        action.closedOn = today;
    action.state = state;
    return action;
}

ActionStandings standingsOf(const std::vector<CustomerAction>& actions, const CustomerPlaces& places,
                            const Results& results)
{
    ActionStandings standings;
    standings.customers.reserve(actions.size());
    standings.types.reserve(actions.size());
    for (const CustomerAction& action : actions) {
        const std::int32_t place = places.of(action.customerId);
        standings.customers.push_back(place);
        const auto i = static_cast<std::size_t>(place);
        standings.types.push_back(place >= 0 && i < results.types.size() ? results.types[i] : kNoStanding);
    }
    return standings;
}

std::optional<CustomerType> givenAs(const CustomerAction& action)
{
    for (std::size_t type = 0; type < kStratumCount; ++type)
        if (action.playbook == kTypeKeys[type])
            return static_cast<CustomerType>(type);
    return {};
}

bool isOfAnotherType(const CustomerAction& action, std::uint8_t standing)
{
    const std::optional<CustomerType> type = givenAs(action);
    return type && standing != kNoStanding && standing != static_cast<std::uint8_t>(*type);
}

std::vector<std::string> searchTexts(const std::vector<CustomerAction>& actions,
                                     const std::vector<std::int32_t>& places, const Customers& customers)
{
    std::vector<std::string> texts;
    texts.reserve(actions.size());
    for (std::size_t k = 0; k < actions.size(); ++k) {
        const CustomerAction& action = actions[k];
        std::string text = action.customerId;
        if (const std::int32_t place = places[k];
            place >= 0 && static_cast<std::size_t>(place) < customers.names.size())
            text.append("\n").append(customers.names[static_cast<std::size_t>(place)]);
        text.append("\n")
            .append(action.text)
            .append("\n")
            .append(action.owner)
            .append("\n")
            .append(action.note);
        texts.push_back(lowerCase(text));
    }
    return texts;
}

namespace {

bool isDue(const CustomerAction& action, ActionsDue due, Day today)
{
    switch (due) {
    case ActionsDue::Whenever:
        return true;
    case ActionsDue::Late:
        return isLate(action, today);
    case ActionsDue::ThisWeek:
        return isKnown(action.due) && mondayOf(action.due) == mondayOf(today);
    case ActionsDue::ThisMonth: {
        if (!isKnown(action.due))
            return false;
        const CivilDate a = civilOf(action.due), b = civilOf(today);
        return a.year == b.year && a.month == b.month;
    }
    case ActionsDue::NoDay:
        return !isKnown(action.due);
    }
    return true;
}

bool isInStates(ActionState state, const ActionFilter& filter)
{
    switch (filter.states) {
    case ActionFilter::States::Waiting:
        return isWaiting(state);
    case ActionFilter::States::All:
        return true;
    case ActionFilter::States::One:
        return state == filter.state;
    }
    return true;
}

} // namespace

std::vector<std::uint32_t> listedActions(const std::vector<CustomerAction>& actions,
                                         const ActionStandings& standings,
                                         const std::vector<std::string>& texts, const ActionFilter& filter,
                                         Day today)
{
    std::vector<std::uint32_t> listed;
    for (std::size_t k = 0; k < actions.size(); ++k) {
        const CustomerAction& action = actions[k];
        if (!isInStates(action.state, filter) || (filter.owner && action.owner != *filter.owner)
            || !isDue(action, filter.due, today)
            || (filter.type && standings.types[k] != static_cast<std::uint8_t>(*filter.type))
            || (filter.onlyGone && standings.customers[k] >= 0)
            || (filter.onlyOtherType && !isOfAnotherType(action, standings.types[k]))
            || (!filter.search.empty() && texts[k].find(filter.search) == std::string::npos))
            continue;
        listed.push_back(static_cast<std::uint32_t>(k));
    }
    return listed;
}

ActionGroup groupOf(const CustomerAction& action, bool byOwner, Day today)
{
    if (byOwner)
        return {.kind = ActionGroup::Kind::Owner, .owner = action.owner};
    if (!isKnown(action.due))
        return {.kind = ActionGroup::Kind::NoDay};
    if (isLate(action, today))
        return {.kind = ActionGroup::Kind::Late};
    return {.kind = ActionGroup::Kind::Week, .monday = mondayOf(action.due)};
}

std::vector<ActionGroupCount> actionGroups(const std::vector<CustomerAction>& actions,
                                           const std::vector<std::uint32_t>& listed, bool byOwner, Day today)
{
    // Counted first, put in order once: there are few groups and many actions.
    std::vector<ActionGroupCount> groups;
    std::unordered_map<std::string_view, std::size_t> byName;
    std::map<std::pair<int, Day>, std::size_t> byWeek;
    for (const std::uint32_t k : listed) {
        const CustomerAction& action = actions[k];
        std::size_t place = groups.size();
        if (byOwner) {
            place = byName.try_emplace(action.owner, place).first->second;
        } else {
            const ActionGroup group = groupOf(action, false, today);
            place = byWeek.try_emplace({static_cast<int>(group.kind), group.monday}, place).first->second;
        }
        if (place == groups.size())
            groups.push_back({.group = groupOf(action, byOwner, today)});
        ++groups[place].actions;
        groups[place].late += isLate(action, today) ? 1 : 0;
    }
    const auto key = [](const ActionGroupCount& one) {
        return std::tuple(static_cast<int>(one.group.kind), one.group.owner.empty(), one.group.monday,
                          lowerCase(one.group.owner), one.group.owner);
    };
    std::sort(groups.begin(), groups.end(),
              [&key](const ActionGroupCount& a, const ActionGroupCount& b) { return key(a) < key(b); });
    return groups;
}

} // namespace strata
