#include "core/method/metricstanding.h"

#include "core/method/neighbours.h"

namespace strata {

std::vector<MetricStanding> metricStandings(const Project& project, const MetricTable& metrics,
                                            const ScoreTable& scores, std::size_t customer, bool isCompared)
{
    std::vector<MetricStanding> made;
    std::size_t place = 0;
    for (Contribution& contribution : contributions(project, metrics, scores, customer)) {
        MetricStanding standing;
        if (const MetricColumn* column = metrics.find(contribution.metric);
            column && customer < column->present.size() && column->present[customer]) {
            standing.hasValue = true;
            standing.value = column->values[customer];
        }
        if (isCompared && contribution.score >= 0.0 && place < scores.columns.size())
            standing.betterThan = betterThanPercent(scores.columns[place], customer);
        ++place;
        standing.contribution = std::move(contribution);
        made.push_back(std::move(standing));
    }
    return made;
}

} // namespace strata
