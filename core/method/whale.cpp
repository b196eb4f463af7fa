#include "core/method/evaluate.h"
#include "core/method/overrides.h"
#include "core/method/stratifier.h"

#include <algorithm>

namespace strata {

WhaleCurve whaleCurve(const Project& project, const MetricTable& metrics)
{
    std::vector<std::uint8_t> isExcluded(metrics.customers, 0);
    for (const PlacedOverride& placed : placeOverrides(project, metrics.customers))
        isExcluded[placed.customer] = placed.type == CustomerType::Excluded ? 1 : 0;

    WhaleCurve curve;
    for (std::size_t i = 0; i < metrics.customers; ++i) {
        if (!isExcluded[i] && isKnown(metrics.netProfit[i]))
            curve.order.push_back(static_cast<std::int32_t>(i));
    }
    static const std::vector<std::string> noIds;
    const std::vector<std::string>& ids = project.dataset ? project.dataset->customers.ids : noIds;
    const auto profitOf
        = [&](std::int32_t customer) { return metrics.netProfit[static_cast<std::size_t>(customer)]; };
    std::sort(curve.order.begin(), curve.order.end(), [&](std::int32_t a, std::int32_t b) {
        if (profitOf(a) != profitOf(b))
            return profitOf(a) > profitOf(b);
        const auto i = static_cast<std::size_t>(a);
        const auto j = static_cast<std::size_t>(b);
        return i < ids.size() && j < ids.size() && ids[i] != ids[j] ? ids[i] < ids[j] : i < j;
    });

    const auto units = [](WideAmount amount) { return static_cast<double>(amount) / kAmountUnit; };
    WideAmount soFar = 0;
    WideAmount peak = 0; // before anybody: where all lose, nobody makes the peak
    curve.cumulative.reserve(curve.order.size());
    for (std::size_t k = 0; k < curve.order.size(); ++k) {
        const Amount profit = profitOf(curve.order[k]);
        soFar += profit;
        curve.cumulative.push_back(units(soFar));
        if (soFar > peak) {
            peak = soFar;
            curve.peakCustomers = k + 1;
        }
        curve.lossMakers += profit < 0 ? 1 : 0;
    }
    curve.total = units(soFar);
    if (soFar > 0)
        curve.peakPercent = 100.0 * (static_cast<double>(peak) / static_cast<double>(soFar));
    return curve;
}

} // namespace strata
