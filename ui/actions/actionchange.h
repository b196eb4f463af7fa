#pragma once
#include "core/model/actionplan.h"
#include "core/model/project.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// What of an action is to be another; what is not said stays.
struct ActionChange
{
    std::optional<std::string> text = {}, owner = {}, note = {};
    std::optional<Day> due = {}; // kNoDay: none any more
    std::optional<ActionState> state = {};
};

Day todayHere(); // by the computer's clock

// The project with these actions changed, or gone. Ids that are not there are passed over.
Project withActionsChanged(const Project& project, std::vector<std::int64_t> ids, const ActionChange& change,
                           Day today);
Project withoutActions(const Project& project, std::vector<std::int64_t> ids);
// New ones go to the end: their ids are above all there are.
Project withActionsAdded(const Project& project, std::vector<CustomerAction> actions);

// Whom an action can be given to: who takes part in the workshop, then owners named before. Each once.
QStringList ownersToOffer(const Project& project);

QString stateName(ActionState state); // "Under way"
constexpr ActionState kActionStates[]
    = {ActionState::Open, ActionState::UnderWay, ActionState::Done, ActionState::Dropped};

// "Core playbook", "by hand"
QString originInWords(const CustomerAction& action);

inline constexpr int kLongestAction = 300; // characters
inline constexpr int kLongestOwner = 80;

} // namespace strata
