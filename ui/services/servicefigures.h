#pragma once
#include "core/model/project.h"
#include "core/transform/servicechange.h"
#include "core/transform/servicecheck.h"
#include "core/transform/servicecost.h"

#include <QStringList>

#include <string>
#include <vector>

namespace strata {

struct Results;

// Everything the page and the report say, of one moment of the project.
struct ServiceFigures
{
    Shared<ServicePlan> plan;
    std::string currency;
    QStringList groups; // their names
    bool hasCounts = false; // false: customers are being counted, and stand as 0
    std::int64_t outside = 0; // customers with a status, or without a tier: in no group
    ServiceCosts costs;
    MovedHours moved;
    std::vector<ServiceChange> changes;
    ServiceChecks checks;
};

ServiceFigures serviceFigures(const Project& project, const Results& results);

} // namespace strata
