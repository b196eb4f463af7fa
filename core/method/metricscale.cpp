#include "core/method/metricscale.h"

#include "core/method/catalogue.h"
#include "core/method/rated.h"
#include "core/method/risingvalues.h"
#include "core/method/scoregrid.h"
#include "core/method/valuefunctions.h"
#include "core/model/customertype.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Known
{
    std::string_view metric;
    PossibleValues values;
};

// What the definitions of the catalogue leave room for. Margins, profits and growth may be of either sign.
constexpr Known kKnown[] = {
    {"order_count", {0.0, kInfinity, true}},        {"unique_products", {0.0, kInfinity, true}},
    {"line_count", {0.0, kInfinity, true}},         {"active_months", {0.0, 12.0, true}},
    {"tenure_years", {0.0, kInfinity, false}},      {"recency_days", {0.0, kInfinity, true}},
    {"cadence_ratio", {0.0, kInfinity, false}},     {"sales_growth", {-1.0, kInfinity, false}},
    {"category_retention", {0.0, 1.0, false}},      {"gm_pct", {-kInfinity, 1.0, false}},
    {"discount_pct", {-kInfinity, 1.0, false}},     {"net_profit_pct", {-kInfinity, 1.0, false}},
    {"lines_per_invoice", {1.0, kInfinity, false}}, {"orders_per_month", {0.0, kInfinity, false}},
    {"small_order_share", {0.0, 1.0, false}},       {"return_rate_value", {0.0, kInfinity, false}},
    {"return_line_pct", {0.0, 1.0, false}},         {"days_to_pay", {0.0, kInfinity, false}},
};

bool isRanked(ValueKind kind)
{
    return kind == ValueKind::Percentile || kind == ValueKind::Pareto;
}

} // namespace

PossibleValues possibleValues(std::string_view metric)
{
    for (const Known& known : kKnown)
        if (known.metric == metric)
            return known.values;
    if (isRatedMetric(metric))
        return {1.0, 10.0, false};
    return {-kInfinity, kInfinity, false};
}

RisingColumn::RisingColumn(const MetricColumn& column, const std::vector<std::uint8_t>& status)
{
    const std::vector<double>& values = column.values;
    std::vector<std::uint8_t> isScored(status.size());
    for (std::size_t i = 0; i < status.size(); ++i)
        isScored[i] = status[i] == static_cast<std::uint8_t>(CustomerType::Core) ? 1 : 0;
    m_values = values.data();
    const RisingValues rising(values, column.present, isScored);
    m_order.resize(rising.size());
    std::vector<std::size_t> next; // place of each group of equal values
    rising.forEachScore(
        [&next](double, std::size_t below, std::size_t) {
            next.push_back(below);
            return next.size() - 1;
        },
        [&](std::size_t customer, std::size_t group) {
            m_order[next[group]++] = static_cast<std::uint32_t>(customer);
        });
}

std::size_t RisingColumn::below(double value) const
{
    return static_cast<std::size_t>(
        std::partition_point(m_order.begin(), m_order.end(),
                             [&](std::uint32_t customer) { return m_values[customer] < value; })
        - m_order.begin());
}

std::size_t RisingColumn::upTo(double value) const
{
    return static_cast<std::size_t>(
        std::partition_point(m_order.begin(), m_order.end(),
                             [&](std::uint32_t customer) { return m_values[customer] <= value; })
        - m_order.begin());
}

MetricScale::MetricScale(const Metric& metric, const RisingColumn& rising, double value)
    : m_function(metric.value)
    , m_possible(possibleValues(metric.id))
    , m_value(value)
    , m_isUsable(validate(metric.value).empty())
    , m_others(rising, value)
{
    if (!rising.empty()) {
        // What somebody has is possible. A field of which nobody has less than nothing is a count of
        // something.
        if (isFieldMetric(metric.id) && rising[0] >= 0.0)
            m_possible.low = 0.0;
        m_possible.low = std::min(m_possible.low, rising[0]);
        m_possible.high = std::max(m_possible.high, rising[rising.size() - 1]);
    }
    m_possible.isWhole = m_possible.isWhole && value == std::round(value);
    if (m_function.kind == ValueKind::Pareto) {
        m_sums.push_back(0.0);
        m_sums.reserve(m_others.size() + 1);
        for (std::size_t k = 0; k < m_others.size(); ++k)
            m_sums.push_back(m_sums.back() + std::max(m_others[k], 0.0));
    }
}

float MetricScale::scoreAt(double value) const
{
    const bool isConstant
        = m_others.empty() || (m_others[0] == value && m_others[m_others.size() - 1] == value);
    if (isConstant || !m_isUsable)
        return onScoreGrid(50.0);
    if (!isRanked(m_function.kind))
        return onScoreGrid(scoreValue(m_function, value));

    const std::size_t below = m_others.below(value);
    const std::size_t upTo = m_others.upTo(value);
    if (m_function.kind == ValueKind::Percentile) {
        const std::size_t worse = m_function.higherIsBetter ? below : m_others.size() - upTo;
        return onScoreGrid(50.0 * static_cast<double>(2 * worse + (upTo - below + 1))
                           / static_cast<double>(m_others.size() + 1));
    }
    const double own = std::max(value, 0.0);
    double score = 0.0;
    if (value > 0.0) {
        const double group = own * static_cast<double>(upTo - below + 1);
        score = std::clamp(100.0 * ((m_sums[below] + group / 2) / (m_sums.back() + own)), 0.0, 100.0);
    }
    return onScoreGrid(m_function.higherIsBetter ? score : 100.0 - score);
}

void MetricScale::linear(double score, std::vector<Candidate>& candidates) const
{
    const double value = m_function.worst + (m_function.best - m_function.worst) * score;
    candidates.push_back({value, m_function.best > m_function.worst, false});
}

// Of each stretch that is high enough the end nearest to the present value.
void MetricScale::piecewise(double score, std::vector<Candidate>& candidates) const
{
    const double needed = 100.0 * score;
    const std::vector<ValuePoint>& points = m_function.points;
    const auto add = [&](double value) { candidates.push_back({value, value > m_value, false}); };
    for (std::size_t k = 0; k < points.size(); ++k) {
        if (points[k].score >= needed)
            add(points[k].value);
        if (k + 1 == points.size())
            break;
        const ValuePoint& a = points[k];
        const ValuePoint& b = points[k + 1];
        if ((a.score < needed) != (b.score < needed))
            add(a.value + (b.value - a.value) * ((needed - a.score) / (b.score - a.score)));
    }
}

void MetricScale::thresholds(double score, std::vector<Candidate>& candidates) const
{
    const std::vector<ValuePoint>& bands = m_function.points;
    for (std::size_t k = 0; k < bands.size(); ++k) {
        if (static_cast<double>(onScoreGrid(bands[k].score)) < score)
            continue;
        if (k > 0 && bands[k].value > m_value)
            candidates.push_back({bands[k].value, true, false});
        if (k + 1 < bands.size() && bands[k + 1].value <= m_value)
            candidates.push_back({bands[k + 1].value, false, true});
    }
}

// The mid-rank is (a + b + 1) / 2n beside the others a..b of one value, and (2b + 1) / 2n just past them; a
// and b counted from the worse end.
void MetricScale::percentile(double score, std::vector<Candidate>& candidates) const
{
    const std::size_t count = m_others.size();
    const auto n = static_cast<double>(count + 1);
    const bool isUp = m_function.higherIsBetter;
    const auto isEnough = [&](std::size_t twice) {
        return static_cast<double>(onScoreGrid(50.0 * static_cast<double>(twice) / n)) >= score;
    };
    auto twice = static_cast<std::size_t>(std::max(0.0, std::floor(2.0 * n * score) - 2.0));
    while (twice <= 2 * count + 1 && !isEnough(twice))
        ++twice;
    if (twice > 2 * count + 1 || twice < 2)
        return; // beyond the last, or before the first: the present value has more
    const std::size_t place = twice / 2 - 1; // the first of whom 2 (place + 1) + 1 is enough
    const double value = isUp ? m_others[place] : m_others[count - 1 - place];
    const std::size_t first = m_others.below(value);
    const std::size_t last = m_others.upTo(value);
    const std::size_t a = isUp ? first : count - last;
    const std::size_t b = isUp ? last : count - first;
    candidates.push_back({value, isUp, a + b + 1 < twice});
}

// Between two of the others the share is (S + y / 2) / (R + y): S what those below have, R what all others
// have. The first stretch, or the first of the others, where it is enough.
void MetricScale::pareto(double score, std::vector<Candidate>& candidates) const
{
    const double rest = m_sums.back();
    if (m_function.higherIsBetter) {
        double low = std::max(m_value, 0.0);
        std::size_t below = m_others.upTo(low);
        while (true) {
            const double high = below < m_others.size() ? m_others[below] : kInfinity;
            const double missing = score * rest - m_sums[below];
            if (score < 0.5) {
                const double value = missing / (0.5 - score);
                if (value < high) {
                    candidates.push_back({std::max(value, low), true, value <= low});
                    return;
                }
            } else if (low * (score - 0.5) <= -missing) {
                candidates.push_back({low, true, true});
                return;
            }
            if (below == m_others.size())
                return;
            const std::size_t end = m_others.upTo(high);
            const double group = high * static_cast<double>(end - below + 1);
            if ((m_sums[below] + group / 2) / (rest + high) >= score) {
                candidates.push_back({high, true, false});
                return;
            }
            low = high;
            below = end;
        }
    }
    const double share = 1.0 - score; // at most this
    double high = m_value;
    std::size_t below = m_others.below(high);
    while (high > 0.0) {
        const double low = below > 0 ? std::max(m_others[below - 1], 0.0) : 0.0;
        const double spare = share * rest - m_sums[below];
        if (share < 0.5) {
            const double value = spare / (0.5 - share);
            if (value > low) {
                candidates.push_back({std::min(value, high), false, value >= high});
                return;
            }
        } else if (high * (share - 0.5) > -spare) {
            candidates.push_back({high, false, true});
            return;
        }
        if (low > 0.0) {
            const std::size_t first = m_others.below(low);
            const double group = low * static_cast<double>(below - first + 1);
            if ((m_sums[first] + group / 2) / (rest + low) <= share) {
                candidates.push_back({low, false, false});
                return;
            }
            below = first;
        }
        high = low;
    }
    candidates.push_back({0.0, false, false});
}

// The candidate as a value that can be, and that was seen to be enough.
std::optional<MetricScale::Reach> MetricScale::tried(Candidate candidate, double score) const
{
    const bool isUp = candidate.isUp;
    const double far = isUp ? kInfinity : -kInfinity;
    if (m_possible.isWhole) {
        const double whole = isUp ? std::ceil(candidate.value) : std::floor(candidate.value);
        const bool isOn = candidate.isPast && whole == candidate.value;
        candidate = {isOn ? whole + (isUp ? 1.0 : -1.0) : whole, isUp, false};
    }
    double value = candidate.isPast ? std::nextafter(candidate.value, far) : candidate.value;
    // The inverse of a rounded function may fall short by as much as was rounded: a little further, then.
    double step = 1e-15 * std::max(std::abs(value), std::abs(m_value));
    for (int attempt = 0; attempt < 24; ++attempt) {
        if (value < m_possible.low || value > m_possible.high)
            return {};
        const float reached = scoreAt(value);
        if (static_cast<double>(reached) >= score)
            return Reach{candidate.isPast ? candidate.value : value, isUp, candidate.isPast, reached};
        if (m_possible.isWhole)
            return {};
        step = std::max(2.0 * step, std::numeric_limits<double>::min());
        value += isUp ? step : -step;
    }
    return {};
}

std::optional<MetricScale::Reach> MetricScale::reach(double score) const
{
    score = std::ceil(score * kScoreSteps) / kScoreSteps; // what a rounded score has to be
    if (!m_isUsable || score > 1.0)
        return {};
    std::vector<Candidate> candidates;
    switch (m_function.kind) {
    case ValueKind::Linear:
        linear(score, candidates);
        break;
    case ValueKind::Piecewise:
        piecewise(score, candidates);
        break;
    case ValueKind::Thresholds:
        thresholds(score, candidates);
        break;
    case ValueKind::Percentile:
        percentile(score, candidates);
        break;
    case ValueKind::Pareto:
        pareto(score, candidates);
        break;
    }
    std::optional<Reach> nearest;
    for (const Candidate& candidate : candidates) {
        const std::optional<Reach> found = tried(candidate, score);
        if (found && (!nearest || std::abs(found->value - m_value) < std::abs(nearest->value - m_value)))
            nearest = found;
    }
    return nearest;
}

std::vector<double> MetricScale::steps() const
{
    std::vector<double> scores;
    if (m_function.kind != ValueKind::Thresholds || !m_isUsable)
        return scores;
    const float present = scoreAt(m_value);
    for (const ValuePoint& band : m_function.points)
        if (onScoreGrid(band.score) > present)
            scores.push_back(static_cast<double>(onScoreGrid(band.score)));
    std::sort(scores.begin(), scores.end());
    scores.erase(std::unique(scores.begin(), scores.end()), scores.end());
    return scores;
}

} // namespace strata
