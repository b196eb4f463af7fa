#include "ui/report/executivereport.h"

#include "core/gaps/gaps.h"
#include "ui/format.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reportdocument.h"
#include "ui/paper/reporttext.h"
#include "ui/report/findings.h"
#include "ui/report/masking.h"
#include "ui/report/reportcharts.h"
#include "ui/report/reportwords.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace strata {

namespace {

constexpr std::uint64_t kSteps = 3; // findings, gaps, paper
constexpr std::size_t kMostFactors = 6;

// How much goes on the page. The first that fits is taken.
struct Room
{
    double chart; // points; 0: none
    std::size_t decisions;
    std::size_t findings;
    int characters; // of one entry
};
constexpr Room kRooms[]
    = {{150, 5, 3, 200}, {140, 5, 3, 150}, {125, 5, 3, 110}, {110, 5, 3, 100}, {90, 4, 3, 100},
       {80, 3, 3, 90},   {0, 3, 3, 90},    {0, 0, 3, 90},    {0, 0, 1, 90},    {0, 0, 0, 60}};

class ExecutiveWriter
{
    Q_DECLARE_TR_FUNCTIONS(strata::ExecutiveReport)

public:
    ExecutiveWriter(const Project& project, const Evaluation& evaluation, bool isMasked,
                    const std::vector<ReportFinding>& findings, const DataGaps& gaps)
        : m_project(project)
        , m_evaluation(evaluation)
        , m_isMasked(isMasked)
        , m_findings(findings)
        , m_gaps(gaps)
    {
    }

    static QString title() { return tr("Executive summary"); }

    void write(ReportDocument& document, const Room& room) const
    {
        const QString name = reportText::elided(format::text(m_project.name), 70);
        document.compactTitle(title(), name.isEmpty() ? tr("Customer stratification") : name,
                              ReportWords::period(m_project, m_evaluation.metrics));
        document.paragraph(ReportWords::model(m_project));
        writeVision(document, room);
        writeTypes(document, room);
        writeFindings(document, room);
        writeDecisions(document, room);
        writeGaps(document);
    }

private:
    void writeVision(ReportDocument& document, const Room& room) const
    {
        document.subheading(tr("What makes a customer valuable to us"));
        if (!m_isMasked && !m_project.debate->purpose.empty())
            document.paragraph(reportText::elided(format::text(m_project.debate->purpose), room.characters));
        std::vector<const Factor*> factors;
        for (const Factor& factor : m_project.framework.factors)
            if (!factor.isExcluded && factor.weight > 0)
                factors.push_back(&factor);
        std::stable_sort(factors.begin(), factors.end(),
                         [](const Factor* one, const Factor* other) { return one->weight > other->weight; });
        if (factors.empty()) {
            document.paragraph(tr("No factor has a weight yet."));
            return;
        }
        QStringList words, onProfit;
        int rest = 0;
        for (std::size_t i = 0; i < factors.size(); ++i) {
            const QString name = reportText::elided(format::text(factors[i]->name), 32);
            if (i >= kMostFactors) {
                rest += factors[i]->weight;
                continue;
            }
            //: a factor and its weight
            words += tr("%1 %2").arg(name, format::weight(factors[i]->weight));
            if (factors[i]->axis == Axis::NetProfit)
                onProfit += name;
        }
        if (factors.size() > kMostFactors)
            words += tr("and %n more, %1", nullptr, int(factors.size() - kMostFactors))
                         .arg(format::weight(rest));
        document.paragraph(words.join(QStringLiteral(" \u00B7 ")));
    }

    void writeTypes(ReportDocument& document, const Room& room) const
    {
        document.subheading(tr("The four types"));
        document.table(ReportWords::typeTable(m_project, m_evaluation));
        if (room.chart <= 0.0)
            return;
        document.figure(
            [this](QPainter& painter, const QRectF& rect, double pt) {
                const bool hasCurve
                    = m_evaluation.results.summary.hasCost && !m_evaluation.whale.cumulative.empty();
                const double gap = 24 * pt;
                QRectF left = rect;
                if (hasCurve)
                    left.setWidth((rect.width() - gap) / 2);
                paintMatrix(painter, left, pt, m_project, m_evaluation);
                if (hasCurve)
                    paintWhaleCurve(painter, left.translated(left.width() + gap, 0), pt, m_evaluation.whale,
                                    m_project.currency);
            },
            room.chart);
    }

    void writeFindings(ReportDocument& document, const Room& room) const
    {
        if (room.findings == 0)
            return;
        document.subheading(tr("What stands out"));
        if (m_findings.empty())
            document.paragraph(tr("Nothing yet: nobody is scored."));
        for (std::size_t i = 0; i < std::min(room.findings, m_findings.size()); ++i)
            document.bullet(m_findings[i].words);
    }

    void writeDecisions(ReportDocument& document, const Room& room) const
    {
        if (room.decisions == 0)
            return;
        document.subheading(tr("What was decided"));
        const std::vector<Decision>& all = m_project.debate->decisions;
        if (all.empty()) {
            document.paragraph(tr("Nothing is in the decision log yet."));
            return;
        }
        if (m_isMasked) {
            document.paragraph(tr("Left out, as the decision log may name customers."));
            return;
        }
        // Those with a reason, a dissent or a value that changed weigh more than a note that something was
        // done.
        std::vector<std::size_t> chosen(all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            chosen[i] = all.size() - 1 - i;
        std::stable_sort(chosen.begin(), chosen.end(), [&all](std::size_t one, std::size_t other) {
            return weightOf(all[one]) > weightOf(all[other]);
        });
        chosen.resize(std::min(chosen.size(), room.decisions));
        std::sort(chosen.begin(), chosen.end(), std::greater<>());
        for (const std::size_t i : chosen)
            document.bullet(reportText::elided(ReportWords::decision(all[i]), room.characters));
        if (all.size() > chosen.size())
            document.note(tr("and %n more in the decision log", nullptr, int(all.size() - chosen.size())));
    }

    static int weightOf(const Decision& decision)
    {
        return int(!decision.reason.empty()) + int(!decision.dissent.empty())
            + int(!decision.before.empty() || !decision.after.empty());
    }

    void writeGaps(ReportDocument& document) const
    {
        document.subheading(tr("Open data gaps"));
        const std::size_t open = openGaps(m_gaps, *m_project.gapTasks);
        if (open == 0) {
            document.paragraph(tr("None: every metric is ready, and nothing wrong was found in the data."));
            return;
        }
        QString words = open == 1 ? tr("1 gap is open.") : tr("%Ln gaps are open.", nullptr, int(open));
        std::size_t dated = 0;
        Day first = kNoDay;
        for (const ReportGap& gap : ReportWords::openGapList(m_project, m_gaps)) {
            if (!isKnown(gap.due))
                continue;
            ++dated;
            first = isKnown(first) ? std::min(first, gap.due) : gap.due;
        }
        words += QLatin1Char(' ')
            + (dated == 0       ? tr("None has a due date.")
                   : dated == 1 ? tr("1 has a due date, %1.").arg(reportText::longDate(first))
                                : tr("%Ln have a due date, the first %1.", nullptr, int(dated))
                                      .arg(reportText::longDate(first)));
        document.paragraph(words);
    }

    const Project& m_project;
    const Evaluation& m_evaluation;
    const bool m_isMasked;
    const std::vector<ReportFinding>& m_findings;
    const DataGaps& m_gaps;
};

// The progress of one step of the whole.
Progress stepOf(const Progress& progress, std::uint64_t step)
{
    return [&progress, step](std::uint64_t done, std::uint64_t total) {
        constexpr std::uint64_t kGrain = 1000;
        return goOn(progress,
                    step * kGrain + kGrain * std::min(done, total) / std::max<std::uint64_t>(1, total),
                    kSteps * kGrain);
    };
}

} // namespace

Result<QByteArray> executiveReport(const Project& given, const Evaluation& evaluation,
                                   const ReportOptions& options, const Progress& progress)
{
    const Project project = options.maskNames ? withMaskedTexts(given, shownNames(given, options)) : given;
    const Result<std::vector<ReportFinding>> findings
        = reportFindings(project, evaluation, stepOf(progress, 0));
    if (!findings)
        return findings.error();
    const DataGaps gaps = assessGaps(project, evaluation.metrics, options.rejected, stepOf(progress, 1));
    const ExecutiveWriter writer(project, evaluation, options.maskNames, *findings, gaps);
    for (const Room& room : kRooms) {
        if (!goOn(progress, 2000 + std::uint64_t(&room - kRooms) * 10, kSteps * 1000))
            return Error{ErrorCode::Cancelled, {}};
        ReportDocument document(options.paper);
        document.logo(*project.logo);
        writer.write(document, room);
        if (document.pageCount() > 1 && &room != std::end(kRooms) - 1)
            continue;
        const QString name = reportText::plainName(project.name);
        const QString title = ExecutiveWriter::title();
        return document.toPdf(name.isEmpty() ? title : title + QStringLiteral(" \u2013 ") + name, name, {},
                              ReportWords::footer(title, evaluation.metrics), {});
    }
    return Error{ErrorCode::CannotWrite, "PDF"};
}

} // namespace strata
