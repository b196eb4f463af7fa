#pragma once
#include "core/method/stratifier.h"

#include <cstdint>
#include <vector>

namespace strata {

// The ranks from the top (1 = largest) that a cut among `scored` needs: none, one, or two to interpolate
// between.
struct Ranks
{
    std::vector<std::int64_t> ranks;
    double fraction = 0.0; // from the first to the second
};

Ranks ranksOf(const CutRule& rule, std::int64_t scored);

bool isRelative(const CutRule& rule); // depends on the other customers

} // namespace strata
