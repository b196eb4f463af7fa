#pragma once
#include "core/model/date.h"

#include <string>

namespace strata {

// Who looks after something that is wrong with the data, until when.
struct GapTask
{
    std::string gap; // Finding::key
    std::string owner;
    Day due = kNoDay;
    std::string note;
    bool isDone = false;

    bool operator==(const GapTask&) const = default;
};

} // namespace strata
