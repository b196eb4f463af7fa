#pragma once
#include "core/method/metrics.h"
#include "core/model/framework.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace strata {

// The values a metric can have: nobody makes -3 orders or buys in 13 months of 12.
struct PossibleValues
{
    double low = 0.0, high = 0.0; // infinite where there is no end
    bool isWhole = false; // counted, in whole numbers
};
PossibleValues possibleValues(std::string_view metric);

// The scored customers' values of a metric, rising: the customers by their values, half as large as the
// values once more. Refers to the column.
class RisingColumn
{
public:
    RisingColumn() = default;
    RisingColumn(const MetricColumn& column, const std::vector<std::uint8_t>& status);

    std::size_t size() const { return m_order.size(); }
    bool empty() const { return m_order.empty(); }
    double operator[](std::size_t place) const { return m_values[m_order[place]]; }
    std::size_t below(double value) const; // how many are less
    std::size_t upTo(double value) const; // how many are not more

private:
    const double* m_values = nullptr;
    std::vector<std::uint32_t> m_order;
};

// The same without one value; refers to the other.
class OtherValues
{
public:
    // `rising` has `value`.
    OtherValues(const RisingColumn& rising, double value)
        : m_rising(rising)
        , m_left(rising.below(value))
    {
    }

    std::size_t size() const { return m_rising.size() - (m_left < m_rising.size() ? 1 : 0); }
    bool empty() const { return size() == 0; }
    double operator[](std::size_t place) const { return m_rising[place + (place >= m_left ? 1 : 0)]; }
    std::size_t below(double value) const { return without(m_rising.below(value)); }
    std::size_t upTo(double value) const { return without(m_rising.upTo(value)); }

private:
    std::size_t without(std::size_t place) const { return place - (place > m_left ? 1 : 0); }

    const RisingColumn& m_rising;
    std::size_t m_left; // the place of the one left out
};

// How one customer's value of one metric becomes a score while everybody else's stands still, and back.
class MetricScale
{
public:
    // `rising` as above, with the customer's own `value` in it; both are borrowed.
    MetricScale(const Metric& metric, const RisingColumn& rising, double value);

    // The score, 0..1 on the grid, that scoreMetrics() gives the customer with another value; of pareto,
    // which adds up in another order, up to a step of the grid.
    float scoreAt(double value) const;

    struct Reach
    {
        double value = 0.0;
        bool isUp = true; // from the present value
        bool isPast = false; // `value` itself is not enough, anything past it is
        float score = 0.0F; // 0..1
    };
    // The possible value nearest to the present one whose score (0..1) is `score` or more; `score` is above
    // the present one. None where no value can. Percentile and pareto scores are sought on the better side
    // only. Where the score jumps (a band's edge, another customer's value), the jump is what is found.
    std::optional<Reach> reach(double score) const;

    // The scores above the present one that a step table can give, rising; empty for the other kinds.
    std::vector<double> steps() const;

private:
    struct Candidate
    {
        double value = 0.0;
        bool isUp = true; // from the present value
        bool isPast = false;
    };

    void linear(double score, std::vector<Candidate>& candidates) const;
    void piecewise(double score, std::vector<Candidate>& candidates) const;
    void thresholds(double score, std::vector<Candidate>& candidates) const;
    void percentile(double score, std::vector<Candidate>& candidates) const;
    void pareto(double score, std::vector<Candidate>& candidates) const;
    std::optional<Reach> tried(Candidate candidate, double score) const;

    const ValueFunction& m_function;
    PossibleValues m_possible;
    double m_value;
    bool m_isUsable;
    OtherValues m_others;
    std::vector<double> m_sums; // of the others' amounts above 0, up to each: m_sums[k] of the first k
};

} // namespace strata
