#pragma once
#include "core/model/batch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// A row that was not taken, or taken with a remark: kept with the import, so that it can be shown, exported,
// repaired and imported again.
struct ImportIssue
{
    std::uint64_t line = 0; // in the source, counted from 1
    std::string column; // empty = the whole row
    std::string kind; // stable name of the reason, e.g. "notANumber"
    std::string text; // what stood there
    std::string raw; // the row as it was read; empty for remarks

    bool operator==(const ImportIssue&) const = default;
};

// One import, read and decided, on its way into the project file. read = accepted + rejected.
struct StagedImport
{
    BatchRows rows;
    std::string source; // the file's name, without its folder
    Day date = kNoDay; // the day of the import
    std::uint64_t read = 0, accepted = 0, rejected = 0;
    std::vector<ImportIssue> issues;
};

} // namespace strata
