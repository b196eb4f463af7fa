#pragma once
#include "core/model/tracking.h"
#include "core/storage/database.h"

namespace strata {

// What counts as a change, and what is watched. `before`: what the tables hold; null: a new file. Inside a
// transaction of the caller.
void writeTracking(Database& database, const Tracking& tracking, const Tracking* before);
Tracking readTracking(Database& database);

} // namespace strata
