#pragma once
#include "core/workbook/celltext.h"
#include "core/workbook/numberformats.h"
#include "core/workbook/workbook.h"
#include "core/workbook/ziparchive.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// How the cells of a column are written where the plain way could be misread; known after a first reading.
struct ColumnWriting
{
    bool withoutMark = false; // numbers beside texts that are numbers with marks of their own
    bool withCurrency = false; // amounts of several currencies
    bool isText = false; // a formula without a value is an error here, not an unreadable number
};

// Takes the filled cells of a sheet in their order and makes a text table of them, no larger than what may be
// kept of the archive.
class SheetWriter
{
public:
    SheetWriter(std::vector<ColumnWriting> writings, const ZipArchive& archive)
        : m_archive(archive)
        , m_writings(std::move(writings))
    {
    }

    // A cell's text as the table holds it: line breaks and controls as spaces, quoted where needed.
    struct Text
    {
        std::string csv;
        bool isMarkedNumber = false; // a number whose marks could be meant in two ways
        bool hadLineBreak = false;
        bool isEmpty() const { return csv.empty(); }
    };
    static Text textOf(std::string_view utf8);

    // Cells come row by row, each row from the left; empty ones not at all.
    void text(CellPlace place, std::string_view csv, bool isMarkedNumber, bool hadLineBreak);
    void text(CellPlace place, const Text& text)
    {
        this->text(place, text.csv, text.isMarkedNumber, text.hadLineBreak);
    }
    void number(CellPlace place, double value, const NumberStyle& style, bool from1904);
    void digits(CellPlace place, std::string_view digits); // a whole number of up to 15 digits, as it is
    void word(CellPlace place, std::string_view word); // true, #N/A, a date: nothing in it needs quotes
    void uncalculated(CellPlace place);
    void repeatLastRow(std::uint32_t times);
    void merge(const CellArea& area);
    void hiddenRows(std::uint32_t count) { m_hiddenRows += count; }

    std::uint32_t row() const { return m_row; } // the last with a filled cell
    // Nothing more is taken: it would be too much for the file it came from. Ask after each cell.
    bool isFull() const { return m_isFull; }

    Result<SheetText> finish(); // Errors: MalformedTable, a row that is far wider than the others

private:
    bool begin(CellPlace place, std::size_t size); // of its text, at most; false: it is not taken
    bool hasRoom(std::uint64_t more);
    void endRow();
    Status pad();
    void addNotes(SheetText& sheet) const;
    ColumnWriting writing(std::uint32_t column) const
    {
        return column <= m_writings.size() ? m_writings[column - 1] : ColumnWriting();
    }
    SheetColumn& facts(std::uint32_t column);

    const ZipArchive& m_archive;
    std::vector<ColumnWriting> m_writings;
    std::string m_csv;
    bool m_isFull = false;
    std::uint32_t m_row = 0, m_column = 0; // the last cell
    std::size_t m_rowBegin = 0; // where the last row begins
    struct Line
    {
        std::uint32_t end = 0; // of a filled row, where its line end stands
        std::uint32_t width = 0;
    };
    std::vector<Line> m_lines;
    std::vector<std::uint32_t> m_headRows; // the first filled rows
    CellPlace m_farthest; // in these, the cell farthest right
    std::vector<SheetColumn> m_columns;
    std::vector<CellArea> m_merges; // those near the top
    std::uint64_t m_otherMerges = 0;
    std::uint64_t m_uncalculated = 0, m_lineBreaks = 0, m_beyond = 0;
    CellPlace m_firstUncalculated, m_firstBeyond;
    std::uint64_t m_hiddenRows = 0;
};

} // namespace strata
