#pragma once
#include "core/method/catalogue.h"
#include "core/method/metrics.h"
#include "ui/metrics/statepill.h"

#include <QString>

#include <cstddef>

namespace strata {

// How many customers of the project have a value of a metric.
struct Coverage
{
    std::size_t covered = 0;
    std::size_t customers = 0;

    double share() const
    {
        return customers == 0 ? 0.0 : static_cast<double>(covered) / static_cast<double>(customers);
    }
    MetricState state() const { return stateOf(share()); }
};
Coverage coverageOf(const MetricColumn* column); // nobody for a null column

// What stands in the way: "Needs the cost of goods", "42 customers without a value"; empty when nothing does.
QString obstacle(const MetricInfo& info, const Coverage& coverage);

} // namespace strata
