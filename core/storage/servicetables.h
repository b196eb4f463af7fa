#pragma once
#include "core/model/serviceplan.h"
#include "core/storage/database.h"

namespace strata {

// Who gets which service, today and as decided. Inside a transaction of the caller. OutOfRange: two services
// have the same name, or levels for other than the four types.
void writeServicePlan(Database& database, const ServicePlan& plan);
ServicePlan readServicePlan(Database& database);

} // namespace strata
