#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace strata {

// A calendar day: days since 1970-01-01 (proleptic Gregorian).
using Day = std::int32_t;
inline constexpr Day kNoDay = std::numeric_limits<Day>::min(); // unknown

constexpr bool isKnown(Day day)
{
    return day != kNoDay;
}

struct CivilDate
{
    int year = 1970;
    int month = 1; // 1..12
    int day = 1; // 1..31

    bool operator==(const CivilDate&) const = default;
};

Day dayOf(CivilDate date); // the date must exist
CivilDate civilOf(Day day);
bool exists(CivilDate date);
int daysInMonth(int year, int month);

// The same day of the month `months` later (or earlier); a day that month lacks becomes its last day.
// Beyond the years 1 to 9999 it is the first or the last day of them.
Day addMonths(Day day, int months);

std::optional<Day> parseIsoDate(std::string_view text); // "2013-11-30", nothing else
std::string isoDate(Day day); // empty for an unknown day

} // namespace strata
