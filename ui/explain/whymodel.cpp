#include "ui/explain/whymodel.h"

#include "core/method/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/workshop.h"

namespace strata {

namespace {

bool hasResults(const Workshop& workshop)
{
    return Words::knows(workshop, 0);
}

QString count(std::int64_t customers)
{
    return format::number(double(customers));
}

} // namespace

Explanation whyCut(const Workshop& workshop, Axis axis)
{
    const QString what = Words::tr("Cut of %1").arg(axisName(axis));
    if (!hasResults(workshop))
        return Words::sayWait(what);
    const ExplainedCut why = explainCut(workshop.project(), workshop.results(), axis);
    if (why.scored == 0)
        return {.title = what, .sentence = Words::tr("Nobody is scored, so nothing divides the customers.")};
    Explanation answer;
    answer.title = Words::tr("%1: %2").arg(what, Words::shown(why.cut));
    if (why.rule.kind == CutKind::Score) {
        answer.sentence = Words::tr("A fixed score: it stays where the team put it, whoever comes and goes.");
    } else {
        answer.sentence
            = Words::tr("Percentile %1 of the %2 scored customers: about %3 of them lie below.")
                  .arg(Words::points(why.rule.value), count(why.scored),
                       Words::share(why.rule.value / 100.0));
        answer.formula += Words::tr("Place from the lowest: 1 + (%1 − 1) × %2 = %3")
                              .arg(count(why.scored), Words::share(why.rule.value / 100.0),
                                   format::number(why.place, 2));
        answer.formula += why.fraction > 0.0
            ? Words::tr("%1 = %2 + %3 × (%4 − %2), between the two scores next to that place")
                  .arg(Words::shown(why.cut), Words::term(why.lower), format::number(why.fraction, 2),
                       Words::term(why.upper))
            : Words::tr("%1 = the score at that place").arg(Words::shown(why.cut));
    }
    answer.formula
        += Words::tr("%1 of %2 customers are at or above it.").arg(count(why.atOrAbove), count(why.scored));
    answer.source = Words::tr("At the cut counts as above, on both axes, everywhere.");
    return answer;
}

Explanation whyTierCuts(const Workshop& workshop)
{
    if (!hasResults(workshop))
        return Words::sayWait(Words::tr("Where the tiers begin"));
    const Rules& rules = workshop.project().rules;
    const Results& results = workshop.results();
    Explanation answer;
    answer.title = Words::tr("Where the tiers begin");
    answer.sentence = rules.tierKind == TierKind::Score
        ? Words::tr("At the composite scores that the team set.")
        : rules.tierKind == TierKind::ValueShare
        ? Words::tr("Customers are put in order of their composite score, best first, until their net sales "
                    "make the share of the tier. Its last customer’s score is where it begins.")
        : Words::tr(
            "Customers are put in order of their composite score, best first, until there are as many "
            "as the share of the tier says. Its last customer’s score is where it begins.");
    for (std::size_t tier = 0; tier < rules.tiers.size(); ++tier) {
        const QString name = format::text(rules.tiers[tier].name);
        if (tier >= results.tierCuts.size())
            answer.formula += Words::tr("%1: the rest").arg(name);
        else if (rules.tierKind == TierKind::Score)
            answer.formula += Words::tr("%1: from %2").arg(name, Words::shown(results.tierCuts[tier]));
        else
            answer.formula += Words::tr("%1: the first %2, from %3")
                                  .arg(name, Words::share(rules.tiers[tier].limit / 100.0),
                                       Words::shown(results.tierCuts[tier]));
    }
    answer.source = Words::tr("%1 customers are scored.").arg(count(results.scored));
    return answer;
}

namespace {

// Shares of all customers, rounded together so that they add up.
double shareOfAll(const Summary& summary, std::size_t type, double GroupTotals::*amount)
{
    std::vector<double> parts;
    for (const GroupTotals& group : summary.types)
        parts.push_back(group.*amount);
    return sharesOfHundred(parts)[type];
}

void addMoney(const Workshop& workshop, const GroupTotals& group, std::optional<std::size_t> type,
              Explanation& answer)
{
    const Project& project = workshop.project();
    const Summary& summary = workshop.results().summary;
    const auto add = [&](const QString& what, double GroupTotals::*amount, bool isKnown) {
        if (!isKnown)
            return;
        const QString money = Words::money(group.*amount, project);
        if (!(summary.all.*amount > 0.0)) {
            answer.formula
                += Words::tr("%1: %2. There is no share where the total is not above 0.").arg(what, money);
            return;
        }
        const double share
            = type ? shareOfAll(summary, *type, amount) : 100.0 * group.*amount / summary.all.*amount;
        answer.formula
            += Words::tr("%1: %2 = %3 ÷ %4 of all customers")
                   .arg(what, format::hundredth(share), money, Words::money(summary.all.*amount, project));
    };
    add(Words::tr("Net sales"), &GroupTotals::netSales, true);
    add(Words::tr("Net profit"), &GroupTotals::netProfit, summary.hasCost);
    if (group.withProfit < group.customers && summary.hasCost)
        answer.formula
            += Words::tr("The net profit of %1 of them is known; the others’ cost of goods is missing.")
                   .arg(count(group.withProfit));
}

QString typeRule(const Workshop& workshop, CustomerType type)
{
    const Rules& rules = workshop.project().rules;
    switch (type) {
    case CustomerType::Core:
        return Words::tr("At or above the cut on both axes.");
    case CustomerType::Opportunistic:
        return Words::tr("Below the cut on customer lifetime value, at or above it on net profit.");
    case CustomerType::Marginal:
        return Words::tr("Below the cut on both axes.");
    case CustomerType::ServiceDrain:
        return Words::tr("At or above the cut on customer lifetime value, below it on net profit.");
    case CustomerType::New:
        return Words::tr("First sale less than %1 months ago, or fewer than %2 orders.")
            .arg(rules.newMonths)
            .arg(rules.newOrders);
    case CustomerType::Inactive:
        return Words::tr("Nothing bought for %Ln month(s) or longer.", nullptr, rules.inactiveMonths);
    case CustomerType::Excluded:
        return Words::tr("Taken out by hand, with a reason.");
    case CustomerType::NotEnoughData:
        break;
    }
    return Words::tr("What would count is missing, so that they cannot be scored.");
}

} // namespace

Explanation whyTypeCount(const Workshop& workshop, CustomerType type)
{
    if (!hasResults(workshop))
        return Words::sayWait(typeName(type));
    const Results& results = workshop.results();
    const auto at = std::size_t(type);
    const GroupTotals& group = results.summary.types[at];
    std::int64_t byHand = 0, guarded = 0;
    for (std::size_t i = 0; i < results.types.size(); ++i) {
        byHand += results.types[i] == at && results.isOverridden[i] ? 1 : 0;
        guarded += results.types[i] == at && results.isGuarded[i] && !results.isOverridden[i] ? 1 : 0;
    }
    Explanation answer;
    answer.title = Words::tr("%1: %Ln customer(s)", nullptr, int(group.customers)).arg(typeName(type));
    answer.sentence = typeRule(workshop, type);
    if (!isStatus(type))
        answer.formula += Words::tr("The cuts: %1 on customer lifetime value, %2 on net profit.")
                              .arg(Words::shown(results.clvCut), Words::shown(results.netProfitCut));
    answer.formula
        += Words::tr("%1 of %2 customers").arg(count(group.customers), count(results.summary.all.customers));
    if (byHand > 0 && type != CustomerType::Excluded)
        answer.formula += Words::tr("%Ln of them set by hand.", nullptr, int(byHand));
    if (guarded > 0)
        answer.formula
            += Words::tr("%Ln of them by the money guard: they lose money, so their net profit does "
                         "not count as high.",
                         nullptr, int(guarded));
    addMoney(workshop, group, at, answer);
    answer.source = Words::tr("The four types and four statuses add up to all customers.") + QLatin1Char(' ')
        + Words::rounding();
    return answer;
}

Explanation whyTypeCounts(const Workshop& workshop)
{
    if (!hasResults(workshop))
        return Words::sayWait(Words::tr("Customers by type"));
    const Summary& summary = workshop.results().summary;
    Explanation answer;
    answer.title = Words::tr("Customers by type");
    answer.sentence = Words::tr("Both axis scores against both cuts give one of four types; who cannot be "
                                "scored has a status. Every customer is in exactly one of them.");
    QStringList parts;
    for (std::size_t type = 0; type < kTypeCount; ++type)
        if (summary.types[type].customers > 0)
            parts += Words::tr("%1 %2", "count of a type")
                         .arg(count(summary.types[type].customers), typeName(CustomerType(type)));
    answer.formula += Words::tr("%1 customers = %2")
                          .arg(count(summary.all.customers), parts.join(QStringLiteral(" + ")));
    answer.source = Words::rounding();
    return answer;
}

Explanation whyTierCount(const Workshop& workshop, std::size_t tier)
{
    const Results& results = workshop.results();
    const Rules& rules = workshop.project().rules;
    if (!hasResults(workshop) || tier >= results.summary.tiers.size() || tier >= rules.tiers.size())
        return Words::sayWait(Words::tr("Tier"));
    const GroupTotals& group = results.summary.tiers[tier];
    Explanation answer;
    answer.title = Words::tr("Tier %1: %Ln customer(s)", nullptr, int(group.customers))
                       .arg(format::text(rules.tiers[tier].name));
    const Explanation cuts = whyTierCuts(workshop);
    answer.sentence = cuts.sentence;
    answer.formula = cuts.formula;
    answer.formula
        += Words::tr("%1 of %2 scored customers").arg(count(group.customers), count(results.scored));
    addMoney(workshop, group, {}, answer);
    return answer;
}

Explanation whyHistogramBar(const Workshop& workshop, std::size_t bar)
{
    const Results& results = workshop.results();
    if (!hasResults(workshop) || bar >= results.histogram.size())
        return whyHistogram(workshop);
    const double from = 2.0 * double(bar);
    Explanation answer;
    answer.title = Words::tr("Score %1 to %2: %Ln customer(s)", nullptr, int(results.histogram[bar]))
                       .arg(Words::points(from), Words::points(from + 2.0));
    answer.sentence = bar + 1 == results.histogram.size()
        ? Words::tr("So many customers have a composite score of at least %1.").arg(Words::points(from))
        : Words::tr("So many customers have a composite score of at least %1 and below %2.")
              .arg(Words::points(from), Words::points(from + 2.0));
    answer.formula
        += Words::tr("%1 of %2 scored customers").arg(count(results.histogram[bar]), count(results.scored));
    return answer;
}

Explanation whyHistogram(const Workshop& workshop)
{
    if (!hasResults(workshop))
        return Words::sayWait(Words::tr("Composite scores of the customers"));
    Explanation answer = whyTierCuts(workshop);
    answer.title = Words::tr("Composite scores of the customers");
    answer.sentence = Words::tr("Each bar counts the customers whose composite score lies in a band of 2 "
                                "points; the lines are where the tiers begin.")
        + QLatin1Char(' ') + answer.sentence;
    return answer;
}

Explanation whyWhaleCurve(const Workshop& workshop)
{
    const WhaleCurve& whale = workshop.whale();
    const Project& project = workshop.project();
    Explanation answer;
    answer.title = Words::tr("Whale curve");
    if (!hasResults(workshop) || whale.order.empty()) {
        answer.sentence = Words::tr("No customer has a known net profit yet.");
        return answer;
    }
    const auto customers = std::int64_t(whale.order.size()), makers = std::int64_t(whale.peakCustomers);
    const double peak = makers > 0 ? whale.cumulative[whale.peakCustomers - 1] : 0.0;
    answer.sentence
        = Words::tr("Customers are put in order of their net profit, highest first, and added up. "
                    "The curve rises as long as customers earn money, stays where they earn "
                    "nothing and falls with those who lose money.");
    answer.formula
        += Words::tr("The first %1 of %2 customers, %3, earn %4.")
               .arg(count(makers), count(customers), format::percent(double(makers) / double(customers), 0),
                    Words::money(peak, project));
    if (whale.peakPercent)
        answer.formula += Words::tr("%1 = %2 ÷ %3, the net profit of all")
                              .arg(format::hundredth(*whale.peakPercent, 0), Words::money(peak, project),
                                   Words::money(whale.total, project));
    else
        answer.formula
            += Words::tr("The net profit of all is %1, not above 0, so there is no percentage of it.")
                   .arg(Words::money(whale.total, project));
    answer.formula += Words::tr("Lost after it: %1 = %2 − %3, by %4 customers with a net profit below 0.")
                          .arg(Words::money(peak - whale.total, project), Words::money(peak, project),
                               Words::money(whale.total, project), count(std::int64_t(whale.lossMakers)));
    answer.source
        = Words::tr("Net profit is gross margin less cost to serve, %1. Excluded customers are left "
                    "out.")
              .arg(Words::period(workshop.metrics().windowStart, workshop.metrics().asOf));
    return answer;
}

Explanation whyMatrix(const Workshop& workshop)
{
    Explanation answer = whyTypeCounts(workshop);
    if (!hasResults(workshop))
        return answer;
    answer.title = Words::tr("The matrix of the customers");
    answer.sentence = Words::tr("Each mark is a customer: to the right its customer lifetime value score, "
                                "upwards its net profit score, both from 0 to 100. The lines are the cuts.")
        + QLatin1Char(' ') + answer.sentence;
    for (const Axis axis : {Axis::CustomerLifetimeValue, Axis::NetProfit}) {
        const Explanation cut = whyCut(workshop, axis);
        answer.formula += Words::tr("%1. %2").arg(cut.title, cut.sentence);
    }
    return answer;
}

} // namespace strata
