#include "ui/gaps/gapwords.h"

#include "core/method/catalogue.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metricnames.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace strata {

// The context of these texts for translators.
class GapWords
{
    Q_DECLARE_TR_FUNCTIONS(GapWords)
};

namespace {

int many(std::uint64_t count)
{
    return int(std::min<std::uint64_t>(count, 2'000'000'000));
}

// "service costs": what a driver's key stands for.
QString driverName(const std::string& key)
{
    if (key == "order")
        return GapWords::tr("the cost per order");
    if (key == "line")
        return GapWords::tr("the cost per line");
    if (key == "return")
        return GapWords::tr("the cost per return");
    if (key == "freight")
        return GapWords::tr("the cost of freight");
    if (key == "receivables")
        return GapWords::tr("the rate on receivables");
    if (key.rfind("field:", 0) == 0)
        return GapWords::tr("the cost per %1").arg(format::text(key.substr(6)));
    return format::text(key);
}

QString datumName(const std::string& detail)
{
    if (detail == "credits")
        return GapWords::tr("credits");
    if (detail == "invoices")
        return GapWords::tr("invoices");
    return importFieldName(detail);
}

bool isAbout(const MetricGap& gap, GapReason reason)
{
    return std::any_of(gap.causes.begin(), gap.causes.end(),
                       [reason](const GapCause& cause) { return cause.reason == reason; });
}

// The customers table it came with; the last one counts, as it does in the dataset.
QString customersFile(const Project& project)
{
    for (auto import = project.imports.rbegin(); import != project.imports.rend(); ++import)
        if (import->kind == TableKind::Customers)
            return format::text(import->source);
    return {};
}

} // namespace

QString gapStateName(GapState state)
{
    switch (state) {
    case GapState::Ready:
        //: the data for a metric are there
        return GapWords::tr("Ready");
    case GapState::Gap:
        //: some customers have no value
        return GapWords::tr("Gap");
    case GapState::Rating:
        //: people still have to rate customers
        return GapWords::tr("Rating");
    case GapState::Missing:
        //: no customer has a value
        return GapWords::tr("Missing");
    }
    return {};
}

QColor gapStateColor(GapState state)
{
    const Colors& colors = Theme::instance().colors();
    return state == GapState::Ready ? colors.good : state == GapState::Missing ? colors.bad : colors.warning;
}

QString sourceInWords(const Project& project, const MetricGap& gap)
{
    const bool isThere = gap.covered > 0;
    switch (gap.origin) {
    case MetricOrigin::Invoices:
        return isThere ? GapWords::tr("Computed from invoices") : GapWords::tr("Not in the data");
    case MetricOrigin::InvoicesAndRates:
        return isThere ? GapWords::tr("Computed; service costs by hand") : GapWords::tr("Not in the data");
    case MetricOrigin::Payments:
        return isThere ? GapWords::tr("Computed from payments") : GapWords::tr("Not in the data");
    case MetricOrigin::CustomerField: {
        const QString field = format::text(
            gap.originDetail.empty() ? gap.metric.substr(gap.metric.find(':') + 1) : gap.originDetail);
        const QString file = customersFile(project);
        //: %1: a file, %2: its column
        return file.isEmpty() ? GapWords::tr("Customer field %1").arg(field)
                              : GapWords::tr("%1, %2").arg(file, field);
    }
    case MetricOrigin::Rated:
        return GapWords::tr("Rated 1 to 10");
    case MetricOrigin::Database:
        return isThere ? GapWords::tr("Added up by the database") : GapWords::tr("Not in the data");
    }
    return {};
}

QString causeInWords(const GapCause& cause)
{
    const QString datum = datumName(cause.detail);
    switch (cause.reason) {
    case GapReason::NothingNeeded:
        return GapWords::tr("None");
    case GapReason::ColumnMissing:
        //: %1: "the cost of goods", "payment dates"
        return GapWords::tr("No table has %1").arg(datum);
    case GapReason::SomeWithoutColumn:
        return GapWords::tr("%Ln customer(s) without %1", nullptr, many(cause.customers)).arg(datum);
    case GapReason::NoSales:
        return GapWords::tr("%Ln customer(s) bought nothing in the period", nullptr, many(cause.customers));
    case GapReason::ShortHistory:
        return GapWords::tr("%Ln customer(s) have no earlier period to compare with", nullptr,
                            many(cause.customers));
    case GapReason::FewOrders:
        return GapWords::tr("%Ln customer(s) have too few orders for a rhythm", nullptr,
                            many(cause.customers));
    case GapReason::NotRated:
        return GapWords::tr("%Ln customer(s) still to rate", nullptr, many(cause.customers));
    case GapReason::EmptyField:
        return GapWords::tr("%Ln customer(s) have an empty cell", nullptr, many(cause.customers));
    case GapReason::ImplausibleValues:
        if (cause.detail == "negative")
            return GapWords::tr("%Ln customer(s) have a value below zero, which cannot be", nullptr,
                                many(cause.customers));
        if (cause.detail == "future")
            return GapWords::tr("%Ln customer(s) have a value in the future", nullptr, many(cause.customers));
        if (cause.detail == "above one")
            return GapWords::tr("%Ln customer(s) have a value above 100 %", nullptr, many(cause.customers));
        return GapWords::tr("%Ln customer(s) have a value that cannot be", nullptr, many(cause.customers));
    case GapReason::NoRate:
        return cause.detail.empty() ? GapWords::tr("No service cost is set: net profit is the gross margin")
                                    : GapWords::tr("%1 is not set yet").arg(driverName(cause.detail));
    case GapReason::GuessedRate:
        return GapWords::tr("%1 is a guess").arg(driverName(cause.detail));
    case GapReason::StartsLate:
        //: %1: "credits", "payment dates"; %2: a day
        return GapWords::tr("%1 start %2: earlier ones are missing").arg(datum, format::day(cause.day));
    case GapReason::OtherPeriod:
        return GapWords::tr("The database added it up for another period or cost per order");
    case GapReason::PaymentsUnused:
        return GapWords::tr("Payments are not used: the database added the invoices up without a paid date");
    }
    return {};
}

namespace {

QString sentenceStart(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QStringList causeList(const MetricGap& gap)
{
    QStringList all;
    for (const GapCause& cause : gap.causes)
        all += sentenceStart(causeInWords(cause));
    if (all.isEmpty())
        all += GapWords::tr("None");
    return all;
}

} // namespace

QString foundInWords(const MetricGap& gap)
{
    return causeList(gap).mid(0, 2).join(QStringLiteral("; "));
}

QString allFoundInWords(const MetricGap& gap)
{
    return causeList(gap).join(QLatin1Char('\n'));
}

std::optional<GapRemedy> remedyOf(const MetricGap& gap)
{
    if (gap.origin == MetricOrigin::Rated) {
        if (gap.state == GapState::Ready && gap.covered == gap.customers)
            return std::nullopt;
        return GapRemedy{PageId::Ratings, GapWords::tr("Rate customers"),
                         GapWords::tr("Somebody has to rate them; begin with the largest customers.")};
    }
    if (isAbout(gap, GapReason::NoRate) || isAbout(gap, GapReason::GuessedRate))
        return GapRemedy{PageId::Costs, GapWords::tr("Set service costs"),
                         GapWords::tr("Say what serving costs on the page Cost to serve.")};
    if (isAbout(gap, GapReason::OtherPeriod))
        return GapRemedy{PageId::Data, GapWords::tr("Refresh the data"),
                         GapWords::tr("Read the database again for this period on the page Data.")};
    if (isAbout(gap, GapReason::PaymentsUnused))
        return GapRemedy{
            PageId::Data, GapWords::tr("Import what is missing"),
            GapWords::tr("Give the table in the database a paid date, or bring in the invoice lines.")};
    if (isAbout(gap, GapReason::ColumnMissing) || isAbout(gap, GapReason::StartsLate))
        return GapRemedy{
            PageId::Data, GapWords::tr("Import what is missing"),
            GapWords::tr("Import a table that has it on the page Data, or take another metric.")};
    if (gap.origin == MetricOrigin::CustomerField && gap.covered < gap.customers)
        return GapRemedy{PageId::Data, GapWords::tr("Import customers"),
                         GapWords::tr("Complete the column in the customer list and import it again.")};
    if (gap.state == GapState::Ready)
        return std::nullopt;
    if (isAbout(gap, GapReason::SomeWithoutColumn))
        return GapRemedy{PageId::Data, GapWords::tr("Import what is missing"),
                         GapWords::tr("Complete the invoice lines and import them again.")};
    return GapRemedy{
        PageId::Metrics, GapWords::tr("Look at the metric"),
        GapWords::tr("Decide whether another metric shows it better, or say what a missing value counts.")};
}

QString monthName(Day firstDay)
{
    return isKnown(firstDay) ? currentLocale().toString(dateOf(firstDay), QStringLiteral("MMMM yyyy"))
                             : format::missing();
}

QString shortMonth(Day firstDay)
{
    return isKnown(firstDay) ? currentLocale().toString(dateOf(firstDay), QStringLiteral("MMM yyyy"))
                             : format::missing();
}

namespace {

QFont badgeFont()
{
    QFont font = Theme::instance().headFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int gapBadgeWidth(const QString& name)
{
    return QFontMetrics(badgeFont()).horizontalAdvance(name) + 16;
}

void paintGapBadge(QPainter& painter, const QRectF& area, const QString& name, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(area.left() + 0.5, area.center().y() - 10.5,
                     std::min(area.width(), double(gapBadgeWidth(name))) - 1.0, 21.0);
    painter.setPen(QPen(color, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setFont(badgeFont());
    painter.drawText(box, Qt::AlignCenter, name);
    painter.restore();
}

void paintShareBar(QPainter& painter, const QRectF& area, double share, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().line);
    painter.drawRoundedRect(area, 2.0, 2.0);
    if (share > 0.0) {
        QRectF covered = area;
        covered.setWidth(std::max(2.0, area.width() * std::min(1.0, share)));
        painter.setBrush(color);
        painter.drawRoundedRect(covered, 2.0, 2.0);
    }
    painter.restore();
}

QString tipText(const QString& plain)
{
    if (plain.isEmpty())
        return plain;
    QString html = plain.toHtmlEscaped();
    return QStringLiteral("<p>%1</p>").arg(html.replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace strata
