#pragma once
#include "core/model/snapshot.h"
#include "core/model/tracking.h"
#include "core/transform/movement.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

// Where a customer is heading, from one time to a later one.
enum class Trend
{
    Rising,
    Steady,
    AtRisk,
    Lapsing,
    New
};
inline constexpr std::size_t kTrendCount = 5;
// Stable names, as the command line writes them.
inline constexpr std::array<const char*, kTrendCount> kTrendKeys
    = {"rising", "steady", "atRisk", "lapsing", "new"};

// What speaks for a trend. `before` and `after` of a Signal are given here in their units.
enum class SignalKind
{
    NewSince, // after: day of the last order, 0 where there is none yet
    NothingBought, // before, after: days since the last order at each time (0 = unknown)
    Overdue, // before: own median interval in days, after: days since the last order
    SalesDown, // net sales in the window, currency units
    SalesUp,
    LifetimeValueDown, // axis score, 0..100
    LifetimeValueUp,
    NetProfitDown, // axis score, 0..100
    NetProfitUp,
    TypeDown, // CustomerType
    TypeUp,
    TierDown, // place in the model's tiers, 0 = best
    TierUp,
};
inline constexpr std::size_t kSignalCount = 13;
inline constexpr std::array<const char*, kSignalCount> kSignalKeys
    = {"newSince",      "nothingBought", "overdue",  "salesDown", "salesUp",  "clvDown", "clvUp",
       "netProfitDown", "netProfitUp",   "typeDown", "typeUp",    "tierDown", "tierUp"};

enum class SignalMood
{
    Good,
    Bad,
    Neutral
};
SignalMood moodOf(SignalKind kind);

struct Signal
{
    SignalKind kind = SignalKind::NewSince;
    double before = 0.0, after = 0.0;

    bool operator==(const Signal&) const = default;
};

struct CustomerTrend
{
    Trend trend = Trend::Steady;
    std::vector<Signal> reasons; // in the order of SignalKind

    bool operator==(const CustomerTrend&) const = default;
};

// The trend of every customer of `after`, with all signals there are. A threshold that is just met counts,
// as a cut does; silence alone has to be longer.
//
//   NewSince       was not among the customers then, or had bought nothing by then and has since.
//   NothingBought  bought in the window then, and nothing in the window now (the last sale lies before its
//                  first day); or has the status Inactive now and had not then, with another last sale than
//                  in the window.
//   Overdue        days since the last order > intervalFactor x own median interval between the order dates
//                  of the last 365 days, which takes 3 of them. Read from cadence_ratio of `after`; nobody is
//                  overdue where that snapshot has no such metric.
//   Sales          100 x (then - now) / then >= salesPercent is a fall, 100 x (now - then) / then a rise;
//                  from nothing or less to something is a rise. Compared where both windows are equally long.
//   Axis scores    then - now >= scoreStep is a fall, now - then a rise (to 1e-4 of a point, as
//                  scores lie on a grid).
//   Type           among the four types: fewer axes at or above their cut is a fall, more a rise.
//   Opportunistic
//                  and service drain are as high as each other; statuses are not compared.
//   Tier           a place further down or up; compared where both models name the same tiers. Listed beside
//                  the others, but it decides nothing: a tier is a place among others, and a hair moves it.
//
// The trend is the first that holds: New with NewSince (it has no other signals); Lapsing with NothingBought;
// AtRisk with any bad signal; Rising with any good one; else Steady. Excluded customers are not followed:
// they are Steady, without signals. So are customers who had lapsed by then already.
std::vector<CustomerTrend> trendsBetween(const Movement& movement, const Snapshot& before,
                                         const Snapshot& after, const TrackRules& rules);

// How many go which way, and their money in both windows.
struct TrendTotals
{
    std::int64_t customers = 0;
    KnownMoney salesBefore, salesAfter;
};
std::array<TrendTotals, kTrendCount> trendTotals(const std::vector<CustomerTrend>& trends,
                                                 const Movement& movement, const Snapshot& before,
                                                 const Snapshot& after);

} // namespace strata
