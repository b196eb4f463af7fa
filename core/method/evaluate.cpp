#include "core/method/evaluate.h"

#include "core/method/rated.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace strata {

Evaluation evaluate(const Project& project, int threads)
{
    Evaluation evaluation;
    if (project.dataset) {
        evaluation.metrics = computeMetrics(*project.dataset, project.period, project.rates, threads);
        addRatings(evaluation.metrics, *project.ratings, *project.dataset);
    }
    evaluation.scores = scoreMetrics(project, evaluation.metrics, threads);
    evaluation.results = stratify(project, evaluation.metrics, evaluation.scores, threads);
    evaluation.whale = whaleCurve(project, evaluation.metrics);
    return evaluation;
}

// Largest remainder over tenths of a percent.
std::vector<double> sharesOfHundred(const std::vector<double>& parts)
{
    constexpr double tenths = 1000.0;
    std::vector<double> shares(parts.size(), 0.0);
    const double sum = std::accumulate(parts.begin(), parts.end(), 0.0);
    if (!(sum > 0.0))
        return shares;

    std::vector<double> remainders(parts.size());
    double left = tenths;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        // What a division leaves beyond nine decimals is noise: equal remainders must stay equal.
        const double exact = std::round(parts[i] / sum * tenths * 1e9) / 1e9;
        shares[i] = std::floor(exact);
        remainders[i] = std::round((exact - shares[i]) * 1e9);
        left -= shares[i];
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t k = 0; k < order.size() && left > 0.5; ++k, left -= 1.0)
        shares[order[k]] += 1.0;
    for (double& share : shares)
        share /= 10.0;
    return shares;
}

} // namespace strata
