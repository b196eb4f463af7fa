#include "core/storage/projecttables.h"

#include "core/storage/actiontables.h"
#include "core/storage/customertables.h"
#include "core/storage/debatetables.h"
#include "core/storage/growthtables.h"
#include "core/storage/importtables.h"
#include "core/storage/modelrows.h"
#include "core/storage/ratingtables.h"
#include "core/storage/rolluptables.h"
#include "core/storage/roundtables.h"
#include "core/storage/scenariotables.h"
#include "core/storage/servicetables.h"
#include "core/storage/snapshottables.h"
#include "core/storage/trackingtables.h"

#include <algorithm>
#include <functional>

namespace strata {

namespace {

constexpr std::int64_t kKeptGestures = 1000;

void writeSettings(Database& database, const Project& project)
{
    database.exec("DELETE FROM project");
    RowWriter put(database, "project", 8 + kRulesColumns + kRatesColumns);
    put << 1 << project.name << project.currency;
    put.day(project.period.asOf) << project.period.windowMonths;
    putRules(put, project.rules);
    putRates(put, project.rates);
    put << project.scenario << project.rollup.parentField << project.rates.ledgerTotal;
    put.run();
}

// Row by row: there may be many, and a gesture changes one.
void writeOverrides(Database& database, const std::vector<Override>& overrides,
                    const std::vector<Override>* before)
{
    const auto byCustomer
        = [](const Override& one, const Override& other) { return one.customerId < other.customerId; };
    static const std::vector<Override> none;
    const bool isComparable = before && std::is_sorted(before->begin(), before->end(), byCustomer)
        && std::is_sorted(overrides.begin(), overrides.end(), byCustomer);
    const std::vector<Override>& old = isComparable ? *before : none;
    if (&old == &none)
        database.exec("DELETE FROM override");
    Statement remove(database, "DELETE FROM override WHERE customer_id=?");
    for (const Override& was : old)
        if (!std::binary_search(overrides.begin(), overrides.end(), was, byCustomer))
            remove.bind(1, std::string_view(was.customerId)).run();
    Statement put(database, "INSERT OR REPLACE INTO override VALUES(?,?,?,?,?)");
    for (const Override& now : overrides) {
        const auto was = std::lower_bound(old.begin(), old.end(), now, byCustomer);
        if (was != old.end() && *was == now)
            continue;
        put.bind(1, std::string_view(now.customerId)).bind(2, keyOf(kTypeKeys, now.type));
        put.bind(3, std::string_view(now.reason)).bind(4, std::string_view(now.author));
        if (isKnown(now.date))
            put.bind(5, std::int64_t(now.date));
        else
            put.bindNull(5);
        put.run();
    }
}

void writeGapTasks(Database& database, const std::vector<GapTask>& tasks, const std::vector<GapTask>* before)
{
    writeList(database, "gap_task", 6, tasks, before, [](RowWriter& row, const GapTask& task) {
        row << task.gap << task.owner;
        row.day(task.due) << task.note << task.isDone;
    });
}

std::vector<GapTask> readGapTasks(Database& database)
{
    std::vector<GapTask> tasks = readList(database, "gap_task", [](RowReader& row) {
        return GapTask{row.text(), row.text(), row.day(), row.text(), row.flag()};
    });
    expectUnique(
        tasks, [](const GapTask& task) { return task.gap; }, "gap_task");
    return tasks;
}

void writeLogo(Database& database, const std::string& logo)
{
    if (logo.size() > kMostLogoBytes)
        refused("company_logo");
    database.exec("DELETE FROM company_logo");
    if (!logo.empty())
        Statement(database, "INSERT INTO company_logo VALUES(1, ?)").bindBlob(1, logo).run();
}

std::string readLogo(Database& database)
{
    Statement get(database, "SELECT image FROM company_logo");
    return get.step() ? std::string(get.blob(0)) : std::string();
}

void readSettings(Database& database, Project& project)
{
    RowReader get(database, "SELECT * FROM project");
    if (!get.next())
        damaged("the project's settings are missing");
    (void)get.integer(); // its id
    project.name = get.text();
    project.currency = get.text();
    project.period = {get.day(), get.number()};
    project.rules = rulesOf(get);
    project.rates = ratesOf(get);
    project.scenario = get.text();
    project.rollup.parentField = get.text();
    project.rates.ledgerTotal = get.real();
}

bool namesNoScenario(const Project& project)
{
    return !project.scenario.empty() && !presentScenario(project);
}

// A signed model that was changed without being copied first.
bool isAnotherThanSigned(const Project& project)
{
    return isModelLocked(project) && !isSameModel(project, *presentScenario(project));
}

} // namespace

void writeProject(Database& database, const Project& project, const Project* before)
{
    const auto same = [before, &project](auto member) {
        return before && std::invoke(member, *before) == std::invoke(member, project);
    };
    if (namesNoScenario(project))
        refused("scenario");
    const bool isSameHead = same(&Project::scenario) && same(&Project::scenarios);
    const bool isSameBody = same(&Project::framework) && same(&Project::rules) && same(&Project::rates);
    if (!(isSameHead && isSameBody) && isAnotherThanSigned(project))
        refused("scenario");
    if (!same(&Project::scenarios))
        writeScenarios(database, *project.scenarios, before ? &*before->scenarios : nullptr);
    if (!same(&Project::name) || !same(&Project::currency) || !same(&Project::period)
        || !same(&Project::rules) || !same(&Project::rates) || !same(&Project::scenario)
        || before->rollup.parentField != project.rollup.parentField)
        writeSettings(database, project);
    if (!same(&Project::framework))
        writeFramework(database, kPresentModel, {}, project.framework);
    if (!before || before->rules.tiers != project.rules.tiers)
        writeTiers(database, kPresentModel, {}, project.rules.tiers);
    if (!same(&Project::rates))
        writeRateLists(database, kPresentModel, {}, project.rates);
    if (!same(&Project::overrides))
        writeOverrides(database, project.overrides, before ? &before->overrides : nullptr);
    if (!same(&Project::imports))
        writeImports(database, project.imports);
    if (!same(&Project::rollup))
        writeRollup(database, project.rollup, before ? &before->rollup : nullptr);
    if (!same(&Project::gapTasks))
        writeGapTasks(database, *project.gapTasks, before ? &*before->gapTasks : nullptr);
    if (!same(&Project::customerNotes))
        writeCustomerNotes(database, *project.customerNotes, before ? &*before->customerNotes : nullptr);
    if (!same(&Project::views))
        writeViews(database, *project.views, before ? &*before->views : nullptr);
    if (!same(&Project::snapshots))
        writeSnapshotList(database, project.snapshots);
    if (!same(&Project::services))
        writeServicePlan(database, *project.services);
    if (!same(&Project::actions))
        writeActionPlans(database, *project.actions, before ? &*before->actions : nullptr);
    if (!same(&Project::growth))
        writeGrowth(database, *project.growth, before ? &*before->growth : nullptr);
    if (!same(&Project::tracking))
        writeTracking(database, *project.tracking, before ? &*before->tracking : nullptr);
    if (!same(&Project::logo))
        writeLogo(database, *project.logo);
    if (!same(&Project::debate)) {
        writeDebate(database, *project.debate, before ? &*before->debate : nullptr);
        writeRounds(database, project.debate->rounds, before ? &before->debate->rounds : nullptr);
    }
    if (!same(&Project::ratings))
        writeRatings(database, *project.ratings, before ? &*before->ratings : nullptr);
}

Project readProject(Database& database)
{
    Project project;
    readSettings(database, project);
    project.framework = readFramework(database, kPresentModel, {});
    project.rules.tiers = readTiers(database, kPresentModel, {});
    readRateLists(database, kPresentModel, {}, project.rates);
    RowReader override(database, "SELECT * FROM override ORDER BY customer_id");
    while (override.next())
        project.overrides.push_back({override.text(), override.key<CustomerType>(kTypeKeys), override.text(),
                                     override.text(), override.day()});
    project.imports = readImports(database);
    readRollup(database, project.rollup);
    project.gapTasks = readGapTasks(database);
    project.customerNotes = readCustomerNotes(database);
    project.views = readViews(database);
    project.snapshots = readSnapshotList(database);
    project.services = readServicePlan(database);
    project.actions = readActionPlans(database);
    project.growth = readGrowth(database);
    project.tracking = readTracking(database);
    project.logo = readLogo(database);
    project.scenarios = readScenarios(database);
    if (namesNoScenario(project))
        damaged("project: its scenario is missing");
    Debate debate = readDebate(database);
    debate.rounds = readRounds(database);
    project.debate = std::move(debate);
    project.ratings = readRatings(database);
    return project;
}

std::int64_t logGesture(Database& database, const std::string& label, std::int64_t milliseconds)
{
    const std::int64_t id = database.number("SELECT max(id) FROM gesture") + 1;
    Statement(database, "INSERT INTO gesture VALUES(?,?,?)")
        .bind(1, id)
        .bind(2, std::string_view(label))
        .bind(3, milliseconds)
        .run();
    Statement(database, "DELETE FROM gesture WHERE id <= ?").bind(1, id - kKeptGestures).run();
    return id;
}

} // namespace strata
