#pragma once
#include "core/model/batch.h"
#include "core/storage/batchtables.h"
#include "core/storage/chunkwatcher.h"
#include "core/storage/failure.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strata {

// A batch from its chunks, which come one by one in the order of the file. Trusts nothing: what does not fit
// is remembered and thrown by rows(), so that whoever checks the rest of the file speaks first.
class BatchReader
{
public:
    BatchReader(Database& database, std::int64_t batch, BatchPart part);
    BatchReader(const BatchReader&) = delete; // the columns are decoded into it
    BatchReader& operator=(const BatchReader&) = delete;

    bool wants(std::string_view column) const; // whether data of this column are of use
    void take(std::string_view column, std::int64_t position, std::int64_t rows, std::string_view data);

    // After the last chunk; once. Throws DamagedFile, or UnknownName where there is no such batch.
    BatchRows rows(Database& database);

private:
    struct Size
    {
        std::size_t bytes = 0, rows = 0;
    };
    using Decode = std::function<void(std::string_view data, std::size_t rows)>; // appends
    struct Column
    {
        std::size_t rows = 0; // when it is complete; or it is not there at all
        Decode decode;
        std::size_t done = 0;
        std::int64_t position = 0; // of the next chunk
    };
    // What a field's columns become when all are there.
    struct Field
    {
        std::vector<double> numbers;
        std::vector<std::uint8_t> present;
        std::vector<std::string> texts, odd;
        std::vector<std::pair<std::string, std::size_t>> textChunks; // of numbers: as they are, their rows
        std::vector<std::int32_t> form, oddRows;
        bool isFinished = false; // moved to the rows
    };

    void start(Database& database);
    void addFields(Database& database);
    void decodeNext(std::string_view column, std::int64_t position, std::int64_t rows, std::string_view data);
    void finishField(std::size_t f);
    Size sizeOf(std::string_view column) const;
    template <typename T> void add(std::string name, std::vector<T>& column, std::size_t rows, Width width);
    void addTexts(std::string name, std::vector<std::string>& column, std::size_t rows);

    std::int64_t m_batch;
    BatchPart m_part;
    BatchRows m_rows;
    std::vector<Field> m_fields; // as in m_rows.customers.fields
    std::vector<std::string_view> m_views; // while texts are looked at
    std::size_t m_customers = 0, m_lines = 0, m_payments = 0;
    ListSizes m_lists;
    std::map<std::string, Column, std::less<>> m_columns; // that are wanted
    std::map<std::string, Size, std::less<>> m_sizes; // of the columns in the file
    std::optional<StorageFailure> m_failure; // the first
};

// The batches that a project's imports name, read while the file is checked.
class BatchLoader : public ChunkWatcher
{
public:
    explicit BatchLoader(BatchPart part);

    void beginBatch(Database& database, std::int64_t batch) override;
    void takeChunk(std::string_view column, std::int64_t position, std::int64_t rows,
                   std::string_view data) override;
    // A batch that came; it is forgotten here.
    std::optional<BatchRows> take(Database& database, std::int64_t batch);

private:
    BatchPart m_part;
    std::map<std::int64_t, std::unique_ptr<BatchReader>> m_readers;
    BatchReader* m_current = nullptr;
};

} // namespace strata
