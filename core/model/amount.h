#pragma once

#include <cstdint>
#include <limits>

namespace strata {

// Money on an invoice line: ten-thousandths of the currency unit, so that invoices priced to four decimals
// add up exactly. Range: about 922 million million units (9.2e14) either way; readers refuse what is larger.
using Amount = std::int64_t;
inline constexpr Amount kAmountUnit = 10000;
inline constexpr Amount kNoAmount = std::numeric_limits<Amount>::min(); // unknown, which is not zero

constexpr bool isKnown(Amount amount)
{
    return amount != kNoAmount;
}

} // namespace strata
