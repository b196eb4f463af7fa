#pragma once

#include <cstdint>

namespace strata {

// What a workbook may cost, against files made to exhaust a reader. An honest sheet shrinks to a seventh or a
// twenty-fifth of its size in the archive.
inline constexpr std::uint64_t kMostParts = 1000; // entries of the archive
inline constexpr std::uint64_t kMostInflated = 512ull << 20; // bytes of all parts read
inline constexpr std::uint64_t kFreeInflated = 16ull << 20; // below this no ratio is looked at
inline constexpr std::uint64_t kMostRatio = 200; // inflated to compressed bytes of a part
inline constexpr std::uint64_t kMostWithoutTag = 4ull << 20; // bytes since the last '<'
inline constexpr std::uint64_t kMostEqualSigns = 20000; // in a run without '<': attributes of one element
inline constexpr int kMostDepth = 100; // elements within elements
// Bytes of what is kept in memory: the table that a sheet becomes, the texts that its cells share.
inline constexpr std::uint64_t kMostKept = 512ull << 20;
inline constexpr std::uint64_t kFreeKept = 16ull << 20; // below this no ratio is looked at
inline constexpr std::uint64_t kMostKeptOfInflated = 30; // to the bytes it was read from
inline constexpr std::uint64_t kMostKeptOfFile = 40; // to the bytes of the file
inline constexpr std::size_t kMostStyles = 65536; // of cells; spreadsheet programs have about as many
inline constexpr std::size_t kMostSheets = 10000;

// The grid of a spreadsheet program, and the part of it that a table may use.
inline constexpr std::uint32_t kLastRow = 1048576;
inline constexpr std::uint32_t kLastColumn = 16384; // XFD
inline constexpr std::uint32_t kMostColumns = 2000;

} // namespace strata
