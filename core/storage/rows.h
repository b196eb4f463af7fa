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
