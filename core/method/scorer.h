#pragma once
#include "core/method/keptsums.h"
#include "core/method/kernels.h"
#include "core/method/stratifier.h"

#include <array>
#include <cstddef>

namespace strata {

// The scores that customers are divided by.
enum Column : std::size_t
{
    Composite,
    Clv,
    NetProfit,
    ColumnCount
};

// Factor scores, axes and composite from weights, block by block; only what the weights moved since the last
// run. The same bits as if all were computed.
class Scorer
{
public:
    // One per thread.
    struct Room
    {
        using Block = std::array<double, kernels::kBlock>;
        alignas(64) std::array<Block, ColumnCount> scores;
        alignas(64) std::array<Block, 2> sums; // num, den
        alignas(64) std::array<Block, 2> more;
        alignas(64) Block factor;
    };
    using Scores = std::array<const double*, ColumnCount>; // of a block

    explicit Scorer(const StratifierInput& input);

    // Before a run: sizes the columns of `results`, which stays where it is until settle(), and sees what the
    // weights move.
    void prepare(const TreeWeights& weights, Results& results);
    bool isMoved(Column column) const { return m_isMoved[column]; }
    // Writes a block into the results; different blocks from any threads. Where the columns are too long for
    // the caches, writing goes past them: kernels::endStreams() before another thread reads. Returns the
    // scores of the block, those of columns that stand from the results.
    Scores score(Room& room, std::size_t begin, std::size_t count);
    Scores scores(std::size_t begin) const; // as they stand in the results
    // After a run.
    void settle();
    // The results of the last run are gone.
    void forget();

private:
    double* column(Column which) const;
    void scoreByFactor(Room& room, Scores& scores, std::size_t begin, std::size_t count);
    void scorePooled(Room& room, Scores& scores, std::size_t begin, std::size_t count);
    void scoreAxis(Room& room, std::size_t axis, std::size_t begin, std::size_t count);
    void sumAxis(Room& room, std::size_t axis, Room::Block& num, Room::Block& den, std::size_t begin,
                 std::size_t count);
    void put(const double* from, double* to, std::size_t count) const;

    const StratifierInput m_input;
    KeptSums m_kept;
    std::array<std::vector<std::size_t>, 2> m_factors; // of each axis, in order
    bool m_isStreaming = false;

    Results* m_results = nullptr;
    bool m_hasRun = false;
    TreeWeights m_weights; // of this run, then of the last one
    std::array<std::vector<double>, 2> m_effective; // the factors' weights within their axes
    std::array<double, 2> m_axisWeights{};
    std::array<bool, ColumnCount> m_isMoved{};
};

} // namespace strata
