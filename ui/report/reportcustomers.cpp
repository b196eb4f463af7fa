#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reporttext.h"
#include "ui/report/reportcharts.h"
#include "ui/report/reportsections.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace strata {

namespace {

constexpr std::size_t kMostOverrides = 120;
constexpr std::size_t kMostImports = 40;

QString kindName(TableKind kind)
{
    switch (kind) {
    case TableKind::Customers:
        return QCoreApplication::translate("strata::Report", "Customers");
    case TableKind::InvoiceLines:
        return QCoreApplication::translate("strata::Report", "Invoice lines");
    case TableKind::Payments:
        return QCoreApplication::translate("strata::Report", "Payments");
    case TableKind::Totals:
        return QCoreApplication::translate("strata::Report", "Totals of a database");
    }
    return {};
}

void writeImports(ReportDocument& document, const Project& project)
{
    if (project.imports.empty())
        return;
    ReportTable table;
    table.columns = {{QCoreApplication::translate("strata::Report", "File"), 2.6},
                     {QCoreApplication::translate("strata::Report", "Kind"), 1.3},
                     {QCoreApplication::translate("strata::Report", "Imported"), 1.3},
                     {QCoreApplication::translate("strata::Report", "Rows read"), 1, true},
                     {QCoreApplication::translate("strata::Report", "Accepted"), 1, true},
                     {QCoreApplication::translate("strata::Report", "Rejected"), 1, true}};
    ImportBatch sum;
    for (std::size_t i = 0; i < project.imports.size(); ++i) {
        const ImportBatch& batch = project.imports[i];
        sum.read += batch.read;
        sum.accepted += batch.accepted;
        sum.rejected += batch.rejected;
        if (i < kMostImports)
            table.rows.push_back({reportText::plainName(batch.source), kindName(batch.kind),
                                  format::day(batch.date), format::number(double(batch.read)),
                                  format::number(double(batch.accepted)),
                                  format::number(double(batch.rejected))});
    }
    table.rows.push_back({QCoreApplication::translate("strata::Report", "All imports"),
                          {},
                          {},
                          format::number(double(sum.read)),
                          format::number(double(sum.accepted)),
                          format::number(double(sum.rejected))});
    table.hasTotal = true;
    document.table(table);
    if (project.imports.size() > kMostImports)
        document.note(
            QCoreApplication::translate("strata::Report", "The first %1 of %2 imports; the sums hold all.")
                .arg(format::number(double(kMostImports)), format::number(double(project.imports.size()))));
}

} // namespace

void writeOverrides(ReportDocument& document, const ReportSource& source)
{
    const std::vector<Override>& overrides = source.project.overrides;
    document.heading(QCoreApplication::translate("strata::Report", "Types set by hand"), false);
    if (overrides.empty()) {
        document.paragraph(
            QCoreApplication::translate("strata::Report", "None: every type follows from the model."));
        return;
    }
    std::unordered_map<std::string, std::size_t> places;
    const Customers& customers = source.project.dataset->customers;
    for (std::size_t i = 0; i < customers.size(); ++i)
        places.emplace(customers.ids[i], i);

    ReportTable table;
    table.columns = {{QCoreApplication::translate("strata::Report", "Customer"), 2.0},
                     {QCoreApplication::translate("strata::Report", "Set to"), 1.5},
                     {QCoreApplication::translate("strata::Report", "Model says"), 1.5}};
    if (!source.isMasked) {
        table.columns.push_back({QCoreApplication::translate("strata::Report", "Reason"), 2.4});
        table.columns.push_back({QCoreApplication::translate("strata::Report", "By"), 0.9});
    }
    table.columns.push_back({QCoreApplication::translate("strata::Report", "Date"), 1.2});
    std::size_t shown = 0, unknown = 0;
    for (const Override& one : overrides) {
        const auto place = places.find(one.customerId);
        if (place == places.end() || place->second >= source.evaluation.results.computedTypes.size()) {
            ++unknown;
            continue;
        }
        if (++shown > kMostOverrides)
            continue;
        const auto computed = CustomerType(source.evaluation.results.computedTypes[place->second]);
        std::vector<ReportTable::Cell> row{source.names[qsizetype(place->second)],
                                           {typeName(one.type), printColor::ofType(one.type)},
                                           {typeName(computed), printColor::ofType(computed)}};
        if (!source.isMasked) {
            row.emplace_back(reportText::plainName(one.reason));
            row.emplace_back(reportText::plainName(one.author));
        }
        row.emplace_back(format::day(one.date));
        table.rows.push_back(std::move(row));
    }
    document.table(table);
    if (shown > kMostOverrides)
        document.note(QCoreApplication::translate("strata::Report", "The first %1 of %2.")
                          .arg(format::number(double(kMostOverrides)), format::number(double(shown))));
    if (unknown > 0)
        document.note(
            QCoreApplication::translate("strata::Report", "Without a customer in the data: %1 more.")
                .arg(format::number(double(unknown))));
}

void writeDataNotes(ReportDocument& document, const ReportSource& source)
{
    const Project& project = source.project;
    const MetricTable& metrics = source.evaluation.metrics;
    const Results& results = source.evaluation.results;
    const Dataset& dataset = *project.dataset;
    document.heading(QCoreApplication::translate("strata::Report", "What the figures rest on"), false);

    document.paragraph(
        QCoreApplication::translate("strata::Report", "%1 customers, %2 invoice lines, %3 payments.")
            .arg(
                format::number(double(dataset.customers.size())),
                format::number(dataset.totals ? double(dataset.totals->lines) : double(dataset.lines.size())),
                format::number(double(dataset.payments.size()))));
    writeImports(document, project);
    if (metrics.hasLines) {
        const QString withCost = QCoreApplication::translate(
                                     "strata::Report", "%1 of the window's sales come with a cost of goods.")
                                     .arg(format::percent(metrics.shareOfSalesWithCost));
        document.paragraph(metrics.shareOfSalesWithCost < 0.98
                               ? withCost + QLatin1Char(' ')
                                   + QCoreApplication::translate(
                                       "strata::Report",
                                       "Under 98 %, margins and profits say less than they seem to: lines "
                                       "without a cost are left out of them, not counted as pure margin.")
                               : withCost);
    }

    std::size_t scored = 0, complete = 0, least = results.metrics;
    for (std::size_t i = 0; i < results.types.size(); ++i) {
        if (results.composite[i] < 0.0)
            continue;
        ++scored;
        complete += results.scoredMetrics[i] >= results.metrics;
        least = std::min<std::size_t>(least, results.scoredMetrics[i]);
    }
    if (scored > 0)
        document.paragraph(
            scored == complete
                ? QCoreApplication::translate("strata::Report",
                                              "All %1 scored customers are scored on all %2 metrics.")
                      .arg(format::number(double(scored)), format::number(double(results.metrics)))
                : complete == 0
                ? QCoreApplication::translate(
                      "strata::Report",
                      "None of the %1 scored customers is scored on all %2 metrics, and each on "
                      "at least %3.")
                      .arg(format::number(double(scored)), format::number(double(results.metrics)),
                           format::number(double(least)))
                : QCoreApplication::translate(
                      "strata::Report",
                      "%1 of %2 scored customers are scored on all %3 metrics; the other %4 on "
                      "fewer, at least on %5.")
                      .arg(format::number(double(complete)), format::number(double(scored)),
                           format::number(double(results.metrics)), format::number(double(scored - complete)),
                           format::number(double(least))));

    std::size_t place = 0;
    for (const Factor& factor : project.framework.factors)
        for (const Metric& metric : factor.metrics) {
            const MetricInfo* info = findMetric(metric.id);
            if (place < source.evaluation.scores.constantColumns.size()
                && source.evaluation.scores.constantColumns[place] && info)
                document.paragraph(
                    QCoreApplication::translate(
                        "strata::Report", "%1 is the same for everybody, so that everybody scores 50 on it.")
                        .arg(metricName(metric.id)));
            ++place;
        }
}

} // namespace strata
