#pragma once

#include <string>
#include <utility>
#include <vector>

namespace strata {

enum class SourceKind
{
    File, // a text table
    Sheet, // a sheet of a workbook
    Clipboard, // pasted; cannot be read again
    DatabaseLines, // rows of a table or query, brought in as they are
    DatabaseTotals // added up where the data are; one row per customer came back
};

// A column of a source as it was when it was last read.
struct SourceColumn
{
    std::string name; // from the header
    std::string field; // a field's key ("revenue"), "field:<name>" for a customer field, "ignore"
    std::string type; // "text", "number", "date", "flag", "empty"

    bool operator==(const SourceColumn&) const = default;
};

// How an import was read: all it takes to read it again. Never holds a password.
struct SourceRecipe
{
    SourceKind kind = SourceKind::File;
    std::string location; // a file's absolute path; a database's address, see core/warehouse/address.h
    std::string part; // the sheet's name; the table's name, or the query
    bool isQuery = false; // `part` is a query
    std::vector<std::pair<std::string, std::string>> options; // the answers, for setOption()
    std::vector<SourceColumn> columns;

    bool operator==(const SourceRecipe&) const = default;
    bool canBeReadAgain() const { return kind != SourceKind::Clipboard && !location.empty(); }
    bool isDatabase() const
    {
        return kind == SourceKind::DatabaseLines || kind == SourceKind::DatabaseTotals;
    }
};

} // namespace strata
