#include "core/import/recordreader.h"

#include <algorithm>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace strata {

namespace {

constexpr std::size_t kMaxField = 32767;
constexpr std::size_t kMaxRecord = std::size_t(1) << 20;
constexpr std::size_t kMaxColumns = 2000;
constexpr std::size_t kWindow = std::size_t(256) << 10; // small enough to stay in the processor's cache
constexpr std::size_t kMaxWindow = std::size_t(64) << 20; // no line of a table is longer

constexpr std::ptrdiff_t kBlock = 64;

// Which of the 64 bytes from `p` on are one of five; bit 0 is the first.
#if defined(__SSE2__)
std::uint64_t specialsOf(const char* p, char delimiter, char quote)
{
    const __m128i wanted[] = {_mm_set1_epi8(delimiter), _mm_set1_epi8('\n'), _mm_set1_epi8('\r'),
                              _mm_set1_epi8(quote), _mm_setzero_si128()};
    std::uint64_t found = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * part));
        __m128i hits = _mm_cmpeq_epi8(bytes, wanted[0]);
        for (int i = 1; i < 5; ++i)
            hits = _mm_or_si128(hits, _mm_cmpeq_epi8(bytes, wanted[i]));
        found |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(hits))) << (16 * part);
    }
    return found;
}
#else
std::uint64_t specialsOf(const char* p, char delimiter, char quote)
{
    std::uint64_t found = 0;
    for (int i = 0; i < kBlock; ++i)
        found |= std::uint64_t(p[i] == delimiter || p[i] == quote || p[i] == '\n' || p[i] == '\r'
                               || p[i] == '\0')
            << i;
    return found;
}
#endif

bool isBlankCell(std::string_view cell)
{
    return std::all_of(cell.begin(), cell.end(), [](char c) { return c == ' ' || c == '\t'; });
}

} // namespace

RecordReader::RecordReader(std::string_view text, Dialect dialect, std::size_t firstLine)
    : m_dialect(dialect)
    , m_begin(text.data())
    , m_at(text.data())
    , m_end(text.data() + text.size())
    , m_line(firstLine)
{
    for (const char c : {'\0', '\n', '\r', dialect.delimiter, dialect.quote})
        m_special[static_cast<unsigned char>(c)] = true;
}

RecordReader::RecordReader(std::shared_ptr<const TextFile> file, std::uint64_t begin, Dialect dialect,
                           std::size_t firstLine)
    : RecordReader(std::string_view("", 0), dialect, firstLine)
{
    m_file = std::move(file);
    m_fileAt = m_fileBegin = begin;
    m_isLast = false;
    refill();
}

// What has not been read yet moves to the front; a line that fills the window makes it larger.
bool RecordReader::refill()
{
    if (m_isLast)
        return false;
    const std::size_t rest = std::size_t(m_end - m_at);
    std::size_t size = std::max(m_windowSize, kWindow);
    while (rest > size / 2)
        size *= 2;
    if (size > kMaxWindow) {
        m_failure = Error{ErrorCode::MalformedTable,
                          "line " + std::to_string(m_line) + " is too long to be a row of a table"};
        return false;
    }
    if (size > m_windowSize) {
        auto larger = std::make_unique_for_overwrite<char[]>(size + 1);
        std::memcpy(larger.get(), m_at, rest);
        m_window = std::move(larger);
        m_windowSize = size;
    } else {
        std::memmove(m_window.get(), m_at, rest);
    }
    m_block = nullptr;
    const std::size_t got = m_file->read(m_window.get() + rest, m_windowSize - rest, m_fileAt);
    m_fileAt += got;
    m_isLast = got < m_windowSize - rest || m_fileAt >= m_file->size();
    m_begin = m_at = m_window.get();
    m_end = m_begin + rest + got;
    m_window[rest + got] = '\0';
    m_readBefore = m_fileAt - m_fileBegin - (rest + got);
    return true;
}

bool RecordReader::next(TextRecord& record)
{
    for (;;) {
        const char* const at = m_at;
        const std::size_t line = m_line, keptQuotes = m_keptQuotes;
        const LineEnds ends = m_ends;
        m_hitEnd = false;
        const bool isThere = parse(record);
        if (m_isLast || (isThere ? m_at < m_end : m_openQuote && !m_hitEnd)) {
            if (!isThere && m_file && !m_failure)
                if (const Status whole = m_file->expectUnchanged(); !whole)
                    m_failure = whole.error();
            return isThere;
        }
        // It touches the end of the window: perhaps it goes on there.
        m_at = at;
        m_line = line;
        m_keptQuotes = keptQuotes;
        m_ends = ends;
        m_openQuote.reset();
        if (!refill())
            return false;
    }
}

const char* RecordReader::searchSpecial(const char* from)
{
    while (m_end - from >= kBlock) {
        if (m_block == nullptr || from < m_block || from - m_block >= kBlock) {
            m_block = from;
            m_specials = specialsOf(from, m_dialect.delimiter, m_dialect.quote);
        }
        if (const std::uint64_t rest = m_specials >> (from - m_block))
            return from + std::countr_zero(rest);
        from = m_block + kBlock;
    }
    while (!m_special[static_cast<unsigned char>(*from)])
        ++from;
    return from;
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
            m_hitEnd = p >= m_end;
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

// The common record, without quotes, NULs or anything too long. False: it is another, nothing was read.
bool RecordReader::parsePlain(TextRecord& record)
{
    const char delimiter = m_dialect.delimiter;
    const char* const begin = m_at;
    const char* cell = begin;
    for (;;) {
        const char* const p = nextSpecial(cell);
        if (p + 1 >= m_end)
            return false;
        if (*p != delimiter && *p != '\n' && (*p != '\r' || p[1] != '\n'))
            return false;
        record.cells.emplace_back(cell, std::size_t(p - cell));
        cell = p + 1;
        if (*p == delimiter)
            continue;
        record.raw = std::string_view(begin, std::size_t(p - begin));
        if (record.raw.size() > kMaxField || record.cells.size() > kMaxColumns)
            return false;
        record.isBlank = (begin == p || *begin <= ' ' || *begin == delimiter)
            && std::all_of(record.cells.begin(), record.cells.end(), isBlankCell);
        const bool isCrlf = *p == '\r';
        (isCrlf ? m_ends.crlf : m_ends.lf) = true;
        m_at = cell + isCrlf;
        ++m_line;
        return true;
    }
}

bool RecordReader::parse(TextRecord& record)
{
    if (m_at >= m_end || m_openQuote)
        return false;
    record.cells.clear();
    record.damage = RecordDamage::None;
    record.line = m_line;
    if (m_skipPlain > 0) {
        --m_skipPlain;
    } else {
        if (parsePlain(record))
            return true;
        record.cells.clear();
        m_skipPlain = 16;
    }
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
                p = nextSpecial(p);
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
            m_ends.lf = true;
            ++m_at;
        } else if (m_at + 1 < m_end && m_at[1] == '\n') {
            m_ends.crlf = true;
            m_at += 2;
        } else {
            m_ends.cr = true;
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
