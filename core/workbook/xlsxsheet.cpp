#include "core/workbook/xlsxsheet.h"

#include "core/workbook/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace strata {

namespace {

constexpr std::size_t kExactDigits = 15;

bool isSmallWhole(std::string_view text) // what needs no rewriting
{
    const std::string_view digits = text.substr(text.starts_with('-') && text.size() > 1 && text[1] != '0');
    return !digits.empty() && digits.size() <= kExactDigits && (digits.size() == 1 || digits[0] != '0')
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view asAscii(QStringView text, std::array<char, 24>& buffer)
{
    const std::size_t size = std::min(std::size_t(text.size()), buffer.size());
    for (std::size_t i = 0; i < size; ++i) {
        const char16_t c = text[qsizetype(i)].unicode();
        buffer[i] = c < 0x80 ? char(c) : '?';
    }
    return {buffer.data(), size};
}

} // namespace

void appendRichText(XmlPart& part, std::string& text)
{
    for (int depth = 1; depth > 0 && !part.isOver();) {
        const auto token = part.next();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (part.name() == QLatin1String("t"))
                part.appendText(text);
            else if (part.name() == QLatin1String("r"))
                ++depth;
            else
                part.skip(); // rPh: how a name is pronounced
        }
    }
}

void unescape(std::string& text)
{
    std::size_t at = text.find("_x");
    if (at == std::string::npos)
        return;
    std::string result;
    std::size_t done = 0;
    for (; at != std::string::npos; at = text.find("_x", at)) {
        unsigned code = 0;
        const char* const end = text.data() + std::min(text.size(), at + 6);
        const auto read = std::from_chars(text.data() + at + 2, end, code, 16);
        if (at + 6 >= text.size() || read.ptr != end || text[at + 6] != '_'
            || (code >= 0xD800 && code < 0xE000)) {
            ++at;
            continue;
        }
        result.append(text, done, at - done);
        appendUtf8(result, QString(QChar(code < 0x20 && code != '\n' && code != '\r' ? ' ' : code)));
        at += 7;
        done = at;
    }
    result.append(text, done);
    text = std::move(result);
}

void XlsxSheet::fail(CellPlace place, const std::string& what)
{
    m_part.fail("says at " + nameOf(place) + " " + what);
}

void XlsxSheet::read()
{
    while (!m_part.isOver()) {
        if (m_part.next() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = m_part.name();
        if (name == QLatin1String("row"))
            readRow();
        else if (name == QLatin1String("mergeCell")) {
            const std::string reference = m_part.attribute(QLatin1String("ref")).toStdString();
            if (const auto area = areaOf(reference))
                m_writer.merge(*area);
            else
                m_part.fail("merges the cells '" + reference + "', which are outside the grid");
        }
    }
}

void XlsxSheet::readRow()
{
    std::uint32_t row = m_row + 1;
    for (const QXmlStreamAttribute& one : m_part.xml().attributes()) {
        if (one.name() == QLatin1String("r")) {
            bool isNumber = false;
            const qulonglong said = one.value().toULongLong(&isNumber);
            if (!isNumber || said < 1 || said > kLastRow)
                return m_part.fail("has a row '" + one.value().toString().toStdString()
                                   + "', which is outside the grid");
            row = std::uint32_t(said);
        } else if (one.name() == QLatin1String("hidden")) {
            if (one.value() == QLatin1String("1") || one.value() == QLatin1String("true"))
                m_writer.hiddenRows(1);
        }
    }
    if (row <= m_row)
        return m_part.fail("has row " + std::to_string(row) + " twice, or out of order");
    if (row > kLastRow)
        return m_part.fail("has more rows than the grid");
    m_row = row;
    m_column = 0;
    for (;;) {
        const auto token = m_part.next();
        if (token == QXmlStreamReader::StartElement) {
            if (m_part.name() == QLatin1String("c"))
                readCell();
            else
                m_part.skip();
        } else if (token == QXmlStreamReader::EndElement || m_part.isOver()) {
            break;
        }
    }
}

void XlsxSheet::readCell()
{
    CellPlace place{m_row, m_column + 1};
    std::array<char, 24> typeText{}, buffer{};
    std::string_view type;
    std::size_t style = 0;
    for (const QXmlStreamAttribute& one : m_part.xml().attributes()) {
        const QStringView name = one.name();
        if (name == QLatin1String("r")) {
            const std::string_view reference = asAscii(one.value(), buffer);
            const auto said = placeOf(reference);
            if (!said)
                return m_part.fail("has a cell '" + std::string(reference)
                                   + "', which is outside the grid, in row " + std::to_string(m_row));
            if (said->row != m_row)
                return fail(*said, "that it stands in row " + std::to_string(m_row));
            place = *said;
        } else if (name == QLatin1String("t")) {
            type = asAscii(one.value(), typeText);
        } else if (name == QLatin1String("s")) {
            style = one.value().toULongLong();
        }
    }
    if (place.column > kLastColumn)
        return m_part.fail("has more columns than the grid in row " + std::to_string(m_row));
    if (place.column <= m_column)
        return fail(place, "the cell twice, or out of order");
    m_column = place.column;

    m_value.clear();
    m_inline.clear();
    m_hasValue = m_hasFormula = m_hasInline = false;
    for (;;) {
        const auto token = m_part.next();
        if (token == QXmlStreamReader::StartElement) {
            const QStringView name = m_part.name();
            if (name == QLatin1String("v")) {
                m_hasValue = true;
                m_part.appendText(m_value);
            } else if (name == QLatin1String("f")) {
                m_hasFormula = true;
                m_part.skip();
            } else if (name == QLatin1String("is")) {
                m_hasInline = true;
                appendRichText(m_part, m_inline);
            } else {
                m_part.skip();
            }
        } else if (token == QXmlStreamReader::EndElement || m_part.isOver()) {
            break;
        }
    }
    if (!m_part.isOver())
        put(place, type, style);
    if (m_writer.isFull())
        m_part.fail(kTooMuch);
}

void XlsxSheet::put(CellPlace place, std::string_view type, std::size_t style)
{
    if (type == "inlineStr" || (type.empty() && m_hasInline)) {
        unescape(m_inline);
        if (const auto text = SheetWriter::textOf(m_inline); !text.isEmpty())
            m_writer.text(place, text);
        return;
    }
    if (m_value.empty()) {
        // an empty text is what a formula may give; no value at all is what nobody worked out
        if (m_hasFormula && !(type == "str" && m_hasValue))
            m_writer.uncalculated(place);
        return;
    }
    if (type.empty() || type == "n") {
        // Programs that write formulas without working them out put a 0 there and ask for a calculation.
        if (m_hasFormula && m_tables.isToBeCalculated && m_value == "0")
            m_writer.uncalculated(place);
        else
            putNumber(place, style);
    } else if (type == "s") {
        std::size_t index = 0;
        const char* const end = m_value.data() + m_value.size();
        const auto read = std::from_chars(m_value.data(), end, index);
        if (read.ec != std::errc() || read.ptr != end || !m_tables.putShared(m_writer, place, index))
            fail(place, "text number " + m_value.substr(0, 20) + ", which the workbook does not have");
    } else if (type == "str") {
        unescape(m_value);
        if (const auto text = SheetWriter::textOf(m_value); !text.isEmpty())
            m_writer.text(place, text);
    } else if (type == "b") {
        m_writer.word(place, m_value == "1" || m_value == "true" ? "true" : "false");
    } else if (type == "d" || type == "e") {
        if (const auto text = SheetWriter::textOf(type == "d" ? dateOfIso(m_value) : m_value);
            !text.isEmpty())
            m_writer.text(place, text);
    } else {
        fail(place, "a kind of cell that is not known: '" + std::string(type) + "'");
    }
}

void XlsxSheet::putNumber(CellPlace place, std::size_t style)
{
    static const NumberStyle plain;
    const NumberStyle& how = style < m_tables.styles.size() ? m_tables.styles[style] : plain;
    if (how == plain && isSmallWhole(m_value))
        return m_writer.digits(place, m_value);
    double number = 0.0;
    const char* const end = m_value.data() + m_value.size();
    const auto read = std::from_chars(m_value.data() + m_value.starts_with('+'), end, number);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(number))
        return fail(place, "'" + m_value.substr(0, 20) + "', which is no number");
    m_writer.number(place, number, how, m_tables.is1904);
}

} // namespace strata
