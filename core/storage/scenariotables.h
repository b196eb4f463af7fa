#pragma once
#include "core/model/scenario.h"
#include "core/storage/database.h"

#include <vector>

namespace strata {

// Models kept under a name. Only those that differ from `before` are written; null: the tables are empty.
// Inside a transaction of the caller. OutOfRange, detail "scenario": a signed one of `before` differs or is
// not there any more, or two have the same name.
void writeScenarios(Database& database, const std::vector<Scenario>& scenarios,
                    const std::vector<Scenario>* before);
std::vector<Scenario> readScenarios(Database& database); // DamagedFile where it makes no sense

} // namespace strata
