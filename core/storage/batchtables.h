#pragma once
#include "core/progress.h"
#include "core/storage/batchcolumns.h"
#include "core/storage/database.h"
#include "core/storage/importrecord.h"

namespace strata {

inline constexpr std::size_t kMostFields = 2000; // of a batch's customers

// The rows of imports, kept in columns, and what their readers reported. Inside a transaction of the caller.
// Writing refuses what reading would: OutOfRange where lengths, references, days or numbers make no sense.
std::int64_t writeBatch(Database& database, const StagedImport& import, const Progress& progress);
enum class BatchPart
{
    Everything,
    Customers // neither lines nor payments nor totals
};
// DamagedFile, or UnknownName when there is none. See batchreader.h.
BatchRows readBatch(Database& database, std::int64_t batch, BatchPart part = BatchPart::Everything);
ImportReport readReport(Database& database, std::int64_t batch);

// The steps of writeBatch(), for whoever has the rows piece by piece.
struct BatchSizes
{
    ListSizes lists;
    std::size_t lines = 0, payments = 0;
};
std::int64_t insertBatch(Database& database, TableKind kind, const BatchSizes& sizes); // its number
void writeCustomers(Database& database, std::int64_t batch, const Customers& customers);
void writeReport(Database& database, std::int64_t batch, const ImportReport& report);

// Removes the batches that no import of the project lists. True: there were some.
bool removeUnlistedBatches(Database& database);

} // namespace strata
