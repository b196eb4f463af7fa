#include "ui/explain/words.h"

#include "core/method/catalogue.h"
#include "ui/format.h"
#include "ui/workshop.h"

#include <cmath>

namespace strata {

QString Words::customer(const Project& project, std::size_t customer)
{
    const Customers& customers = project.dataset->customers;
    const bool isNamed = customer < customers.names.size() && !customers.names[customer].empty();
    return format::text(isNamed ? customers.names[customer] : customers.ids[customer]);
}

QString Words::shown(double score)
{
    return format::number(score, 1);
}

QString Words::term(double score)
{
    return format::number(score, 2);
}

QString Words::share(double share)
{
    return format::weight(int(std::lround(share * kFullWeight)));
}

QString Words::points(double score)
{
    return format::number(score, score == std::round(score) ? 0 : 1);
}

QString Words::money(double amount, const Project& project)
{
    return format::money(amount, project.currency, std::abs(amount) < 10000.0 ? 2 : 0);
}

QString Words::value(double value, const std::string& metric, const Project& project)
{
    const MetricInfo* info = findMetric(metric);
    const MetricUnit unit = info ? info->unit : MetricUnit::Number;
    switch (unit) {
    case MetricUnit::Money:
        return money(value, project);
    case MetricUnit::Share:
        return format::percent(value, 2);
    case MetricUnit::Days:
    case MetricUnit::Years:
    case MetricUnit::Months:
        return tr("%1 %2").arg(format::number(value, value == std::round(value) ? 0 : 2),
                               format::unitName(unit, project.currency));
    case MetricUnit::Count:
        return format::number(value);
    case MetricUnit::Ratio:
    case MetricUnit::Number:
        break;
    }
    return format::number(value, value == std::round(value) ? 0 : 2);
}

QString Words::period(Day from, Day to)
{
    if (!isKnown(to))
        return {};
    return isKnown(from) ? tr("from %1 to %2").arg(format::day(from), format::day(to))
                         : tr("up to %1").arg(format::day(to));
}

QString Words::times()
{
    return QStringLiteral(" \u00D7 ");
}

QString Words::minus()
{
    return QStringLiteral(" \u2212 ");
}

QString Words::over()
{
    return QStringLiteral(" \u00F7 ");
}

QString Words::rounding()
{
    return tr("Shares are rounded so that they add up to exactly %1: what rounding leaves over goes to the "
              "largest remainders.")
        .arg(format::hundredth(100.0));
}

QString Words::precision()
{
    return tr("Figures are computed in full precision and rounded only here.");
}

QString Words::stale()
{
    return tr("This figure is being computed. Ask again in a moment.");
}

bool Words::knows(const Workshop& workshop, int customer)
{
    const std::size_t n = workshop.results().types.size();
    return !workshop.isRecalculating() && customer >= 0 && std::size_t(customer) < n
        && workshop.project().dataset && workshop.project().dataset->customers.size() == n
        && workshop.metrics().customers == n && workshop.scores().customers == n
        && workshop.scores().columns.size() == metricCount(workshop.project().framework)
        && workshop.results().factors.size() == workshop.project().framework.factors.size();
}

Explanation Words::sayWait(const QString& title)
{
    return {.title = title, .sentence = stale()};
}

} // namespace strata
