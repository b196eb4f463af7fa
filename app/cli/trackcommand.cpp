#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "app/cli/output.h"
#include "app/cli/tracktext.h"
#include "core/method/customerfilter.h"
#include "core/method/snapshots.h"
#include "core/storage/projectstore.h"
#include "core/transform/sincelast.h"

#include <QDateTime>

#include <algorithm>

namespace strata::cli {

namespace {

constexpr const char* kNow = "now";

std::unique_ptr<ProjectStore> opened(const std::string& path, OpenMode mode)
{
    auto store = ProjectStore::open(pathOf(path), mode);
    if (!store)
        fail(store.error());
    return std::move(*store);
}

// By its name, the newest of that name, or by its number.
const SnapshotInfo& snapshotNamed(const Project& project, const std::string& name)
{
    const auto& all = project.snapshots;
    const auto named
        = std::find_if(all.rbegin(), all.rend(), [&](const SnapshotInfo& one) { return one.name == name; });
    if (named != all.rend())
        return *named;
    const auto numbered = std::find_if(
        all.begin(), all.end(), [&](const SnapshotInfo& one) { return std::to_string(one.id) == name; });
    if (numbered != all.end())
        return *numbered;
    std::string known;
    for (const SnapshotInfo& one : all)
        known += (known.empty() ? "" : ", ") + one.name;
    throw Failure("There is no snapshot \"" + name + "\"; there are: " + known + '.');
}

std::shared_ptr<const Snapshot> readSnapshot(const ProjectStore& store, std::int64_t id)
{
    Result<Snapshot> snapshot = store.snapshot(id);
    if (!snapshot)
        fail(snapshot.error());
    keepForTracking(*snapshot);
    return std::make_shared<const Snapshot>(std::move(*snapshot));
}

std::string nameOf(const Snapshot& snapshot)
{
    return snapshot.info.name.empty() ? kNow : snapshot.info.name;
}

std::string jsonTime(const Snapshot& snapshot)
{
    return "{\"name\":" + jsonText(nameOf(snapshot)) + ",\"asOf\":\"" + isoDate(snapshot.info.asOf)
        + "\",\"window\":" + std::to_string(snapshot.info.windowMonths)
        + ",\"customers\":" + std::to_string(snapshot.size()) + '}';
}

Table migrationTable(const Movement& movement)
{
    Table table(
        {"from", "to", "customers", "net_sales_before", "net_sales", "net_profit_before", "net_profit"});
    const auto money = [&table](const KnownMoney& sum) {
        if (sum.customers > 0)
            table.number(sum.sum);
        else
            table.missing();
    };
    for (std::size_t from = 0; from < kStandingCount; ++from)
        for (std::size_t to = 0; to < kStandingCount; ++to) {
            const MovementCell& cell = movement.cell(from, to);
            if (cell.customers.empty())
                continue;
            table.text(standingKey(from, false));
            table.text(standingKey(to, true));
            table.integer(std::int64_t(cell.customers.size()));
            money(cell.salesBefore);
            money(cell.salesAfter);
            money(cell.profitBefore);
            money(cell.profitAfter);
            table.endRow();
        }
    return table;
}

Table customersTable(const SinceLast& since, const std::vector<std::int32_t>& places)
{
    Table table({"customer_id", "customer_name", "trend", "type_before", "type", "tier_before", "tier",
                 "net_sales_before", "net_sales", "net_profit_before", "net_profit", "last_order",
                 "signals"});
    const auto standing = [&](const Snapshot& snapshot, std::int32_t place, bool isTier) {
        if (place < 0)
            return table.missing();
        const auto at = std::size_t(place);
        if (!isTier)
            return table.text(kTypeKeys[snapshot.types[at]]);
        const auto& tiers = snapshot.model.rules.tiers;
        if (snapshot.tiers[at] < 0 || std::size_t(snapshot.tiers[at]) >= tiers.size())
            return table.missing();
        table.text(tiers[std::size_t(snapshot.tiers[at])].name);
    };
    const auto money = [&](const std::vector<Amount>& column, std::int32_t place) {
        if (place < 0 || !isKnown(column[std::size_t(place)]))
            return table.missing();
        table.number(double(column[std::size_t(place)]) / double(kAmountUnit));
    };
    for (const std::int32_t place : places) {
        const auto at = std::size_t(place);
        const std::int32_t then = since.movement.beforeOf[at];
        table.text(since.after->ids[at]);
        table.text(since.after->names[at]);
        table.text(kTrendKeys[std::size_t(since.trends[at].trend)]);
        standing(*since.before, then, false);
        standing(*since.after, place, false);
        standing(*since.before, then, true);
        standing(*since.after, place, true);
        money(since.before->netSales, then);
        money(since.after->netSales, place);
        money(since.before->netProfit, then);
        money(since.after->netProfit, place);
        if (isKnown(since.after->lastSale[at]))
            table.text(isoDate(since.after->lastSale[at]));
        else
            table.missing();
        table.text(signalsText(since.trends[at]));
        table.endRow();
    }
    return table;
}

Table watchTable(const Project& project, const MetricTable& metrics, const Results& results,
                 const std::vector<WatchState>& states)
{
    Table table({"watch", "attribute", "side", "limit", "customer_id", "customer_name", "value"});
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto& watch = project.tracking->watches[i];
        const AttributeReader reader(project, metrics, results, watch.attribute);
        for (const std::int32_t customer : states[i].beyond) {
            table.integer(std::int64_t(i + 1));
            table.text(watch.attribute);
            table.text(watch.isBelow ? "below" : "above");
            table.number(watch.limit);
            table.text(project.dataset->customers.ids[std::size_t(customer)]);
            table.text(project.dataset->customers.names[std::size_t(customer)]);
            table.number(reader.number(std::size_t(customer)));
            table.endRow();
        }
    }
    return table;
}

void printTable(const Table& table, const std::string& format)
{
    print(format == "json" ? table.json() + '\n' : table.csv());
}

SinceLast sinceOf(const ProjectStore& store, const Arguments& arguments, const Evaluation& evaluation,
                  const std::shared_ptr<const MetricTable>& metrics)
{
    const Project& project = store.project();
    if (project.snapshots.empty())
        throw Failure("There is no snapshot to compare with: take one with snapshot PROJECT, or refresh.");
    const std::string to = arguments.value("--to").value_or(kNow);
    const bool isNow = to == kNow;
    std::int64_t from = 0;
    if (const auto name = arguments.value("--from"))
        from = snapshotNamed(project, *name).id;
    else if (isNow)
        from = project
                   .snapshots[*usualSnapshot(project.snapshots, metrics->asOf,
                                             project.dataset->customers.size())]
                   .id;
    else
        throw UsageError("Say from which snapshot: --from SNAPSHOT goes with --to SNAPSHOT.");
    auto before = readSnapshot(store, from);
    if (!isNow)
        return betweenSnapshots(before, readSnapshot(store, snapshotNamed(project, to).id),
                                project.tracking->rules);
    Result<SinceLast> since = sinceLast(
        before, project, metrics, std::make_shared<const ScoreTable>(evaluation.scores), evaluation.results);
    if (!since)
        fail(since.error());
    return std::move(*since);
}

int trackCommand(const Arguments& arguments)
{
    const std::string list = arguments.has("--list")
        ? arguments.choice("--list", {"atRisk", "rising", "lapsing", "new", "movers", "watch"})
        : std::string();
    const std::string format
        = arguments.choice("--format",
                           list.empty() ? std::vector<std::string>{"text", "json", "csv"}
                                        : std::vector<std::string>{"csv", "json", "text"});
    const auto store = opened(onlyProject(arguments), OpenMode::ReadOnly);
    const Project& project = store->project();
    Evaluation evaluation = evaluate(project);
    const auto metrics = std::make_shared<const MetricTable>(std::move(evaluation.metrics));
    const std::vector<WatchState> states = watchStates(project, *metrics, evaluation.results);
    if (list == "watch") {
        if (format == "text")
            print(textOf(project, states));
        else
            printTable(watchTable(project, *metrics, evaluation.results, states), format);
    } else {
        const SinceLast since = sinceOf(*store, arguments, evaluation, metrics);
        if (!list.empty()) {
            const auto trend = std::find(kTrendKeys.begin(), kTrendKeys.end(), list);
            printTable(customersTable(since,
                                      list == "movers"
                                          ? since.movers
                                          : customersOf(since, Trend(trend - kTrendKeys.begin()))),
                       format);
        } else if (format == "csv") {
            printTable(migrationTable(since.movement), format);
        } else if (format == "json") {
            print("{\"from\":" + jsonTime(*since.before) + ",\"to\":" + jsonTime(*since.after) + ','
                  + jsonOf(since) + ',' + jsonOf(project, states) + "}\n");
        } else {
            print("From " + nameOf(*since.before) + " to " + nameOf(*since.after) + ":\n" + textOf(since)
                  + textOf(project, states));
        }
    }
    if (const Status status = store->close(ProjectStore::Unpublished::Discard); !status)
        fail(status.error());
    return 0;
}

int snapshotCommand(const Arguments& arguments)
{
    const std::string name = arguments.value("--name").value_or("Snapshot of " + isoDate(today()));
    if (name.empty())
        throw UsageError("--name needs a name.");
    const auto store = opened(onlyProject(arguments), OpenMode::Edit);
    const Project before = store->project();
    if (before.dataset->customers.size() == 0)
        throw Failure("There are no customers to take a snapshot of: import some first.");
    const Result<Project> after = store->commitSnapshot(
        before, snapshotOf(before, evaluate(before), name, QDateTime::currentMSecsSinceEpoch()),
        "Take a snapshot");
    Status status = after ? Status(Done{}) : Status(after.error());
    if (status)
        status = store->close();
    if (!status) {
        (void)store->close(ProjectStore::Unpublished::Discard);
        fail(status.error());
    }
    const SnapshotInfo& taken = after->snapshots.back();
    print("Snapshot " + std::to_string(taken.id) + ", " + taken.name + ": " + std::to_string(taken.customers)
          + " customers as of " + isoDate(taken.asOf) + '\n');
    return 0;
}

} // namespace

std::vector<Command> trackCommands()
{
    return {{"track",
             "PROJECT",
             "who moved between two times, who rises, who is at risk, and why",
             {{"--from", "SNAPSHOT", "its name or number; the last one where not given", false},
              {"--to", "SNAPSHOT|now", "now where not given", false},
              {"--list", "LIST", "customers: atRisk, rising, lapsing, new, movers or watch", false},
              {"--format", "text|json|csv", "text, of lists csv, where not given", false}},
             trackCommand},
            {"snapshot",
             "PROJECT",
             "keep where every customer stands now",
             {{"--name", "N", "the date where not given", false}},
             snapshotCommand}};
}

} // namespace strata::cli
