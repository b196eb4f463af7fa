#pragma once
#include "core/import/importplan.h"
#include "core/import/recordreader.h"
#include "core/import/textencoding.h"
#include "core/import/textfile.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace strata {

// A file as text, and what was found out about it on the way. A large file in UTF-8 stays where it is and is
// read anew for every pass; everything else is kept in memory.
class TextTable
{
public:
    // Errors: NotText, NothingToImport, UnknownEncoding.
    static Result<std::shared_ptr<const TextTable>> make(std::shared_ptr<const std::string> bytes,
                                                         const std::string& encoding);
    // Errors: those and CannotRead, Cancelled.
    static Result<std::shared_ptr<const TextTable>> open(const std::string& path, const std::string& encoding,
                                                         const Progress& progress = {});
    // The same bytes, taken for another encoding.
    Result<std::shared_ptr<const TextTable>> again(const std::string& encoding,
                                                   const Progress& progress = {}) const;

    // Of the text behind the byte order mark and the sep= line.
    RecordReader records(Dialect dialect) const;
    std::string_view head() const { return m_text; } // its beginning, at least 64 KiB where there is as much
    std::uint64_t size() const { return m_size; } // bytes
    bool staysInMemory() const { return !m_file; } // else what a record points to is gone with the next one
    std::size_t firstLine() const { return m_firstLine; } // the line of the file on which the text begins
    const EncodingGuess& encoding() const { return m_encoding; }
    std::size_t replaced() const { return m_replaced; } // characters that could not be decoded
    std::optional<char> saidDelimiter() const { return m_saidDelimiter; } // by a sep= line
    bool hasControls() const { return m_hasControls; } // control characters other than tab and line ends
    bool hasFormatting() const { return m_hasFormatting; } // invisible or direction-changing characters

private:
    static Result<std::shared_ptr<const TextTable>>
    ofFile(std::shared_ptr<const TextFile> file, const std::string& encoding, const Progress& progress);
    void takeDelimiterLine();

    std::shared_ptr<const TextFile> m_file; // null: the text is in memory
    std::shared_ptr<const std::string> m_bytes; // all of the file, or its head
    std::string m_decoded; // empty where the bytes are the text
    std::string_view m_text; // followed by a NUL byte
    std::uint64_t m_begin = 0; // of the text in m_file
    std::uint64_t m_size = 0;
    std::size_t m_firstLine = 1;
    EncodingGuess m_encoding;
    std::size_t m_replaced = 0;
    std::optional<char> m_saidDelimiter;
    bool m_hasControls = false;
    bool m_hasFormatting = false;
};

// The data rows of a planned table: what comes after the header, blank rows counted and passed over.
class TableRows
{
public:
    TableRows(const TextTable& table, Dialect dialect, int headerRow, std::size_t width);

    bool next(TextRecord& record); // empty cells beyond the width are taken away
    // Why the row cannot be read, as (kind, text); empty kind where it can.
    std::pair<const char*, std::string> problem(const TextRecord& record) const;

    const RecordReader& reader() const { return m_reader; }
    std::uint64_t blank() const { return m_blank; }

private:
    RecordReader m_reader;
    std::size_t m_headerRow;
    std::size_t m_width;
    std::uint64_t m_blank = 0;
};

// A text for a person: trimmed, control characters replaced, the apostrophe that guards a formula taken off.
std::string cleanText(std::string_view cell, bool hasControls);
std::string_view unguarded(std::string_view cell); // "'=1+1" -> "=1+1", trimmed
// Whether a spreadsheet might compute it: = + - @, also in their full width, or a tab or line break in front.
bool startsLikeFormula(std::string_view text);
// The same; most cells have nothing around them.
inline std::string_view cellText(std::string_view cell)
{
    const auto isInk = [](char c) { return static_cast<unsigned char>(c - '!') < 94; }; // of ASCII
    return cell.empty() || (isInk(cell.front()) && isInk(cell.back()) && cell.front() != '\'')
        ? cell
        : unguarded(cell);
}

} // namespace strata
