#include "core/method/cutrules.h"

#include <algorithm>
#include <cmath>

namespace strata {

Ranks ranksOf(const CutRule& rule, std::int64_t scored)
{
    Ranks result;
    if (scored == 0)
        return result;
    if (rule.kind == CutRule::Kind::TopShare) {
        const double exact = rule.value * static_cast<double>(scored) / 100.0;
        const auto k = static_cast<std::int64_t>(std::ceil(exact - 1e-9));
        if (k >= 1)
            result.ranks = {std::min(k, scored)};
    } else if (rule.kind == CutRule::Kind::Percentile) {
        // Hyndman-Fan type 7: (n - 1) p values lie below.
        const double below = static_cast<double>(scored - 1) * std::clamp(rule.value, 0.0, 100.0) / 100.0;
        const auto low = static_cast<std::int64_t>(std::floor(below));
        result.fraction = below - static_cast<double>(low);
        result.ranks = {scored - low};
        if (result.fraction > 0.0)
            result.ranks.push_back(scored - low - 1);
    }
    return result;
}

bool isRelative(const CutRule& rule)
{
    return rule.kind != CutRule::Kind::Score;
}

TreeWeights treeWeights(const Framework& framework)
{
    TreeWeights weights;
    for (const Factor& factor : framework.factors) {
        weights.factors.push_back(factor.isExcluded ? 0 : factor.weight);
        std::vector<int>& metrics = weights.metrics.emplace_back();
        for (const Metric& metric : factor.metrics)
            metrics.push_back(isLeftOut(factor, metric) ? 0 : metric.weight);
    }
    return weights;
}

CutRules cutRules(const Rules& rules)
{
    const auto axisRule = [](const Cut& cut) {
        const auto kind = cut.kind == CutKind::Score ? CutRule::Kind::Score : CutRule::Kind::Percentile;
        return CutRule{kind, cut.value};
    };
    CutRules result;
    result.clv = axisRule(rules.clvCut);
    result.netProfit = axisRule(rules.netProfitCut);
    result.moneyGuard = rules.moneyGuard;
    const auto tierKind = rules.tierKind == TierKind::Score ? CutRule::Kind::Score
        : rules.tierKind == TierKind::ValueShare            ? CutRule::Kind::TopValue
                                                            : CutRule::Kind::TopShare;
    for (std::size_t t = 0; t + 1 < rules.tiers.size(); ++t)
        result.tiers.push_back({tierKind, rules.tiers[t].limit});
    return result;
}

} // namespace strata
