#pragma once
#include "core/method/evaluate.h"
#include "core/model/snapshot.h"

#include <string>

namespace strata {

// Where every customer stands now, with the whole value tree, rows that are left out as well. `evaluation`
// must be that of the project. The id stays 0 until the snapshot is kept.
Snapshot snapshotOf(const Project& project, const Evaluation& evaluation, std::string name, Moment now);

} // namespace strata
