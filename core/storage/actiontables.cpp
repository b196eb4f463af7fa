#include "core/storage/actiontables.h"

#include "core/storage/rows.h"

namespace strata {

namespace {

void writePlaybooks(Database& database, const ActionPlans& plans)
{
    database.exec("DELETE FROM playbook_action");
    database.exec("DELETE FROM playbook");
    RowWriter row(database, "playbook", 2);
    RowWriter action(database, "playbook_action", 5);
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        const Playbook& playbook = plans.playbooks[type];
        row << std::string_view(kTypeKeys[type]) << playbook.aim;
        row.run();
        for (std::size_t at = 0; at < playbook.actions.size(); ++at) {
            const PlaybookAction& one = playbook.actions[at];
            action << std::string_view(kTypeKeys[type]) << at << one.text << one.owner << one.days;
            action.run();
        }
    }
}

Playbook readPlaybook(Database& database, const char* type)
{
    Playbook playbook;
    RowReader row(database, "SELECT aim FROM playbook WHERE type=?");
    row.statement().bind(1, std::string_view(type));
    if (!row.next())
        damaged("playbook: a type is missing");
    playbook.aim = row.text();
    RowReader action(
        database, "SELECT position, text, owner, days FROM playbook_action WHERE type=? ORDER BY position");
    action.statement().bind(1, std::string_view(type));
    while (action.next()) {
        action.position(playbook.actions.size(), "playbook_action");
        playbook.actions.push_back({action.text(), action.text(), action.number()});
    }
    return playbook;
}

void writeActions(Database& database, const std::vector<CustomerAction>& actions,
                  const std::vector<CustomerAction>& before)
{
    Statement remove(database, "DELETE FROM customer_action WHERE id=?");
    RowWriter row(database, "customer_action", 10);
    auto was = before.begin();
    std::int64_t last = 0;
    for (const CustomerAction& now : actions) {
        if (now.id <= last)
            refused("customer_action");
        last = now.id;
        for (; was != before.end() && was->id < now.id; ++was)
            remove.bind(1, was->id).run();
        if (was != before.end() && was->id == now.id) {
            if (*was++ == now)
                continue;
            remove.bind(1, now.id).run();
        }
        row << now.id << now.customerId << now.text << now.owner;
        row.day(now.due) << keyOf(kActionKeys, now.state);
        row.day(now.closedOn) << now.note << now.playbook << now.createdAt;
        row.run();
    }
    for (; was != before.end(); ++was)
        remove.bind(1, was->id).run();
}

} // namespace

void writeActionPlans(Database& database, const ActionPlans& plans, const ActionPlans* before)
{
    if (!before || plans.playbooks != before->playbooks)
        writePlaybooks(database, plans);
    writeActions(database, plans.actions, before ? before->actions : std::vector<CustomerAction>{});
}

ActionPlans readActionPlans(Database& database)
{
    ActionPlans plans;
    for (std::size_t type = 0; type < kStratumCount; ++type)
        plans.playbooks[type] = readPlaybook(database, kTypeKeys[type]);
    RowReader row(database, "SELECT * FROM customer_action ORDER BY id");
    while (row.next()) {
        CustomerAction action;
        action.id = row.integer();
        action.customerId = row.text();
        action.text = row.text();
        action.owner = row.text();
        action.due = row.day();
        action.state = row.key<ActionState>(kActionKeys);
        action.closedOn = row.day();
        action.note = row.text();
        action.playbook = row.text();
        action.createdAt = row.integer();
        plans.actions.push_back(std::move(action));
    }
    return plans;
}

} // namespace strata
