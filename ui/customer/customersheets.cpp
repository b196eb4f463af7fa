#include "ui/customer/customersheets.h"

#include "core/method/customerprofile.h"
#include "core/method/metricstanding.h"
#include "core/method/money.h"
#include "core/method/neighbours.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/overriding/overriding.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reportdocument.h"
#include "ui/paper/reporttext.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace strata {

namespace {

constexpr std::size_t kRowsOfPart = 1000;

class ListWriter
{
    Q_DECLARE_TR_FUNCTIONS(strata::CustomerSheets)

public:
    explicit ListWriter(const CustomerSheets& sheets)
        : m_sheets(sheets)
    {
    }

    static QString title() { return tr("Customer sheets"); }

    QString when() const
    {
        return isKnown(m_sheets.metrics.asOf)
            ? tr("As of %1").arg(reportText::longDate(m_sheets.metrics.asOf))
            : QString();
    }
    QString footer() const
    {
        return when().isEmpty() ? title() : title() + QStringLiteral(" \u00B7 ") + when();
    }

    using Parts = std::vector<std::unique_ptr<ReportDocument>>;

    // The list, with the page on which each sheet begins; `pages` are theirs. It says how many it takes
    // itself. Long lists come in parts that begin a page each: one table of all rows would take minutes, and
    // could not be stopped.
    Result<Parts> write(const std::vector<int>& pages, const Progress& progress) const
    {
        const std::size_t count = m_sheets.customers.size();
        for (int own = 1;;) {
            Parts parts;
            int page = own + 1;
            for (std::size_t from = 0; from == 0 || from < count; from += kRowsOfPart) {
                if (!goOn(progress, 0, count))
                    return Error{ErrorCode::Cancelled, {}};
                const std::size_t to = std::min(count, from + kRowsOfPart);
                auto& part = parts.emplace_back(std::make_unique<ReportDocument>(m_sheets.paper));
                const QString project = reportText::plainName(m_sheets.project.name);
                if (from == 0)
                    part->logo(*m_sheets.project.logo);
                if (from == 0)
                    part->title(project.isEmpty() ? title() : project, title(), subtitle());
                part->table(table(pages, from, to, page));
                if (to == count && count > 1)
                    part->note(tr("Largest net sales first. Each customer begins on a page of its own."));
            }
            const int made = pagesOf(parts);
            if (made <= own)
                return parts;
            own = made; // more than thought: every sheet begins later
        }
    }

    static int pagesOf(const Parts& parts)
    {
        return std::accumulate(parts.begin(), parts.end(), 0,
                               [](int sum, const auto& part) { return sum + part->pageCount(); });
    }

private:
    bool isMasked() const { return !m_sheets.maskedNames.isEmpty(); }

    QString subtitle() const
    {
        QStringList parts{reportText::customers(std::int64_t(m_sheets.customers.size()))};
        if (!m_sheets.chosen.isEmpty() && !isMasked()) // a condition may tell a name
            parts += m_sheets.chosen;
        if (const QString day = when(); !day.isEmpty())
            parts += day;
        return parts.join(QStringLiteral(" \u00B7 "));
    }

    // Rows `from` to `to`; `page` is where the sheet of the first begins, and becomes that of the next part.
    ReportTable table(const std::vector<int>& pages, std::size_t from, std::size_t to, int& page) const
    {
        const Project& project = m_sheets.project;
        ReportTable made;
        made.columns = {{tr("Customer"), 4.0}, {tr("Number"), 1.6},          {tr("Type"), 2.0},
                        {tr("Tier"), 0.8},     {tr("Net sales"), 1.6, true}, {tr("Page"), 0.8, true}};
        for (std::size_t k = from; k < to; ++k) {
            const std::size_t i = m_sheets.customers[k];
            const auto type = CustomerType(m_sheets.results.types[i]);
            const int tier = m_sheets.results.tiers[i];
            const Amount sales = m_sheets.metrics.netSales[i];
            made.rows.push_back(
                {isMasked() ? m_sheets.maskedNames[qsizetype(i)]
                            : reportText::plainName(customerName(project, int(i)).toStdString()),
                 isMasked() ? QString() : reportText::plainName(project.dataset->customers.ids[i]),
                 ReportTable::Cell(typeName(type), printColor::ofType(type)),
                 tier >= 0 ? format::text(project.rules.tiers[std::size_t(tier)].name) : format::missing(),
                 isKnown(sales) ? format::money(units(sales), project.currency) : format::missing(),
                 QString::number(page)});
            page += pages[k];
        }
        return made;
    }

    const CustomerSheets& m_sheets;
};

} // namespace

SheetMaker::SheetMaker(const CustomerSheets& sheets)
    : m_sheets(sheets)
    , m_ways(sheets.project, sheets.metrics, sheets.scores, sheets.results)
{
}

CustomerSheet SheetMaker::sheetOf(std::size_t place) const
{
    const std::size_t i = m_sheets.customers[place];
    CustomerSheet sheet{m_sheets.project, m_sheets.metrics, m_sheets.scores, m_sheets.results, i};
    sheet.history = historyMoments(standingOf(m_sheets.project, m_sheets.results, i), m_sheets.past, i);
    if (!m_sheets.maskedNames.isEmpty())
        sheet.maskedName = m_sheets.maskedNames[qsizetype(i)];
    return sheet;
}

std::unique_ptr<ReportDocument> SheetMaker::documentOf(const CustomerSheet& sheet)
{
    CustomerProfile profile{metricStandings(sheet.project, sheet.metrics, sheet.scores, sheet.customer),
                            m_ways.of(sheet.customer),
                            {}};
    if (sheet.maskedName.isEmpty()) // nobody else is named otherwise
        profile.neighbours = neighboursOf(sheet.project, sheet.scores, sheet.results, sheet.customer);
    return customerSheetDocument(sheet, profile, m_sheets.paper, m_room);
}

Result<QByteArray> customerSheets(const CustomerSheets& sheets, const Progress& progress)
{
    const std::size_t count = sheets.customers.size();
    const ListWriter writer(sheets);
    const QString project = reportText::plainName(sheets.project.name);
    SheetMaker maker(sheets);
    // A sheet is one page. Where one is not, the numbers in the list were wrong: all again, now that they are
    // known.
    for (std::vector<int> pages(count, 1);;) {
        const auto list = writer.write(pages, progress);
        if (!list)
            return list.error();
        const int listPages = ListWriter::pagesOf(*list);
        ReportBook book(sheets.paper,
                        project.isEmpty() ? ListWriter::title()
                                          : ListWriter::title() + QStringLiteral(" \u2013 ") + project);
        ReportDocument::Marks marks{project, writer.when(), writer.footer(), 0,
                                    std::accumulate(pages.begin(), pages.end(), listPages)};
        for (const auto& part : *list) {
            if (const Status added = book.add(*part, marks); !added)
                return added.error();
            marks.before += part->pageCount();
        }
        bool isRight = true;
        for (std::size_t place = 0; place < count; ++place) {
            if (!goOn(progress, place, count))
                return Error{ErrorCode::Cancelled, {}};
            const CustomerSheet sheet = maker.sheetOf(place);
            const auto document = maker.documentOf(sheet);
            if (document->pageCount() != pages[place])
                isRight = false;
            pages[place] = document->pageCount();
            marks.left = customerSheetName(sheet);
            if (isRight)
                if (const Status added = book.add(*document, marks); !added)
                    return added.error();
            marks.before += pages[place];
        }
        if (isRight)
            return book.finish();
    }
}

} // namespace strata
