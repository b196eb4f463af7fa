#include "ui/track/watchwords.h"

#include "core/method/catalogue.h"
#include "core/model/tracking.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metricnames.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

std::string metricOf(const std::string& attribute)
{
    return attribute.starts_with("metric:") ? attribute.substr(7) : std::string();
}

MetricUnit unitOf(const std::string& attribute)
{
    const std::string metric = metricOf(attribute);
    const MetricInfo* info = metric.empty() || isFieldMetric(metric) ? nullptr : findMetric(metric);
    return info ? info->unit : MetricUnit::Number;
}

} // namespace

std::vector<WatchWords::Choice> WatchWords::choices(const MetricTable& metrics)
{
    std::vector<Choice> choices;
    for (const char* score : {"composite", "clv", "netProfitScore"})
        choices.push_back({score, attributeName(score)});
    for (const MetricColumn& column : metrics.columns)
        choices.push_back({"metric:" + column.id, attributeName("metric:" + column.id)});
    return choices;
}

QString WatchWords::attributeName(const std::string& attribute)
{
    if (attribute == "composite")
        return tr("Score");
    if (attribute == "clv")
        return tr("Customer lifetime value score");
    if (attribute == "netProfitScore")
        return tr("Net profit score");
    const std::string metric = metricOf(attribute);
    return metric.empty() ? format::text(attribute) : metricName(metric);
}

QString WatchWords::unit(const std::string& attribute, const std::string& currency)
{
    const MetricUnit unit = unitOf(attribute);
    return unit == MetricUnit::Number || unit == MetricUnit::Count || unit == MetricUnit::Ratio
        ? QString()
        : format::unitName(unit, currency);
}

QString WatchWords::value(const std::string& attribute, double number, const std::string& currency)
{
    if (unitOf(attribute) != MetricUnit::Number)
        return format::metricValue(number, unitOf(attribute), currency);
    const bool isWhole = std::abs(number - std::round(number)) < 1e-9;
    return format::number(number, isWhole ? 0 : 1);
}

std::optional<double> WatchWords::typed(const std::string& attribute, QString text)
{
    text = text.trimmed();
    if (text.endsWith(QLatin1Char('%')))
        text.chop(1);
    const std::optional<double> number = format::typedNumber(text);
    constexpr double most = 1e300; // what a project file takes
    if (!number || std::abs(*number) > most)
        return {};
    return unitOf(attribute) == MetricUnit::Share ? *number / 100.0 : *number;
}

QString WatchWords::toType(const std::string& attribute, double number)
{
    QLocale locale = currentLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(unitOf(attribute) == MetricUnit::Share ? number * 100.0 : number, 'g', 12);
}

QString WatchWords::who(const Project& project, const std::string& customerId)
{
    if (customerId.empty())
        return tr("Everybody");
    const Customers& customers = project.dataset->customers;
    const auto found = std::find(customers.ids.begin(), customers.ids.end(), customerId);
    if (found == customers.ids.end())
        return format::text(customerId);
    const std::string& name = customers.names[std::size_t(found - customers.ids.begin())];
    return format::text(name.empty() ? customerId : name);
}

QString WatchWords::limit(const std::string& attribute, bool isBelow, double limit,
                          const std::string& currency)
{
    return (isBelow ? tr("below %1") : tr("above %1")).arg(value(attribute, limit, currency));
}

QString WatchWords::state(const WatchState& state, const std::string& attribute, const std::string& currency)
{
    if (!state.isCustomerThere)
        return tr("no such customer any more");
    if (!state.isKnown)
        return tr("no such figure in these data");
    if (state.customer)
        return state.value ? value(attribute, *state.value, currency) : tr("has no such figure");
    return tr("%1 of %2 customers")
        .arg(format::number(double(state.beyond.size())), format::number(double(state.compared)));
}

} // namespace strata
