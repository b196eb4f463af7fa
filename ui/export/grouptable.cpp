#include "ui/export/grouptable.h"

#include "ui/format.h"
#include "ui/paper/printcolor.h"
#include "ui/report/reportwords.h"
#include "ui/theme.h"

#include <cmath>

namespace strata {

namespace {

// Of sums in ten-thousandths, without what doubles leave behind.
double difference(double a, double b)
{
    return std::round((a - b) * double(kAmountUnit)) / double(kAmountUnit);
}

GroupTable emptyTable(const ExportSource& source, const QString& head, const QString& meaning)
{
    const QString unit = format::text(source.project.currency);
    const QString counted = WorkbookText::tr("Counted");
    const QString ofAll = WorkbookText::tr(
        "Share of all customers' total; the shares add up to 100.0 %. Empty where the total is not above 0.");
    const QString lines = WorkbookText::tr("Invoice lines of the window");
    GroupTable table;
    table.all = source.results().summary.all;
    table.hasCost = source.results().summary.hasCost;
    table.columns = {
        {head, Look::Strong, 24, meaning, WorkbookText::tr("Model")},
        {WorkbookText::tr("Customers"), Look::Count, 12, WorkbookText::tr("Number of customers"), counted},
        {WorkbookText::tr("Customers, %"), Look::Percent, 13, ofAll, counted},
        {WorkbookText::tr("Net sales, %1").arg(unit), Look::Money, 18,
         WorkbookText::tr("Invoice lines net of credits, without tax and billed freight"), lines},
        {WorkbookText::tr("Net sales, %"), Look::Percent, 13, ofAll, lines},
    };
    if (table.hasCost) {
        const QString costs = WorkbookText::tr("Invoice lines and their cost of goods");
        const QString rates = WorkbookText::tr("Gross margin and the team's cost rates");
        table.columns.insert(table.columns.end(),
                             {{WorkbookText::tr("Gross margin, %1").arg(unit), Look::Money, 18,
                               WorkbookText::tr("Net sales less cost of goods"), costs},
                              {WorkbookText::tr("Gross margin, %"), Look::Percent, 13, ofAll, costs},
                              {WorkbookText::tr("Net profit, %1").arg(unit), Look::Money, 18,
                               WorkbookText::tr("Gross margin less what serving costs"), rates},
                              {WorkbookText::tr("Net profit, %"), Look::Percent, 13, ofAll, rates}});
    }
    return table;
}

} // namespace

GroupTable typeTable(const ExportSource& source)
{
    GroupTable table = emptyTable(source, WorkbookText::tr("Type or status"),
                                  WorkbookText::tr("One of the four types, or a status outside them"));
    for (std::size_t type = 0; type < kTypeCount; ++type) {
        table.names.push_back(typeName(CustomerType(type)));
        table.colors.push_back(type < kStratumCount ? printColor::ofType(CustomerType(type)) : QColor());
        table.groups.push_back(source.results().summary.types[type]);
    }
    return table;
}

GroupTable tierTable(const ExportSource& source)
{
    GroupTable table = emptyTable(source, WorkbookText::tr("Tier"),
                                  WorkbookText::tr("Tier by composite score, the best one first"));
    GroupTotals rest = table.all;
    const Summary& summary = source.results().summary;
    for (std::size_t tier = 0; tier < summary.tiers.size(); ++tier) {
        const GroupTotals& group = summary.tiers[tier];
        table.names.push_back(tier < source.project.rules.tiers.size()
                                  ? format::text(source.project.rules.tiers[tier].name)
                                  : QString::number(tier + 1));
        table.groups.push_back(group);
        rest.customers -= group.customers;
        rest.netSales = difference(rest.netSales, group.netSales);
        rest.grossMargin = difference(rest.grossMargin, group.grossMargin);
        rest.netProfit = difference(rest.netProfit, group.netProfit);
        rest.withProfit -= group.withProfit;
    }
    if (rest.customers > 0) {
        table.names.push_back(WorkbookText::tr("Without a tier"));
        table.groups.push_back(rest);
    }
    return table;
}

std::uint32_t write(const GroupTable& table, Sheet& sheet, std::uint32_t row)
{
    sheet.heads(table.columns, row);
    std::vector<double> counts, sales, margins, profits;
    for (const GroupTotals& group : table.groups) {
        counts.push_back(double(group.customers));
        sales.push_back(group.netSales);
        margins.push_back(group.grossMargin);
        profits.push_back(group.netProfit);
    }
    struct Pair
    {
        std::vector<double> parts, shares;
        double whole;
        Look look;
    };
    constexpr std::size_t kSalesPair = 1;
    std::vector<Pair> pairs = {{counts, {}, double(table.all.customers), Look::Count},
                               {sales, {}, table.all.netSales, Look::Money}};
    if (table.hasCost) {
        pairs.push_back({margins, {}, table.all.grossMargin, Look::Money});
        pairs.push_back({profits, {}, table.all.netProfit, Look::Money});
    }
    for (Pair& pair : pairs)
        pair.shares = sharesOfHundred(pair.parts);
    for (std::size_t i = 0; i < table.groups.size(); ++i) {
        ++row;
        if (i < table.colors.size() && table.colors[i].isValid())
            sheet.colored(row, GroupTable::kName, table.names[i], table.colors[i]);
        else
            sheet.text(row, GroupTable::kName, table.names[i]);
        for (std::size_t k = 0; k < pairs.size(); ++k) {
            if (k > kSalesPair && !ReportWords::isProfitKnown(table.groups[i]))
                continue; // margin and profit
            sheet.number(row, 1 + 2 * k, pairs[k].parts[i], pairs[k].look);
            if (pairs[k].whole > 0.0) // "12 % of a loss" would mislead
                sheet.number(row, 2 + 2 * k, pairs[k].shares[i] / 100.0, Look::Percent);
        }
    }
    ++row;
    sheet.startTotal();
    // Said in full: lupdate files a tr() here under another context.
    sheet.text(row, GroupTable::kName, WorkbookText::tr("All customers"));
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        sheet.number(row, 1 + 2 * k, pairs[k].whole, pairs[k].look);
        if (pairs[k].whole > 0.0)
            sheet.number(row, 2 + 2 * k, 1.0, Look::Percent);
    }
    sheet.endPart();
    return row;
}

} // namespace strata
