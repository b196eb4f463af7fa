#pragma once
#include "core/model/framework.h"

#include <QString>

#include <string>
#include <utility>

namespace strata {

// A weight of the value tree: "loyalty" is a factor's, "loyalty/order_count" a metric's in its factor.
QString weightKey(const std::string& factor, const std::string& metric);
std::pair<std::string, std::string> weightIds(const QString& key); // factor, metric or empty

QString weightName(const Framework& framework, const std::string& factor, const std::string& metric);
// The same with the factor of a metric: "Orders in Loyalty".
QString weightFullName(const Framework& framework, const std::string& factor, const std::string& metric);

} // namespace strata
