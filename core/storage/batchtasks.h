#pragma once
#include "core/model/project.h"

#include <cstdint>

namespace strata {

// Who looks after what is wrong with an import is kept under the number of its batch
// ("lines-without-date/3").

// A batch takes a number: what was planned for one that had it before, and is gone, is not about this one.
void dropTasksOfBatch(Project& project, std::int64_t batch);
// A batch takes another one's place: the same people look after it.
void moveTasksOfBatch(Project& project, std::int64_t from, std::int64_t to);

} // namespace strata
