#include "ui/homework/modelview.h"

#include "core/method/catalogue.h"
#include "core/model/amount.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace strata {

namespace {

class ModelView
{
    Q_DECLARE_TR_FUNCTIONS(strata::ModelView)
};

QString againstCut(const QString& axis, double score, double cut)
{
    const QString shown = format::number(score, 1), line = format::number(cut, 1);
    return score >= cut ? ModelView::tr("%1: %2, at or above the cut of %3.").arg(axis, shown, line)
                        : ModelView::tr("%1: %2, below the cut of %3.").arg(axis, shown, line);
}

} // namespace

QString accountName(const Project& project, int customer)
{
    const Customers& customers = project.dataset->customers;
    const auto i = std::size_t(customer);
    if (customer < 0 || i >= customers.size())
        return {};
    return i < customers.names.size() && !customers.names[i].empty() ? format::text(customers.names[i])
                                                                     : format::text(customers.ids[i]);
}

QStringList accountFacts(const Project& project, const MetricTable& metrics, int customer)
{
    QStringList facts;
    const auto i = std::size_t(customer);
    if (customer < 0 || i >= metrics.customers)
        return facts;
    for (const char* id : {"net_sales", "order_count"}) {
        const MetricColumn* column = metrics.find(id);
        const MetricInfo* info = findMetric(id);
        if (column && info && column->present[i])
            facts += ModelView::tr("%1: %2").arg(
                metricName(id), format::metricValue(column->values[i], info->unit, project.currency));
    }
    if (i < metrics.firstSale.size() && isKnown(metrics.firstSale[i]))
        facts += ModelView::tr("Customer since: %1").arg(format::day(metrics.firstSale[i]));
    if (i < metrics.lastSale.size() && isKnown(metrics.lastSale[i]))
        facts += ModelView::tr("Last invoice: %1").arg(format::day(metrics.lastSale[i]));
    return facts;
}

QStringList modelSentences(const Project& project, const Results& results, int customer)
{
    const auto i = std::size_t(customer);
    if (customer < 0 || i >= results.computedTypes.size())
        return {ModelView::tr("This customer is no longer in the data.")};
    QStringList sentences;
    const auto type = CustomerType(results.computedTypes[i]);
    if (isStatus(type))
        sentences += ModelView::tr("The model gives it none of the four types: %1.").arg(typeName(type));
    if (results.clv[i] >= 0.0)
        sentences += againstCut(axisName(Axis::CustomerLifetimeValue), results.clv[i], results.clvCut);
    if (results.netProfit[i] >= 0.0)
        sentences += againstCut(axisName(Axis::NetProfit), results.netProfit[i], results.netProfitCut);
    QStringList factors;
    for (std::size_t f = 0; f < project.framework.factors.size() && f < results.factors.size(); ++f)
        if (results.factors[f][i] >= 0.0)
            factors += QStringLiteral("%1 %2").arg(format::text(project.framework.factors[f].name),
                                                   format::number(results.factors[f][i], 0));
    if (!factors.isEmpty())
        sentences += ModelView::tr("Factors, of 100: %1.").arg(factors.join(QStringLiteral(", ")));
    sentences
        += ModelView::tr("Scored on %1 of %2 metrics.").arg(results.scoredMetrics[i]).arg(results.metrics);
    if (results.isGuarded[i])
        sentences += ModelView::tr("It loses money, so its net profit does not count as high.");
    if (results.isOverridden[i])
        sentences += ModelView::tr("Somebody has set its type by hand: %1.")
                         .arg(typeName(CustomerType(results.types[i])));
    return sentences;
}

QString shortMeaning(CustomerType type)
{
    switch (type) {
    case CustomerType::Core:
        return ModelView::tr("High value, high profit");
    case CustomerType::Opportunistic:
        return ModelView::tr("Low value, high profit");
    case CustomerType::Marginal:
        return ModelView::tr("Low value, low profit");
    case CustomerType::ServiceDrain:
        return ModelView::tr("High value, low profit");
    default:
        return {};
    }
}

} // namespace strata
