#include "core/import/columntally.h"

#include "core/import/texttable.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace strata {

namespace {

constexpr std::size_t kMaxSpellings = 20;
constexpr std::size_t kMaxCurrencies = 12;

void witness(Witness& w, std::string_view cell, std::size_t line)
{
    if (w.line == 0)
        w = {line, std::string(cell)};
}

// Signs and codes of one currency are the same currency.
std::string_view currencyCode(std::string_view mark)
{
    struct Sign
    {
        std::string_view mark, code;
    };
    static constexpr std::array<Sign, 8> signs = {{{"$", "USD"},
                                                   {"US$", "USD"},
                                                   {"\xe2\x82\xac", "EUR"},
                                                   {"\xc2\xa3", "GBP"},
                                                   {"\xc2\xa5", "JPY"},
                                                   {"kr.", "kr"},
                                                   {"Fr.", "CHF"},
                                                   {"z\xc5\x82", "PLN"}}};
    for (const Sign& sign : signs)
        if (sign.mark == mark)
            return sign.code;
    return mark;
}

// "eur" and "EUR" are the same; what is longer than a code is taken as it stands.
std::string currencyText(std::string_view cell)
{
    std::string text(currencyCode(cell));
    if (text.size() == 3)
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return text;
}

} // namespace

void NumberProfile::add(const NumberProfile& other, double factor)
{
    if (other.isEmpty())
        return;
    lowest = std::min(lowest, other.lowest * factor);
    highest = std::max(highest, other.highest * factor);
    negatives += other.negatives;
    zeros += other.zeros;
}

void ColumnTally::add(std::string_view raw, std::size_t line)
{
    if (look == Ignore)
        return;
    const std::string_view cell = cellText(raw);
    if (cell.empty()) {
        addMissing(cell);
        return;
    }
    if (isConstant) {
        if (firstValue.empty())
            firstValue = cell;
        else
            isConstant = cell == firstValue;
    }
    switch (look) {
    case Ignore:
        return;
    case AsText:
        ++texts;
        if (countsTexts && different.size() < kMostDistinct)
            different.insert(cell);
        return;
    case AsCurrency:
        if (missingKind(cell) != Missing::No)
            return addMissing(cell);
        ++texts;
        return addCurrency(currencyText(cell), line);
    case AsNumber:
        return addNumber(cell, line);
    case AsDate:
        return addDate(cell, line);
    case AsFlag:
        if (readFlag(cell))
            ++flags;
        else if (missingKind(cell) != Missing::No)
            addMissing(cell);
        else
            ++unreadable;
        return;
    }
}

void ColumnTally::addMissing(std::string_view cell)
{
    ++missing;
    const auto known = std::find_if(spellings.begin(), spellings.end(),
                                    [&](const MissingSpelling& s) { return s.text == cell; });
    if (known != spellings.end())
        ++known->count;
    else if (spellings.size() < kMaxSpellings)
        spellings.push_back({std::string(cell), 1});
}

// The common cell in one pass: an optional minus, digits, at most one mark, nothing that could be misread.
// False: it is none, and nothing was done.
bool ColumnTally::addPlainNumber(std::string_view cell, std::size_t line)
{
    static constexpr std::array<double, 16> kTens
        = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const auto isDigit = [](char c) { return static_cast<unsigned char>(c - '0') <= 9; };
    if (cell.size() > 17)
        return false;
    const char* p = cell.data();
    const char* const end = p + cell.size();
    const bool isNegative = *p == '-';
    p += isNegative;
    const char* const first = p;
    std::int64_t mantissa = 0;
    for (; p < end && isDigit(*p); ++p)
        mantissa = mantissa * 10 + (*p - '0');
    const std::ptrdiff_t whole = p - first;
    std::ptrdiff_t decimals = 0;
    const char mark = p < end ? *p : '\0';
    if (whole == 0 || (mark != '\0' && mark != '.' && mark != ','))
        return false;
    if (mark != '\0') {
        const char* const fraction = ++p;
        for (; p < end && isDigit(*p); ++p)
            mantissa = mantissa * 10 + (*p - '0');
        decimals = p - fraction;
        const bool canBeGroup = decimals == 3 && whole <= 3 && *first != '0';
        if (p < end || decimals == 0 || canBeGroup)
            return false;
    }
    if (whole + decimals > 15)
        return false;
    const double value = double(isNegative ? -mantissa : mantissa) / kTens[std::size_t(decimals)];
    leadingZero += whole > 1 && *first == '0';
    if (mark == '\0') {
        ++plain;
        bare.plain.add(value);
    } else if (mark == '.') {
        if (dot++ == 0)
            witness(firstDot, cell, line);
        bare.dot.add(value);
    } else {
        if (comma++ == 0)
            witness(firstComma, cell, line);
        bare.comma.add(value);
    }
    return true;
}

void ColumnTally::addNumber(std::string_view cell, std::size_t line)
{
    if (!isShare && addPlainNumber(cell, line))
        return;
    if (missingKind(cell) != Missing::No)
        return addMissing(cell);
    const NumberShape shape = numberShape(cell);
    Numbers& numbers = shape.hasPercent ? withPercent : bare;
    const auto profile = [cell](NumberProfile& of, DecimalMark mark) {
        if (const auto value = readNumber(cell, {mark, false}))
            of.add(*value);
    };
    switch (shape.reading) {
    case NumberShape::Plain:
        ++plain;
        profile(numbers.plain, DecimalMark::Dot); // the same either way
        break;
    case NumberShape::Dot:
        if (dot++ == 0)
            witness(firstDot, cell, line);
        profile(numbers.dot, DecimalMark::Dot);
        break;
    case NumberShape::Comma:
        if (comma++ == 0)
            witness(firstComma, cell, line);
        profile(numbers.comma, DecimalMark::Comma);
        break;
    case NumberShape::Either:
        if (either++ == 0)
            witness(firstEither, cell, line);
        profile(numbers.eitherAsDot, DecimalMark::Dot);
        profile(numbers.eitherAsComma, DecimalMark::Comma);
        break;
    case NumberShape::Unreadable:
        ++(shape.isNumberLike ? numberLike : text);
        return;
    }
    percent += shape.hasPercent;
    if (isShare && !shape.hasPercent
        && (shape.reading == NumberShape::Either
            || readNumber(cell, {DecimalMark::EachCell, false}).value_or(0.0) > 1.0)
        && aboveOne++ == 0)
        witness(firstAboveOne, cell, line);
    trailingMinus += shape.hasTrailingMinus;
    leadingZero += shape.hasLeadingZero;
    if (shape.hasManyDigits && manyDigits++ == 0)
        witness(firstManyDigits, cell, line);
    if (!shape.currency.empty())
        addCurrency(currencyCode(shape.currency), line);
}

void ColumnTally::addCurrency(std::string_view code, std::size_t line)
{
    const bool isNew = std::none_of(currencies.begin(), currencies.end(),
                                    [&](const Witness& w) { return w.text == code; });
    if (isNew && currencies.size() < kMaxCurrencies)
        currencies.push_back({line, std::string(code)});
}

void ColumnTally::addDate(std::string_view cell, std::size_t line)
{
    const bool isLikeIso = cell.size() == m_lastIso.size();
    if (isLikeIso && std::memcmp(cell.data(), m_lastIso.data(), m_lastIso.size()) == 0) {
        ++clear;
        return;
    }
    const DateShape shape = dateShape(cell);
    if (shape.shortYear >= 0)
        shortYears.set(std::size_t(shape.shortYear));
    const auto profile = [this, cell](DateProfile& of, DateOrder order) {
        if (const auto day = readDate(cell, {order, century}); day && !isSentinelDate(*day))
            of.add(*day);
    };
    switch (shape.reading) {
    case DateShape::Clear:
        ++clear;
        if (isLikeIso)
            std::memcpy(m_lastIso.data(), cell.data(), m_lastIso.size());
        return profile(clearDays, DateOrder::DayMonthYear);
    case DateShape::DayFirst:
        ++dayFirst;
        profile(dayFirstDays, DateOrder::DayMonthYear);
        return witness(firstDayFirst, cell, line);
    case DateShape::MonthFirst:
        ++monthFirst;
        profile(monthFirstDays, DateOrder::MonthDayYear);
        return witness(firstMonthFirst, cell, line);
    case DateShape::DottedEither:
        ++dotted;
        profile(eitherByDay, DateOrder::DayMonthYear);
        return profile(eitherByMonth, DateOrder::MonthDayYear);
    case DateShape::Either:
        ++orderUnknown;
        profile(eitherByDay, DateOrder::DayMonthYear);
        profile(eitherByMonth, DateOrder::MonthDayYear);
        return witness(firstUnknown, cell, line);
    case DateShape::Unreadable:
        if (missingKind(cell) != Missing::No || isZeroDate(cell))
            addMissing(cell);
        else
            ++unreadable;
        return;
    }
}

} // namespace strata
