#include "ui/metrics/valuepresets.h"

#include "core/method/valuefunctions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("BandPreset", text);
}

// Two to three figures: an anchor of 48,000 is easier to agree on than one of 48,137.22.
double rounded(double value)
{
    if (value == 0.0 || !std::isfinite(value))
        return 0.0;
    const double grain = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 1.0);
    // The division by a whole number keeps decimals exact: 0.35, not 0.35000000000000003.
    return grain < 1.0 ? std::round(value / grain) / std::round(1.0 / grain)
                       : std::round(value / grain) * grain;
}

// Bands that begin at the given shares of the customers, scores evenly from 0 to 100. Shares that meet at the
// same value (many customers at zero) make one band.
std::vector<ValuePoint> bandsAt(const std::vector<double>& shares, bool higherIsBetter,
                                const Distribution& distribution)
{
    std::vector<double> starts;
    for (const double share : shares) {
        const double value = rounded(distribution.quantile(higherIsBetter ? share : 1.0 - share));
        starts.push_back(value);
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());

    std::vector<ValuePoint> bands{{starts.empty() ? 0.0 : starts.front() - 1.0, 0.0}};
    for (const double start : starts)
        bands.push_back({start, 0.0});
    const auto last = static_cast<double>(bands.size() - 1);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const auto place = static_cast<double>(i);
        bands[i].score
            = last > 0.0 ? std::round(100.0 * (higherIsBetter ? place : last - place) / last) : 50.0;
    }
    return bands;
}

} // namespace

bool risesWithValue(const ValueFunction& function)
{
    switch (function.kind) {
    case ValueKind::Linear:
        return function.best >= function.worst;
    case ValueKind::Piecewise:
    case ValueKind::Thresholds:
        return function.points.empty() || function.points.back().score >= function.points.front().score;
    case ValueKind::Percentile:
    case ValueKind::Pareto:
        break;
    }
    return function.higherIsBetter;
}

ValueFunction turnedRound(const ValueFunction& function)
{
    ValueFunction next = function;
    next.higherIsBetter = !risesWithValue(function);
    std::swap(next.worst, next.best);
    for (std::size_t i = 0; i < next.points.size(); ++i)
        next.points[i].score = function.points[function.points.size() - 1 - i].score;
    return next;
}

ValueFunction withProposedAnchors(const ValueFunction& function, const Distribution& distribution)
{
    const bool rises = risesWithValue(function);
    ValueFunction next = function;
    double low = rounded(distribution.quantile(0.05));
    double high = rounded(distribution.quantile(0.95));
    if (distribution.isEmpty() || low == high) {
        low = distribution.isEmpty() ? 0.0 : low;
        high = low + 1.0;
    }
    next.worst = rises ? low : high;
    next.best = rises ? high : low;
    next.higherIsBetter = rises;
    return next;
}

ValueFunction asKind(const ValueFunction& function, ValueKind kind, const Distribution& distribution)
{
    if (kind == function.kind)
        return function;
    const bool rises = risesWithValue(function);
    ValueFunction next = function;
    next.kind = kind;
    next.higherIsBetter = rises;

    const bool hadPoints = function.kind == ValueKind::Piecewise || function.kind == ValueKind::Thresholds;
    if (kind == ValueKind::Linear || kind == ValueKind::Piecewise) {
        if (function.kind == ValueKind::Piecewise && function.points.size() >= kMinValuePoints) {
            next.worst = rises ? function.points.front().value : function.points.back().value;
            next.best = rises ? function.points.back().value : function.points.front().value;
        } else if (function.kind != ValueKind::Linear) {
            next.worst = rises ? 0.0 : 1.0; // only the direction counts here
            next.best = rises ? 1.0 : 0.0;
            next.kind = ValueKind::Linear;
            next = withProposedAnchors(next, distribution);
            next.kind = kind;
        }
    }
    if (kind == ValueKind::Piecewise) {
        const double low = std::min(next.worst, next.best);
        const double high = std::max(next.worst, next.best);
        next.points = {{low, rises ? 0.0 : 100.0}, {(low + high) / 2.0, 50.0}, {high, rises ? 100.0 : 0.0}};
    } else if (kind == ValueKind::Thresholds) {
        next.points = bandsAt({0.25, 0.5, 0.75}, rises, distribution);
    } else if (hadPoints) {
        next.points.clear();
    }
    return next;
}

ValueFunction withPointAdded(const ValueFunction& function)
{
    const std::size_t most = function.kind == ValueKind::Thresholds ? kMaxValueBands : kMaxValuePoints;
    ValueFunction next = function;
    if (next.points.size() >= most)
        return next;
    if (next.points.size() < 2) {
        const ValuePoint last = next.points.empty() ? ValuePoint{0.0, 0.0} : next.points.back();
        next.points.push_back({last.value + 1.0, risesWithValue(function) ? 100.0 : 0.0});
        return next;
    }
    // A step table's first value is no boundary, so its gaps begin at the second band; the newest goes on
    // top.
    const std::size_t first = function.kind == ValueKind::Thresholds ? 1 : 0;
    std::size_t widest = first;
    double width = -1.0;
    for (std::size_t i = first; i + 1 < next.points.size(); ++i)
        if (next.points[i + 1].value - next.points[i].value > width) {
            width = next.points[i + 1].value - next.points[i].value;
            widest = i;
        }
    ValuePoint middle;
    if (width < 0.0) {
        const ValuePoint last = next.points.back();
        middle = {last.value + std::max(1.0, std::abs(last.value)), last.score};
        next.points.push_back(middle);
        return next;
    }
    const ValuePoint& a = next.points[widest];
    const ValuePoint& b = next.points[widest + 1];
    middle = {(a.value + b.value) / 2.0, std::round((a.score + b.score) / 2.0)};
    next.points.insert(next.points.begin() + static_cast<std::ptrdiff_t>(widest) + 1, middle);
    return next;
}

ValueFunction withoutPoint(const ValueFunction& function, std::size_t point)
{
    ValueFunction next = function;
    if (point < next.points.size() && next.points.size() > kMinValuePoints)
        next.points.erase(next.points.begin() + static_cast<std::ptrdiff_t>(point));
    return next;
}

std::vector<BandPreset> bandPresets(const ValueFunction& usual, bool isField, bool higherIsBetter,
                                    const Distribution& distribution)
{
    std::vector<BandPreset> presets;
    if (usual.kind == ValueKind::Thresholds && usual.points.size() >= kMinValuePoints)
        presets.push_back({say(QT_TRANSLATE_NOOP("BandPreset", "The usual grades of the field")),
                           say(QT_TRANSLATE_NOOP("BandPreset", "Levels that distributors commonly use")),
                           usual.points});
    presets.push_back(
        {say(QT_TRANSLATE_NOOP("BandPreset", "A to D, a quarter of the customers each")),
         say(QT_TRANSLATE_NOOP("BandPreset", "Levels read from today's customers; they stay put afterwards")),
         bandsAt({0.25, 0.5, 0.75}, higherIsBetter, distribution)});
    presets.push_back({say(QT_TRANSLATE_NOOP("BandPreset", "A to D, the top 10, the next 20, the next 30 %")),
                       say(QT_TRANSLATE_NOOP("BandPreset", "A narrow top: one customer in ten is an A")),
                       bandsAt({0.4, 0.7, 0.9}, higherIsBetter, distribution)});
    presets.push_back(
        {say(QT_TRANSLATE_NOOP("BandPreset", "Five steps, a fifth of the customers each")),
         say(QT_TRANSLATE_NOOP("BandPreset", "As many customers on every step as values allow")),
         bandsAt({0.2, 0.4, 0.6, 0.8}, higherIsBetter, distribution)});
    if (isField) {
        BandPreset rating{say(QT_TRANSLATE_NOOP("BandPreset", "Rating from 1 to 10")),
                          say(QT_TRANSLATE_NOOP("BandPreset", "Each step of a rating by hand is a band")),
                          {}};
        for (int step = 1; step <= 10; ++step)
            rating.bands.push_back({static_cast<double>(step),
                                    std::round(100.0 * (higherIsBetter ? step - 1 : 10 - step) / 9.0)});
        presets.push_back(std::move(rating));
    }
    return presets;
}

QString gradeName(std::size_t rankFromBest)
{
    return rankFromBest < 6 ? QString(QChar(static_cast<char16_t>(u'A' + rankFromBest))) : QString();
}

} // namespace strata
