#include "ui/whatif/weightnames.h"

#include "ui/format.h"
#include "ui/metricnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

QString weightKey(const std::string& factor, const std::string& metric)
{
    return format::text(metric.empty() ? factor : factor + '/' + metric);
}

std::pair<std::string, std::string> weightIds(const QString& key)
{
    const qsizetype slash = key.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return {key.toStdString(), {}};
    return {key.left(slash).toStdString(), key.mid(slash + 1).toStdString()};
}

QString weightName(const Framework& framework, const std::string& factor, const std::string& metric)
{
    if (!metric.empty())
        return metricName(metric);
    const auto found = std::find_if(framework.factors.begin(), framework.factors.end(),
                                    [&factor](const Factor& one) { return one.id == factor; });
    return format::text(found == framework.factors.end() ? factor : found->name);
}

QString weightFullName(const Framework& framework, const std::string& factor, const std::string& metric)
{
    const QString name = weightName(framework, factor, metric);
    //: a metric in its factor: "Orders in Loyalty"
    return metric.empty()
        ? name
        : QCoreApplication::translate("WeightNames", "%1 in %2").arg(name, weightName(framework, factor, {}));
}

} // namespace strata
