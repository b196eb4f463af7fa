#pragma once
#include "core/method/evaluate.h"
#include "core/model/actionplan.h"
#include "core/model/dataset.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// The customers of a type, largest net sales first (unknown ones last, equal ones as the data have them); at
// most `most` of them, 0 = all. Indexes into the dataset's customers; none while types are being computed.
std::vector<std::int32_t> customersOfType(const MetricTable& metrics, const Results& results,
                                          CustomerType type, std::size_t most = 0);

// What giving a playbook to customers would do.
struct PlaybookRun
{
    std::vector<CustomerAction> actions; // new ones, ids rising above all there are
    std::size_t customers = 0; // that get at least one
    std::size_t skipped = 0; // lines of the playbook that a customer already has
};

// One action per customer and line of the type's playbook, due so many days after `today`. Nobody gets an
// action that is still waiting for the customer: same text, same playbook, neither done nor dropped. Lines
// without text are left out; of equal lines a customer gets one.
PlaybookRun runPlaybook(const ActionPlans& plans, CustomerType type,
                        const std::vector<std::int32_t>& customers, const Customers& all, Day today,
                        Moment now);

// The next id: above the greatest there is.
std::int64_t nextActionId(const std::vector<CustomerAction>& actions);

} // namespace strata
