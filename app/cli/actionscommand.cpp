#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "app/cli/output.h"
#include "core/transform/actionlist.h"
#include "ui/actions/actionexport.h"

#include <QDateTime>

// What is to be done with the customers, for a CRM, a calendar, or other programs.

namespace strata::cli {

namespace {

ActionFilter filterOf(const Arguments& arguments)
{
    ActionFilter filter;
    const std::string state
        = arguments.choice("--state", {"waiting", "open", "underWay", "done", "dropped", "all"});
    if (state == "all")
        filter.states = ActionFilter::States::All;
    for (const ActionState one :
         {ActionState::Open, ActionState::UnderWay, ActionState::Done, ActionState::Dropped})
        if (state == stateKey(one)) {
            filter.states = ActionFilter::States::One;
            filter.state = one;
        }
    filter.owner = arguments.value("--owner");
    return filter;
}

Table tableOf(const ActionExport& what)
{
    Table table(actionColumns());
    for (const std::uint32_t place : what.listed) {
        const std::vector<std::string> cells = actionCells(what, place);
        table.integer(what.action(place).id); // the first one, a number
        for (std::size_t k = 1; k < cells.size(); ++k) {
            if (cells[k].empty())
                table.missing();
            else
                table.text(cells[k]);
        }
        table.endRow();
    }
    return table;
}

int actionsCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"csv", "json", "ics"});
    const ActionFilter filter = filterOf(arguments);
    Project project = loadProject(onlyProject(arguments));
    const Evaluation evaluation = evaluateFor(project, arguments);
    const std::vector<CustomerAction>& actions = project.actions->actions;
    const CustomerPlaces places(project.dataset->customers);
    const ActionStandings standings = standingsOf(actions, places, evaluation.results);
    const std::vector<std::uint32_t> listed = listedActions(actions, standings, {}, filter, today());
    const ActionExport what{project, evaluation.results, standings, listed};
    if (format == "ics") {
        const QByteArray calendar = actionsAsCalendar(what, QDateTime::currentMSecsSinceEpoch());
        if (calendar.isEmpty())
            throw Failure("None of these actions has a due date, so there is nothing for a calendar.");
        print(calendar.toStdString());
        return 0;
    }
    const Table table = tableOf(what);
    print(format == "json" ? table.json() : table.csv());
    return 0;
}

} // namespace

std::vector<Command> actionsCommands()
{
    std::vector<Option> options = evaluationOptions();
    options.push_back({"--owner", "O", "only this owner's actions; empty: nobody's", false});
    options.push_back({"--state", "S",
                       "waiting (open or under way, where not given), open, underWay, done, dropped or all",
                       false});
    options.push_back(
        {"--format", "csv|json|ics", "csv where not given; ics: due dates for a calendar", false});
    return {{"actions", "PROJECT", "what is to be done with which customer, by whom, until when", options,
             actionsCommand}};
}

} // namespace strata::cli
