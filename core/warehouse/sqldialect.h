#pragma once
#include "core/model/date.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// What a column's type lets it be read as, as far as it matters for SQL.
enum class ColumnClass
{
    Number, // exact: integers, NUMERIC
    Float, // binary; taken as the shortest decimal number that is the same
    Date,
    Timestamp,
    Text // anything else: read as an import reads a cell
};

// Everything in which databases differ, in one place. Expressions come in and go out as SQL text.
class SqlDialect
{
public:
    enum Family
    {
        PostgreSQL, // and whatever speaks its SQL
        SQLite,
        MySQL, // 8 and later
        Standard // another database behind ODBC
    };

    SqlDialect() = default;
    explicit SqlDialect(Family family, int version = 0)
        : m_family(family)
        , m_version(version)
    {
    }
    Family family() const { return m_family; }
    // The database's texts are Unicode: no-break spaces around a cell go, too, as they do in an import.
    void setUnicode(bool isUnicode) { m_isUnicode = isUnicode; }

    // --- names and literals ---
    std::string name(std::string_view identifier) const; // quoted, inner quotes doubled
    std::string literal(std::string_view text) const; // of a name, where a catalogue is asked about it
    std::string tableName(std::string_view name) const; // "schema.table", each part quoted

    // --- cells ---
    std::string text(const std::string& x) const; // trimmed; NULL where empty
    std::string lowerText(const std::string& x) const;
    std::string number(const std::string& x, ColumnClass is) const; // NULL where it is none
    std::string day(const std::string& x,
                    ColumnClass is) const; // days since 1970-01-01; NULL where it is none
    std::string flag(const std::string& x, ColumnClass is) const; // 1, 0, or NULL where it says neither
    // A cell that holds something, which cannot be read as that. Empty where the type does not let it happen.
    std::string unreadableNumber(const std::string& x, ColumnClass is) const;
    std::string unreadableMoney(const std::string& x, ColumnClass is) const; // too large, too
    std::string unreadableDay(const std::string& x, ColumnClass is) const;

    // --- arithmetic ---
    // Half away from zero, to a 64-bit integer. Beyond its range: NULL, or the statement fails.
    std::string rounded(const std::string& x) const;
    std::string money(const std::string& x) const { return rounded(x + " * 10000"); } // ten-thousandths
    std::string month(const std::string& day) const; // year * 12 + month of a day's number

    // --- statements ---
    std::string perReference() const; // behind AS of a WITH query, so that each use reads what it needs
    std::string fence() const; // at the end of a subquery: its columns are computed once per row
    std::string limit(std::uint64_t rows) const; // at the end of a SELECT; may be empty
    std::vector<std::string> sessionStatements(int timeoutSeconds) const; // read-only, timeouts
    std::string tablesQuery() const; // schema, name; empty: ask the driver
    std::string backendQuery() const; // what cancelStatement() needs; empty: cannot cancel
    std::string cancelStatement(const std::string& backend) const; // through a second connection

    // DDL of a table kept up to date: as a materialized view where there is such a thing.
    std::string keptTable(const std::string& name, const std::string& query,
                          const std::vector<std::string>& key) const;

private:
    bool isNumeric(ColumnClass is) const { return is == ColumnClass::Number || is == ColumnClass::Float; }
    bool isDated(ColumnClass is) const { return is == ColumnClass::Date || is == ColumnClass::Timestamp; }
    std::string isMissing(const std::string& x) const;

    bool m_isUnicode = false;
    Family m_family = PostgreSQL;
    int m_version = 0; // of PostgreSQL itself, as 150003; 0 = not known, or another of its family
};

} // namespace strata
