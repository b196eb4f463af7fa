#pragma once
#include "core/transform/actionlist.h"
#include "core/transform/playbooks.h"
#include "ui/actions/actionchange.h"
#include "ui/actions/suggestedplaybook.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace strata {

// Playbooks given to the largest customers of each type some weeks ago, for pictures: some late, some done.
inline Project withStagedActions(const Project& project, const Evaluation& evaluation)
{
    Project next = project;
    const Day today = todayHere();
    constexpr std::array<const char*, 4> owners{"Bob", "Dee", "Eve", ""};
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        ActionPlans& plans = next.actions.edit();
        plans.playbooks[type] = suggestedPlaybook(CustomerType(type));
        for (std::size_t k = 0; k < plans.playbooks[type].actions.size(); ++k)
            plans.playbooks[type].actions[k].owner = owners[(type + k) % owners.size()];
        const auto who = customersOfType(evaluation.metrics, evaluation.results, CustomerType(type), 12);
        PlaybookRun run = runPlaybook(plans, CustomerType(type), who, next.dataset->customers, today - 30, 1);
        for (CustomerAction& action : run.actions) {
            if (action.id % 7 == 0)
                action = inState(std::move(action), ActionState::Done, today - 2);
            else if (action.id % 5 == 0)
                action = inState(std::move(action), ActionState::UnderWay, today);
            if (action.id % 11 == 0)
                action.playbook = kTypeKeys[(type + 1) % kStratumCount];
            plans.actions.push_back(std::move(action));
        }
    }
    next.actions.edit().actions.back().customerId = "9999";
    return next;
}

} // namespace strata
