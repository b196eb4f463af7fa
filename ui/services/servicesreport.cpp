#include "ui/services/servicesreport.h"

#include "core/method/evaluate.h"
#include "core/method/wholeunits.h"
#include "ui/format.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reportdocument.h"
#include "ui/paper/reporttext.h"
#include "ui/services/servicefigures.h"
#include "ui/services/servicewords.h"

#include <QCoreApplication>

#include <numeric>

namespace strata {

namespace {

class ServicesWriter
{
    Q_DECLARE_TR_FUNCTIONS(strata::ServicesReport)

public:
    ServicesWriter(const Project& project, const ServiceFigures& figures)
        : m_project(project)
        , m_figures(figures)
        , m_plan(*figures.plan)
        , m_groups(figures.costs.customers.size())
    {
    }

    static QString title() { return tr("Who gets which service?"); }

    static QString kind() { return tr("Service levels"); }

    ReportCover cover(const QString& when) const
    {
        const QString by = m_plan.basis == ServiceBasis::Types ? tr("By type") : tr("By tier");
        const std::int64_t inGroups = std::accumulate(m_figures.costs.customers.begin(),
                                                      m_figures.costs.customers.end(), std::int64_t(0));
        QStringList lines{by + QStringLiteral(" \u00B7 ") + reportText::customers(inGroups)};
        if (!when.isEmpty())
            lines += when;
        const QString name = reportText::plainName(m_project.name);
        return {logoImage(*m_project.logo), kind(), name.isEmpty() ? title() : name,
                name.isEmpty() ? QString() : title(), lines};
    }

    void write(ReportDocument& document) const
    {
        if (m_plan.services.empty()) {
            document.paragraph(tr("No service has been written down yet."));
        } else {
            writeLevels(document);
            writeCosts(document);
            writeHours(document);
        }
        writeContacts(document);
        if (!m_plan.services.empty()) {
            writeChanges(document);
            writeChecks(document);
        }
    }

private:
    ReportTable::Cell groupCell(std::size_t group) const
    {
        return {m_figures.groups.value(qsizetype(group)),
                m_plan.basis == ServiceBasis::Types ? printColor::ofType(CustomerType(group)) : QColor()};
    }

    QString money(double amount) const { return format::money(amount, m_figures.currency); }

    static QString withToday(const QString& decided, const QString& today)
    {
        //: what is decided, and in brackets what is done today
        return decided == today ? decided : tr("%1 (%2)").arg(decided, today);
    }

    void writeLevels(ReportDocument& document) const
    {
        document.subheading(tr("Levels as decided, today in brackets where it is different"));
        ReportTable table;
        table.columns.push_back({tr("Service"), 1.9});
        for (std::size_t group = 0; group < m_groups; ++group)
            table.columns.push_back({m_figures.groups.value(qsizetype(group))
                                         + QChar(QChar::LineSeparator) // the count below the name
                                         + format::number(double(m_figures.costs.customers[group])),
                                     1.6});
        table.columns.push_back({tr("Cost each time"), 1.0, true});
        table.columns.push_back({tr("Change per year"), 1.6, true});
        for (std::size_t at = 0; at < m_plan.services.size(); ++at) {
            const Service& service = m_plan.services[at];
            std::vector<ReportTable::Cell> row{{reportText::plainName(service.name)}};
            for (std::size_t group = 0; group < m_groups; ++group) {
                const ServiceChoice& choice = serviceChoice(m_plan, service, group);
                row.push_back(withToday(ServiceWords::brief(choice.decided, m_figures.currency),
                                        ServiceWords::brief(choice.today, m_figures.currency)));
            }
            row.push_back(service.cost == 0.0 ? format::missing()
                                              : ServiceWords::each(service, m_figures.currency));
            row.push_back(ServiceWords::yearlyChange(m_figures.costs, at, service, m_figures.currency));
            table.rows.push_back(std::move(row));
        }
        document.table(table);
    }

    void writeCosts(ReportDocument& document) const
    {
        document.subheading(tr("Cost of service in a year"));
        ReportTable table;
        table.columns = {{m_plan.basis == ServiceBasis::Types ? tr("Type") : tr("Tier"), 1.55},
                         {tr("Today"), 1.65, true},
                         {tr("Decided"), 1.65, true},
                         {tr("Change"), 1.7, true},
                         {tr("Income decided"), 1.4, true},
                         {tr("Net decided"), 1.65, true}};
        // In whole units that add up across and down: change and net follow from what stands beside them.
        std::vector<double> today, decided, income;
        for (const ServiceYears& years : m_figures.costs.groups) {
            today.push_back(years.today.cost);
            decided.push_back(years.decided.cost);
            income.push_back(years.decided.income);
        }
        for (std::vector<double>* column : {&today, &decided, &income}) {
            *column = wholeUnits(*column);
            column->push_back(std::accumulate(column->begin(), column->end(), 0.0));
        }
        for (std::size_t group = 0; group <= m_groups; ++group)
            table.rows.push_back({group < m_groups ? groupCell(group) : ReportTable::Cell(tr("All")),
                                  money(today[group]), money(decided[group]),
                                  ServiceWords::change(decided[group] - today[group], m_figures.currency),
                                  money(income[group]), money(decided[group] - income[group])});
        table.hasTotal = true;
        document.table(table);
        QStringList notes{
            tr("Cost is uses per customer × customers × cost each time; income is what they are "
               "charged; net is cost less income. Today the income is %1 and the net %2.")
                .arg(money(m_figures.costs.total.today.income), money(m_figures.costs.total.today.net()))};
        if (m_figures.costs.leavesHoursOut())
            notes += tr("Hours are not included: nobody has said what an hour of work costs.");
        else if (m_figures.costs.hasHours)
            notes += tr("An hour of work is taken to cost %1.")
                         .arg(ServiceWords::exactMoney(m_plan.hourlyRate, m_figures.currency));
        if (const QString unknown = ServiceWords::unknown(m_figures.costs.total.today); !unknown.isEmpty())
            notes += tr("Not known today: %1; counted as nothing.").arg(unknown);
        if (const QString unknown = ServiceWords::unknown(m_figures.costs.total.decided); !unknown.isEmpty())
            notes += tr("Not known as decided: %1; counted as nothing.").arg(unknown);
        if (m_figures.outside > 0)
            notes += tr("%1 with a status or without a tier are in no group.")
                         .arg(reportText::customers(m_figures.outside));
        document.note(notes.join(QLatin1Char(' ')));
    }

    void writeHours(ReportDocument& document) const
    {
        if (!m_figures.costs.hasHours)
            return;
        document.subheading(tr("Hours in a year"));
        ReportTable table;
        table.columns = {{m_plan.basis == ServiceBasis::Types ? tr("Type") : tr("Tier"), 1.5},
                         {tr("Today"), 1.0, true},
                         {tr("Decided"), 1.0, true},
                         {tr("Change"), 1.0, true}};
        const auto add = [&table](ReportTable::Cell name, const ServiceYears& years) {
            table.rows.push_back({std::move(name), ServiceWords::hours(years.today.hours),
                                  ServiceWords::hours(years.decided.hours),
                                  ServiceWords::hoursChange(years.hoursChange())});
        };
        for (std::size_t group = 0; group < m_groups; ++group)
            add(groupCell(group), m_figures.costs.groups[group]);
        add({tr("All")}, m_figures.costs.total);
        table.hasTotal = true;
        document.table(table);
        const QString freed = m_figures.moved.freed > 0.0
            ? tr("%1 a year are freed.").arg(ServiceWords::hours(m_figures.moved.freed))
            : QString();
        document.paragraph(QStringList{freed, ServiceWords::freed(m_plan, m_figures.moved),
                                       ServiceWords::moved(m_figures.moved, m_figures.groups)}
                               .join(QLatin1Char(' '))
                               .simplified());
    }

    void writeContacts(ReportDocument& document) const
    {
        document.subheading(tr("Contact rhythm as decided, today in brackets where it is different"));
        ReportTable table;
        table.columns = {{m_plan.basis == ServiceBasis::Types ? tr("Type") : tr("Tier"), 1.4},
                         {tr("By whom"), 2.0},
                         {tr("How often"), 2.0},
                         {tr("Channel"), 2.0}};
        const auto said = [](const std::string& words) {
            return words.empty() ? format::missing() : reportText::plainName(words);
        };
        for (std::size_t group = 0; group < m_groups; ++group) {
            const ContactChoice& choice = contactChoice(m_plan, group);
            table.rows.push_back({groupCell(group),
                                  withToday(said(choice.decided.owner), said(choice.today.owner)),
                                  withToday(said(choice.decided.rhythm), said(choice.today.rhythm)),
                                  withToday(said(choice.decided.channel), said(choice.today.channel))});
        }
        document.table(table);
    }

    void writeChanges(ReportDocument& document) const
    {
        document.subheading(tr("Who gets more, who gets less"));
        if (m_figures.changes.empty()) {
            document.paragraph(tr("Nothing differs between today and what is decided."));
            return;
        }
        ReportTable table;
        table.columns = {{m_plan.basis == ServiceBasis::Types ? tr("Type") : tr("Tier"), 1.0},
                         {tr("Service"), 1.6},
                         {tr("More or less"), 0.8},
                         {tr("From today to decided"), 3.0}};
        for (const ServiceChange& change : m_figures.changes) {
            const Service& service = m_plan.services[change.service];
            table.rows.push_back(
                {groupCell(change.group), reportText::plainName(service.name),
                 ServiceWords::turn(change.turn),
                 ServiceWords::difference(serviceChoice(m_plan, service, change.group), m_figures.currency)});
        }
        document.table(table);
        document.note(
            tr("More or less from the customers’ side: first the terms (included, on request, charged, "
               "not offered), then the price, then the uses."));
    }

    void writeChecks(ReportDocument& document) const
    {
        const ServiceChecks& checks = m_figures.checks;
        document.subheading(tr("Fair, not equal"));
        if (checks.isFair())
            document.paragraph(
                tr("Every group has a decided level for every service, and none is left without."));
        QStringList holes;
        for (const ServiceChecks::Hole& hole : checks.undecided)
            holes += tr("%1 for %2")
                         .arg(reportText::plainName(m_plan.services[hole.service].name),
                              m_figures.groups.value(qsizetype(hole.group)));
        if (!holes.isEmpty())
            document.paragraph(tr("Not decided yet: %1.").arg(holes.join(QStringLiteral(", "))));
        QStringList without;
        for (const std::size_t group : checks.withoutService)
            without += m_figures.groups.value(qsizetype(group));
        if (!without.isEmpty())
            document.paragraph(tr("No service at all is offered to %1.").arg(ServiceWords::list(without)));
        QStringList priced;
        for (const std::size_t at : checks.pricedByGroup)
            priced += reportText::plainName(m_plan.services[at].name);
        if (!priced.isEmpty())
            document.paragraph(tr("Priced by group: %1.").arg(priced.join(QStringLiteral(", ")))
                               + QLatin1Char(' ') + ServiceWords::priceWarning());
    }

    const Project& m_project;
    const ServiceFigures& m_figures;
    const ServicePlan& m_plan;
    const std::size_t m_groups;
};

} // namespace

Result<QByteArray> servicesReport(const Project& project, const Results& results, Day asOf, Paper paper,
                                  const Progress& progress)
{
    const ServiceFigures figures = serviceFigures(project, results);
    const QString when
        = isKnown(asOf) ? ServicesWriter::tr("As of %1").arg(reportText::longDate(asOf)) : QString();
    const QString name = reportText::plainName(project.name);
    ReportDocument document(paper);
    const ServicesWriter writer(project, figures);
    document.cover(writer.cover(when));
    writer.write(document);
    const QString kind = ServicesWriter::kind();
    return document.toPdf(name.isEmpty() ? kind : kind + QStringLiteral(" \u2013 ") + name, name, when,
                          when.isEmpty() ? kind : kind + QStringLiteral(" \u00B7 ") + when, progress);
}

} // namespace strata
