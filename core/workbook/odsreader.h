#pragma once
#include "core/workbook/sheetwriter.h"
#include "core/workbook/workbook.h"
#include "core/workbook/xmlpart.h"
#include "core/workbook/ziparchive.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strata {

// An OpenDocument spreadsheet (ISO 26300). All sheets stand in one part, so that part is read to its end.
class OdsReader
{
public:
    OdsReader(ZipArchive& archive, const Progress& progress)
        : m_archive(archive)
        , m_progress(progress)
    {
    }

    Result<std::vector<SheetInfo>> sheets();
    // `sheet` empty: the first that is visible and not empty. Errors: UnknownName.
    Result<SheetText> read(const std::string& sheet, const std::vector<ColumnWriting>& writings);

private:
    struct Cell
    {
        QString kind; // office:value-type
        std::string value; // in its attribute
        std::string text; // its paragraphs
        std::string currency;
        std::uint32_t repeat = 1;
        std::uint32_t spanColumns = 1, spanRows = 1;
        bool hasValue = false, hasFormula = false, isError = false;
        bool hasContent() const { return hasValue || hasFormula || !text.empty(); }
    };

    // Calls `table` at the start of each sheet; true: the sheet was read to its end, false: pass over it.
    template <typename Table> Status readContent(Table table);
    Status checkEncryption();
    void readTable(XmlPart& xml, SheetWriter* writer, bool& isEmpty);
    void readRow(XmlPart& xml, SheetWriter* writer, bool& isEmpty);
    Cell readCell(XmlPart& xml);
    static void appendParagraph(XmlPart& xml, std::string& text);
    static void put(XmlPart& xml, SheetWriter& writer, CellPlace place, const Cell& cell);

    ZipArchive& m_archive;
    const Progress& m_progress;
    std::set<QString> m_hiddenStyles; // of tables
    std::uint32_t m_row = 0; // of the table being read
};

} // namespace strata
