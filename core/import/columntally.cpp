#include "core/import/columntally.h"

#include "core/import/texttable.h"

#include <algorithm>
#include <array>

namespace strata {

namespace {

constexpr std::size_t kMaxSpellings = 20;

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

} // namespace

void ColumnTally::add(std::string_view raw, std::size_t line)
{
    if (look == Ignore)
        return;
    std::string_view cell = raw;
    if (!cell.empty()
        && (cell.front() <= ' ' || cell.back() <= ' ' || cell.front() == '\'' || cell.back() == '\xa0'))
        cell = unguarded(cell); // spaces, guards and every byte beyond ASCII
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
        return;
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

void ColumnTally::addNumber(std::string_view cell, std::size_t line)
{
    if (missingKind(cell) != Missing::No)
        return addMissing(cell);
    const NumberShape shape = numberShape(cell);
    switch (shape.reading) {
    case NumberShape::Plain:
        ++plain;
        break;
    case NumberShape::Dot:
        if (dot++ == 0)
            witness(firstDot, cell, line);
        break;
    case NumberShape::Comma:
        if (comma++ == 0)
            witness(firstComma, cell, line);
        break;
    case NumberShape::Either:
        if (either++ == 0)
            witness(firstEither, cell, line);
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
    if (!shape.currency.empty()) {
        const std::string_view code = currencyCode(shape.currency);
        const bool isNew = std::none_of(currencies.begin(), currencies.end(),
                                        [&](const Witness& w) { return w.text == code; });
        if (isNew)
            currencies.push_back({line, std::string(code)});
    }
}

void ColumnTally::addDate(std::string_view cell, std::size_t line)
{
    const DateShape shape = dateShape(cell);
    if (shape.shortYear >= 0)
        shortYears.set(std::size_t(shape.shortYear));
    switch (shape.reading) {
    case DateShape::Clear:
        ++clear;
        return;
    case DateShape::DayFirst:
        ++dayFirst;
        return witness(firstDayFirst, cell, line);
    case DateShape::MonthFirst:
        ++monthFirst;
        return witness(firstMonthFirst, cell, line);
    case DateShape::DottedEither:
        ++dotted;
        return;
    case DateShape::Either:
        ++orderUnknown;
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
