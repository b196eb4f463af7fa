#include "core/method/keptsums.h"

#include "core/method/kernels.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <numeric>

namespace strata {

KeptSums::KeptSums(const StratifierInput& input)
    : m_columns(input.columns)
    , m_customers(input.customers)
    , m_keepsTotals(input.composite == CompositeKind::Pooled)
{
    std::size_t first = 0;
    for (const std::size_t metrics : input.factorMetrics) {
        FactorSums& factor = m_factors.emplace_back();
        factor.first = first;
        first += metrics;
    }
    assert(first == m_columns.size());
}

void KeptSums::prepare(const TreeWeights& weights)
{
    assert(weights.metrics.size() == m_factors.size());
    for (std::size_t f = 0; f < m_factors.size(); ++f) {
        FactorSums& factor = m_factors[f];
        const std::vector<int>& now = weights.metrics[f];
        int changed = -1;
        int changes = 0;
        if (m_hasRun) {
            for (std::size_t m = 0; m < now.size(); ++m) {
                if (now[m] == factor.weights[m])
                    continue;
                changed = static_cast<int>(m);
                ++changes;
            }
        }
        factor.weights = now;
        // Kept sums of weights have 16 bits: the basis points of a factor fit six times over.
        const bool canKeep = std::accumulate(now.begin(), now.end(), std::int64_t{0})
            <= std::numeric_limits<std::uint16_t>::max();
        const bool hasKept = factor.hasKept && canKeep;
        factor.hasKept = false;
        factor.isKeeping = false;
        if (!m_hasRun || changes > 1 || (changes == 1 && !canKeep)) {
            factor.state = State::Direct;
        } else if (changes == 0) {
            // Its scores stand; where the sums are asked for too, they come from what is kept, or are kept
            // now.
            factor.state = State::Unchanged;
            factor.hasKept = hasKept;
            factor.isKeeping = m_keepsTotals && canKeep && !hasKept;
            if (factor.isKeeping)
                factor.open = -1;
        } else if (hasKept && factor.open == changed) {
            factor.state = State::Kept;
            factor.hasKept = true;
        } else {
            factor.state = State::Keeping;
            factor.open = changed;
            factor.isKeeping = true;
        }
        if (factor.isKeeping) {
            factor.num.resize(m_customers);
            factor.den.resize(m_customers);
        }
    }
}

void KeptSums::direct(const FactorSums& factor, int leftOut, std::size_t begin, std::size_t count,
                      double* num, double* den) const
{
    std::array<const float*, kernels::kMostColumns> columns{};
    std::array<double, kernels::kMostColumns> weights{};
    std::size_t waiting = 0;
    bool isFirst = true;
    const auto flush = [&] {
        if (isFirst)
            kernels::sum(columns.data(), weights.data(), waiting, num, den, count);
        else
            kernels::addSum(columns.data(), weights.data(), waiting, num, den, count);
        isFirst = false;
        waiting = 0;
    };
    for (std::size_t m = 0; m < factor.weights.size(); ++m) {
        if (static_cast<int>(m) == leftOut || factor.weights[m] == 0)
            continue;
        columns[waiting] = m_columns[factor.first + m] + begin;
        weights[waiting] = factor.weights[m];
        if (++waiting == columns.size())
            flush();
    }
    if (waiting > 0)
        flush();
    if (isFirst) {
        std::fill_n(num, count, 0.0);
        std::fill_n(den, count, 0.0);
    }
}

KeptSums::Kept KeptSums::kept(std::size_t index, std::size_t begin) const
{
    const FactorSums& factor = m_factors[index];
    assert(factor.hasKept);
    const auto open = static_cast<std::size_t>(std::max(factor.open, 0));
    return {.num = factor.num.data() + begin,
            .den = factor.den.data() + begin,
            .open = factor.open < 0 ? nullptr : m_columns[factor.first + open] + begin,
            .weight = factor.open < 0 ? 0.0 : factor.weights[open]};
}

void KeptSums::total(std::size_t index, std::size_t begin, std::size_t count, double* num, double* den)
{
    FactorSums& factor = m_factors[index];
    if (factor.hasKept) {
        const Kept from = kept(index, begin);
        kernels::fromKept(from.num, from.den, from.open, from.weight, num, den, count);
        return;
    }
    if (!factor.isKeeping) {
        direct(factor, -1, begin, count, num, den);
        return;
    }
    direct(factor, factor.open, begin, count, num, den);
    kernels::keep(num, den, factor.num.data() + begin, factor.den.data() + begin, count);
    if (factor.open >= 0) {
        const auto open = static_cast<std::size_t>(factor.open);
        const float* column = m_columns[factor.first + open] + begin;
        const double weight = factor.weights[open];
        kernels::addSum(&column, &weight, 1, num, den, count);
    }
}

void KeptSums::settle()
{
    for (FactorSums& factor : m_factors) {
        factor.hasKept = factor.hasKept || factor.isKeeping;
        factor.isKeeping = false;
    }
    m_hasRun = true;
}

void KeptSums::forget()
{
    m_hasRun = false;
    for (FactorSums& factor : m_factors)
        factor.hasKept = false;
}

} // namespace strata
