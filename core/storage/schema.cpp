#include "core/storage/schema.h"

#include <array>
#include <vector>

namespace strata {

namespace {

// Format 1. One statement per string. Released steps stay as they are; a change of format is a new step at
// the end, a file of the previous format in tests/data/ and a line in README.md. Enumerations are kept by
// their stable names, days as days since 1970-01-01 (NULL = unknown), weights in basis points. abs(x) <=
// 1e300 keeps infinity out; NaN would arrive as NULL.
constexpr std::array kFormat1 = {
    // The result of sealOf() over all other tables, written in the transaction that changed them.
    "CREATE TABLE seal(id INTEGER PRIMARY KEY CHECK(id = 1), digest BLOB NOT NULL CHECK(length(digest) = "
    "32)) STRICT",

    // The project's settings.
    "CREATE TABLE project(id INTEGER PRIMARY KEY CHECK(id = 1), name TEXT NOT NULL, currency TEXT NOT NULL, "
    "as_of INTEGER CHECK(as_of BETWEEN -719162 AND 2932896), window_months INTEGER NOT NULL "
    "CHECK(window_months BETWEEN 0 AND 12000), "
    "clv_cut_kind TEXT NOT NULL CHECK(clv_cut_kind IN ('score', 'percentile')), clv_cut REAL NOT NULL "
    "CHECK(clv_cut BETWEEN 0 AND 100), "
    "profit_cut_kind TEXT NOT NULL CHECK(profit_cut_kind IN ('score', 'percentile')), profit_cut REAL NOT "
    "NULL CHECK(profit_cut BETWEEN 0 AND 100), "
    "money_guard INTEGER NOT NULL CHECK(money_guard IN (0, 1)), tier_kind TEXT NOT NULL CHECK(tier_kind IN "
    "('customerShare', 'valueShare', 'score')), "
    "new_months INTEGER NOT NULL CHECK(new_months BETWEEN 0 AND 12000), new_orders INTEGER NOT NULL "
    "CHECK(new_orders BETWEEN 0 AND 1000000000), "
    "inactive_months INTEGER NOT NULL CHECK(inactive_months BETWEEN 0 AND 12000), "
    "per_order REAL NOT NULL CHECK(abs(per_order) <= 1e300), per_line REAL NOT NULL CHECK(abs(per_line) <= "
    "1e300), "
    "per_return REAL NOT NULL CHECK(abs(per_return) <= 1e300), per_freight_unit REAL NOT NULL "
    "CHECK(abs(per_freight_unit) <= 1e300), "
    "receivables_rate REAL NOT NULL CHECK(abs(receivables_rate) <= 1e300)) STRICT",

    // The value tree.
    "CREATE TABLE factor(position INTEGER PRIMARY KEY CHECK(position >= 0), id TEXT NOT NULL, name TEXT NOT "
    "NULL, question TEXT NOT NULL, "
    "axis TEXT NOT NULL CHECK(axis IN ('clv', 'netProfit')), weight INTEGER NOT NULL CHECK(weight BETWEEN 0 "
    "AND 10000), "
    "is_locked INTEGER NOT NULL CHECK(is_locked IN (0, 1))) STRICT",
    "CREATE TABLE metric(factor INTEGER NOT NULL REFERENCES factor(position), position INTEGER NOT NULL "
    "CHECK(position >= 0), id TEXT NOT NULL, "
    "weight INTEGER NOT NULL CHECK(weight BETWEEN 0 AND 10000), is_locked INTEGER NOT NULL CHECK(is_locked "
    "IN (0, 1)), "
    "value_kind TEXT NOT NULL CHECK(value_kind IN ('linear', 'piecewise', 'percentile', 'thresholds', "
    "'pareto')), "
    "higher_is_better INTEGER NOT NULL CHECK(higher_is_better IN (0, 1)), worst REAL NOT NULL "
    "CHECK(abs(worst) <= 1e300), "
    "best REAL NOT NULL CHECK(abs(best) <= 1e300), missing TEXT NOT NULL CHECK(missing IN ('reweigh', "
    "'middle', 'worst', 'unclassified')), "
    "PRIMARY KEY(factor, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE value_point(factor INTEGER NOT NULL, metric INTEGER NOT NULL, position INTEGER NOT NULL "
    "CHECK(position >= 0), "
    "value REAL NOT NULL CHECK(abs(value) <= 1e300), score REAL NOT NULL CHECK(score BETWEEN 0 AND 100), "
    "PRIMARY KEY(factor, metric, position), "
    "FOREIGN KEY(factor, metric) REFERENCES metric(factor, position)) STRICT, WITHOUT ROWID",

    // What follows from the scores, and a person's word against it.
    "CREATE TABLE tier(position INTEGER PRIMARY KEY CHECK(position >= 0), name TEXT NOT NULL, \"limit\" REAL "
    "NOT NULL CHECK(abs(\"limit\") <= 1e300)) STRICT",
    "CREATE TABLE override(customer_id TEXT PRIMARY KEY NOT NULL, type TEXT NOT NULL CHECK(type IN ('core', "
    "'opportunistic', 'marginal', 'serviceDrain', 'new', "
    "'inactive', 'excluded', 'notEnoughData')), reason TEXT NOT NULL, author TEXT NOT NULL, date INTEGER "
    "CHECK(date BETWEEN -719162 AND 2932896)) "
    "STRICT, WITHOUT ROWID",

    // The rows of every import, in columns. A batch never changes; it counts while `import` lists it.
    "CREATE TABLE batch(id INTEGER PRIMARY KEY CHECK(id > 0), kind TEXT NOT NULL CHECK(kind IN ('customers', "
    "'invoiceLines', 'payments')), "
    "customers INTEGER NOT NULL CHECK(customers BETWEEN 0 AND 2147483647), lines INTEGER NOT NULL "
    "CHECK(lines BETWEEN 0 AND 2147483647), "
    "payments INTEGER NOT NULL CHECK(payments BETWEEN 0 AND 2147483647), invoices INTEGER NOT NULL "
    "CHECK(invoices BETWEEN 0 AND 2147483647), "
    "products INTEGER NOT NULL CHECK(products BETWEEN 0 AND 2147483647), categories INTEGER NOT NULL "
    "CHECK(categories BETWEEN 0 AND 2147483647)) STRICT",
    "CREATE TABLE batch_field(batch INTEGER NOT NULL REFERENCES batch(id), position INTEGER NOT NULL "
    "CHECK(position >= 0), name TEXT NOT NULL, "
    "is_number INTEGER NOT NULL CHECK(is_number IN (0, 1)), PRIMARY KEY(batch, position)) STRICT, WITHOUT "
    "ROWID",
    // `column` names the column ('line.net', 'customer.id', 'field.3.text'); `data` is explained in
    // columncodec.h.
    "CREATE TABLE chunk(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), \"column\" TEXT "
    "NOT NULL, position INTEGER NOT NULL "
    "CHECK(position >= 0), rows INTEGER NOT NULL CHECK(rows BETWEEN 1 AND 65536), data BLOB NOT NULL) STRICT",
    // What the reader reported about a batch.
    "CREATE TABLE report(batch INTEGER PRIMARY KEY REFERENCES batch(id), read INTEGER NOT NULL CHECK(read >= "
    "0), accepted INTEGER NOT NULL "
    "CHECK(accepted >= 0), rejected INTEGER NOT NULL CHECK(rejected >= 0), blank INTEGER NOT NULL "
    "CHECK(blank >= 0), credits INTEGER NOT NULL "
    "CHECK(credits >= 0), zeros INTEGER NOT NULL CHECK(zeros >= 0), header TEXT NOT NULL, CHECK(read = "
    "accepted + rejected)) STRICT",
    "CREATE TABLE report_issue(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), line "
    "INTEGER NOT NULL CHECK(line >= 0), "
    "\"column\" TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL) STRICT",
    "CREATE TABLE report_rejected(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), line "
    "INTEGER NOT NULL CHECK(line >= 0), "
    "reason TEXT NOT NULL, raw TEXT NOT NULL) STRICT",
    "CREATE TABLE report_count(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), kind "
    "TEXT NOT NULL, count INTEGER NOT NULL "
    "CHECK(count >= 0)) STRICT",
    "CREATE TABLE report_note(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), "
    "is_warning INTEGER NOT NULL "
    "CHECK(is_warning IN (0, 1)), text TEXT NOT NULL) STRICT",
    "CREATE TABLE import(position INTEGER PRIMARY KEY CHECK(position >= 0), batch INTEGER NOT NULL UNIQUE "
    "REFERENCES batch(id), kind TEXT NOT NULL "
    "CHECK(kind IN ('customers', 'invoiceLines', 'payments')), source TEXT NOT NULL, date INTEGER CHECK(date "
    "BETWEEN -719162 AND 2932896), "
    "read INTEGER NOT NULL CHECK(read >= 0), accepted INTEGER NOT NULL CHECK(accepted >= 0), rejected "
    "INTEGER NOT NULL CHECK(rejected >= 0), "
    "CHECK(read = accepted + rejected)) STRICT",

    // What was done, newest 1000; `time` in milliseconds since 1970 UTC.
    "CREATE TABLE gesture(id INTEGER PRIMARY KEY CHECK(id > 0), label TEXT NOT NULL, time INTEGER NOT NULL) "
    "STRICT",
};

std::vector<std::string> schemaRows(Database& database)
{
    std::vector<std::string> rows;
    Statement all(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    while (all.step() && rows.size() < 100) {
        std::string row;
        for (int column = 0; column < 4; ++column)
            row.append(all.text(column)).push_back('|');
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void createSchema(Database& database)
{
    for (const char* sql : kFormat1)
        database.exec(sql);
    database.exec(("PRAGMA application_id=" + std::to_string(kApplicationId)).c_str());
    database.exec(("PRAGMA user_version=" + std::to_string(kFormat)).c_str());
}

void migrate(Database&, int format)
{
    if (format != kFormat)
        throw StorageFailure{
            {ErrorCode::DamagedFile, "format " + std::to_string(format) + " was never released"}};
}

std::string schemaProblem(Database& database)
{
    static const std::vector<std::string> expected = [] {
        Database memory(":memory:", Access::Memory);
        createSchema(memory);
        return schemaRows(memory);
    }();
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
