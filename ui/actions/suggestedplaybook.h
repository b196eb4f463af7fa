#pragma once
#include "core/model/actionplan.h"

namespace strata {

// Lines for a type to start from, in the person's language: ours, to be changed by the team.
Playbook suggestedPlaybook(CustomerType type);

} // namespace strata
