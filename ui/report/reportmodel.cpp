#include "core/method/costtoserve.h"
#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/paper/reporttext.h"
#include "ui/report/reportsections.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

namespace {

QString valueFunctionText(const Metric& metric, const std::string& currency)
{
    const MetricInfo* info = findMetric(metric.id);
    const MetricUnit unit = info ? info->unit : MetricUnit::Number;
    const auto value = [&](double number) { return format::metricValue(number, unit, currency); };
    const ValueFunction& function = metric.value;
    QStringList parts;
    switch (function.kind) {
    case ValueKind::Linear:
        return QCoreApplication::translate("strata::Report", "Linear: %1 scores 0, %2 scores 100")
            .arg(value(function.worst), value(function.best));
    case ValueKind::Percentile:
        return function.higherIsBetter
            ? QCoreApplication::translate("strata::Report", "Rank among customers, high is good")
            : QCoreApplication::translate("strata::Report", "Rank among customers, low is good");
    case ValueKind::Pareto:
        return function.higherIsBetter
            ? QCoreApplication::translate("strata::Report", "Cumulative share, largest first")
            : QCoreApplication::translate("strata::Report", "Cumulative share, smallest first");
    case ValueKind::Piecewise:
        for (const ValuePoint& point : function.points)
            parts.append(QCoreApplication::translate("strata::Report", "%1 scores %2")
                             .arg(value(point.value), format::number(point.score)));
        return QCoreApplication::translate("strata::Report", "Straight lines: %1")
            .arg(parts.join(QStringLiteral(", ")));
    case ValueKind::Thresholds:
        for (std::size_t i = 0; i < function.points.size(); ++i)
            parts.append(
                i == 0 ? QCoreApplication::translate("strata::Report", "below %1: %2")
                             .arg(function.points.size() > 1 ? value(function.points[1].value) : QString(),
                                  format::number(function.points[i].score))
                       : QCoreApplication::translate("strata::Report", "from %1: %2")
                             .arg(value(function.points[i].value), format::number(function.points[i].score)));
        return QCoreApplication::translate("strata::Report", "Bands: %1")
            .arg(parts.join(QStringLiteral(", ")));
    }
    return {};
}

QString missingText(MissingPolicy policy)
{
    switch (policy) {
    case MissingPolicy::Reweigh:
        return QCoreApplication::translate("strata::Report", "Left out, weight shared");
    case MissingPolicy::Middle:
        return QCoreApplication::translate("strata::Report", "Scores 50");
    case MissingPolicy::Worst:
        return QCoreApplication::translate("strata::Report", "Scores 0");
    case MissingPolicy::Unclassified:
        return QCoreApplication::translate("strata::Report", "Not enough data");
    }
    return {};
}

QString cutText(const QString& axis, const Cut& cut, double asScore)
{
    if (asScore > 100.0)
        return QCoreApplication::translate("strata::Report", "%1: nobody is scored yet.").arg(axis);
    return cut.kind == CutKind::Score
        ? QCoreApplication::translate("strata::Report", "%1: high from a score of %2.")
              .arg(axis, format::number(cut.value, 1))
        : QCoreApplication::translate(
              "strata::Report", "%1: high from percentile %2 of the scored customers, today a score of %3.")
              .arg(axis, format::threeFigures(cut.value), format::number(asScore, 1));
}

QString tiersText(const Rules& rules)
{
    QStringList parts;
    for (std::size_t i = 0; i < rules.tiers.size(); ++i) {
        const QString name = reportText::plainName(rules.tiers[i].name);
        if (i + 1 == rules.tiers.size())
            parts.append(QCoreApplication::translate("strata::Report", "%1 the rest").arg(name));
        else if (rules.tierKind == TierKind::Score)
            parts.append(QCoreApplication::translate("strata::Report", "%1 from %2")
                             .arg(name, format::threeFigures(rules.tiers[i].limit)));
        else
            parts.append(QCoreApplication::translate("strata::Report", "%1 to %2")
                             .arg(name, format::hundredth(rules.tiers[i].limit, 0)));
    }
    const QString list = parts.join(QStringLiteral(", "));
    switch (rules.tierKind) {
    case TierKind::CustomerShare:
        return QCoreApplication::translate("strata::Report",
                                           "Tiers by share of customers, best composite score first: %1.")
            .arg(list);
    case TierKind::ValueShare:
        return QCoreApplication::translate("strata::Report",
                                           "Tiers by share of net sales, best composite score first: %1.")
            .arg(list);
    case TierKind::Score:
        return QCoreApplication::translate("strata::Report", "Tiers by composite score: %1.").arg(list);
    }
    return {};
}

} // namespace

void writeModel(ReportDocument& document, const ReportSource& source)
{
    const Project& project = source.project;
    const Results& results = source.evaluation.results;
    document.heading(QCoreApplication::translate("strata::Report", "How the model decides"), true);
    document.paragraph(QCoreApplication::translate(
        "strata::Report",
        "Every metric of a customer becomes a score of 0 to 100, where higher is better. The weights "
        "turn scores into factors, and factors into two axes: customer lifetime value and net profit. A "
        "cut on each axis gives the four types."));

    std::vector<double> products;
    for (const Factor& factor : project.framework.factors)
        for (const Metric& metric : factor.metrics)
            products.push_back(double(factor.weight) * double(metric.weight));
    const std::vector<double> shares = sharesOfHundred(products);

    ReportTable table;
    table.columns = {{QCoreApplication::translate("strata::Report", "Factor and metric"), 2.0},
                     {QCoreApplication::translate("strata::Report", "Weight"), 1.0, true},
                     {QCoreApplication::translate("strata::Report", "Of all"), 0.9, true},
                     {QCoreApplication::translate("strata::Report", "How a value becomes a score"), 3.4},
                     {QCoreApplication::translate("strata::Report", "If missing"), 2.1}};
    std::size_t place = 0;
    for (const Factor& factor : project.framework.factors) {
        table.rows.push_back(
            {{reportText::plainName(factor.name), {}, true},
             {format::weight(factor.weight), {}, true},
             {},
             factor.axis == Axis::NetProfit
                 ? QCoreApplication::translate("strata::Report", "on the net profit axis")
                 : QCoreApplication::translate("strata::Report", "on the customer lifetime value axis"),
             {}});
        for (const Metric& metric : factor.metrics)
            table.rows.push_back({metricName(metric.id), format::weight(metric.weight),
                                  reportText::share(shares[place++]),
                                  valueFunctionText(metric, project.currency), missingText(metric.missing)});
    }
    document.table(table);

    document.subheading(QCoreApplication::translate("strata::Report", "From scores to types"));
    document.paragraph(cutText(QCoreApplication::translate("strata::Report", "Customer lifetime value"),
                               project.rules.clvCut, results.clvCut));
    document.paragraph(cutText(QCoreApplication::translate("strata::Report", "Net profit"),
                               project.rules.netProfitCut, results.netProfitCut));
    const auto guarded = std::count(results.isGuarded.begin(), results.isGuarded.end(), std::uint8_t{1});
    document.paragraph(
        !project.rules.moneyGuard ? QCoreApplication::translate(
            "strata::Report",
            "The money guard is off: a customer who loses money can count as high in net profit.")
            : source.summary().hasCost
            ? QCoreApplication::translate(
                  "strata::Report",
                  "The money guard is on: a customer who loses money never counts as high in net "
                  "profit. It holds %1.")
                  .arg(reportText::customers(guarded))
            : QCoreApplication::translate("strata::Report", "The money guard rests, as no cost is known."));
    document.paragraph(
        QCoreApplication::translate(
            "strata::Report",
            "New: first invoice less than %1 months before the as-of date, or fewer than %2 orders. "
            "Inactive: nothing bought for %3 months.")
            .arg(project.rules.newMonths)
            .arg(project.rules.newOrders)
            .arg(project.rules.inactiveMonths));
    document.paragraph(tiersText(project.rules));

    document.subheading(QCoreApplication::translate("strata::Report", "Cost to serve"));
    const CostRates& rates = project.rates;
    if (rates == CostRates()) {
        document.paragraph(QCoreApplication::translate(
            "strata::Report", "No rates are set, so that net profit equals gross margin."));
        return;
    }
    document.paragraph(QCoreApplication::translate("strata::Report", "Rates: %1.")
                           .arg(costRatesInWords(rates, project.currency)));
    const CostToServe costs = costToServe(*project.dataset, project.period, rates);
    QString words
        = QCoreApplication::translate("strata::Report", "These rates allocate %1 to customers in the window.")
              .arg(format::money(costs.allocated, project.currency));
    if (costs.withoutMargin > 0.0)
        words += QLatin1Char(' ')
            + QCoreApplication::translate(
                  "strata::Report",
                  "%1 of it is at customers whose margin is not known, and lowers no profit.")
                  .arg(format::money(costs.withoutMargin, project.currency));
    document.paragraph(words);
}

} // namespace strata
