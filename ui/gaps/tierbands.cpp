#include "ui/gaps/tierbands.h"

#include "core/method/cutrules.h"
#include "core/method/totals.h"
#include "ui/format.h"

#include <algorithm>
#include <functional>

namespace strata {

namespace {

// The lowest score in each tier but the last, falling.
std::vector<double> lowestScores(const Rules& rules, const std::vector<double>& scores,
                                 const std::vector<Amount>& sales)
{
    std::vector<double> falling = scores;
    std::sort(falling.begin(), falling.end(), std::greater<>());
    std::vector<double> cuts;
    for (const CutRule& rule : cutRules(rules).tiers) {
        double cut = rule.value / 100.0;
        if (rule.kind == CutRule::Kind::TopValue) {
            cut = cutByValue(scores, sales.data(), rule.value).value_or(2.0); // nobody
        } else if (isRelative(rule)) {
            const Ranks needed = ranksOf(rule, std::int64_t(scores.size()));
            cut = needed.ranks.empty() ? 2.0 : falling[std::size_t(needed.ranks.front() - 1)];
        }
        cuts.push_back(cuts.empty() ? cut : std::min(cut, cuts.back()));
    }
    return cuts;
}

} // namespace

QString TierBands::nameAt(double value) const
{
    const auto above = std::upper_bound(borders.begin(), borders.end(), value);
    return names.empty() ? QString() : names[std::size_t(above - borders.begin())];
}

TierBands tierBands(const Rules& rules, const MetricColumn& column, const std::vector<float>& scores,
                    const std::vector<double>& composite, const std::vector<Amount>& netSales)
{
    const std::size_t n = column.values.size();
    if (scores.size() != n || composite.size() != n || netSales.size() != n || rules.tiers.empty())
        return {};
    std::vector<double> ranked;
    std::vector<Amount> sales;
    for (std::size_t i = 0; i < n; ++i)
        if (scores[i] >= 0.0F && composite[i] >= 0.0) {
            ranked.push_back(double(scores[i]));
            sales.push_back(netSales[i]);
        }
    const std::vector<double> cuts = lowestScores(rules, ranked, sales);
    struct Place
    {
        double value;
        std::size_t tier;
    };
    std::vector<Place> places;
    for (std::size_t i = 0; i < n; ++i)
        if (column.present[i] && scores[i] >= 0.0F && composite[i] >= 0.0) {
            std::size_t tier = 0;
            while (tier < cuts.size() && double(scores[i]) < cuts[tier])
                ++tier;
            places.push_back({column.values[i], tier});
        }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return a.value != b.value ? a.value < b.value : a.tier < b.tier;
    });
    TierBands bands;
    int direction = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i > 0 && places[i].tier == places[i - 1].tier)
            continue;
        if (i > 0) {
            const int turn = places[i].tier > places[i - 1].tier ? 1 : -1;
            if ((direction != 0 && turn != direction) || places[i].value == places[i - 1].value)
                return {};
            direction = turn;
            bands.borders.push_back(places[i].value);
        }
        bands.names.push_back(format::text(rules.tiers[places[i].tier].name));
    }
    return bands.borders.empty() ? TierBands() : bands;
}

} // namespace strata
