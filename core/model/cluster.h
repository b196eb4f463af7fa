#pragma once
#include "core/model/dataset.h"

#include <cstddef>
#include <vector>

namespace strata {

// Puts the lines of each customer together, customers in their order, lines in theirs (a stable counting
// sort). Columns left empty stay empty. Customers must be 0..customers-1.
void clusterByCustomer(InvoiceLines& lines, std::size_t customers);
void clusterByCustomer(Payments& payments, std::size_t customers);

// Where each customer's lines begin: customers + 1 places, the last of them the number of lines.
// Lines (or payments) must be clustered.
std::vector<std::size_t> customerStarts(const std::vector<std::int32_t>& customer, std::size_t customers);

} // namespace strata
