#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace strata {

// What a watch (Tracking::watches) says of the present results. Beyond a limit is what lies strictly below
// or above it, in the attribute's natural unit (a score by more than 1e-4 of a point, as scores lie on a
// grid); a customer without the figure is not beyond it.
struct WatchState
{
    bool isKnown = false; // these data and this model have the attribute, and it is a number
    bool isCustomerThere = false; // the one that is watched is among the customers; true where all are
    std::optional<std::int32_t> customer; // the one that is watched, an index into the customers
    std::optional<double> value; // of that one; nothing where it is missing, or where all are watched
    std::int64_t compared = 0; // customers with a figure
    std::vector<std::int32_t> beyond; // customers beyond the limit, rising

    bool isAlarm() const { return !beyond.empty(); }
};

// One per watch, in their order. The results must be those of the project, for all of its customers.
std::vector<WatchState> watchStates(const Project& project, const MetricTable& metrics,
                                    const Results& results);

// Watches with somebody beyond their limit.
std::size_t alarms(const std::vector<WatchState>& states);

} // namespace strata
