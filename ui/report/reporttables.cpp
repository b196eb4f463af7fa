#include "core/method/wholeunits.h"
#include "ui/format.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reporttext.h"
#include "ui/report/reportcharts.h"
#include "ui/report/reportsections.h"
#include "ui/report/reportwords.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

// Shares only where the whole is above 0; elsewhere "12 % of a loss" would mislead.
std::vector<QString> shareTexts(const std::vector<double>& parts, double whole)
{
    std::vector<QString> texts;
    const std::vector<double> shares = sharesOfHundred(parts);
    for (const double part : shares)
        texts.push_back(whole > 0.0 ? format::number(part, 1) : format::missing());
    return texts;
}

// Their money in whole units, so that every column adds up: to its own sum, or to that of `sum`.
std::vector<GroupTotals> inWholeUnits(std::vector<GroupTotals> groups, const GroupTotals* sum = nullptr)
{
    for (const auto money : {&GroupTotals::netSales, &GroupTotals::grossMargin, &GroupTotals::netProfit}) {
        std::vector<double> column;
        for (const GroupTotals& group : groups)
            column.push_back(group.*money);
        column = sum ? wholeUnits(column, sum->*money) : wholeUnits(column);
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i].*money = column[i];
    }
    return groups;
}

GroupTotals sumOf(const std::vector<GroupTotals>& groups, std::size_t from = 0)
{
    GroupTotals sum;
    for (std::size_t i = from; i < groups.size(); ++i) {
        sum.customers += groups[i].customers;
        sum.netSales += groups[i].netSales;
        sum.grossMargin += groups[i].grossMargin;
        sum.netProfit += groups[i].netProfit;
    }
    return sum;
}

// Groups of customers as rows with counts and money, as `shown` has it, each with its share of all, and all
// of them as the last row.
ReportTable groupTable(const QString& groupTitle, const std::vector<ReportTable::Cell>& names,
                       const std::vector<GroupTotals>& groups, const std::vector<GroupTotals>& shown,
                       const GroupTotals& all, bool hasCost, const std::string& currency)
{
    const QString unit = format::text(currency);
    ReportTable table;
    table.columns = {{groupTitle, 2.8},
                     {QCoreApplication::translate("strata::Report", "Customers"), 1.6, true},
                     {QStringLiteral("%"), 1.1, true},
                     {QCoreApplication::translate("strata::Report", "Net sales, %1").arg(unit), 1.95, true},
                     {QStringLiteral("%"), 1.1, true}};
    if (hasCost) {
        table.columns.push_back(
            {QCoreApplication::translate("strata::Report", "Gross margin, %1").arg(unit), 1.95, true});
        table.columns.push_back({QStringLiteral("%"), 1.1, true});
        table.columns.push_back(
            {QCoreApplication::translate("strata::Report", "Net profit, %1").arg(unit), 1.95, true});
        table.columns.push_back({QStringLiteral("%"), 1.1, true});
    }
    std::vector<double> counts, sales, margin, profit;
    for (const GroupTotals& group : groups) {
        counts.push_back(double(group.customers));
        sales.push_back(group.netSales);
        margin.push_back(group.grossMargin);
        profit.push_back(group.netProfit);
    }
    const auto countShares = shareTexts(counts, double(all.customers)),
               salesShares = shareTexts(sales, all.netSales),
               marginShares = shareTexts(margin, all.grossMargin),
               profitShares = shareTexts(profit, all.netProfit);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::vector<ReportTable::Cell> row{names[i], format::number(counts[i]), countShares[i],
                                           format::number(shown[i].netSales), salesShares[i]};
        if (hasCost && ReportWords::isProfitKnown(groups[i]))
            row.insert(row.end(),
                       {format::number(shown[i].grossMargin), marginShares[i],
                        format::number(shown[i].netProfit), profitShares[i]});
        else if (hasCost)
            row.insert(row.end(), 4, format::missing());
        table.rows.push_back(std::move(row));
    }
    const auto hundred
        = [](double whole) { return whole > 0.0 ? format::number(100.0, 1) : format::missing(); };
    const GroupTotals sum = sumOf(shown);
    std::vector<ReportTable::Cell> total{
        QCoreApplication::translate("strata::Report", "All customers"), format::number(double(all.customers)),
        hundred(double(all.customers)), format::number(sum.netSales), hundred(all.netSales)};
    if (hasCost)
        total.insert(total.end(),
                     {format::number(sum.grossMargin), hundred(all.grossMargin),
                      format::number(sum.netProfit), hundred(all.netProfit)});
    table.rows.push_back(std::move(total));
    table.hasTotal = true;
    return table;
}

} // namespace

void writeTypesAndTiers(ReportDocument& document, const ReportSource& source)
{
    const Summary& summary = source.summary();
    const std::string& currency = source.project.currency;
    document.heading(QCoreApplication::translate("strata::Report", "Every customer, counted once"), true);
    document.paragraph(QCoreApplication::translate(
        "strata::Report", "Four types and four statuses outside them add up to all customers."));

    std::vector<ReportTable::Cell> names;
    for (std::size_t type = 0; type < kTypeCount; ++type)
        names.emplace_back(typeName(CustomerType(type)), printColor::ofType(CustomerType(type)));
    const std::vector<GroupTotals> types(summary.types.begin(), summary.types.end());
    const std::vector<GroupTotals> shownTypes = inWholeUnits(types);
    document.table(groupTable(QCoreApplication::translate("strata::Report", "Type or status"), names, types,
                              shownTypes, summary.all, summary.hasCost, currency));
    document.note(QCoreApplication::translate("strata::Report",
                                              "Money is rounded to whole units so that every column adds up. "
                                              "A share is given where the whole is above 0."));

    document.subheading(QCoreApplication::translate("strata::Report", "By tier"));
    std::vector<ReportTable::Cell> tierNames;
    std::vector<GroupTotals> tiers = summary.tiers;
    GroupTotals rest = summary.all;
    for (std::size_t tier = 0; tier < tiers.size(); ++tier) {
        tierNames.emplace_back(tier < source.project.rules.tiers.size()
                                   ? reportText::plainName(source.project.rules.tiers[tier].name)
                                   : QString::number(tier + 1));
        rest.customers -= tiers[tier].customers;
        rest.netSales -= tiers[tier].netSales;
        rest.grossMargin -= tiers[tier].grossMargin;
        rest.netProfit -= tiers[tier].netProfit;
        rest.withProfit -= tiers[tier].withProfit;
    }
    std::vector<GroupTotals> shownTiers = inWholeUnits(tiers);
    if (rest.customers > 0) {
        // Those without a tier are those with a status, and have the same money as above.
        const GroupTotals outside = sumOf(shownTypes, kStratumCount);
        const GroupTotals inside = sumOf({shownTypes.begin(), shownTypes.begin() + kStratumCount});
        if (outside.customers == rest.customers) {
            shownTiers = inWholeUnits(tiers, &inside);
            shownTiers.push_back(outside);
        } else {
            std::vector<GroupTotals> all = tiers;
            all.push_back(rest);
            shownTiers = inWholeUnits(all);
        }
        tierNames.emplace_back(QCoreApplication::translate("strata::Report", "Without a tier"));
        tiers.push_back(rest);
    }
    document.table(groupTable(QCoreApplication::translate("strata::Report", "Tier"), tierNames, tiers,
                              shownTiers, summary.all, summary.hasCost, currency));
}

void writeMatrix(ReportDocument& document, const ReportSource& source)
{
    document.heading(QCoreApplication::translate("strata::Report", "The stratification matrix"), true);
    document.paragraph(QCoreApplication::translate(
        "strata::Report",
        "Each circle is a customer; its area is what they bought. To the right is a higher customer lifetime "
        "value, "
        "upwards a higher net profit score. A customer on a line counts as above it. A colour that does not "
        "fit its "
        "field marks a type set by hand, or a customer held below the line by the money guard."));
    document.figure(
        [&source](QPainter& painter, const QRectF& rect, double pt) {
            paintMatrix(painter, rect, pt, source.project, source.evaluation);
        },
        400);
    if (source.evaluation.results.scored > std::int64_t(kMatrixCustomers))
        document.note(QCoreApplication::translate(
                          "strata::Report", "The picture shows the %1 largest of %2 customers by net sales.")
                          .arg(format::number(double(kMatrixCustomers)),
                               format::number(double(source.evaluation.results.scored))));
}

void writeWhaleCurve(ReportDocument& document, const ReportSource& source)
{
    const WhaleCurve& whale = source.evaluation.whale;
    const std::string& currency = source.project.currency;
    document.heading(QCoreApplication::translate("strata::Report", "Where the profit is made, and lost"),
                     true);
    if (!source.summary().hasCost || whale.cumulative.empty()) {
        document.paragraph(QCoreApplication::translate(
            "strata::Report",
            "No invoice line has a cost of goods, so no customer's profit is known. Import the cost "
            "to see this page."));
        return;
    }
    using reportText::proseMoney;
    const std::size_t known = whale.order.size();
    const double peak = whale.peakCustomers > 0 ? whale.cumulative[whale.peakCustomers - 1] : 0.0;
    const double given = std::max(0.0, peak - whale.total);
    const QString customersShare = format::percent(double(whale.peakCustomers) / double(known), 1);
    if (whale.peakPercent)
        document.paragraph(
            QCoreApplication::translate("strata::Report",
                                        "The best %1 of %2 customers (%3) earn %4 of the net profit of %5.")
                .arg(format::number(double(whale.peakCustomers)), format::number(double(known)),
                     customersShare, format::hundredth(*whale.peakPercent, 1),
                     proseMoney(whale.total, currency))
            + QLatin1Char(' ')
            + (given > 0.0
                   ? QCoreApplication::translate("strata::Report", "The others give back %1 of it.")
                         .arg(proseMoney(given, currency))
                   : QCoreApplication::translate("strata::Report", "No customer takes any of it away.")));
    else
        document.paragraph(
            QCoreApplication::translate(
                "strata::Report",
                "The total net profit is %1. It is not above 0, so the curve is drawn in money "
                "and not in percent.")
                .arg(proseMoney(whale.total, currency))
            + QLatin1Char(' ')
            + QCoreApplication::translate("strata::Report",
                                          "The best %1 of %2 customers earn %3; the others lose %4.")
                  .arg(format::number(double(whale.peakCustomers)), format::number(double(known)),
                       proseMoney(peak, currency), proseMoney(given, currency)));
    document.figure(
        [&source](QPainter& painter, const QRectF& rect, double pt) {
            paintWhaleCurve(painter, rect, pt, source.evaluation.whale, source.project.currency);
        },
        270);

    if (whale.lossMakers == 0)
        return;
    document.subheading(QCoreApplication::translate("strata::Report", "The largest losses"));
    ReportTable table;
    table.columns
        = {{QCoreApplication::translate("strata::Report", "Customer"), 3.2},
           {QCoreApplication::translate("strata::Report", "Type"), 1.75},
           {QCoreApplication::translate("strata::Report", "Net sales, %1").arg(format::text(currency)), 1.3,
            true},
           {QCoreApplication::translate("strata::Report", "Gross margin, %1").arg(format::text(currency)),
            1.4, true},
           {QCoreApplication::translate("strata::Report", "Net profit, %1").arg(format::text(currency)), 1.3,
            true}};
    const MetricTable& metrics = source.evaluation.metrics;
    for (std::size_t k = 0; k < std::min<std::size_t>(whale.lossMakers, 10); ++k) {
        const auto i = std::size_t(whale.order[known - 1 - k]);
        const auto type = CustomerType(source.evaluation.results.types[i]);
        table.rows.push_back({source.names[qsizetype(i)],
                              {typeName(type), printColor::ofType(type)},
                              format::number(ReportSource::units(metrics.netSales[i])),
                              format::number(ReportSource::units(metrics.grossMargin[i])),
                              format::number(ReportSource::units(metrics.netProfit[i]))});
    }
    document.table(table);
}

} // namespace strata
