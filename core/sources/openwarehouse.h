#pragma once

#include "core/sources/sources.h"
#include "core/warehouse/warehouse.h"

#include <memory>
#include <string>

namespace strata {

// Opens the database that a recipe remembers; a server's password is asked for. Cancelled when
// none is given.
Result<std::unique_ptr<Warehouse>> openWarehouse(const std::string& location, const AskPassword& ask);

} // namespace strata
