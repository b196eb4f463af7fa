#include "core/method/agreement.h"

namespace strata {

std::vector<GroupAgreement> agreement(const Debate&, int)
{
    return {};
}

std::optional<double> overallConcordance(const std::vector<GroupAgreement>&)
{
    return {};
}

std::optional<double> kendallsW(const std::vector<std::vector<double>>&)
{
    return {};
}

std::vector<int> groupWeights(const std::vector<std::vector<int>>& lists, const std::vector<int>&, GroupMean)
{
    return lists.empty() ? std::vector<int>{} : lists.front();
}

Framework consensus(const Framework& framework, const Debate&, int, GroupMean)
{
    return framework;
}

Framework votedFramework(const Framework& framework, const Ballot&)
{
    return framework;
}

} // namespace strata
