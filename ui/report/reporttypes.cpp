#include "core/method/wholeunits.h"
#include "core/transform/servicecost.h"
#include "ui/format.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reporttext.h"
#include "ui/report/reportcharts.h"
#include "ui/report/reportsections.h"
#include "ui/services/servicewords.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>

// A section for each of the four types.

namespace strata {

namespace {

struct TypeText
{
    Q_DECLARE_TR_FUNCTIONS(strata::Report)
};

using reportText::customers;
using reportText::share;

QString moneyOf(const std::vector<Amount>& column, std::size_t customer)
{
    return customer < column.size() && isKnown(column[customer])
        ? format::number(ReportSource::units(column[customer]))
        : format::missing();
}

// By the cuts as they are now.
QString definition(CustomerType type, const ReportSource& source)
{
    const Results& results = source.evaluation.results;
    if (results.clvCut > 100.0 || results.netProfitCut > 100.0)
        return TypeText::tr("Nobody is scored yet, so the cuts are not known as scores.");
    const QString clv = format::number(results.clvCut, 1), profit = format::number(results.netProfitCut, 1);
    QString words;
    switch (type) {
    case CustomerType::Core:
        words = TypeText::tr(
            "High on both axes: a score of %1 or more in customer lifetime value, and of %2 or "
            "more in net profit.");
        break;
    case CustomerType::Opportunistic:
        words
            = TypeText::tr("Low in customer lifetime value, a score below %1, but high in net profit, %2 or "
                           "more.");
        break;
    case CustomerType::Marginal:
        words = TypeText::tr(
            "Low on both axes: a score below %1 in customer lifetime value, and below %2 in net "
            "profit.");
        break;
    default:
        words = TypeText::tr("High in customer lifetime value, a score of %1 or more, but low in net profit, "
                             "below %2.");
    }
    words = words.arg(clv, profit);
    if (source.project.rules.moneyGuard && source.summary().hasCost)
        words += QLatin1Char(' ') + TypeText::tr("Who loses money counts as low in net profit.");
    return words;
}

// What all types hold: money in whole units, and everything as parts of a hundred with one decimal.
struct Shares
{
    explicit Shares(const Summary& summary)
    {
        for (const GroupTotals& group : summary.types) {
            customers.push_back(double(group.customers));
            sales.push_back(group.netSales);
            margin.push_back(group.grossMargin);
            profit.push_back(group.netProfit);
        }
        wholeSales = wholeUnits(sales);
        wholeMargin = wholeUnits(margin);
        wholeProfit = wholeUnits(profit);
        for (std::vector<double>* one : {&customers, &sales, &margin, &profit})
            *one = sharesOfHundred(*one);
    }
    std::vector<double> customers, sales, margin, profit, wholeSales, wholeMargin, wholeProfit;
};

void writeNumbers(ReportDocument& document, const ReportSource& source, std::size_t type,
                  const Shares& shares)
{
    const Summary& summary = source.summary();
    const GroupTotals& group = summary.types[type];
    const std::string& currency = source.project.currency;
    std::vector<ShareBar> bars;
    const auto add = [&](const QString& name, const QString& value, double whole, double part) {
        bars.push_back({name, value, whole > 0.0 ? std::optional(part) : std::nullopt});
    };
    add(TypeText::tr("Customers"), format::number(double(group.customers)), double(summary.all.customers),
        shares.customers[type]);
    add(TypeText::tr("Net sales"), format::money(shares.wholeSales[type], currency), summary.all.netSales,
        shares.sales[type]);
    if (summary.hasCost && group.withProfit > 0) {
        add(TypeText::tr("Gross margin"), format::money(shares.wholeMargin[type], currency),
            summary.all.grossMargin, shares.margin[type]);
        add(TypeText::tr("Net profit"), format::money(shares.wholeProfit[type], currency),
            summary.all.netProfit, shares.profit[type]);
    }
    const double height = 17.0 * double(bars.size());
    document.subheading(TypeText::tr("In numbers, and as a share of all customers"));
    document.figure([bars, color = printColor::ofType(CustomerType(type))](
                        QPainter& painter, const QRectF& rect,
                        double pt) { paintShareBars(painter, rect, pt, bars, color); },
                    height);
}

void writeLargest(ReportDocument& document, const ReportSource& source, std::size_t type)
{
    const Results& results = source.evaluation.results;
    const MetricTable& metrics = source.evaluation.metrics;
    const auto& ids = source.project.dataset->customers.ids;
    const QString unit = format::text(source.project.currency);
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < results.types.size(); ++i)
        if (results.types[i] == type)
            members.push_back(i);
    const std::size_t shown = std::min(members.size(), std::size_t(source.customersPerType));
    if (shown == 0)
        return;
    const auto sales
        = [&metrics](std::size_t i) { return i < metrics.netSales.size() ? metrics.netSales[i] : kNoAmount; };
    std::partial_sort(members.begin(), members.begin() + std::ptrdiff_t(shown), members.end(),
                      [&](std::size_t a, std::size_t b) {
                          if (sales(a) != sales(b))
                              return sales(a) > sales(b);
                          return source.isMasked ? source.names[qsizetype(a)] < source.names[qsizetype(b)]
                                                 : ids[a] < ids[b];
                      });
    document.subheading(TypeText::tr("The largest customers"));
    ReportTable table;
    table.columns = {{TypeText::tr("Customer"), 2.9},
                     {TypeText::tr("Tier"), 0.7},
                     {TypeText::tr("Score"), 0.95, true},
                     {TypeText::tr("Lifetime value"), 1.3, true},
                     {TypeText::tr("Net profit score"), 1.45, true},
                     {TypeText::tr("Net sales, %1").arg(unit), 1.5, true},
                     {TypeText::tr("Net profit, %1").arg(unit), 1.5, true}};
    for (std::size_t k = 0; k < shown; ++k) {
        const std::size_t i = members[k];
        QString name = source.names[qsizetype(i)];
        if (results.isOverridden[i])
            name = TypeText::tr("%1 (set by hand)").arg(name);
        table.rows.push_back({{name, printColor::ofType(CustomerType(type))},
                              results.tiers[i] >= 0 ? reportText::plainName(
                                  source.project.rules.tiers[std::size_t(results.tiers[i])].name)
                                                    : format::missing(),
                              reportText::score(results.composite[i]),
                              reportText::score(results.clv[i]),
                              reportText::score(results.netProfit[i]),
                              moneyOf(metrics.netSales, i),
                              moneyOf(metrics.netProfit, i)});
    }
    document.table(table);
    if (members.size() > shown)
        document.note(TypeText::tr("The largest %1 of %2 by net sales; the customer export has them all.")
                          .arg(format::number(double(shown)), format::number(double(members.size()))));
}

void writeServices(ReportDocument& document, const ReportSource& source, std::size_t type)
{
    const ServicePlan& plan = *source.project.services;
    document.subheading(TypeText::tr("What they get"));
    if (plan.basis == ServiceBasis::Tiers) {
        document.paragraph(TypeText::tr("Services are decided by tier and not by type."));
        return;
    }
    ReportTable table;
    table.columns = {{TypeText::tr("Service"), 2.4}, {TypeText::tr("As decided"), 4.6}};
    for (const Service& service : plan.services) {
        const ServiceLevel& decided = serviceChoice(plan, service, type).decided;
        if (decided.terms != ServiceTerms::Undefined)
            table.rows.push_back(
                {reportText::plainName(service.name), ServiceWords::whole(decided, source.project.currency)});
    }
    if (table.rows.empty())
        document.paragraph(TypeText::tr("No service level is decided for them yet."));
    else
        document.table(table);
    if (const QString contact = ServiceWords::contact(contactChoice(plan, type).decided); !contact.isEmpty())
        document.paragraph(TypeText::tr("Contact: %1.").arg(contact));
}

} // namespace

void writeTypeSections(ReportDocument& document, const ReportSource& source)
{
    const Shares shares(source.summary());
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        document.heading(typeName(CustomerType(type)), true);
        document.paragraph(definition(CustomerType(type), source));
        if (source.summary().types[type].customers == 0)
            document.paragraph(TypeText::tr("No customer is of this type."));
        else
            writeNumbers(document, source, type, shares);
        writeLargest(document, source, type);
        writeServices(document, source, type);
    }
}

} // namespace strata
