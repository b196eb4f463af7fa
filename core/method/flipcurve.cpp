#include "core/method/flipcurve.h"

#include "core/method/cutrules.h"
#include "core/method/flipsweep.h"
#include "core/method/stratifier.h"
#include "core/method/weightline.h"
#include "core/method/workers.h"
#include "core/method/worth.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace strata {

namespace {

constexpr int kBetween = kFullWeight / 2; // some weight between both ends: who is scored is the same at all

// What all curves of one model share.
struct Model
{
    Model(const Project& project, const MetricTable& metrics, const ScoreTable& scores)
        : framework(project.framework)
        , weights(treeWeights(project.framework))
        , cuts(cutRules(project.rules))
        , input(stratifierInput(project, metrics, scores, overrides))
    {
        cuts.tiers.clear(); // no type follows from them
        input.money = {nullptr, nullptr, cuts.moneyGuard ? input.money[2] : nullptr};
        today = Stratifier(input).run(weights, cuts); // a copy: it must outlive the engine
        worth = worthOf(metrics, today.types);
    }

    const Framework& framework;
    TreeWeights weights;
    CutRules cuts;
    std::vector<std::uint8_t> overrides;
    StratifierInput input;
    Results today;
    Worth worth;
};

// What changes at a basis point, against the one before it.
struct Change
{
    std::int32_t moved = 0;
    std::array<std::int32_t, kTypeCount> types{};
    WideAmount worth = 0;
    bool isChange = false;
};

// Makes one curve after another.
class Sweeper
{
public:
    Sweeper(const Model& model, const std::function<bool()>& goesOn)
        : m_model(model)
        , m_goesOn(goesOn)
        , m_engine(model.input)
    {
    }

    // Nothing where it was told to stop.
    std::optional<FlipCurve> curve(const WeightLine& line, bool withCrossings)
    {
        const Factor& factor = m_model.framework.factors[line.factor];
        FlipCurve curve;
        curve.factor = factor.id;
        curve.metric = line.metric ? factor.metrics[*line.metric].id : std::string();
        curve.today = line.today;
        curve.isAlone = line.isAlone();
        curve.isExact = !isRelative(factor.axis == Axis::CustomerLifetimeValue ? m_model.cuts.clv
                                                                               : m_model.cuts.netProfit);
        m_changes.assign(std::size_t{kFullWeight} + 1, {});
        m_curve = &curve;
        m_hasCrossings = withCrossings;
        if (line.isAlone()) {
            m_first = m_model.today.types;
        } else {
            // Both ends are the engine's own: there a score may be missing that is there in between, and an
            // axis may lose all its weight.
            m_first = typesAt(line, 0);
            m_last = typesAt(line, kFullWeight);
            if (!sweep(line, factor.axis))
                return std::nullopt;
        }
        finish();
        return curve;
    }

private:
    const Results& resultsAt(const WeightLine& line, int basisPoints)
    {
        m_engine.forget(); // sums kept from other weights would not be exact with these
        return m_engine.run(weightsAt(m_model.weights, line, basisPoints), m_model.cuts, 1);
    }
    std::vector<std::uint8_t> typesAt(const WeightLine& line, int basisPoints)
    {
        return resultsAt(line, basisPoints).types;
    }

    bool sweep(const WeightLine& line, Axis axis);
    void makeLines(const WeightLine& line, const Results& between);
    void makeFactorLines(const WeightLine& line, const Results& between);
    void makeMetricLines(const WeightLine& line, const Results& between);
    void findTypes(Axis axis, const Results& between);
    void change(std::int32_t customer, double position, bool isWhole, int first, std::uint8_t from,
                std::uint8_t to);
    void finish();

    std::vector<std::size_t> factorsOn(Axis axis) const
    {
        std::vector<std::size_t> factors;
        for (std::size_t f = 0; f < m_model.framework.factors.size(); ++f)
            if (m_model.framework.factors[f].axis == axis)
                factors.push_back(f);
        return factors;
    }

    const Model& m_model;
    const std::function<bool()>& m_goesOn;
    Stratifier m_engine;
    FlipCurve* m_curve = nullptr;
    bool m_hasCrossings = false;
    std::vector<std::uint8_t> m_first, m_last; // types at 0 and at 100 %
    std::vector<std::int32_t> m_scored; // the customers that have a line
    std::vector<ScoreLine> m_lines; // per one of them
    std::vector<std::array<std::uint8_t, 2>> m_types; // per one of them: below the cut, above it
    std::vector<std::uint8_t> m_sides;
    std::vector<std::uint8_t> m_present; // per customer: the type so far on the way up
    std::vector<Change> m_changes; // per basis point
};

// Scores by the factors' weights: F_k against the mean of the others on its axis.
void Sweeper::makeFactorLines(const WeightLine& line, const Results& between)
{
    const std::vector<std::size_t> factors = factorsOn(m_model.framework.factors[line.factor].axis);
    for (std::size_t k = 0; k < m_scored.size(); ++k) {
        const auto i = static_cast<std::size_t>(m_scored[k]);
        double others = 0.0, weight = 0.0;
        for (const std::size_t f : factors) {
            const double score = between.factors[f][i];
            if (f == line.factor || score < 0.0)
                continue;
            others += line.ratios[f] * score;
            weight += line.ratios[f];
        }
        const double own = between.factors[line.factor][i];
        ScoreLine& score = m_lines[k];
        if (weight > 0.0 && own >= 0.0)
            score = {others / weight, own, weight / line.others};
        else
            score.rest = score.own = weight > 0.0 ? others / weight : own;
    }
}

// The factor's score by its metrics' weights, in the mean of its axis.
void Sweeper::makeMetricLines(const WeightLine& line, const Results& between)
{
    const std::vector<std::size_t> factors = factorsOn(m_model.framework.factors[line.factor].axis);
    double axisWeight = 0.0;
    for (const std::size_t f : factors)
        axisWeight += m_model.weights.factors[f];
    const auto weightOf = [&](std::size_t f) {
        return axisWeight > 0.0 ? static_cast<double>(m_model.weights.factors[f]) : 1.0;
    };
    std::size_t firstColumn = 0;
    for (std::size_t f = 0; f < line.factor; ++f)
        firstColumn += m_model.input.factorMetrics[f];
    const float* const* columns = m_model.input.columns.data() + firstColumn;
    const double own = weightOf(line.factor);

    for (std::size_t k = 0; k < m_scored.size(); ++k) {
        const auto i = static_cast<std::size_t>(m_scored[k]);
        double sum = 0.0, weight = 0.0; // of the axis without the factor
        for (const std::size_t f : factors) {
            const double score = between.factors[f][i];
            if (f == line.factor || score < 0.0)
                continue;
            sum += weightOf(f) * score;
            weight += weightOf(f);
        }
        double others = 0.0, othersWeight = 0.0; // of the factor without the metric
        for (std::size_t m = 0; m < line.ratios.size(); ++m) {
            const double score = static_cast<double>(columns[m][i]);
            if (m == *line.metric || score < 0.0)
                continue;
            others += line.ratios[m] * score;
            othersWeight += line.ratios[m];
        }
        const double score = static_cast<double>(columns[*line.metric][i]);
        const double scale = m_model.input.scale;
        const auto inAxis = [&](double factorScore) { return (sum + own * factorScore) / (weight + own); };
        ScoreLine& result = m_lines[k];
        if (own > 0.0 && othersWeight > 0.0 && score >= 0.0)
            result = {inAxis(scale * (others / othersWeight)), inAxis(scale * score),
                      othersWeight / line.others};
        else // the weight changes nothing for this customer
            result.rest = result.own
                = m_model.framework.factors[line.factor].axis == Axis::CustomerLifetimeValue
                ? between.clv[i]
                : between.netProfit[i];
    }
}

void Sweeper::makeLines(const WeightLine& line, const Results& between)
{
    m_scored.clear();
    for (std::size_t i = 0; i < between.clv.size(); ++i)
        if (between.clv[i] >= 0.0)
            m_scored.push_back(static_cast<std::int32_t>(i));
    m_lines.assign(m_scored.size(), {});
    if (line.metric)
        makeMetricLines(line, between);
    else
        makeFactorLines(line, between);
}

// The types of the scored customers on either side of the moving axis's cut. The other axis stands still
// between both ends.
void Sweeper::findTypes(Axis axis, const Results& between)
{
    const bool isClv = axis == Axis::CustomerLifetimeValue;
    const std::vector<double>& still = isClv ? between.netProfit : between.clv;
    const double cut = (isClv ? between.netProfitCut : between.clvCut) - m_model.input.cutSlack;
    const Amount* profit = m_model.input.money[2];
    const auto typeOf = [](bool isHighClv, bool isHighProfit) {
        return static_cast<std::uint8_t>(
            isHighClv ? (isHighProfit ? CustomerType::Core : CustomerType::ServiceDrain)
                      : (isHighProfit ? CustomerType::Opportunistic : CustomerType::Marginal));
    };
    m_types.resize(m_scored.size());
    for (std::size_t k = 0; k < m_scored.size(); ++k) {
        const auto i = static_cast<std::size_t>(m_scored[k]);
        const bool isStill = (m_model.input.status
                              && m_model.input.status[i] != static_cast<std::uint8_t>(CustomerType::Core))
            || (m_model.input.overrides && m_model.input.overrides[i] != kNoOverride);
        if (isStill) {
            m_types[k] = {between.types[i], between.types[i]};
            continue;
        }
        const bool isGuarded = profit && profit[i] != kNoAmount && profit[i] < 0;
        const bool isHigh = still[i] >= cut;
        for (std::size_t side = 0; side < 2; ++side) {
            const bool isAbove = side == 1;
            m_types[k][side]
                = isClv ? typeOf(isAbove, isHigh && !isGuarded) : typeOf(isHigh, isAbove && !isGuarded);
        }
    }
}

void Sweeper::change(std::int32_t customer, double position, bool isWhole, int first, std::uint8_t from,
                     std::uint8_t to)
{
    if (from == to)
        return;
    const auto i = static_cast<std::size_t>(customer);
    const std::uint8_t today = m_model.today.types[i];
    const int moves = (to != today ? 1 : 0) - (from != today ? 1 : 0);
    Change& change = m_changes[static_cast<std::size_t>(first)];
    change.isChange = true;
    change.moved += moves;
    change.worth += moves * static_cast<WideAmount>(m_model.worth.amounts[i]);
    --change.types[from];
    ++change.types[to];
    if (first <= m_curve->today)
        m_curve->stillFrom = std::max(m_curve->stillFrom, isWhole ? first : position);
    else
        m_curve->stillTo = std::min(m_curve->stillTo, isWhole ? first - 1 : position);
    if (m_hasCrossings)
        m_curve->crossings.push_back({position, customer, from, to, static_cast<std::uint16_t>(first)});
}

bool Sweeper::sweep(const WeightLine& line, Axis axis)
{
    const bool isTodayBetween = line.today > 0 && line.today < kFullWeight;
    const Results& between = isTodayBetween ? m_model.today : resultsAt(line, kBetween);
    makeLines(line, between);
    findTypes(axis, between);

    // From 0 to just above it; then along the lines; then to 100 %.
    m_present = between.types; // of those without a line
    std::vector<SidePass> passes;
    const auto collect = [&passes](const SidePass& pass) { passes.push_back(pass); };
    const CutRule& rule = axis == Axis::CustomerLifetimeValue ? m_model.cuts.clv : m_model.cuts.netProfit;
    const double slack = m_model.input.cutSlack;
    if (!isRelative(rule))
        sweepFixedCut(m_lines, rule.value - slack, m_sides, collect);
    else if (!sweepPercentileCut(m_lines, rule.value, slack, m_sides, collect, m_goesOn))
        return false;
    for (std::size_t k = 0; k < m_scored.size(); ++k)
        m_present[static_cast<std::size_t>(m_scored[k])] = m_types[k][m_sides[k]];
    for (std::size_t i = 0; i < m_present.size(); ++i)
        change(static_cast<std::int32_t>(i), isRelative(rule) ? 1.0 : 0.0, true, 1, m_first[i], m_present[i]);
    for (const SidePass& pass : passes) {
        const std::int32_t customer = m_scored[pass.line];
        const std::uint8_t to = m_types[pass.line][pass.isAbove ? 1 : 0];
        std::uint8_t& present = m_present[static_cast<std::size_t>(customer)];
        change(customer, pass.position, isRelative(rule), pass.first, present, to);
        present = to;
    }
    for (std::size_t i = 0; i < m_present.size(); ++i)
        change(static_cast<std::int32_t>(i), kFullWeight, true, kFullWeight, m_present[i], m_last[i]);
    return true;
}

void Sweeper::finish()
{
    FlipStep step;
    WideAmount worth = 0;
    for (std::size_t i = 0; i < m_first.size(); ++i) {
        ++step.types[m_first[i]];
        if (m_first[i] != m_model.today.types[i]) {
            ++step.moved;
            worth += m_model.worth.amounts[i];
        }
    }
    for (int weight = 0; weight <= kFullWeight; ++weight) {
        const Change& change = m_changes[static_cast<std::size_t>(weight)];
        if (weight > 0 && !change.isChange)
            continue;
        step.weight = weight;
        step.moved += change.moved;
        worth += change.worth;
        step.share = m_model.worth.shareOf(worth);
        for (std::size_t type = 0; type < kTypeCount; ++type)
            step.types[type] += change.types[type];
        m_curve->steps.push_back(step);
    }
    std::stable_sort(m_curve->crossings.begin(), m_curve->crossings.end(),
                     [](const FlipCrossing& a, const FlipCrossing& b) {
                         return a.weight != b.weight ? a.weight < b.weight : a.customer < b.customer;
                     });
}

FlipCurves emptyCurves(const Model& model)
{
    FlipCurves result;
    result.customers = std::count_if(model.today.types.begin(), model.today.types.end(),
                                     [](std::uint8_t type) { return type < kStratumCount; });
    result.isBySales = model.worth.isBySales;
    return result;
}

} // namespace

const FlipStep& FlipCurve::stepAt(double basisPoints) const
{
    const auto after
        = std::upper_bound(steps.begin(), steps.end(), basisPoints, [](double weight, const FlipStep& step) {
              return weight < static_cast<double>(step.weight);
          });
    return after == steps.begin() ? steps.front() : *(after - 1);
}

WeightInterval FlipCurve::stillInterval(int step) const
{
    return {std::min(static_cast<int>(std::ceil(stillFrom / step)) * step, today),
            std::max(static_cast<int>(std::floor(stillTo / step)) * step, today)};
}

Result<FlipCurves> flipCurves(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                              const Progress& progress, int threads)
{
    const std::vector<WeightLine> lines = weightLines(project.framework);
    if (!goOn(progress, 0, lines.size()))
        return Error{ErrorCode::Cancelled, {}};
    const Model model(project, metrics, scores);
    FlipCurves result = emptyCurves(model);
    result.curves.resize(lines.size());

    const int parts = std::max(1,
                               std::min(helpfulThreads(threads, scores.customers),
                                        static_cast<int>(std::max<std::size_t>(lines.size(), 1))));
    std::atomic<std::size_t> next{0};
    std::atomic<bool> isStopped{false};
    std::mutex reporting;
    std::size_t done = 0;
    const auto report = [&](bool isDone) {
        const std::scoped_lock lock(reporting);
        done += isDone ? 1 : 0;
        if (!isStopped && !goOn(progress, done, lines.size()))
            isStopped = true;
        return !isStopped;
    };
    const std::function<bool()> goesOn = [&report] { return report(false); };
    inParallel(parts, [&](int) {
        std::optional<Sweeper> sweeper; // made where there is something to do
        while (!isStopped) {
            const std::size_t row = next++;
            if (row >= lines.size())
                break;
            if (!sweeper)
                sweeper.emplace(model, goesOn);
            std::optional<FlipCurve> curve = sweeper->curve(lines[row], false);
            if (!curve)
                break;
            result.curves[row] = std::move(*curve);
            report(true);
        }
    });
    if (isStopped)
        return Error{ErrorCode::Cancelled, {}};
    return result;
}

Result<FlipCurves> flipCurve(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                             const std::string& factor, const std::string& metric, const Progress& progress)
{
    const std::function<bool()> goesOn = [&progress] { return goOn(progress, 0, 1); };
    if (!goesOn())
        return Error{ErrorCode::Cancelled, {}};
    const Model model(project, metrics, scores);
    FlipCurves result = emptyCurves(model);
    const std::optional<WeightLine> line = weightLine(project.framework, factor, metric);
    if (!line)
        return result;
    std::optional<FlipCurve> curve = Sweeper(model, goesOn).curve(*line, true);
    if (!curve)
        return Error{ErrorCode::Cancelled, {}};
    result.curves.push_back(std::move(*curve));
    return result;
}

} // namespace strata
