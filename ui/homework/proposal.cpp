#include "ui/homework/proposal.h"

#include "core/model/amount.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace strata {

std::vector<std::string> proposeAccounts(const Dataset& dataset, const MetricTable& metrics,
                                         const Results& results, std::size_t count)
{
    const std::size_t n = results.computedTypes.size();
    if (dataset.customers.size() != n || metrics.netSales.size() != n)
        return {};
    std::vector<std::size_t> bySales;
    for (std::size_t i = 0; i < n; ++i)
        if (!isStatus(CustomerType(results.types[i])) && !isStatus(CustomerType(results.computedTypes[i])))
            bySales.push_back(i);
    const auto sales
        = [&](std::size_t i) { return metrics.netSales[i] == kNoAmount ? 0 : metrics.netSales[i]; };
    const auto isLarger = [&](std::size_t a, std::size_t b) {
        return sales(a) != sales(b) ? sales(a) > sales(b)
                                    : dataset.customers.ids[a] < dataset.customers.ids[b];
    };
    std::sort(bySales.begin(), bySales.end(), isLarger);

    const auto fromCut = [&](std::size_t i) {
        return std::min(std::abs(results.clv[i] - results.clvCut),
                        std::abs(results.netProfit[i] - results.netProfitCut));
    };
    std::vector<std::size_t> byCloseness = bySales;
    std::stable_sort(byCloseness.begin(), byCloseness.end(),
                     [&](std::size_t a, std::size_t b) { return fromCut(a) < fromCut(b); });

    std::vector<std::uint8_t> isTaken(n, 0);
    std::vector<std::size_t> chosen;
    const auto take = [&](std::size_t i) {
        isTaken[i] = 1;
        chosen.push_back(i);
    };
    for (std::size_t k = 0; k < bySales.size() && chosen.size() < count * 3 / 8; ++k)
        take(bySales[k]);
    bool isAnyLeft = true;
    for (int turn = 0; isAnyLeft && chosen.size() < count; ++turn) {
        isAnyLeft = false;
        const auto& order = turn % 2 == 0 ? byCloseness : bySales;
        for (std::size_t type = 0; type < kStratumCount && chosen.size() < count; ++type) {
            const auto next = std::find_if(order.begin(), order.end(), [&](std::size_t i) {
                return !isTaken[i] && results.computedTypes[i] == type;
            });
            if (next == order.end())
                continue;
            take(*next);
            isAnyLeft = true;
        }
    }
    std::sort(chosen.begin(), chosen.end(), isLarger);
    std::vector<std::string> ids;
    for (const std::size_t i : chosen)
        ids.push_back(dataset.customers.ids[i]);
    return ids;
}

} // namespace strata
