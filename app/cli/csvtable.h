#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace strata::cli {

// Builds a CSV text (RFC 4180, comma, line feed) or a JSON array of objects from the same cells.
class Table
{
public:
    explicit Table(std::vector<std::string> columns);

    void text(std::string_view cell);
    void number(double cell); // shortest form that reads back the same
    void integer(long long cell);
    void missing(); // empty in CSV, null in JSON
    void endRow();

    std::string csv() const;
    std::string json() const;

private:
    struct Cell
    {
        std::string text;
        enum
        {
            Text,
            Number,
            Missing
        } kind;
    };
    std::vector<std::string> m_columns;
    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_rowEnds;
};

std::string shortest(double number);
std::string jsonText(std::string_view text); // quoted and escaped

} // namespace strata::cli
