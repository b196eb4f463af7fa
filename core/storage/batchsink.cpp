#include "core/storage/batchsink.h"

#include "core/storage/batchtables.h"
#include "core/storage/chunkrows.h"

#include <algorithm>
#include <limits>

namespace strata {

namespace {

// Lists are known last: until then no number is too large.
constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();
constexpr ListSizes kNoLimit{kAny, kAny, kAny, kAny};

void note(std::size_t& used, const std::vector<std::int32_t>& column)
{
    if (column.empty())
        return;
    const std::int32_t highest = *std::max_element(column.begin(), column.end());
    used = std::max(used, std::size_t(highest + 1));
}

} // namespace

BatchSink::BatchSink(Database& database, TableKind kind)
    : m_database(database)
    , m_batch(insertBatch(database, kind, {}))
    , m_put(database, "INSERT INTO chunk(batch, \"column\", position, rows, data) VALUES(?,?,?,?,?)")
{
    m_put.bind(1, m_batch);
}

void BatchSink::put(const char* name, int position, std::size_t rows, const std::string& data)
{
    m_put.bind(2, std::string_view(name))
        .bind(3, position)
        .bind(4, std::int64_t(rows))
        .bindBlob(5, data)
        .run();
}

template <typename T>
void BatchSink::put(const char* name, int position, const std::vector<T>& column, std::size_t rows,
                    Width width)
{
    if (column.empty())
        return; // the table does not have it
    if (column.size() != rows || rows > kChunkRows)
        throw StorageFailure{{ErrorCode::OutOfRange, std::string(name) + ": not one value per row"}};
    put(name, position, rows, encoded(std::span<const T>(column), width));
}

void BatchSink::takeLines(const InvoiceLines& piece)
{
    expectSoundLines(piece, kNoLimit, ErrorCode::OutOfRange);
    note(m_used.customers, piece.customer);
    note(m_used.invoices, piece.invoice);
    note(m_used.products, piece.product);
    note(m_used.categories, piece.category);
    forEachLineColumn(piece, [&](const char* name, const auto& column, Width width) {
        put(name, m_linePieces, column, piece.size(), width);
    });
    ++m_linePieces;
    m_lines += piece.size();
}

void BatchSink::takePayments(const Payments& piece)
{
    expectSoundPayments(piece, kNoLimit, ErrorCode::OutOfRange);
    note(m_used.customers, piece.customer);
    note(m_used.invoices, piece.invoice);
    forEachPaymentColumn(piece, [&](const char* name, const auto& column, Width width) {
        put(name, m_paymentPieces, column, piece.size(), width);
    });
    ++m_paymentPieces;
    m_payments += piece.size();
}

void BatchSink::takeTexts(Texts which, const TextIndex& texts)
{
    const char* const name = which == Texts::InvoiceIds ? "invoice.id"
        : which == Texts::ProductIds                    ? "product.id"
                                                        : "category";
    (which == Texts::InvoiceIds       ? m_sizes.invoices
         : which == Texts::ProductIds ? m_sizes.products
                                      : m_sizes.categories)
        = texts.size();
    std::vector<std::string_view> part;
    std::size_t at = 0;
    for (int position = 0; at < texts.size(); ++position) {
        part.clear();
        for (std::size_t i = at; i < texts.size() && part.size() < kChunkRows; ++i)
            part.push_back(texts[std::int32_t(i)]);
        part.resize(textsPerChunk(std::span<const std::string_view>(part)));
        put(name, position, part.size(), encodeTexts(std::span<const std::string_view>(part)));
        at += part.size();
    }
}

std::int64_t BatchSink::finish(const Customers& customers, const ImportReport& report)
{
    m_sizes.customers = customers.size();
    if (m_used.customers > m_sizes.customers || m_used.invoices > m_sizes.invoices
        || m_used.products > m_sizes.products || m_used.categories > m_sizes.categories)
        throw StorageFailure{{ErrorCode::OutOfRange, "a row refers to nothing"}};
    if (std::max(m_lines, m_payments) > std::size_t(std::numeric_limits<std::int32_t>::max()))
        throw StorageFailure{{ErrorCode::OutOfRange, "too many rows"}};
    writeCustomers(m_database, m_batch, customers);
    Statement count(m_database,
                    "UPDATE batch SET customers=?, lines=?, payments=?, invoices=?, products=?, "
                    "categories=? WHERE id=?");
    count.bind(1, std::int64_t(m_sizes.customers))
        .bind(2, std::int64_t(m_lines))
        .bind(3, std::int64_t(m_payments))
        .bind(4, std::int64_t(m_sizes.invoices))
        .bind(5, std::int64_t(m_sizes.products))
        .bind(6, std::int64_t(m_sizes.categories))
        .bind(7, m_batch)
        .run();
    writeReport(m_database, m_batch, report);
    return m_batch;
}

} // namespace strata
