#include "core/import/textencoding.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <iconv.h>
#include <uchardet.h>

namespace strata {

namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Length of the well-formed character at the front (Unicode, table 3-7), 0 where there is none.
std::size_t characterLength(std::string_view s)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF ? 2
        : lead >= 0xE0 && lead <= 0xEF                      ? 3
        : lead >= 0xF0 && lead <= 0xF4                      ? 4
                                                            : 0;
    if (length == 0 || s.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!isContinuation(s[i]))
            return 0;
    if ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F)
        || (lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F))
        return 0;
    return length;
}

// Skips ASCII eight bytes at a time.
std::size_t skipAscii(std::string_view s, std::size_t at)
{
    while (at + 8 <= s.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, s.data() + at, 8);
        if (word & 0x8080808080808080u)
            break;
        at += 8;
    }
    while (at < s.size() && static_cast<unsigned char>(s[at]) < 0x80)
        ++at;
    return at;
}

struct Utf8Count
{
    std::size_t characters = 0; // well-formed ones beyond ASCII
    std::size_t badBytes = 0;
    std::size_t highBytes = 0;
};

Utf8Count countUtf8(std::string_view s)
{
    Utf8Count count;
    for (std::size_t at = skipAscii(s, 0); at < s.size(); at = skipAscii(s, at)) {
        const std::size_t length = characterLength(s.substr(at, 4));
        count.highBytes += std::max<std::size_t>(length, 1);
        ++(length ? count.characters : count.badBytes);
        at += std::max<std::size_t>(length, 1);
    }
    return count;
}

void putUtf8(std::string& out, std::uint32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | c >> 6);
        out += char(0x80 | (c & 63));
    } else if (c < 0x10000) {
        out += char(0xE0 | c >> 12);
        out += char(0x80 | (c >> 6 & 63));
        out += char(0x80 | (c & 63));
    } else {
        out += char(0xF0 | c >> 18);
        out += char(0x80 | (c >> 12 & 63));
        out += char(0x80 | (c >> 6 & 63));
        out += char(0x80 | (c & 63));
    }
}

DecodedText decodeUtf16(std::string_view s, bool bigEndian)
{
    DecodedText out;
    out.text.reserve(s.size());
    const auto unit = [&](std::size_t i) {
        const std::uint32_t a = static_cast<unsigned char>(s[i]), b = static_cast<unsigned char>(s[i + 1]);
        return bigEndian ? a << 8 | b : b << 8 | a;
    };
    std::size_t i = 0;
    for (; i + 1 < s.size(); i += 2) {
        std::uint32_t c = unit(i);
        if (c >= 0xD800 && c < 0xE000) {
            const std::uint32_t low = c < 0xDC00 && i + 3 < s.size() ? unit(i + 2) : 0;
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            } else {
                c = 0xFFFD;
                ++out.replaced;
            }
        }
        putUtf8(out.text, c);
    }
    if (i < s.size()) {
        out.text += kReplacement;
        ++out.replaced;
    }
    return out;
}

DecodedText decodeUtf8(std::string_view s)
{
    DecodedText out;
    out.text.reserve(s.size());
    for (std::size_t at = 0; at < s.size();) {
        const std::size_t ascii = skipAscii(s, at);
        out.text.append(s, at, ascii - at);
        at = ascii;
        if (at >= s.size())
            break;
        if (const std::size_t length = characterLength(s.substr(at, 4))) {
            out.text.append(s, at, length);
            at += length;
        } else {
            out.text += kReplacement;
            ++out.replaced;
            ++at;
        }
    }
    return out;
}

// The code page that programs before Unicode used for the language of this computer.
std::string legacyCodePage()
{
    const char* language = nullptr;
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        language = std::getenv(name);
        if (language && *language)
            break;
    }
    struct Page
    {
        const char* languages;
        const char* name;
    };
    static constexpr std::array<Page, 8> pages = {{
        {"cs pl hu sk sl hr ro sq", "CP1250"},
        {"ru uk be bg sr mk", "CP1251"},
        {"el", "CP1253"},
        {"tr az", "CP1254"},
        {"he", "CP1255"},
        {"ar fa", "CP1256"},
        {"et lv lt", "CP1257"},
        {"ja", "CP932"},
    }};
    const std::string key = std::string(language ? language : "").substr(0, 2);
    for (const Page& page : pages)
        if (key.size() == 2 && std::string_view(page.languages).find(key) != std::string_view::npos)
            return page.name;
    return "CP1252";
}

std::string detectLegacy(std::string_view bytes, std::size_t highBytes)
{
    // With so few letters beyond ASCII statistics guess wildly.
    constexpr std::size_t kEnoughToGuess = 20;
    if (highBytes < kEnoughToGuess)
        return legacyCodePage();
    constexpr std::size_t kSample = std::size_t(4) << 20;
    const uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.data(), std::min(bytes.size(), kSample));
    uchardet_data_end(detector);
    std::string name = uchardet_get_charset(detector);
    uchardet_delete(detector);
    // What calls itself Latin-1 is nearly always Windows', which has letters in place of control characters.
    if (name.empty() || name == "ASCII" || name == "UTF-8" || name == "ISO-8859-1")
        return "CP1252";
    const iconv_t known = iconv_open("UTF-8", name.c_str());
    if (known == iconv_t(-1))
        return "CP1252";
    iconv_close(known);
    return name;
}

} // namespace

EncodingGuess guessEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        return {"UTF-8", 3, true, isValidUtf8(bytes), false};
    if (bytes.starts_with("\xff\xfe"))
        return {"UTF-16LE", 2, true, false, false};
    if (bytes.starts_with("\xfe\xff"))
        return {"UTF-16BE", 2, true, false, false};
    if (bytes.find('\0') != std::string_view::npos) {
        // every other byte NUL: UTF-16 without a mark
        const std::string_view head = bytes.substr(0, 65536);
        std::array<std::size_t, 2> zeros{};
        for (std::size_t i = 0; i < head.size(); ++i)
            zeros[i % 2] += head[i] == '\0';
        const std::size_t half = head.size() / 2;
        if (zeros[1] > half / 2 && zeros[0] < half / 8)
            return {"UTF-16LE", 0, false, false, true};
        if (zeros[0] > half / 2 && zeros[1] < half / 8)
            return {"UTF-16BE", 0, false, false, true};
    }
    const Utf8Count count = countUtf8(bytes);
    if (count.badBytes == 0)
        return {"UTF-8", 0, true, true, false};
    if (count.characters >= 10 * count.badBytes)
        return {"UTF-8", 0, false, false, false}; // UTF-8 with a few damaged places
    return {detectLegacy(bytes, count.highBytes), 0, false, false, false};
}

bool isValidUtf8(std::string_view bytes)
{
    return countUtf8(bytes).badBytes == 0;
}

std::string canonicalEncoding(std::string_view name)
{
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    std::string key = upper;
    std::erase_if(key, [](char c) { return c == '-' || c == '_' || c == ' '; });
    if (key == "UTF8")
        return "UTF-8";
    if (key == "UTF16LE" || key == "UTF16")
        return "UTF-16LE";
    if (key == "UTF16BE")
        return "UTF-16BE";
    if (key.starts_with("WINDOWS125"))
        return "CP" + key.substr(7);
    return upper;
}

Result<DecodedText> decode(std::string_view bytes, const std::string& encoding)
{
    const std::string name = canonicalEncoding(encoding);
    if (name == "UTF-8")
        return decodeUtf8(bytes.starts_with("\xef\xbb\xbf") ? bytes.substr(3) : bytes);
    if (name == "UTF-16LE" || name == "UTF-16BE") {
        const bool bigEndian = name == "UTF-16BE";
        if (bytes.starts_with(bigEndian ? "\xfe\xff" : "\xff\xfe"))
            bytes.remove_prefix(2);
        return decodeUtf16(bytes, bigEndian);
    }
    if (name.empty() || !std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':'
                || c == '.';
        }))
        return Error{ErrorCode::UnknownEncoding, encoding};
    const iconv_t converter = iconv_open("UTF-8", name.c_str());
    if (converter == iconv_t(-1))
        return Error{ErrorCode::UnknownEncoding, encoding};

    DecodedText out;
    out.text.reserve(bytes.size() + bytes.size() / 8);
    std::array<char, 65536> buffer;
    char* in = const_cast<char*>(bytes.data()); // iconv only reads
    std::size_t left = bytes.size();
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t done = iconv(converter, &in, &left, &to, &room);
        const int reason = errno;
        out.text.append(buffer.data(), std::size_t(to - buffer.data()));
        if (done == std::size_t(-1) && reason != E2BIG && left > 0) {
            out.text += kReplacement;
            ++out.replaced;
            ++in;
            --left;
        }
    }
    iconv_close(converter);
    return out;
}

std::string foreignKind(std::string_view bytes)
{
    using namespace std::string_view_literals;
    struct Magic
    {
        std::string_view bytes;
        const char* kind;
    };
    static constexpr std::array<Magic, 18> magics = {{
        {"PK\x03\x04"sv, "a ZIP archive or a workbook (.xlsx, .ods)"},
        {"PK\x05\x06"sv, "an empty ZIP archive"},
        {"\xd0\xcf\x11\xe0"sv, "an old or password-protected office file (.xls); save it as CSV or .xlsx"},
        {"\x7f"
         "ELF"sv,
         "a program (ELF)"},
        {"MZ\x90\x00"sv, "a program (Windows)"},
        {"%PDF-"sv, "a PDF document"},
        {"\x1f\x8b"sv, "a gzip archive; unpack it first"},
        {"BZh"sv, "a bzip2 archive; unpack it first"},
        {"\xfd"
         "7zXZ"sv,
         "an xz archive; unpack it first"},
        {"7z\xbc\xaf"sv, "a 7z archive; unpack it first"},
        {"\x28\xb5\x2f\xfd"sv, "a zstd archive; unpack it first"},
        {"Rar!"sv, "a RAR archive; unpack it first"},
        {"SQLite format 3"sv, "a SQLite database"},
        {"\x89PNG"sv, "a picture (PNG)"},
        {"\xff\xd8\xff"sv, "a picture (JPEG)"},
        {"GIF8"sv, "a picture (GIF)"},
        {"{\\rtf"sv, "a rich text document"},
        {"PAR1"sv, "a Parquet file"},
    }};
    for (const Magic& magic : magics)
        if (bytes.starts_with(magic.bytes))
            return magic.kind;

    std::string_view head = bytes.substr(0, 1024);
    if (head.starts_with("\xef\xbb\xbf"))
        head.remove_prefix(3);
    while (!head.empty()
           && (head.front() == ' ' || head.front() == '\n' || head.front() == '\r' || head.front() == '\t'))
        head.remove_prefix(1);
    std::string lower(head.substr(0, 64));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    for (const char* tag : {"<html", "<!doctype html", "<table", "<head", "<body", "<meta"})
        if (lower.starts_with(tag))
            return "a web page (HTML); save it as CSV";
    if (lower.starts_with("<?xml"))
        return "an XML document";
    if (lower.starts_with("{\"") || lower.starts_with("[{") || lower.starts_with("{\n"))
        return "a JSON document";

    if (guessEncoding(bytes.substr(0, 65536)).name.starts_with("UTF-16"))
        return {};
    // A few stray control characters are damage in a text; many are no text.
    const std::string_view sample = bytes.substr(0, 65536);
    const auto strange = std::count_if(sample.begin(), sample.end(), [](char c) {
        return (c >= 0 && c < 32 && c != '\t' && c != '\n' && c != '\r' && c != 27 && c != 12) || c == 127;
    });
    if (std::size_t(strange) * 20 > sample.size() && strange > 2)
        return "not text (binary data)";
    return {};
}

} // namespace strata
