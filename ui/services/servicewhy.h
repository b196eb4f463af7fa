#pragma once
#include "ui/explain/explain.h"

#include <cstddef>

namespace strata {

struct ServiceFigures;

// Why the figures of the page are what they are.
Explanation whyLevel(const ServiceFigures& figures, std::size_t service, std::size_t group);
Explanation whyServiceChange(const ServiceFigures& figures, std::size_t service);
Explanation whyCostEach(const ServiceFigures& figures, std::size_t service);
Explanation whyGroupCost(const ServiceFigures& figures, std::size_t group); // today, decided, change
Explanation whyGroupIncome(const ServiceFigures& figures, std::size_t group);
Explanation whyGroupHours(const ServiceFigures& figures, std::size_t group);
Explanation whyTotalCost(const ServiceFigures& figures);
Explanation whyHoursFreed(const ServiceFigures& figures);
Explanation whyTurn(const ServiceFigures& figures, std::size_t service, std::size_t group);

} // namespace strata
