#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

struct Dialect
{
    char delimiter = ',';
    char quote = '"'; // '\0' = quotes mean nothing

    bool operator==(const Dialect&) const = default;
};

// What is wrong with a record; such a record is rejected, the ones after it are not touched.
enum class RecordDamage
{
    None,
    TextAfterQuote,
    Nul,
    FieldTooLong,
    RecordTooLong,
    TooManyColumns
};

struct TextRecord
{
    std::size_t line = 0; // where it begins, from 1
    std::string_view raw; // without its line end
    std::vector<std::string_view> cells; // valid until the next record is read
    RecordDamage damage = RecordDamage::None;
    std::size_t damagedColumn = 0; // from 0
    bool isBlank = false; // nothing but delimiters, spaces and tabs
};

// Takes a text apart into records after RFC 4180, leniently: a quote inside an unquoted field is kept,
// records may end in LF, CRLF or CR. Every byte belongs to exactly one record.
class RecordReader
{
public:
    // `text` must be followed by a NUL byte (as that of a std::string is) and outlive the reader.
    RecordReader(std::string_view text, Dialect dialect, std::size_t firstLine = 1);

    bool next(TextRecord& record); // false at the end, and where a quote is never closed

    // Set when reading stopped because a quote is never closed: where it opened, "line 2, column 2".
    const std::optional<std::string>& openQuote() const { return m_openQuote; }

    std::size_t position() const { return std::size_t(m_at - m_text.data()); } // bytes read
    std::size_t keptQuotes() const { return m_keptQuotes; } // records with a quote inside an unquoted field
    bool hasMixedLineEnds() const { return int(m_lf) + int(m_crlf) + int(m_cr) > 1; }

private:
    const char* readQuoted(TextRecord& record, std::string_view& cell);
    void damage(TextRecord& record, RecordDamage kind);

    std::string_view m_text;
    Dialect m_dialect;
    const char* m_at;
    const char* m_end;
    std::size_t m_line;
    std::array<bool, 256> m_special{}; // ends the fast scan of an unquoted field
    std::vector<std::string> m_unescaped; // texts of fields with doubled quotes
    std::size_t m_unescapedCount = 0;
    std::optional<std::string> m_openQuote;
    std::size_t m_keptQuotes = 0;
    bool m_lf = false, m_crlf = false, m_cr = false;
};

std::string_view
trimmed(std::string_view text); // without spaces, tabs, line ends and no-break spaces around it

} // namespace strata
