#include "ui/customer/customernotes.h"

#include "core/model/project.h"

#include <string>
#include <unordered_set>

namespace strata {

std::vector<CustomerNote> notesOf(const Project& project, std::size_t customer)
{
    const Dataset& dataset = *project.dataset;
    if (customer >= dataset.customers.size() || project.customerNotes->empty())
        return {};
    std::unordered_set<std::string> ids{dataset.customers.ids[customer]};
    if (dataset.brought)
        for (const std::int32_t account : accountsOf(dataset, customer))
            ids.insert(dataset.brought->customers.ids[std::size_t(account)]);
    std::vector<CustomerNote> notes;
    for (const CustomerNote& note : *project.customerNotes)
        if (ids.contains(note.customerId))
            notes.push_back(note);
    return notes;
}

} // namespace strata
