#pragma once
#include "core/method/stratifier.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace strata {

// Results that follow a project from tick to tick: the engine and what it keeps, for as long as metrics,
// scores, overrides and the shape of the tree stay the same. What it says is what stratify() would say, to
// the last bit.
class LiveResults
{
public:
    // The tables are shared and belong to the project; `results` are used ones whose memory serves again.
    LiveResults(const Project& project, std::shared_ptr<const MetricTable> metrics,
                std::shared_ptr<const ScoreTable> scores, Results results = {});
    LiveResults(const LiveResults&) = delete;
    LiveResults& operator=(const LiveResults&) = delete;

    // Whether the project can still be followed.
    bool follows(const Project& project, const std::shared_ptr<const MetricTable>& metrics,
                 const std::shared_ptr<const ScoreTable>& scores) const;
    // By the project's weights and cuts, which is followed. `threads` 0: as many as help.
    void update(const Project& project, int threads = 0);
    // Of the last update; the same object, changed by the next one.
    const Results& results() const { return m_stratifier->results(); }
    // Hands the results out; an update comes before the next look.
    Results take() { return m_stratifier->take(); }

private:
    const std::shared_ptr<const MetricTable> m_metrics;
    const std::shared_ptr<const ScoreTable> m_scores;
    const std::shared_ptr<const Dataset> m_dataset;
    const std::vector<Override> m_from; // the overrides as the project says them
    std::vector<std::uint8_t> m_overrides; // and as the engine reads them
    std::vector<Axis> m_axes;
    std::vector<std::size_t> m_shape; // metrics of each factor
    std::optional<std::vector<std::uint8_t>> m_counted; // which metrics "scored on x of y" counts
    std::unique_ptr<Stratifier> m_stratifier;
};

} // namespace strata
