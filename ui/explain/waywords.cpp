#include "ui/explain/waywords.h"

#include "core/method/catalogue.h"
#include "core/model/project.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace strata {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("strata", text); // the context that these calls are collected under
}

MetricUnit unitOf(const std::string& metric)
{
    const MetricInfo* info = findMetric(metric);
    return info ? info->unit : MetricUnit::Number;
}

// The last place that format::metricValue() shows.
double placeOf(MetricUnit unit, double value)
{
    switch (unit) {
    case MetricUnit::Money:
        return std::abs(value) < 100.0 ? 0.01 : 1.0;
    case MetricUnit::Share:
        return 0.001;
    case MetricUnit::Years:
    case MetricUnit::Months:
        return 0.1;
    case MetricUnit::Ratio:
        return 0.01;
    case MetricUnit::Number:
        return value == 0.0 ? 0.01
                            : std::pow(10.0, std::max(-6.0, std::floor(std::log10(std::abs(value))) - 2.0));
    case MetricUnit::Count:
    case MetricUnit::Days:
        break;
    }
    return 1.0;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString valueInWords(const std::string& metric, double value, const std::string& currency)
{
    return format::metricValue(value, unitOf(metric), currency);
}

QString targetInWords(const WayStep& step, const std::string& currency)
{
    constexpr double slack = 1e-6; // of the last place: 14.0 is not 14.1
    const MetricUnit unit = unitOf(step.metric);
    const double place = placeOf(unit, step.to);
    const double places = step.to / place;
    double whole = 0.0;
    if (step.to >= step.from)
        whole = step.isPast ? std::floor(places + slack) + 1.0 : std::ceil(places - slack);
    else
        whole = step.isPast ? std::ceil(places - slack) - 1.0 : std::floor(places + slack);
    return format::metricValue(whole * place, unit, currency);
}

QString goalName(const WayGoal& goal, const Project& project)
{
    if (goal.type)
        return typeName(*goal.type);
    if (goal.tier && *goal.tier < project.rules.tiers.size())
        return tr("tier %1").arg(format::text(project.rules.tiers[*goal.tier].name));
    return {};
}

QString stepInWords(const WayStep& step, const std::string& currency)
{
    //: a metric that has to go from one value to another
    return tr("%1: %2 to %3")
        .arg(metricName(step.metric), valueInWords(step.metric, step.from, currency),
             targetInWords(step, currency));
}

QString wayInWords(const Way& way, const std::string& currency)
{
    QStringList steps;
    for (const WayStep& step : way.steps)
        steps += stepInWords(step, currency);
    return steps.join(tr(" and "));
}

QString noWaysInWords(const WaysUp& ways)
{
    switch (ways.none) {
    case NoWays::NoScore:
        return tr("Customers without a score have no way up: the score has to be there first.");
    case NoWays::AtTheTop:
        return tr("Nothing is above it: it is Core and in the best tier.");
    case NoWays::None:
        break;
    }
    return {};
}

bool isHeldByGuardOnly(const WayGoal& goal)
{
    return goal.netProfitNow && goal.missed.empty();
}

QString guardInWords(const WayGoal& goal, const Project& project)
{
    if (!goal.netProfitNow)
        return {};
    const QString now = format::money(*goal.netProfitNow, project.currency);
    return isHeldByGuardOnly(goal)
        ? tr("Its scores are enough. The money guard holds it down: the net profit of %1 has to reach 0.")
              .arg(now)
        : tr("Besides, the net profit of %1 has to reach 0: the money guard.").arg(now);
}

QString byHandInWords(const WaysUp& ways)
{
    return ways.isByHand ? tr("The type was set by hand and stays; these are the ways of the computed one.")
                         : QString();
}

WayAlone wayAlone(const WaysUp& ways, const std::string& metric)
{
    WayAlone best;
    const auto costOf = [](const WayGoal& goal, const Way& way) {
        return std::pair(goal.netProfitNow.has_value(), way.effort);
    };
    for (const WayGoal& goal : ways.goals)
        for (const Way& way : goal.alone)
            if (way.steps.size() == 1 && way.steps.front().metric == metric
                && (!best.way || costOf(goal, way) < costOf(*best.goal, *best.way)))
                best = {&goal, &way};
    return best;
}

QString moveUpInWords(const WaysUp& ways, const std::string& metric, const Project& project)
{
    const WayAlone best = wayAlone(ways, metric);
    if (!best.way)
        return {};
    //: "14.0 % for Core": what a metric has to reach, and what is reached with it
    const QString words
        = tr("%1 for %2")
              .arg(targetInWords(best.way->steps.front(), project.currency), goalName(*best.goal, project));
    return best.goal->netProfitNow ? QStringList{words, tr("no loss any more")}.join(QStringLiteral(", "))
                                   : words;
}

QString shortestWayInWords(const WaysUp& ways, const Project& project)
{
    if (ways.none == NoWays::NoScore)
        return {};
    if (ways.none == NoWays::AtTheTop)
        return tr("At the top");
    for (const WayGoal& goal : ways.goals) {
        const Way* way = !goal.alone.empty() ? &goal.alone.front()
            : !goal.pairs.empty()            ? &goal.pairs.front()
                                             : nullptr;
        if (!way && !isHeldByGuardOnly(goal))
            continue;
        QStringList steps;
        for (const WayStep& step : way ? way->steps : std::vector<WayStep>())
            //: a change of a figure: "Days to pay 61 to 45"
            steps += tr("%1 %2 to %3")
                         .arg(metricName(step.metric), valueInWords(step.metric, step.from, project.currency),
                              targetInWords(step, project.currency));
        if (goal.netProfitNow)
            steps += tr("no loss any more");
        //: what would be reached, and by what: "Core: days to pay 61 to 45"
        return tr("%1: %2").arg(capital(goalName(goal, project)), steps.join(QStringLiteral(", ")));
    }
    return tr("No one or two metrics alone");
}

} // namespace strata
