#include "ui/metricnames.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace strata {

namespace {

QString catalogueText(const std::string& text)
{
    return QCoreApplication::translate("Catalogue", text.c_str());
}

// Metrics made of the same figure: counting one on each axis counts it twice.
constexpr std::array<std::array<std::string_view, 2>, 2> kSameDatum{{
    {"order_count", "orders_per_month"},
    {"line_count", "lines_per_invoice"},
}};

bool isSameDatum(std::string_view a, std::string_view b)
{
    return a == b || std::any_of(kSameDatum.begin(), kSameDatum.end(), [a, b](const auto& pair) {
               return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
           });
}

} // namespace

QString metricName(const std::string& id)
{
    const MetricInfo* info = findMetric(id);
    if (!info)
        return format::text(id);
    return isFieldMetric(id) ? format::text(info->name) : catalogueText(info->name);
}

QString metricFormula(const MetricInfo& info)
{
    return catalogueText(info.formula);
}

QString metricTrap(const MetricInfo& info)
{
    return catalogueText(info.trap);
}

QString directionText(bool higherIsBetter)
{
    return higherIsBetter ? QCoreApplication::translate("MetricDirection", "More is better")
                          : QCoreApplication::translate("MetricDirection", "Less is better");
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::BuyingPower:
        return QCoreApplication::translate("Dimension", "Buying power");
    case Dimension::Loyalty:
        return QCoreApplication::translate("Dimension", "Loyalty");
    case Dimension::Profitability:
        return QCoreApplication::translate("Dimension", "Profitability");
    case Dimension::CostToServe:
        return QCoreApplication::translate("Dimension", "Cost to serve");
    case Dimension::CustomerField:
        return QCoreApplication::translate("Dimension", "Fields of your customer list");
    }
    return {};
}

QString axisName(Axis axis)
{
    return axis == Axis::CustomerLifetimeValue
        ? QCoreApplication::translate("Axis", "Customer lifetime value")
        : QCoreApplication::translate("Axis", "Net profit");
}

QString doubleCount(const Framework& framework, std::size_t factor, const std::string& metric)
{
    const Axis axis = framework.factors[factor].axis;
    for (const Factor& other : framework.factors) {
        if (other.axis == axis)
            continue;
        for (const Metric& there : other.metrics)
            if (isSameDatum(there.id, metric))
                //: %1: metric, %2: metric or the same, %3: factor on the other axis
                return QCoreApplication::translate(
                           "DoubleCount",
                           "%1 also counts on the other axis, as %2 under %3. One figure "
                           "would decide both axes: keep one of the two, or know why you keep both.")
                    .arg(metricName(metric), metricName(there.id), format::text(other.name));
    }
    return {};
}

} // namespace strata
