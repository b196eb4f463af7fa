#include "ui/customer/customerwords.h"

#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/overriding/overriding.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CustomerWords", text);
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

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString standingLine(const Project& project, const MetricTable& metrics, const Results& results,
                     std::size_t customer)
{
    const auto type = CustomerType(results.types[customer]);
    QStringList facts{typeName(type)};
    if (const int tier = results.tiers[customer]; tier >= 0 && std::size_t(tier) < project.rules.tiers.size())
        facts += tr("tier %1").arg(format::text(project.rules.tiers[std::size_t(tier)].name));
    if (results.composite[customer] >= 0.0)
        facts += tr("score %1 of 100").arg(format::number(results.composite[customer], 0));
    QString line = facts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (customer < metrics.firstSale.size() && isKnown(metrics.firstSale[customer]))
        line += QLatin1Char(' ')
            + tr("First bought in %1, last on %2.")
                  .arg(civilOf(metrics.firstSale[customer]).year)
                  .arg(format::day(metrics.lastSale[customer]));
    else if (metrics.hasLines)
        line += QLatin1Char(' ') + tr("Never bought anything up to the as-of date.");
    return line;
}

QString standingRemark(const Project& project, const Results& results, std::size_t customer)
{
    switch (CustomerType(results.computedTypes[customer])) {
    case CustomerType::New:
        return tr("No score: the first invoice is less than %1 months old, or there are fewer than %2 "
                  "orders.")
            .arg(project.rules.newMonths)
            .arg(project.rules.newOrders);
    case CustomerType::Inactive:
        return tr("No score: nothing was bought for %1 months.").arg(project.rules.inactiveMonths);
    case CustomerType::Excluded:
        return tr("No score: excluded customers are outside the comparison.");
    case CustomerType::NotEnoughData:
        return tr("No score: the figures that are there do not reach for both axes.");
    default:
        break;
    }
    if (results.isGuarded[customer])
        return tr("The money guard holds it below the net profit cut: it loses money.");
    return {};
}

QString overrideLine(const Project& project, std::size_t customer)
{
    const Override* word = overrideOf(project, int(customer));
    if (!word)
        return {};
    const QString who = word->author.empty() ? tr("somebody") : format::text(word->author);
    return tr("%1, set by %2 on %3: %4")
        .arg(typeName(word->type), who, format::day(word->date), format::text(word->reason));
}

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

QString missingInWords(ScoreOrigin origin)
{
    switch (origin) {
    case ScoreOrigin::Middle:
        return tr("counts as 50");
    case ScoreOrigin::Worst:
        return tr("counts as 0");
    case ScoreOrigin::Missing:
        return tr("weight goes to others");
    case ScoreOrigin::LeftOut:
        return tr("left out");
    case ScoreOrigin::Value:
        break;
    }
    return {};
}

QString goalName(const WayGoal& goal, const Project& project)
{
    if (goal.type)
        return typeName(*goal.type);
    if (goal.tier && *goal.tier < project.rules.tiers.size())
        return tr("tier %1").arg(format::text(project.rules.tiers[*goal.tier].name));
    return {};
}

QString goalDistance(const WayGoal& goal)
{
    QStringList parts;
    for (const WayGoal::Missed& missed : goal.missed) {
        const QString what = missed.what == WayGoal::Missed::What::Clv ? tr("customer lifetime value")
            : missed.what == WayGoal::Missed::What::NetProfit          ? tr("net profit score")
                                                                       : tr("composite");
        //: "composite 48.0, cut at 52.1"
        parts += tr("%1 %2, cut at %3")
                     .arg(what, format::number(missed.score, 1), format::number(missed.cut, 1));
    }
    return sentence(parts.join(QStringLiteral("; ")));
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

QString moveUpInWords(const WaysUp& ways, const std::string& metric, const Project& project)
{
    const WayGoal* goal = nullptr;
    const WayStep* step = nullptr;
    double effort = 0.0;
    for (const WayGoal& one : ways.goals)
        for (const Way& way : one.alone)
            if (way.steps.size() == 1 && way.steps.front().metric == metric
                && (!step || way.effort < effort)) {
                goal = &one;
                step = &way.steps.front();
                effort = way.effort;
            }
    if (!step)
        return {};
    //: "14.0 % for Core": what a metric has to reach, and what is reached with it
    return tr("%1 for %2").arg(targetInWords(*step, project.currency), goalName(*goal, project));
}

} // namespace strata
