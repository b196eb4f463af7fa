#include "core/import/recordreader.h"

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kMaxField = 32767;
constexpr std::size_t kMaxRecord = std::size_t(1) << 20;
constexpr std::size_t kMaxColumns = 2000;

bool isBlankCell(std::string_view cell)
{
    return std::all_of(cell.begin(), cell.end(), [](char c) { return c == ' ' || c == '\t'; });
}

} // namespace

RecordReader::RecordReader(std::string_view text, Dialect dialect, std::size_t firstLine)
    : m_text(text)
    , m_dialect(dialect)
    , m_at(text.data())
    , m_end(text.data() + text.size())
    , m_line(firstLine)
{
    for (const char c : {'\0', '\n', '\r', dialect.delimiter, dialect.quote})
        m_special[static_cast<unsigned char>(c)] = true;
}

void RecordReader::damage(TextRecord& record, RecordDamage kind)
{
    if (record.damage != RecordDamage::None)
        return;
    record.damage = kind;
    record.damagedColumn = record.cells.size();
}

// Reads a quoted field from its opening quote on. Returns where the field ends, nullptr if the quote is never
// closed.
const char* RecordReader::readQuoted(TextRecord& record, std::string_view& cell)
{
    const std::size_t openedAt = m_line;
    const char* const begin = m_at + 1;
    const char* p = begin;
    bool hasDoubled = false;
    for (;; ++p) {
        if (p >= m_end || std::size_t(p - begin) > kMaxRecord) {
            m_openQuote
                = "line " + std::to_string(openedAt) + ", column " + std::to_string(record.cells.size() + 1);
            return nullptr;
        }
        if (*p == m_dialect.quote) {
            if (p + 1 >= m_end || p[1] != m_dialect.quote)
                break;
            hasDoubled = true;
            ++p;
        } else if (*p == '\n' || (*p == '\r' && p[1] != '\n')) {
            ++m_line;
        } else if (*p == '\0') {
            damage(record, RecordDamage::Nul);
        }
    }
    cell = std::string_view(begin, std::size_t(p - begin));
    if (hasDoubled) {
        // The unescaped texts of a record must not move while it grows: views point into them.
        if (m_unescaped.capacity() < kMaxColumns + 1)
            m_unescaped.reserve(kMaxColumns + 1);
        if (m_unescapedCount == m_unescaped.size())
            m_unescaped.emplace_back();
        std::string& text = m_unescaped[m_unescapedCount++];
        text.clear();
        for (std::size_t i = 0; i < cell.size(); ++i) {
            text += cell[i];
            if (cell[i] == m_dialect.quote)
                ++i;
        }
        cell = text;
    }
    ++p;
    while (p < m_end && (*p == ' ' || (*p == '\t' && m_dialect.delimiter != '\t')))
        ++p;
    while (p < m_end && *p != m_dialect.delimiter && *p != '\n' && *p != '\r') {
        damage(record, RecordDamage::TextAfterQuote);
        ++p;
    }
    return p;
}

bool RecordReader::next(TextRecord& record)
{
    if (m_at >= m_end || m_openQuote)
        return false;
    record.cells.clear();
    record.damage = RecordDamage::None;
    record.line = m_line;
    record.isBlank = false;
    m_unescapedCount = 0;
    const char* const begin = m_at;
    bool keptQuote = false;
    bool anything = false;

    for (;;) {
        std::string_view cell;
        const char* p = m_at;
        if (p < m_end && *p == m_dialect.quote && m_dialect.quote != '\0'
            && m_unescapedCount <= kMaxColumns) {
            p = readQuoted(record, cell);
            if (!p)
                return false;
            anything = true;
        } else {
            for (;;) {
                while (!m_special[static_cast<unsigned char>(*p)])
                    ++p;
                if (p >= m_end || *p == m_dialect.delimiter || *p == '\n' || *p == '\r')
                    break;
                if (*p == '\0')
                    damage(record, RecordDamage::Nul);
                else
                    keptQuote = true;
                ++p;
            }
            cell = std::string_view(m_at, std::size_t(p - m_at));
            anything = anything || !isBlankCell(cell);
        }
        if (cell.size() > kMaxField)
            damage(record, RecordDamage::FieldTooLong);
        if (record.cells.size() < kMaxColumns)
            record.cells.push_back(cell);
        else
            damage(record, RecordDamage::TooManyColumns);
        m_at = p;
        if (p < m_end && *p == m_dialect.delimiter) {
            ++m_at;
            continue;
        }
        break;
    }

    record.raw = std::string_view(begin, std::size_t(m_at - begin));
    if (record.raw.size() > kMaxRecord)
        damage(record, RecordDamage::RecordTooLong);
    record.isBlank = !anything;
    m_keptQuotes += keptQuote;
    if (m_at < m_end) {
        if (*m_at == '\n') {
            m_lf = true;
            ++m_at;
        } else if (m_at + 1 < m_end && m_at[1] == '\n') {
            m_crlf = true;
            m_at += 2;
        } else {
            m_cr = true;
            ++m_at;
        }
        ++m_line;
    }
    return true;
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    for (;;) {
        if (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with("\xc2\xa0"))
            text.remove_prefix(2);
        else
            break;
    }
    for (;;) {
        if (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with("\xc2\xa0"))
            text.remove_suffix(2);
        else
            break;
    }
    return text;
}

} // namespace strata
