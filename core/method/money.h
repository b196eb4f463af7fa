#pragma once
#include "core/model/amount.h"
#include "core/model/customersums.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

// Sums of money as numbers and back.

// Currency units.
inline double units(WideSum amount)
{
    return double(amount) / double(kAmountUnit);
}

// A sum beyond what an Amount holds stays at its end.
inline Amount clamped(WideSum sum)
{
    constexpr Amount most = std::numeric_limits<Amount>::max();
    return sum > most ? most : sum < -most ? -most : Amount(sum);
}

// A number of ten-thousandths as a whole one, half away from zero; 0 for what is no number.
inline WideSum wholeNumber(double number)
{
    constexpr double most = 1e34; // far beyond any money, within a WideSum
    return std::isnan(number) ? 0 : WideSum(std::round(std::clamp(number, -most, most)));
}

// Currency units to ten-thousandths, rounded half away from zero.
inline WideSum tenThousandths(double money)
{
    return wholeNumber(money * double(kAmountUnit));
}

} // namespace strata
