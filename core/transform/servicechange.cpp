#include "core/transform/servicechange.h"

#include "core/transform/servicecost.h"

#include <optional>

namespace strata {

namespace {

int rankOf(ServiceTerms terms)
{
    switch (terms) {
    case ServiceTerms::Included:
        return 3;
    case ServiceTerms::OnRequest:
        return 2;
    case ServiceTerms::Charged:
        return 1;
    case ServiceTerms::NotOffered:
    case ServiceTerms::Undefined:
        break;
    }
    return 0;
}

ServiceTurn turnOf(double betterBy)
{
    return betterBy > 0.0 ? ServiceTurn::Better : betterBy < 0.0 ? ServiceTurn::Worse : ServiceTurn::Same;
}

// How much less is asked for a use; nothing where one side is a share of an unknown value.
std::optional<double> cheaperBy(const Service& service, const ServiceLevel& from, const ServiceLevel& to)
{
    if (from.isPercent == to.isPercent)
        return from.price - to.price;
    if (service.value <= 0.0)
        return std::nullopt;
    const auto money = [&service](const ServiceLevel& level) {
        return level.isPercent ? level.price / 100.0 * service.value : level.price;
    };
    return money(from) - money(to);
}

} // namespace

ServiceTurn serviceTurn(const Service& service, const ServiceChoice& choice)
{
    const ServiceLevel& from = choice.today;
    const ServiceLevel& to = choice.decided;
    if (from.terms == ServiceTerms::Undefined || to.terms == ServiceTerms::Undefined)
        return from.terms == to.terms ? ServiceTurn::Same : ServiceTurn::Unknown;
    if (from.terms != to.terms)
        return turnOf(rankOf(to.terms) - rankOf(from.terms));
    if (from.terms == ServiceTerms::NotOffered)
        return ServiceTurn::Same;
    if (from.terms == ServiceTerms::Charged) {
        const std::optional<double> cheaper = cheaperBy(service, from, to);
        if (!cheaper)
            return ServiceTurn::Unknown;
        if (*cheaper != 0.0)
            return turnOf(*cheaper);
    }
    if (from.uses != to.uses)
        return turnOf(to.uses - from.uses);
    return from.response == to.response && from.channel == to.channel && from.owner == to.owner
            && from.rhythm == to.rhythm
        ? ServiceTurn::Same
        : ServiceTurn::Otherwise;
}

std::vector<ServiceChange> serviceChanges(const ServicePlan& plan, std::size_t groups)
{
    std::vector<ServiceChange> changes;
    for (std::size_t group = 0; group < groups; ++group)
        for (std::size_t at = 0; at < plan.services.size(); ++at) {
            const ServiceChoice& choice = serviceChoice(plan, plan.services[at], group);
            const ServiceTurn turn = serviceTurn(plan.services[at], choice);
            if (turn == ServiceTurn::Same)
                continue;
            const bool was = rankOf(choice.today.terms) > 0, willBe = rankOf(choice.decided.terms) > 0;
            changes.push_back({at, group, turn,
                               !was && willBe && choice.today.terms == ServiceTerms::NotOffered,
                               was && choice.decided.terms == ServiceTerms::NotOffered});
        }
    return changes;
}

} // namespace strata
