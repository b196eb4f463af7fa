#include "core/method/catalogue.h"
#include "ui/decisionlog.h"
#include "ui/export/exportsheets.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/metrics/valueinwords.h"
#include "ui/paper/printcolor.h"
#include "ui/widgets/missingpolicycard.h"

#include <xlsxwriter.h>

namespace strata {

namespace {

std::vector<ExportColumn> modelColumns()
{
    const QString team = WorkbookText::tr("Set by the team");
    return {
        {WorkbookText::tr("Axis"), Look::Text, 24, WorkbookText::tr("What the factor counts for"), team},
        {WorkbookText::tr("Factor"), Look::Text, 20, WorkbookText::tr("What the team values"), team},
        {WorkbookText::tr("Factor weight"), Look::Percent, 11,
         WorkbookText::tr("Share of the whole; the factors add up to 100 %"), team},
        {WorkbookText::tr("Metric"), Look::Text, 26, WorkbookText::tr("The figure that measures it"), team},
        {WorkbookText::tr("Weight in the factor"), Look::Percent, 11,
         WorkbookText::tr("Share of its factor; the metrics of a factor add up to 100 %"), team},
        {WorkbookText::tr("Weight of all"), Look::Percent, 11,
         WorkbookText::tr("Factor weight times weight in the factor"), WorkbookText::tr("Computed")},
        {WorkbookText::tr("How a value becomes a score"), Look::Wrapped, 60,
         WorkbookText::tr("Value function: which value scores how much, from 0 to 100"), team},
        {WorkbookText::tr("If a value is missing"), Look::Wrapped, 40,
         WorkbookText::tr("What happens to a customer without this figure"), team},
        {WorkbookText::tr("Left out"), Look::Text, 10,
         WorkbookText::tr("Yes where the metric or its factor counts for nothing now"), team},
    };
}

double share(int basisPoints)
{
    return double(basisPoints) / double(kFullWeight);
}

// One line of text a row, below a heading.
std::uint32_t writeLines(Sheet& sheet, std::uint32_t row, const QString& head, const QString& words)
{
    sheet.text(row++, 0, head, Look::Strong);
    for (const QString& line : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        sheet.text(row++, 0, line);
    return row + 1;
}

QString unitOf(const ExportColumn& column, const std::string& currency)
{
    if (!column.unit.isEmpty())
        return column.unit;
    switch (column.look) {
    case Look::Count:
        return WorkbookText::tr("count");
    case Look::Score:
        return WorkbookText::tr("0 to 100, higher is better");
    case Look::Percent:
        return WorkbookText::tr("%");
    case Look::Money:
    case Look::ExactMoney:
        return format::text(currency);
    case Look::Date:
        return WorkbookText::tr("date");
    case Look::Number:
    case Look::Decimals:
        return WorkbookText::tr("number");
    default:
        return WorkbookText::tr("text");
    }
}

} // namespace

void addModel(SheetFile& file, ExportSource& source)
{
    Sheet sheet = file.add(WorkbookText::tr("Model"));
    const Project& project = source.project;
    const std::vector<ExportColumn> columns = modelColumns();
    sheet.columns(columns);
    std::uint32_t row = 0;
    for (const Factor& factor : project.framework.factors)
        for (const Metric& metric : factor.metrics) {
            ++row;
            const MetricInfo* info = findMetric(metric.id);
            const MetricUnit unit = info ? info->unit : MetricUnit::Number;
            sheet.text(row, 0, axisName(factor.axis));
            sheet.text(row, 1, factor.name);
            sheet.number(row, 2, share(factor.weight), Look::Percent);
            sheet.text(row, 3, metricName(metric.id));
            sheet.number(row, 4, share(metric.weight), Look::Percent);
            sheet.number(row, 5, share(factor.weight) * share(metric.weight), Look::Percent);
            sheet.text(row, 6,
                       valueInWords(
                           metric.value,
                           [&](double value) { return format::metricValue(value, unit, project.currency); }),
                       Look::Wrapped);
            sheet.text(row, 7, missingPolicyText(metric.missing), Look::Wrapped);
            if (isLeftOut(factor, metric))
                sheet.text(row, 8, WorkbookText::tr("yes"));
        }
    sheet.freeze(0, 0);
    sheet.filter(0, row, columns.size());
    sheet.fitWidth();

    row += 2;
    sheet.text(row, 0, WorkbookText::tr("Weights of the factors"), Look::Head);
    sheet.text(row, 1, WorkbookText::tr("Weight"), Look::HeadOfNumbers);
    const std::uint32_t head = row;
    for (const Factor& factor : project.framework.factors) {
        sheet.text(++row, 0, factor.name);
        sheet.number(row, 1, share(factor.weight), Look::Percent);
    }
    if (row > head) {
        lxw_chart* chart = file.addChart(LXW_CHART_BAR, WorkbookText::tr("Weights of the factors"));
        file.addSeries(chart, WorkbookText::tr("Weight"), sheet.range(head + 1, row, 0),
                       sheet.range(head + 1, row, 1), {printColor::accent()});
        if (chart) {
            chart_axis_set_reverse(chart->y_axis); // the first at the top, as in the table
            chart_axis_set_crossing_max(chart->y_axis); // and the scale below nevertheless
            chart_axis_set_num_format(chart->x_axis, "0%");
        }
        sheet.put(chart, head, 3, 620, 260);
    }
    row = std::max(row + 2, head + 15); // below the chart
    row = writeLines(sheet, row, WorkbookText::tr("From scores to types"), rulesInWords(project.rules));
    const QString rates = costRatesInWords(project.rates, project.currency);
    writeLines(sheet, row, WorkbookText::tr("Cost to serve"),
               rates.isEmpty() ? WorkbookText::tr("No rates are set, so that net profit equals gross margin.")
                               : rates);
    source.notes.push_back({sheet.name(),
                            WorkbookText::tr("What the types follow from: factors, weights, value functions, "
                                             "cuts and rules."),
                            columns});
}

void addReadMe(SheetFile& file, ExportSource& source)
{
    Sheet sheet = file.add(WorkbookText::tr("Read me"));
    sheet.widths({22, 34, 24, 70, 44});
    sheet.height(0, 24.0);
    sheet.text(0, 0, WorkbookText::tr("How to read this workbook"), Look::Title);
    QStringList lines = {
        WorkbookText::tr(
            "Every number is a value, computed by Strata; no cell is a formula. Numbers are in full "
            "precision, and are shown rounded."),
        WorkbookText::tr("An empty cell means that there is no value, which is not 0."),
        WorkbookText::tr("Scores go from 0 to 100, and higher is always better."),
    };
    if (source.isMasked)
        lines += WorkbookText::tr(
            "Customers have pseudonyms, and what people wrote about them is left out. The "
            "figures are exact: who knows a customer's figures can find it.");
    if (source.leftOut > 0)
        lines += WorkbookText::tr(
                     "A sheet holds %1 rows. The customers with the lowest net sales have no room.")
                     .arg(format::number(double(kLastExportRow)));
    std::uint32_t row = 2;
    for (const QString& line : lines)
        sheet.text(row++, 0, line);
    ++row;
    const QStringList heads
        = {WorkbookText::tr("Sheet"), WorkbookText::tr("Column"), WorkbookText::tr("Unit"),
           WorkbookText::tr("Meaning"), WorkbookText::tr("Source")};
    const std::uint32_t head = row;
    for (qsizetype i = 0; i < heads.size(); ++i)
        sheet.text(row, std::size_t(i), heads[i], Look::Head);
    for (const SheetNote& note : source.notes) {
        ++row;
        sheet.text(row, 0, note.sheet, Look::Strong);
        sheet.text(row, 3, note.sentence, Look::Wrapped);
        for (const ExportColumn& column : note.columns) {
            ++row;
            sheet.text(row, 0, note.sheet, Look::Quiet);
            sheet.text(row, 1, column.head);
            sheet.text(row, 2, unitOf(column, source.project.currency));
            sheet.text(row, 3, column.meaning, Look::Wrapped);
            sheet.text(row, 4, column.source);
        }
    }
    sheet.filter(head, row, std::size_t(heads.size()));
    sheet.fitWidth();
}

} // namespace strata
