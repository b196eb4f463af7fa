#include "ui/charts/distribution.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

// The step of 1, 2 or 5 times a power of ten that divides `span` into about `parts`.
double roundStep(double span, int parts)
{
    const double raw = span / parts;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double lead = raw / power;
    return power * (lead <= 1.0 ? 1.0 : lead <= 2.0 ? 2.0 : lead <= 5.0 ? 5.0 : 10.0);
}

} // namespace

double Distribution::quantile(double share) const
{
    if (sorted.empty())
        return 0.0;
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto index = static_cast<std::size_t>(place);
    const double next = sorted[std::min(index + 1, sorted.size() - 1)];
    return sorted[index] + (place - static_cast<double>(index)) * (next - sorted[index]);
}

std::size_t Distribution::countBelow(double value) const
{
    return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

std::size_t Distribution::countAbove(double value) const
{
    return static_cast<std::size_t>(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), value));
}

void frame(Distribution& distribution, const std::vector<double>& marks, int bins)
{
    const bool isFew = distribution.sorted.size() < 100; // one of them is more than one in a hundred
    double low = distribution.quantile(isFew ? 0.0 : 0.01);
    double high = distribution.quantile(isFew ? 1.0 : 0.99);
    for (const double mark : marks) {
        if (!std::isfinite(mark))
            continue;
        low = distribution.isEmpty() && &mark == &marks.front() ? mark : std::min(low, mark);
        high = distribution.isEmpty() && &mark == &marks.front() ? mark : std::max(high, mark);
    }
    if (low > 0.0 && low < 0.5 * high)
        low = 0.0; // amounts and counts read better from zero
    if (!(high > low)) {
        const double half = low == 0.0 ? 1.0 : std::abs(low) * 0.5;
        low -= half;
        high += half;
    }
    const double step = roundStep(high - low, 5);
    const double grain = step / 2.0; // the picture may end halfway between two labels
    distribution.low = std::floor(low / grain + 1e-9) * grain;
    distribution.high = std::ceil(high / grain - 1e-9) * grain;
    distribution.step = step;
    // Counts and ratings get one bar per whole number, so that bars do not come and go like the teeth of a
    // comb.
    const double span = distribution.high - distribution.low;
    if (distribution.isWhole && span <= 1.5 * bins && span >= 3.0) {
        distribution.low = std::floor(distribution.low);
        distribution.high = std::floor(distribution.high) + 1.0; // the last number gets a whole bar too
        bins = static_cast<int>(distribution.high - distribution.low);
    }

    distribution.bins.assign(static_cast<std::size_t>(bins), 0);
    distribution.below = static_cast<int>(distribution.countBelow(distribution.low));
    distribution.above = static_cast<int>(distribution.countAbove(distribution.high));
    const double scale = bins / (distribution.high - distribution.low);
    const auto first = distribution.sorted.begin() + distribution.below;
    const auto last = distribution.sorted.end() - distribution.above;
    for (auto it = first; it < last; ++it) {
        const auto bin = static_cast<int>((*it - distribution.low) * scale);
        ++distribution.bins[static_cast<std::size_t>(std::clamp(bin, 0, bins - 1))];
    }
}

Distribution distributionOf(const MetricColumn* column, const std::vector<double>& marks, int bins)
{
    Distribution distribution;
    if (column) {
        distribution.customers = column->values.size();
        for (std::size_t i = 0; i < column->values.size(); ++i)
            if (column->present[i])
                distribution.sorted.push_back(column->values[i]);
        std::sort(distribution.sorted.begin(), distribution.sorted.end());
        const auto whole = std::count_if(distribution.sorted.begin(), distribution.sorted.end(),
                                         [](double value) { return value == std::floor(value); });
        distribution.isWhole = 5 * static_cast<std::size_t>(whole) >= 4 * distribution.sorted.size();
    }
    frame(distribution, marks, bins);
    return distribution;
}

QString inWords(const Distribution& distribution, const std::function<QString(double)>& value)
{
    if (distribution.isEmpty())
        return QCoreApplication::translate("Distribution", "No customer has a value.");
    return QCoreApplication::translate(
               "Distribution", "%Ln customer(s) with a value. Median %1, the middle half between %2 and %3.",
               nullptr, int(distribution.sorted.size()))
        .arg(value(distribution.median()), value(distribution.quantile(0.25)),
             value(distribution.quantile(0.75)));
}

} // namespace strata
