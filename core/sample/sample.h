#pragma once
#include "core/model/batch.h"
#include "core/model/project.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace strata {

// An invented distributor of workshop supplies: what its customers table and three years of invoices would
// bring. First the customers, then the invoice lines, about 250 per customer. The same bits for the same
// arguments, on every platform; a customer's invoices do not depend on how many customers there are.
std::vector<std::shared_ptr<const BatchRows>> makeSample(int customers = 600, std::uint64_t seed = 1);

// The project these rows belong in, still without them: its name, currency, period and cost rates.
Project sampleProject();

} // namespace strata
