#include "core/import/cells.h"
#include "core/import/recordreader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>

namespace strata {

namespace {

constexpr std::size_t kMaxNumber = 120; // characters of a cell that may still be a number

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// What is around the digits, and the digits with their marks; spaces of every width are ' ', apostrophes
// '\''.
struct Stripped
{
    std::array<char, kMaxNumber> buffer;
    std::string_view core;
    bool isNegative = false;
    bool isBad = false;
    bool hasPercent = false;
    bool hasTrailingMinus = false;
    std::string_view currency;
};

constexpr std::array<std::string_view, 22> kCurrencies
    = {"US$", "$",   "\xe2\x82\xac", "\xc2\xa3", "\xc2\xa5", "USD", "EUR", "GBP", "CHF", "JPY",       "SEK",
       "NOK", "DKK", "PLN",          "CZK",      "CAD",      "AUD", "kr.", "kr",  "Fr.", "z\xc5\x82", "HUF"};

bool stripCurrency(std::string_view& text, Stripped& s)
{
    if (!s.currency.empty())
        return false;
    for (const std::string_view mark : kCurrencies) {
        if (text.size() <= mark.size())
            continue;
        if (text.starts_with(mark)) {
            s.currency = mark;
            text.remove_prefix(mark.size());
            return true;
        }
        if (text.ends_with(mark)) {
            s.currency = mark;
            text.remove_suffix(mark.size());
            return true;
        }
    }
    return false;
}

std::string_view trimSpaces(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

void strip(std::string_view cell, Stripped& s)
{
    std::size_t n = 0;
    if (cell.size() > kMaxNumber) {
        s.isBad = true;
        return;
    }
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const std::string_view rest = cell.substr(i);
        const auto put = [&](std::string_view from, char to) {
            if (!rest.starts_with(from))
                return false;
            s.buffer[n++] = to;
            i += from.size() - 1;
            return true;
        };
        if (static_cast<unsigned char>(cell[i]) >= 0x80
            && (put("\xc2\xa0", ' ') || put("\xe2\x80\xaf", ' ') || put("\xe2\x80\x89", ' ')
                || put("\xe2\x88\x92", '-') || put("\xe2\x80\x99", '\'')))
            continue;
        s.buffer[n++] = cell[i];
    }
    std::string_view text = trimSpaces({s.buffer.data(), n});
    bool hasSign = false;
    for (bool changed = true; changed && !text.empty();) {
        changed = false;
        if (text.size() > 2 && text.front() == '(' && text.back() == ')' && !hasSign) {
            s.isNegative = hasSign = changed = true;
            text = text.substr(1, text.size() - 2);
        } else if (text.size() > 1 && text.back() == '%' && !s.hasPercent) {
            s.hasPercent = changed = true;
            text.remove_suffix(1);
        } else if (text.size() > 1 && (text.front() == '-' || text.front() == '+') && !hasSign) {
            s.isNegative = text.front() == '-';
            hasSign = changed = true;
            text.remove_prefix(1);
        } else if (text.size() > 1 && text.back() == '-' && !hasSign) {
            s.isNegative = hasSign = s.hasTrailingMinus = changed = true;
            text.remove_suffix(1);
        } else if (text.size() > 2 && text.ends_with("CR") && !hasSign) {
            s.isNegative = hasSign = s.hasTrailingMinus = changed = true;
            text.remove_suffix(2);
        } else {
            changed = stripCurrency(text, s);
        }
        text = trimSpaces(text);
    }
    s.core = text;
}

// digits x 10^exponent; leading zeros dropped, at most kept.size() digits kept
struct Decimal
{
    std::array<char, 48> kept;
    int count = 0;
    int exponent = 0;
    bool isNegative = false;

    void add(char digit)
    {
        if (count == 0 && digit == '0')
            return;
        if (count < int(kept.size()))
            kept[std::size_t(count++)] = digit;
        else
            ++exponent;
    }
    bool hasSameValue(const Decimal& other) const
    {
        const auto canonical = [](const Decimal& d) {
            int n = d.count;
            while (n > 0 && d.kept[std::size_t(n - 1)] == '0')
                --n;
            return std::pair(std::string(d.kept.data(), std::size_t(n)), n ? d.exponent + d.count - n : 0);
        };
        return canonical(*this) == canonical(other);
    }
};

bool readCore(std::string_view core, char decimal, Decimal& out)
{
    int exponent = 0;
    bool hasExponent = false;
    if (const std::size_t e = core.find_first_of("eE"); e != std::string_view::npos) {
        std::string_view digits = core.substr(e + 1);
        const bool isNegative = !digits.empty() && digits.front() == '-';
        if (!digits.empty() && (digits.front() == '-' || digits.front() == '+'))
            digits.remove_prefix(1);
        if (digits.empty() || digits.size() > 4 || !std::all_of(digits.begin(), digits.end(), isDigit))
            return false;
        for (const char c : digits)
            exponent = exponent * 10 + (c - '0');
        exponent = isNegative ? -exponent : exponent;
        core = core.substr(0, e);
        hasExponent = true;
    }
    std::string_view fraction;
    std::string_view whole = core;
    if (const std::size_t mark = core.find(decimal); mark != std::string_view::npos) {
        whole = core.substr(0, mark);
        fraction = core.substr(mark + 1);
        if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
            return false;
        if (whole.empty() && (fraction.empty() || decimal == ','))
            return false;
    } else if (whole.empty()) {
        return false;
    }
    // groups of three behind a first one of one to three, all with the same mark
    char group = '\0';
    std::size_t run = 0;
    for (const char c : whole) {
        if (isDigit(c)) {
            ++run;
            continue;
        }
        if (c != ' ' && c != '\'' && c != (decimal == '.' ? ',' : '.'))
            return false;
        if (group == '\0' ? (run < 1 || run > 3 || whole.front() == '0') : (c != group || run != 3))
            return false;
        group = c;
        run = 0;
    }
    if (group != '\0' && (run != 3 || hasExponent))
        return false;
    for (const char c : whole)
        if (isDigit(c))
            out.add(c);
    out.exponent += exponent;
    for (const char c : fraction) {
        --out.exponent;
        out.add(c);
    }
    return true;
}

// Nothing where the cell cannot be read, or could be read in two ways.
bool readDecimal(std::string_view cell, NumberFormat format, Decimal& out)
{
    Stripped s;
    strip(cell, s);
    if (s.isBad || s.core.empty())
        return false;
    Decimal value;
    if (format.decimal == DecimalMark::EachCell) {
        Decimal other;
        const bool dot = readCore(s.core, '.', value);
        const bool comma = readCore(s.core, ',', other);
        if (!dot && !comma)
            return false;
        if (dot && comma && !value.hasSameValue(other))
            return false;
        if (!dot)
            value = other;
    } else if (!readCore(s.core, format.decimal == DecimalMark::Dot ? '.' : ',', value)) {
        return false;
    }
    value.isNegative = s.isNegative;
    if (s.hasPercent || format.plainIsPercent)
        value.exponent -= 2;
    out = value;
    return true;
}

constexpr std::array<double, 16> kTens
    = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

// The common cell: an optional minus, digits, at most one mark that is `decimal`. At most 15 digits.
struct Quick
{
    std::int64_t mantissa = 0;
    int decimals = 0;
};
bool readQuick(std::string_view cell, char decimal, Quick& out)
{
    const char* p = cell.data();
    const char* const end = p + cell.size();
    const bool isNegative = p < end && *p == '-';
    p += isNegative;
    if (end - p > 16 || p >= end || !isDigit(*p))
        return false;
    std::int64_t mantissa = 0;
    for (; p < end && isDigit(*p); ++p)
        mantissa = mantissa * 10 + (*p - '0');
    int decimals = 0;
    if (p < end) {
        if (*p != decimal)
            return false;
        const char* const first = ++p;
        for (; p < end && isDigit(*p); ++p)
            mantissa = mantissa * 10 + (*p - '0');
        decimals = int(p - first);
        if (p < end)
            return false;
    } else if (end - cell.data() > 15) {
        return false;
    }
    out = {isNegative ? -mantissa : mantissa, decimals};
    return true;
}

bool isWordForNoNumber(std::string_view cell)
{
    std::string lower(cell.substr(0, 16));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    if (lower.starts_with("+") || lower.starts_with("-"))
        lower.erase(0, 1);
    return lower == "nan" || lower == "inf" || lower == "infinity" || lower.starts_with("1.#");
}

} // namespace

NumberShape numberShape(std::string_view cell)
{
    NumberShape shape;
    // the common cell without further ado
    const char* p = cell.data();
    const char* const end = p + cell.size();
    p += p < end && *p == '-';
    const char* const first = p;
    while (p < end && isDigit(*p))
        ++p;
    const std::ptrdiff_t whole = p - first;
    if (whole > 0 && whole <= 15) {
        if (p == end) {
            shape.reading = NumberShape::Plain;
            shape.hasLeadingZero = whole > 1 && *first == '0';
            return shape;
        }
        if (*p == '.' || *p == ',') {
            const char* q = p + 1;
            while (q < end && isDigit(*q))
                ++q;
            const std::ptrdiff_t decimals = q - p - 1;
            if (q == end && decimals > 0 && whole + decimals <= 15) {
                const bool canBeGroup = decimals == 3 && whole <= 3 && *first != '0';
                shape.reading = canBeGroup ? NumberShape::Either
                    : *p == '.'            ? NumberShape::Dot
                                           : NumberShape::Comma;
                shape.hasLeadingZero = whole > 1 && *first == '0';
                return shape;
            }
        }
    }

    Stripped s;
    strip(cell, s);
    if (s.isBad)
        return shape;
    shape.hasPercent = s.hasPercent;
    shape.hasTrailingMinus = s.hasTrailingMinus;
    shape.currency = s.currency;
    shape.hasLeadingZero = s.core.size() > 1 && s.core[0] == '0' && isDigit(s.core[1]);
    Decimal dot, comma;
    const bool canDot = readCore(s.core, '.', dot);
    const bool canComma = readCore(s.core, ',', comma);
    if (canDot && canComma)
        shape.reading = dot.hasSameValue(comma) ? NumberShape::Plain : NumberShape::Either;
    else if (canDot || canComma)
        shape.reading = canDot ? NumberShape::Dot : NumberShape::Comma;
    shape.hasManyDigits = std::count_if(s.core.begin(), s.core.end(), isDigit) > 15;
    if (shape.reading == NumberShape::Unreadable) {
        const bool marksOnly = !s.core.empty() && std::all_of(s.core.begin(), s.core.end(), [](char c) {
            return isDigit(c) || std::string_view(" .,'_+-#").find(c) < 8;
        });
        shape.isNumberLike = marksOnly || isWordForNoNumber(cell);
    }
    return shape;
}

std::optional<double> readNumber(std::string_view cell, NumberFormat format)
{
    if (Quick quick; format.decimal != DecimalMark::EachCell && !format.plainIsPercent
        && readQuick(cell, format.decimal == DecimalMark::Dot ? '.' : ',', quick))
        return double(quick.mantissa) / kTens[std::size_t(quick.decimals)]; // both exact: correctly rounded
    Decimal value;
    if (!readDecimal(cell, format, value))
        return std::nullopt;
    if (value.count == 0)
        return 0.0;
    std::array<char, 80> text;
    char* end = std::copy_n(value.kept.data(), value.count, text.data());
    *end++ = 'e';
    end = std::to_chars(end, text.data() + text.size(), value.exponent).ptr;
    double number = 0.0;
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(number))
        return std::nullopt;
    return value.isNegative ? -number : number;
}

std::optional<Amount> readAmount(std::string_view cell, NumberFormat format)
{
    constexpr int kPlaces = 4;
    constexpr std::array<std::int64_t, 5> kScale = {10000, 1000, 100, 10, 1};
    if (Quick quick; format.decimal != DecimalMark::EachCell && !format.plainIsPercent
        && readQuick(cell, format.decimal == DecimalMark::Dot ? '.' : ',', quick)
        && quick.decimals <= kPlaces) {
        Amount amount = 0;
        if (__builtin_mul_overflow(quick.mantissa, kScale[std::size_t(quick.decimals)], &amount))
            return std::nullopt;
        return amount;
    }
    Decimal value;
    if (!readDecimal(cell, format, value))
        return std::nullopt;
    const int shift = value.exponent + kPlaces; // digits x 10^shift is the amount
    const int whole = value.count + shift; // digits in front of the point
    if (whole > 19 && value.count > 0)
        return std::nullopt;
    Amount amount = 0;
    for (int i = 0; i < whole; ++i) {
        const int digit = i < value.count ? value.kept[std::size_t(i)] - '0' : 0;
        if (__builtin_mul_overflow(amount, Amount(10), &amount)
            || __builtin_add_overflow(amount, Amount(digit), &amount))
            return std::nullopt;
    }
    if (whole >= 0 && whole < value.count && value.kept[std::size_t(whole)] >= '5'
        && __builtin_add_overflow(amount, Amount(1), &amount))
        return std::nullopt;
    return value.isNegative ? -amount : amount;
}

Missing missingKind(std::string_view cell)
{
    if (cell.empty())
        return Missing::Empty;
    if (cell.size() > 13 || isDigit(cell.front()))
        return Missing::No;
    std::array<char, 16> buffer{};
    std::transform(cell.begin(), cell.end(), buffer.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    const std::string_view lower(buffer.data(), cell.size());
    if (lower.front() == '#') {
        for (const char* error : {"#n/a", "#div/0!", "#value!", "#ref!", "#name?", "#num!", "#null!", "#nv",
                                  "#wert!", "#bezug!", "#zahl!", "#calc!", "#spill!"})
            if (lower == error)
                return Missing::SheetError;
        return Missing::No;
    }
    if (lower == "-" && cell.size() == 1)
        return Missing::Word;
    for (const char* word : {"--", "---", ".", "?", "n/a", "na", "n.a.", "null", "none", "nil", "n.v.",
                             "k.a.", "(null)", "\\n", "unknown", "missing", "<na>", "s/d", "n.d."})
        if (lower == word)
            return Missing::Word;
    return Missing::No;
}

std::optional<bool> readFlag(std::string_view cell)
{
    if (cell.size() == 1) {
        if (cell[0] == '0')
            return false;
        if (cell[0] == '1')
            return true;
    }
    std::string lower(cell.substr(0, 12));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    for (const char* yes :
         {"y",    "yes", "true", "t",         "x",         "j",         "ja",   "wahr", "oui", "o",
          "vrai", "si",  "s",    "s\xc3\xad", "s\xc3\xac", "verdadero", "vero", "waar", "1.0", "-1"})
        if (lower == yes)
            return true;
    for (const char* no :
         {"n", "no", "false", "f", "nein", "falsch", "non", "faux", "falso", "nee", "onwaar", "0.0"})
        if (lower == no)
            return false;
    return std::nullopt;
}

} // namespace strata
