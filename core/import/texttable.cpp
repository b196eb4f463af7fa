#include "core/import/texttable.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace strata {

namespace {

// "sep=;" on the first line, as spreadsheets write and understand it
std::optional<char> delimiterLine(std::string_view text, std::size_t& length)
{
    const bool isQuoted = text.starts_with('"');
    const std::string_view rest = isQuoted ? text.substr(1) : text;
    if (rest.size() < 5
        || !(rest.starts_with("sep=") || rest.starts_with("SEP=") || rest.starts_with("Sep=")))
        return std::nullopt;
    std::size_t end = 5;
    if (isQuoted && end < rest.size() && rest[end] == '"')
        ++end;
    if (end < rest.size() && rest[end] == '\r')
        ++end;
    if (end < rest.size() && rest[end] == '\n')
        ++end;
    else if (end == 5 || rest[end - 1] != '\r')
        return std::nullopt;
    length = end + isQuoted;
    return rest[4];
}

// Zero-width and direction-changing characters: U+200B..F, U+202A..E, U+2060..9, U+FEFF
bool hasFormattingCharacters(std::string_view text)
{
    for (std::size_t at = text.find('\xe2'); at != std::string_view::npos && at + 2 < text.size();
         at = text.find('\xe2', at + 1)) {
        const auto b = static_cast<unsigned char>(text[at + 1]), c = static_cast<unsigned char>(text[at + 2]);
        if ((b == 0x80 && ((c >= 0x8B && c <= 0x8F) || (c >= 0xAA && c <= 0xAE)))
            || (b == 0x81 && c >= 0xA0 && c <= 0xA9))
            return true;
    }
    return text.find("\xef\xbb\xbf") != std::string_view::npos;
}

bool isControl(char c)
{
    return (c >= 0 && c < 32 && c != '\t' && c != '\n' && c != '\r') || c == 127;
}

constexpr std::size_t kSmall = std::size_t(8) << 20; // a file up to this size is kept in memory
constexpr std::size_t kBlock = std::size_t(256) << 10;

// Nothing but printable ASCII, tabs and line ends: most blocks of most files.
bool isPlain(std::string_view text)
{
    unsigned char strange = 0;
    for (const char c : text) {
        const auto u = static_cast<unsigned char>(c);
        strange |= static_cast<unsigned char>(u - 32) > 94 && u != '\t' && u != '\n' && u != '\r';
    }
    return strange == 0;
}

// What a pass over all of a large file finds out.
struct Scan
{
    bool isCleanUtf8 = true; // and without NUL
    bool hasControls = false;
    bool hasFormatting = false;

    void add(std::string_view text) // whole characters
    {
        constexpr std::size_t kStep = 8192;
        for (std::size_t at = 0; at < text.size(); at += kStep) {
            if (isPlain(text.substr(at, kStep)))
                continue;
            text.remove_prefix(at);
            isCleanUtf8 = isCleanUtf8 && isValidUtf8(text) && text.find('\0') == std::string_view::npos;
            hasControls = hasControls || std::any_of(text.begin(), text.end(), isControl);
            hasFormatting = hasFormatting || hasFormattingCharacters(text);
            return;
        }
    }
};

// Where the last character that is whole ends.
std::size_t wholeCharacters(std::string_view text)
{
    std::size_t end = text.size();
    for (int back = 0; back < 4 && end > 0; ++back, --end)
        if (static_cast<unsigned char>(text[end - 1]) < 0x80)
            return end;
        else if (static_cast<unsigned char>(text[end - 1]) >= 0xC0)
            return end - 1;
    return text.size();
}

Result<Scan> scanned(const TextFile& file, std::uint64_t begin, const Progress& progress)
{
    Scan scan;
    std::vector<char> block(kBlock);
    std::size_t kept = 0;
    for (std::uint64_t at = begin; at < file.size() && scan.isCleanUtf8;) {
        const std::size_t got = file.read(block.data() + kept, block.size() - kept, at);
        if (got == 0)
            break;
        at += got;
        const std::string_view text(block.data(), kept + got);
        const std::size_t whole = at < file.size() ? wholeCharacters(text) : text.size();
        scan.add(text.substr(0, whole));
        kept = text.size() - whole;
        std::memmove(block.data(), block.data() + whole, kept);
        if (!goOn(progress, at, file.size()))
            return Error{ErrorCode::Cancelled, {}};
    }
    return scan;
}

Result<std::shared_ptr<const std::string>> bytesOf(const TextFile& file, std::uint64_t most)
{
    auto bytes = std::make_shared<std::string>();
    bytes->resize(std::size_t(std::min(file.size(), most)));
    bytes->resize(file.read(bytes->data(), bytes->size(), 0));
    if (const Status whole = file.expectUnchanged(); !whole)
        return whole.error();
    return std::shared_ptr<const std::string>(std::move(bytes));
}

} // namespace

Result<std::shared_ptr<const TextTable>> TextTable::open(const std::string& path, const std::string& encoding,
                                                         const Progress& progress)
{
    auto file = TextFile::open(path);
    if (!file)
        return file.error();
    return ofFile(*file, encoding, progress);
}

Result<std::shared_ptr<const TextTable>> TextTable::again(const std::string& encoding,
                                                          const Progress& progress) const
{
    return m_file ? ofFile(m_file, encoding, progress) : make(m_bytes, encoding);
}

Result<std::shared_ptr<const TextTable>>
TextTable::ofFile(std::shared_ptr<const TextFile> file, const std::string& encoding, const Progress& progress)
{
    if (file->size() > kSmall && (encoding.empty() || canonicalEncoding(encoding) == "UTF-8")) {
        auto table = std::make_shared<TextTable>();
        auto head = bytesOf(*file, kBlock);
        if (!head)
            return head.error();
        if (const std::string kind = foreignKind(**head); !kind.empty())
            return Error{ErrorCode::NotText, kind};
        table->m_bytes = std::move(*head);
        table->m_text = *table->m_bytes;
        if (table->m_text.starts_with("\xef\xbb\xbf")) {
            table->m_encoding.markSize = table->m_begin = 3;
            table->m_text.remove_prefix(3);
        }
        const Result<Scan> scan = scanned(*file, table->m_begin, progress);
        if (!scan)
            return scan.error();
        if (const Status whole = file->expectUnchanged(); !whole)
            return whole.error();
        if (scan->isCleanUtf8) {
            table->m_encoding.isCleanUtf8 = true;
            table->m_hasControls = scan->hasControls;
            table->m_hasFormatting = scan->hasFormatting;
            table->takeDelimiterLine();
            table->m_size = file->size() - table->m_begin;
            table->m_file = std::move(file);
            return std::shared_ptr<const TextTable>(std::move(table));
        }
    }
    auto bytes = bytesOf(*file, file->size());
    if (!bytes)
        return bytes.error();
    return make(std::move(*bytes), encoding);
}

RecordReader TextTable::records(Dialect dialect) const
{
    return m_file ? RecordReader(m_file, m_begin, dialect, m_firstLine)
                  : RecordReader(m_text, dialect, m_firstLine);
}

void TextTable::takeDelimiterLine()
{
    std::size_t length = 0;
    m_saidDelimiter = delimiterLine(m_text, length);
    if (!m_saidDelimiter)
        return;
    m_text.remove_prefix(length);
    m_begin += length;
    m_firstLine = 2;
}

Result<std::shared_ptr<const TextTable>> TextTable::make(std::shared_ptr<const std::string> bytes,
                                                         const std::string& encoding)
{
    if (bytes->empty())
        return Error{ErrorCode::NothingToImport, "the file is empty"};
    if (const std::string kind = foreignKind(*bytes); !kind.empty())
        return Error{ErrorCode::NotText, kind};

    auto table = std::make_shared<TextTable>();
    table->m_encoding = guessEncoding(*bytes);
    if (!encoding.empty()) {
        const std::string name = canonicalEncoding(encoding);
        if (name != table->m_encoding.name)
            table->m_encoding.markSize = 0; // decode() takes the mark of its own encoding
        table->m_encoding.name = name;
        table->m_encoding.isCertain = true;
        table->m_encoding.mustAsk = false;
    }
    const bool isInPlace
        = table->m_encoding.name == "UTF-8" && (table->m_encoding.isCleanUtf8 || isValidUtf8(*bytes));
    if (isInPlace) {
        table->m_text = *bytes;
        table->m_text.remove_prefix(bytes->starts_with("\xef\xbb\xbf") ? 3 : 0);
    } else {
        Result<DecodedText> decoded = decode(*bytes, table->m_encoding.name);
        if (!decoded)
            return decoded.error();
        table->m_decoded = std::move(decoded->text);
        table->m_replaced = decoded->replaced;
        table->m_text = table->m_decoded;
    }
    table->m_bytes = std::move(bytes);

    table->takeDelimiterLine();
    table->m_size = table->m_text.size();
    std::size_t controls = 0;
    for (const char c : table->m_text)
        controls += isControl(c) && c != '\0'; // a NUL has its row rejected
    table->m_hasControls = controls > 0;
    table->m_hasFormatting = hasFormattingCharacters(table->m_text);
    return std::shared_ptr<const TextTable>(std::move(table));
}

TableRows::TableRows(const TextTable& table, Dialect dialect, int headerRow, std::size_t width)
    : m_reader(table.records(dialect))
    , m_headerRow(std::size_t(std::max(headerRow, 0)))
    , m_width(width)
{
}

bool TableRows::next(TextRecord& record)
{
    while (m_reader.next(record)) {
        if (record.isBlank) {
            ++m_blank;
            continue;
        }
        if (record.line <= m_headerRow)
            continue;
        while (record.cells.size() > m_width && trimmed(record.cells.back()).empty())
            record.cells.pop_back();
        return true;
    }
    return false;
}

std::pair<const char*, std::string> TableRows::problem(const TextRecord& record) const
{
    const std::string column = std::to_string(record.damagedColumn + 1);
    switch (record.damage) {
    case RecordDamage::None:
        break;
    case RecordDamage::TextAfterQuote:
        return {"quote", "text after the closing quote in column " + column};
    case RecordDamage::Nul:
        return {"nul", "contains a NUL character in column " + column};
    case RecordDamage::FieldTooLong:
        return {"too-long", "more than 32767 characters in column " + column};
    case RecordDamage::RecordTooLong:
        return {"too-long", "longer than 1 MiB"};
    case RecordDamage::TooManyColumns:
        return {"fields", "more than 2000 columns"};
    }
    if (record.cells.size() != m_width)
        return {"fields",
                std::to_string(record.cells.size()) + (record.cells.size() == 1 ? " field, " : " fields, ")
                    + std::to_string(m_width) + " expected"};
    return {"", {}};
}

bool startsLikeFormula(std::string_view text)
{
    // The last four are = + - @ in full width, which spreadsheets in East Asia read as the others.
    constexpr std::string_view starts[] = {
        "=", "+", "-", "@", "\t", "\r", "\n", "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};
    return std::any_of(std::begin(starts), std::end(starts),
                       [text](std::string_view start) { return text.starts_with(start); });
}

std::string_view unguarded(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.starts_with('\'') && startsLikeFormula(cell.substr(1)))
        cell.remove_prefix(1);
    return cell;
}

std::string cleanText(std::string_view cell, bool hasControls)
{
    std::string text(unguarded(cell));
    if (hasControls && std::any_of(text.begin(), text.end(), isControl)) {
        std::string clean;
        for (const char c : text) {
            if (isControl(c))
                clean += "\xef\xbf\xbd";
            else
                clean += c;
        }
        return clean;
    }
    return text;
}

} // namespace strata
