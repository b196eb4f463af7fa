#include "core/workbook/workbook.h"

#include "core/workbook/odsreader.h"
#include "core/workbook/sheetreading.h"
#include "core/workbook/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace strata {

namespace {

enum class Format
{
    Xlsx,
    Ods
};

// By the parts it has, never by its name.
Result<Format> formatOf(ZipArchive& archive)
{
    if (archive.find(QStringLiteral("[Content_Types].xml")))
        return Format::Xlsx;
    const ZipArchive::Entry* const entry = archive.find(QStringLiteral("mimetype"));
    if (!entry)
        return Error{ErrorCode::NotText, "a ZIP archive without a workbook; unpack it first"};
    const Progress nobody;
    ZipPart part(archive, *entry, nobody);
    if (const Status started = part.start(); !started)
        return started.error();
    const QByteArray type = part.read(100);
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return Format::Ods;
    return Error{ErrorCode::NotText, "a document that is no workbook"};
}

} // namespace

bool isWorkbook(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(8);
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")
        || head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

Result<std::vector<SheetInfo>> sheetsOf(const std::string& path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    const Result<Format> format = formatOf(**archive);
    if (!format)
        return format.error();
    const Progress nobody;
    if (*format == Format::Ods)
        return OdsReader(**archive, nobody).sheets();
    XlsxReader reader(**archive, nobody);
    if (const Status list = reader.readWorkbook(); !list)
        return list.error();
    return reader.sheets();
}

Result<SheetText> readSheetAs(const std::string& path, const std::string& sheet,
                              const std::vector<ColumnWriting>& writings, const Progress& progress)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    const Result<Format> format = formatOf(**archive);
    if (!format)
        return format.error();
    if (*format == Format::Ods)
        return OdsReader(**archive, progress).read(sheet, writings);
    XlsxReader reader(**archive, progress);
    if (const Status list = reader.readWorkbook(); !list)
        return list.error();
    return reader.read(sheet, writings);
}

std::vector<ColumnWriting> writingsFor(const SheetText& sheet)
{
    std::vector<ColumnWriting> writings(sheet.columns.size());
    for (std::size_t c = 0; c < writings.size(); ++c) {
        const SheetColumn& column = sheet.columns[c];
        writings[c].withoutMark = !column.markedNumber.empty() && column.hasFractions;
        writings[c].withCurrency = column.currencies.size() > 1;
    }
    return writings;
}

Result<SheetText> readSheet(const std::string& path, const std::string& sheet, const Progress& progress)
{
    Result<SheetText> text = readSheetAs(path, sheet, {}, progress);
    if (!text)
        return text;
    // What could be misread is only known when all of a column has been seen; it is rare.
    const std::vector<ColumnWriting> writings = writingsFor(*text);
    const bool isNeeded = std::any_of(writings.begin(), writings.end(), [](const ColumnWriting& column) {
        return column.withoutMark || column.withCurrency;
    });
    return isNeeded ? readSheetAs(path, text->sheet, writings, progress) : text;
}

} // namespace strata
