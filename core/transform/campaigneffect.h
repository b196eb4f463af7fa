#pragma once
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/transform/statistics.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace strata {

enum class Outcome
{
    NetSales, // per customer, currency units in the window
    GrossMargin, // per customer, of lines with a cost
    NetProfit, // gross margin less cost to serve; there where the rates can be told by day
    AverageOrder // net value of sales / orders
};
inline constexpr std::size_t kOutcomeCount = 4;
// Stable names, as the command line writes them.
inline constexpr const char* kOutcomeKeys[kOutcomeCount]
    = {"netSales", "grossMargin", "netProfit", "averageOrder"};

enum class EffectVerdict
{
    More, // the interval lies above 0
    Less, // the interval lies below 0
    NotShown, // the interval holds 0: chance would do
    TooFew // fewer than kLeastInGroup in a group: no interval
};
inline constexpr const char* kEffectVerdictKeys[] = {"more", "less", "notShown", "tooFew"};

// One outcome in both groups, before and after the start. Means per customer, currency units.
struct OutcomeEffect
{
    Outcome what = Outcome::NetSales;
    std::size_t target = 0, control = 0; // customers compared
    std::size_t leftOutTarget = 0,
                leftOutControl = 0; // without an order (a known cost) in one of the windows
    double beforeTarget = 0.0, afterTarget = 0.0;
    double beforeControl = 0.0, afterControl = 0.0; // 0 without a control group
    double difference = 0.0; // of the mean changes; without a control group the mean change of the members
    double low = 0.0, high = 0.0; // its 95 % bootstrap interval; both 0 where there is none (TooFew)
    // The difference beside what the target group's mean had been without it: its mean before plus the
    // control group's change (before, without a control group). 100 is 100 %.
    double percent = 0.0;
    bool hasPercent = false; // false where that is not above 0
    std::optional<WelchTest> welch; // of the changes, target against control
    std::optional<MannWhitney> rankSum; // the same, as a check that single large customers do not decide
    bool isShown = false; // the interval excludes 0
    EffectVerdict verdict = EffectVerdict::TooFew;
};

// Why there is no effect to be seen, if so.
enum class EffectState
{
    Measured,
    NoMembers, // none were chosen, or none of them is in the data any more
    NoStart, // the campaign has no start day
    NotBegun, // the data end before the start: nothing to see yet
    NoHistory, // the data begin at the start or after it: nothing to compare with
    TotalsOnly // the invoice lines stay in a database, which brought the sums of one window only
};
inline constexpr const char* kEffectStateKeys[]
    = {"measured", "noMembers", "noStart", "notBegun", "noHistory", "totalsOnly"};

struct CampaignEffect
{
    EffectState state = EffectState::Measured;
    bool hasControl
        = false; // false: tracking without a control group, which cannot tell the campaign from the times
    Day beforeFrom = kNoDay; // first day of the window before; it ends on the day before the start
    Day start = kNoDay; // first day of the window after
    Day afterTo = kNoDay; // last day of the window after
    int daysPlanned = 0; // of each window
    int daysCovered = 0; // of each window: both have as many
    bool isComplete = false; // daysCovered is daysPlanned
    bool isEarly = false; // the data do not reach the end of the window after: it may change yet
    bool isCutBefore = false; // the data begin within the window before
    Day dataTo = kNoDay; // last day of the data
    std::size_t target = 0, control = 0; // members in the data
    std::size_t missing = 0; // members no longer in the data (or merged into another customer)
    std::vector<OutcomeEffect> outcomes; // in the order of Outcome; those that the data can tell
};

// Measures a campaign: members' outcomes in a window before the start and in one after it, both with the
// same number of days, and whether the target group's changed more than the control group's.
//
// The window after is [start, start + windowMonths); the one before has as many days. Where the data reach
// neither that far ahead nor that far back both are shortened to the days that are there. Sums are exact and
// include credits; an order is an invoice with a net value above 0 in the window, as in the metrics. A member
// who bought nothing in a window bought for 0: it stays in. Everybody drawn is compared, whatever was done
// with them (intention to treat); accounts merged into another one since are missing.
//
// Errors: Cancelled. What stands in the way otherwise is said by `state`, and `outcomes` is empty then.
Result<CampaignEffect> campaignEffect(const Project& project, const Campaign& campaign,
                                      const Progress& progress = {}, int resamples = 10000);

} // namespace strata
