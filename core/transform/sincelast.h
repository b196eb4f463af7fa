#pragma once
#include "core/transform/movement.h"
#include "core/transform/signals.h"
#include "core/transform/whatchanged.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace strata {

// All there is to say about two times: who went where, who is heading where, and why. Never changes once
// made.
struct SinceLast
{
    std::shared_ptr<const Snapshot> before, after;
    bool isNow = false; // `after` is the present; its places are indexes into the dataset's customers
    Movement movement;
    std::vector<CustomerTrend> trends; // per customer of `after`
    std::array<TrendTotals, kTrendCount> totals;
    std::vector<std::int32_t> movers; // see biggestMovers(), all of them
    std::optional<WhatChanged> changed; // only up to now: the data of then are not kept

    const TrendTotals& of(Trend trend) const { return totals[std::size_t(trend)]; }
};

// From a snapshot to now. `metrics`, `scores` and `results` are the project's own. Errors: Cancelled.
Result<SinceLast> sinceLast(std::shared_ptr<const Snapshot> before, const Project& project,
                            const std::shared_ptr<const MetricTable>& metrics,
                            const std::shared_ptr<const ScoreTable>& scores, const Results& results,
                            const Progress& progress = {}, int threads = 0);
// From one snapshot to another.
SinceLast betweenSnapshots(std::shared_ptr<const Snapshot> before, std::shared_ptr<const Snapshot> after,
                           const TrackRules& rules);

// Customers of a trend: those with most net sales at the better of both times first, then by place. Places in
// `after`; `most` of them, 0 = all.
std::vector<std::int32_t> customersOf(const SinceLast& since, Trend trend, std::size_t most = 0);

// The snapshot that the present is set against where nobody chose one: the newest; or the one before it,
// where the newest is of the present as-of date and as many customers, as a refresh leaves it. An index into
// `snapshots`; nothing where there are none.
std::optional<std::size_t> usualSnapshot(const std::vector<SnapshotInfo>& snapshots, Day asOf,
                                         std::uint64_t customers);

} // namespace strata
