#pragma once
#include "core/import/importrun.h"
#include "core/storage/batchcolumns.h"
#include "core/storage/database.h"

namespace strata {

// Writes the rows of one import into the file while they are read, so that they need no room in memory.
// Inside a transaction of the caller; until finish() the batch is not whole. Throws what the writing of a
// whole batch throws.
class BatchSink final : public RowSink
{
public:
    BatchSink(Database& database, TableKind kind);

    void takeLines(const InvoiceLines& piece) override;
    void takePayments(const Payments& piece) override;
    void takeTexts(Texts which, const TextIndex& texts) override;

    // The customers and the report come last. Returns the batch.
    std::int64_t finish(const Customers& customers, const ImportReport& report);

private:
    template <typename T>
    void put(const char* name, int position, const std::vector<T>& column, std::size_t rows, Width width);
    void put(const char* name, int position, std::size_t rows, const std::string& data);

    Database& m_database;
    std::int64_t m_batch = 0;
    Statement m_put;
    int m_linePieces = 0, m_paymentPieces = 0;
    std::size_t m_lines = 0, m_payments = 0;
    ListSizes m_used; // one more than the largest number met
    ListSizes m_sizes;
};

} // namespace strata
