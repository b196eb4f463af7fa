#pragma once
#include "core/method/evaluate.h"
#include "core/model/actionplan.h"
#include "core/model/customerplaces.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// Open or under way: somebody still has to do it.
constexpr bool isWaiting(ActionState state)
{
    return state == ActionState::Open || state == ActionState::UnderWay;
}

// Waiting, and due before today.
inline bool isLate(const CustomerAction& action, Day today)
{
    return isWaiting(action.state) && isKnown(action.due) && action.due < today;
}

std::size_t lateActions(const std::vector<CustomerAction>& actions, Day today);

Day mondayOf(Day day); // of its week (ISO 8601)

// The action in that state: the day it was closed comes and goes with it.
CustomerAction inState(CustomerAction action, ActionState state, Day today);

// Actions beside the customers as they are now. One entry per action, in their order.
struct ActionStandings
{
    std::vector<std::int32_t> customers; // index into the dataset's customers, -1 = no longer in the data
    // CustomerType; kNoStanding where the customer is gone or the types are being computed.
    std::vector<std::uint8_t> types;
};
inline constexpr std::uint8_t kNoStanding = 255;

ActionStandings standingsOf(const std::vector<CustomerAction>& actions, const CustomerPlaces& places,
                            const Results& results);

// The type whose playbook the action comes from; none for those by hand.
std::optional<CustomerType> givenAs(const CustomerAction& action);

// It comes from the playbook of one type, and its customer has another (or a status) by now.
bool isOfAnotherType(const CustomerAction& action, std::uint8_t standing);

enum class ActionsDue
{
    Whenever,
    Late,
    ThisWeek, // Monday to Sunday
    ThisMonth,
    NoDay
};

// Which actions are listed: those that pass all of it.
struct ActionFilter
{
    enum class States
    {
        Waiting, // open or under way
        All,
        One
    };
    States states = States::Waiting;
    ActionState state = ActionState::Open; // with States::One
    std::optional<std::string> owner = {}; // empty text: nobody's
    ActionsDue due = ActionsDue::Whenever;
    std::optional<CustomerType> type = {}; // of the customer now
    bool onlyGone = false; // customers no longer in the data
    bool onlyOtherType = false; // isOfAnotherType()
    std::string search = {}; // in lower case; see searchTexts()

    bool operator==(const ActionFilter&) const = default;
};

// What a search looks through, in lower case: customer's name and number, action, owner, note. One per
// action.
std::vector<std::string> searchTexts(const std::vector<CustomerAction>& actions,
                                     const std::vector<std::int32_t>& places, const Customers& customers);

// Places of the actions that pass, in their order. `texts` may be empty where nothing is searched.
std::vector<std::uint32_t> listedActions(const std::vector<CustomerAction>& actions,
                                         const ActionStandings& standings,
                                         const std::vector<std::string>& texts, const ActionFilter& filter,
                                         Day today);

// How actions fall into groups: by owner, or by when they are due.
struct ActionGroup
{
    enum class Kind
    {
        Owner, // `owner`, empty: nobody's
        Late,
        Week, // due in the week from `monday` on, not late
        NoDay
    };
    Kind kind = Kind::Owner;
    std::string owner = {};
    Day monday = kNoDay;

    bool operator==(const ActionGroup&) const = default;
};
ActionGroup groupOf(const CustomerAction& action, bool byOwner, Day today);

struct ActionGroupCount
{
    ActionGroup group;
    std::size_t actions = 0, late = 0;
};
// In the order of the kinds. By owner: names in the order of their letters, nobody's last. By day: the late
// ones, then week by week, those without a day last. Only groups with actions.
std::vector<ActionGroupCount> actionGroups(const std::vector<CustomerAction>& actions,
                                           const std::vector<std::uint32_t>& listed, bool byOwner, Day today);

} // namespace strata
