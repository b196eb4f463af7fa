#include "core/workbook/sheetwriter.h"

#include "core/import/cells.h"
#include "core/import/recordreader.h"
#include "core/workbook/limits.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace strata {

namespace {

constexpr std::size_t kHeadRows = 60; // filled rows among which a heading is looked for
constexpr std::size_t kMergeRows = 10; // filled rows whose merged cells may be a heading
constexpr std::size_t kMostMerges = 100; // kept by name
constexpr std::uint32_t kStrayColumns = 8; // a cell this far right of the table still gets a column
constexpr std::size_t kMostCurrencies = 4;
constexpr std::size_t kLongestNumber = 40;
constexpr std::size_t kLongestWritten = 64; // a number, a date, or the word for an error

std::string counted(std::uint64_t n, const char* one, const char* many)
{
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

} // namespace

SheetWriter::Text SheetWriter::textOf(std::string_view utf8)
{
    Text result;
    bool needsQuotes = false;
    std::string& csv = result.csv;
    csv.reserve(utf8.size() + 2);
    for (const char c : utf8) {
        if (c == '\n' || c == '\r')
            result.hadLineBreak = true;
        if (static_cast<unsigned char>(c) < 0x20) {
            csv += ' ';
            continue;
        }
        needsQuotes = needsQuotes || c == ',' || c == '"';
        csv += c;
        if (c == '"')
            csv += c;
    }
    const std::string_view text = trimmed(csv);
    if (text.empty()) {
        result = {};
        return result;
    }
    if (text.size() <= kLongestNumber && text.find_first_of(".,") != std::string_view::npos) {
        const NumberShape::Reading reading = numberShape(text).reading;
        result.isMarkedNumber = reading == NumberShape::Comma || reading == NumberShape::Either;
    }
    if (needsQuotes)
        csv = '"' + csv + '"';
    return result;
}

SheetColumn& SheetWriter::facts(std::uint32_t column)
{
    if (m_columns.size() < column)
        m_columns.resize(column);
    return m_columns[column - 1];
}

bool SheetWriter::hasRoom(std::uint64_t more)
{
    const std::uint64_t size = m_csv.size() + more;
    m_isFull = m_isFull || (size > kFreeKept && size > m_archive.mostKept());
    return !m_isFull;
}

// Line ends for the rows passed, commas for the columns passed. The cells of a row that is too wide for a
// table are kept side by side: it will be rejected, whole.
bool SheetWriter::begin(CellPlace place, std::size_t size)
{
    if (!hasRoom(std::uint64_t{place.row - m_row} + place.column + size))
        return false;
    if (place.row > m_row) {
        endRow();
        m_csv.append(place.row - std::max(m_row, 1u), '\n');
        m_row = place.row;
        m_column = 0;
        m_rowBegin = m_csv.size();
        if (m_headRows.size() < kHeadRows)
            m_headRows.push_back(m_row);
    }
    if (m_row == m_headRows.back() && place.column > m_farthest.column && place.column <= kMostColumns)
        m_farthest = place;
    std::uint32_t column = place.column;
    if (column > kMostColumns) {
        if (m_beyond++ == 0)
            m_firstBeyond = place;
        column = std::max(m_column, kMostColumns) + 1;
    }
    m_csv.append(column - std::max(m_column, 1u), ',');
    m_column = column;
    return true;
}

void SheetWriter::endRow()
{
    if (m_row > 0)
        m_lines.push_back({std::uint32_t(m_csv.size()), m_column});
}

void SheetWriter::text(CellPlace place, std::string_view csv, bool isMarkedNumber, bool hadLineBreak)
{
    if (!begin(place, csv.size()))
        return;
    m_csv += csv;
    m_lineBreaks += hadLineBreak;
    if (isMarkedNumber && place.column <= kMostColumns)
        if (std::string& first = facts(place.column).markedNumber; first.empty())
            first = nameOf(place) + " '"
                + std::string(csv.front() == '"' ? csv.substr(1, csv.size() - 2) : csv) + "'";
}

void SheetWriter::number(CellPlace place, double value, const NumberStyle& style, bool from1904)
{
    if (!begin(place, style.currency.size() + kLongestWritten))
        return;
    if (style.kind == NumberStyle::Date || style.kind == NumberStyle::DateTime) {
        const std::string date = dateOfSerial(value, from1904, style.kind == NumberStyle::DateTime);
        if (!date.empty()) {
            m_csv += date;
            return;
        }
    }
    const ColumnWriting how = writing(place.column);
    const bool isPercent = style.kind == NumberStyle::Percent;
    if (how.withCurrency && !style.currency.empty())
        m_csv += style.currency + " ";
    appendNumber(m_csv, value,
                 isPercent ? (how.withoutMark ? NumberText::PercentNoMark : NumberText::Percent)
                           : (how.withoutMark ? NumberText::NoMark : NumberText::Plain));
    if (place.column > kMostColumns)
        return;
    if (value != std::floor(value) || isPercent)
        facts(place.column).hasFractions = true;
    if (!style.currency.empty()) {
        std::vector<std::string>& known = facts(place.column).currencies;
        if (known.size() < kMostCurrencies
            && std::find(known.begin(), known.end(), style.currency) == known.end())
            known.push_back(style.currency);
    }
}

void SheetWriter::digits(CellPlace place, std::string_view digits)
{
    if (begin(place, digits.size()))
        m_csv += digits;
}

void SheetWriter::word(CellPlace place, std::string_view word)
{
    if (begin(place, word.size()))
        m_csv += word;
}

void SheetWriter::uncalculated(CellPlace place)
{
    if (!begin(place, kLongestWritten))
        return;
    // In a text any word is good; only an error's is not taken for an id.
    m_csv += writing(place.column).isText ? "#CALC!" : kFormulaWithoutValue;
    if (m_uncalculated++ == 0)
        m_firstUncalculated = place;
    if (place.column <= kMostColumns)
        ++facts(place.column).uncalculated;
}

void SheetWriter::repeatLastRow(std::uint32_t times)
{
    const std::string line = m_csv.substr(m_rowBegin);
    if (!hasRoom((line.size() + 1) * std::uint64_t{times}))
        return;
    for (std::uint32_t i = 0; i < times; ++i) {
        endRow();
        m_csv += '\n';
        m_rowBegin = m_csv.size();
        m_csv += line;
        ++m_row;
    }
}

void SheetWriter::merge(const CellArea& area)
{
    if (area.isOneCell())
        return;
    const bool isHead = m_headRows.size() < kMergeRows || area.first.row <= m_headRows[kMergeRows - 1];
    if (isHead && m_merges.size() < kMostMerges)
        m_merges.push_back(area);
    else
        ++m_otherMerges;
}

// Rows end at their last filled cell; those of a text table are all as wide as its heading.
Status SheetWriter::pad()
{
    std::uint32_t head = 0, widest = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const std::uint32_t width = m_lines[i].width;
        if (width > kMostColumns)
            continue;
        widest = std::max(widest, width);
        if (i < kHeadRows)
            head = std::max(head, width);
    }
    const std::uint32_t width = widest <= head + kStrayColumns ? widest : head;
    std::uint64_t missing = 0;
    for (const Line& line : m_lines)
        missing += line.width < width ? width - line.width : 0;
    if (missing == 0)
        return Done{};
    if (!hasRoom(missing))
        return Error{
            ErrorCode::MalformedTable,
            "the sheet is too wide: with the cell " + nameOf(m_farthest) + " every row would have "
                + std::to_string(width)
                + " columns; delete what stands far to the right of the table, then import it again"};
    // from the back, so that it takes no second copy
    std::size_t from = m_csv.size();
    m_csv.resize(m_csv.size() + missing);
    std::size_t to = m_csv.size();
    for (std::size_t i = m_lines.size(); i-- > 0 && to > from;) {
        const std::size_t size = from - m_lines[i].end;
        from -= size;
        to -= size;
        std::memmove(m_csv.data() + to, m_csv.data() + from, size);
        if (m_lines[i].width < width) {
            const std::size_t commas = width - m_lines[i].width;
            to -= commas;
            std::memset(m_csv.data() + to, ',', commas);
        }
    }
    return Done{};
}

void SheetWriter::addNotes(SheetText& sheet) const
{
    if (m_uncalculated > 0)
        sheet.notes.push_back(counted(m_uncalculated, "formula was", "formulas were") + " never calculated ("
                              + (m_uncalculated == 1 ? "" : "the first in ") + nameOf(m_firstUncalculated)
                              + ") and no value is read there; open the workbook in a spreadsheet program "
                                "and save it, then import it again");
    if (m_beyond > 0)
        sheet.notes.push_back(counted(m_beyond, "cell stands", "cells stand") + " beyond column "
                              + std::to_string(kMostColumns) + " (" + (m_beyond == 1 ? "" : "the first in ")
                              + nameOf(m_firstBeyond) + ")");
    if (m_lineBreaks > 0)
        sheet.notes.push_back(counted(m_lineBreaks, "cell has", "cells have")
                              + " line breaks, which were read as spaces");
    if (m_hiddenRows > 0)
        sheet.notes.push_back(counted(m_hiddenRows, "hidden row is", "hidden rows are")
                              + " read like the others");
    if (m_otherMerges > 0)
        sheet.notes.push_back(
            counted(m_otherMerges, "group", "groups")
            + " of merged cells below the heading: only the first cell of each has a value");
}

Result<SheetText> SheetWriter::finish()
{
    endRow();
    if (m_row > 0)
        m_csv += '\n';
    if (const Status padded = pad(); !padded)
        return padded.error();
    SheetText sheet;
    sheet.csv = std::move(m_csv);
    sheet.rows = m_row;
    for (const CellArea& area : m_merges)
        sheet.mergedHeads.push_back(nameOf(area));
    for (const SheetColumn& column : m_columns)
        sheet.hasTextNumbers = sheet.hasTextNumbers || !column.markedNumber.empty();
    sheet.columns = std::move(m_columns);
    addNotes(sheet);
    return sheet;
}

} // namespace strata
