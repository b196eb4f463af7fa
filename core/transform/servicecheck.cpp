#include "core/transform/servicecheck.h"

#include "core/transform/servicecost.h"

#include <algorithm>
#include <utility>

namespace strata {

namespace {

bool isPricedByGroup(const ServicePlan& plan, const Service& service, std::size_t groups)
{
    std::vector<std::pair<double, bool>> prices; // and whether it is a percentage
    for (std::size_t group = 0; group < groups; ++group) {
        const ServiceLevel& level = serviceChoice(plan, service, group).decided;
        if (level.terms == ServiceTerms::Included)
            prices.emplace_back(0.0, false);
        else if (level.terms == ServiceTerms::Charged)
            prices.emplace_back(level.price, level.isPercent && level.price != 0.0);
    }
    return std::any_of(prices.begin(), prices.end(),
                       [&prices](const auto& price) { return price != prices.front(); });
}

} // namespace

ServiceChecks serviceChecks(const ServicePlan& plan, std::size_t groups)
{
    ServiceChecks checks;
    std::vector<std::size_t> refused(groups, 0);
    for (std::size_t at = 0; at < plan.services.size(); ++at) {
        for (std::size_t group = 0; group < groups; ++group) {
            const ServiceTerms terms = serviceChoice(plan, plan.services[at], group).decided.terms;
            if (terms == ServiceTerms::Undefined)
                checks.undecided.push_back({at, group});
            refused[group] += terms == ServiceTerms::NotOffered;
        }
        if (isPricedByGroup(plan, plan.services[at], groups))
            checks.pricedByGroup.push_back(at);
    }
    for (std::size_t group = 0; group < groups; ++group)
        if (!plan.services.empty() && refused[group] == plan.services.size())
            checks.withoutService.push_back(group);
    return checks;
}

} // namespace strata
