#include "core/transform/signals.h"

#include "core/method/money.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace strata {

namespace {

constexpr double kPointSlack = 1e-4; // scores lie on a grid of 2^-24, six millionths of a point

// How many axes are at or above their cut; nothing for a status.
std::optional<int> highAxes(std::uint8_t type)
{
    switch (CustomerType(type)) {
    case CustomerType::Core:
        return 2;
    case CustomerType::Opportunistic:
    case CustomerType::ServiceDrain:
        return 1;
    case CustomerType::Marginal:
        return 0;
    default:
        return {};
    }
}

// One customer at both times.
class Judge
{
public:
    Judge(const Snapshot& before, const Snapshot& after, const TrackRules& rules)
        : m_before(before)
        , m_after(after)
        , m_rules(rules)
        , m_startThen(windowStart(before.info))
        , m_startNow(windowStart(after.info))
        , m_hasSameWindow(before.info.windowMonths == after.info.windowMonths)
        , m_hasSameTiers(std::equal(before.model.rules.tiers.begin(), before.model.rules.tiers.end(),
                                    after.model.rules.tiers.begin(), after.model.rules.tiers.end(),
                                    [](const Tier& a, const Tier& b) { return a.name == b.name; }))
    {
        for (const SnapshotMetric& metric : after.metrics)
            if (metric.id == "cadence_ratio")
                m_cadence = &metric;
    }

    CustomerTrend trendOf(std::int32_t then, std::size_t now) const
    {
        CustomerTrend trend;
        if (CustomerType(m_after.types[now]) == CustomerType::Excluded)
            return trend;
        if (isNew(then, now)) {
            const Day last = m_after.lastSale[now];
            trend.reasons.push_back({SignalKind::NewSince, 0.0, isKnown(last) ? double(last) : 0.0});
            trend.trend = Trend::New;
            return trend;
        }
        const auto place = std::size_t(then);
        const bool hasLapsed = addNothingBought(trend, place, now);
        addOverdue(trend, now);
        addSales(trend, place, now);
        addStep(trend, m_before.clv[place], m_after.clv[now], SignalKind::LifetimeValueDown,
                SignalKind::LifetimeValueUp);
        addStep(trend, m_before.netProfitScore[place], m_after.netProfitScore[now], SignalKind::NetProfitDown,
                SignalKind::NetProfitUp);
        addStanding(trend, place, now);
        const auto has = [&](SignalMood mood) {
            return std::any_of(trend.reasons.begin(), trend.reasons.end(),
                               [mood](const Signal& signal) { return moodOf(signal.kind) == mood; });
        };
        trend.trend = hasLapsed     ? Trend::Lapsing
            : has(SignalMood::Bad)  ? Trend::AtRisk
            : has(SignalMood::Good) ? Trend::Rising
                                    : Trend::Steady;
        return trend;
    }

private:
    bool isNew(std::int32_t then, std::size_t now) const
    {
        return then < 0 || (!isKnown(m_before.lastSale[std::size_t(then)]) && isKnown(m_after.lastSale[now]));
    }

    static double daysSince(const Snapshot& snapshot, std::size_t place)
    {
        const Day last = snapshot.lastSale[place];
        return isKnown(last) && isKnown(snapshot.info.asOf) ? double(snapshot.info.asOf - last) : 0.0;
    }

    bool addNothingBought(CustomerTrend& trend, std::size_t then, std::size_t now) const
    {
        const Day lastThen = m_before.lastSale[then], lastNow = m_after.lastSale[now];
        const bool boughtThen = isKnown(lastThen) && (!isKnown(m_startThen) || lastThen >= m_startThen);
        const bool boughtNow = isKnown(lastNow) && (!isKnown(m_startNow) || lastNow >= m_startNow);
        const auto isInactive
            = [](std::uint8_t type) { return CustomerType(type) == CustomerType::Inactive; };
        if (!(boughtThen && !boughtNow)
            && !(isInactive(m_after.types[now]) && !isInactive(m_before.types[then])))
            return false;
        trend.reasons.push_back(
            {SignalKind::NothingBought, daysSince(m_before, then), daysSince(m_after, now)});
        return true;
    }

    void addOverdue(CustomerTrend& trend, std::size_t now) const
    {
        if (!m_cadence || !m_cadence->present[now] || !(m_cadence->values[now] > m_rules.intervalFactor))
            return;
        const double days = daysSince(m_after, now), ratio = m_cadence->values[now];
        if (ratio > 0.0) // a median of whole days is whole, or a half
            trend.reasons.push_back({SignalKind::Overdue, std::round(2.0 * days / ratio) / 2.0, days});
    }

    void addSales(CustomerTrend& trend, std::size_t then, std::size_t now) const
    {
        const Amount before = m_before.netSales[then], after = m_after.netSales[now];
        if (!m_hasSameWindow || !isKnown(before) || !isKnown(after))
            return;
        const auto percent = [&](WideSum change) { return 100.0 * double(change) / double(before); };
        const WideSum change = WideSum(after) - before;
        if (before > 0 && change < 0 && percent(-change) >= m_rules.salesPercent)
            trend.reasons.push_back({SignalKind::SalesDown, units(before), units(after)});
        else if (change > 0 && (before > 0 ? percent(change) >= m_rules.salesPercent : after > 0))
            trend.reasons.push_back({SignalKind::SalesUp, units(before), units(after)});
    }

    void addStep(CustomerTrend& trend, double before, double after, SignalKind down, SignalKind up) const
    {
        if (before < 0.0 || after < 0.0 || before == after)
            return;
        if (before - after >= m_rules.scoreStep - kPointSlack && before > after)
            trend.reasons.push_back({down, before, after});
        else if (after - before >= m_rules.scoreStep - kPointSlack && after > before)
            trend.reasons.push_back({up, before, after});
    }

    void addStanding(CustomerTrend& trend, std::size_t then, std::size_t now) const
    {
        const std::uint8_t typeThen = m_before.types[then], typeNow = m_after.types[now];
        const std::optional<int> axesThen = highAxes(typeThen), axesNow = highAxes(typeNow);
        if (axesThen && axesNow && *axesThen != *axesNow)
            trend.reasons.push_back({*axesNow < *axesThen ? SignalKind::TypeDown : SignalKind::TypeUp,
                                     double(typeThen), double(typeNow)});
        const std::int8_t tierThen = m_before.tiers[then], tierNow = m_after.tiers[now];
        if (m_hasSameTiers && tierThen >= 0 && tierNow >= 0 && tierThen != tierNow)
            trend.reasons.push_back({tierNow > tierThen ? SignalKind::TierDown : SignalKind::TierUp,
                                     double(tierThen), double(tierNow)});
    }

    const Snapshot &m_before, &m_after;
    const TrackRules& m_rules;
    const Day m_startThen, m_startNow;
    const bool m_hasSameWindow, m_hasSameTiers;
    const SnapshotMetric* m_cadence = nullptr;
};

} // namespace

SignalMood moodOf(SignalKind kind)
{
    switch (kind) {
    case SignalKind::NewSince:
    case SignalKind::TierDown:
    case SignalKind::TierUp:
        return SignalMood::Neutral;
    case SignalKind::SalesUp:
    case SignalKind::LifetimeValueUp:
    case SignalKind::NetProfitUp:
    case SignalKind::TypeUp:
        return SignalMood::Good;
    case SignalKind::NothingBought:
    case SignalKind::Overdue:
    case SignalKind::SalesDown:
    case SignalKind::LifetimeValueDown:
    case SignalKind::NetProfitDown:
    case SignalKind::TypeDown:
        break;
    }
    return SignalMood::Bad;
}

std::vector<CustomerTrend> trendsBetween(const Movement& movement, const Snapshot& before,
                                         const Snapshot& after, const TrackRules& rules)
{
    const Judge judge(before, after, rules);
    std::vector<CustomerTrend> trends(after.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        trends[i] = judge.trendOf(movement.beforeOf[i], i);
    return trends;
}

std::array<TrendTotals, kTrendCount> trendTotals(const std::vector<CustomerTrend>& trends,
                                                 const Movement& movement, const Snapshot& before,
                                                 const Snapshot& after)
{
    std::array<TrendTotals, kTrendCount> totals;
    std::array<WideSum, kTrendCount> then{}, now{};
    for (std::size_t i = 0; i < trends.size(); ++i) {
        const auto at = std::size_t(trends[i].trend);
        TrendTotals& one = totals[at];
        ++one.customers;
        if (const std::int32_t place = movement.beforeOf[i];
            place >= 0 && isKnown(before.netSales[std::size_t(place)])) {
            then[at] += before.netSales[std::size_t(place)];
            ++one.salesBefore.customers;
        }
        if (isKnown(after.netSales[i])) {
            now[at] += after.netSales[i];
            ++one.salesAfter.customers;
        }
    }
    for (std::size_t at = 0; at < kTrendCount; ++at) {
        totals[at].salesBefore.sum = units(then[at]);
        totals[at].salesAfter.sum = units(now[at]);
    }
    return totals;
}

} // namespace strata
