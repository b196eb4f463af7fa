#include "core/transform/playbooks.h"

#include "core/transform/actionlist.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace strata {

std::vector<std::int32_t> customersOfType(const MetricTable& metrics, const Results& results,
                                          CustomerType type, std::size_t most)
{
    std::vector<std::int32_t> list;
    for (std::size_t i = 0; i < results.types.size(); ++i)
        if (results.types[i] == static_cast<std::uint8_t>(type))
            list.push_back(static_cast<std::int32_t>(i));
    // kNoAmount is the least of all amounts, so that who has no known sales comes last.
    std::stable_sort(list.begin(), list.end(), [&metrics](std::int32_t a, std::int32_t b) {
        return metrics.netSales[static_cast<std::size_t>(a)] > metrics.netSales[static_cast<std::size_t>(b)];
    });
    if (most > 0 && list.size() > most)
        list.resize(most);
    return list;
}

std::int64_t nextActionId(const std::vector<CustomerAction>& actions)
{
    return actions.empty() ? 1 : actions.back().id + 1;
}

PlaybookRun runPlaybook(const ActionPlans& plans, CustomerType type,
                        const std::vector<std::int32_t>& customers, const Customers& all, Day today,
                        Moment now)
{
    const std::string key = kTypeKeys[static_cast<std::size_t>(type)];
    std::vector<const PlaybookAction*> lines;
    std::set<std::string_view> texts;
    for (const PlaybookAction& line : plans.playbooks[static_cast<std::size_t>(type)].actions)
        if (!line.text.empty() && texts.insert(line.text).second)
            lines.push_back(&line);

    // What still waits from this playbook, by customer.
    std::unordered_map<std::string_view, std::vector<std::string_view>> waiting;
    for (const CustomerAction& action : plans.actions)
        if (isWaiting(action.state) && action.playbook == key)
            waiting[action.customerId].push_back(action.text);

    PlaybookRun run;
    std::int64_t id = nextActionId(plans.actions);
    for (const std::int32_t customer : customers) {
        const std::string& customerId = all.ids[static_cast<std::size_t>(customer)];
        const auto has = waiting.find(customerId);
        bool gets = false;
        for (const PlaybookAction* line : lines) {
            if (has != waiting.end()
                && std::find(has->second.begin(), has->second.end(), line->text) != has->second.end()) {
                ++run.skipped;
                continue;
            }
            CustomerAction action;
            action.id = id++;
            action.customerId = customerId;
            action.text = line->text;
            action.owner = line->owner;
            action.due = today + line->days;
            action.playbook = key;
            action.createdAt = now;
            run.actions.push_back(std::move(action));
            gets = true;
        }
        run.customers += gets ? 1 : 0;
    }
    return run;
}

} // namespace strata
