#include "ui/explain/whysensitivity.h"

#include "core/method/comparison.h"
#include "core/method/confidence.h"
#include "core/method/flipcurve.h"
#include "core/method/tornado.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <cmath>

namespace strata {

namespace {

QString count(std::int64_t customers)
{
    return format::number(double(customers));
}

// "Loyalty", or "Orders (Buying power)".
QString rowName(const Workshop& workshop, const std::string& factor, const std::string& metric)
{
    QString name = format::text(factor);
    for (const Factor& known : workshop.project().framework.factors)
        if (known.id == factor)
            name = format::text(known.name);
    return metric.empty() ? name : Words::tr("%1 (%2)").arg(metricName(metric), name);
}

QString ofMoney(bool isBySales)
{
    return isBySales ? Words::tr("of net sales") : Words::tr("of net profit");
}

QString profitSource(bool isBySales)
{
    return isBySales
        ? Words::tr(
            "No net profit is known, so that shares are of the net sales of all customers with a type.")
        : Words::tr(
            "Shares are of the net profit of all customers with a type, without its sign: who loses as "
            "much as another earns counts as much.");
}

QString othersMove(const std::string& metric)
{
    return metric.empty() ? Words::tr("The other factors keep their ratios to each other.")
                          : Words::tr("The factor’s other metrics keep their ratios to each other.");
}

} // namespace

Explanation whyStillInterval(const Workshop& workshop, const FlipCurve& curve)
{
    const QString name = rowName(workshop, curve.factor, curve.metric);
    Explanation answer;
    if (curve.isAlone)
        return {.title = Words::tr("%1 cannot move").arg(name),
                .sentence
                = Words::tr("It is the only one of its group and weighs everything, whatever is said.")};
    const auto [from, to] = curve.stillInterval();
    answer.title = Words::tr("%1: from %2 to %3 nobody changes type")
                       .arg(name, format::weight(from), format::weight(to));
    answer.sentence
        = Words::tr("Today’s weight is %1. Between these two weights every customer keeps its type.")
              .arg(format::weight(curve.today))
        + QLatin1Char(' ') + othersMove(curve.metric);
    answer.formula
        += Words::tr("%1 below today: %2 − %3")
               .arg(format::weight(curve.today - from), format::weight(curve.today), format::weight(from));
    answer.formula
        += Words::tr("%1 above today: %2 − %3")
               .arg(format::weight(to - curve.today), format::weight(to), format::weight(curve.today));
    answer.source = curve.isExact
        ? Words::tr("Exact: an axis score changes steadily with the weight, and the cut is a fixed score. A "
                    "customer crosses it where (cut − score at 0 %) ÷ (score at 100 % − score at 0 %).")
        : Words::tr("The cut is a percentile and moves with the weight. The steps are found by trying the "
                    "weights, to a hundredth of a percent.");
    return answer;
}

Explanation whyFlipStep(const Workshop& workshop, const FlipCurves& curves, const FlipCurve& curve,
                        const FlipStep& step)
{
    Explanation answer;
    answer.title = Words::tr("%1 at %2: %Ln customer(s) of another type than today", nullptr, step.moved)
                       .arg(rowName(workshop, curve.factor, curve.metric), format::weight(step.weight));
    answer.sentence = Words::tr("If this weighed %1 instead of %2, so many customers had another type.")
                          .arg(format::weight(step.weight), format::weight(curve.today))
        + QLatin1Char(' ') + othersMove(curve.metric);
    answer.formula
        += Words::tr("%1 of %2 customers with a type today").arg(count(step.moved), count(curves.customers));
    answer.formula
        += Words::tr("They hold %1 %2.").arg(format::percent(step.share), ofMoney(curves.isBySales));
    for (std::size_t type = 0; type < kStratumCount; ++type)
        answer.formula += Words::tr("%1: %2").arg(typeName(CustomerType(type)), count(step.types[type]));
    answer.source = profitSource(curves.isBySales);
    return answer;
}

Explanation whyTornadoBar(const Workshop& workshop, const Tornado& tornado, const TornadoRow& row,
                          bool isAbove)
{
    const TornadoSide& side = isAbove ? row.above : row.below;
    const QString name = rowName(workshop, row.factor, row.metric);
    if (row.isAlone)
        return {.title = Words::tr("%1 cannot move").arg(name),
                .sentence
                = Words::tr("It is the only one of its group and weighs everything, whatever is said.")};
    Explanation answer;
    answer.title
        = Words::tr("%1 at %2 instead of %3: %Ln customer(s) change type", nullptr, int(side.customers))
              .arg(name, format::weight(side.weight), format::weight(row.today));
    answer.sentence = Words::tr("All customers were typed again with the changed weight.") + QLatin1Char(' ')
        + othersMove(row.metric);
    const int moved = std::abs(side.weight - row.today);
    answer.formula += isAbove
        ? Words::tr("%1 = %2 + %3")
              .arg(format::weight(side.weight), format::weight(row.today), format::weight(moved))
        : Words::tr("%1 = %2 − %3")
              .arg(format::weight(side.weight), format::weight(row.today), format::weight(moved));
    if (moved < kTornadoStep)
        answer.formula
            += Words::tr("A weight cannot go beyond 0 and 100 percent, so the step is shorter here.");
    answer.formula += Words::tr("%1 of %2 customers with a type today")
                          .arg(count(side.customers), count(tornado.customers));
    answer.formula
        += Words::tr("They hold %1 %2.").arg(format::percent(side.share), ofMoney(tornado.isBySales));
    answer.source = profitSource(tornado.isBySales);
    return answer;
}

namespace {

QString drawnFrom(const Confidence& confidence)
{
    return confidence.question.source == WeightSource::BetweenBallots
        ? Words::tr("The weights were drawn between the %Ln ballot(s) of round %1: random mixtures of what "
                    "people voted.",
                    nullptr, int(confidence.ballots))
              .arg(confidence.question.round)
        : Words::tr("The weights were drawn from all possible ones, each as likely.");
}

QString drawsSource(const Confidence& confidence)
{
    return Words::tr("%1 draws with seed %2: the same seed gives the same figures. Percentile cuts are found "
                     "anew in each draw.")
        .arg(count(confidence.question.draws))
        .arg(confidence.question.seed);
}

} // namespace

Explanation whyConfidence(const Workshop& workshop, const Confidence& confidence, int customer)
{
    const auto i = std::size_t(customer);
    if (customer < 0 || i >= confidence.counts.size() || !Words::knows(workshop, customer))
        return Words::sayWait(Words::tr("Confidence of the type"));
    const QString name = Words::customer(workshop.project(), i);
    const auto present = CustomerType(confidence.types[i]);
    if (isStatus(present))
        return {.title = Words::tr("%1: %2").arg(name, typeName(present)),
                .sentence = Words::tr("A status holds whatever the weights, so there is nothing to draw.")};
    Explanation answer;
    const double own = shareOf(confidence, i, present);
    answer.title
        = Words::tr("%1 is %2 in %3 of the draws").arg(name, typeName(present), format::percent(own));
    answer.sentence = confidence.isByHand[i]
        ? Words::tr("The type was given by hand and holds in every draw.")
        : Words::tr("The weights were drawn at random and the customer typed each time.") + QLatin1Char(' ')
            + drawnFrom(confidence);
    for (std::size_t type = 0; type < kStratumCount; ++type)
        if (confidence.counts[i][type] > 0)
            answer.formula += Words::tr("%1: %2 = %3 ÷ %4 draws")
                                  .arg(typeName(CustomerType(type)),
                                       format::percent(shareOf(confidence, i, CustomerType(type))),
                                       count(confidence.counts[i][type]), count(confidence.question.draws));
    if (!confidence.isByHand[i])
        answer.formula += Words::tr("Known to about ± %1: the standard error of so many draws.")
                              .arg(format::percent(standardError(own, confidence.question.draws)));
    answer.source = drawsSource(confidence);
    return answer;
}

Explanation whySureness(const Workshop& workshop, const Confidence& confidence,
                        const ConfidenceSummary& summary, double sureAt)
{
    const Project& project = workshop.project();
    const SurenessTotals& sure = summary.bySureness[std::size_t(Sureness::Sure)];
    Explanation answer;
    answer.title = Words::tr("How sure the types are");
    answer.sentence
        = Words::tr("A customer’s type is sure where the same type came out in at least %1 of the "
                    "draws.")
              .arg(format::percent(sureAt, 0))
        + QLatin1Char(' ') + drawnFrom(confidence);
    if (summary.customerShare)
        answer.formula += Words::tr("Customers: %1 = %2 ÷ %3")
                              .arg(format::percent(*summary.customerShare), count(sure.customers),
                                   count(summary.all.customers));
    if (summary.salesShare)
        answer.formula += Words::tr("Net sales: %1 = %2 ÷ %3")
                              .arg(format::percent(*summary.salesShare), Words::money(sure.netSales, project),
                                   Words::money(summary.all.netSales, project));
    if (summary.profitShare)
        answer.formula
            += Words::tr("Net profit, without its sign: %1 = %2 ÷ %3")
                   .arg(format::percent(*summary.profitShare), Words::money(sure.netProfit, project),
                        Words::money(summary.all.netProfit, project));
    if (summary.sureOfAnother > 0)
        answer.formula += Words::tr("%Ln of the sure customers have another type today than the sure one.",
                                    nullptr, int(summary.sureOfAnother));
    answer.source = drawsSource(confidence);
    return answer;
}

Explanation whyFlow(const Workshop& workshop, const Comparison& comparison, const TypeFlow& flow,
                    const QString& before, const QString& after)
{
    const Project& project = workshop.project();
    const auto customers = std::int64_t(flow.customers.size());
    Explanation answer;
    answer.title = Words::tr("%1 to %2: %Ln customer(s)", nullptr, int(customers))
                       .arg(typeName(flow.from), typeName(flow.to));
    answer.sentence = flow.isChange() ? Words::tr("So many customers are %1 under “%2” and %3 under “%4”.")
                                            .arg(typeName(flow.from), before, typeName(flow.to), after)
                                      : Words::tr("So many customers are %1 under both, “%2” and “%3”.")
                                            .arg(typeName(flow.from), before, after);
    answer.formula += Words::tr("%1 of %2 customers, of whom %3 change type")
                          .arg(count(customers), count(comparison.customers), count(comparison.changed));
    answer.formula
        += Words::tr("Net sales: %1 of %2")
               .arg(Words::money(flow.netSales, project), Words::money(comparison.netSales, project));
    if (flow.withProfit > 0)
        answer.formula
            += Words::tr("Net profit: %1 of %2")
                   .arg(Words::money(flow.netProfit, project), Words::money(comparison.netProfit, project));
    answer.source
        = Words::tr("Both models were applied to the same data. Money is under the cost rates of “%1”.")
              .arg(before);
    return answer;
}

} // namespace strata
