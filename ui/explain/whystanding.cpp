#include "core/method/explain.h"
#include "core/model/amount.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <cmath>

// Where a customer stands: its type or status, tier and ranks.

namespace strata {

namespace {

QString againstCut(Axis axis, double score, double cut, bool isHigh)
{
    const QString figures = isHigh ? Words::tr("%1: %2 is at or above the cut of %3, so high.")
                                   : Words::tr("%1: %2 is below the cut of %3, so low.");
    return figures.arg(axisName(axis), Words::term(score), Words::term(cut));
}

QString byScores(const ExplainedType& why)
{
    const bool isProfitHigh = why.isNetProfitHigh && why.rule != ExplainedType::Rule::Guarded;
    const QString name = typeName(why.computed);
    if (why.isClvHigh)
        return isProfitHigh ? Words::tr("High on both axes is %1.").arg(name)
                            : Words::tr("High customer lifetime value with low net profit is %1.").arg(name);
    return isProfitHigh ? Words::tr("Low customer lifetime value with high net profit is %1.").arg(name)
                        : Words::tr("Low on both axes is %1.").arg(name);
}

// The rule that decided, with the customer's figures; scores go into the formula.
QString ruleSentence(const ExplainedType& why, const Project& project, QStringList& formula)
{
    using Rule = ExplainedType::Rule;
    switch (why.rule) {
    case Rule::Scores:
    case Rule::Guarded:
        formula += againstCut(Axis::CustomerLifetimeValue, why.clv, why.clvCut, why.isClvHigh);
        formula += againstCut(Axis::NetProfit, why.netProfit, why.netProfitCut, why.isNetProfitHigh);
        if (why.rule == Rule::Guarded)
            formula += Words::tr("Money guard: the net profit is %1, below 0, so it never counts as high.")
                           .arg(Words::money(why.profit.value_or(0.0), project));
        return byScores(why);
    case Rule::Excluded:
        return Words::tr("Somebody took the customer out of the stratification.");
    case Rule::NeverBought:
        return Words::tr("Inactive, since there is no sale up to the as-of date, %1.")
            .arg(format::day(why.asOf));
    case Rule::LongAgo:
        formula += Words::tr("Last sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.", nullptr,
                             project.rules.inactiveMonths)
                       .arg(format::day(why.lastSale), format::day(why.limit), format::day(why.asOf));
        return Words::tr("Inactive, since nothing was bought for %Ln month(s) or longer.", nullptr,
                         project.rules.inactiveMonths);
    case Rule::Recent:
        formula += Words::tr("First sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.", nullptr,
                             project.rules.newMonths)
                       .arg(format::day(why.firstSale), format::day(why.limit), format::day(why.asOf));
        return Words::tr("New, since the first sale is less than %Ln month(s) old.", nullptr,
                         project.rules.newMonths);
    case Rule::FewOrders:
        formula += Words::tr("%1 of at least %2 orders.").arg(why.orders).arg(project.rules.newOrders);
        return Words::tr("New, since there are fewer than %Ln order(s).", nullptr, project.rules.newOrders);
    case Rule::MissingMetric: {
        QStringList names;
        for (const std::string& id : why.missing)
            names += metricName(id);
        return Words::tr(
                   "Not enough data: the team decided that nobody is typed without %1, which is missing.")
            .arg(names.join(QStringLiteral(", ")));
    }
    case Rule::NoScore:
        break;
    }
    return Words::tr("Not enough data: on one axis every metric that would count is missing.");
}

} // namespace

Explanation whyType(const Workshop& workshop, int customer)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(Words::tr("Type"));
    const auto i = std::size_t(customer);
    const Project& project = workshop.project();
    const ExplainedType why
        = explainType(project, workshop.metrics(), workshop.scores(), workshop.results(), i);
    Explanation answer;
    answer.title = Words::tr("%1: %2").arg(Words::customer(project, i), typeName(why.type));
    const QString rule = ruleSentence(why, project, answer.formula);
    if (!why.word) {
        answer.sentence = rule;
    } else {
        const QString author = format::text(why.word->author), reason = format::text(why.word->reason);
        const QString who = author.isEmpty()
            ? Words::tr("Set by hand on %1: %2").arg(format::day(why.word->date), reason)
            : Words::tr("Set by hand by %1 on %2: %3").arg(author, format::day(why.word->date), reason);
        answer.sentence = why.rule == ExplainedType::Rule::Excluded
            ? who
            : who + QLatin1Char(' ') + Words::tr("Computed would be: %1").arg(rule);
    }
    answer.source = isStatus(why.computed)
        ? Words::tr("The rules for statuses stand with the cuts on the page of the stratification.")
        : Words::tr("At the cut counts as above, on both axes, everywhere.");
    return answer;
}

Explanation whyTier(const Workshop& workshop, int customer)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(Words::tr("Tier"));
    const auto i = std::size_t(customer);
    const Project& project = workshop.project();
    const ExplainedTier why = explainTier(project, workshop.metrics(), workshop.results(), i);
    Explanation answer;
    const QString name = Words::customer(project, i);
    if (why.tier < 0 || std::size_t(why.tier) >= project.rules.tiers.size())
        return {.title = Words::tr("%1: no tier").arg(name),
                .sentence = Words::tr("Only customers with a composite score have a tier."),
                .source = whyType(workshop, customer).sentence};
    const Tier& tier = project.rules.tiers[std::size_t(why.tier)];
    answer.title = Words::tr("%1: tier %2").arg(name, format::text(tier.name));
    if (why.lowest && why.above)
        answer.sentence
            = Words::tr("The composite score, %1, lies from %2, where tier %3 begins, to below %4.")
                  .arg(Words::term(why.score), Words::term(*why.lowest), format::text(tier.name),
                       Words::term(*why.above));
    else if (why.lowest)
        answer.sentence = Words::tr("The composite score, %1, is at or above %2, where tier %3 begins.")
                              .arg(Words::term(why.score), Words::term(*why.lowest), format::text(tier.name));
    else
        answer.sentence = why.above
            ? Words::tr("The composite score, %1, is below %2. The last tier takes the rest.")
                  .arg(Words::term(why.score), Words::term(*why.above))
            : Words::tr("There is one tier only, which takes everybody.");
    const QString rank
        = Words::tr("Rank %1 of %2 by composite score.")
              .arg(format::number(double(why.rank.above + 1)), format::number(double(why.rank.ranked)));
    switch (why.kind) {
    case TierKind::CustomerShare:
        answer.formula += rank;
        if (why.lowest)
            answer.formula
                += Words::tr("Tier %1 reaches down to rank %2 = %3 × %4, rounded up.")
                       .arg(format::text(tier.name),
                            format::number(std::ceil(why.limit * double(why.rank.ranked) / 100.0 - 1e-9)),
                            Words::share(why.limit / 100.0), format::number(double(why.rank.ranked)));
        answer.source = Words::tr("Tiers are cut by share of customers, best composite score first.");
        break;
    case TierKind::ValueShare:
        answer.formula += rank;
        if (why.salesOfScored > 0.0)
            answer.formula
                += Words::tr("Down to this customer %1 of %2 net sales: %3.")
                       .arg(Words::money(why.salesToHere, project), Words::money(why.salesOfScored, project),
                            Words::share(why.salesToHere / why.salesOfScored));
        if (why.lowest)
            answer.formula += Words::tr("Tier %1 ends with the customer who fills up %2 of net sales.")
                                  .arg(format::text(tier.name), Words::share(why.limit / 100.0));
        answer.source = Words::tr("Tiers are cut by share of net sales, best composite score first.");
        break;
    case TierKind::Score:
        answer.source = Words::tr("Tiers begin at the scores that the team set.");
        break;
    }
    return answer;
}

namespace {

Explanation rankAnswer(const QString& title, const ExplainedRank& rank, const QString& value)
{
    Explanation answer;
    answer.title = title;
    answer.sentence = rank.above == 0
        ? Words::tr("None of the %1 customers with a figure has more than %2.")
              .arg(format::number(double(rank.ranked)), value)
        : Words::tr("%1 of the %2 customers with a figure have more than %3.")
              .arg(format::number(double(rank.above)), format::number(double(rank.ranked)), value);
    answer.formula += Words::tr("%1 = %2 with more + 1")
                          .arg(format::number(double(rank.above + 1)), format::number(double(rank.above)));
    if (rank.equal > 1)
        answer.formula += Words::tr("%1 customers have the same figure and share the rank.")
                              .arg(format::number(double(rank.equal)));
    return answer;
}

} // namespace

Explanation whyScoreRank(const Workshop& workshop, int customer)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(Words::tr("Rank by score"));
    const auto i = std::size_t(customer);
    const auto rank = explainRank(workshop.results().composite, i);
    if (!rank)
        return {.title = Words::tr("No rank by score"),
                .sentence = Words::tr("Only customers with a composite score have a rank.")};
    return rankAnswer(
        Words::tr("Rank by score of %1: %2")
            .arg(Words::customer(workshop.project(), i), format::number(double(rank->above + 1))),
        *rank, Words::term(workshop.results().composite[i]));
}

Explanation whySalesRank(const Workshop& workshop, int customer)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(Words::tr("Rank by net sales"));
    const auto i = std::size_t(customer);
    const std::vector<Amount>& sales = workshop.metrics().netSales;
    ExplainedRank rank;
    for (const Amount other : sales) {
        rank.above += isKnown(other) && other > sales[i] ? 1 : 0;
        rank.equal += isKnown(other) && other == sales[i] ? 1 : 0;
        rank.ranked += isKnown(other) ? 1 : 0;
    }
    return rankAnswer(
        Words::tr("Rank by net sales of %1: %2")
            .arg(Words::customer(workshop.project(), i), format::number(double(rank.above + 1))),
        rank, Words::money(double(sales[i]) / double(kAmountUnit), workshop.project()));
}

} // namespace strata
