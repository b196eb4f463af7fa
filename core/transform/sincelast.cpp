#include "core/transform/sincelast.h"

#include <algorithm>
#include <utility>

namespace strata {

namespace {

void compare(SinceLast& since, const TrackRules& rules)
{
    since.movement = movementBetween(*since.before, *since.after);
    since.trends = trendsBetween(since.movement, *since.before, *since.after, rules);
    since.totals = trendTotals(since.trends, since.movement, *since.before, *since.after);
    since.movers = biggestMovers(since.movement, *since.before, *since.after);
}

} // namespace

Result<SinceLast> sinceLast(std::shared_ptr<const Snapshot> before, const Project& project,
                            const std::shared_ptr<const MetricTable>& metrics,
                            const std::shared_ptr<const ScoreTable>& scores, const Results& results,
                            const Progress& progress, int threads)
{
    SinceLast since;
    since.before = std::move(before);
    since.after = std::make_shared<const Snapshot>(standingsNow(project, *metrics, results));
    since.isNow = true;
    compare(since, project.tracking->rules);
    auto changed
        = whatChanged(*since.before, since.movement, project, metrics, scores, results, progress, threads);
    if (!changed)
        return changed.error();
    since.changed = std::move(*changed);
    return since;
}

SinceLast betweenSnapshots(std::shared_ptr<const Snapshot> before, std::shared_ptr<const Snapshot> after,
                           const TrackRules& rules)
{
    SinceLast since;
    since.before = std::move(before);
    since.after = std::move(after);
    compare(since, rules);
    return since;
}

std::vector<std::int32_t> customersOf(const SinceLast& since, Trend trend, std::size_t most)
{
    const auto salesOf = [](const Snapshot& snapshot, std::int32_t place) {
        return place < 0 || !isKnown(snapshot.netSales[std::size_t(place)])
            ? Amount(0)
            : snapshot.netSales[std::size_t(place)];
    };
    std::vector<std::pair<Amount, std::int32_t>> order;
    for (std::size_t i = 0; i < since.trends.size(); ++i)
        if (since.trends[i].trend == trend)
            order.emplace_back(-std::max(salesOf(*since.after, std::int32_t(i)),
                                         salesOf(*since.before, since.movement.beforeOf[i])),
                               std::int32_t(i));
    std::sort(order.begin(), order.end());
    if (most > 0 && order.size() > most)
        order.resize(most);
    std::vector<std::int32_t> places;
    places.reserve(order.size());
    for (const auto& [sales, place] : order)
        places.push_back(place);
    return places;
}

std::optional<std::size_t> usualSnapshot(const std::vector<SnapshotInfo>& snapshots, Day asOf,
                                         std::uint64_t customers)
{
    if (snapshots.empty())
        return {};
    const SnapshotInfo& newest = snapshots.back();
    const bool isPresent = newest.asOf == asOf && newest.customers == customers;
    return snapshots.size() - (isPresent && snapshots.size() > 1 ? 2 : 1);
}

} // namespace strata
