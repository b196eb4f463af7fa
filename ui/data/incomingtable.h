#pragma once
#include "core/import/importplan.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/workbook/workbook.h"

#include <optional>
#include <string>
#include <vector>

namespace strata {

// A table on its way into the project: what was worked out about it, and what the project remembers of it.
struct IncomingTable
{
    ImportPlan plan;
    std::vector<SheetInfo> sheets; // of a workbook; empty: it is none
    std::optional<ImportBatch> earlier; // the last import from the same place
    bool isRemembered = false; // the plan starts from the answers given then
};

// The last import from the same place; null: there is none.
const ImportBatch* earlierImport(const std::vector<ImportBatch>& imports, const SourceRecipe& origin);

// Reads a file; of a workbook `sheet`, or the one that was taken last time, or the first that holds a table.
// Errors as planFile().
Result<IncomingTable> readTable(const std::string& path, const std::string& sheet,
                                const std::vector<ImportBatch>& imports, const KnownCustomers& known,
                                const Progress& progress = {});

// Cells that were copied elsewhere. They are named, and cannot be read again.
Result<IncomingTable> readPasted(const std::string& name, std::string bytes, const KnownCustomers& known,
                                 const Progress& progress = {});

// A plan with the answers that an earlier import from the same place got, as far as the columns still fit.
IncomingTable withMemory(ImportPlan plan, const std::vector<ImportBatch>& imports,
                         const Progress& progress = {});

} // namespace strata
