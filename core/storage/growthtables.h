#pragma once
#include "core/model/growth.h"
#include "core/storage/database.h"

namespace strata {

// Small customers and campaigns: of each campaign only what differs is written. `before`: what the tables
// hold; null: a new file. Inside a transaction of the caller. OutOfRange: two campaigns of one name, or
// members that are not in the order of their customers' ids.
void writeGrowth(Database& database, const Growth& growth, const Growth* before);
Growth readGrowth(Database& database);

} // namespace strata
