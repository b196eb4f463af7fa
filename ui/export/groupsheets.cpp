#include "ui/charts/whalechart.h"
#include "ui/export/grouptable.h"
#include "ui/format.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reporttext.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace strata {

namespace {

constexpr int kChartHeight = 300;

std::vector<QColor> typeColors()
{
    std::vector<QColor> colors;
    for (std::size_t type = 0; type < kStratumCount; ++type)
        colors.push_back(printColor::ofType(CustomerType(type)));
    return colors;
}

QString whaleName()
{
    return SheetFile::properName(WorkbookText::tr("Whale curve"));
}

bool hasWhale(const ExportSource& source)
{
    return source.results().summary.hasCost && !source.evaluation.whale.order.empty();
}

std::vector<QPointF> whalePoints(const ExportSource& source)
{
    const WhaleCurve& whale = source.evaluation.whale;
    return WhaleChart::thinned(whale, whale.peakPercent.has_value());
}

lxw_chart* whaleChart(SheetFile& file, const ExportSource& source)
{
    const auto last = std::uint32_t(whalePoints(source).size());
    const bool inPercent = source.evaluation.whale.peakPercent.has_value();
    lxw_chart* chart = file.addChart(LXW_CHART_SCATTER_STRAIGHT,
                                     WorkbookText::tr("Whale curve: net profit, best customers first"));
    file.addSeries(chart, WorkbookText::tr("Cumulative net profit"), {whaleName(), 1, last, 1},
                   {whaleName(), 1, last, std::uint16_t(inPercent ? 3 : 2)}, {printColor::accent()});
    if (chart) {
        chart_axis_set_min(chart->x_axis, 0.0);
        chart_axis_set_max(chart->x_axis, 1.0);
        chart_axis_set_num_format(chart->x_axis, "0%");
        chart_axis_set_num_format(chart->y_axis, inPercent ? "0%" : "#,##0");
        chart_axis_set_name(chart->x_axis, WorkbookText::tr("Share of customers").toUtf8().constData());
        chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    }
    return chart;
}

// What stands above the tables, line by line.
class Facts
{
public:
    Facts(Sheet& sheet, std::uint32_t row)
        : m_sheet(sheet)
        , m_row(row)
    {
    }
    void text(const QString& name, const QString& words) { m_sheet.text(begin(name), 1, words); }
    void number(const QString& name, double value, Look look) { m_sheet.number(begin(name), 1, value, look); }
    void day(const QString& name, Day day) { m_sheet.day(begin(name), 1, day); }
    std::uint32_t end()
    {
        m_sheet.endPart();
        return m_row;
    }

private:
    std::uint32_t begin(const QString& name)
    {
        m_sheet.startFact(m_row, name);
        return m_row++;
    }

    Sheet& m_sheet;
    std::uint32_t m_row;
};

void writeModelFacts(Facts& facts, const ExportSource& source)
{
    const Project& project = source.project;
    const Scenario* scenario = presentScenario(project);
    const bool isKept = scenario && isSameModel(project, *scenario);
    facts.text(WorkbookText::tr("Model"),
               isKept         ? format::text(scenario->name)
                   : scenario ? WorkbookText::tr("%1, changed since").arg(format::text(scenario->name))
                              : WorkbookText::tr("The present one, not kept under a name"));
    if (isKept && scenario->isSigned())
        facts.text(WorkbookText::tr("Signed off"),
                   source.isMasked ? WorkbookText::tr("yes") : format::text(scenario->signers));
    const Results& results = source.results();
    if (results.scored > 0) {
        facts.number(WorkbookText::tr("Lifetime value counts as high from"), results.clvCut, Look::Score);
        facts.number(WorkbookText::tr("Net profit counts as high from"), results.netProfitCut, Look::Score);
    }
    facts.number(WorkbookText::tr("Types set by hand"), double(project.overrides.size()), Look::Count);
}

} // namespace

void addSummary(SheetFile& file, ExportSource& source)
{
    Sheet sheet = file.add(WorkbookText::tr("Summary"));
    const Project& project = source.project;
    const MetricTable& metrics = source.evaluation.metrics;
    const Results& results = source.results();
    const GroupTable table = typeTable(source);
    std::vector<double> widths;
    for (const ExportColumn& column : table.columns)
        widths.push_back(std::max(column.width, narrowest(column.head)));
    widths.front() = 34;
    sheet.widths(widths);
    sheet.height(0, 24.0);
    sheet.text(0, 0, file.title(), Look::Title);
    sheet.text(1, 0,
               WorkbookText::tr("Customer stratification as of %1").arg(reportText::longDate(metrics.asOf)),
               Look::Quiet);

    Facts facts(sheet, 3);
    facts.day(WorkbookText::tr("As of"), metrics.asOf);
    facts.text(WorkbookText::tr("Invoices"),
               reportText::window(project.period, metrics.asOf, metrics.windowStart));
    facts.text(WorkbookText::tr("Currency"), format::text(project.currency));
    facts.number(WorkbookText::tr("Customers"), double(results.summary.all.customers), Look::Count);
    facts.number(WorkbookText::tr("Customers with a score"), double(results.scored), Look::Count);
    if (metrics.hasLines)
        facts.number(WorkbookText::tr("Sales with a known cost"), metrics.shareOfSalesWithCost,
                     Look::Percent);
    writeModelFacts(facts, source);
    if (source.isMasked)
        facts.text(WorkbookText::tr("Names"),
                   WorkbookText::tr("Masked: pseudonyms for customers, what people wrote left out"));
    if (source.leftOut > 0)
        facts.text(
            WorkbookText::tr("Not in the sheets"),
            WorkbookText::tr("%Ln customer(s): a sheet has no room for them. Those with the highest net "
                             "sales are written; totals are of all.",
                             nullptr, int(source.leftOut)));

    const std::uint32_t head = facts.end() + 1;
    const std::uint32_t last = write(table, sheet, head);
    sheet.text(last + 1, 0,
               WorkbookText::tr("Every customer counts once. The shares of a column add up to 100.0 %."),
               Look::Quiet);

    lxw_chart* chart = file.addChart(LXW_CHART_COLUMN, WorkbookText::tr("What share each type has"));
    const auto share = [&](const QString& name, std::size_t column, const QColor& color) {
        file.addSeries(chart, name, sheet.range(head + 1, head + kStratumCount, GroupTable::kName),
                       sheet.range(head + 1, head + kStratumCount, column), {color});
    };
    share(WorkbookText::tr("Customers"), GroupTable::kCustomerShare, QColor(0x8D, 0x97, 0xA5));
    share(WorkbookText::tr("Net sales"), GroupTable::kSalesShare, printColor::accent());
    if (table.hasCost)
        share(WorkbookText::tr("Net profit"), GroupTable::kProfitShare, QColor(0x0F, 0x7B, 0x6C));
    if (chart) {
        chart_axis_set_num_format(chart->y_axis, "0%");
        chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    }
    sheet.put(chart, last + 3, 0, 520, kChartHeight);
    if (hasWhale(source))
        sheet.put(whaleChart(file, source), last + 3, 4, 520, kChartHeight);
    sheet.fitWidth();
}

void addTypes(SheetFile& file, ExportSource& source)
{
    Sheet sheet = file.add(WorkbookText::tr("Types"));
    const GroupTable table = typeTable(source);
    sheet.columns(table.columns);
    sheet.filter(0, std::uint32_t(table.groups.size()), table.columns.size());
    const std::uint32_t last = write(table, sheet, 0);
    const CellRange names = sheet.range(1, kStratumCount, GroupTable::kName);
    struct Figure
    {
        QString title;
        std::size_t column;
    };
    std::vector<Figure> figures = {{WorkbookText::tr("Customers by type"), GroupTable::kCustomers},
                                   {WorkbookText::tr("Net sales by type"), GroupTable::kSales}};
    if (table.hasCost)
        figures.push_back({WorkbookText::tr("Net profit by type"), GroupTable::kProfit});
    const std::size_t places[] = {0, 3, 6};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        lxw_chart* chart = file.addChart(LXW_CHART_COLUMN, figures[i].title);
        file.addSeries(chart, figures[i].title, names, sheet.range(1, kStratumCount, figures[i].column),
                       typeColors());
        if (chart) {
            chart_axis_set_num_format(chart->y_axis, "#,##0");
            chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        }
        sheet.put(chart, last + 2, places[i], 330, kChartHeight);
    }
    sheet.freeze(0, 1);
    sheet.fitWidth();
    source.notes.push_back({sheet.name(),
                            WorkbookText::tr("Customers, sales and profit by type. Four types and four "
                                             "statuses add up to all customers."),
                            table.columns});
}

void addTiers(SheetFile& file, ExportSource& source)
{
    Sheet sheet = file.add(WorkbookText::tr("Tiers"));
    const GroupTable table = tierTable(source);
    sheet.columns(table.columns);
    sheet.filter(0, std::uint32_t(table.groups.size()), table.columns.size());
    write(table, sheet, 0);
    sheet.freeze(0, 1);
    sheet.fitWidth();
    source.notes.push_back(
        {sheet.name(), WorkbookText::tr("Customers, sales and profit by tier."), table.columns});
}

void addWhaleCurve(SheetFile& file, ExportSource& source)
{
    if (!hasWhale(source))
        return;
    Sheet sheet = file.add(whaleName());
    const WhaleCurve& whale = source.evaluation.whale;
    const auto customers = double(whale.order.size());
    const QString of = WorkbookText::tr("Net profit of every customer, summed up");
    std::vector<ExportColumn> columns
        = {{WorkbookText::tr("Best customers"), Look::Count, 16,
            WorkbookText::tr("So many customers, those with the highest net profit first"), of},
           {WorkbookText::tr("Share of customers"), Look::Percent, 16,
            WorkbookText::tr("Of the customers whose profit is known"), of},
           {WorkbookText::tr("Cumulative net profit, %1").arg(format::text(source.project.currency)),
            Look::Money, 20, WorkbookText::tr("What they earn together"), of}};
    if (whale.peakPercent)
        columns.push_back({WorkbookText::tr("Share of the total"), Look::Percent, 16,
                           WorkbookText::tr("Of all customers' net profit; above 100 % where others lose"),
                           of});
    sheet.columns(columns);
    std::uint32_t row = 0;
    for (const QPointF& point : whalePoints(source)) {
        ++row;
        const auto best = std::size_t(std::llround(point.x() / 100.0 * customers));
        const double money = best == 0 ? 0.0 : whale.cumulative[best - 1];
        sheet.number(row, 0, double(best), Look::Count);
        sheet.number(row, 1, double(best) / customers, Look::Percent);
        sheet.number(row, 2, money, Look::Money);
        if (whale.peakPercent)
            sheet.number(row, 3, money / whale.total, Look::Percent);
    }
    sheet.put(whaleChart(file, source), 1, 5, 640, 380);
    sheet.freeze(0, 0);
    sheet.fitWidth();
    source.notes.push_back({sheet.name(),
                            WorkbookText::tr("The points of the curve: start, end, the peak and what lies "
                                             "between, thinned to at most %1.")
                                .arg(format::number(double(WhaleChart::kMostPoints))),
                            columns});
}

} // namespace strata
