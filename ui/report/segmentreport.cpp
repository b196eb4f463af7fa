#include "ui/report/segmentreport.h"

#include "ui/paper/reporttext.h"
#include "ui/report/masking.h"
#include "ui/report/reportsections.h"
#include "ui/report/reportwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

namespace {

constexpr int kMostPages = 60; // nobody reads more, and a file for a mail should stay small
constexpr int kMostCustomersPerType = 200;

// What writing the sections counts for, beside the pages, when progress is told.
constexpr std::uint64_t kSections = 8;

} // namespace

Result<QByteArray> segmentReport(const Project& given, const Evaluation& evaluation,
                                 const ReportOptions& options, const Progress& progress)
{
    QStringList names = shownNames(given, options);
    const Project project = options.maskNames ? withMaskedTexts(given, names) : given;
    ReportSource source{project, evaluation, std::move(names), options.maskNames,
                        std::clamp(options.customersPerType, 0, kMostCustomersPerType)};
    for (;;) {
        ReportDocument document(options.paper);
        const QString title = QCoreApplication::translate("strata::Report", "Segment report");
        const QString name = reportText::plainName(project.name);
        document.cover(
            {logoImage(*project.logo),
             title,
             name.isEmpty() ? QCoreApplication::translate("strata::Report", "Customer stratification") : name,
             reportText::customers(evaluation.results.summary.all.customers),
             {ReportWords::model(project), ReportWords::period(project, evaluation.metrics)}});
        std::uint64_t done = 0;
        for (const auto section : {writeSummary, writeTypesAndTiers, writeMatrix, writeWhaleCurve, writeModel,
                                   writeTypeSections, writeOverrides, writeDataNotes}) {
            if (!goOn(progress, done++, 2 * kSections))
                return Error{ErrorCode::Cancelled, {}};
            section(document, source);
        }
        // Very long names can make two lines of every row: shorter lists then, said under each of them.
        if (document.pageCount() > kMostPages && source.customersPerType > 1) {
            source.customersPerType /= 2;
            continue;
        }
        const Day asOf = evaluation.metrics.asOf;
        const QString when = isKnown(asOf)
            ? QCoreApplication::translate("strata::Report", "As of %1 \u00B7 %2")
                  .arg(reportText::longDate(asOf),
                       project.period.windowMonths > 0
                           ? QCoreApplication::translate("strata::Report", "window of %1")
                                 .arg(reportText::months(project.period.windowMonths))
                           : QCoreApplication::translate("strata::Report", "all invoices"))
            : QString();
        return document.toPdf(
            name.isEmpty() ? title : title + QStringLiteral(" \u2013 ") + name, name, when, title,
            [&progress](std::uint64_t page, std::uint64_t pages) {
                return goOn(progress, kSections + kSections * page / std::max<std::uint64_t>(1, pages),
                            2 * kSections);
            });
    }
}

} // namespace strata
