#pragma once
#include "core/import/importrun.h"
#include "core/model/project.h"
#include "core/result.h"

#include <string>

namespace strata {

// One import, read and decided, on its way into the project file: the accepted rows, and the whole report,
// which stays in the file with them, so that rejected rows can be shown, exported, repaired and imported
// again.
struct StagedImport
{
    BatchRows rows;
    ImportReport report; // read = accepted + rejected
    std::string source; // the file's name, without its folder
    Day date = kNoDay; // the day of the import
    SourceRecipe recipe = {}; // how to read it again
};

// Whether rows of this kind may join these imports. Totals of a database stand instead of invoice lines, and
// those of one source only: what came before them would count no longer. Error: CannotRead, a sentence with
// what to do.
Status roomFor(const std::vector<ImportBatch>& imports, TableKind kind);

} // namespace strata
