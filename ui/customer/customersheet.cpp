#include "ui/customer/customersheet.h"

#include "core/method/customerprofile.h"
#include "core/method/quarters.h"
#include "ui/charts/quarterbars.h"
#include "ui/customer/customernotes.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/metricsmodel.h"
#include "ui/customer/quarterscard.h"
#include "ui/customer/scorebars.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metricnames.h"
#include "ui/overriding/overriding.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reportdocument.h"
#include "ui/paper/reporttext.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kPixel = 0.66; // points: of a pixel as charts count them
constexpr double kTextWidth = 480.0; // points of a line on the narrower paper
constexpr double kFine = 8.0; // measured so many times as large: whole pixels are too coarse for points

// How much there is room for: tried from the top until all of it is on one page.
struct Room
{
    std::size_t metrics, ways, moments, neighbours, notes;
    bool hasBars, hasQuarters;
};
constexpr Room kRooms[] = {
    {18, 5, 6, 3, 5, true, true},   {18, 3, 4, 3, 2, true, true},   {14, 3, 3, 0, 1, true, true},
    {12, 2, 2, 0, 1, true, true},   {10, 2, 1, 0, 0, true, true},   {12, 2, 1, 0, 0, true, false},
    {20, 2, 0, 0, 0, false, false}, {10, 1, 0, 0, 0, false, false},
};

QString tr(const char* text)
{
    return QCoreApplication::translate("strata", text); // the context that these calls are collected under
}

// Sized in device units, as everything else that charts measure.
QFont chartFont(double points, double pt, QFont::Weight weight = QFont::Normal)
{
    QFont font = reportFont(points);
    font.setPixelSize(std::max(1, int(std::lround(points * pt))));
    font.setWeight(weight);
    return font;
}

ScoreStackLook stackLook(double pt)
{
    return {printColor::text(), printColor::quiet(),  printColor::line(),
            Qt::white,          printColor::accent(), printColor::quiet(),
            Qt::white,          chartFont(8.6, pt),   chartFont(8.6, pt, QFont::DemiBold),
            chartFont(7.4, pt), kPixel * pt};
}

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(strata::Writer)

public:
    Writer(const CustomerSheet& sheet, const CustomerProfile& profile, const Quarters& quarters)
        : m_sheet(sheet)
        , m_profile(profile)
        , m_quarters(quarters)
    {
    }

    void write(ReportDocument& document, const Room& room) const
    {
        const std::size_t i = m_sheet.customer;
        const Customers& customers = m_sheet.project.dataset->customers;
        const bool isMasked = !m_sheet.maskedName.isEmpty();
        const QString name = customerSheetName(m_sheet);
        QString kicker = reportText::plainName(m_sheet.project.name);
        if (const QString id = reportText::plainName(customers.ids[i]); !isMasked && id != name)
            kicker += QStringLiteral(" \u00B7 ") + id;
        document.compactTitle(kicker, name,
                              standingLine(m_sheet.project, m_sheet.metrics, m_sheet.results, i));
        if (const QString remark = standingRemark(m_sheet.project, m_sheet.results, i); !remark.isEmpty())
            document.paragraph(remark);
        if (const Override* word = overrideOf(m_sheet.project, int(i)))
            document.paragraph(tr("Set by hand: %1")
                                   .arg(isMasked ? typeName(word->type) : overrideLine(m_sheet.project, i)));
        writeMetrics(document, room.metrics);
        if (room.hasBars)
            writeBars(document);
        writeWays(document, room.ways);
        if (room.hasQuarters)
            writeQuarters(document);
        writeHistory(document, room.moments);
        if (!isMasked) {
            writeNeighbours(document, room.neighbours);
            writeNotes(document, room.notes);
        }
    }

private:
    void writeMetrics(ReportDocument& document, std::size_t most) const
    {
        ReportTable table;
        table.columns = {{tr("Metric"), 3.0},
                         {tr("Value"), 1.3, true},
                         {tr("Better than % of customers"), 1.6, true},
                         {tr("Adds to score"), 1.1, true},
                         {tr("To move up"), 1.8, true}};
        std::vector<const MetricStanding*> order;
        for (const MetricStanding& standing : m_profile.metrics)
            if (standing.contribution.origin != ScoreOrigin::LeftOut)
                order.push_back(&standing);
        std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
            return a->contribution.points > b->contribution.points;
        });
        const std::size_t shown = std::min(order.size(), most);
        for (std::size_t k = 0; k < shown; ++k) {
            const MetricStanding& standing = *order[k];
            const Contribution& one = standing.contribution;
            // Without a score nothing adds up, and no weight goes anywhere.
            const bool hasScore = m_sheet.results.composite[m_sheet.customer] >= 0.0;
            const QString up = !hasScore ? QString()
                : one.origin == ScoreOrigin::Value
                ? moveUpInWords(m_profile.ways, one.metric, m_sheet.project)
                : missingInWords(one.origin);
            table.rows.push_back(
                {metricName(one.metric),
                 standing.hasValue ? valueInWords(one.metric, standing.value, m_sheet.project.currency)
                                   : tr("missing"),
                 standing.betterThan >= 0.0 ? format::number(standing.betterThan) : format::missing(),
                 one.weight > 0.0 ? format::number(one.points, 1) : format::missing(),
                 up.isEmpty() ? format::missing() : up});
        }
        document.table(table);
        if (shown < order.size())
            document.note(tr("The metrics that add most, %1 of %2.").arg(shown).arg(order.size()));
    }

    void writeBars(ReportDocument& document) const
    {
        const std::vector<ScoreBar> bars
            = scoreBars(m_sheet.project, m_sheet.results, m_profile.metrics, m_sheet.customer);
        if (bars.empty())
            return;
        document.subheading(tr("How the score is made up"));
        // Measured in points on a made-up line, drawn wherever it comes to lie.
        const double height = scoreStackHeight(kTextWidth * kFine, bars, stackLook(kFine)) / kFine;
        document.figure([bars](QPainter& painter, const QRectF& rect,
                               double pt) { paintScoreStack(painter, rect, bars, stackLook(pt)); },
                        height + 6.0);
    }

    void writeWays(ReportDocument& document, std::size_t most) const
    {
        document.subheading(tr("Shortest ways up"));
        if (const QString none = noWaysInWords(m_profile.ways); !none.isEmpty()) {
            document.paragraph(none);
            return;
        }
        if (const QString byHand = byHandInWords(m_profile.ways); !byHand.isEmpty())
            document.paragraph(byHand);
        for (const WayGoal& goal : m_profile.ways.goals) {
            QStringList ways;
            for (std::size_t i = 0; i < std::min(goal.alone.size(), most); ++i)
                ways += wayInWords(goal.alone[i], m_sheet.project.currency);
            if (ways.isEmpty())
                for (std::size_t i = 0; i < std::min<std::size_t>(goal.pairs.size(), 2); ++i)
                    ways += wayInWords(goal.pairs[i], m_sheet.project.currency);
            const QString name = goalName(goal, m_sheet.project);
            QStringList words;
            if (isHeldByGuardOnly(goal)) {
                words += tr("To %1: the net profit of %2 has to reach 0.")
                             .arg(name, format::money(*goal.netProfitNow, m_sheet.project.currency));
            } else {
                words += ways.isEmpty() ? tr("Nothing this customer could change reaches %1.").arg(name)
                                        : tr("To %1, any of these: %2.").arg(name, ways.join(tr("; or ")));
                if (goal.netProfitNow)
                    words += guardInWords(goal, m_sheet.project);
            }
            document.paragraph(words.join(QLatin1Char(' ')));
        }
        document.note(tr("Everybody else and the cuts are taken as standing still."));
    }

    void writeQuarters(ReportDocument& document) const
    {
        document.subheading(tr("Revenue and profit by quarter"));
        if (!m_quarters.quarters.empty())
            document.figure(
                [quarters = m_quarters, currency = m_sheet.project.currency](QPainter& painter,
                                                                             const QRectF& rect, double pt) {
                    QColor sales(0x7C, 0x9A, 0xE6);
                    paintQuarterBars(painter, rect, quarters, currency,
                                     {printColor::text(), printColor::quiet(), printColor::line(), Qt::white,
                                      sales, printColor::ofType(CustomerType::Core), chartFont(7.4, pt),
                                      kPixel * pt});
                },
                74.0);
        if (const QString remark = quartersRemark(m_quarters); !remark.isEmpty())
            document.note(remark);
    }

    void writeHistory(ReportDocument& document, std::size_t most) const
    {
        if (m_sheet.history.size() < 2 || most < 2)
            return;
        document.subheading(tr("Type and tier over time"));
        QStringList lines;
        for (std::size_t i = 0; i < std::min(m_sheet.history.size(), most); ++i) {
            const HistoryMoment& moment = m_sheet.history[i];
            lines += tr("%1: %2").arg(
                moment.when,
                moment.standing
                    ? QStringList{typeName(moment.standing->type), moment.words}.join(QStringLiteral("; "))
                    : moment.words);
        }
        for (const QString& line : std::as_const(lines))
            document.paragraph(line);
    }

    void writeNeighbours(ReportDocument& document, std::size_t most) const
    {
        const Neighbours& all = m_profile.neighbours;
        if (most == 0 || all.alike.empty())
            return;
        QStringList names;
        for (std::size_t i = 0; i < std::min(all.alike.size(), most); ++i) {
            const int customer = all.alike[i].customer;
            names += QStringLiteral("%1 (%2)").arg(
                reportText::plainName(customerName(m_sheet.project, customer).toStdString()),
                typeName(CustomerType(m_sheet.results.types[std::size_t(customer)])));
        }
        document.subheading(tr("Scored most alike"));
        document.paragraph(names.join(QStringLiteral(", ")));
    }

    void writeNotes(ReportDocument& document, std::size_t most) const
    {
        const std::vector<CustomerNote> notes = notesOf(m_sheet.project, m_sheet.customer);
        if (notes.empty() || most == 0)
            return;
        document.subheading(tr("Notes"));
        for (std::size_t i = 0; i < std::min(notes.size(), most); ++i) {
            const CustomerNote& note = notes[notes.size() - 1 - i];
            const QString when = currentLocale().toString(QDateTime::fromMSecsSinceEpoch(note.time).date(),
                                                          QLocale::ShortFormat);
            document.paragraph(QStringLiteral("%1: %2").arg(
                note.author.empty() ? when : QStringLiteral("%1, %2").arg(format::text(note.author), when),
                format::text(note.text)));
        }
        if (notes.size() > most)
            document.note(tr("The newest %1 of %2 notes.").arg(most).arg(notes.size()));
    }

    const CustomerSheet& m_sheet;
    const CustomerProfile& m_profile;
    const Quarters& m_quarters;
};

} // namespace

std::unique_ptr<ReportDocument> customerSheetDocument(const CustomerSheet& sheet,
                                                      const CustomerProfile& profile, Paper paper,
                                                      std::size_t& room)
{
    const Quarters quarters
        = quartersOf(*sheet.project.dataset, sheet.project.period, sheet.project.rates, sheet.customer);
    const Writer writer(sheet, profile, quarters);
    const auto written = [&](std::size_t with) {
        auto document = std::make_unique<ReportDocument>(paper);
        document->logo(*sheet.project.logo);
        writer.write(*document, kRooms[with]);
        return document;
    };
    // Each room takes less than the one before it: where one is enough, all after it are. So the first that
    // is enough is found from wherever one begins.
    auto document = written(room);
    if (document->isOnePage()) {
        while (room > 0) {
            auto larger = written(room - 1);
            if (!larger->isOnePage())
                break;
            document = std::move(larger);
            --room;
        }
    } else {
        while (room + 1 < std::size(kRooms) && !document->isOnePage())
            document = written(++room);
    }
    return document;
}

QString customerSheetName(const CustomerSheet& sheet)
{
    return sheet.maskedName.isEmpty()
        ? reportText::plainName(customerName(sheet.project, int(sheet.customer)).toStdString())
        : sheet.maskedName;
}

Result<QByteArray> customerSheetPdf(const CustomerSheet& sheet, ReportDocument& document)
{
    document.logo(*sheet.project.logo);
    const QString kind = tr("One customer");
    const QString name = customerSheetName(sheet);
    const QString when = isKnown(sheet.metrics.asOf)
        ? tr("As of %1").arg(reportText::longDate(sheet.metrics.asOf))
        : QString();
    return document.toPdf(kind + QStringLiteral(" \u2013 ") + name, name, when,
                          when.isEmpty() ? kind : kind + QStringLiteral(" \u00B7 ") + when, {});
}

Result<QByteArray> customerSheet(const CustomerSheet& sheet, Paper paper, const Progress& progress)
{
    if (!goOn(progress, 0, 1))
        return Error{ErrorCode::Cancelled, {}};
    const CustomerProfile profile
        = customerProfile(sheet.project, sheet.metrics, sheet.scores, sheet.results, sheet.customer);
    std::size_t room = 0;
    return customerSheetPdf(sheet, *customerSheetDocument(sheet, profile, paper, room));
}

} // namespace strata
