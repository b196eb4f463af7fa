#pragma once
#include "core/method/stratifier.h"
#include "core/model/project.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// Random numbers that depend on the seed and the draw alone: draw 17 is the same whichever thread makes it,
// and on any computer. SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
// 2014), its stream begun at a mix of both.
class DrawGenerator
{
public:
    DrawGenerator(std::uint64_t seed, std::uint64_t draw);

    std::uint64_t next();
    std::uint64_t below(std::uint64_t bound); // 0..bound - 1, each as likely; bound from 1

private:
    std::uint64_t m_state;
};

// The sum of drawn weights: fine enough for shares of a millionth, small enough for exact sums.
inline constexpr int kDrawnWeight = 1 << 20;

// Uniform on the simplex: `count` whole weights from 1 that sum to kDrawnWeight, each such list as likely.
// The gaps between sorted uniform cuts, which is the same as normalised Exp(1) numbers; normalised uniform
// numbers would crowd in the middle.
std::vector<int> drawnShares(DrawGenerator& generator, std::size_t count);

enum class WeightSource
{
    BetweenBallots, // mixtures of what people voted
    AllWeights // anything at all
};

// Where weights are drawn from: per group of weights (the factors, the metrics of each factor),
// independently.
class WeightDraws
{
public:
    // Any weights: uniform on the simplex, per group. What is left out weighs 0.
    static WeightDraws overAll(const Framework& framework);
    // Between the ballots: in each group a mixture of the weights that people gave it, all mixtures as likely
    // (Dirichlet(1, ..., 1) over the ballots). Each ballot counts the same, but those of participants whose
    // vote weighs 0 do not count. Ballots as votedFramework() reads them: rows that were left out or came
    // since are accounted for. A group that nobody voted on keeps its weights. An unrevealed round has no
    // ballots here, and neither has a vote on rows of which the tree has none.
    static WeightDraws betweenBallots(const Project& project, int round);

    std::size_t ballots() const { return m_ballots; } // 0: nothing to draw between
    // The same for the same seed and number. Whole numbers per group, not normalised.
    TreeWeights draw(std::uint64_t seed, std::uint64_t number) const;

private:
    struct Group
    {
        std::vector<std::size_t> rows; // that count, places in their list
        std::vector<std::vector<int>> ballots; // [ballot][row of `rows`]; empty: drawn from all weights
        bool isFixed = false; // keeps its weights
    };
    void fill(const Group& group, DrawGenerator& generator, std::vector<int>& weights) const;

    TreeWeights m_base;
    Group m_factors;
    std::vector<Group> m_metrics; // per factor
    std::size_t m_ballots = 0;
};

// The numbers of the revealed rounds that have ballots to draw between, oldest first. Without a word the last
// one is drawn from, over all weights where there is none.
std::vector<int> roundsToDrawBetween(const Project& project);

} // namespace strata
