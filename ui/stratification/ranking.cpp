#include "ui/stratification/ranking.h"

#include "core/method/rankcorrelation.h"

namespace strata {

Ranking rankCustomers(const std::vector<Amount>& netSales, const std::vector<double>& composite,
                      const std::vector<std::uint8_t>& types, const std::function<bool()>& goesOn)
{
    Ranking ranking;
    std::vector<double> sales, scores, money;
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (types[i] >= kStratumCount || composite[i] < 0.0 || i >= netSales.size() || !isKnown(netSales[i]))
            continue;
        ranking.customers.push_back({int(i), 0, 0});
        sales.push_back(double(netSales[i]));
        scores.push_back(composite[i]);
        money.push_back(double(netSales[i]) / double(kAmountUnit));
    }
    const auto stops = [&goesOn] { return goesOn && !goesOn(); };
    const std::vector<std::int32_t> bySales = ranksFromHighest(sales), byScore = ranksFromHighest(scores);
    if (stops())
        return {};
    for (std::size_t k = 0; k < ranking.customers.size(); ++k) {
        ranking.customers[k].bySales = bySales[k];
        ranking.customers[k].byScore = byScore[k];
    }
    ranking.spearman = spearman(sales, scores);
    if (stops())
        return {};
    ranking.kendall = kendallTauB(sales, scores);
    ranking.sales = concentration(std::move(money));
    return ranking;
}

} // namespace strata
