#include "ui/actions/actionstep.h"

#include "core/transform/actionlist.h"
#include "ui/actions/actionchange.h"
#include "ui/widgets/steprail.h"

#include <algorithm>

namespace strata {

void showActionStep(StepRail& rail, const Project& project)
{
    const ActionPlans& plans = *project.actions;
    const bool isBegun = plans != ActionPlans{};
    const bool isOver = !plans.actions.empty()
        && std::none_of(plans.actions.begin(), plans.actions.end(),
                        [](const CustomerAction& action) { return isWaiting(action.state); });
    rail.setState(PageId::Actions,
                  isOver        ? StepState::Done
                      : isBegun ? StepState::UnderWay
                                : StepState::Empty,
                  int(lateActions(plans.actions, todayHere())));
}

} // namespace strata
