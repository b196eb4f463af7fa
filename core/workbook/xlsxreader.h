#pragma once
#include "core/workbook/sheetwriter.h"
#include "core/workbook/workbook.h"
#include "core/workbook/ziparchive.h"

#include <QString>

#include <string>
#include <vector>

namespace strata {

// An Office Open XML workbook (ECMA-376, ISO 29500), transitional or strict.
class XlsxReader
{
public:
    XlsxReader(ZipArchive& archive, const Progress& progress)
        : m_archive(archive)
        , m_progress(progress)
    {
    }

    Status readWorkbook(); // the list of sheets; first of all
    Result<std::vector<SheetInfo>> sheets(); // opens each, up to its first filled cell
    // `sheet` empty: the first that is visible and not empty. Errors: UnknownName.
    Result<SheetText> read(const std::string& sheet, const std::vector<ColumnWriting>& writings);

private:
    struct Sheet
    {
        std::string name;
        QString relation;
        QString part; // empty: no cells (a chart)
        bool isHidden = false;
    };
    struct Relation
    {
        QString id, type, target; // the last word of the type; the part's whole name
    };

    Result<std::vector<Relation>> relationsOf(const QString& part);
    Result<bool> isEmpty(const Sheet& sheet);
    Status readStyles();
    Status readSharedStrings();
    Result<SheetText> readCells(const Sheet& sheet, const std::vector<ColumnWriting>& writings);
    Result<const ZipArchive::Entry*> entryOf(const QString& part, const std::string& what) const;

    ZipArchive& m_archive;
    const Progress& m_progress;
    std::vector<Sheet> m_sheets;
    QString m_stylesPart, m_stringsPart;
    bool m_is1904 = false;
    bool m_isToBeCalculated = false; // its writer left all values to the next program
    std::vector<NumberStyle> m_styles; // by a cell's style
    struct SharedText
    {
        std::size_t end = 0; // in m_texts, where the next one begins
        bool isMarkedNumber = false, hadLineBreak = false;
    };
    std::string m_texts; // all shared strings, ready for the table
    std::vector<SharedText> m_shared;
};

} // namespace strata
