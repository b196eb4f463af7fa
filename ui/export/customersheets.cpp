#include "core/method/catalogue.h"
#include "core/model/customerplaces.h"
#include "ui/export/exportsheets.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/paper/printcolor.h"
#include "ui/theme.h"

#include <algorithm>
#include <unordered_map>

namespace strata {

namespace {

constexpr std::size_t kStep = 256; // customers from one look at the person's wish to the next

QString fromLines()
{
    // Said in full: lupdate files a tr() here under another context.
    return WorkbookText::tr("Invoice lines of the window");
}

// Who they are: the first columns of both sheets.
std::vector<ExportColumn> whoColumns(const ExportSource& source)
{
    const QString list = WorkbookText::tr("List of customers");
    if (source.isMasked)
        return {{WorkbookText::tr("Customer"), Look::Text, 20,
                 WorkbookText::tr("Pseudonym, the same in every sheet"), WorkbookText::tr("Masking")}};
    return {{WorkbookText::tr("Customer number"), Look::Text, 16,
             WorkbookText::tr("As in the company's data"), list},
            {WorkbookText::tr("Customer name"), Look::Text, 34, WorkbookText::tr("As in the company's data"),
             list}};
}

void writeWho(Sheet& sheet, std::uint32_t row, const ExportSource& source, std::size_t customer)
{
    sheet.text(row, 0, source.customerId(customer));
    if (!source.isMasked)
        sheet.text(row, 1, source.customerName(customer));
}

Look lookOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Money:
        return Look::ExactMoney;
    case MetricUnit::Count:
        return Look::Count;
    case MetricUnit::Share:
        return Look::Percent;
    case MetricUnit::Days:
    case MetricUnit::Years:
    case MetricUnit::Months:
    case MetricUnit::Ratio:
        return Look::Decimals;
    case MetricUnit::Number:
        return Look::Number;
    }
    return Look::Number;
}

ExportColumn metricColumn(const MetricColumn& metric, const ExportSource& source)
{
    const MetricInfo* info = findMetric(metric.id);
    const std::string& currency = source.project.currency;
    const MetricUnit unit = info ? info->unit : MetricUnit::Number;
    const QString unitName = format::unitName(unit, currency);
    const QString name = metricName(metric.id);
    ExportColumn column;
    column.look = lookOf(unit);
    const bool isPlain = unit != MetricUnit::Money && unit != MetricUnit::Days && unit != MetricUnit::Years
        && unit != MetricUnit::Months;
    column.head = isPlain || name.contains(unitName, Qt::CaseInsensitive)
        ? name
        : QStringLiteral("%1, %2").arg(name, unitName);
    column.width = 15;
    column.unit = unitName;
    const auto known = std::count(metric.present.begin(), metric.present.end(), std::uint8_t{1});
    const QString has = WorkbookText::tr("%Ln customer(s) have a value.", nullptr, int(known));
    const QString formula = info ? metricFormula(*info) : QString();
    column.meaning = formula.isEmpty() ? has : QStringLiteral("%1. %2").arg(formula, has);
    column.source = !info || info->dimension == Dimension::CustomerField
        ? (metric.id.starts_with("rating:") ? WorkbookText::tr("Rated by people")
                                            : WorkbookText::tr("Customer field"))
        : WorkbookText::tr("Computed from invoices (%1)").arg(format::text(metric.id));
    return column;
}

struct CustomerColumns
{
    std::vector<ExportColumn> columns;
    std::size_t status, type, tier, composite, clv, netProfit, factors, scored, sales, margin, profit, first,
        last, byHand, reason; // where they are
};

CustomerColumns customerColumns(const ExportSource& source)
{
    CustomerColumns all;
    std::vector<ExportColumn>& columns = all.columns = whoColumns(source);
    const auto add = [&columns](ExportColumn column) {
        columns.push_back(std::move(column));
        return columns.size() - 1;
    };
    const QString model = WorkbookText::tr("Model");
    const QString unit = format::text(source.project.currency);
    all.status
        = add({WorkbookText::tr("Status"), Look::Text, 14,
               WorkbookText::tr("Scored, or why the customer has no type: new, inactive, excluded, not "
                                "enough data"),
               WorkbookText::tr("Model rules")});
    all.type
        = add({WorkbookText::tr("Type"), Look::Text, 15,
               WorkbookText::tr("Core, opportunistic, marginal or service drain; as set by hand where it "
                                "was"),
               model});
    all.tier = add({WorkbookText::tr("Tier"), Look::Text, 8, WorkbookText::tr("By composite score"), model});
    all.composite = add({WorkbookText::tr("Composite score"), Look::Score, 11,
                         WorkbookText::tr("Mean of all factor scores by their weights"), model});
    all.clv = add({WorkbookText::tr("Lifetime value score"), Look::Score, 11,
                   WorkbookText::tr("Mean of the factors on the customer lifetime value axis"), model});
    all.netProfit = add({WorkbookText::tr("Net profit score"), Look::Score, 11,
                         WorkbookText::tr("Mean of the factors on the net profit axis"), model});
    all.factors = columns.size();
    for (const Factor& factor : source.project.framework.factors)
        add({WorkbookText::tr("%1, score").arg(format::text(factor.name)), Look::Score, 12,
             factor.question.empty() ? WorkbookText::tr("Mean of its metrics' scores by their weights")
                                     : format::text(factor.question),
             model});
    all.scored = add({WorkbookText::tr("Metrics scored"), Look::Count, 10,
                      WorkbookText::tr("On how many of the model's %Ln metric(s) the scores rest", nullptr,
                                       int(source.results().metrics)),
                      model});
    all.sales = add({WorkbookText::tr("Net sales, %1").arg(unit), Look::ExactMoney, 17,
                     WorkbookText::tr("Invoice lines net of credits, without tax and billed freight"),
                     fromLines()});
    all.margin
        = add({WorkbookText::tr("Gross margin, %1").arg(unit), Look::ExactMoney, 17,
               WorkbookText::tr("Net sales less cost of goods; empty where a cost is missing"), fromLines()});
    all.profit = add({WorkbookText::tr("Net profit, %1").arg(unit), Look::ExactMoney, 17,
                      WorkbookText::tr("Gross margin less what serving costs"),
                      WorkbookText::tr("Gross margin and the team's cost rates")});
    const QString ever = WorkbookText::tr("All invoice lines up to the as-of date");
    all.first = add({WorkbookText::tr("First purchase"), Look::Date, 12,
                     WorkbookText::tr("Date of the first invoice"), ever});
    all.last = add({WorkbookText::tr("Last purchase"), Look::Date, 12,
                    WorkbookText::tr("Date of the last invoice"), ever});
    const QString log = WorkbookText::tr("Set by a person");
    all.byHand = add({WorkbookText::tr("Set by hand"), Look::Text, 12,
                      WorkbookText::tr("Yes where a person set the type or excluded the customer"), log});
    all.reason = columns.size();
    if (!source.isMasked) {
        add({WorkbookText::tr("Reason"), Look::Text, 30, WorkbookText::tr("Why it was set by hand"), log});
        add({WorkbookText::tr("Author"), Look::Text, 16, WorkbookText::tr("Who set it"), log});
        add({WorkbookText::tr("Set on"), Look::Date, 12, WorkbookText::tr("When it was set"), log});
    }
    return all;
}

void writeMoney(Sheet& sheet, std::uint32_t row, std::size_t column, Amount amount)
{
    if (isKnown(amount))
        sheet.number(row, column, double(amount) / double(kAmountUnit), Look::ExactMoney);
}

void writeScore(Sheet& sheet, std::uint32_t row, std::size_t column, double score)
{
    if (score >= 0.0)
        sheet.number(row, column, score, Look::Score);
}

QString typeOf(const ExportSource& source, std::size_t customer)
{
    const auto type = CustomerType(source.results().types[customer]);
    return isStatus(type) ? QString() : typeName(type);
}

void finishTable(Sheet& sheet, std::size_t rows, std::size_t columns, std::size_t frozen)
{
    sheet.freeze(0, frozen);
    sheet.filter(0, std::uint32_t(rows), columns);
    sheet.fitWidth(frozen);
}

} // namespace

bool addCustomers(SheetFile& file, ExportSource& source)
{
    Sheet sheet = file.add(WorkbookText::tr("Customers"));
    const CustomerColumns at = customerColumns(source);
    sheet.columns(at.columns);
    const Project& project = source.project;
    const Results& results = source.results();
    const MetricTable& metrics = source.evaluation.metrics;
    std::unordered_map<std::size_t, const Override*> overrides;
    const CustomerPlaces places(project.dataset->customers);
    for (const Override& one : project.overrides)
        if (const std::int32_t place = places.of(one.customerId); place >= 0)
            overrides.emplace(std::size_t(place), &one);

    for (std::size_t k = 0; k < source.customers.size(); ++k) {
        if (k % kStep == 0 && !source.goOn(k))
            return false;
        const std::size_t i = source.customers[k];
        const auto row = std::uint32_t(k + 1);
        writeWho(sheet, row, source, i);
        const auto type = CustomerType(results.types[i]);
        sheet.text(row, at.status, isStatus(type) ? typeName(type) : WorkbookText::tr("Scored"));
        if (!isStatus(type))
            sheet.colored(row, at.type, typeName(type), printColor::ofType(type));
        if (const int tier = results.tiers[i]; tier >= 0)
            sheet.text(row, at.tier, project.rules.tiers[std::size_t(tier)].name);
        writeScore(sheet, row, at.composite, results.composite[i]);
        writeScore(sheet, row, at.clv, results.clv[i]);
        writeScore(sheet, row, at.netProfit, results.netProfit[i]);
        for (std::size_t factor = 0; factor < results.factors.size(); ++factor)
            writeScore(sheet, row, at.factors + factor, results.factors[factor][i]);
        sheet.number(row, at.scored, results.scoredMetrics[i], Look::Count);
        writeMoney(sheet, row, at.sales, metrics.netSales[i]);
        writeMoney(sheet, row, at.margin, metrics.grossMargin[i]);
        writeMoney(sheet, row, at.profit, metrics.netProfit[i]);
        sheet.day(row, at.first, metrics.firstSale[i]);
        sheet.day(row, at.last, metrics.lastSale[i]);
        const auto found = overrides.find(i);
        if (found == overrides.end())
            continue;
        sheet.text(row, at.byHand, WorkbookText::tr("yes"));
        if (source.isMasked)
            continue;
        sheet.text(row, at.reason, found->second->reason);
        sheet.text(row, at.reason + 1, found->second->author);
        sheet.day(row, at.reason + 2, found->second->date);
    }
    const std::size_t frozen = source.isMasked ? 1 : 2;
    finishTable(sheet, source.customers.size(), at.columns.size(), frozen);
    source.notes.push_back({sheet.name(),
                            WorkbookText::tr("Every customer, highest net sales first. An empty cell means "
                                             "that there is no value, never 0."),
                            at.columns});
    return true;
}

bool addMetrics(SheetFile& file, ExportSource& source)
{
    Sheet sheet = file.add(WorkbookText::tr("Metrics"));
    std::vector<ExportColumn> columns = whoColumns(source);
    const std::size_t frozen = columns.size();
    columns.push_back({WorkbookText::tr("Type"), Look::Text, 15,
                       WorkbookText::tr("As in the sheet of customers"), WorkbookText::tr("Model")});
    const std::size_t first = columns.size();
    const std::vector<MetricColumn>& metrics = source.evaluation.metrics.columns;
    for (const MetricColumn& metric : metrics)
        columns.push_back(metricColumn(metric, source));
    sheet.columns(columns);
    for (std::size_t k = 0; k < source.customers.size(); ++k) {
        if (k % kStep == 0 && !source.goOn(source.customers.size() + k))
            return false;
        const std::size_t i = source.customers[k];
        const auto row = std::uint32_t(k + 1);
        writeWho(sheet, row, source, i);
        sheet.text(row, first - 1, typeOf(source, i));
        for (std::size_t metric = 0; metric < metrics.size(); ++metric)
            if (metrics[metric].present[i])
                sheet.number(row, first + metric, metrics[metric].values[i], columns[first + metric].look);
    }
    finishTable(sheet, source.customers.size(), columns.size(), frozen);
    source.notes.push_back(
        {sheet.name(),
         WorkbookText::tr("Every metric of every customer in its natural unit, in the order "
                          "of the sheet of customers."),
         columns});
    return true;
}

} // namespace strata
