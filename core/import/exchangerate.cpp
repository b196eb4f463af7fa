#include "core/import/exchangerate.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace strata {

namespace {

__extension__ typedef __int128 Wide;

constexpr int kMostTens = 36; // 2^63 x 10^17 is below 10^36

} // namespace

// The shortest text that reads back as the same double has the digits of the cell it came from.
std::optional<ExchangeRate> ExchangeRate::of(double rate)
{
    if (!std::isfinite(rate) || rate <= 0.0)
        return std::nullopt;
    std::array<char, 40> text{};
    const char* const end
        = std::to_chars(text.data(), text.data() + text.size(), rate, std::chars_format::scientific).ptr;
    ExchangeRate made;
    made.m_digits = 0;
    int decimals = 0;
    bool isFraction = false;
    const char* p = text.data();
    for (; p < end && *p != 'e'; ++p) {
        if (*p == '.') {
            isFraction = true;
            continue;
        }
        made.m_digits = made.m_digits * 10 + (*p - '0');
        decimals += isFraction;
    }
    int exponent = 0;
    if (p < end)
        std::from_chars(p + (p[1] == '+' ? 2 : 1), end, exponent);
    made.m_exponent = exponent - decimals;
    return made;
}

Amount ExchangeRate::times(Amount amount) const
{
    if (!isKnown(amount) || amount == 0)
        return amount;
    Wide product = Wide(amount) * m_digits;
    int exponent = m_exponent;
    for (; exponent > 0; --exponent) {
        if (product > std::numeric_limits<Amount>::max() || product < -std::numeric_limits<Amount>::max())
            return kNoAmount;
        product *= 10;
    }
    if (exponent < -kMostTens)
        return 0;
    Wide tens = 1;
    for (; exponent < 0; ++exponent)
        tens *= 10;
    const Wide half = tens / 2; // tens is 1 or even
    product = (product + (product < 0 ? -half : half)) / tens;
    if (product > std::numeric_limits<Amount>::max() || product < -std::numeric_limits<Amount>::max())
        return kNoAmount;
    return Amount(product);
}

} // namespace strata
