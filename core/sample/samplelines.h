#pragma once
#include "core/model/dataset.h"
#include "core/sample/samplecustomers.h"

#include <cstdint>
#include <vector>

namespace strata {

// Three years of invoices and credits of these customers, in order of their dates.
InvoiceLines sampleLines(const std::vector<SampleCustomer>& customers, std::uint64_t seed);

} // namespace strata
