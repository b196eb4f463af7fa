#include "ui/whatif/sensitivitybasis.h"

#include "core/method/stratifier.h"
#include "ui/workshop.h"

namespace strata {

namespace {

bool isSameTree(const Framework& a, const Framework& b)
{
    if (a.factors.size() != b.factors.size() || treeWeights(a) != treeWeights(b))
        return false;
    for (std::size_t f = 0; f < a.factors.size(); ++f) {
        const Factor &left = a.factors[f], &right = b.factors[f];
        if (left.id != right.id || left.axis != right.axis || left.isExcluded != right.isExcluded
            || left.metrics.size() != right.metrics.size())
            return false;
        for (std::size_t m = 0; m < left.metrics.size(); ++m)
            if (left.metrics[m].id != right.metrics[m].id
                || left.metrics[m].isExcluded != right.metrics[m].isExcluded)
                return false;
    }
    return true;
}

} // namespace

bool SensitivityBasis::isOf(const Workshop& workshop) const
{
    const Project& now = workshop.project();
    return !workshop.isRecalculating() && metrics == workshop.sharedMetrics()
        && scores == workshop.sharedScores() && project.dataset == now.dataset
        && isSameTree(project.framework, now.framework) && project.rules == now.rules
        && project.overrides == now.overrides;
}

std::shared_ptr<const SensitivityBasis> sensitivityBasis(const Workshop& workshop)
{
    if (workshop.isRecalculating() || workshop.results().types.empty())
        return nullptr;
    return std::make_shared<const SensitivityBasis>(
        SensitivityBasis{workshop.project(), workshop.sharedMetrics(), workshop.sharedScores()});
}

} // namespace strata
