#include "core/storage/chunkrows.h"

#include <utility>

namespace strata {

namespace {

std::string ofColumn(ChunkTable where)
{
    return std::string(" FROM ") + where.table + " WHERE " + where.owner + "=? AND \"column\"=?";
}

} // namespace

ChunkWriter::ChunkWriter(Database& database, ChunkTable where, std::int64_t owner, Progress progress,
                         std::uint64_t total)
    : m_put(database,
            std::string("INSERT INTO ") + where.table + "(" + where.owner
                + ", \"column\", position, rows, data) VALUES(?,?,?,?,?)")
    , m_progress(std::move(progress))
    , m_total(total)
{
    m_put.bind(1, owner);
}

void ChunkWriter::texts(std::string_view name, const std::vector<std::string>& column)
{
    std::span<const std::string> rest(column);
    for (int position = 0; !rest.empty(); ++position) {
        const std::size_t count = textsPerChunk(rest);
        put(name, position, count, encodeTexts(rest.first(count)));
        rest = rest.subspan(count);
    }
}

void ChunkWriter::put(std::string_view name, int position, std::size_t rows, const std::string& data)
{
    m_put.bind(2, name).bind(3, position).bind(4, std::int64_t(rows)).bindBlob(5, data).run();
    m_done = std::min<std::uint64_t>(m_done + rows, m_total);
    if (!goOn(m_progress, m_done, m_total))
        throw StorageFailure{{ErrorCode::Cancelled, {}}};
}

ChunkReader::ChunkReader(Database& database, ChunkTable where, std::int64_t owner)
    : m_get(database, "SELECT position, rows, data" + ofColumn(where) + " ORDER BY id")
    , m_size(database, "SELECT sum(length(data))" + ofColumn(where))
{
    m_get.bind(1, owner);
    m_size.bind(1, owner);
}

std::size_t ChunkReader::bytes(std::string_view name)
{
    m_size.bind(2, name);
    const std::size_t size = m_size.step() ? std::size_t(m_size.integer(0)) : 0;
    m_size.reset();
    return size;
}

void ChunkReader::expectLength(std::string_view name, bool isRight)
{
    if (!isRight)
        throw StorageFailure{
            {ErrorCode::DamagedFile, "column " + std::string(name) + " has the wrong length"}};
}

} // namespace strata
