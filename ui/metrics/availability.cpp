#include "ui/metrics/availability.h"

#include "core/method/rated.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace strata {

namespace {

// Most customers have a value. [a convention of ours]
constexpr double kMostCustomers = 0.5;

QString countInWords(Availability availability, int count)
{
    switch (availability) {
    case Availability::HaveNow:
        return QCoreApplication::translate("Availability", "%Ln have now", nullptr, count);
    case Availability::CanDerive:
        return QCoreApplication::translate("Availability", "%Ln can derive", nullptr, count);
    case Availability::CouldCollect:
        return QCoreApplication::translate("Availability", "%Ln could collect", nullptr, count);
    case Availability::Cannot:
        return QCoreApplication::translate("Availability", "%Ln cannot", nullptr, count);
    case Availability::Unsaid:
        return QCoreApplication::translate("Availability", "%Ln not known yet", nullptr, count);
    }
    return {};
}

} // namespace

QString availabilityName(Availability availability)
{
    switch (availability) {
    case Availability::HaveNow:
        return QCoreApplication::translate("Availability", "Have now");
    case Availability::CanDerive:
        return QCoreApplication::translate("Availability", "Can derive");
    case Availability::CouldCollect:
        return QCoreApplication::translate("Availability", "Could collect");
    case Availability::Cannot:
        return QCoreApplication::translate("Availability", "Cannot");
    case Availability::Unsaid:
        return QCoreApplication::translate("Availability", "Not known yet");
    }
    return {};
}

QColor availabilityColor(Availability availability)
{
    const Colors& colors = Theme::instance().colors();
    switch (availability) {
    case Availability::HaveNow:
        return colors.good;
    case Availability::CanDerive:
        return colors.accent;
    case Availability::CouldCollect:
        return colors.warning;
    case Availability::Cannot:
        return colors.bad;
    case Availability::Unsaid:
        break;
    }
    return colors.quiet;
}

Availability availabilityFromData(const std::string& metric, const Coverage& coverage)
{
    if (!findMetric(metric))
        return Availability::CouldCollect;
    if (coverage.customers == 0)
        return Availability::Unsaid;
    if (coverage.share() >= kMostCustomers)
        return Availability::HaveNow;
    // Its other half is a rate that the team only has to name.
    if (metric == "small_order_share" && coverage.covered == 0)
        return Availability::CanDerive;
    return Availability::CouldCollect;
}

Standing standingOf(const Project& project, const MetricTable& metrics, const std::string& metric, Day today)
{
    Standing standing;
    standing.metric = metric;
    for (const Factor& factor : project.framework.factors)
        for (const Metric& there : factor.metrics)
            if (there.id == metric)
                standing.factors += format::text(factor.name);
    standing.coverage = coverageOf(metrics.find(metric));
    // A quality that was just added has no column yet.
    if (standing.coverage.customers == 0 && findMetric(metric))
        standing.coverage.customers = metrics.customers;
    standing.fromData = availabilityFromData(metric, standing.coverage);
    standing.holds = standing.fromData;
    if (const MetricPlan* plan = findMetricPlan(*project.debate, metric)) {
        standing.isSaid = plan->availability != Availability::Unsaid;
        if (standing.isSaid)
            standing.holds = plan->availability;
        standing.owner = format::text(plan->owner);
        standing.note = format::text(plan->note);
        standing.due = plan->due;
    }
    standing.isLate = isKnown(standing.due) && standing.due < today && standing.isMissing()
        && standing.holds != Availability::Cannot;
    return standing;
}

std::vector<Standing> standings(const Project& project, const MetricTable& metrics, Day today)
{
    std::vector<Standing> all;
    const auto isListed = [&all](const std::string& metric) {
        return std::any_of(all.begin(), all.end(),
                           [&metric](const Standing& one) { return one.metric == metric; });
    };
    for (const Factor& factor : project.framework.factors)
        for (const Metric& metric : factor.metrics)
            if (!factor.isExcluded && !metric.isExcluded && !isListed(metric.id))
                all.push_back(standingOf(project, metrics, metric.id, today));
    for (const MetricPlan& plan : project.debate->metricPlans) {
        if (isListed(plan.metric))
            continue;
        Standing standing = standingOf(project, metrics, plan.metric, today);
        if (standing.factors.isEmpty()) // what is left out for now is not missed
            all.push_back(std::move(standing));
    }
    return all;
}

QString standingsInWords(const std::vector<Standing>& standings)
{
    QStringList parts;
    for (const Availability availability :
         {Availability::HaveNow, Availability::CanDerive, Availability::CouldCollect, Availability::Cannot,
          Availability::Unsaid}) {
        const auto count = std::count_if(standings.begin(), standings.end(), [&](const Standing& standing) {
            return standing.holds == availability;
        });
        if (count > 0)
            parts += countInWords(availability, int(count));
    }
    const auto late = std::count_if(standings.begin(), standings.end(),
                                    [](const Standing& standing) { return standing.isLate; });
    if (late > 0)
        parts += QCoreApplication::translate("Availability", "%Ln overdue", nullptr, int(late));
    return parts.join(QStringLiteral(", "));
}

QString fromDataInWords(const Standing& standing)
{
    if (!findMetric(standing.metric))
        return QCoreApplication::translate("Availability", "The tables that Strata reads do not show it");
    if (standing.fromData == Availability::Unsaid)
        return QCoreApplication::translate("Availability",
                                           "The data will say it as soon as there are customers");
    //: %1: "have now", %2: a share such as "98 %"
    return QCoreApplication::translate("Availability", "From the data: %1, %2 of customers")
        .arg(availabilityName(standing.fromData).toLower(), format::percent(standing.coverage.share(), 0));
}

QString promiseInWords(const Standing& standing)
{
    QStringList parts;
    if (!standing.owner.isEmpty())
        parts += standing.owner;
    if (isKnown(standing.due))
        parts += QCoreApplication::translate("Availability", "due %1").arg(format::day(standing.due));
    if (standing.isLate)
        parts += QCoreApplication::translate("Availability", "late");
    return parts.join(QStringLiteral(", "));
}

MetricPlan emptyPlan(const std::string& metric)
{
    MetricPlan plan;
    plan.metric = metric;
    return plan;
}

MetricPlan planOf(const Project& project, const std::string& metric)
{
    const MetricPlan* plan = findMetricPlan(*project.debate, metric);
    return plan ? *plan : emptyPlan(metric);
}

Project withPlan(const Project& project, const MetricPlan& plan)
{
    Project next = project;
    std::vector<MetricPlan>& plans = next.debate.edit().metricPlans;
    const auto there = std::find_if(plans.begin(), plans.end(),
                                    [&plan](const MetricPlan& one) { return one.metric == plan.metric; });
    if (plan == emptyPlan(plan.metric)) {
        if (there != plans.end())
            plans.erase(there);
    } else if (there != plans.end())
        *there = plan;
    else
        plans.push_back(plan);
    return next;
}

Day today()
{
    return toDay(QDate::currentDate());
}

QString tipOf(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

void paintAvailability(QPainter& painter, const QRectF& area, Availability availability, bool isSaid)
{
    QFont font = Theme::instance().headFont();
    font.setWeight(QFont::DemiBold);
    const QString name = availabilityName(availability);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::min(area.width(), QFontMetricsF(font).horizontalAdvance(name) + 16.0);
    const QRectF box(area.left() + 0.5, area.center().y() - 11.0 + 0.5, width - 1.0, 21.0);
    const QColor color = availabilityColor(availability);
    QColor ground = color;
    ground.setAlphaF(0.16f);
    painter.setPen(QPen(color, 1.0));
    painter.setBrush(isSaid ? QBrush(ground) : Qt::NoBrush);
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, name);
    painter.restore();
}

} // namespace strata
