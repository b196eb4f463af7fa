#include "core/workbook/odsreader.h"

#include "core/import/cells.h"
#include "core/import/recordreader.h"
#include "core/workbook/limits.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace strata {

namespace {

constexpr std::uint32_t kLongestSpaces = 1000; // text:s

std::uint32_t countOf(QStringView text)
{
    bool isNumber = false;
    const qulonglong n = text.toULongLong(&isNumber);
    return !isNumber || n < 1 ? 1 : std::uint32_t(std::min<qulonglong>(n, kLastRow + 1));
}

// "PT13H30M00S" as "13:30:00"; unchanged where it is something else, as a length above a day.
std::string clockOf(std::string_view text)
{
    int hours = 0, minutes = 0, seconds = 0;
    const char* p = text.data();
    const char* const end = p + text.size();
    if (!text.starts_with("PT"))
        return std::string(text);
    for (p += 2; p < end;) {
        int n = 0;
        const auto read = std::from_chars(p, end, n);
        if (read.ec != std::errc() || read.ptr == end)
            return std::string(text);
        p = read.ptr;
        if (*p == '.' || *p == ',') // parts of a second
            p = std::find(p, end, 'S');
        if (p == end)
            return std::string(text);
        (*p == 'H' ? hours : *p == 'M' ? minutes : seconds) = n;
        ++p;
    }
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return std::string(text);
    const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return two(hours) + ":" + two(minutes) + ":" + two(seconds);
}

} // namespace

Status OdsReader::checkEncryption()
{
    const ZipArchive::Entry* const entry = m_archive.find(QStringLiteral("META-INF/manifest.xml"));
    if (!entry)
        return Done{};
    XmlPart xml(m_archive, *entry, m_progress);
    if (const Status started = xml.start(); !started)
        return started;
    while (!xml.isOver())
        if (xml.next() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("encryption-data"))
            return Error{ErrorCode::NotText,
                         "a password-protected workbook; save it without a password, then import it again"};
    return xml.finish();
}

template <typename Table> Status OdsReader::readContent(Table table)
{
    if (const Status open = checkEncryption(); !open)
        return open;
    const ZipArchive::Entry* const entry = m_archive.find(QStringLiteral("content.xml"));
    if (!entry)
        return Error{ErrorCode::MalformedTable,
                     "the workbook is damaged: its content is not in it; open it in a spreadsheet program "
                     "and save it again"};
    XmlPart xml(m_archive, *entry, m_progress);
    if (const Status started = xml.start(); !started)
        return started;
    QString style;
    while (!xml.isOver()) {
        if (xml.next() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("style")) {
            style = xml.attribute(QLatin1String("name"));
        } else if (xml.name() == QLatin1String("table-properties")) {
            if (xml.attribute(QLatin1String("display")) == QLatin1String("false"))
                m_hiddenStyles.insert(style);
        } else if (xml.name() == QLatin1String("table")) {
            const bool isHidden = m_hiddenStyles.count(xml.attribute(QLatin1String("style-name"))) > 0;
            m_row = 0;
            table(xml, xml.attribute(QLatin1String("name")).toStdString(), isHidden);
        }
    }
    return xml.finish();
}

Result<std::vector<SheetInfo>> OdsReader::sheets()
{
    std::vector<SheetInfo> list;
    const Status read = readContent([&](XmlPart& xml, const std::string& name, bool isHidden) {
        bool isEmpty = true;
        readTable(xml, nullptr, isEmpty);
        list.push_back({name, isHidden, isEmpty});
    });
    if (!read)
        return read.error();
    return list;
}

Result<SheetText> OdsReader::read(const std::string& sheet, const std::vector<ColumnWriting>& writings)
{
    std::optional<SheetText> found;
    std::optional<Error> problem;
    std::size_t count = 0;
    const Status read = readContent([&](XmlPart& xml, const std::string& name, bool isHidden) {
        ++count;
        const bool isWanted
            = sheet.empty() ? !isHidden && (!found || found->rows == 0) : name == sheet && !found;
        if (!isWanted)
            return xml.skip();
        SheetWriter writer(writings, m_archive);
        bool isEmpty = true;
        readTable(xml, &writer, isEmpty);
        if (xml.isOver())
            return;
        Result<SheetText> text = writer.finish();
        if (!text) {
            problem = text.error();
            return xml.fail("is too wide");
        }
        found = *std::move(text);
        found->sheet = name;
    });
    if (problem)
        return *problem;
    if (!read)
        return read.error();
    if (!found && sheet.empty())
        return Error{ErrorCode::MalformedTable, "the workbook has no visible sheet"};
    if (!found)
        return Error{ErrorCode::UnknownName, sheet};
    found->sheetCount = count;
    return *std::move(found);
}

// Rows may stand within groups and heading rows. Without a writer only whether there is a filled cell counts.
void OdsReader::readTable(XmlPart& xml, SheetWriter* writer, bool& isEmpty)
{
    for (int depth = 1; depth > 0 && !xml.isOver();) {
        const auto token = xml.next();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            const QStringView name = xml.name();
            if (!writer && !isEmpty) {
                xml.skip();
            } else if (name == QLatin1String("table-row")) {
                readRow(xml, writer, isEmpty);
            } else if (name == QLatin1String("table-row-group") || name == QLatin1String("table-header-rows")
                       || name == QLatin1String("table-rows")) {
                ++depth;
            } else {
                xml.skip();
            }
        }
    }
}

void OdsReader::readRow(XmlPart& xml, SheetWriter* writer, bool& isEmpty)
{
    std::uint32_t times = 1;
    bool isHidden = false;
    for (const QXmlStreamAttribute& one : xml.xml().attributes()) {
        if (one.name() == QLatin1String("number-rows-repeated"))
            times = countOf(one.value());
        else if (one.name() == QLatin1String("visibility"))
            isHidden = one.value() != QLatin1String("visible");
    }
    const std::uint32_t row = m_row + 1;
    std::uint32_t column = 0;
    bool isFilled = false;
    while (!xml.isOver()) {
        const auto token = xml.next();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() != QLatin1String("table-cell") && xml.name() != QLatin1String("covered-table-cell")) {
            xml.skip();
            continue;
        }
        const bool isCovered = xml.name() == QLatin1String("covered-table-cell");
        const Cell cell = readCell(xml);
        if (cell.hasContent() && !isCovered) {
            if (row + times - 1 > kLastRow || column + cell.repeat > kLastColumn)
                return xml.fail("has a cell outside the grid, in row " + std::to_string(row));
            for (std::uint32_t i = 1; writer && i <= cell.repeat && !xml.isOver(); ++i) {
                put(xml, *writer, {row, column + i}, cell);
                if (writer->isFull())
                    return xml.fail(kTooMuch);
            }
            isFilled = true;
        }
        if (writer && (cell.spanColumns > 1 || cell.spanRows > 1))
            writer->merge({{row, column + 1}, {row + cell.spanRows - 1, column + cell.spanColumns}});
        column = std::min(column + cell.repeat, kLastColumn + 1);
    }
    isEmpty = isEmpty && !isFilled;
    if (writer && isFilled) {
        if (isHidden)
            writer->hiddenRows(times);
        // cells whose text is empty have left no row to repeat
        if (writer->row() == row)
            writer->repeatLastRow(times - 1);
        if (writer->isFull())
            return xml.fail(kTooMuch);
    }
    m_row = std::min(m_row + times, kLastRow + 1);
}

OdsReader::Cell OdsReader::readCell(XmlPart& xml)
{
    Cell cell;
    for (const QXmlStreamAttribute& one : xml.xml().attributes()) {
        const QStringView name = one.name();
        if (name == QLatin1String("value-type")) {
            if (one.namespaceUri().contains(QLatin1String("documentfoundation")))
                cell.isError = one.value() == QLatin1String("error");
            else
                cell.kind = one.value().toString();
        } else if (name == QLatin1String("value") || name == QLatin1String("date-value")
                   || name == QLatin1String("time-value") || name == QLatin1String("boolean-value")
                   || name == QLatin1String("string-value")) {
            cell.value.clear();
            appendUtf8(cell.value, one.value());
            cell.hasValue = true;
        } else if (name == QLatin1String("currency")) {
            appendUtf8(cell.currency, one.value());
        } else if (name == QLatin1String("formula")) {
            cell.hasFormula = true;
        } else if (name == QLatin1String("number-columns-repeated")) {
            cell.repeat = countOf(one.value());
        } else if (name == QLatin1String("number-columns-spanned")) {
            cell.spanColumns = countOf(one.value());
        } else if (name == QLatin1String("number-rows-spanned")) {
            cell.spanRows = countOf(one.value());
        }
    }
    for (bool isFirst = true; !xml.isOver();) {
        const auto token = xml.next();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("p")) {
            if (!isFirst)
                cell.text += '\n';
            isFirst = false;
            appendParagraph(xml, cell.text);
        } else {
            xml.skip(); // remarks, drawings, tables
        }
    }
    for (std::string* text : {&cell.text, &cell.value})
        if (trimmed(*text).empty()) // found out once, not for each of its repeats
            text->clear();
    return cell;
}

void OdsReader::appendParagraph(XmlPart& xml, std::string& text)
{
    for (int depth = 1; depth > 0 && !xml.isOver();) {
        const auto token = xml.next();
        if (token == QXmlStreamReader::Characters) {
            appendUtf8(text, xml.xml().text());
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            const QStringView name = xml.name();
            if (name == QLatin1String("s")) {
                const QString count = xml.attribute(QLatin1String("c"));
                text.append(std::min(countOf(count), kLongestSpaces), ' ');
            } else if (name == QLatin1String("tab") || name == QLatin1String("line-break")) {
                text += name == QLatin1String("tab") ? '\t' : '\n';
            } else if (name == QLatin1String("annotation") || name == QLatin1String("ruby-text")) {
                xml.skip();
                continue;
            }
            ++depth;
        }
    }
}

void OdsReader::put(XmlPart& xml, SheetWriter& writer, CellPlace place, const Cell& cell)
{
    const auto putText = [&](std::string_view text) {
        if (const auto out = SheetWriter::textOf(text); !out.isEmpty())
            writer.text(place, out);
    };
    const bool isNumber = cell.kind == QLatin1String("float") || cell.kind == QLatin1String("percentage")
        || cell.kind == QLatin1String("currency");
    // Programs that do not mark errors write them as 0 with the error's text.
    const bool looksLikeError
        = cell.hasFormula && isNumber && (cell.text.starts_with('#') || cell.text.starts_with("Err:"));
    if (cell.isError || looksLikeError) {
        putText(cell.text.empty() ? "#VALUE!" : cell.text);
    } else if (cell.kind.isEmpty()) {
        if (cell.hasFormula && cell.text.empty())
            writer.uncalculated(place);
        else
            putText(cell.text);
    } else if (isNumber) {
        if (!cell.hasValue && cell.hasFormula)
            return writer.uncalculated(place);
        double number = 0.0;
        const char* const end = cell.value.data() + cell.value.size();
        const auto read = std::from_chars(cell.value.data(), end, number);
        if (read.ec != std::errc() || read.ptr != end || !std::isfinite(number))
            return xml.fail("says at " + nameOf(place) + " '" + cell.value.substr(0, 20)
                            + "', which is no number");
        NumberStyle style;
        if (cell.kind == QLatin1String("percentage"))
            style.kind = NumberStyle::Percent;
        else if (!cell.currency.empty() && numberShape(cell.currency + "1").currency == cell.currency)
            style.currency = cell.currency;
        writer.number(place, number, style, false);
    } else if (cell.kind == QLatin1String("date")) {
        putText(dateOfIso(cell.value));
    } else if (cell.kind == QLatin1String("time")) {
        putText(clockOf(cell.value));
    } else if (cell.kind == QLatin1String("boolean")) {
        writer.word(place, cell.value == "true" ? "true" : "false");
    } else {
        putText(cell.hasValue ? std::string_view(cell.value) : std::string_view(cell.text));
    }
}

} // namespace strata
