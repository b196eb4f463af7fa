#pragma once
#include "core/model/ratings.h"
#include "core/storage/database.h"

namespace strata {

// What people say about single customers. There may be thousands: row by row, what differs from `before`.
// Null: the tables are empty. Inside a transaction of the caller. OutOfRange: two of the same key.
void writeRatings(Database& database, const Ratings& ratings, const Ratings* before);
Ratings readRatings(Database& database);

} // namespace strata
