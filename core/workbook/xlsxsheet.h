#pragma once
#include "core/workbook/sheetwriter.h"
#include "core/workbook/xmlpart.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// What the cells of a sheet refer to.
struct XlsxTables
{
    const std::vector<NumberStyle>& styles;
    // Writes the shared string at the place; false where there is none.
    std::function<bool(SheetWriter& writer, CellPlace place, std::size_t index)> putShared;
    bool is1904 = false;
    bool isToBeCalculated = false;
};

// Reads one worksheet part from its first token to its last.
class XlsxSheet
{
public:
    XlsxSheet(XmlPart& part, const XlsxTables& tables, SheetWriter& writer)
        : m_part(part)
        , m_tables(tables)
        , m_writer(writer)
    {
    }
    void read(); // errors are the part's

private:
    void readRow();
    void readCell();
    void put(CellPlace place, std::string_view type, std::size_t style);
    void putNumber(CellPlace place, std::size_t style);
    void fail(CellPlace place, const std::string& what);

    XmlPart& m_part;
    const XlsxTables& m_tables;
    SheetWriter& m_writer;
    std::uint32_t m_row = 0, m_column = 0;
    std::string m_value; // of the cell, used again and again
    std::string m_inline;
    bool m_hasValue = false, m_hasFormula = false, m_hasInline = false;
};

// The text of a string item, phonetic hints left out. The element has just been started.
void appendRichText(XmlPart& part, std::string& text);
// "_x000D_" stands for a character that XML cannot hold.
void unescape(std::string& text);

} // namespace strata
