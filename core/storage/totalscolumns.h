#pragma once
#include "core/model/customersums.h"
#include "core/storage/database.h"

#include <memory>

namespace strata {

// What a database added up per customer, as columns of a batch, which is one of totals by it. Inside a
// transaction of the caller. Writing: OutOfRange, detail the column, where a count is below 0, a day out of
// range, or a sum does not fit 64 bits.
void writeTotals(Database& database, std::int64_t batch, const CustomerTotals& totals);
// Null: the batch is none of totals. DamagedFile where they are not those of `customers` customers.
std::shared_ptr<const CustomerTotals> readTotals(Database& database, std::int64_t batch,
                                                 std::size_t customers);

} // namespace strata
