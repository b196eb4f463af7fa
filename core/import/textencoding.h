#pragma once
#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace strata {

// What the bytes of a file are written in.
struct EncodingGuess
{
    std::string name = "UTF-8"; // as iconv knows it
    std::size_t markSize = 0; // bytes of the byte order mark
    bool isCertain = true; // a mark, or strict UTF-8
    bool isCleanUtf8 = false; // nothing to decode
    bool mustAsk = false; // UTF-16 without a mark: likely, but a person has to say so
};
EncodingGuess guessEncoding(std::string_view bytes);

struct DecodedText
{
    std::string text; // UTF-8
    std::size_t replaced = 0; // characters that could not be decoded and became U+FFFD
};
// Errors: UnknownEncoding.
Result<DecodedText> decode(std::string_view bytes, const std::string& encoding);

std::string canonicalEncoding(std::string_view name); // "utf8" -> "UTF-8", "utf16le" -> "UTF-16LE"
bool isValidUtf8(std::string_view bytes);

// What a file is when it is not a text table ("a ZIP archive or a workbook"); empty for text.
std::string foreignKind(std::string_view bytes);

} // namespace strata
