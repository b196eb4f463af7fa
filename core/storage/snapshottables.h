#pragma once
#include "core/model/snapshot.h"
#include "core/storage/database.h"

namespace strata {

// The customers of a snapshot, in columns. Inside a transaction of the caller.
std::int64_t writeSnapshot(Database& database, const Snapshot& snapshot); // its id
Snapshot readSnapshot(Database& database, std::int64_t id); // DamagedFile, or UnknownName when there is none

// Removes the snapshots that the project does not list. True: there were some.
bool removeUnlistedSnapshots(Database& database);

} // namespace strata
