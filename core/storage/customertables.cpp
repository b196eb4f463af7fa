#include "core/storage/customertables.h"

#include "core/storage/rows.h"

namespace strata {

void writeCustomerNotes(Database& database, const std::vector<CustomerNote>& notes,
                        const std::vector<CustomerNote>* before)
{
    writeList(database, "customer_note", 5, notes, before, [](RowWriter& row, const CustomerNote& note) {
        row << note.customerId << note.time << note.author << note.text;
    });
}

std::vector<CustomerNote> readCustomerNotes(Database& database)
{
    return readList(database, "customer_note", [](RowReader& row) {
        CustomerNote note;
        note.customerId = row.text();
        note.time = row.integer();
        note.author = row.text();
        note.text = row.text();
        return note;
    });
}

namespace {

void writeConditions(Database& database, std::size_t view, const std::vector<ViewCondition>& conditions)
{
    RowWriter row(database, "view_condition", 5);
    RowWriter valueRow(database, "view_value", 4);
    for (std::size_t at = 0; at < conditions.size(); ++at) {
        const ViewCondition& condition = conditions[at];
        row << view << at << condition.attribute << keyOf(kConditionKeys, condition.kind) << condition.number;
        row.run();
        for (std::size_t value = 0; value < condition.values.size(); ++value) {
            valueRow << view << at << value << condition.values[value];
            valueRow.run();
        }
    }
}

std::vector<ViewCondition> readConditions(Database& database, std::size_t view)
{
    std::vector<ViewCondition> conditions;
    RowReader row(database,
                  "SELECT position, attribute, kind, number FROM view_condition WHERE view=? ORDER BY "
                  "position");
    row.statement().bind(1, std::int64_t(view));
    while (row.next()) {
        ViewCondition condition;
        row.position(conditions.size(), "view_condition");
        condition.attribute = row.text();
        condition.kind = row.key<ConditionKind>(kConditionKeys);
        condition.number = row.real();
        RowReader valueRow(database,
                           "SELECT position, value FROM view_value WHERE view=? AND condition=? ORDER BY "
                           "position");
        valueRow.statement().bind(1, std::int64_t(view)).bind(2, std::int64_t(conditions.size()));
        while (valueRow.next()) {
            valueRow.position(condition.values.size(), "view_value");
            condition.values.push_back(valueRow.text());
        }
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

} // namespace

void writeViews(Database& database, const std::vector<CustomerView>& views,
                const std::vector<CustomerView>* before)
{
    for (std::size_t at = 0; at < views.size(); ++at)
        for (std::size_t other = 0; other < at; ++other)
            if (views[at].name == views[other].name)
                refused("customer_view");
    const std::size_t first = commonStart(before, views);
    removeFrom(database, "view_value", "view", first);
    removeFrom(database, "view_condition", "view", first);
    writeList(database, "customer_view", 6, views, before, [](RowWriter& row, const CustomerView& view) {
        row << view.name << view.search << view.colour << view.sortBy << view.isDescending;
    });
    for (std::size_t at = first; at < views.size(); ++at)
        writeConditions(database, at, views[at].conditions);
}

std::vector<CustomerView> readViews(Database& database)
{
    std::vector<CustomerView> views = readList(database, "customer_view", [](RowReader& row) {
        CustomerView view;
        view.name = row.text();
        view.search = row.text();
        view.colour = row.text();
        view.sortBy = row.text();
        view.isDescending = row.flag();
        return view;
    });
    for (std::size_t at = 0; at < views.size(); ++at)
        views[at].conditions = readConditions(database, at);
    expectUnique(
        views, [](const CustomerView& view) { return view.name; }, "customer_view");
    return views;
}

} // namespace strata
