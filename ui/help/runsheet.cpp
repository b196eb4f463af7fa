#include "ui/help/runsheet.h"

#include "ui/format.h"
#include "ui/help/runsheetwords.h"
#include "ui/paper/reportdocument.h"
#include "ui/paper/reporttext.h"
#include "ui/planning/agendatemplate.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

namespace {

const QString kBox = QStringLiteral("\u2610"); // to tick by hand

QString name(const std::string& text)
{
    return reportText::plainName(text);
}

class Sheet
{
    Q_DECLARE_TR_FUNCTIONS(RunSheet)

public:
    Sheet(ReportDocument& document, const Project& project)
        : m_document(document)
        , m_project(project)
        , m_agenda(project.debate->agenda.empty() ? oneDayAgenda() : project.debate->agenda)
    {
    }

    void write()
    {
        writeHead();
        writeDay();
        writeBefore();
        writeMaterials();
        writeRemedies();
    }

    QString subject() const { return name(m_project.name); }

private:
    void writeHead()
    {
        const Debate& debate = *m_project.debate;
        const int end = debate.startMinute + agendaMinutes(m_agenda);
        const QString hours = tr("%1 to %2").arg(format::clock(debate.startMinute), format::clock(end));
        m_document.logo(*m_project.logo);
        m_document.compactTitle(
            tr("Run sheet for the facilitator"),
            subject().isEmpty() ? tr("Customer value workshop") : subject(),
            isKnown(debate.date) ? tr("%1, %2").arg(reportText::longDate(debate.date), hours) : hours);
        m_document.paragraph(
            debate.purpose.empty()
                ? tr("Purpose: not written down yet. Say in one sentence what will be decided when "
                     "people leave the room.")
                : tr("Purpose: %1").arg(format::text(debate.purpose).simplified()));
        QStringList people;
        for (const Participant& one : debate.participants)
            if (!one.hasLeft)
                people += one.department.empty() ? name(one.name)
                                                 : tr("%1 (%2)").arg(name(one.name), name(one.department));
        if (!people.isEmpty())
            m_document.paragraph(tr("At the table: %1.").arg(people.join(tr(", "))));
    }

    void writeDay()
    {
        m_document.heading(tr("The day"), false);
        if (m_project.debate->agenda.empty())
            m_document.note(tr("The project has no agenda yet; this is the one-day template."));
        ReportTable table;
        table.columns = {{tr("Time"), 9.5},        {tr("What"), 20.5},
                         {tr("Who speaks"), 15.5}, {tr("Question to ask"), 20.5},
                         {tr("Page"), 15},         {tr("Stands at its end"), 19}};
        int minute = m_project.debate->startMinute;
        for (const AgendaBlock& block : m_agenda) {
            const auto guide = runSheetWords::guideFor(block).value_or(runSheetWords::Guide{});
            QString what = name(block.title);
            if (!block.note.empty())
                what += QLatin1Char('\n') + name(block.note);
            table.rows.push_back(
                {{tr("%1\n%2 min").arg(format::clock(minute), format::number(block.minutes)), {}, true},
                 {what},
                 {guide.who},
                 {guide.question},
                 {guide.page},
                 {guide.outcome.isEmpty() ? QString() : kBox + QLatin1Char(' ') + guide.outcome}});
            minute += block.minutes;
        }
        m_document.table(table);
    }

    void writeBefore()
    {
        const Debate& debate = *m_project.debate;
        m_document.heading(tr("The day before"), false);
        ReportTable table;
        table.columns = {
            {{}, 4}, {tr("What has to be ready"), 46}, {tr("As the project stands"), 32}, {tr("Page"), 18}};
        const auto row = [&table](const QString& what, const QString& now, PageId page) {
            table.rows.push_back({{kBox}, {what}, {now}, {pageName(page)}});
        };
        const auto customers = qint64(m_project.dataset->customers.size());
        const auto lines = m_project.dataset->totals ? m_project.dataset->totals->lines
                                                     : qint64(m_project.dataset->lines.size());
        row(tr("Customers, invoice lines and payments are imported; the last invoice is recent."),
            customers == 0 ? tr("nothing imported yet")
                           : tr("%1 customers, %2 invoice lines")
                                 .arg(format::number(double(customers)), format::number(double(lines))),
            PageId::Data);
        row(tr("The gaps were looked through; each open one has an owner and a date."), {}, PageId::Gaps);
        row(tr("Cost rates are agreed with finance, guesses marked as such."),
            m_project.rates == CostRates{} ? tr("no rates: net profit is the gross margin")
                                           : tr("rates are set"),
            PageId::Costs);
        const auto people = std::count_if(debate.participants.begin(), debate.participants.end(),
                                          [](const Participant& one) { return !one.hasLeft; });
        row(tr("Everybody at the table is on the list: three to twelve people, from every department."),
            people == 0 ? tr("nobody yet") : tr("%1 on the list").arg(format::number(double(people))),
            PageId::Planning);
        row(tr("Fifteen to twenty known accounts are chosen and sorted by each participant."),
            debate.homework.accounts.empty()
                ? tr("none chosen yet")
                : tr("%1 chosen").arg(format::number(double(debate.homework.accounts.size()))),
            PageId::Homework);
        const Round* open = openRound(debate);
        row(tr("Who cannot come has a ballot file and has sent it back."),
            open ? tr("round %1 is open").arg(format::number(open->number)) : tr("no round is open"),
            PageId::Ballots);
        row(tr("The purpose is written and agreed with the sponsor."),
            debate.purpose.empty() ? tr("not written yet") : tr("written"), PageId::Planning);
        m_document.table(table);
    }

    void writeMaterials()
    {
        m_document.heading(tr("To bring"), false);
        for (const QString& item : runSheetWords::materials())
            m_document.paragraph(kBox + QStringLiteral("  ") + item);
    }

    void writeRemedies()
    {
        m_document.heading(tr("When it does not move"), false);
        ReportTable table;
        table.columns = {{tr("What happens"), 28}, {tr("What helps"), 54}, {tr("Page"), 18}};
        for (const runSheetWords::Remedy& one : runSheetWords::remedies())
            table.rows.push_back({{one.trouble}, {one.remedy}, {one.page}});
        m_document.table(table);
    }

    ReportDocument& m_document;
    const Project& m_project;
    std::vector<AgendaBlock> m_agenda;
};

} // namespace

Result<QByteArray> runSheet(const Project& project, Paper paper, const Progress& progress)
{
    ReportDocument document(paper);
    Sheet sheet(document, project);
    sheet.write();
    const QString title = QCoreApplication::translate("RunSheet", "Run sheet for the facilitator");
    return document.toPdf(title, title, sheet.subject(), sheet.subject(), progress);
}

} // namespace strata
