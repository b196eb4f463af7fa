#include "ui/stratification/waytext.h"

#include "core/method/catalogue.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QStringList>

namespace strata {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WayText", text);
}

QString stepInWords(const WayStep& step, const std::string& currency)
{
    const MetricInfo* info = findMetric(step.metric);
    const MetricUnit unit = info ? info->unit : MetricUnit::Number;
    const QString from = format::metricValue(step.from, unit, currency);
    const QString to = format::metricValue(step.to, unit, currency);
    const QString name = metricName(step.metric);
    if (!step.isPast)
        //: a change of a figure: "Days to pay 61 to 45"
        return tr("%1 %2 to %3").arg(name, from, to);
    return step.to < step.from ? tr("%1 %2 to below %3").arg(name, from, to)
                               : tr("%1 %2 to above %3").arg(name, from, to);
}

} // namespace

QString wayInWords(const WaysUp& ways, const Project& project)
{
    if (ways.none == NoWays::NoScore)
        return {};
    if (ways.none == NoWays::AtTheTop)
        return tr("At the top");
    for (const WayGoal& goal : ways.goals) {
        const Way* way = !goal.alone.empty() ? &goal.alone.front()
            : !goal.pairs.empty()            ? &goal.pairs.front()
                                             : nullptr;
        if (!way)
            continue;
        QStringList steps;
        for (const WayStep& step : way->steps)
            steps += stepInWords(step, project.currency);
        if (goal.netProfitNow)
            steps += tr("no loss any more");
        const QString what = goal.type ? typeName(*goal.type)
            : goal.tier && *goal.tier < project.rules.tiers.size()
            ? tr("Tier %1").arg(format::text(project.rules.tiers[*goal.tier].name))
            : QString();
        //: what would be reached, and by what: "Core: days to pay 61 to 45"
        return tr("%1: %2").arg(what, steps.join(QStringLiteral(", ")));
    }
    return tr("No one or two metrics alone");
}

} // namespace strata
