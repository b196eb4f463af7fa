#include "core/workbook/xlsxreader.h"

#include "core/workbook/limits.h"
#include "core/workbook/xlsxsheet.h"
#include "core/workbook/xmlpart.h"

#include <algorithm>
#include <array>
#include <map>

namespace strata {

namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

// "worksheets/sheet1.xml", "../a.xml" and "/xl/worksheets/sheet1.xml" as the archive names them.
QString wholeTarget(const QString& folder, QString target)
{
    target.replace(QLatin1Char('\\'), QLatin1Char('/'));
    QStringList parts;
    const QString whole = target.startsWith(QLatin1Char('/')) ? target : folder + target;
    for (const QString& step : whole.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (step != QLatin1String(".")) {
            parts.append(step);
        }
    }
    return parts.join(QLatin1Char('/'));
}

bool isTrue(const QString& value)
{
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("on");
}

} // namespace

Result<const ZipArchive::Entry*> XlsxReader::entryOf(const QString& part, const std::string& what) const
{
    if (const ZipArchive::Entry* entry = m_archive.find(part))
        return entry;
    return Error{ErrorCode::MalformedTable,
                 "the workbook is damaged: " + what
                     + " is not in it; open it in a spreadsheet program and save it again"};
}

// A part without relations has no such file.
Result<std::vector<XlsxReader::Relation>> XlsxReader::relationsOf(const QString& part)
{
    std::vector<Relation> relations;
    const QString folder = folderOf(part);
    const QString name = folder + QLatin1String("_rels/") + part.mid(folder.size()) + QLatin1String(".rels");
    const ZipArchive::Entry* const entry = m_archive.find(name);
    if (!entry)
        return relations;
    XmlPart xml(m_archive, *entry, m_progress);
    if (const Status started = xml.start(); !started)
        return started.error();
    while (!xml.isOver()) {
        if (xml.next() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship")
            || xml.attribute(QLatin1String("TargetMode")) == QLatin1String("External"))
            continue;
        const QString type = xml.attribute(QLatin1String("Type"));
        relations.push_back({xml.attribute(QLatin1String("Id")),
                             type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
                             wholeTarget(folder, xml.attribute(QLatin1String("Target")))});
    }
    if (const Status finished = xml.finish(); !finished)
        return finished.error();
    return relations;
}

Status XlsxReader::readWorkbook()
{
    QString workbook = QStringLiteral("xl/workbook.xml");
    const auto top = relationsOf(QString());
    if (!top)
        return top.error();
    for (const Relation& relation : *top)
        if (relation.type == QLatin1String("officeDocument"))
            workbook = relation.target;
    if (workbook.endsWith(QLatin1String(".bin")))
        return Error{ErrorCode::NotText, "a binary workbook (.xlsb); save it as .xlsx, then import it again"};
    if (workbook.startsWith(QLatin1String("word/")) || workbook.startsWith(QLatin1String("ppt/")))
        return Error{ErrorCode::NotText, "an office document that is no workbook"};
    const auto entry = entryOf(workbook, "the list of sheets (" + workbook.toStdString() + ")");
    if (!entry)
        return entry.error();
    XmlPart xml(m_archive, **entry, m_progress);
    if (const Status started = xml.start(); !started)
        return started;
    while (!xml.isOver()) {
        if (xml.next() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("workbookPr"))
            m_is1904 = isTrue(xml.attribute(QLatin1String("date1904")));
        else if (xml.name() == QLatin1String("calcPr"))
            m_isToBeCalculated = isTrue(xml.attribute(QLatin1String("fullCalcOnLoad")));
        else if (xml.name() == QLatin1String("sheet"))
            m_sheets.push_back({xml.attribute(QLatin1String("name")).toStdString(),
                                xml.attribute(QLatin1String("id")),
                                {},
                                xml.attribute(QLatin1String("state")).endsWith(QLatin1String("idden"))});
        if (m_sheets.size() > kMostSheets)
            xml.fail("has more than " + std::to_string(kMostSheets) + " sheets");
    }
    if (const Status finished = xml.finish(); !finished)
        return finished;

    const auto relations = relationsOf(workbook);
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations) {
        if (relation.type == QLatin1String("styles"))
            m_stylesPart = relation.target;
        else if (relation.type == QLatin1String("sharedStrings"))
            m_stringsPart = relation.target;
    }
    for (Sheet& sheet : m_sheets)
        for (const Relation& relation : *relations)
            if (relation.id == sheet.relation && relation.type == QLatin1String("worksheet"))
                sheet.part = relation.target;
    std::erase_if(m_sheets, [](const Sheet& sheet) { return sheet.part.isEmpty(); }); // charts
    if (m_sheets.empty())
        return Error{ErrorCode::MalformedTable, "the workbook has no sheet with cells"};
    return Done{};
}

Result<bool> XlsxReader::isEmpty(const Sheet& sheet)
{
    const auto entry = entryOf(sheet.part, "the sheet '" + sheet.name + "'");
    if (!entry)
        return entry.error();
    XmlPart xml(m_archive, **entry, m_progress);
    if (const Status started = xml.start(); !started)
        return started.error();
    while (!xml.isOver()) {
        const auto token = xml.next();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("sheetData"))
            return true;
        if (token == QXmlStreamReader::StartElement
            && (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("f")
                || xml.name() == QLatin1String("is")))
            return false;
    }
    if (const Status finished = xml.finish(); !finished)
        return finished.error();
    return true;
}

Result<std::vector<SheetInfo>> XlsxReader::sheets()
{
    std::vector<SheetInfo> list;
    for (const Sheet& sheet : m_sheets) {
        const auto empty = isEmpty(sheet);
        if (!empty)
            return empty.error();
        list.push_back({sheet.name, sheet.isHidden, *empty});
    }
    return list;
}

Status XlsxReader::readStyles()
{
    const ZipArchive::Entry* const entry = m_stylesPart.isEmpty() ? nullptr : m_archive.find(m_stylesPart);
    if (!entry)
        return Done{};
    XmlPart xml(m_archive, *entry, m_progress);
    if (const Status started = xml.start(); !started)
        return started;
    std::map<int, NumberStyle> named;
    bool isInCells = false;
    while (!xml.isOver()) {
        const auto token = xml.next();
        if (xml.name() == QLatin1String("cellXfs")) {
            isInCells = token == QXmlStreamReader::StartElement;
        } else if (token != QXmlStreamReader::StartElement) {
            continue;
        } else if (xml.name() == QLatin1String("numFmt")) {
            named[xml.attribute(QLatin1String("numFmtId")).toInt()]
                = styleOfCode(xml.attribute(QLatin1String("formatCode")).toStdString());
        } else if (isInCells && xml.name() == QLatin1String("xf")) {
            const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
            const auto own = named.find(id);
            m_styles.push_back(own == named.end() ? styleOfBuiltIn(id) : own->second);
        }
        if (std::max(named.size(), m_styles.size()) > kMostStyles)
            xml.fail("has more than " + std::to_string(kMostStyles) + " formats of cells");
    }
    return xml.finish();
}

Status XlsxReader::readSharedStrings()
{
    const ZipArchive::Entry* const entry = m_stringsPart.isEmpty() ? nullptr : m_archive.find(m_stringsPart);
    if (!entry)
        return Done{};
    XmlPart xml(m_archive, *entry, m_progress);
    if (const Status started = xml.start(); !started)
        return started;
    std::string text;
    while (!xml.isOver()) {
        if (xml.next() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("si"))
            continue;
        text.clear();
        appendRichText(xml, text);
        unescape(text);
        const SheetWriter::Text cell = SheetWriter::textOf(text);
        m_texts += cell.csv;
        m_shared.push_back({m_texts.size(), cell.isMarkedNumber, cell.hadLineBreak});
        const std::uint64_t kept = m_texts.size() + m_shared.size() * sizeof(SharedText);
        if (kept > kFreeKept && kept > m_archive.mostKept())
            xml.fail(kTooMuch);
    }
    return xml.finish();
}

Result<SheetText> XlsxReader::readCells(const Sheet& sheet, const std::vector<ColumnWriting>& writings)
{
    const auto entry = entryOf(sheet.part, "the sheet '" + sheet.name + "'");
    if (!entry)
        return entry.error();
    const auto putShared = [this](SheetWriter& writer, CellPlace place, std::size_t index) {
        if (index >= m_shared.size())
            return false;
        const std::size_t begin = index == 0 ? 0 : m_shared[index - 1].end;
        const SharedText& text = m_shared[index];
        if (text.end > begin)
            writer.text(place, std::string_view(m_texts).substr(begin, text.end - begin), text.isMarkedNumber,
                        text.hadLineBreak);
        return true;
    };
    const XlsxTables tables{m_styles, putShared, m_is1904, m_isToBeCalculated};
    SheetWriter writer(writings, m_archive);
    XmlPart xml(m_archive, **entry, m_progress);
    if (const Status started = xml.start(); !started)
        return started.error();
    XlsxSheet(xml, tables, writer).read();
    if (const Status finished = xml.finish(); !finished)
        return finished.error();
    Result<SheetText> text = writer.finish();
    if (!text)
        return text;
    text->sheet = sheet.name;
    text->sheetCount = m_sheets.size();
    return text;
}

Result<SheetText> XlsxReader::read(const std::string& name, const std::vector<ColumnWriting>& writings)
{
    const Sheet* chosen = nullptr;
    for (const Sheet& sheet : m_sheets) {
        if (name.empty() ? sheet.isHidden : sheet.name != name)
            continue;
        if (name.empty()) {
            const auto empty = isEmpty(sheet);
            if (!empty)
                return empty.error();
            if (*empty)
                continue;
        }
        chosen = &sheet;
        break;
    }
    if (!chosen && name.empty())
        chosen = &m_sheets.front();
    if (!chosen)
        return Error{ErrorCode::UnknownName, name};
    if (const Status styles = readStyles(); !styles)
        return styles.error();
    if (const Status strings = readSharedStrings(); !strings)
        return strings.error();
    return readCells(*chosen, writings);
}

} // namespace strata
