#include "core/storage/schema.h"

#include "core/storage/schemasteps.h"

#include <vector>

namespace strata {

namespace {

std::vector<std::string> schemaRows(Database& database)
{
    std::vector<std::string> rows;
    Statement all(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    while (all.step() && rows.size() < 400) {
        std::string row;
        for (int column = 0; column < 4; ++column)
            row.append(all.text(column)).push_back('|');
        rows.push_back(row);
    }
    return rows;
}

// The steps that lead from `format` to the next one.
void makeFormatAfter(Database& database, int format)
{
    const auto run = [&database](const auto& steps) {
        for (const char* sql : steps)
            database.exec(sql);
    };
    switch (format) {
    case 0:
        run(kFormat1);
        break;
    case 1:
        run(kFormat2);
        break;
    case 2:
        run(kFormat3);
        break;
    case 3:
        run(kFormat4);
        break;
    case 4:
        run(kFormat5);
        break;
    case 5:
        run(kFormat6);
        break;
    default:
        break;
    }
    database.exec(("PRAGMA user_version=" + std::to_string(format + 1)).c_str());
}

std::vector<std::string> schemaOf(int format)
{
    Database memory(":memory:", Access::Memory);
    for (int made = 0; made < format; ++made)
        makeFormatAfter(memory, made);
    return schemaRows(memory);
}

} // namespace

void createSchema(Database& database)
{
    for (int made = 0; made < kFormat; ++made)
        makeFormatAfter(database, made);
    database.exec(("PRAGMA application_id=" + std::to_string(kApplicationId)).c_str());
}

void migrate(Database& database, int format)
{
    for (; format < kFormat; ++format)
        makeFormatAfter(database, format);
}

std::string schemaProblem(Database& database, int format)
{
    static const std::vector<std::string> present = schemaOf(kFormat);
    const std::vector<std::string> expected = format == kFormat ? present : schemaOf(format);
    const std::vector<std::string> found = schemaRows(database);
    for (std::size_t row = 0; row < expected.size() || row < found.size(); ++row) {
        if (row >= found.size())
            return "a table is missing: " + expected[row].substr(0, 60);
        if (row >= expected.size() || found[row] != expected[row])
            return "not what this program writes: " + found[row].substr(0, 60);
    }
    return {};
}

} // namespace strata
