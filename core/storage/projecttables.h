#pragma once
#include "core/model/project.h"
#include "core/storage/database.h"

namespace strata {

// Everything of a project except its dataset, in tables of a few rows each. Inside a transaction of the
// caller. `before`: what the tables hold, so that only what differs is written; null = the tables are empty.
void writeProject(Database& database, const Project& project, const Project* before);
Project readProject(Database& database); // with an empty dataset; DamagedFile where it makes no sense

std::int64_t logGesture(Database& database, const std::string& label, std::int64_t milliseconds);

} // namespace strata
