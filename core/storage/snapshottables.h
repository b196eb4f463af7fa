#pragma once
#include "core/model/snapshot.h"
#include "core/storage/database.h"

#include <vector>

namespace strata {

// Snapshots: the model of then as rows, the customers in columns. Inside a transaction of the caller.
// Writing refuses what reading would: OutOfRange, detail the column, where lengths, days or numbers make no
// sense. The snapshot's id is given here; `info.id` and `info.customers` are not looked at.
std::int64_t writeSnapshot(Database& database, const Snapshot& snapshot); // its id
Snapshot readSnapshot(Database& database, std::int64_t id); // DamagedFile, or UnknownName when there is none

// Those that the project lists. OutOfRange: one is not there, or is another than the list says.
void writeSnapshotList(Database& database, const std::vector<SnapshotInfo>& snapshots);
std::vector<SnapshotInfo> readSnapshotList(Database& database);

// Removes the snapshots that the project does not list. True: there were some.
bool removeUnlistedSnapshots(Database& database);

} // namespace strata
