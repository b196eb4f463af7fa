#include "ui/metrics/coverage.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace strata {

namespace {

QString needName(const std::string& need)
{
    if (need == "cost")
        return QCoreApplication::translate("MetricNeed", "the cost of goods");
    if (need == "list")
        return QCoreApplication::translate("MetricNeed", "list prices");
    if (need == "product")
        return QCoreApplication::translate("MetricNeed", "product numbers");
    if (need == "category")
        return QCoreApplication::translate("MetricNeed", "product categories");
    if (need == "paid")
        return QCoreApplication::translate("MetricNeed", "payment dates");
    if (need == "due")
        return QCoreApplication::translate("MetricNeed", "due dates");
    if (need == "freight")
        return QCoreApplication::translate("MetricNeed", "freight cost");
    return format::text(need);
}

} // namespace

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
    if (coverage.covered == 0) {
        if (info.needs.empty())
            return QCoreApplication::translate("MetricNeed", "No customer has a value");
        if (isFieldMetric(info.id))
            return QCoreApplication::translate("MetricNeed", "No customer has a value in this field");
        if (info.id == "small_order_share")
            return QCoreApplication::translate("MetricNeed", "Needs the cost of goods and a cost per order");
        QStringList needs;
        for (const std::string& need : info.needs)
            needs += needName(need);
        //: %1 is a list such as "the cost of goods, freight cost"
        return QCoreApplication::translate("MetricNeed", "Needs %1").arg(needs.join(QStringLiteral(", ")));
    }
    if (coverage.covered == coverage.customers)
        return {};
    const int without = static_cast<int>(coverage.customers - coverage.covered);
    return QCoreApplication::translate("MetricNeed", "%n customer(s) without a value", nullptr, without);
}

} // namespace strata
