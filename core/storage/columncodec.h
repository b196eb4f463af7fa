#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace strata {

// clang-format off
// How one column of at most 65 536 rows becomes the bytes of chunk.data, all little-endian:
//   'i' width base codes...       integers: value = base + code; a code is 0 (all equal base), 1, 2, 4 or 8 bytes wide
//   'u' width base codes...       the same with unknown values: code 0 = unknown, else value = base + code - 1
//   'd' doubles...                numbers that are not all whole; whole ones are kept as 'i'
//   't' size lengths bytes...     texts: the lengths as an 'i' block of `size` (4 bytes), then UTF-8 one after another
// clang-format on
// base is 8 bytes. Unknown is the lowest value of a signed type (kNoDay, kNoAmount). Readers trust nothing:
// whatever does not fit is a DamagedFile.
inline constexpr std::size_t kChunkRows = 65536;
inline constexpr std::size_t kChunkTextBytes = 16u
    << 20; // a chunk of texts ends earlier rather than pass this

// Whole: at least a byte per value even where all are equal, so that a small file cannot claim very many
// rows.
enum class Width
{
    Shortest,
    Whole
};

template <typename T> // int32, int64, uint8
std::string encodeIntegers(std::span<const T> values, Width width = Width::Shortest);
std::string encodeNumbers(std::span<const double> values,
                          Width width = Width::Shortest); // finite, else OutOfRange
std::string encodeTexts(std::span<const std::string> texts);
std::string encodeTexts(std::span<const std::string_view> texts);

template <typename T>
void decodeIntegers(std::string_view data, std::span<T> values, Width width = Width::Shortest);
void decodeNumbers(std::string_view data, std::span<double> values);
void decodeTexts(std::string_view data, std::span<std::string> texts);
void decodeTextViews(std::string_view data, std::span<std::string_view> texts); // they look into `data`

// How many of the first texts fit one chunk; at least 1.
std::size_t textsPerChunk(std::span<const std::string> texts);
std::size_t textsPerChunk(std::span<const std::string_view> texts);

} // namespace strata
