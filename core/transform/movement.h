#pragma once
#include "core/method/evaluate.h"
#include "core/model/customertype.h"
#include "core/model/snapshot.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

// Where customers stood at two times. Both times are snapshots; the present one is made by standingsNow(). A
// customer is found again by its number (id), never by its name or its place.

// What is known of the customers now, as a snapshot that is not kept: no model, and of the metrics only those
// that keepForTracking() leaves. `metrics` and `results` must be the project's own.
Snapshot standingsNow(const Project& project, const MetricTable& metrics, const Results& results);

// Lets go of the metrics that nothing here asks for: the rhythm of orders ("cadence_ratio"), customer fields
// and ratings stay. A snapshot of 100 000 customers with 40 metrics shrinks to about a tenth.
void keepForTracking(Snapshot& snapshot);

// The place of each customer of `after` in `before`; -1: was not there.
std::vector<std::int32_t> placesBefore(const Snapshot& before, const Snapshot& after);

// The first day that counted in a snapshot's window; kNoDay: from the beginning.
Day windowStart(const SnapshotInfo& info);

// A row or column of the table beside the types: not among the customers at that time.
inline constexpr std::size_t kNotThere = kTypeCount;
inline constexpr std::size_t kStandingCount = kTypeCount + 1;

// A sum over customers whose figure is known.
struct KnownMoney
{
    double sum = 0.0; // currency units
    std::int64_t customers = 0; // with a known figure; 0: the sum is unknown
};

// Customers who went the same way.
struct MovementCell
{
    // Places in `after`; of those who are gone, places in `before`. Rising.
    std::vector<std::int32_t> customers;
    KnownMoney salesBefore, salesAfter, profitBefore, profitAfter; // net, in each time's window
};

// The migration table. Every customer of both times is in exactly one cell:
// before + those who were not there = after + those who are gone.
struct Movement
{
    std::array<std::array<MovementCell, kStandingCount>, kStandingCount> cells; // [from][to]
    std::array<std::int64_t, kStandingCount> before{}, after{}; // customers; [kNotThere]: new, and gone
    std::vector<std::int32_t> beforeOf; // per customer of `after`, see placesBefore()
    std::int64_t both = 0; // there at both times
    std::int64_t changed = 0; // of those with another type or status

    const MovementCell& cell(std::size_t from, std::size_t to) const { return cells[from][to]; }
    std::int64_t added() const { return before[kNotThere]; }
    std::int64_t gone() const { return after[kNotThere]; }
};

Movement movementBetween(const Snapshot& before, const Snapshot& after);

// Places in `after` of the customers of both times whose type or status is another one: first those whose net
// sales changed most, up or down; as large changes by their place. `most` of them; 0 = all.
std::vector<std::int32_t> biggestMovers(const Movement& movement, const Snapshot& before,
                                        const Snapshot& after, std::size_t most = 0);

// What a snapshot's customers of each type add up to: a row of the table over time.
struct TypeTotals
{
    struct Group
    {
        std::int64_t customers = 0;
        KnownMoney netSales, netProfit;
    };
    SnapshotInfo info;
    std::array<Group, kTypeCount> types;
    Group all;
};
TypeTotals typeTotals(const Snapshot& snapshot);

} // namespace strata
