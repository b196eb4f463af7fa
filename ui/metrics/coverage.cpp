#include "ui/metrics/coverage.h"

#include "core/method/rated.h"
#include "ui/metricnames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace strata {

Coverage coverageOf(const MetricColumn* column)
{
    Coverage coverage;
    if (column) {
        coverage.customers = column->present.size();
        coverage.covered
            = static_cast<std::size_t>(std::count(column->present.begin(), column->present.end(), 1));
    }
    return coverage;
}

QString obstacle(const MetricInfo& info, const Coverage& coverage)
{
    if (isRatedMetric(info.id)) {
        if (coverage.covered == 0)
            return QCoreApplication::translate("MetricNeed", "No customer is rated yet");
        const int unrated = static_cast<int>(coverage.customers - coverage.covered);
        return unrated == 0
            ? QString()
            : QCoreApplication::translate("MetricNeed", "%Ln customer(s) not rated yet", nullptr, unrated);
    }
    if (coverage.covered == 0) {
        if (info.needs.empty())
            return QCoreApplication::translate("MetricNeed", "No customer has a value");
        if (isFieldMetric(info.id))
            return QCoreApplication::translate("MetricNeed", "No customer has a value in this field");
        if (info.id == "small_order_share")
            return QCoreApplication::translate("MetricNeed", "Needs the cost of goods and a cost per order");
        QStringList needs;
        for (const std::string& need : info.needs)
            needs += importFieldName(need);
        //: %1 is a list such as "the cost of goods, freight cost"
        return QCoreApplication::translate("MetricNeed", "Needs %1").arg(needs.join(QStringLiteral(", ")));
    }
    if (coverage.covered == coverage.customers)
        return {};
    const int without = static_cast<int>(coverage.customers - coverage.covered);
    return QCoreApplication::translate("MetricNeed", "%Ln customer(s) without a value", nullptr, without);
}

} // namespace strata
