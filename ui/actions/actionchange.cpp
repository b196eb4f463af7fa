#include "ui/actions/actionchange.h"

#include "core/transform/actionlist.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(strata::ActionWords)
};

CustomerAction changed(CustomerAction action, const ActionChange& change, Day today)
{
    if (change.text)
        action.text = *change.text;
    if (change.owner)
        action.owner = *change.owner;
    if (change.note)
        action.note = *change.note;
    if (change.due)
        action.due = *change.due;
    if (change.state)
        action = inState(std::move(action), *change.state, today);
    return action;
}

} // namespace

Day todayHere()
{
    return toDay(QDate::currentDate());
}

Project withActionsChanged(const Project& project, std::vector<std::int64_t> ids, const ActionChange& change,
                           Day today)
{
    Project next = project;
    std::sort(ids.begin(), ids.end());
    auto wanted = ids.begin();
    for (CustomerAction& action : next.actions.edit().actions) {
        while (wanted != ids.end() && *wanted < action.id)
            ++wanted;
        if (wanted == ids.end())
            break;
        if (*wanted == action.id)
            action = changed(std::move(action), change, today);
    }
    return next;
}

Project withoutActions(const Project& project, std::vector<std::int64_t> ids)
{
    Project next = project;
    std::sort(ids.begin(), ids.end());
    std::erase_if(next.actions.edit().actions, [&ids](const CustomerAction& action) {
        return std::binary_search(ids.begin(), ids.end(), action.id);
    });
    return next;
}

Project withActionsAdded(const Project& project, std::vector<CustomerAction> actions)
{
    Project next = project;
    auto& all = next.actions.edit().actions;
    all.reserve(all.size() + actions.size());
    std::move(actions.begin(), actions.end(), std::back_inserter(all));
    return next;
}

QStringList ownersToOffer(const Project& project)
{
    QStringList list, named;
    QSet<QString> seen;
    const auto add = [&seen](QStringList& to, const std::string& name) {
        const QString text = format::text(name);
        if (!text.isEmpty() && !seen.contains(text)) {
            seen.insert(text);
            to += text;
        }
    };
    for (const Participant& participant : project.debate->participants)
        if (!participant.hasLeft)
            add(list, participant.name);
    for (const Playbook& playbook : project.actions->playbooks)
        for (const PlaybookAction& action : playbook.actions)
            add(named, action.owner);
    const std::string* last = nullptr; // neighbours often have the same
    for (const CustomerAction& action : project.actions->actions) {
        if (last && *last == action.owner)
            continue;
        last = &action.owner;
        add(named, action.owner);
    }
    named.sort(Qt::CaseInsensitive);
    return list + named;
}

QString stateName(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return ActionWords::tr("Open");
    case ActionState::UnderWay:
        return ActionWords::tr("Under way");
    case ActionState::Done:
        return ActionWords::tr("Done");
    case ActionState::Dropped:
        return ActionWords::tr("Dropped");
    }
    return {};
}

QString originInWords(const CustomerAction& action)
{
    const auto type = givenAs(action);
    //: where an action comes from: "Core playbook"
    return type ? ActionWords::tr("%1 playbook").arg(typeName(*type)) : ActionWords::tr("by hand");
}

} // namespace strata
