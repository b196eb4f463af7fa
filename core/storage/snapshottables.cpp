#include "core/storage/snapshottables.h"

namespace strata {

std::int64_t writeSnapshot(Database&, const Snapshot&)
{
    return 1;
}

Snapshot readSnapshot(Database&, std::int64_t)
{
    return {};
}

bool removeUnlistedSnapshots(Database&)
{
    return false;
}

} // namespace strata
