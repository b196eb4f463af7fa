#pragma once
#include "core/method/evaluate.h"
#include "core/method/metrics.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/transform/growthfields.h"
#include "core/transform/peergroups.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// What to do with a small customer. The rule is at potentialsOf().
enum class GrowthAdvice
{
    Grow,
    Keep,
    MoveToLowCost
};
inline constexpr std::size_t kAdviceCount = 3;
// Stable names, as the command line writes them.
inline constexpr const char* kAdviceKeys[kAdviceCount] = {"grow", "keep", "lowCost"};

// Why an advice is what it is. The words are made in ui/; here is what they are about, with the numbers.
enum class GrowthReasonKind
{
    // what decides
    Headroom, // value: headroom, currency units a year; other: the same as a share of the potential
    LittleHeadroom, // the same two; below rules.headroomPercent, but above 0
    AbovePeers, // buys as much as like firms or more. value: actual; other: potential
    SmallPotential, // like firms are small customers, too. value: potential; other: smallBelow
    Lapsed, // bought nothing in Rules::inactiveMonths. value: days since the last sale
    Overdue, // value: days since the last order; other: the customer's own median interval, in days
    Falling, // value: change of sales against the earlier window, share (-0.4 is 40 % less)
    LosesMoney, // value: net profit of a year, currency units, below 0
                // what speaks for growing, or says where
    Growing, // value: as in Falling, at or above the same step upwards
    InRhythm, // value, other: as in Overdue
    FewerCategories, // value: breadth; other: the peers' median
    FewerOrders, // value: orders a year; other: the peers' median
                 // what to know about the comparison
    OverSizes, // too few firms of this size in the industry: value: those of all sizes compared with
    OverIndustries, // too few in the industry: value: those of all industries compared with
    NoIndustry, // the customer's industry is not known: compared with all of its size
    NoSize, // its size is not known: compared with what a customer of its industry buys, whatever its size
    BeyondPeers, // the potential is more than any of its peers buys. value: potential; other: the most one
                 // buys
    Count
};

struct GrowthReason
{
    GrowthReasonKind kind = GrowthReasonKind::Headroom;
    double value = 0.0, other = 0.0; // see the kind; 0 where it says nothing

    bool operator==(const GrowthReason&) const = default;
};

struct CustomerPotential
{
    std::int32_t customer = 0; // index into dataset->customers
    double actual = 0.0; // net sales of a year, currency units; below 0 where more was given back
    double potential = 0.0; // currency units a year
    double headroom = 0.0; // potential - actual; below 0: buys more than like firms do
    int group = 0; // index into Potentials::groups
    std::string industry; // as it stands in the customer's field; empty: not known
    double size = 0.0; // as it stands in the customer's field, above 0; 0: not known

    double trend = 0.0; // sales_growth: share against the earlier window, 0.1 is 10 % more
    bool hasTrend = false;
    int breadth = 0; // categories (or products, see Potentials::breadthOf) bought in the window
    double peerBreadth = 0.0; // median of the group
    double ordersPerYear = 0.0;
    double peerOrders = 0.0; // median of the group, a year
    int daysSinceSale = 0; // at the as-of date
    double interval = 0.0; // days between orders, median; 0: fewer than 3 order days in the last 365
    double netProfit = 0.0; // of a year, currency units
    bool hasProfit = false;

    GrowthAdvice advice = GrowthAdvice::Keep;
    std::vector<GrowthReason> reasons; // what decided first

    bool operator==(const CustomerPotential&) const = default;
};

enum class BreadthOf
{
    Categories, // product categories in the invoice lines
    Products, // where these name no categories, or a database added them up
    Unknown
};

struct Potentials
{
    double smallBelow = 0.0; // net sales of a year, currency units
    bool isSuggested = false; // nobody said it: the median of those who buy, to two digits
    std::string industryField, sizeField; // used; empty: none
    bool isIndustryGuessed = false, isSizeGuessed = false; // by their names, because the rules are empty
    std::vector<double>
        bandLimits; // of the size field: band b is above limit b-1 up to limit b. Empty: one band
    BreadthOf breadthOf = BreadthOf::Unknown;
    Day asOf = kNoDay;
    int daysOfYear
        = 0; // days of sales that were scaled to a year; 0: the window is a year, nothing was scaled

    std::vector<PeerGroup> groups; // those that `customers` refer to
    std::vector<CustomerPotential> customers; // small ones only, greatest headroom first, ties by id
    std::size_t large = 0; // buy smallBelow or more
    std::size_t withoutGroup = 0; // small, but even all customers together are fewer than rules.peersAtLeast
    std::size_t tooNew = 0; // first bought less than a year ago: their year is not full
    std::size_t neverBought = 0;
    std::size_t excluded = 0; // by hand

    bool operator==(const Potentials&) const = default;
};

// What small customers could buy, and what to do with them.
//
// A year's net sales: those of the window; of a window of other than 12 months 12/months of them. A customer
// who came within a longer window counts from its first sale. Where the data begin within the window they are
// scaled by the days that the data cover.
//
// Peers are customers whose sales of the window are above 0, whose year is full and who are not excluded.
// Groups are industry x size band, bands being the terciles of the size field over all peers (Hyndman-Fan
// type 1: sizes that occur): up to the first, up to the second, above; the same limits in every industry, so
// that they can be said. A group of fewer than rules.peersAtLeast is merged over its bands, then over all
// industries. Potential = rules.peerPercentile (type 7) of sales per unit of size in the group x the
// customer's own size. A customer without an industry is compared with all of its size band; one without a
// size with what a customer of its industry buys, whatever the size of those.
//
// Advice, in this order [our own rule]:
//   low-cost service  nothing bought in Rules::inactiveMonths; or both the potential and what it bought in
//                     the window before are below smallBelow (a small customer even if it bought all that
//                     like firms buy), and buying falls (TrackRules::salesPercent), is overdue
//                     (TrackRules::intervalFactor x its own median interval), or net profit is below 0
//   grow              headroom is at least rules.headroomPercent of the potential, and buying neither falls
//                     nor is overdue
//   keep              everybody else: little headroom, or headroom but a fall to be stopped first
//
// Errors: Cancelled; UnknownName with the field, where the rules name one that the customers do not have, or
// whose values are no numbers for the size.
// `results` may be of no customers (while they are recalculated): then nobody counts as excluded.
Result<Potentials> potentialsOf(const Project& project, const MetricTable& metrics, const Results& results,
                                const Progress& progress = {});

} // namespace strata
