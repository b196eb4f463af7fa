#include "app/cli/growthwords.h"

#include "app/cli/csvtable.h"
#include "app/cli/output.h"

#include <cmath>

namespace strata::cli {

namespace {

std::string money(double amount)
{
    return withDecimals(amount, 0);
}

std::string percent(double share)
{
    return withDecimals(100.0 * std::fabs(share), 0) + " %";
}

// "1 day", "2.5 orders"
std::string counted(double count, const std::string& noun, const std::string& plural)
{
    const double shown = std::round(count * 10.0) / 10.0;
    return shortest(shown) + " " + (shown == 1.0 ? noun : plural);
}

std::string days(double count)
{
    return counted(count, "day", "days");
}

} // namespace

std::string adviceWords(GrowthAdvice advice)
{
    switch (advice) {
    case GrowthAdvice::Grow:
        return "grow";
    case GrowthAdvice::Keep:
        return "keep";
    case GrowthAdvice::MoveToLowCost:
        break;
    }
    return "move to low-cost service";
}

std::string reasonWords(const GrowthReason& reason, BreadthOf breadthOf)
{
    const double value = reason.value, other = reason.other;
    switch (reason.kind) {
    case GrowthReasonKind::Headroom:
        return "room for " + money(value) + " more a year, " + percent(other) + " of its potential";
    case GrowthReasonKind::LittleHeadroom:
        return "buys nearly what like firms do: " + money(value) + " a year are missing, " + percent(other);
    case GrowthReasonKind::AbovePeers:
        return "buys " + money(value) + " a year, like firms of its size " + money(other);
    case GrowthReasonKind::SmallPotential:
        return "stays small: like firms of its size buy " + money(value) + " a year, small is below "
            + money(other);
    case GrowthReasonKind::Lapsed:
        return "bought nothing for " + days(value);
    case GrowthReasonKind::Overdue:
        return "last bought " + days(value) + " ago, but used to buy every " + days(other);
    case GrowthReasonKind::Falling:
        return "sales fell by " + percent(value);
    case GrowthReasonKind::LosesMoney:
        return "net profit is " + money(value) + " a year";
    case GrowthReasonKind::Growing:
        return "sales rose by " + percent(value);
    case GrowthReasonKind::InRhythm:
        return "buys every " + days(other) + ", last " + days(value) + " ago";
    case GrowthReasonKind::FewerCategories: {
        const bool isProducts = breadthOf == BreadthOf::Products;
        return "buys "
            + counted(value, isProducts ? "product" : "category", isProducts ? "products" : "categories")
            + ", like firms " + shortest(other);
    }
    case GrowthReasonKind::FewerOrders:
        return counted(value, "order", "orders") + " a year, like firms "
            + shortest(std::round(other * 10.0) / 10.0);
    case GrowthReasonKind::OverSizes:
        return "compared with " + counted(value, "firm", "firms")
            + " of all sizes: too few of its own in its industry";
    case GrowthReasonKind::OverIndustries:
        return "compared with " + counted(value, "firm", "firms")
            + " of all industries and sizes: too few in its own";
    case GrowthReasonKind::NoIndustry:
        return "its industry is not known: compared with " + counted(value, "firm", "firms")
            + " of all industries";
    case GrowthReasonKind::NoSize:
        return "its size is not known: compared with what " + counted(value, "firm", "firms")
            + " buy, whatever their size";
    case GrowthReasonKind::BeyondPeers:
        return "take the potential with care: none of the firms it is compared with buys more than "
            + money(other);
    case GrowthReasonKind::Count:
        break;
    }
    return {};
}

std::string reasonWords(const CustomerPotential& customer, BreadthOf breadthOf)
{
    std::string words;
    for (const GrowthReason& reason : customer.reasons)
        words += (words.empty() ? "" : "; ") + reasonWords(reason, breadthOf);
    return words;
}

std::string groupWords(const PeerGroup& group, const Potentials& potentials)
{
    std::string words = group.industry.empty() ? "all" : group.industry;
    if (group.sizeBand < 0)
        return words;
    const auto band = std::size_t(group.sizeBand);
    const std::vector<double>& limits = potentials.bandLimits;
    if (band == 0)
        return words + ", up to " + shortest(limits[0]);
    if (band == limits.size())
        return words + ", above " + shortest(limits.back());
    return words + ", above " + shortest(limits[band - 1]) + " up to " + shortest(limits[band]);
}

} // namespace strata::cli
