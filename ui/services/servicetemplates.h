#pragma once
#include "core/model/serviceplan.h"

#include <vector>

namespace strata {

// Services that distributors speak of, to begin a list with: names and whether they cost money or hours. What
// they cost and who gets them is for the team to say. Without ids.
std::vector<Service> serviceTemplates();

} // namespace strata
