#pragma once
#include "core/model/rollup.h"
#include "core/storage/database.h"

namespace strata {

// Which accounts count as one customer; the field that names the parent is among the project's settings.
// Only what differs from `before` is written; null: the tables are empty. Inside a transaction of the caller.
// OutOfRange, detail the table: a list is not in the order of its ids, or has one twice.
void writeRollup(Database& database, const Rollup& rollup, const Rollup* before);
void readRollup(Database& database, Rollup& rollup);

} // namespace strata
