#pragma once
#include "core/model/project.h"
#include "core/storage/database.h"

namespace strata {

// The list of imports that count, each with the recipe of its source. Inside a transaction of the caller, who
// has written their batches. OutOfRange, detail "import": one says of its batch what it is not.
void writeImports(Database& database, const std::vector<ImportBatch>& imports);
std::vector<ImportBatch> readImports(Database& database); // DamagedFile where it makes no sense

} // namespace strata
