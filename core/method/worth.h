#pragma once
#include "core/method/metrics.h"
#include "core/method/stratifier.h"

#include <cstdint>
#include <vector>

namespace strata {

// What customers count for where a share of the money is asked: their net profit without sign, or net sales
// where nobody with a type has a known profit. Unknown amounts count 0.
struct Worth
{
    bool isBySales = false;
    std::vector<Amount> amounts; // per customer, without sign; 0 for customers without a type
    WideAmount total = 0;

    double shareOf(WideAmount part) const // 0..1; 0 where the total is
    {
        return total > 0 ? static_cast<double>(part) / static_cast<double>(total) : 0.0;
    }
};

// `types`: CustomerType per customer of the table.
Worth worthOf(const MetricTable& metrics, const std::vector<std::uint8_t>& types);

} // namespace strata
