#pragma once
#include "core/method/cells.h"
#include "core/method/cutrules.h"
#include "core/method/stratifier.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace strata {

// The cuts of one column from run to run. Cuts move little between the ticks of a drag, so the next ones are
// expected on the line through the last two, within a window that the last miss tells the width of; after a
// jump, where a sample of the scores says. A run then places everybody outside the windows while it scores,
// and only who is inside waits for the exact cut. An expectation that fails costs time and changes nothing.
class CutWatch
{
public:
    CutWatch(double scale, double slack)
        : m_scale(scale)
        , m_slack(slack)
    {
    }

    // Before a run. `isMoved`: the column's scores are others than in the last one. More than one cut is
    // falling: none lies above the one before it.
    void prepare(const std::vector<CutRule>& rules, bool isMoved);
    void forget() { m_cuts.clear(); }

    bool isChanged() const { return m_isChanged; } // a cut may lie elsewhere than in the last run
    bool isOpen() const; // a cut has to be found among the scores
    bool isByValue() const; // among the scores and the customers' sales: nothing to expect
    bool isExpected() const { return m_isExpected; } // every open cut has a window

    void expectBySample(std::vector<double>& sample); // scores below 0 are missing; gets reordered

    // Scores from low to below high are listed; who is listed is not placed.
    const std::vector<cells::Window>& windows() const { return m_windows; }
    // Finds the open cuts by exact rank. `scored` have a score. `listed` has all scores within the windows
    // and perhaps others; of those that are not listed, `above[k]` reach the upper end of window k. False: a
    // cut is not where it was expected.
    bool find(std::int64_t scored, const std::vector<std::int64_t>& above, const std::vector<double>& listed);

    std::vector<std::int64_t> ranks(std::int64_t scored) const; // of all open cuts
    // Sets the open cuts by the scores at those ranks, and those by value by what `byValue` finds for a
    // percentage.
    void set(std::int64_t scored, const std::vector<double>& scores,
             const std::function<std::optional<double>(double)>& byValue);

    // After the cuts are known: what is shown, and what decides.
    std::vector<double> cuts() const;
    std::vector<cells::Window> exact() const;

private:
    struct Cut
    {
        CutRule rule;
        bool isKnown = false; // from the last run
        bool isOpen = false;
        double now = 0.0, before = 0.0; // as found, in the last runs
        double expected = 0.0;
        double width = 0.0; // to either side
        double found = 0.0; // in this run
    };

    double unreachable() const;
    double unclamped(const Cut& cut, const std::vector<double>& scores, std::size_t& next,
                     std::int64_t scored) const;
    void settle(bool isJump, std::int64_t scored);

    double m_scale = 100.0, m_slack = 0.0;
    bool m_isChanged = true;
    bool m_isExpected = false;
    std::vector<Cut> m_cuts;
    std::vector<cells::Window> m_windows;
};

} // namespace strata
