#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/model/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// Where a customer stood at a time.
struct CustomerStanding
{
    CustomerType type = CustomerType::NotEnoughData;
    std::string tier; // its name; empty: none
    double composite = -1.0; // 0..100; below 0 = none
};

// Where the customer stands now. `results` are the project's.
CustomerStanding standingOf(const Project& project, const Results& results, std::size_t customer);

// What a snapshot says about the customers of now, and no more of it: a few bytes for each of them, so that
// the history of one customer after another needs no reading.
class PastStandings
{
public:
    // A customer is found again by its id.
    PastStandings(const Snapshot& snapshot, const Customers& customers);

    const SnapshotInfo& info() const { return m_info; }
    const std::string& model() const { return m_model; } // name of the scenario; empty: none
    // Nothing: the customer was not there. `customer` is an index into the customers of now.
    std::optional<CustomerStanding> of(std::size_t customer) const;

private:
    SnapshotInfo m_info;
    std::string m_model;
    std::vector<std::string> m_tiers;
    std::vector<std::uint8_t> m_types; // per customer of now; kAbsent: was not there
    std::vector<std::int8_t> m_places; // index into m_tiers, -1 = none
    std::vector<float> m_composites;
};

} // namespace strata
