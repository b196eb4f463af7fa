#include "core/method/tornado.h"

#include "core/method/stratifier.h"
#include "core/method/weightline.h"
#include "core/method/workers.h"
#include "core/method/worth.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <utility>

namespace strata {

Result<Tornado> tornado(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                        const Progress& progress, int threads)
{
    const std::vector<WeightLine> lines = weightLines(project.framework);
    if (!goOn(progress, 0, lines.size()))
        return Error{ErrorCode::Cancelled, {}};

    const TreeWeights weights = treeWeights(project.framework);
    CutRules cuts = cutRules(project.rules);
    cuts.tiers.clear(); // no type follows from them
    std::vector<std::uint8_t> overrides;
    StratifierInput input = stratifierInput(project, metrics, scores, overrides);
    input.money = {nullptr, nullptr, cuts.moneyGuard ? input.money[2] : nullptr};
    const std::vector<std::uint8_t> today = Stratifier(input).run(weights, cuts, threads).types;
    const Worth worth = worthOf(metrics, today);

    Tornado result;
    result.customers
        = std::count_if(today.begin(), today.end(), [](std::uint8_t type) { return type < kStratumCount; });
    result.isBySales = worth.isBySales;
    result.rows.resize(lines.size());

    const auto sideAt = [&](Stratifier& engine, const WeightLine& line, int basisPoints) {
        TornadoSide side;
        side.weight = std::clamp(basisPoints, 0, kFullWeight);
        engine.forget(); // sums kept from other weights would not be exact with these
        const auto& types = engine.run(weightsAt(weights, line, side.weight), cuts, 1).types;
        WideAmount part = 0;
        for (std::size_t i = 0; i < types.size(); ++i) {
            const bool hasMoved = types[i] != today[i];
            side.customers += hasMoved;
            part += hasMoved ? worth.amounts[i] : 0;
        }
        side.share = worth.shareOf(part);
        return side;
    };

    const int parts = std::max(1,
                               std::min(helpfulThreads(threads, scores.customers),
                                        static_cast<int>(std::max<std::size_t>(lines.size(), 1))));
    std::atomic<std::size_t> next{0};
    std::atomic<bool> isStopped{false};
    std::mutex reporting;
    std::size_t done = 0;
    inParallel(parts, [&](int) {
        std::optional<Stratifier> engine; // made where there is something to do
        while (!isStopped) {
            const std::size_t index = next++;
            if (index >= lines.size())
                break;
            if (!engine)
                engine.emplace(input);
            const WeightLine& line = lines[index];
            const Factor& factor = project.framework.factors[line.factor];
            TornadoRow& row = result.rows[index];
            row.factor = factor.id;
            row.metric = line.metric ? factor.metrics[*line.metric].id : std::string();
            row.today = line.today;
            row.isAlone = line.isAlone();
            row.below.weight = row.above.weight = line.today;
            if (!row.isAlone) {
                row.below = sideAt(*engine, line, line.today - kTornadoStep);
                row.above = sideAt(*engine, line, line.today + kTornadoStep);
            }
            const std::scoped_lock lock(reporting);
            ++done;
            if (!isStopped && !goOn(progress, done, lines.size()))
                isStopped = true;
        }
    });
    if (isStopped)
        return Error{ErrorCode::Cancelled, {}};
    return result;
}

std::vector<TornadoRow> byEffect(std::vector<TornadoRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const TornadoRow& a, const TornadoRow& b) {
        return a.below.customers + a.above.customers > b.below.customers + b.above.customers;
    });
    return rows;
}

} // namespace strata
