#pragma once
#include "core/method/metrics.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

namespace strata {

// How the values of one metric are spread over the customers, ready to be drawn. Values in their natural
// unit.
struct Distribution
{
    std::vector<double> sorted; // the present values, ascending
    std::size_t customers = 0; // all of them, with a value or not
    double low = 0.0, high = 1.0; // the stretch that the picture shows, ends on round numbers
    double step = 0.5; // between two labelled values
    std::vector<int> bins; // equal parts of low..high; what lies outside is counted in `below` and `above`
    int below = 0, above = 0;
    bool isWhole = false; // (nearly) all values are whole numbers

    bool isEmpty() const { return sorted.empty(); }
    bool isConstant() const { return !sorted.empty() && sorted.front() == sorted.back(); }
    std::size_t missing() const { return customers - sorted.size(); }

    double quantile(double share) const; // Hyndman-Fan type 7; 0 when empty
    double median() const { return quantile(0.5); }
    std::size_t countBelow(double value) const; // strictly below
    std::size_t countAbove(double value) const; // strictly above
};

// The spread of a column. The picture reaches from the 1st to the 99th percentile, so that one giant does not
// flatten everybody else (of fewer than 100 customers nobody is left out), and is widened to hold the `marks`
// (anchors, bands). A null column yields an empty spread.
Distribution distributionOf(const MetricColumn* column, const std::vector<double>& marks = {}, int bins = 40);

// Sets the stretch and counts again; `sorted` stays. What a picture does when its anchors have left the
// frame.
void frame(Distribution& distribution, const std::vector<double>& marks, int bins = 40);

// The spread in words, for who does not see the picture; `value` writes a value with its unit.
QString inWords(const Distribution& distribution, const std::function<QString(double)>& value);

} // namespace strata
