#pragma once
#include "core/progress.h"
#include "core/storage/columncodec.h"
#include "core/storage/database.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// Where the chunks of columns are, and which column there says whose they are.
struct ChunkTable
{
    const char *table, *owner;
};
inline constexpr ChunkTable kBatchChunks{"chunk", "batch"};
inline constexpr ChunkTable kSnapshotChunks{"snapshot_chunk", "snapshot"};

inline std::string encoded(std::span<const double> values, Width width)
{
    return encodeNumbers(values, width);
}
template <typename T> std::string encoded(std::span<const T> values, Width width)
{
    return encodeIntegers(values, width);
}
inline void decoded(std::string_view data, std::span<double> values, Width)
{
    decodeNumbers(data, values);
}
template <typename T> void decoded(std::string_view data, std::span<T> values, Width width)
{
    decodeIntegers(data, values, width);
}

// Writes columns chunk by chunk. `total` values are expected; Cancelled where `progress` asks to stop.
class ChunkWriter
{
public:
    ChunkWriter(Database& database, ChunkTable where, std::int64_t owner, Progress progress = {},
                std::uint64_t total = 0);

    // An empty column is not written: unknown throughout. Else one value per row, or OutOfRange.
    template <typename T>
    void values(std::string_view name, const std::vector<T>& column, std::size_t rows, Width width)
    {
        if (column.empty())
            return;
        if (column.size() != rows)
            throw StorageFailure{{ErrorCode::OutOfRange, std::string(name) + ": not one value per row"}};
        std::span<const T> rest(column);
        for (int position = 0; !rest.empty(); ++position) {
            const std::size_t count = std::min(rest.size(), kChunkRows);
            put(name, position, count, encoded(rest.first(count), width));
            rest = rest.subspan(count);
        }
    }
    void texts(std::string_view name, const std::vector<std::string>& column);

private:
    void put(std::string_view name, int position, std::size_t rows, const std::string& data);

    Statement m_put;
    Progress m_progress;
    std::uint64_t m_total, m_done = 0;
};

// Reads columns chunk by chunk; a column that is not there stays empty. DamagedFile where lengths are wrong.
class ChunkReader
{
public:
    ChunkReader(Database& database, ChunkTable where, std::int64_t owner);

    // All the bytes of a column: no small file can make us reserve much.
    std::size_t bytes(std::string_view name);

    template <typename T>
    void values(std::string_view name, std::vector<T>& column, std::size_t rows, Width width)
    {
        read(name, column, rows,
             [width](std::string_view data, std::span<T> part) { decoded(data, part, width); });
    }
    void texts(std::string_view name, std::vector<std::string>& column, std::size_t rows)
    {
        read(name, column, rows,
             [](std::string_view data, std::span<std::string> part) { decodeTexts(data, part); });
    }

private:
    template <typename T, typename Decode>
    void read(std::string_view name, std::vector<T>& column, std::size_t rows, Decode decode)
    {
        m_get.bind(2, name);
        for (std::int64_t position = 0; m_get.step(); ++position) {
            const std::size_t start = column.size();
            const auto count = std::size_t(m_get.integer(1));
            if (m_get.integer(0) != position || count == 0 || count > kChunkRows || count > rows - start)
                expectLength(name, false);
            if (position == 0)
                column.reserve(rows);
            column.resize(start + count);
            decode(m_get.blob(2), std::span<T>(column).subspan(start));
        }
        m_get.reset();
        expectLength(name, column.empty() || column.size() == rows);
    }
    static void expectLength(std::string_view name, bool isRight);

    Statement m_get, m_size;
};

} // namespace strata
