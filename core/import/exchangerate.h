#pragma once
#include "core/model/amount.h"

#include <cstdint>
#include <optional>

namespace strata {

// Project currency for one unit of another, as the decimal number it was written as.
class ExchangeRate
{
public:
    static std::optional<ExchangeRate> of(double rate); // finite and above 0, else nothing

    // Rounded half away from zero to the unit of Amount; kNoAmount for an unknown amount and beyond the
    // range.
    Amount times(Amount amount) const;

private:
    std::int64_t m_digits = 1; // rate = digits x 10^exponent, at most 17 digits
    int m_exponent = 0;
};

} // namespace strata
