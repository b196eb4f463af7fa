#pragma once
#include "core/storage/importrecord.h"

#include <cstdint>
#include <vector>

namespace strata {

// The sample distributor's tables as imports, ready for a store; each row of them is accepted.
std::vector<StagedImport> sampleImports(int customers = 600, std::uint64_t seed = 1);

} // namespace strata
