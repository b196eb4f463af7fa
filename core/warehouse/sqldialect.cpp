#include "core/warehouse/sqldialect.h"

#include "core/warehouse/statement.h"

namespace strata {

namespace {

constexpr std::string_view kNumberPattern = "'^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]{1,2})?$'";
constexpr std::string_view kIsoPattern = "'^[0-9]{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])([ T].*)?$'";
constexpr std::string_view kPlainDatePattern = "'^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$'";

// What an import takes for yes and no, and for nothing at all.
constexpr std::string_view kYes
    = "'1', 'y', 'yes', 'true', 't', 'x', 'j', 'ja', 'wahr', 'oui', 'o', 'vrai', "
      "'si', 's', 's\xc3\xad', 's\xc3\xac', 'verdadero', 'vero', 'waar', '1.0', '-1'";
constexpr std::string_view kNo = "'0', 'n', 'no', 'false', 'f', 'nein', 'falsch', 'non', 'faux', 'falso', "
                                 "'nee', 'onwaar', '0.0'";
constexpr std::string_view kMissing
    = "'-', '--', '---', '.', '?', 'n/a', 'na', 'n.a.', 'null', 'none', 'nil', 'n.v.', 'k.a.', '(null)', "
      "'unknown', 'missing', '<na>', 's/d', 'n.d.', '#n/a', '#div/0!', '#value!', '#ref!', '#name?', "
      "'#num!', '#null!'";

template <typename... Parts> std::string join(const Parts&... parts)
{
    std::string all;
    (all.append(parts), ...);
    return all;
}

} // namespace

std::string SqlDialect::name(std::string_view identifier) const
{
    const char quote = m_family == MySQL ? '`' : '"';
    std::string quoted(1, quote);
    for (const char c : identifier)
        quoted.append(c == quote ? 2 : 1, c);
    return quoted + quote;
}

std::string SqlDialect::literal(std::string_view text) const
{
    std::string quoted = "'";
    for (const char c : text)
        quoted.append(c == '\'' ? 2 : 1, c);
    return quoted + "'";
}

std::string SqlDialect::tableName(std::string_view whole) const
{
    std::string quoted;
    for (const std::string& part : nameParts(whole))
        quoted += (quoted.empty() ? "" : ".") + name(part);
    return quoted;
}

std::string SqlDialect::text(const std::string& x) const
{
    switch (m_family) {
    case PostgreSQL:
        return join("NULLIF(BTRIM(CAST(", x, " AS TEXT), E' \\t\\r\\n", m_isUnicode ? "\\u00A0" : "",
                    "'), '')");
    case SQLite:
        return join("NULLIF(TRIM(CAST(", x, " AS TEXT), CHAR(32, 9, 13, 10, 160)), '')");
    case MySQL: // ids differ by case, whatever the column's collation
        return join("NULLIF(TRIM(CAST(", x, " AS CHAR CHARACTER SET utf8mb4)) COLLATE utf8mb4_bin, '')");
    case Standard:
        break;
    }
    return join("NULLIF(TRIM(CAST(", x, " AS VARCHAR(4000))), '')");
}

std::string SqlDialect::lowerText(const std::string& x) const
{
    return join("LOWER(", text(x), ")");
}

std::string SqlDialect::number(const std::string& x, ColumnClass is) const
{
    const std::string t = text(x);
    switch (m_family) {
    case PostgreSQL:
        if (is == ColumnClass::Number)
            return join("CAST(", x, " AS NUMERIC)");
        // A double's text is the shortest that means it; NaN and Infinity fall through.
        return join("CASE WHEN ", t, " ~ ", kNumberPattern, " THEN CAST(", t, " AS NUMERIC) END");
    case SQLite: // types belong to cells here, not to columns
        return join("CASE WHEN TYPEOF(", x, ") IN ('integer', 'real') THEN ", x, " WHEN ", t,
                    " GLOB '*[0-9]*' AND ", t, " NOT GLOB '*[^0-9.+-]*' AND ", t, " NOT GLOB '?*[+-]*' AND ",
                    t, " NOT GLOB '*.*.*' THEN CAST(", t, " AS REAL) END");
    case MySQL:
        if (isNumeric(is))
            return join("CAST(", x, " AS DECIMAL(38, 10))");
        return join("CASE WHEN ", t, " REGEXP ", kNumberPattern, " THEN CAST(", t,
                    " AS DECIMAL(38, 10)) END");
    case Standard:
        break;
    }
    return join("CAST(", isNumeric(is) ? x : t, " AS DECIMAL(28, 8))");
}

std::string SqlDialect::day(const std::string& x, ColumnClass is) const
{
    const std::string t = text(x);
    switch (m_family) {
    case PostgreSQL: {
        const auto since = [&](const std::string& date) { return join("(", date, " - DATE '1970-01-01')"); };
        if (is == ColumnClass::Date)
            return join("CASE WHEN ISFINITE(", x, ") THEN ", since(x), " END");
        if (is == ColumnClass::Timestamp)
            return join("CASE WHEN ISFINITE(", x, ") THEN ", since("CAST(" + x + " AS DATE)"), " END");
        return join("CASE WHEN ", t, " ~ ", kIsoPattern, " THEN ",
                    since("CAST(SUBSTRING(" + t + " FROM '^[0-9-]+') AS DATE)"), " WHEN ", t, " ~ ",
                    kPlainDatePattern, " THEN ", since("CAST(" + t + " AS DATE)"), " END");
    }
    case SQLite: {
        // DATE() takes the 30th of February for a day in March, and moves a time of another zone to ours.
        const auto isDay = [&](const std::string& date) {
            return join("DATE(", date, ", '+0 days') = ", date, " AND ", date, " >= '0001'");
        };
        const auto since = [&](const std::string& date) {
            return join("CAST(JULIANDAY(", date, ") - 2440587.5 AS INTEGER)");
        };
        const std::string first = join("SUBSTR(", t, ", 1, 10)");
        const std::string plain
            = join("SUBSTR(", t, ", 1, 4) || '-' || SUBSTR(", t, ", 5, 2) || '-' || SUBSTR(", t, ", 7, 2)");
        return join("CASE WHEN ", isDay(x), " THEN ", since(x), " WHEN ", isDay(first), " AND SUBSTR(", t,
                    ", 11, 1) IN ('', ' ', 'T') AND SUBSTR(", t,
                    ", 11) NOT GLOB '*[^0-9:. +ZTAaPpMm-]*' THEN ", since(first), " WHEN ", t,
                    " GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' AND ", isDay("(" + plain + ")"),
                    " THEN ", since(plain), " END");
    }
    case MySQL:
        if (isDated(is))
            return join("DATEDIFF(", x, ", '1970-01-01')");
        return join("CASE WHEN ", t, " REGEXP ", kIsoPattern, " OR ", t, " REGEXP ", kPlainDatePattern,
                    " THEN DATEDIFF(CAST(", t, " AS DATE), '1970-01-01') END");
    case Standard:
        break;
    }
    return join("(CAST(", x, " AS DATE) - DATE '1970-01-01')");
}

std::string SqlDialect::flag(const std::string& x, ColumnClass is) const
{
    if (is == ColumnClass::Number && m_family != SQLite)
        return join("CASE WHEN ", x, " IN (1, -1) THEN 1 WHEN ", x, " = 0 THEN 0 END");
    const std::string t = lowerText(x);
    return join("CASE WHEN ", t, " IN (", kYes, ") THEN 1 WHEN ", t, " IN (", kNo, ") THEN 0 END");
}

std::string SqlDialect::isMissing(const std::string& x) const
{
    return join("(", text(x), " IS NULL OR ", lowerText(x), " IN (", kMissing, "))");
}

std::string SqlDialect::unreadableNumber(const std::string& x, ColumnClass is) const
{
    if (m_family != SQLite && isNumeric(is))
        return {};
    if (m_family == Standard)
        return {};
    return join("NOT ", isMissing(x), " AND ", number(x, is), " IS NULL");
}

std::string SqlDialect::unreadableMoney(const std::string& x, ColumnClass is) const
{
    if (m_family != SQLite)
        return unreadableNumber(x, is);
    // What does not fit 64 bits in ten-thousandths; the other databases say so themselves.
    return join("NOT ", isMissing(x), " AND COALESCE((", number(x, is),
                ") NOT BETWEEN -922337203685477 AND 922337203685477, 1)");
}

std::string SqlDialect::unreadableDay(const std::string& x, ColumnClass is) const
{
    if (m_family != SQLite && isDated(is))
        return {};
    if (m_family == Standard)
        return {};
    return join("NOT ", isMissing(x), " AND ", text(x), " NOT LIKE '0000-00-00%' AND (", day(x, is),
                ") IS NULL");
}

std::string SqlDialect::rounded(const std::string& x) const
{
    switch (m_family) {
    case SQLite:
        // A number that is too large becomes the largest there is.
        return join("NULLIF(NULLIF(CAST(ROUND(", x,
                    ") AS INTEGER), 9223372036854775807), -9223372036854775807 - 1)");
    case MySQL:
        return join("CAST(ROUND(", x, ") AS SIGNED)");
    case PostgreSQL:
        return join("CAST(ROUND(", x, ") AS BIGINT)");
    case Standard:
        break;
    }
    return join("CAST(ROUND(", x, ", 0) AS BIGINT)");
}

std::string SqlDialect::month(const std::string& day) const
{
    switch (m_family) {
    case SQLite: {
        const auto part = [&](const char* format) {
            return join("CAST(STRFTIME('", format, "', ", day, " * 86400, 'unixepoch') AS INTEGER)");
        };
        return part("%Y") + " * 12 + " + part("%m");
    }
    case MySQL: {
        const std::string date = join("DATE_ADD('1970-01-01', INTERVAL ", day, " DAY)");
        return join("YEAR(", date, ") * 12 + MONTH(", date, ")");
    }
    case PostgreSQL:
    case Standard:
        break;
    }
    const std::string date = join("(DATE '1970-01-01' + ", day, ")");
    return join("CAST(EXTRACT(YEAR FROM ", date, ") * 12 + EXTRACT(MONTH FROM ", date, ") AS INTEGER)");
}

// Since version 12 PostgreSQL keeps what is used several times in a temporary file unless told not to; for
// billions of lines that costs more than reading them again.
std::string SqlDialect::perReference() const
{
    return m_family == PostgreSQL && m_version >= 120000 ? "NOT MATERIALIZED " : "";
}

std::string SqlDialect::fence() const
{
    return m_family == PostgreSQL ? "OFFSET 0" : m_family == SQLite ? "LIMIT -1" : "";
}

std::string SqlDialect::limit(std::uint64_t rows) const
{
    return m_family == Standard ? "" : "LIMIT " + std::to_string(rows);
}

std::vector<std::string> SqlDialect::sessionStatements(int timeoutSeconds) const
{
    const std::string milliseconds = std::to_string(std::int64_t{timeoutSeconds} * 1000);
    switch (m_family) {
    case PostgreSQL:
        return {
            "SET default_transaction_read_only = on",
            "SET standard_conforming_strings = on", // as literal() writes them
            "SET statement_timeout = " + milliseconds,
            "SET lock_timeout = " + milliseconds,
            "SET idle_in_transaction_session_timeout = " + milliseconds,
            "SET application_name = 'strata'",
            "SET default_transaction_isolation = 'repeatable read'",
            "SET TIME ZONE DEFAULT"}; // a moment's day is the database's, not that of the computer that asks
    case MySQL:
        return {"SET SESSION TRANSACTION READ ONLY", "SET SESSION max_execution_time = " + milliseconds,
                "SET SESSION max_statement_time = " + std::to_string(timeoutSeconds), // MariaDB
                "SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_UNSIGNED_SUBTRACTION')"};
    case SQLite: // opened read-only; the timeout is watched from outside
        return {"PRAGMA trusted_schema = off", "PRAGMA cell_size_check = on", "PRAGMA query_only = on"};
    case Standard:
        break;
    }
    return {};
}

std::string SqlDialect::tablesQuery() const
{
    switch (m_family) {
    case PostgreSQL:
        return "SELECT n.nspname, c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON "
               "n.oid = c.relnamespace WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND n.nspname NOT IN "
               "('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%' AND "
               "has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1, 2";
    case MySQL:
        return "SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema NOT IN "
               "('information_schema', 'mysql', 'performance_schema', 'sys') ORDER BY 1, 2";
    case SQLite:
        return "SELECT NULL, name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE "
               "'sqlite\\_%' ESCAPE '\\' ORDER BY 2";
    case Standard:
        break;
    }
    return {};
}

std::string SqlDialect::backendQuery() const
{
    return m_family == PostgreSQL ? "SELECT pg_backend_pid()"
        : m_family == MySQL       ? "SELECT CONNECTION_ID()"
                                  : "";
}

std::string SqlDialect::cancelStatement(const std::string& backend) const
{
    return m_family == PostgreSQL ? "SELECT pg_cancel_backend(" + backend + ")" : "KILL QUERY " + backend;
}

std::string SqlDialect::keptTable(const std::string& table, const std::string& query,
                                  const std::vector<std::string>& key) const
{
    const bool isView = m_family == PostgreSQL;
    std::string columns;
    for (const std::string& column : key)
        columns += (columns.empty() ? "" : ", ") + column;
    const std::string quoted = name(table);
    std::string ddl
        = join("CREATE ", isView ? "MATERIALIZED VIEW " : "TABLE ", quoted, " AS\n", query, ";\n",
               "CREATE UNIQUE INDEX ", name(table + "_key"), " ON ", quoted, " (", columns, ");\n");
    ddl += isView
        ? "-- To bring it up to date, every night for example:\n-- REFRESH MATERIALIZED VIEW CONCURRENTLY "
            + quoted + ";\n"
        : "-- To bring it up to date, drop it and make it again.\n";
    return ddl;
}

} // namespace strata
