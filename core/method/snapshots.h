#pragma once
#include "core/method/evaluate.h"
#include "core/model/snapshot.h"

#include <string>

namespace strata {

// Where every customer stands now. `evaluation` must be that of the project.
Snapshot snapshotOf(const Project& project, const Evaluation& evaluation, std::string name, Moment now);

} // namespace strata
