#pragma once
#include "core/model/actionplan.h"
#include "core/storage/database.h"

namespace strata {

// What is done with whom: playbooks, and the actions of customers, of which only those that differ are
// written. `before`: what the tables hold; null: a new file. Inside a transaction of the caller. OutOfRange:
// actions that are not in the order of their ids.
void writeActionPlans(Database& database, const ActionPlans& plans, const ActionPlans* before);
ActionPlans readActionPlans(Database& database);

} // namespace strata
