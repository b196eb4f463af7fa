#include "ui/report/minutesreport.h"

#include "ui/format.h"
#include "ui/paper/reporttext.h"
#include "ui/report/masking.h"
#include "ui/report/minutessections.h"
#include "ui/report/reportwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace strata {

namespace {

constexpr auto kSections = {writeSession,  writeFactors, writeWeights,  writeDecisions,
                            writeHomework, writeNotes,   writeOpenGaps, writeVersions};

} // namespace

Result<QByteArray> minutesReport(const Project& given, const Evaluation& evaluation,
                                 const ReportOptions& options, const Progress& progress)
{
    QStringList names = shownNames(given, options);
    const Project project = options.maskNames ? withMaskedTexts(given, names) : given;
    // Half for the gaps, the rest for the paper.
    constexpr std::uint64_t kHalf = 1000;
    const DataGaps gaps = assessGaps(
        project, evaluation.metrics, options.rejected, [&progress](std::uint64_t done, std::uint64_t total) {
            return goOn(progress, kHalf * std::min(done, total) / std::max<std::uint64_t>(1, total),
                        2 * kHalf);
        });
    const MinutesSource source{project,          evaluation,        gaps,
                               std::move(names), options.maskNames, options.withVoters};
    ReportDocument document(options.paper);
    const QString title = QCoreApplication::translate("strata::Minutes", "Workshop minutes");
    const QString name = reportText::plainName(project.name);
    const Day date = project.debate->date;
    document.cover({logoImage(*project.logo),
                    title,
                    name.isEmpty() ? title : name,
                    isKnown(date) ? reportText::longDate(date) : QString(),
                    {ReportWords::model(project), ReportWords::period(project, evaluation.metrics)}});
    for (const auto section : kSections) {
        if (!goOn(progress, kHalf, 2 * kHalf))
            return Error{ErrorCode::Cancelled, {}};
        section(document, source);
    }
    return document.toPdf(name.isEmpty() ? title : title + QStringLiteral(" \u2013 ") + name, name,
                          isKnown(date) ? reportText::longDate(date) : QString(), title,
                          [&progress](std::uint64_t page, std::uint64_t pages) {
                              return goOn(progress, kHalf + kHalf * page / std::max<std::uint64_t>(1, pages),
                                          2 * kHalf);
                          });
}

} // namespace strata
