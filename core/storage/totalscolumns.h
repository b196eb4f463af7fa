#pragma once
#include "core/model/customersums.h"
#include "core/storage/database.h"

#include <memory>

namespace strata {

// What a database added up per customer, as columns of a batch. Inside a transaction of the caller.
void writeTotals(Database& database, std::int64_t batch, const CustomerTotals& totals);
std::shared_ptr<const CustomerTotals> readTotals(Database& database, std::int64_t batch,
                                                 std::size_t customers); // DamagedFile

} // namespace strata
