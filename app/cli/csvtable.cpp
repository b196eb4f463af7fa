#include "app/cli/csvtable.h"

#include "core/storage/exportfile.h"

#include <cassert>
#include <charconv>
#include <cstdio>

namespace strata::cli {

Table::Table(std::vector<std::string> columns)
    : m_columns(std::move(columns))
{
}

void Table::text(std::string_view cell)
{
    m_cells.push_back({std::string(cell), Cell::Text});
}

void Table::number(double cell)
{
    m_cells.push_back({shortest(cell), Cell::Number});
}

void Table::integer(long long cell)
{
    m_cells.push_back({std::to_string(cell), Cell::Number});
}

void Table::missing()
{
    m_cells.push_back({{}, Cell::Missing});
}

void Table::endRow()
{
    assert(m_cells.size() - (m_rowEnds.empty() ? 0 : m_rowEnds.back()) == m_columns.size());
    m_rowEnds.push_back(m_cells.size());
}

std::string Table::csv() const
{
    std::string out;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i)
            out += ',';
        out += csvTextCell(m_columns[i]);
    }
    out += '\n';
    std::size_t at = 0;
    for (const std::size_t end : m_rowEnds) {
        for (const std::size_t begin = at; at < end; ++at) {
            if (at > begin)
                out += ',';
            out += m_cells[at].kind == Cell::Text ? csvTextCell(m_cells[at].text) : m_cells[at].text;
        }
        out += '\n';
    }
    return out;
}

std::string Table::json() const
{
    std::string out = "[";
    std::size_t at = 0;
    for (const std::size_t end : m_rowEnds) {
        out += at ? ",\n{" : "\n{";
        for (const std::size_t begin = at; at < end; ++at) {
            if (at > begin)
                out += ',';
            out += jsonText(m_columns[at - begin]) + ':';
            const Cell& cell = m_cells[at];
            out += cell.kind == Cell::Text   ? jsonText(cell.text)
                : cell.kind == Cell::Missing ? "null"
                                             : cell.text;
        }
        out += '}';
    }
    return out + "\n]\n";
}

std::string shortest(double number)
{
    char text[40];
    const auto written = std::to_chars(text, text + sizeof text, number);
    return {text, written.ptr};
}

std::string jsonText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\u%04x", unsigned(c));
            out += escaped;
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace strata::cli
