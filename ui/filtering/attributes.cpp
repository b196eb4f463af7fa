#include "ui/filtering/attributes.h"

#include "core/method/catalogue.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metricnames.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("strata", text); // the context that these calls are collected under
}

std::string metricOf(const std::string& attribute)
{
    return attribute.starts_with("metric:") ? attribute.substr(7) : std::string();
}

MetricUnit unitOf(const std::string& attribute)
{
    const MetricInfo* info = findMetric(metricOf(attribute));
    return info ? info->unit : MetricUnit::Number;
}

} // namespace

std::vector<AttributeChoice> attributeChoices(const Project& project, const MetricTable& metrics)
{
    std::vector<AttributeChoice> choices;
    const auto add = [&choices](const QString& group, const std::string& attribute, bool isNumber) {
        choices.push_back({attribute, group, attributeName(attribute), isNumber});
    };
    for (const char* attribute : {"type", "tier", "loss", "override"})
        add(tr("Standing"), attribute, false);
    for (const char* attribute : {"composite", "clv", "netProfitScore"})
        add(tr("Scores"), attribute, true);
    for (const MetricColumn& column : metrics.columns)
        if (!isFieldMetric(column.id)) // those are among the fields
            add(tr("Metrics"), "metric:" + column.id, true);
    add(tr("Customer fields"), "name", false);
    for (const CustomerField& field : project.dataset->customers.fields)
        add(tr("Customer fields"), "field:" + field.name, field.isNumber);
    return choices;
}

QString attributeName(const std::string& attribute)
{
    if (attribute == "name")
        return tr("Name");
    if (attribute == "type")
        return tr("Type");
    if (attribute == "tier")
        return tr("Tier");
    if (attribute == "composite")
        return tr("Score");
    if (attribute == "clv")
        return tr("Customer lifetime value score");
    if (attribute == "netProfitScore")
        return tr("Net profit score");
    if (attribute == "override")
        return tr("Set by hand");
    if (attribute == "loss")
        return tr("Loses money");
    if (attribute.starts_with("field:"))
        return format::text(attribute.substr(6));
    const std::string metric = metricOf(attribute);
    return metric.empty() ? format::text(attribute) : metricName(metric);
}

QString attributeValueName(const std::string& attribute, const std::string& value)
{
    if (attribute == "type")
        for (std::size_t type = 0; type < kTypeCount; ++type)
            if (value == kTypeKeys[type])
                return typeName(CustomerType(type));
    if (attribute == "loss" || attribute == "override")
        return value == "yes" ? tr("yes") : tr("no");
    return format::text(value);
}

QString attributeUnit(const std::string& attribute, const std::string& currency)
{
    return metricOf(attribute).empty() || unitOf(attribute) == MetricUnit::Count
            || unitOf(attribute) == MetricUnit::Ratio
        ? QString()
        : format::unitName(unitOf(attribute), currency);
}

QString attributeNumber(const std::string& attribute, double number, const std::string& currency)
{
    if (!metricOf(attribute).empty())
        return format::metricValue(number, unitOf(attribute), currency);
    // A score, or a field: a year is "2019", not "2,020".
    const bool isWhole = std::abs(number - std::round(number)) < 1e-9;
    if (attribute.starts_with("field:"))
        return isWhole && std::abs(number) < 10000.0 ? QString::number(std::llround(number))
                                                     : format::number(number, isWhole ? 0 : 2);
    return format::number(number, isWhole ? 0 : 1);
}

std::optional<double> attributeNumberFrom(const std::string& attribute, QString typed)
{
    typed = typed.trimmed();
    if (typed.endsWith(QLatin1Char('%')))
        typed.chop(1);
    const std::optional<double> number = format::typedNumber(typed);
    constexpr double most = 1e300; // what a project file takes
    if (!number || std::abs(*number) > most)
        return {};
    return unitOf(attribute) == MetricUnit::Share && !metricOf(attribute).empty() ? *number / 100.0 : *number;
}

QString attributeNumberToType(const std::string& attribute, double number)
{
    const bool isShare = !metricOf(attribute).empty() && unitOf(attribute) == MetricUnit::Share;
    QLocale locale = currentLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(isShare ? number * 100.0 : number, 'g', 12);
}

QString conditionInWords(const ViewCondition& condition, const std::string& currency)
{
    const QString name = attributeName(condition.attribute);
    QStringList values;
    for (const std::string& value : condition.values)
        values += attributeValueName(condition.attribute, value);
    constexpr qsizetype kMostNamed = 3;
    QString list = values.mid(0, kMostNamed).join(QStringLiteral(", "));
    if (values.size() > kMostNamed)
        //: a list of names, and so many more
        list = tr("%1 and %2 more").arg(list).arg(values.size() - kMostNamed);
    const QString number = attributeNumber(condition.attribute, condition.number, currency);
    const bool isYesOrNo = condition.attribute == "loss" || condition.attribute == "override";
    switch (condition.kind) {
    case ConditionKind::Is:
        if (isYesOrNo && condition.values.size() == 1)
            //: a condition that holds: "Loses money", or that does not: "Not: Loses money"
            return condition.values[0] == "yes" ? name : tr("Not: %1").arg(name);
        return tr("%1: %2").arg(name, list);
    case ConditionKind::IsNot:
        return tr("%1 is not %2").arg(name, list);
    case ConditionKind::Contains:
        return tr("%1 contains %2").arg(name, list);
    case ConditionKind::AtLeast:
        return tr("%1 at least %2").arg(name, number);
    case ConditionKind::AtMost:
        return tr("%1 at most %2").arg(name, number);
    case ConditionKind::IsMissing:
        return tr("%1 is missing").arg(name);
    case ConditionKind::IsThere:
        return tr("%1 is known").arg(name);
    }
    return name;
}

} // namespace strata
