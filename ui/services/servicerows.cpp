#include "ui/services/servicerows.h"

#include "ui/format.h"
#include "ui/services/servicefigures.h"
#include "ui/services/servicewhy.h"
#include "ui/services/servicewords.h"

namespace strata {

namespace {

class Rows
{
    Q_DECLARE_TR_FUNCTIONS(strata::ServiceRows)

public:
    static TableCell level(const ServiceFigures& figures, std::size_t at, std::size_t group, ServiceView view)
    {
        const ServicePlan& plan = *figures.plan;
        const ServiceChoice& choice = serviceChoice(plan, plan.services[at], group);
        const ServiceLevel& shown = view == ServiceView::Today ? choice.today : choice.decided;
        const QString today = ServiceWords::brief(choice.today, figures.currency);
        const QString wholeToday = ServiceWords::whole(choice.today, figures.currency);
        const QString wholeDecided = ServiceWords::whole(choice.decided, figures.currency);
        TableCell cell;
        cell.text = view == ServiceView::Today ? today : ServiceWords::decided(choice, figures.currency);
        if (view == ServiceView::Both && choice.today != choice.decided)
            cell.second = tr("today: %1").arg(today);
        cell.isPill = shown.terms != ServiceTerms::Undefined;
        cell.tone = shown.terms == ServiceTerms::Undefined || shown.terms == ServiceTerms::NotOffered
            ? CellTone::Quiet
            : ServiceWords::toneOf(plan, group);
        cell.tip = tr("Today: %1\nDecided: %2").arg(wholeToday, wholeDecided);
        cell.spoken = tr("%1 for %2. Today: %3. Decided: %4.")
                          .arg(format::text(plan.services[at].name), figures.groups.value(qsizetype(group)),
                               wholeToday, wholeDecided);
        cell.why = [&figures, at, group] { return whyLevel(figures, at, group); };
        return cell;
    }

    static TableCell each(const ServiceFigures& figures, std::size_t at)
    {
        const Service& service = figures.plan->services[at];
        TableCell cell{.text = ServiceWords::each(service, figures.currency), .value = service.cost};
        if (service.cost == 0.0) { // nobody has said it
            cell.text = format::missing();
            cell.tone = CellTone::Quiet;
        }
        cell.why = [&figures, at] { return whyCostEach(figures, at); };
        return cell;
    }

    static TableCell change(const ServiceFigures& figures, std::size_t at, ServiceView view)
    {
        const Service& service = figures.plan->services[at];
        const ServiceYears& years = figures.costs.services[at];
        const bool isHours = service.unit == ServiceUnit::Hours && !figures.costs.hasRate;
        const QString income = ServiceWords::change(years.incomeChange(), figures.currency);
        ServiceYear unknown = years.today;
        unknown += years.decided;
        TableCell cell;
        cell.value = isHours ? years.hoursChange() : years.costChange();
        cell.text = ServiceWords::yearlyChange(figures.costs, at, service, figures.currency);
        if (cell.text == format::missing())
            cell.tone = CellTone::Quiet;
        cell.tip = tr("Cost: %1\nIncome: %2").arg(cell.text, income);
        if (!unknown.isWhole()) {
            cell.second = tr("%Ln unknown", nullptr, int(unknown.undefined + unknown.withoutValue));
            cell.tip += QLatin1Char('\n') + ServiceWords::unknown(unknown);
        } else if (years.incomeChange() != 0.0) {
            cell.second = tr("income %1").arg(income);
        }
        if (view != ServiceView::Both)
            cell.second.clear();
        cell.why = [&figures, at] { return whyServiceChange(figures, at); };
        return cell;
    }
};

} // namespace

std::vector<TableColumn> serviceColumns(const ServiceFigures& figures)
{
    std::vector<TableColumn> columns{{Rows::tr("Service")}};
    for (qsizetype group = 0; group < figures.groups.size(); ++group) {
        const QString name = figures.groups.at(group);
        const auto customers = double(figures.costs.customers[std::size_t(group)]);
        //: a type or tier and how many customers it has
        columns.push_back(
            {figures.hasCounts ? Rows::tr("%1, %2").arg(name, format::number(customers)) : name});
    }
    columns.push_back({Rows::tr("Cost each time"), true});
    columns.push_back(
        {Rows::tr("Change per year"), true,
         Rows::tr("Cost as decided less cost today, in a year; what customers pay is not taken off")});
    return columns;
}

CellModel::Row serviceRow(const ServiceFigures& figures, std::size_t at, ServiceView view)
{
    const Service& service = figures.plan->services[at];
    const QString name = format::text(service.name);
    CellModel::Row row{int(at),
                       {{.text = name, .tip = service.note.empty() ? name : format::text(service.note)}}};
    for (std::size_t group = 0; group < figures.costs.customers.size(); ++group)
        row.cells.push_back(Rows::level(figures, at, group, view));
    row.cells.push_back(Rows::each(figures, at));
    row.cells.push_back(Rows::change(figures, at, view));
    return row;
}

} // namespace strata
