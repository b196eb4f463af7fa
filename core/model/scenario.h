#pragma once
#include "core/model/ballots.h"
#include "core/model/framework.h"
#include "core/model/rules.h"

#include <string>
#include <vector>

namespace strata {

// A model that was kept under a name: everything the types follow from, but the data. Once signed off it is
// never changed, only copied.
struct Scenario
{
    std::string id; // "s1"
    std::string name; // unique
    Moment createdAt = 0;
    std::string origin; // where it comes from, in words: "Median of round 2"
    Framework framework;
    Rules rules;
    CostRates rates;
    Moment signedAt = 0; // 0: not signed off
    std::string signers; // names, as they should be read later
    std::string notes; // what the room says about it

    bool isSigned() const { return signedAt != 0; }

    bool operator==(const Scenario&) const = default;
};

} // namespace strata
