#include "core/model/numbertexts.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <iterator>

namespace strata {

namespace {

// Decimal numbers of so many digits and doubles belong to each other one to one (DBL_DIG), and their whole
// numbers and powers of ten are doubles, so that one division gives the nearest double.
constexpr int kExactDigits = 15;
constexpr double kPowers[]
    = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
// Without an exponent between these.
constexpr double kSmallest = 1e-5, kLargest = 1e15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Yes where it can be told from the digits alone; no: somebody has to look closer.
bool isPlainlyTheNumber(std::string_view text, double number, const NumberForm& form)
{
    std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    const std::size_t first = at;
    std::int64_t digits = 0;
    for (; at < text.size() && isDigit(text[at]) && at - first <= kExactDigits; ++at)
        digits = digits * 10 + (text[at] - '0');
    const std::size_t whole = at - first;
    if (whole == 0 || (whole > 1 && text[first] == '0') || (form.group && whole > 3))
        return false;
    std::size_t decimals = 0;
    if (at < text.size()) {
        if (text[at++] != form.mark)
            return false;
        const std::size_t behind = at;
        for (; at < text.size() && isDigit(text[at]) && at - first <= kExactDigits + 1; ++at)
            digits = digits * 10 + (text[at] - '0');
        decimals = at - behind;
        if (decimals == 0 || at != text.size())
            return false;
    }
    if (whole + decimals > kExactDigits || (digits == 0 && (first == 1 || std::signbit(number))))
        return false;
    const double value = double(digits) / kPowers[decimals];
    if (form.decimals >= 0 ? decimals != std::size_t(form.decimals)
                           : decimals > 0 && (text.back() == '0' || value < kSmallest))
        return false;
    return number == (first == 1 ? -value : value);
}

} // namespace

std::string writtenNumber(double number, const NumberForm& form)
{
    assert(form.decimals <= kMostDecimals);
    char buffer[400]; // a double has up to 309 digits before the mark
    const double size = std::abs(number);
    const bool isPlain = size == 0.0 || (size >= kSmallest && size < kLargest);
    const std::to_chars_result end = form.decimals >= 0
        ? std::to_chars(buffer, std::end(buffer), number, std::chars_format::fixed, form.decimals)
        : isPlain ? std::to_chars(buffer, std::end(buffer), number, std::chars_format::fixed)
                  : std::to_chars(buffer, std::end(buffer), number);
    std::string text(buffer, end.ptr);
    if (const std::size_t mark = text.find('.'); mark != std::string::npos)
        text[mark] = form.mark;
    if (form.group) {
        const std::size_t first = text[0] == '-' ? 1 : 0;
        std::size_t at = first;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        while (at > first + 3)
            text.insert(at -= 3, 1, form.group);
    }
    return text;
}

bool isWrittenNumber(std::string_view text, double number, const NumberForm& form)
{
    return isPlainlyTheNumber(text, number, form) || writtenNumber(number, form) == text;
}

void OddTexts::add(std::int32_t row, std::string_view text)
{
    assert(m_rows.empty() || m_rows.back() < row);
    m_bytes += text;
    m_rows.push_back(row);
    m_ends.push_back(m_bytes.size());
}

std::string_view OddTexts::find(std::int32_t row) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    return found == m_rows.end() || *found != row ? std::string_view()
                                                  : text(std::size_t(found - m_rows.begin()));
}

} // namespace strata
