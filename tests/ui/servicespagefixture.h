#pragma once
#include "core/model/batch.h"
#include "tests/core/method/linebook.h"
#include "ui/services/serviceedits.h"
#include "ui/workshop.h"

#include <string>
#include <vector>

namespace strata::test {

inline ServiceLevel included(double uses)
{
    return {.terms = ServiceTerms::Included, .uses = uses};
}

inline ServiceLevel charged(double price, double uses, bool isPercent = false)
{
    return {.terms = ServiceTerms::Charged, .price = price, .isPercent = isPercent, .uses = uses};
}

inline ServiceLevel notOffered()
{
    return {.terms = ServiceTerms::NotOffered};
}

// Five customers whose types somebody set by hand: Ann and Bob Core, Cid Marginal, Dee and Eve Service drain.
inline Project fiveCustomers()
{
    Project project;
    project.name = "Five";
    project.dataset = assemble({LineBook("Ann N1 2025-01-10 P1 tools 100 60\n"
                                         "Bob N2 2025-02-10 P1 tools 160 100\n"
                                         "Cid N3 2025-02-11 P1 tools 160 100\n"
                                         "Dee N4 2025-02-12 P1 tools 160 100\n"
                                         "Eve N5 2025-03-10 P2 tools 90 60\n")
                                    .batch()});
    const std::pair<const char*, CustomerType> types[] = {{"Ann", CustomerType::Core},
                                                          {"Bob", CustomerType::Core},
                                                          {"Cid", CustomerType::Marginal},
                                                          {"Dee", CustomerType::ServiceDrain},
                                                          {"Eve", CustomerType::ServiceDrain}};
    for (const auto& [id, type] : types)
        project = withOverride(std::move(project), {id, type, "a test", "Ann", 20000});
    return project;
}

// Rush delivery at 28, and visits of 3.5 hours; by type.
inline Project withTwoServices(Project project)
{
    Service rush{.id = {}, .name = "Rush delivery", .unit = ServiceUnit::Money, .cost = 28.0};
    rush.byType = {{included(2.0), included(3.0)},
                   {included(1.0), included(1.0)},
                   {included(1.0), notOffered()},
                   {included(4.0), charged(35.0, 1.0)}};
    Service visit{.id = {}, .name = "Field visit", .unit = ServiceUnit::Hours, .cost = 3.5};
    visit.byType = {{included(4.0), included(12.0)},
                    {included(4.0), included(4.0)},
                    {included(4.0), notOffered()},
                    {included(10.0), notOffered()}};
    return withServicesAdded(std::move(project), {rush, visit});
}

} // namespace strata::test
