#include "core/transform/campaigneffect.h"

#include "core/method/driverpass.h"
#include "core/method/money.h"
#include "core/transform/windowsums.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace strata {

namespace {

constexpr std::uint64_t kWhole = 1000; // of all the work
constexpr std::uint64_t kSumming = 200; // two windows, the rest are outcomes

// A part of the work as the progress of all of it.
Progress partOf(const Progress& progress, std::uint64_t from, std::uint64_t length)
{
    if (!progress)
        return {};
    return [&progress, from, length](std::uint64_t done, std::uint64_t total) {
        return progress(from + (total > 0 ? length * done / total : 0), kWhole);
    };
}

bool hasRate(const CostRates& rates)
{
    return rates.perOrder != 0.0 || rates.perLine != 0.0 || rates.perReturn != 0.0
        || rates.perFreightUnit != 0.0 || rates.receivablesRate != 0.0;
}

// What the sums of a window say of an outcome.
class Reader
{
public:
    Reader(const Project& project, const WindowSums& windows)
        : m_rates(dated(project.rates))
        , m_drivers(project.dataset->customers, m_rates)
        , m_hasCost(windows.hasCost())
        // A counted field has no date; without rates the profit is the margin, and nothing of its own.
        , m_hasProfit(m_hasCost && hasRate(m_rates)
                      && std::none_of(project.rates.perField.begin(), project.rates.perField.end(),
                                      [](const FieldRate& counted) { return counted.rate != 0.0; }))
    {
    }

    bool tells(Outcome what) const
    {
        return what == Outcome::GrossMargin ? m_hasCost : what == Outcome::NetProfit ? m_hasProfit : true;
    }

    // Currency units; nothing: not known.
    std::optional<double> value(Outcome what, std::int32_t customer, const CustomerSums& sums) const
    {
        // Who bought nothing earned us nothing; whose lines have no cost at all is not known.
        const bool isMarginKnown = sums.costLines > 0 || sums.lines == 0;
        const WideSum margin = sums.costNet - sums.cost;
        switch (what) {
        case Outcome::NetSales:
            return units(sums.net);
        case Outcome::GrossMargin:
            return isMarginKnown ? std::optional(units(margin)) : std::nullopt;
        case Outcome::NetProfit:
            if (!isMarginKnown)
                return std::nullopt;
            return units(margin - m_drivers.total(std::size_t(customer), sums));
        case Outcome::AverageOrder:
            return sums.orders > 0 ? std::optional(units(sums.saleNet) / sums.orders) : std::nullopt;
        }
        return std::nullopt;
    }

private:
    static CostRates dated(CostRates rates)
    {
        rates.perField.clear();
        return rates;
    }

    const CostRates m_rates;
    const DriverPass m_drivers; // borrows m_rates
    const bool m_hasCost, m_hasProfit;
};

// To a ten-thousandth, so that equal changes of money are equal numbers: ranks ask for it.
double changeOf(double from, double to)
{
    return units(tenThousandths(to - from));
}

// Before, after and their difference, customer by customer, of one group.
struct Group
{
    std::vector<double> before, after, change;
    std::size_t leftOut = 0;

    void add(std::optional<double> from, std::optional<double> to)
    {
        if (!from || !to) {
            ++leftOut;
            return;
        }
        before.push_back(*from);
        after.push_back(*to);
        change.push_back(changeOf(*from, *to));
    }
};

void setPercent(OutcomeEffect& effect, bool hasControl)
{
    const double without
        = effect.beforeTarget + (hasControl ? effect.afterControl - effect.beforeControl : 0.0);
    effect.hasPercent = without > 0.0;
    effect.percent = effect.hasPercent ? 100.0 * effect.difference / without : 0.0;
}

void setVerdict(OutcomeEffect& effect, const std::optional<Interval>& interval)
{
    if (!interval)
        return;
    effect.low = interval->low;
    effect.high = interval->high;
    effect.isShown = interval->excludes(0.0);
    effect.verdict = !effect.isShown ? EffectVerdict::NotShown
        : effect.low > 0.0           ? EffectVerdict::More
                                     : EffectVerdict::Less;
}

// Which customers are compared, in which block, and their sums in both windows.
struct Measured
{
    std::vector<FoundMember> members;
    std::vector<CustomerSums> before, after; // of each of them
};

OutcomeEffect effectOn(Outcome what, const Measured& measured, const Reader& reader, bool hasControl)
{
    OutcomeEffect effect;
    effect.what = what;
    Group target, control;
    for (std::size_t i = 0; i < measured.members.size(); ++i) {
        const auto& [customer, member] = measured.members[i];
        (member->isControl ? control : target)
            .add(reader.value(what, customer, measured.before[i]),
                 reader.value(what, customer, measured.after[i]));
    }
    effect.target = target.change.size();
    effect.control = control.change.size();
    effect.leftOutTarget = target.leftOut;
    effect.leftOutControl = control.leftOut;
    effect.beforeTarget = meanOf(target.before);
    effect.afterTarget = meanOf(target.after);
    effect.beforeControl = meanOf(control.before);
    effect.afterControl = meanOf(control.after);
    effect.difference = meanOf(target.change) - meanOf(control.change);
    setPercent(effect, hasControl);
    if (hasControl) {
        effect.welch = welch(target.change, control.change);
        effect.rankSum = mannWhitney(target.change, control.change);
    }
    return effect;
}

std::vector<BlockValues> changesByBlock(Outcome what, const Measured& measured, const Reader& reader)
{
    std::map<std::string, BlockValues> blocks;
    for (std::size_t i = 0; i < measured.members.size(); ++i) {
        const auto& [customer, member] = measured.members[i];
        const auto from = reader.value(what, customer, measured.before[i]);
        const auto to = reader.value(what, customer, measured.after[i]);
        if (!from || !to)
            continue;
        BlockValues& block = blocks[member->block];
        (member->isControl ? block.control : block.target).push_back(changeOf(*from, *to));
    }
    std::vector<BlockValues> list;
    for (auto& [name, block] : blocks)
        list.push_back(std::move(block));
    return list;
}

// The days of both windows; says why where there are none.
EffectState setWindows(CampaignEffect& effect, const Campaign& campaign, const WindowSums& windows)
{
    if (windows.isTotalsOnly())
        return EffectState::TotalsOnly;
    if (effect.target == 0)
        return EffectState::NoMembers;
    effect.start = campaign.start;
    effect.dataTo = windows.lastDay();
    if (!isKnown(campaign.start))
        return EffectState::NoStart;
    effect.daysPlanned = addMonths(campaign.start, campaign.windowMonths) - campaign.start;
    if (!isKnown(windows.lastDay()) || windows.lastDay() < campaign.start)
        return EffectState::NotBegun;
    const int ahead = windows.lastDay() - campaign.start + 1;
    const int back = campaign.start - windows.firstDay();
    if (back <= 0)
        return EffectState::NoHistory;
    effect.isEarly = ahead < effect.daysPlanned;
    effect.isCutBefore = back < effect.daysPlanned;
    effect.daysCovered = std::min({effect.daysPlanned, ahead, back});
    effect.isComplete = effect.daysCovered == effect.daysPlanned;
    effect.beforeFrom = campaign.start - effect.daysCovered;
    effect.afterTo = campaign.start + effect.daysCovered - 1;
    return EffectState::Measured;
}

} // namespace

Result<CampaignEffect> campaignEffect(const Project& project, const Campaign& campaign,
                                      const Progress& progress, int resamples)
{
    const Error cancelled{ErrorCode::Cancelled, {}};
    CampaignEffect effect;
    Measured measured;
    measured.members = membersInData(*project.dataset, campaign.members);
    std::vector<std::int32_t> customers;
    for (const FoundMember& found : measured.members) {
        customers.push_back(found.customer);
        ++(found.member->isControl ? effect.control : effect.target);
    }
    effect.missing = campaign.members.size() - customers.size();
    effect.hasControl = effect.control > 0;
    const WindowSums windows(project);
    effect.state = setWindows(effect, campaign, windows);
    if (effect.state != EffectState::Measured)
        return effect;

    auto before
        = windows.between(effect.beforeFrom, effect.start - 1, customers, partOf(progress, 0, kSumming / 2));
    if (!before)
        return cancelled;
    auto after = windows.between(effect.start, effect.afterTo, customers,
                                 partOf(progress, kSumming / 2, kSumming / 2));
    if (!after)
        return cancelled;
    measured.before = std::move(*before);
    measured.after = std::move(*after);

    const Reader reader(project, windows);
    for (std::size_t i = 0; i < kOutcomeCount; ++i) {
        const auto what = Outcome(i);
        if (!reader.tells(what))
            continue;
        const std::uint64_t share = (kWhole - kSumming) / kOutcomeCount;
        const Progress part = partOf(progress, kSumming + i * share, share);
        bool isCancelled = false;
        const auto watch = [&](std::uint64_t done, std::uint64_t total) {
            isCancelled = !goOn(part, done, total);
            return !isCancelled;
        };
        OutcomeEffect& outcome
            = effect.outcomes.emplace_back(effectOn(what, measured, reader, effect.hasControl));
        // Where everybody of one group is left out there is no difference between groups.
        if (!effect.hasControl || outcome.control > 0)
            setVerdict(outcome,
                       bootstrapDifference(changesByBlock(what, measured, reader), resamples,
                                           campaign.seed + i, watch));
        if (isCancelled)
            return cancelled;
    }
    return effect;
}

} // namespace strata
