#include "core/method/worth.h"

#include "core/model/customertype.h"

#include <cstddef>
#include <cstdlib>

namespace strata {

Worth worthOf(const MetricTable& metrics, const std::vector<std::uint8_t>& types)
{
    const auto hasType = [&types](std::size_t i) { return types[i] < kStratumCount; };
    const auto isKnownOf = [](const std::vector<Amount>& amounts, std::size_t i) {
        return i < amounts.size() && amounts[i] != kNoAmount;
    };
    Worth worth;
    worth.isBySales = true;
    for (std::size_t i = 0; i < types.size() && worth.isBySales; ++i)
        worth.isBySales = !(hasType(i) && isKnownOf(metrics.netProfit, i));
    const std::vector<Amount>& amounts = worth.isBySales ? metrics.netSales : metrics.netProfit;
    worth.amounts.assign(types.size(), 0);
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (!hasType(i) || !isKnownOf(amounts, i))
            continue;
        worth.amounts[i] = std::abs(amounts[i]);
        worth.total += worth.amounts[i];
    }
    return worth;
}

} // namespace strata
