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

// The scored customers' values of a metric, rising.
std::vector<double> risingValues(const MetricColumn& column, const std::vector<std::uint8_t>& status);

// How one customer's value of one metric becomes a score while everybody else's stands still, and back.
class MetricScale
{
public:
    // `rising` as above, with the customer's own `value` in it.
    MetricScale(const Metric& metric, const std::vector<double>& rising, double value);

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
    std::vector<double> m_others; // rising
    std::vector<double> m_sums; // of the others' amounts above 0, up to each: m_sums[k] of the first k
};

} // namespace strata
