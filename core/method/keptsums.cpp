#include "core/method/keptsums.h"

#include "core/method/kernels.h"

#include <algorithm>
#include <array>
#include <cassert>

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
        if (!m_hasRun || changes > 1) {
            factor.state = State::Direct;
            factor.hasKept = false;
        } else if (changes == 0) {
            // Its scores stand; where the sums are asked for too, they come from what is kept, or are kept
            // now.
            factor.state = State::Unchanged;
            if (m_keepsTotals && !factor.hasKept)
                factor.open = -1;
        } else if (factor.hasKept && factor.open == changed) {
            factor.state = State::Kept;
        } else {
            factor.state = State::Keeping;
            factor.open = changed;
            factor.hasKept = false;
        }
        const bool isKeeping = factor.state == State::Keeping
            || (factor.state == State::Unchanged && m_keepsTotals && !factor.hasKept);
        if (isKeeping) {
            factor.num.resize(m_customers);
            factor.den.resize(m_customers);
        }
    }
}

void KeptSums::direct(const FactorSums& factor, int leftOut, std::size_t begin, std::size_t count,
                      double* num, double* den) const
{
    std::fill_n(num, count, 0.0);
    std::fill_n(den, count, 0.0);
    std::array<const float*, 4> columns{};
    std::array<double, 4> weights{};
    std::size_t waiting = 0;
    for (std::size_t m = 0; m < factor.weights.size(); ++m) {
        if (static_cast<int>(m) == leftOut || factor.weights[m] == 0)
            continue;
        columns[waiting] = m_columns[factor.first + m] + begin;
        weights[waiting] = factor.weights[m];
        if (++waiting == columns.size()) {
            kernels::addFour(columns.data(), weights.data(), num, den, count);
            waiting = 0;
        }
    }
    if (waiting == 1) {
        kernels::add(columns[0], weights[0], num, den, count);
    } else if (waiting > 1) {
        // One pass over four costs less than two over one: fill up with a column at hand, without weight.
        for (std::size_t k = waiting; k < columns.size(); ++k) {
            columns[k] = columns[0];
            weights[k] = 0.0;
        }
        kernels::addFour(columns.data(), weights.data(), num, den, count);
    }
}

void KeptSums::total(std::size_t index, std::size_t begin, std::size_t count, double* num, double* den)
{
    FactorSums& factor = m_factors[index];
    if (factor.state == State::Direct) {
        direct(factor, -1, begin, count, num, den);
        return;
    }
    const float* open
        = factor.open < 0 ? nullptr : m_columns[factor.first + static_cast<std::size_t>(factor.open)] + begin;
    const double weight = factor.open < 0 ? 0.0 : factor.weights[static_cast<std::size_t>(factor.open)];
    if (factor.hasKept) {
        kernels::fromKept(factor.num.data() + begin, factor.den.data() + begin, open, weight, num, den,
                          count);
        return;
    }
    direct(factor, factor.open, begin, count, num, den);
    kernels::keep(num, den, factor.num.data() + begin, factor.den.data() + begin, count);
    if (open)
        kernels::add(open, weight, num, den, count);
}

void KeptSums::addTotal(std::size_t index, std::size_t begin, std::size_t count, double* num, double* den)
{
    std::array<double, kernels::kBlock> ownNum;
    std::array<double, kernels::kBlock> ownDen;
    total(index, begin, count, ownNum.data(), ownDen.data());
    for (std::size_t i = 0; i < count; ++i) {
        num[i] += ownNum[i];
        den[i] += ownDen[i];
    }
}

void KeptSums::settle()
{
    for (FactorSums& factor : m_factors) {
        const bool kept
            = factor.state == State::Keeping || (factor.state == State::Unchanged && m_keepsTotals);
        factor.hasKept = factor.hasKept || kept;
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
