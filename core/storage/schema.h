#pragma once
#include "core/storage/database.h"

namespace strata {

inline constexpr std::int64_t kApplicationId = 0x53545241; // "STRA"
inline constexpr int kFormat = 6;

void createSchema(Database& database); // on an empty database, without a transaction of its own
// Brings the tables of a working copy from an older format to kFormat, inside a transaction of the caller,
// who then renews the seal. The formats so far: 1, 2, 3, 4, 5.
void migrate(Database& database, int format);
// "" when the tables are exactly those of the format; else the first difference.
std::string schemaProblem(Database& database, int format = kFormat);

} // namespace strata
