#pragma once

#include "core/import/textfile.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
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
    // Reads a file from the place `begin` on, a piece of it at a time.
    RecordReader(std::shared_ptr<const TextFile> file, std::uint64_t begin, Dialect dialect,
                 std::size_t firstLine = 1);
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;

    // False at the end, where a quote is never closed, and where the file cannot be read on. What the record
    // points to is gone with the next one.
    bool next(TextRecord& record);

    // Set when reading stopped because a quote is never closed: where it opened, "line 2, column 2".
    const std::optional<std::string>& openQuote() const { return m_openQuote; }

    // Set when a line is too long to be one, or the file cannot be read any more.
    const std::optional<Error>& failure() const { return m_failure; }

    std::uint64_t position() const { return m_readBefore + std::uint64_t(m_at - m_begin); } // bytes read
    std::size_t keptQuotes() const { return m_keptQuotes; } // records with a quote inside an unquoted field
    bool hasMixedLineEnds() const { return int(m_ends.lf) + int(m_ends.crlf) + int(m_ends.cr) > 1; }

private:
    bool parse(TextRecord& record);
    bool parsePlain(TextRecord& record);
    // The first special byte from there on; m_end where there is none.
    const char* nextSpecial(const char* from)
    {
        // Mostly among the 64 bytes that were looked at together.
        const std::uintptr_t at
            = reinterpret_cast<std::uintptr_t>(from) - reinterpret_cast<std::uintptr_t>(m_block);
        if (at < 64)
            if (const std::uint64_t rest = m_specials >> at)
                return from + std::countr_zero(rest);
        return searchSpecial(from);
    }
    const char* searchSpecial(const char* from);
    bool refill(); // false: there is no more
    const char* readQuoted(TextRecord& record, std::string_view& cell);
    void damage(TextRecord& record, RecordDamage kind);

    std::shared_ptr<const TextFile> m_file; // null: the text is in memory
    std::uint64_t m_fileAt = 0; // how far the file has been read
    std::uint64_t m_fileBegin = 0;
    std::unique_ptr<char[]> m_window; // the piece of the file that m_begin .. m_end is
    std::size_t m_windowSize = 0;
    bool m_isLast = true; // nothing comes after m_end
    bool m_hitEnd = false; // a quoted field ran into m_end

    Dialect m_dialect;
    const char* m_begin;
    const char* m_at;
    const char* m_end;
    std::uint64_t m_readBefore = 0; // bytes in front of m_begin
    std::size_t m_line;
    std::array<bool, 256> m_special{}; // ends the fast scan of an unquoted field
    const char* m_block = nullptr; // 64 bytes looked at together ...
    std::uint64_t m_specials = 0; // ... and which of them are special
    int m_skipPlain = 0; // records to come that are likely to have quotes
    std::vector<std::string> m_unescaped; // texts of fields with doubled quotes
    std::size_t m_unescapedCount = 0;
    std::optional<std::string> m_openQuote;
    std::optional<Error> m_failure;
    std::size_t m_keptQuotes = 0;
    struct LineEnds
    {
        bool lf = false, crlf = false, cr = false;
    };
    LineEnds m_ends; // met so far
};

std::string_view
trimmed(std::string_view text); // without spaces, tabs, line ends and no-break spaces around it

} // namespace strata
