#pragma once
#include "core/model/serviceplan.h"

#include <cstddef>
#include <vector>

namespace strata {

// Fair, not equal: groups may get different service, but each gets a level that somebody decided.
struct ServiceChecks
{
    struct Hole
    {
        std::size_t service = 0, group = 0;

        bool operator==(const Hole&) const = default;
    };

    std::vector<Hole> undecided; // no level decided; service by service
    std::vector<std::size_t> withoutService; // groups to whom nothing at all will be offered
    // Services that some groups pay for and others pay otherwise for, or not at all. A price that follows
    // from the group alone feeds on itself: who pays more buys less, ranks lower, and pays more again.
    std::vector<std::size_t> pricedByGroup;

    bool isFair() const { return undecided.empty() && withoutService.empty(); }
};

ServiceChecks serviceChecks(const ServicePlan& plan, std::size_t groups);

} // namespace strata
