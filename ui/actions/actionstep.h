#pragma once

namespace strata {

class StepRail;
struct Project;

// The mark of the action plans on the rail: what waits there are the late actions.
void showActionStep(StepRail& rail, const Project& project);

} // namespace strata
