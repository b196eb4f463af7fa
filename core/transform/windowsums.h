#pragma once
#include "core/method/customerpass.h"
#include "core/model/customersums.h"
#include "core/model/dataset.h"
#include "core/model/growth.h"
#include "core/model/project.h"
#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace strata {

// What some customers' lines add up to between two days, in window after window. Reads their lines only.
// Borrows the dataset.
class WindowSums
{
public:
    explicit WindowSums(const Project& project);

    bool isTotalsOnly() const { return m_isTotalsOnly; } // a database keeps the lines: there are no windows
    bool hasCost() const { return m_facts.hasCost; }
    Day firstDay() const { return m_firstDay; } // of all lines; kNoDay: there are none
    Day lastDay() const { return m_lastDay; } // of all lines up to the project's as-of date

    // Sums of the window, both days included; one per customer. What follows the last day does not exist, so
    // that two windows treat what is not paid yet alike. Nothing: cancelled.
    std::optional<std::vector<CustomerSums>> between(Day first, Day last,
                                                     const std::vector<std::int32_t>& customers,
                                                     const Progress& progress = {}) const;

private:
    const Dataset& m_dataset;
    DatasetFacts m_facts;
    bool m_isTotalsOnly = false;
    Day m_firstDay = kNoDay, m_lastDay = kNoDay;
};

// A member that is in the data.
struct FoundMember
{
    std::int32_t customer = 0;
    const CampaignMember* member = nullptr;
};
// Those of them that are, in their order.
std::vector<FoundMember> membersInData(const Dataset& dataset, const std::vector<CampaignMember>& members);

} // namespace strata
