#include "core/transform/adviser.h"

#include <algorithm>

namespace strata {

namespace {

constexpr double kFewerOrders = 0.75; // of the peers' median: from here down it is worth a word

} // namespace

Adviser::Adviser(const Project& project, const Potentials& potentials)
    : m_rules(project.growth->rules)
    , m_track(project.tracking->rules)
    , m_potentials(potentials)
    , m_lastActive(project.rules.inactiveMonths > 0 && isKnown(potentials.asOf)
                       ? addMonths(potentials.asOf, -project.rules.inactiveMonths)
                       : kNoDay)
{
}

void Adviser::advise(CustomerPotential& customer, const PeerGroup& group) const
{
    const bool isLapsed = isKnown(m_lastActive) && m_potentials.asOf - customer.daysSinceSale <= m_lastActive;
    const double step = m_track.salesPercent / 100.0;
    const bool isFalling = customer.hasTrend && customer.trend <= -step;
    const bool isOverdue
        = customer.interval > 0.0 && customer.daysSinceSale > m_track.intervalFactor * customer.interval;
    const bool isLosing = customer.hasProfit && customer.netProfit < 0.0;
    // Who was no small customer a year before and falls is one to be held, not one to be let go.
    const double before = customer.hasTrend && customer.trend > -1.0
        ? customer.actual / (1.0 + customer.trend)
        : customer.actual;
    const bool isSmall = std::max(customer.potential, before) < m_potentials.smallBelow;
    const double share = customer.potential > 0.0 ? customer.headroom / customer.potential : 0.0;
    const bool hasHeadroom = share > 0.0 && 100.0 * share >= m_rules.headroomPercent;

    customer.advice = isLapsed || (isSmall && (isFalling || isOverdue || isLosing))
        ? GrowthAdvice::MoveToLowCost
        : hasHeadroom && !isFalling && !isOverdue ? GrowthAdvice::Grow
                                                  : GrowthAdvice::Keep;

    const auto say = [&](bool isTrue, GrowthReasonKind kind, double value, double other = 0.0) {
        if (isTrue)
            customer.reasons.push_back({kind, value, other});
    };
    using Kind = GrowthReasonKind;
    const auto sayHeadroom = [&] {
        say(hasHeadroom, Kind::Headroom, customer.headroom, share);
        say(!hasHeadroom && share > 0.0, Kind::LittleHeadroom, customer.headroom, share);
        say(share <= 0.0, Kind::AbovePeers, customer.actual, customer.potential);
    };
    const auto sayTroubles = [&] {
        say(isFalling && !isLapsed, Kind::Falling, customer.trend);
        say(isOverdue && !isLapsed, Kind::Overdue, customer.daysSinceSale, customer.interval);
        say(isLosing, Kind::LosesMoney, customer.netProfit);
    };
    say(isLapsed, Kind::Lapsed, customer.daysSinceSale);
    switch (customer.advice) {
    case GrowthAdvice::MoveToLowCost:
        say(isSmall, Kind::SmallPotential, customer.potential, m_potentials.smallBelow);
        sayTroubles();
        sayHeadroom();
        break;
    case GrowthAdvice::Grow:
        sayHeadroom();
        sayLevers(customer);
        sayTroubles();
        break;
    case GrowthAdvice::Keep:
        // What would speak for growing is outweighed, and comes behind what does so.
        if (hasHeadroom)
            sayTroubles();
        sayHeadroom();
        if (!hasHeadroom)
            sayTroubles();
        break;
    }
    say(customer.hasTrend && customer.trend >= step, Kind::Growing, customer.trend);
    say(customer.interval > 0.0 && !isOverdue && !isLapsed, Kind::InRhythm, customer.daysSinceSale,
        customer.interval);
    sayComparison(customer, group);
}

// Where like firms do more: what a campaign could be about.
void Adviser::sayLevers(CustomerPotential& customer) const
{
    if (m_potentials.breadthOf != BreadthOf::Unknown && customer.breadth + 1 <= customer.peerBreadth)
        customer.reasons.push_back(
            {GrowthReasonKind::FewerCategories, double(customer.breadth), customer.peerBreadth});
    if (customer.ordersPerYear <= kFewerOrders * customer.peerOrders)
        customer.reasons.push_back(
            {GrowthReasonKind::FewerOrders, customer.ordersPerYear, customer.peerOrders});
}

void Adviser::sayComparison(CustomerPotential& customer, const PeerGroup& group) const
{
    const auto members = double(group.members);
    if (!m_potentials.industryField.empty() && customer.industry.empty())
        customer.reasons.push_back({GrowthReasonKind::NoIndustry, members});
    if (!m_potentials.sizeField.empty() && !(customer.size > 0.0))
        customer.reasons.push_back({GrowthReasonKind::NoSize, members});
    if (group.mergedLevels > 0)
        customer.reasons.push_back(
            {group.mergedLevels > 1 ? GrowthReasonKind::OverIndustries : GrowthReasonKind::OverSizes,
             members});
    if (customer.potential > group.mostSales)
        customer.reasons.push_back({GrowthReasonKind::BeyondPeers, customer.potential, group.mostSales});
}

} // namespace strata
