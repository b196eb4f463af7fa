#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "app/cli/password.h"
#include "app/cli/tracktext.h"
#include "core/method/evaluate.h"
#include "core/method/snapshots.h"
#include "core/sources/sources.h"
#include "core/storage/projectstore.h"
#include "core/transform/sincelast.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <unordered_map>

namespace strata::cli {

namespace {

// How the customers moved from one dataset to the next.
struct Moves
{
    std::size_t added = 0, gone = 0, changed = 0;
};

Moves movesBetween(const Project& before, const Results& then, const Project& after, const Results& now)
{
    std::unordered_map<std::string_view, std::uint8_t> types;
    for (std::size_t i = 0; i < before.dataset->customers.size(); ++i)
        types.emplace(before.dataset->customers.ids[i], then.types[i]);
    Moves moves;
    for (std::size_t i = 0; i < after.dataset->customers.size(); ++i) {
        const auto known = types.find(after.dataset->customers.ids[i]);
        if (known == types.end()) {
            ++moves.added;
            continue;
        }
        moves.changed += known->second != now.types[i];
        types.erase(known);
    }
    moves.gone = types.size();
    return moves;
}

std::string jsonTexts(const std::vector<std::string>& texts)
{
    std::string list = "[";
    for (const std::string& text : texts)
        list += (list.size() > 1 ? "," : "") + jsonText(text);
    return list + "]";
}

void printJson(const Project& project, const RefreshReading& reading, const Moves& moves,
               const std::string& more)
{
    std::printf("{\"sources\":[");
    for (std::size_t i = 0; i < reading.sources.size(); ++i) {
        const RefreshedSource& source = reading.sources[i];
        std::printf("%s{\"source\":%s,\"kept\":%s,\"acceptedBefore\":%llu,\"accepted\":%llu,"
                    "\"rejectedBefore\":%llu,\"rejected\":%llu,\"columns\":{\"added\":%s,\"gone\":%s,"
                    "\"changed\":%s}}",
                    i > 0 ? "," : "", jsonText(project.imports[source.import].source).c_str(),
                    source.isKept ? "true" : "false", static_cast<unsigned long long>(source.rowsBefore),
                    static_cast<unsigned long long>(source.rowsNow),
                    static_cast<unsigned long long>(source.rejectedBefore),
                    static_cast<unsigned long long>(source.rejectedNow),
                    jsonTexts(source.changes.added).c_str(), jsonTexts(source.changes.gone).c_str(),
                    jsonTexts(source.changes.retyped).c_str());
    }
    std::printf("],\"customers\":{\"added\":%zu,\"gone\":%zu,\"typeChanged\":%zu},%s}\n", moves.added,
                moves.gone, moves.changed, more.c_str());
}

void printText(const Project& project, const RefreshReading& reading, const Moves& moves)
{
    for (const RefreshedSource& source : reading.sources) {
        const char* name = project.imports[source.import].source.c_str();
        if (source.isKept) {
            std::printf("%s: cannot be read again; its %llu rows stay\n", name,
                        static_cast<unsigned long long>(source.rowsBefore));
            continue;
        }
        std::printf("%s: %llu rows, %llu before; %llu rejected, %llu before\n", name,
                    static_cast<unsigned long long>(source.rowsNow),
                    static_cast<unsigned long long>(source.rowsBefore),
                    static_cast<unsigned long long>(source.rejectedNow),
                    static_cast<unsigned long long>(source.rejectedBefore));
        for (const std::string& column : source.changes.added)
            std::printf("  new column %s\n", column.c_str());
        for (const std::string& column : source.changes.gone)
            std::printf("  column %s is gone\n", column.c_str());
        for (const std::string& column : source.changes.retyped)
            std::printf("  column %s\n", column.c_str());
    }
    std::printf("%zu customers new, %zu gone, %zu with another type; a snapshot was taken\n", moves.added,
                moves.gone, moves.changed);
}

} // namespace

int refreshCommand(const Arguments& arguments)
{
    const bool asJson = arguments.choice("--format", {"text", "json"}) == "json";
    auto store = ProjectStore::open(pathOf(onlyProject(arguments)));
    if (!store)
        fail(store.error());
    const Project before = (*store)->project();
    if (std::none_of(before.imports.begin(), before.imports.end(),
                     [](const ImportBatch& batch) { return batch.recipe->canBeReadAgain(); }))
        throw Failure("No source of this project can be read again: import files or a database first.");

    const Result<RefreshReading> reading = readSourcesAgain(before, today(), password);
    if (!reading)
        fail(reading.error());
    const Moment now = QDateTime::currentMSecsSinceEpoch();
    const std::string date = isoDate(today());
    const Evaluation then = evaluate(before);
    Evaluation evaluation;
    const auto look = [&](const Project& next) {
        std::vector<Snapshot> snapshots;
        if (before.snapshots.empty())
            snapshots.push_back(snapshotOf(before, then, "Before the refresh of " + date, now));
        evaluation = evaluate(next);
        snapshots.push_back(snapshotOf(next, evaluation, "Refresh of " + date, now));
        return snapshots;
    };
    const Result<Project> after
        = (*store)->commitRefresh(before, reading->imports, reading->places, look, "Refresh");
    if (!after) {
        (void)(*store)->close(ProjectStore::Unpublished::Discard);
        fail(after.error());
    }
    if (const Status status = (*store)->close(); !status)
        fail(status.error());
    const Moves moves = movesBetween(before, then.results, *after, evaluation.results);
    const auto metrics = std::make_shared<const MetricTable>(std::move(evaluation.metrics));
    const auto was = std::make_shared<const Snapshot>(standingsNow(before, then.metrics, then.results));
    const Result<SinceLast> since
        = sinceLast(was, *after, metrics, std::make_shared<const ScoreTable>(std::move(evaluation.scores)),
                    evaluation.results);
    if (!since)
        fail(since.error());
    const std::vector<WatchState> states = watchStates(*after, *metrics, evaluation.results);
    if (asJson) {
        printJson(before, *reading, moves, jsonOf(*since) + ',' + jsonOf(*after, states));
    } else {
        printText(before, *reading, moves);
        std::printf("%s%s", textOf(*since).c_str(), textOf(*after, states).c_str());
    }
    return 0;
}

} // namespace strata::cli
