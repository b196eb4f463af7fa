#pragma once
#include "core/progress.h"
#include "core/storage/database.h"
#include "core/storage/importrecord.h"

namespace strata {

// The rows of imports, kept in columns, and what their readers reported. Inside a transaction of the caller.
// Writing refuses what reading would: OutOfRange where lengths, references, days or numbers make no sense.
std::int64_t writeBatch(Database& database, const StagedImport& import, const Progress& progress);
BatchRows readBatch(Database& database, std::int64_t batch); // DamagedFile, or UnknownName when there is none
ImportReport readReport(Database& database, std::int64_t batch);

// Removes the batches that no import of the project lists. True: there were some.
bool removeUnlistedBatches(Database& database);

} // namespace strata
