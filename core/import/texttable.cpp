#include "core/import/texttable.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

} // namespace

Result<std::shared_ptr<const std::string>> readBytes(const std::string& path)
{
    const auto failure = [&](const char* reason) {
        return Error{ErrorCode::CannotRead, path + ": " + reason};
    };
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return failure(std::strerror(errno));
    struct stat info = {};
    if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode)) {
        close(file);
        return failure("not a regular file");
    }
    auto bytes = std::make_shared<std::string>();
    bytes->resize(std::size_t(info.st_size));
    std::size_t got = 0;
    while (got < bytes->size()) {
        const ssize_t n = read(file, bytes->data() + got, bytes->size() - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            const int reason = errno;
            close(file);
            return failure(std::strerror(reason));
        }
        if (n == 0)
            break;
        got += std::size_t(n);
    }
    close(file);
    bytes->resize(got);
    return std::shared_ptr<const std::string>(std::move(bytes));
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

    std::size_t length = 0;
    table->m_saidDelimiter = delimiterLine(table->m_text, length);
    if (table->m_saidDelimiter) {
        table->m_text.remove_prefix(length);
        table->m_firstLine = 2;
    }
    std::size_t controls = 0;
    for (const char c : table->m_text)
        controls += isControl(c) && c != '\0'; // a NUL has its row rejected
    table->m_hasControls = controls > 0;
    table->m_hasFormatting = hasFormattingCharacters(table->m_text);
    return std::shared_ptr<const TextTable>(std::move(table));
}

TableRows::TableRows(const TextTable& table, Dialect dialect, int headerRow, std::size_t width)
    : m_reader(table.text(), dialect, table.firstLine())
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

std::string_view unguarded(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() > 1 && cell[0] == '\''
        && std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos)
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
