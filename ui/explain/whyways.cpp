#include "core/method/concentration.h"
#include "core/method/waysup.h"
#include "ui/explain/waywords.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/whysensitivity.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/workshop.h"

// What would move a customer up, and how customers stand to each other.

namespace strata {

namespace {

QString missedLine(const WayGoal::Missed& missed)
{
    const QString what = missed.what == WayGoal::Missed::What::Clv ? axisName(Axis::CustomerLifetimeValue)
        : missed.what == WayGoal::Missed::What::NetProfit          ? axisName(Axis::NetProfit)
                                                                   : Words::tr("Composite score");
    return Words::tr("%1: %2 is missing to the cut = %3 − %4")
        .arg(what, Words::term(missed.cut - missed.score), Words::term(missed.cut),
             Words::term(missed.score));
}

} // namespace

Explanation whyWay(const Workshop& workshop, const WayGoal& goal, const Way& way)
{
    const Project& project = workshop.project();
    Explanation answer;
    answer.title = Words::tr("A way to %1").arg(goalName(goal, project));
    answer.sentence = way.steps.size() == 1
        ? Words::tr(
            "The smallest change of this metric alone that reaches the cut. Everything else stays as it "
            "is.")
        : Words::tr(
            "The smallest change of both metrics together that reaches the cut; neither would do without "
            "the other. Everything else stays as it is.");
    for (const WayGoal::Missed& missed : goal.missed)
        answer.formula += missedLine(missed);
    for (const WayStep& step : way.steps) {
        const QString from = Words::value(step.from, step.metric, project);
        const QString to = Words::value(step.to, step.metric, project);
        const QString target = !step.isPast ? to
            : step.to < step.from           ? Words::tr("less than %1").arg(to)
                                            : Words::tr("more than %1").arg(to);
        answer.formula += Words::tr("%1: from %2 to %3, so that its score goes from %4 to %5")
                              .arg(metricName(step.metric), from, target, Words::shown(step.scoreFrom),
                                   Words::shown(step.scoreTo));
    }
    if (goal.netProfitNow)
        answer.formula += Words::tr("Besides, the net profit, now %1, has to reach 0: the money guard.")
                              .arg(Words::money(*goal.netProfitNow, project));
    answer.source
        = Words::tr("Effort: %1 of what is still open in these scores. The way was tried: the "
                    "customer, scored again, reaches the goal. Cuts and other customers stand still.")
              .arg(format::percent(way.effort, 0));
    return answer;
}

Explanation whyLoudOrValuable(const Workshop& workshop, int customer, std::int64_t salesRank,
                              std::int64_t scoreRank)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(Words::tr("Loud or valuable"));
    const QString name = Words::customer(workshop.project(), std::size_t(customer));
    if (salesRank <= 0 || scoreRank <= 0)
        return {.title = Words::tr("%1: no difference of ranks").arg(name),
                .sentence = Words::tr("Only customers with both ranks can be compared.")};
    const std::int64_t difference = salesRank - scoreRank;
    Explanation answer;
    answer.title = difference == 0 ? Words::tr("%1: both ranks are the same").arg(name)
        : difference > 0
        ? Words::tr("%1: %2 places more valuable than loud").arg(name, format::number(double(difference)))
        : Words::tr("%1: %2 places louder than valuable").arg(name, format::number(double(-difference)));
    answer.sentence = Words::tr("The rank by net sales less the rank by composite score: how much is bought "
                                "beside how much the customer is worth. Rank 1 is the highest.");
    answer.formula += Words::tr("%1 = rank %2 by net sales − rank %3 by score")
                          .arg(format::number(double(difference)), format::number(double(salesRank)),
                               format::number(double(scoreRank)));
    answer.source = Words::tr("Customers with the same figure share the better rank.");
    return answer;
}

Explanation whyGini(const Workshop& workshop, const Concentration& concentration, const QString& ofWhat)
{
    Explanation answer;
    if (!concentration.gini)
        return {.title = Words::tr("No Gini coefficient"),
                .sentence = Words::tr("The total is not above 0, so there are no shares of it.")};
    answer.title
        = Words::tr("Gini coefficient of %1: %2").arg(ofWhat, format::number(*concentration.gini, 3));
    answer.sentence
        = Words::tr("How unevenly the total is spread: 0 if all customers had the same, close to 1 if "
                    "one had nearly everything.");
    double weighted = 0.0; // largest first: place i from below is n - k
    const auto n = double(concentration.falling.size());
    for (std::size_t k = 0; k < concentration.falling.size(); ++k)
        weighted += (2.0 * (n - double(k)) - n - 1.0) * concentration.falling[k];
    const Project& project = workshop.project();
    answer.formula
        += Words::tr("Sum of (2 × place from below − %1 − 1) × amount ÷ (%1 × total)").arg(format::number(n));
    answer.formula
        += QStringLiteral("%1 = %2%3(%4%5%6)")
               .arg(format::number(*concentration.gini, 3), Words::money(weighted, project), Words::over(),
                    format::number(n), Words::times(), Words::money(concentration.total, project));
    answer.source = Words::tr("C. Gini, 1912. %1 customers with a known amount; excluded ones are left out.")
                        .arg(format::number(n));
    return answer;
}

Explanation whyHerfindahl(const Workshop&, const Concentration& concentration, const QString& ofWhat)
{
    if (!concentration.herfindahl)
        return {.title = Words::tr("No Herfindahl index"),
                .sentence = Words::tr("The total is not above 0, so there are no shares of it.")};
    Explanation answer;
    const double index = *concentration.herfindahl;
    answer.title = Words::tr("Herfindahl index of %1: %2").arg(ofWhat, format::number(index, 4));
    answer.sentence = Words::tr("The sum of the squared shares of all customers: 1 if one had everything.");
    if (index > 0.0)
        answer.formula += Words::tr("As concentrated as %1 customers of equal size: 1 ÷ %2")
                              .arg(format::number(1.0 / index, 1), format::number(index, 4));
    answer.source = Words::tr("Hirschman, 1964. %1 customers with a known amount.")
                        .arg(format::number(double(concentration.customers)));
    return answer;
}

Explanation whyDistance(const Workshop& workshop, int customer, double distance)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(Words::tr("How alike"));
    Explanation answer;
    answer.title
        = Words::tr("%1 is %2 points away")
              .arg(Words::customer(workshop.project(), std::size_t(customer)), Words::shown(distance));
    answer.sentence
        = Words::tr("The root of the mean squared difference of both customers’ metric scores, every "
                    "metric by its weight in the composite score. 0 is scored the same, 100 the "
                    "very opposite.");
    answer.source = Words::tr("Metrics that one of the two lacks are left out.");
    return answer;
}

Explanation whyBetterThan(const Workshop& workshop, int customer, std::size_t factor, std::size_t metric,
                          double percent)
{
    const Explanation score = whyMetricScore(workshop, customer, factor, metric);
    if (percent < 0.0)
        return {.title = Words::tr("Nobody to compare with"), .sentence = score.sentence};
    Explanation answer;
    answer.title = Words::tr("Better than %1").arg(format::hundredth(percent, 0));
    answer.sentence = Words::tr("So many of the other scored customers have a lower score of this metric.");
    answer.formula += score.title;
    answer.source = score.source;
    return answer;
}

} // namespace strata
