#pragma once
#include "core/model/project.h"

#include <cstddef>
#include <vector>

namespace strata {

struct PlacedOverride
{
    std::size_t customer = 0; // index into the dataset's customers
    CustomerType type = CustomerType::Excluded;
};

// The overrides of customers that are in the dataset, below index `customers`. One pass over the ids, cheap
// enough for every tick of a slider; nothing to do where there are no overrides.
std::vector<PlacedOverride> placeOverrides(const Project& project, std::size_t customers);

} // namespace strata
