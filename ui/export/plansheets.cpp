#include "core/model/customerplaces.h"
#include "core/transform/actionlist.h"
#include "core/transform/servicecost.h"
#include "ui/actions/actionchange.h"
#include "ui/export/exportsheets.h"
#include "ui/format.h"
#include "ui/services/servicefigures.h"
#include "ui/services/servicewords.h"
#include "ui/theme.h"

namespace strata {

namespace {

// The columns of one moment: today, or as decided.
void addLevelColumns(std::vector<ExportColumn>& columns, const QString& moment, bool isMasked,
                     const QString& unit)
{
    const QString plan = WorkbookText::tr("Service plan");
    const auto head = [&moment](const QString& what) {
        //: %1: "Today" or "Decided", %2: what of it
        return WorkbookText::tr("%1: %2").arg(moment, what);
    };
    columns.push_back({head(WorkbookText::tr("terms")), Look::Text, 15,
                       WorkbookText::tr("Included, charged, on request, not offered, or not said yet"),
                       plan});
    columns.push_back({head(WorkbookText::tr("price, %1").arg(unit)), Look::ExactMoney, 12,
                       WorkbookText::tr("Each time, where it is charged in money"), plan});
    columns.push_back({head(WorkbookText::tr("fee")), Look::Percent, 10,
                       WorkbookText::tr("Each time, where it is charged as a share of a value"), plan});
    columns.push_back({head(WorkbookText::tr("uses")), Look::Decimals, 10,
                       WorkbookText::tr("Per customer and year"), plan});
    columns.push_back(
        {head(WorkbookText::tr("response")), Look::Text, 16, WorkbookText::tr("How soon"), plan});
    columns.push_back(
        {head(WorkbookText::tr("channel")), Look::Text, 14, WorkbookText::tr("Which way"), plan});
    if (!isMasked)
        columns.push_back(
            {head(WorkbookText::tr("owner")), Look::Text, 16, WorkbookText::tr("Who does it"), plan});
    columns.push_back(
        {head(WorkbookText::tr("rhythm")), Look::Text, 14, WorkbookText::tr("How often"), plan});
    columns.push_back({head(WorkbookText::tr("cost, %1").arg(unit)), Look::Money, 14,
                       WorkbookText::tr("A year, of all customers of the group: uses times cost each"),
                       WorkbookText::tr("Computed")});
}

// Writes them from `column` on, and answers the column behind them.
std::size_t writeLevel(Sheet& sheet, std::uint32_t row, std::size_t column, const ServiceLevel& level,
                       const ServiceYear& year, bool hasCost, bool isMasked)
{
    sheet.text(row, column++, ServiceWords::terms(level.terms));
    const bool isCharged = level.terms == ServiceTerms::Charged;
    if (isCharged && !level.isPercent)
        sheet.number(row, column, level.price, Look::ExactMoney);
    ++column;
    if (isCharged && level.isPercent)
        sheet.number(row, column, level.price / 100.0, Look::Percent);
    ++column;
    const bool isUsed = level.terms != ServiceTerms::Undefined && level.terms != ServiceTerms::NotOffered;
    if (isUsed)
        sheet.number(row, column, level.uses, Look::Decimals);
    ++column;
    sheet.text(row, column++, level.response);
    sheet.text(row, column++, level.channel);
    if (!isMasked)
        sheet.text(row, column++, level.owner);
    sheet.text(row, column++, level.rhythm);
    if (hasCost && level.terms != ServiceTerms::Undefined)
        sheet.number(row, column, year.cost, Look::Money);
    return column + 1;
}

} // namespace

void addServices(SheetFile& file, ExportSource& source)
{
    Sheet sheet = file.add(WorkbookText::tr("Services"));
    const Project& project = source.project;
    const ServiceFigures figures = serviceFigures(project, source.results());
    const QString unit = format::text(project.currency);
    const QString plan = WorkbookText::tr("Service plan");
    std::vector<ExportColumn> columns = {
        {WorkbookText::tr("Service"), Look::Text, 28, WorkbookText::tr("What is done for customers"), plan},
        {WorkbookText::tr("Group"), Look::Text, 16, WorkbookText::tr("Type or tier that gets it"), plan},
        {WorkbookText::tr("Customers"), Look::Count, 11, WorkbookText::tr("Customers of the group"),
         WorkbookText::tr("Counted")},
        {WorkbookText::tr("Cost each, %1").arg(unit), Look::ExactMoney, 12,
         WorkbookText::tr("One use, where the service costs money"), plan},
        {WorkbookText::tr("Hours each"), Look::Decimals, 10,
         WorkbookText::tr("One use, where the service costs work"), plan}};
    addLevelColumns(columns, WorkbookText::tr("Today"), source.isMasked, unit);
    addLevelColumns(columns, WorkbookText::tr("Decided"), source.isMasked, unit);
    sheet.columns(columns);
    std::uint32_t row = 0;
    for (std::size_t at = 0; at < figures.plan->services.size(); ++at) {
        const Service& service = figures.plan->services[at];
        const bool inHours = service.unit == ServiceUnit::Hours;
        for (std::size_t group = 0; group < std::size_t(figures.groups.size()); ++group) {
            ++row;
            const ServiceChoice& choice = serviceChoice(*figures.plan, service, group);
            const ServiceYears& years = figures.costs.cells[at][group];
            sheet.text(row, 0, service.name);
            sheet.text(row, 1, figures.groups[qsizetype(group)]);
            sheet.number(row, 2, double(figures.costs.customers[group]), Look::Count);
            if (inHours)
                sheet.number(row, 4, service.cost, Look::Decimals);
            else
                sheet.number(row, 3, service.cost, Look::ExactMoney);
            const bool hasCost = !inHours || figures.costs.hasRate;
            const std::size_t next
                = writeLevel(sheet, row, 5, choice.today, years.today, hasCost, source.isMasked);
            writeLevel(sheet, row, next, choice.decided, years.decided, hasCost, source.isMasked);
        }
    }
    sheet.freeze(0, 2);
    sheet.filter(0, row, columns.size());
    sheet.fitWidth(2);
    source.notes.push_back(
        {sheet.name(),
         figures.plan->services.empty()
             ? WorkbookText::tr("The project has no services yet.")
             : WorkbookText::tr("Who gets which service, today and as decided: a row for each service and "
                                "group. Hours are in the cost where the plan says what an hour costs."),
         columns});
}

void addActions(SheetFile& file, ExportSource& source)
{
    Sheet sheet = file.add(WorkbookText::tr("Actions"));
    const Project& project = source.project;
    const std::vector<CustomerAction>& actions = project.actions->actions;
    const CustomerPlaces places(project.dataset->customers);
    const ActionStandings standings = standingsOf(actions, places, source.results());
    const QString plans = WorkbookText::tr("Action plans");
    std::vector<ExportColumn> columns;
    if (source.isMasked) {
        columns.push_back({WorkbookText::tr("Customer"), Look::Text, 20,
                           WorkbookText::tr("Pseudonym, the same in every sheet"),
                           WorkbookText::tr("Masking")});
    } else {
        columns.push_back({WorkbookText::tr("Customer number"), Look::Text, 16,
                           WorkbookText::tr("As in the company's data"), plans});
        columns.push_back({WorkbookText::tr("Customer name"), Look::Text, 30,
                           WorkbookText::tr("Empty where the customer is no longer in the data"),
                           WorkbookText::tr("List of customers")});
    }
    const std::size_t type = columns.size();
    columns.push_back({WorkbookText::tr("Type"), Look::Text, 15,
                       WorkbookText::tr("Type or status of the customer now"), WorkbookText::tr("Model")});
    if (!source.isMasked) {
        columns.push_back(
            {WorkbookText::tr("Action"), Look::Text, 40, WorkbookText::tr("What is done"), plans});
        columns.push_back(
            {WorkbookText::tr("Owner"), Look::Text, 18, WorkbookText::tr("Who does it"), plans});
    }
    const std::size_t due = columns.size();
    columns.push_back({WorkbookText::tr("Due"), Look::Date, 12, WorkbookText::tr("Until when"), plans});
    columns.push_back({WorkbookText::tr("State"), Look::Text, 12,
                       WorkbookText::tr("Open, under way, done or dropped"), plans});
    columns.push_back({WorkbookText::tr("Closed on"), Look::Date, 12,
                       WorkbookText::tr("When it was done or dropped"), plans});
    if (!source.isMasked)
        columns.push_back(
            {WorkbookText::tr("Note"), Look::Text, 30, WorkbookText::tr("What people noted"), plans});
    sheet.columns(columns);
    std::uint32_t row = 0;
    for (std::size_t at = 0; at < actions.size() && row + 1 < kLastExportRow; ++at) {
        const CustomerAction& action = actions[at];
        const std::int32_t place = standings.customers[at];
        ++row;
        if (source.isMasked && place >= 0)
            sheet.text(row, 0, source.customerId(std::size_t(place)));
        if (!source.isMasked) {
            sheet.text(row, 0, action.customerId);
            if (place >= 0)
                sheet.text(row, 1, source.customerName(std::size_t(place)));
            sheet.text(row, type + 1, action.text);
            sheet.text(row, type + 2, action.owner);
            sheet.text(row, due + 3, action.note);
        }
        if (standings.types[at] != kNoStanding)
            sheet.text(row, type, typeName(CustomerType(standings.types[at])));
        sheet.day(row, due, action.due);
        sheet.text(row, due + 1, stateName(action.state));
        sheet.day(row, due + 2, action.closedOn);
    }
    sheet.freeze(0, source.isMasked ? 1 : 2);
    sheet.filter(0, row, columns.size());
    sheet.fitWidth(2);
    source.notes.push_back({sheet.name(),
                            actions.empty()
                                ? WorkbookText::tr("The project has no actions yet.")
                                : WorkbookText::tr("What is done with which customer until when."),
                            columns});
}

} // namespace strata
