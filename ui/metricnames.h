#pragma once
#include "core/method/catalogue.h"
#include "core/model/framework.h"

#include <QString>

#include <string>

namespace strata {

// The words for metrics, axes and dimensions in the person's language. The catalogue's own texts are English.
QString
metricName(const std::string& id); // of a customer field its name; the id itself where nothing is known
QString metricFormula(const MetricInfo& info);
QString metricTrap(const MetricInfo& info);
QString directionText(bool higherIsBetter); // "More is better"
QString dimensionName(Dimension dimension); // "Buying power"
QString axisName(Axis axis); // "Customer lifetime value"

// Whether the figure behind a metric of this factor also counts on the other axis, under this name or
// another: the sentence says where. Empty when it does not.
QString doubleCount(const Framework& framework, std::size_t factor, const std::string& metric);

} // namespace strata
