#pragma once
#include "core/method/stratifier.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

// The weighted sums of each factor's metrics, with what a run can leave untouched kept from the one before:
// while one metric's weight is dragged, the sums of all the others. Since scores and weights lie on grids
// that keep sums exact, a sum with kept parts has the same bits as one made anew.
class KeptSums
{
public:
    enum class State
    {
        Unchanged, // the same weights as in the last run
        Kept, // one column on top of kept sums
        Keeping, // made anew, and kept without the open column for the runs to come
        Direct // made anew; nothing is worth keeping
    };

    // Kept sums of a block, and the column that belongs on top of them (null: none) with its weight.
    struct Kept
    {
        const double* num = nullptr;
        const std::uint16_t* den = nullptr;
        const float* open = nullptr;
        double weight = 0.0;
    };

    explicit KeptSums(const StratifierInput& input);

    // Before a run: compares with the last one and chooses.
    void prepare(const TreeWeights& weights);
    State state(std::size_t factor) const { return m_factors[factor].state; }
    bool hasKept(std::size_t factor) const { return m_factors[factor].hasKept; }
    Kept kept(std::size_t factor, std::size_t begin) const;
    // The sums of a factor over a block; what is to be kept is kept by the way. Every block at least once per
    // run, different blocks from any threads.
    void total(std::size_t factor, std::size_t begin, std::size_t count, double* num, double* den);
    // After a run.
    void settle();
    // The results of the last run are gone.
    void forget();

private:
    struct FactorSums
    {
        std::size_t first = 0; // its first column
        State state = State::Direct;
        std::vector<int> weights; // of this run, then of the last one
        int open = -1; // the metric left out of the kept sums; -1 = none
        bool hasKept = false;
        bool isKeeping = false; // in this run
        std::vector<double> num; // kept sums, allocated when first needed
        std::vector<std::uint16_t> den;
    };

    void direct(const FactorSums& factor, int leftOut, std::size_t begin, std::size_t count, double* num,
                double* den) const;

    const std::vector<const float*> m_columns;
    std::size_t m_customers = 0;
    bool m_keepsTotals = false; // even an unchanged factor's sums are asked for
    bool m_hasRun = false;
    std::vector<FactorSums> m_factors;
};

} // namespace strata
