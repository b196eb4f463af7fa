#include "ui/actions/actionexport.h"

#include "core/storage/exportfile.h"
#include "core/transform/calendarfile.h"
#include "ui/actions/actionchange.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace strata {

namespace {

struct ActionCalendar
{
    Q_DECLARE_TR_FUNCTIONS(strata::ActionCalendar)
};

} // namespace

std::string ActionExport::customerName(std::uint32_t place) const
{
    const std::int32_t customer = standings.customers[place];
    const auto& names = project.dataset->customers.names;
    return customer >= 0 && std::size_t(customer) < names.size() ? names[std::size_t(customer)]
                                                                 : std::string();
}

std::string ActionExport::type(std::uint32_t place) const
{
    return standings.types[place] == kNoStanding ? std::string() : kTypeKeys[standings.types[place]];
}

std::string ActionExport::tier(std::uint32_t place) const
{
    const std::int32_t customer = standings.customers[place];
    if (customer < 0 || std::size_t(customer) >= results.tiers.size())
        return {};
    const int tier = results.tiers[std::size_t(customer)];
    return tier >= 0 && std::size_t(tier) < project.rules.tiers.size()
        ? project.rules.tiers[std::size_t(tier)].name
        : std::string();
}

std::string stateKey(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return "open";
    case ActionState::UnderWay:
        return "underWay";
    case ActionState::Done:
        return "done";
    case ActionState::Dropped:
        return "dropped";
    }
    return {};
}

const std::vector<std::string>& actionColumns()
{
    static const std::vector<std::string> columns
        = {"action_id", "customer_id", "customer_name", "type",      "tier", "action",
           "owner",     "due",         "state",         "closed_on", "note", "playbook"};
    return columns;
}

std::vector<std::string> actionCells(const ActionExport& what, std::uint32_t place)
{
    const CustomerAction& action = what.action(place);
    return {std::to_string(action.id),
            action.customerId,
            what.customerName(place),
            what.type(place),
            what.tier(place),
            action.text,
            action.owner,
            isoDate(action.due),
            stateKey(action.state),
            isoDate(action.closedOn),
            action.note,
            action.playbook};
}

QByteArray actionsAsCsv(const ActionExport& what)
{
    std::string out = "\xEF\xBB\xBF"; // spreadsheets read it as UTF-8 then
    const auto addRow = [&out](const std::vector<std::string>& cells) {
        for (std::size_t k = 0; k < cells.size(); ++k)
            out.append(k ? "," : "").append(csvTextCell(cells[k]));
        out += "\r\n";
    };
    addRow(actionColumns());
    for (const std::uint32_t place : what.listed)
        addRow(actionCells(what, place));
    return QByteArray::fromStdString(out);
}

QByteArray actionsAsCalendar(const ActionExport& what, Moment now)
{
    std::vector<CalendarEntry> entries;
    for (const std::uint32_t place : what.listed) {
        const CustomerAction& action = what.action(place);
        std::string customer = what.customerName(place);
        if (customer.empty())
            customer = action.customerId;
        CalendarEntry entry;
        entry.uid = calendarUid(action);
        entry.day = action.due;
        entry.summary = customer + ": " + action.text;
        QStringList words;
        if (!action.owner.empty())
            words += ActionCalendar::tr("Owner: %1").arg(format::text(action.owner));
        words += ActionCalendar::tr("State: %1").arg(stateName(action.state));
        if (what.standings.types[place] != kNoStanding)
            words += ActionCalendar::tr("Type: %1").arg(typeName(CustomerType(what.standings.types[place])));
        words += ActionCalendar::tr("Customer number: %1").arg(format::text(action.customerId));
        if (!action.note.empty())
            words += format::text(action.note);
        entry.description = words.join(QLatin1Char('\n')).toStdString();
        if (!action.owner.empty())
            entry.categories = {action.owner};
        entry.isCancelled = action.state == ActionState::Dropped;
        entries.push_back(std::move(entry));
    }
    return QByteArray::fromStdString(calendarFile(entries, now, "-//Strata//Action plans//EN"));
}

} // namespace strata
