#pragma once
#include "core/storage/importrecord.h"
#include "core/storage/projectstore.h"

#include <cstdint>
#include <vector>

namespace strata {

// The sample distributor's tables as imports, ready for a store; each row of them is accepted.
std::vector<StagedImport> sampleImports(int customers = 600, std::uint64_t seed = 1);

// With them in the store: what its team did since, a snapshot of an earlier time and a campaign.
Status finishSample(ProjectStore& store);

} // namespace strata
