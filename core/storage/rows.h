#pragma once
#include "core/model/date.h"
#include "core/storage/database.h"
#include "core/storage/keys.h"

#include <algorithm>
#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// The days a file may hold, 0001-01-01 to 9999-12-31, as in the CHECKs of the tables.
inline constexpr Day kFirstDay = -719162;
inline constexpr Day kLastDay = 2932896;

// DamagedFile: what was read makes no sense. OutOfRange: what should be written does not.
[[noreturn]] void damaged(const std::string& what);
[[noreturn]] void refused(const std::string& what);

// Writes rows of one table, value after value in the order of its columns. Texts must live until run().
class RowWriter
{
public:
    RowWriter(Database& database, std::string_view table, int columns);

    template <std::integral Number> RowWriter& operator<<(Number value)
    {
        m_statement.bind(++m_column, std::int64_t(value));
        return *this;
    }
    RowWriter& operator<<(double value);
    RowWriter& operator<<(std::string_view value);
    RowWriter& day(Day value); // unknown: NULL
    void run();

private:
    Statement m_statement;
    int m_column = 0;
};

// Reads rows, value after value in the order of the columns.
class RowReader
{
public:
    RowReader(Database& database, const std::string& sql)
        : m_statement(database, sql)
    {
    }
    Statement& statement() { return m_statement; } // to bind what the query asks

    bool next();
    std::int64_t integer() { return m_statement.integer(m_column++); }
    int number() { return int(integer()); }
    bool flag() { return integer() != 0; }
    double real() { return m_statement.real(m_column++); }
    std::string text() { return std::string(m_statement.text(m_column++)); }
    Day day();
    template <typename Enum, std::size_t count> Enum key(const std::array<const char*, count>& keys)
    {
        return enumOf<Enum>(keys, m_statement.text(m_column++));
    }
    // The row's place in its list: the next one, else rows are missing.
    void position(std::size_t expected, std::string_view table);
    // A row's place in an earlier table, which has `size` rows.
    std::size_t index(std::size_t size, std::string_view table);

private:
    Statement m_statement;
    int m_column = 0;
};

// How many elements are the same from the start; what follows is written anew.
template <typename Value>
std::size_t commonStart(const std::vector<Value>* before, const std::vector<Value>& now)
{
    if (!before)
        return 0;
    return std::size_t(std::mismatch(before->begin(), before->end(), now.begin(), now.end()).second
                       - now.begin());
}

// Removes the rows of a list from a place on. `column` says the place.
void removeFrom(Database& database, const std::string& table, const std::string& column, std::size_t first);

// A list of simple rows: those after the common start are written anew. put(row, element) after the position.
template <typename Value, typename Put>
void writeList(Database& database, const char* table, int columns, const std::vector<Value>& list,
               const std::vector<Value>* before, Put put)
{
    std::size_t at = commonStart(before, list);
    if (before && at == before->size() && at == list.size())
        return;
    removeFrom(database, table, "position", at);
    RowWriter row(database, table, columns);
    for (; at < list.size(); ++at) {
        put(row << at, list[at]);
        row.run();
    }
}

// get(row) after the position.
template <typename Get> auto readList(Database& database, const char* table, Get get)
{
    RowReader row(database, std::string("SELECT * FROM ") + table + " ORDER BY position");
    std::vector<decltype(get(row))> list;
    while (row.next()) {
        row.position(list.size(), table);
        list.push_back(get(row));
    }
    return list;
}

// Rows with a customer's id as their key, in the order of the ids, else OutOfRange: there may be many, and
// only those that differ are written. idOf(element) is the id, put(row, element) writes all columns.
template <typename Value, typename Id, typename Put>
void writeByCustomer(Database& database, const std::string& table, int columns,
                     const std::vector<Value>& list, const std::vector<Value>* before, Id idOf, Put put)
{
    static const std::vector<Value> none;
    const std::vector<Value>& old = before ? *before : none;
    const auto isBefore = [&idOf](const Value& one, const Value& other) { return idOf(one) < idOf(other); };
    if (std::adjacent_find(list.begin(), list.end(),
                           [&](const Value& one, const Value& next) { return !isBefore(one, next); })
        != list.end())
        refused(table);
    Statement remove(database, "DELETE FROM " + table + " WHERE customer_id=?");
    RowWriter row(database, table, columns);
    const auto drop = [&](const Value& value) { remove.bind(1, std::string_view(idOf(value))).run(); };
    auto was = old.begin();
    for (const Value& now : list) {
        for (; was != old.end() && isBefore(*was, now); ++was)
            drop(*was);
        const bool isThere = was != old.end() && !isBefore(now, *was);
        if (isThere && *was++ == now)
            continue;
        if (isThere)
            drop(now);
        put(row, now);
        row.run();
    }
    for (; was != old.end(); ++was)
        drop(*was);
}

// No two elements may have the same `keyOf(element)`.
template <typename Value, typename Key>
void expectUnique(const std::vector<Value>& list, Key keyOf, std::string_view table)
{
    std::vector<decltype(keyOf(list.front()))> keys;
    for (const Value& value : list)
        keys.push_back(keyOf(value));
    std::sort(keys.begin(), keys.end());
    if (std::adjacent_find(keys.begin(), keys.end()) != keys.end())
        damaged(std::string(table) + ": two rows of the same name");
}

} // namespace strata
