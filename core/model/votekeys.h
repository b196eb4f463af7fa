#pragma once
#include "core/model/ballots.h"

#include <array>

namespace strata {

// Stable names of the ways of weighting, in the order of the enumerators, as files write them.
inline constexpr std::array<const char*, kWeightMethodCount> kWeightMethodKeys
    = {"share", "swing", "rankSteep", "rankGentle", "pairwise", "rating"};

} // namespace strata
