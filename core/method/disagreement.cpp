#include "core/method/disagreement.h"

namespace strata {

Result<Disagreement> disagreement(const Project&, const MetricTable&, const ScoreTable&, int, const Progress&,
                                  int)
{
    return Disagreement{};
}

std::vector<DisputedCustomer> disputedCustomers(const Project&, const MetricTable&, const ScoreTable&, int,
                                                const std::string&, const std::string&, int)
{
    return {};
}

} // namespace strata
