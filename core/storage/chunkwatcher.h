#pragma once
#include <cstdint>
#include <string_view>

namespace strata {

class Database;

// Looks at the chunks of batches while something else reads them, so that a large file is read once.
class ChunkWatcher
{
public:
    virtual ~ChunkWatcher() = default;

    // The chunks of this batch come next, in the order of the file.
    virtual void beginBatch(Database& database, std::int64_t batch) = 0;
    // `data` is valid during the call.
    virtual void takeChunk(std::string_view column, std::int64_t position, std::int64_t rows,
                           std::string_view data)
        = 0;
};

} // namespace strata
