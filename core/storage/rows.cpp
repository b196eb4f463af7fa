#include "core/storage/rows.h"

namespace strata {

void damaged(const std::string& what)
{
    throw StorageFailure{{ErrorCode::DamagedFile, what}};
}

void refused(const std::string& what)
{
    throw StorageFailure{{ErrorCode::OutOfRange, what}};
}

namespace {

std::string insertInto(std::string_view table, int columns)
{
    std::string sql = "INSERT INTO " + std::string(table) + " VALUES(?";
    for (int column = 1; column < columns; ++column)
        sql += ",?";
    return sql + ")";
}

} // namespace

RowWriter::RowWriter(Database& database, std::string_view table, int columns)
    : m_statement(database, insertInto(table, columns))
{
}

RowWriter& RowWriter::operator<<(double value)
{
    m_statement.bind(++m_column, value);
    return *this;
}

RowWriter& RowWriter::operator<<(std::string_view value)
{
    m_statement.bind(++m_column, value);
    return *this;
}

RowWriter& RowWriter::day(Day value)
{
    if (isKnown(value))
        return *this << value;
    m_statement.bindNull(++m_column);
    return *this;
}

void RowWriter::run()
{
    m_statement.run();
    m_column = 0;
}

bool RowReader::next()
{
    m_column = 0;
    return m_statement.step();
}

Day RowReader::day()
{
    const bool isUnknown = m_statement.isNull(m_column);
    const std::int64_t value = integer();
    return isUnknown ? kNoDay : Day(value);
}

void RowReader::position(std::size_t expected, std::string_view table)
{
    if (integer() != std::int64_t(expected))
        damaged(std::string(table) + ": a row is missing");
}

std::size_t RowReader::index(std::size_t size, std::string_view table)
{
    const std::int64_t at = integer();
    if (at < 0 || at >= std::int64_t(size))
        damaged(std::string(table) + ": it belongs to nothing");
    return std::size_t(at);
}

void removeFrom(Database& database, const std::string& table, const std::string& column, std::size_t first)
{
    Statement(database, "DELETE FROM " + table + " WHERE " + column + " >= ?")
        .bind(1, std::int64_t(first))
        .run();
}

} // namespace strata
