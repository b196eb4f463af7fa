#include "app/benchcompany.h"

#include "core/method/weights.h"

#include <string>

namespace strata {

namespace {

constexpr std::size_t kFactors = 4;
constexpr double kScoreSteps = 16777216.0; // scores lie on this grid

std::string numbered(char prefix, std::size_t number)
{
    std::string id(1, prefix);
    id += std::to_string(number);
    return id;
}

Framework tree(std::size_t metrics)
{
    Framework framework;
    for (std::size_t f = 0; f < kFactors; ++f) {
        Factor factor;
        factor.id = numbered('f', f);
        factor.axis = f < kFactors / 2 ? Axis::CustomerLifetimeValue : Axis::NetProfit;
        for (std::size_t m = f; m < metrics; m += kFactors) {
            Metric metric;
            metric.id = numbered('m', m);
            factor.metrics.push_back(metric);
        }
        framework.factors.push_back(factor);
    }
    framework = equalFactorWeights(framework);
    for (std::size_t f = 0; f < kFactors; ++f)
        framework = equalMetricWeights(framework, f);
    return framework;
}

} // namespace

BenchCompany benchCompany(std::mt19937& random, std::size_t customers, std::size_t metrics)
{
    BenchCompany company;
    company.project.framework = tree(metrics);
    company.scores.customers = company.metrics.customers = customers;
    for (std::size_t m = 0; m < metrics; ++m) {
        std::vector<float>& column = company.scores.columns.emplace_back(customers);
        for (float& score : column)
            score = random() % 20 == 0 ? -1.0F
                                       : static_cast<float>(static_cast<double>(random() >> 8) / kScoreSteps);
    }
    company.scores.status.assign(customers, static_cast<std::uint8_t>(CustomerType::Core));
    for (std::size_t i = 0; i < customers; ++i) {
        company.metrics.netSales.push_back(static_cast<Amount>(random()));
        company.metrics.grossMargin.push_back(static_cast<Amount>(random() >> 2));
        company.metrics.netProfit.push_back(static_cast<Amount>(random() >> 2) - (1 << 28));
    }
    return company;
}

} // namespace strata
