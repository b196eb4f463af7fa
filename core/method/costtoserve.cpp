#include "core/method/costtoserve.h"

namespace strata {

std::vector<CostDriver> costDrivers(const CostRates&)
{
    return {};
}

CostToServe costToServe(const Dataset&, const Period&, const CostRates&, int)
{
    return {};
}

} // namespace strata
