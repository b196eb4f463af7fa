#include "core/method/scorer.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace strata {

namespace {

constexpr std::size_t kStreamed = 400'000; // customers; their columns leave the caches before they are read

constexpr Column axisColumn(std::size_t axis)
{
    return axis == 0 ? Clv : NetProfit;
}

// Who has a score is decided by which weights are 0, and by nothing else of them.
bool sameZeros(const std::vector<int>& a, const std::vector<int>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](int x, int y) { return (x > 0) == (y > 0); });
}

bool sameZeros(const TreeWeights& a, const TreeWeights& b)
{
    return sameZeros(a.factors, b.factors)
        && std::equal(a.metrics.begin(), a.metrics.end(), b.metrics.begin(), b.metrics.end(),
                      [](const auto& x, const auto& y) { return sameZeros(x, y); });
}

} // namespace

Scorer::Scorer(const StratifierInput& input)
    : m_input(input)
    , m_kept(input)
    , m_isStreaming(input.customers >= kStreamed)
{
    assert(input.factorAxes.size() == input.factorMetrics.size());
    for (std::size_t f = 0; f < input.factorAxes.size(); ++f)
        m_factors[input.factorAxes[f] == Axis::CustomerLifetimeValue ? 0 : 1].push_back(f);
}

double* Scorer::column(Column which) const
{
    return which == Composite ? m_results->composite.data()
        : which == Clv        ? m_results->clv.data()
                              : m_results->netProfit.data();
}

Scorer::Scores Scorer::scores(std::size_t begin) const
{
    return {column(Composite) + begin, column(Clv) + begin, column(NetProfit) + begin};
}

// An axis = mean of its factors' scores; the composite = mean of the axes by the weights of their factors. So
// the weight of a factor without a score goes to the others of its axis first. An axis whose factors all
// weigh 0 counts for nothing in the composite, yet divides the customers: by equal weights.
void Scorer::prepare(const TreeWeights& weights, Results& results)
{
    const std::size_t n = m_input.customers;
    const bool byFactor = m_input.composite == CompositeKind::ByFactor;
    m_results = &results;
    results.composite.resize(n);
    results.clv.resize(n);
    results.netProfit.resize(n);
    results.factors.resize(byFactor ? m_input.factorAxes.size() : 0);
    for (std::vector<double>& factor : results.factors)
        factor.resize(n);

    m_kept.prepare(weights);
    // Where one axis is missing both are, so that other zeros on one axis may reach the other.
    const bool isAnew = !m_hasRun || (byFactor && !sameZeros(weights, m_weights));
    m_weights = weights;
    std::array<double, 2> axisWeights{};
    for (std::size_t a = 0; a < 2; ++a) {
        std::vector<double> effective;
        for (const std::size_t f : m_factors[a]) {
            effective.push_back(byFactor ? weights.factors[f] : 1.0);
            axisWeights[a] += weights.factors[f];
        }
        if (byFactor && axisWeights[a] <= 0.0)
            std::fill(effective.begin(), effective.end(), 1.0);
        m_isMoved[axisColumn(a)] = isAnew || effective != m_effective[a]
            || std::any_of(m_factors[a].begin(), m_factors[a].end(),
                           [&](std::size_t f) { return m_kept.state(f) != KeptSums::State::Unchanged; });
        m_effective[a] = std::move(effective);
    }
    if (!byFactor || axisWeights[0] + axisWeights[1] <= 0.0)
        axisWeights = {1.0, 1.0};
    m_isMoved[Composite] = m_isMoved[Clv] || m_isMoved[NetProfit] || axisWeights != m_axisWeights;
    m_axisWeights = axisWeights;
}

void Scorer::put(const double* from, double* to, std::size_t count) const
{
    if (m_isStreaming)
        kernels::stream(from, to, count);
    else
        std::copy_n(from, count, to);
}

// One axis before anybody is taken away for lack of the other.
void Scorer::scoreAxis(Room& room, std::size_t axis, std::size_t begin, std::size_t count)
{
    double* num = room.more[0].data();
    double* den = room.more[1].data();
    for (std::size_t k = 0; k < m_factors[axis].size(); ++k) {
        const std::size_t f = m_factors[axis][k];
        const double* scores = m_results->factors[f].data() + begin;
        if (m_kept.state(f) != KeptSums::State::Unchanged) {
            m_kept.total(f, begin, count, room.sums[0].data(), room.sums[1].data());
            kernels::divide(room.sums[0].data(), room.sums[1].data(), m_input.scale, room.factor.data(),
                            count);
            put(room.factor.data(), m_results->factors[f].data() + begin, count);
            scores = room.factor.data();
        }
        if (k == 0)
            kernels::firstScores(scores, m_effective[axis][k], num, den, count);
        else
            kernels::addScores(scores, m_effective[axis][k], num, den, count);
    }
    double* scores = room.scores[axisColumn(axis)].data();
    if (m_factors[axis].empty())
        std::fill_n(scores, count, -1.0);
    else
        kernels::divide(num, den, 1.0, scores, count);
}

void Scorer::scoreByFactor(Room& room, Scores& scores, std::size_t begin, std::size_t count)
{
    for (std::size_t a = 0; a < 2; ++a) {
        if (!m_isMoved[axisColumn(a)])
            continue;
        scoreAxis(room, a, begin, count);
        scores[axisColumn(a)] = room.scores[axisColumn(a)].data();
    }
    kernels::joinAxes(m_axisWeights[0], m_axisWeights[1], scores[Clv], scores[NetProfit],
                      room.scores[Composite].data(), count);
    for (std::size_t a = 0; a < 2; ++a) {
        if (m_isMoved[axisColumn(a)])
            kernels::maskAxis(room.scores[Composite].data(), room.scores[axisColumn(a)].data(), count);
    }
}

void Scorer::sumAxis(Room& room, std::size_t axis, Room::Block& num, Room::Block& den, std::size_t begin,
                     std::size_t count)
{
    if (m_factors[axis].empty()) {
        std::fill_n(num.data(), count, 0.0);
        std::fill_n(den.data(), count, 0.0);
    }
    for (std::size_t k = 0; k < m_factors[axis].size(); ++k) {
        if (k == 0) {
            m_kept.total(m_factors[axis][k], begin, count, num.data(), den.data());
            continue;
        }
        m_kept.total(m_factors[axis][k], begin, count, room.factor.data(), room.scores[Composite].data());
        kernels::addSums(room.factor.data(), room.scores[Composite].data(), num.data(), den.data(), count);
    }
}

void Scorer::scorePooled(Room& room, Scores& scores, std::size_t begin, std::size_t count)
{
    // Both axes of one factor each, one of them dragged: nothing but kept sums and one column.
    for (std::size_t a = 0; a < 2; ++a) {
        const std::size_t other = 1 - a;
        if (m_factors[a].size() != 1 || m_factors[other].size() != 1 || m_isMoved[axisColumn(other)]
            || m_kept.state(m_factors[a][0]) != KeptSums::State::Kept || !m_kept.hasKept(m_factors[other][0]))
            continue;
        const KeptSums::Kept here = m_kept.kept(m_factors[a][0], begin);
        const KeptSums::Kept there = m_kept.kept(m_factors[other][0], begin);
        if (there.open)
            continue;
        double* axis = room.scores[axisColumn(a)].data();
        kernels::divideKept(here.num, here.den, here.open, here.weight, there.num, there.den, m_input.scale,
                            axis, room.scores[Composite].data(), count);
        scores[axisColumn(a)] = axis;
        return;
    }
    sumAxis(room, 0, room.sums[0], room.sums[1], begin, count);
    sumAxis(room, 1, room.more[0], room.more[1], begin, count);
    for (std::size_t a = 0; a < 2; ++a) {
        if (!m_isMoved[axisColumn(a)])
            continue;
        const auto& sums = a == 0 ? room.sums : room.more;
        double* axis = room.scores[axisColumn(a)].data();
        kernels::divide(sums[0].data(), sums[1].data(), m_input.scale, axis, count);
        scores[axisColumn(a)] = axis;
    }
    kernels::divideSum(room.sums[0].data(), room.more[0].data(), room.sums[1].data(), room.more[1].data(),
                       m_input.scale, room.scores[Composite].data(), count);
}

Scorer::Scores Scorer::score(Room& room, std::size_t begin, std::size_t count)
{
    Scores scores = this->scores(begin);
    if (!m_isMoved[Composite])
        return scores;
    if (m_input.composite == CompositeKind::Pooled)
        scorePooled(room, scores, begin, count);
    else
        scoreByFactor(room, scores, begin, count);
    scores[Composite] = room.scores[Composite].data();
    for (const Column c : {Composite, Clv, NetProfit}) {
        if (m_isMoved[c])
            put(scores[c], column(c) + begin, count);
    }
    return scores;
}

void Scorer::settle()
{
    if (m_isMoved[Composite]) // else no block was asked for
        m_kept.settle();
    m_hasRun = true;
}

void Scorer::forget()
{
    m_kept.forget();
    m_hasRun = false;
}

} // namespace strata
