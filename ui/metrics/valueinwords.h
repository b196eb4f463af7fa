#pragma once
#include "core/model/framework.h"

#include <QString>

#include <functional>

namespace strata {

// A value function as it stands in the decision log: "Line from worst to best: 0 days scores 0, 90 days
// scores 100". `format` writes a value of the metric.
QString valueInWords(const ValueFunction& function, const std::function<QString(double)>& format);

} // namespace strata
