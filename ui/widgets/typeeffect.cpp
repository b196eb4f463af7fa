#include "ui/widgets/typeeffect.h"

#include "ui/background.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace strata {

void countTypeChanges(const Project& other, const MetricTable& metrics, const Results& today,
                      QObject* context, std::function<void(int changed)> done)
{
    // Its own copy of what it reads, without the columns that the value tree does not use.
    auto table = std::make_shared<MetricTable>();
    table->customers = metrics.customers;
    table->asOf = metrics.asOf;
    table->windowStart = metrics.windowStart;
    table->firstSale = metrics.firstSale;
    table->lastSale = metrics.lastSale;
    table->lifetimeOrders = metrics.lifetimeOrders;
    table->netSales = metrics.netSales;
    table->grossMargin = metrics.grossMargin;
    table->netProfit = metrics.netProfit;
    table->shareOfSalesWithCost = metrics.shareOfSalesWithCost;
    table->hasLines = metrics.hasLines;
    for (const MetricColumn& column : metrics.columns)
        for (const Factor& factor : other.framework.factors)
            if (std::any_of(factor.metrics.begin(), factor.metrics.end(),
                            [&column](const Metric& metric) { return metric.id == column.id; })) {
                table->columns.push_back(column);
                break;
            }
    workPool().start([project = other, table, types = today.types, done = std::move(done),
                      guard = QPointer<QObject>(context)] {
        const ScoreTable scores = scoreMetrics(project, *table, 1);
        const Results results = stratify(project, *table, scores, 1);
        int changed = 0;
        for (std::size_t i = 0; i < std::min(types.size(), results.types.size()); ++i)
            changed += types[i] != results.types[i];
        // Back by way of the application, which outlives both; the guard is only read on its own thread.
        QMetaObject::invokeMethod(qApp, [guard, done, changed] {
            if (guard)
                done(changed);
        });
    });
}

} // namespace strata
