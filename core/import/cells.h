#pragma once
#include "core/import/importoptions.h"
#include "core/model/amount.h"
#include "core/model/date.h"

#include <optional>
#include <string_view>

namespace strata {

// --- missing ---

enum class Missing
{
    No,
    Empty,
    Word,
    SheetError
}; // "", "n/a", "#DIV/0!"
Missing missingKind(std::string_view cell); // of a number, date or flag; the cell is trimmed

// --- numbers ---

// How a cell could be read as a number.
struct NumberShape
{
    enum Reading
    {
        Unreadable,
        Plain, // no mark that could be misread
        Dot, // only with a decimal dot
        Comma, // only with a decimal comma
        Either // both ways, with different values: "1.234"
    };
    Reading reading = Unreadable;
    bool isNumberLike = false; // Unreadable, but made of digits and marks, or a word for not-a-number
    bool hasPercent = false;
    bool hasTrailingMinus = false;
    bool hasLeadingZero = false; // "007": may be a code
    bool hasManyDigits = false; // more than a double keeps
    std::string_view currency; // "$", "EUR"; empty = none
};
NumberShape numberShape(std::string_view cell); // trimmed, not missing

struct NumberFormat
{
    DecimalMark decimal = DecimalMark::Dot;
    bool plainIsPercent = false; // a number without a sign is percent too
};
// Finite numbers only, the whole cell; nothing where it cannot be read. Independent of the locale.
std::optional<double> readNumber(std::string_view cell, NumberFormat format);
// Exact; rounds half away from zero beyond 4 decimals; nothing beyond the range of Amount.
std::optional<Amount> readAmount(std::string_view cell, NumberFormat format);

// --- dates ---

struct DateShape
{
    enum Reading
    {
        Unreadable,
        Clear, // the same day whatever the order: ISO, a month's name, 5/5/2024
        DayFirst, // only day/month
        MonthFirst, // only month/day
        DottedEither, // both are possible; dots speak for the day first
        Either
    };
    Reading reading = Unreadable;
    int shortYear = -1; // 0..99 when written with two digits
};
DateShape dateShape(std::string_view cell);

struct DateFormat
{
    DateOrder order = DateOrder::DayMonthYear; // of dates that do not begin with the year
    int century = 69; // two-digit years below this are 20yy
};
std::optional<Day> readDate(std::string_view cell, DateFormat format);
bool isSentinelDate(Day day); // what systems write for "none": 1899-12-30, 9999-12-31
bool isZeroDate(std::string_view cell); // "0000-00-00"

// --- flags ---

std::optional<bool> readFlag(std::string_view cell); // 1, yes, true, x, ja, oui, ...

} // namespace strata
