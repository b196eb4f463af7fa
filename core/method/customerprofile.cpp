#include "core/method/customerprofile.h"

namespace strata {

CustomerProfile customerProfile(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                                const Results& results, std::size_t customer)
{
    return {metricStandings(project, metrics, scores, customer),
            waysUp(project, metrics, scores, results, customer),
            neighboursOf(project, scores, results, customer)};
}

} // namespace strata
