#include "ui/services/serviceedits.h"

#include "core/transform/servicecost.h"

#include <algorithm>
#include <charconv>

namespace strata {

namespace {

int numberOf(const std::string& id)
{
    int number = 0;
    if (id.size() > 1 && id[0] == 'v')
        std::from_chars(id.data() + 1, id.data() + id.size(), number);
    return number;
}

std::ptrdiff_t placeOf(const ServicePlan& plan, const std::string& id)
{
    const auto found = std::find_if(plan.services.begin(), plan.services.end(),
                                    [&id](const Service& service) { return service.id == id; });
    return found == plan.services.end() ? -1 : found - plan.services.begin();
}

} // namespace

Project withServicesAdded(Project project, const std::vector<Service>& services)
{
    int last = 0;
    for (const Service& service : project.services->services)
        last = std::max(last, numberOf(service.id));
    for (Service service : services) {
        service.id = "v" + std::to_string(++last);
        project.services.edit().services.push_back(std::move(service));
    }
    return project;
}

Project withServiceChanged(Project project, const Service& service)
{
    const std::ptrdiff_t place = placeOf(*project.services, service.id);
    if (place < 0)
        return project;
    Service& kept = project.services.edit().services[std::size_t(place)];
    kept.name = service.name;
    kept.unit = service.unit;
    kept.cost = service.cost;
    kept.value = service.value;
    kept.note = service.note;
    return project;
}

Project withoutService(Project project, const std::string& id)
{
    const std::ptrdiff_t place = placeOf(*project.services, id);
    if (place >= 0) {
        auto& services = project.services.edit().services;
        services.erase(services.begin() + place);
    }
    return project;
}

Project withServiceMoved(Project project, const std::string& id, int places)
{
    const std::ptrdiff_t from = placeOf(*project.services, id);
    const std::ptrdiff_t to = from + places;
    if (from < 0 || to < 0 || to >= std::ptrdiff_t(project.services->services.size()) || to == from)
        return project;
    auto& services = project.services.edit().services;
    if (to < from)
        std::rotate(services.begin() + to, services.begin() + from, services.begin() + from + 1);
    else
        std::rotate(services.begin() + from, services.begin() + from + 1, services.begin() + to + 1);
    return project;
}

Project withLevel(Project project, const std::string& id, std::size_t group, const ServiceChoice& choice,
                  bool forEveryGroup)
{
    const std::ptrdiff_t place = placeOf(*project.services, id);
    const std::size_t groups = serviceGroups(*project.services, project.rules);
    if (place < 0 || group >= groups)
        return project;
    ServicePlan& plan = project.services.edit();
    Service& service = plan.services[std::size_t(place)];
    for (std::size_t at = forEveryGroup ? 0 : group; at < (forEveryGroup ? groups : group + 1); ++at)
        editChoice(plan, service, at) = choice;
    return project;
}

Project withContact(Project project, std::size_t group, const ContactChoice& choice)
{
    if (group < serviceGroups(*project.services, project.rules))
        editContact(project.services.edit(), group) = choice;
    return project;
}

} // namespace strata
