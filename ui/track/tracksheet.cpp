#include "ui/track/tracksheet.h"

#include "ui/format.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reportdocument.h"
#include "ui/paper/reporttext.h"
#include "ui/theme.h"
#include "ui/track/trackwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kMostListed = 10; // of each kind

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(strata::TrackSheet)

public:
    explicit Writer(const TrackSheet& sheet)
        : m_sheet(sheet)
        , m_since(sheet.since)
    {
    }

    static QString kind() { return tr("Since last time"); }
    QString when() const
    {
        return tr("%1 to %2")
            .arg(reportText::longDate(m_since.before->info.asOf),
                 reportText::longDate(m_since.after->info.asOf));
    }

    ReportCover cover() const
    {
        const QString project = reportText::plainName(m_sheet.projectName);
        return {logoImage(m_sheet.logo),
                kind(),
                project.isEmpty() ? tr("Who moved, and why") : project,
                when(),
                {reportText::customers(std::int64_t(m_since.after->size()))}};
    }

    void write(ReportDocument& document) const
    {
        document.heading(tr("Who moved, and why"), false);
        document.paragraph(TrackWords::summary(m_since, m_sheet.currency));
        document.subheading(tr("From type to type"));
        document.table(migration());
        document.note(
            tr("Rows: the type then. Columns: the type at the later time. Customers then and new ones "
               "add up to customers later and gone ones."));
        document.subheading(tr("Trends"));
        document.table(trends());
        document.subheading(tr("What changed"));
        for (const QString& sentence : TrackWords::whatChanged(m_since))
            document.paragraph(sentence);
        writeList(document, tr("Biggest movers: customers with another type, by the change of their sales"),
                  m_since.movers);
        for (const Trend trend : {Trend::Rising, Trend::AtRisk, Trend::Lapsing, Trend::New}) {
            writeList(document, TrackWords::trendName(trend), customersOf(m_since, trend));
            document.note(TrackWords::trendMeaning(trend, m_sheet.rules));
        }
    }

private:
    QString nameOf(std::size_t place) const
    {
        const Snapshot& after = *m_since.after;
        if (m_sheet.nameOf)
            return m_sheet.nameOf(after, place);
        return reportText::plainName(after.names[place].empty() ? after.ids[place] : after.names[place]);
    }

    ReportTable migration() const
    {
        const Movement& movement = m_since.movement;
        std::vector<std::size_t> from, to;
        for (std::size_t standing = 0; standing < kStandingCount; ++standing) {
            if (movement.before[standing] > 0)
                from.push_back(standing);
            if (movement.after[standing] > 0)
                to.push_back(standing);
        }
        ReportTable table;
        table.columns.push_back({QString(), 1.6});
        for (const std::size_t standing : to)
            table.columns.push_back({TrackWords::standingName(standing, true),
                                     standing == std::size_t(CustomerType::Opportunistic) ? 1.3 : 1.0, // long
                                     true});
        table.columns.push_back({tr("Total"), 0.8, true});
        const auto number = [](std::int64_t customers) { return format::number(double(customers)); };
        for (const std::size_t row : from) {
            std::vector<ReportTable::Cell> cells;
            cells.emplace_back(TrackWords::standingName(row, false),
                               row < kTypeCount ? printColor::ofType(CustomerType(row)) : QColor());
            for (const std::size_t column : to) {
                const auto customers = std::int64_t(movement.cell(row, column).customers.size());
                cells.emplace_back(customers > 0 ? number(customers) : QStringLiteral("\u00B7"), QColor(),
                                   row != column && customers > 0);
            }
            cells.emplace_back(number(movement.before[row]));
            table.rows.push_back(std::move(cells));
        }
        std::vector<ReportTable::Cell> sums;
        sums.emplace_back(tr("Total"));
        for (const std::size_t column : to)
            sums.emplace_back(number(movement.after[column]));
        sums.emplace_back(number(std::int64_t(m_since.after->size()) + movement.gone()));
        table.rows.push_back(std::move(sums));
        table.hasTotal = true;
        return table;
    }

    ReportTable trends() const
    {
        ReportTable table;
        table.columns = {{tr("Trend"), 2.0},
                         {tr("Customers"), 1.0, true},
                         {tr("Sales then"), 1.2, true},
                         {tr("Sales later"), 1.2, true}};
        for (const Trend trend : {Trend::Rising, Trend::AtRisk, Trend::Lapsing, Trend::New, Trend::Steady}) {
            const TrendTotals& totals = m_since.of(trend);
            table.rows.push_back({TrackWords::trendName(trend), format::number(double(totals.customers)),
                                  TrackWords::money(totals.salesBefore, m_sheet.currency),
                                  TrackWords::money(totals.salesAfter, m_sheet.currency)});
        }
        return table;
    }

    void writeList(ReportDocument& document, const QString& title,
                   const std::vector<std::int32_t>& places) const
    {
        document.subheading(title);
        if (places.empty()) {
            document.paragraph(tr("None."));
            return;
        }
        ReportTable table;
        table.columns = {{tr("Customer"), 2.1},
                         {tr("Type"), 1.8},
                         {tr("Sales then"), 1.15, true},
                         {tr("Sales later"), 1.15, true},
                         {tr("Signs"), 4.4}};
        const auto money = [&](const Snapshot& snapshot, std::int32_t place) {
            return place < 0 || !isKnown(snapshot.netSales[std::size_t(place)])
                ? format::missing()
                : format::money(double(snapshot.netSales[std::size_t(place)]) / double(kAmountUnit),
                                m_sheet.currency);
        };
        for (std::size_t k = 0; k < std::min(places.size(), kMostListed); ++k) {
            const std::int32_t now = places[k];
            const auto at = std::size_t(now);
            const std::int32_t then = m_since.movement.beforeOf[at];
            const std::size_t from = then < 0 ? kNotThere : m_since.before->types[std::size_t(then)];
            const std::size_t to = m_since.after->types[at];
            const QString type = from == to
                ? TrackWords::standingName(to, true)
                : tr("%1 to %2")
                      .arg(TrackWords::standingName(from, false), TrackWords::standingName(to, true));
            table.rows.push_back({nameOf(at), type, money(*m_since.before, then), money(*m_since.after, now),
                                  TrackWords::signalList(m_since.trends[at], m_since, m_sheet.currency)});
        }
        document.table(table);
        if (places.size() > kMostListed)
            document.note(
                tr("The first %1 of %2.")
                    .arg(format::number(double(kMostListed)), format::number(double(places.size()))));
    }

    const TrackSheet& m_sheet;
    const SinceLast& m_since;
};

} // namespace

Result<QByteArray> trackSheet(const TrackSheet& sheet, Paper paper, const Progress& progress)
{
    const Writer writer(sheet);
    ReportDocument document(paper);
    document.cover(writer.cover());
    writer.write(document);
    const QString name = reportText::plainName(sheet.projectName);
    return document.toPdf(
        name.isEmpty() ? Writer::kind() : Writer::kind() + QStringLiteral(" \u2013 ") + name, name,
        writer.when(), Writer::kind() + QStringLiteral(" \u00B7 ") + writer.when(), progress);
}

} // namespace strata
