#pragma once
#include "core/model/project.h"

#include <string>
#include <vector>

namespace strata {

// The project with another service plan. A service is known by its id; where it is gone, nothing changes.

// At the end of the list, each under a new id.
Project withServicesAdded(Project project, const std::vector<Service>& services);
// What it is called and what it costs; its levels stay.
Project withServiceChanged(Project project, const Service& service);
Project withoutService(Project project, const std::string& id);
Project withServiceMoved(Project project, const std::string& id, int places); // below 0: up
// By the plan's basis; `forEveryGroup`: in all its groups.
Project withLevel(Project project, const std::string& id, std::size_t group, const ServiceChoice& choice,
                  bool forEveryGroup);
Project withContact(Project project, std::size_t group, const ContactChoice& choice);

} // namespace strata
