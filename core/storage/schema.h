#pragma once
#include "core/storage/database.h"

namespace strata {

inline constexpr std::int64_t kApplicationId = 0x53545241; // "STRA"
inline constexpr int kFormat = 1;

void createSchema(Database& database); // on an empty database, without a transaction of its own
// Brings a working copy of an older format to kFormat. The formats so far: 1.
void migrate(Database& database, int format);
// "" when the tables are exactly those createSchema() makes; else the first difference.
std::string schemaProblem(Database& database);

} // namespace strata
