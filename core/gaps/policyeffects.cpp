#include "core/gaps/gaps.h"

namespace strata {

namespace {

constexpr std::array<MissingPolicy, 4> kPolicies
    = {MissingPolicy::Reweigh, MissingPolicy::Middle, MissingPolicy::Worst, MissingPolicy::Unclassified};

std::vector<std::uint8_t> typesOf(const Project& project, const MetricTable& metrics)
{
    return stratify(project, metrics, scoreMetrics(project, metrics)).types;
}

// False where the tree has no such metric.
bool setPolicy(Framework& framework, const std::string& id, MissingPolicy policy)
{
    bool isThere = false;
    for (Factor& factor : framework.factors) {
        for (Metric& metric : factor.metrics) {
            if (metric.id != id)
                continue;
            metric.missing = policy;
            isThere = true;
        }
    }
    return isThere;
}

} // namespace

std::vector<PolicyEffect> policyEffects(const Project& project, const MetricTable& metrics,
                                        const std::string& metric, const Progress& progress)
{
    Project changed = project;
    if (!setPolicy(changed.framework, metric, MissingPolicy::Reweigh)
        || !goOn(progress, 0, kPolicies.size() + 1))
        return {};
    const std::vector<std::uint8_t> now = typesOf(project, metrics);

    std::vector<PolicyEffect> effects;
    for (const MissingPolicy policy : kPolicies) {
        if (!goOn(progress, effects.size() + 1, kPolicies.size() + 1))
            return {};
        setPolicy(changed.framework, metric, policy);
        const std::vector<std::uint8_t> then = typesOf(changed, metrics);
        PolicyEffect effect;
        effect.policy = policy;
        for (std::size_t i = 0; i < then.size(); ++i) {
            effect.changed += then[i] != now[i];
            ++effect.types[then[i]];
        }
        effects.push_back(effect);
    }
    goOn(progress, kPolicies.size() + 1, kPolicies.size() + 1);
    return effects;
}

} // namespace strata
