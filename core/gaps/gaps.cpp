#include "core/gaps/gaps.h"

namespace strata {

DataGaps assessGaps(const Project&, const MetricTable&, const std::vector<RejectedRows>&, const Progress&)
{
    return {};
}

const char* findingKey(FindingKind)
{
    return "";
}

std::size_t openGaps(const DataGaps&, const std::vector<GapTask>&)
{
    return 0;
}

std::vector<PolicyEffect> policyEffects(const Project&, const MetricTable&, const std::string&,
                                        const Progress&)
{
    return {};
}

} // namespace strata
