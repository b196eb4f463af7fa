#include "core/transform/movement.h"

#include "core/method/aggregate.h"
#include "core/method/catalogue.h"
#include "core/method/money.h"
#include "core/method/rated.h"
#include "core/method/snapshots.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace strata {

namespace {

bool isAskedFor(std::string_view metric)
{
    return metric == "cadence_ratio" || isFieldMetric(metric) || isRatedMetric(metric);
}

// Sums exactly; floats come at the end.
struct ExactMoney
{
    WideSum sum = 0;
    std::int64_t customers = 0;

    void add(Amount amount)
    {
        if (!isKnown(amount))
            return;
        sum += amount;
        ++customers;
    }
    KnownMoney known() const { return {units(sum), customers}; }
};

struct CellSums
{
    ExactMoney salesBefore, salesAfter, profitBefore, profitAfter;
};

WideSum salesOf(const Snapshot& snapshot, std::size_t place)
{
    const Amount amount = snapshot.netSales[place];
    return isKnown(amount) ? amount : 0;
}

} // namespace

Snapshot standingsNow(const Project& project, const MetricTable& metrics, const Results& results)
{
    const Customers& customers = project.dataset->customers;
    const Dataset& dataset = *project.dataset;
    Snapshot now;
    now.info.asOf = metrics.asOf;
    now.info.windowMonths = dataset.totals && dataset.lines.size() == 0 ? dataset.totals->windowMonths
                                                                        : project.period.windowMonths;
    now.info.customers = customers.size();
    now.model.framework = project.framework;
    now.model.rules = project.rules;
    now.model.rates = project.rates;
    now.ids = customers.ids;
    now.names = customers.names;
    now.names.resize(customers.size());
    now.types = results.types;
    now.tiers = results.tiers;
    now.composite = results.composite;
    now.clv = results.clv;
    now.netProfitScore = results.netProfit;
    now.netSales = metrics.netSales;
    now.grossMargin = metrics.grossMargin;
    now.netProfit = metrics.netProfit;
    now.lastSale = metrics.lastSale;
    for (const MetricColumn& column : metrics.columns)
        if (isAskedFor(column.id))
            now.metrics.push_back({column.id, column.values, column.present, {}});
    return now;
}

void keepForTracking(Snapshot& snapshot)
{
    std::erase_if(snapshot.metrics, [](const SnapshotMetric& metric) { return !isAskedFor(metric.id); });
    for (SnapshotMetric& metric : snapshot.metrics)
        metric.scores = {};
}

std::vector<std::int32_t> placesBefore(const Snapshot& before, const Snapshot& after)
{
    std::vector<std::int32_t> places(after.size(), -1);
    // Mostly they are the same customers in the same order; the others are looked up.
    std::unordered_map<std::string_view, std::int32_t> byId;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (i < before.size() && before.ids[i] == after.ids[i]) {
            places[i] = std::int32_t(i);
            continue;
        }
        if (byId.empty()) {
            byId.reserve(before.size());
            for (std::size_t place = 0; place < before.size(); ++place)
                byId.emplace(before.ids[place], std::int32_t(place));
        }
        if (const auto found = byId.find(after.ids[i]); found != byId.end())
            places[i] = found->second;
    }
    return places;
}

Day windowStart(const SnapshotInfo& info)
{
    if (!isKnown(info.asOf) || info.windowMonths == 0)
        return kNoDay;
    const Day after = aggregateRules(info.asOf, info.windowMonths, 0.0).windowAfter;
    return isKnown(after) ? after + 1 : kNoDay;
}

Movement movementBetween(const Snapshot& before, const Snapshot& after)
{
    Movement movement;
    movement.beforeOf = placesBefore(before, after);
    std::vector<std::uint8_t> isFound(before.size(), 0);
    std::array<std::array<CellSums, kStandingCount>, kStandingCount> sums;
    const auto put = [&](std::size_t from, std::size_t to, std::int32_t then, std::int32_t now) {
        movement.cells[from][to].customers.push_back(now >= 0 ? now : then);
        CellSums& cell = sums[from][to];
        ++movement.before[from];
        ++movement.after[to];
        if (then >= 0) {
            cell.salesBefore.add(before.netSales[std::size_t(then)]);
            cell.profitBefore.add(before.netProfit[std::size_t(then)]);
        }
        if (now >= 0) {
            cell.salesAfter.add(after.netSales[std::size_t(now)]);
            cell.profitAfter.add(after.netProfit[std::size_t(now)]);
        }
    };
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::int32_t then = movement.beforeOf[i];
        const std::size_t from = then >= 0 ? before.types[std::size_t(then)] : kNotThere;
        if (then >= 0) {
            isFound[std::size_t(then)] = 1;
            ++movement.both;
            movement.changed += from != after.types[i];
        }
        put(from, after.types[i], then, std::int32_t(i));
    }
    for (std::size_t place = 0; place < before.size(); ++place)
        if (!isFound[place])
            put(before.types[place], kNotThere, std::int32_t(place), -1);
    for (std::size_t from = 0; from < kStandingCount; ++from)
        for (std::size_t to = 0; to < kStandingCount; ++to) {
            MovementCell& cell = movement.cells[from][to];
            cell.salesBefore = sums[from][to].salesBefore.known();
            cell.salesAfter = sums[from][to].salesAfter.known();
            cell.profitBefore = sums[from][to].profitBefore.known();
            cell.profitAfter = sums[from][to].profitAfter.known();
        }
    return movement;
}

std::vector<std::int32_t> biggestMovers(const Movement& movement, const Snapshot& before,
                                        const Snapshot& after, std::size_t most)
{
    std::vector<std::pair<WideSum, std::int32_t>> movers; // the change, negated: largest first
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::int32_t then = movement.beforeOf[i];
        if (then < 0 || before.types[std::size_t(then)] == after.types[i])
            continue;
        const WideSum change = salesOf(after, i) - salesOf(before, std::size_t(then));
        movers.emplace_back(change < 0 ? change : -change, std::int32_t(i));
    }
    const std::size_t count = most == 0 ? movers.size() : std::min(most, movers.size());
    std::partial_sort(movers.begin(), movers.begin() + std::ptrdiff_t(count), movers.end());
    std::vector<std::int32_t> places;
    places.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        places.push_back(movers[i].second);
    return places;
}

TypeTotals typeTotals(const Snapshot& snapshot)
{
    TypeTotals totals;
    totals.info = snapshot.info;
    std::array<ExactMoney, kTypeCount + 1> sales, profit; // the last: of all
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        ++totals.types[snapshot.types[i]].customers;
        ++totals.all.customers;
        for (const std::size_t at : {std::size_t(snapshot.types[i]), kTypeCount}) {
            sales[at].add(snapshot.netSales[i]);
            profit[at].add(snapshot.netProfit[i]);
        }
    }
    for (std::size_t type = 0; type < kTypeCount; ++type) {
        totals.types[type].netSales = sales[type].known();
        totals.types[type].netProfit = profit[type].known();
    }
    totals.all.netSales = sales[kTypeCount].known();
    totals.all.netProfit = profit[kTypeCount].known();
    return totals;
}

} // namespace strata
