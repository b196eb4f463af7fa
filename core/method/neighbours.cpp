#include "core/method/neighbours.h"

#include "core/method/stratifier.h"

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

// Customers around the customer in the order of composites.
void findBeside(const std::vector<double>& composite, std::size_t customer, std::size_t count,
                Neighbours& made)
{
    const double own = composite[customer];
    std::vector<int> above, below;
    std::size_t higher = 0;
    for (std::size_t i = 0; i < composite.size(); ++i) {
        made.scored += composite[i] >= 0.0;
        higher += composite[i] > own;
        if (composite[i] < 0.0 || i == customer || own < 0.0)
            continue;
        const bool isAbove = composite[i] > own || (composite[i] == own && i < customer);
        (isAbove ? above : below).push_back(int(i));
    }
    if (own < 0.0)
        return;
    made.place = higher + 1;
    const auto isHigher = [&composite](int a, int b) {
        const double left = composite[std::size_t(a)], right = composite[std::size_t(b)];
        return left != right ? left > right : a < b;
    };
    const auto nearestAbove = [&isHigher](int a, int b) { return isHigher(b, a); };
    const std::size_t up = std::min(count, above.size()), down = std::min(count, below.size());
    std::partial_sort(above.begin(), above.begin() + std::ptrdiff_t(up), above.end(), nearestAbove);
    above.resize(up);
    std::reverse(above.begin(), above.end());
    std::partial_sort(below.begin(), below.begin() + std::ptrdiff_t(down), below.end(), isHigher);
    below.resize(down);
    made.above = std::move(above);
    made.below = std::move(below);
}

// What each metric weighs in the composite, in any unit.
std::vector<double> metricWeights(const Project& project)
{
    const TreeWeights weights = treeWeights(project.framework);
    std::vector<double> flat;
    for (std::size_t f = 0; f < weights.factors.size(); ++f) {
        double whole = 0.0;
        for (const int weight : weights.metrics[f])
            whole += weight;
        for (const int weight : weights.metrics[f])
            flat.push_back(whole > 0.0 ? weights.factors[f] * (weight / whole) : 0.0);
    }
    return flat;
}

void findAlike(const Project& project, const ScoreTable& scores, std::size_t customer, std::size_t count,
               Neighbours& made)
{
    const std::vector<double> weights = metricWeights(project);
    if (scores.columns.size() != weights.size())
        return;
    std::vector<double> squares(scores.customers), shared(scores.customers);
    double own = 0.0; // weight that the customer is scored on
    for (std::size_t m = 0; m < weights.size(); ++m) {
        const std::vector<float>& column = scores.columns[m];
        const float mine = column[customer];
        if (weights[m] <= 0.0 || mine < 0.0f)
            continue;
        own += weights[m];
        for (std::size_t i = 0; i < column.size(); ++i) {
            const double difference = double(column[i]) - double(mine);
            const double weight = column[i] < 0.0f ? 0.0 : weights[m];
            squares[i] += weight * difference * difference;
            shared[i] += weight;
        }
    }
    if (own <= 0.0)
        return;
    std::vector<AlikeCustomer> others;
    for (std::size_t i = 0; i < scores.customers; ++i)
        if (i != customer && shared[i] > 0.0 && 2.0 * shared[i] >= own)
            others.push_back({int(i), 100.0 * std::sqrt(squares[i] / shared[i])});
    const std::size_t most = std::min(count, others.size());
    std::partial_sort(others.begin(), others.begin() + std::ptrdiff_t(most), others.end(),
                      [](const AlikeCustomer& a, const AlikeCustomer& b) {
                          return a.distance != b.distance ? a.distance < b.distance : a.customer < b.customer;
                      });
    others.resize(most);
    made.alike = std::move(others);
}

} // namespace

Neighbours neighboursOf(const Project& project, const ScoreTable& scores, const Results& results,
                        std::size_t customer, std::size_t count)
{
    Neighbours made;
    if (customer >= results.composite.size() || customer >= scores.customers)
        return made;
    findBeside(results.composite, customer, count, made);
    findAlike(project, scores, customer, count, made);
    return made;
}

double betterThanPercent(const std::vector<float>& scores, std::size_t customer)
{
    if (customer >= scores.size() || scores[customer] < 0.0f)
        return -1.0;
    const float own = scores[customer];
    std::size_t others = 0, lower = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        others += scores[i] >= 0.0f;
        lower += scores[i] >= 0.0f && scores[i] < own;
    }
    return others > 1 ? 100.0 * double(lower) / double(others - 1) : -1.0;
}

} // namespace strata
