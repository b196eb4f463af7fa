#pragma once
#include "core/method/cells.h"
#include "core/method/kernels.h"
#include "core/method/scorer.h"
#include "core/method/stratifier.h"
#include "core/method/totals.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

// Keeps everybody's cell, and with it types, tiers and totals: where a cell changes, and only there, type,
// tier and money move.
class Placement
{
public:
    using Counts = std::array<std::int64_t, cells::kCells>; // customers by cell

    // Somebody in a window: placed for good by settle(), when the cuts are known.
    struct Unsure
    {
        std::uint32_t customer = 0;
        std::array<double, ColumnCount> scores{};
    };
    // One per thread.
    struct alignas(128) Part
    {
        Counts counts{}; // changes to the whole
        GroupSums sums; // likewise
        std::vector<Unsure> unsure;
    };
    // Where to divide: falling windows of the composite, one of each axis. Columns not looked at leave their
    // part of the cells alone.
    struct Windows
    {
        std::vector<cells::Window> tiers;
        cells::Window clv, netProfit;
        std::array<bool, ColumnCount> isLookedAt{};
    };

    Placement(const StratifierInput& input, const MoneyColumns& money);

    // Before a run: sizes the columns of `results`, which stays where it is until the run ends. Whoever was
    // placed under other rules is placed anew.
    void prepare(Results& results, std::size_t tiers, bool isGuarding, std::vector<Part>& parts);
    bool isAnew() const { return !m_isPlaced; }
    // A block of scores; different blocks from any threads.
    void place(Part& part, const Scorer::Scores& scores, const Windows& windows, std::size_t begin,
               std::size_t count);
    // Adds up what the parts placed; the unsure are not counted.
    void count(std::vector<Part>& parts);
    const Counts& counts() const { return m_counts; }
    // Places and counts a part's unsure by exact cuts. Then collect() the part.
    void settle(Part& part, const Windows& cuts);
    void takeBack(Part& part); // the unsure stay where they were
    void collect(Part& part);
    // After a run.
    void done() { m_isPlaced = true; }
    void forget() { m_isPlaced = false; }

    const GroupSums& sums() const { return m_sums; }

private:
    void fill(Part& part, const cells::Cell* next, const Scorer::Scores& scores, const Windows& windows,
              std::size_t begin, std::size_t count);
    void fetch(std::size_t customer) const;
    void move(Part& part, std::size_t customer, cells::Cell to);

    const StratifierInput m_input;
    const MoneyColumns& m_money;
    Results* m_results = nullptr;
    bool m_isPlaced = false;
    bool m_isGuarding = false;
    bool m_isWide = false; // more tiers than a cell can tell apart: everybody is placed anew each time
    std::size_t m_tiers = 1;
    std::vector<cells::Cell> m_cells;
    Counts m_counts{};
    GroupSums m_sums;
};

} // namespace strata
