#pragma once

#include <cstdint>
#include <functional>

namespace strata {

// Long work calls this now and then with what is done and what there is; false asks it to stop.
// An empty function means that nobody watches.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

inline bool goOn(const Progress& progress, std::uint64_t done, std::uint64_t total)
{
    return !progress || progress(done, total);
}

} // namespace strata
