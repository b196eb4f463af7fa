#include "ui/services/servicefigures.h"

#include "core/method/evaluate.h"
#include "ui/services/servicewords.h"

#include <numeric>

namespace strata {

ServiceFigures serviceFigures(const Project& project, const Results& results)
{
    ServiceFigures figures;
    figures.plan = project.services;
    figures.currency = project.currency;
    figures.groups = ServiceWords::groups(project);
    const std::size_t everybody = project.dataset->customers.size();
    figures.hasCounts = results.types.size() == everybody;
    const ServicePlan& plan = *project.services;
    std::vector<std::int64_t> customers(serviceGroups(plan, project.rules), 0);
    if (figures.hasCounts) {
        customers = serviceCustomers(plan, project.rules, results.summary);
        figures.outside
            = std::int64_t(everybody) - std::accumulate(customers.begin(), customers.end(), std::int64_t(0));
    }
    figures.costs = serviceCosts(plan, customers);
    figures.moved = movedHours(figures.costs);
    figures.changes = serviceChanges(plan, customers.size());
    figures.checks = serviceChecks(plan, customers.size());
    return figures;
}

} // namespace strata
