#pragma once
#include "core/model/ballots.h"

#include <string>

namespace strata {

// What somebody wrote down about a customer.
struct CustomerNote
{
    std::string customerId;
    Moment time = 0;
    std::string author; // as it should be read later; may be empty
    std::string text;

    bool operator==(const CustomerNote&) const = default;
};

} // namespace strata
