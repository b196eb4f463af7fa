#pragma once
#include "core/method/catalogue.h"
#include "core/model/framework.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// The words for metrics, axes and dimensions in the person's language. The catalogue's own texts are English.
QString metricName(const std::string& id); // of a field or quality its name; the id where nothing is known
QString metricFormula(const MetricInfo& info);
QString metricTrap(const MetricInfo& info);
QString directionText(bool higherIsBetter); // "More is better"
QString metricDirection(const MetricInfo& info); // the same, or that the team has to say
QString metricUnit(const MetricInfo& info, const std::string& currency); // "USD", "days", "percent"
QString importFieldName(const std::string& need); // "the cost of goods"
QString dimensionName(Dimension dimension); // "Buying power"
QString axisName(Axis axis); // "Customer lifetime value"

// Whether both metrics are made of one figure: the same metric, or orders and orders per month.
bool isSameDatum(std::string_view a, std::string_view b);

// Whether the figure behind a metric of this factor also counts on the other axis, under this name or
// another: the sentence says where. Empty when it does not.
QString doubleCount(const Framework& framework, std::size_t factor, const std::string& metric);

// A metric of the field that the imported tables do not show. It can be collected, or rated by people.
struct WantedMetric
{
    std::string_view id;
    QString name, formula, direction, trap;
};

// All of them, in the order of the value tree's dimensions, in the person's language.
std::vector<WantedMetric> wantedMetrics();
std::optional<WantedMetric> findWantedMetric(std::string_view id);

} // namespace strata
