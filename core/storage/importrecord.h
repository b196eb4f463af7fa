#pragma once
#include "core/import/importrun.h"

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

} // namespace strata
