#include "core/model/date.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace strata {

namespace chr = std::chrono;

int daysInMonth(int year, int month)
{
    const chr::year_month_day_last last{chr::year{year}, chr::month_day_last{chr::month{unsigned(month)}}};
    return int(unsigned(last.day()));
}

bool exists(CivilDate date)
{
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1
        && date.day <= daysInMonth(date.year, date.month);
}

Day dayOf(CivilDate date)
{
    const chr::sys_days days
        = chr::year{date.year} / chr::month{unsigned(date.month)} / chr::day{unsigned(date.day)};
    return Day(days.time_since_epoch().count());
}

CivilDate civilOf(Day day)
{
    const chr::year_month_day date{chr::sys_days{chr::days{day}}};
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

Day addMonths(Day day, int months)
{
    CivilDate date = civilOf(day);
    const std::int64_t index = std::int64_t{date.year} * 12 + (date.month - 1) + months;
    if (index < 12)
        return dayOf({1, 1, 1});
    if (index >= 10000 * 12)
        return dayOf({9999, 12, 31});
    date.year = int(index / 12);
    date.month = int(index % 12) + 1;
    date.day = std::min(date.day, daysInMonth(date.year, date.month));
    return dayOf(date);
}

std::optional<Day> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = -1;
        const char* end = text.data() + at + length;
        const auto read = std::from_chars(text.data() + at, end, value);
        return read.ec == std::errc{} && read.ptr == end ? value : -1;
    };
    const CivilDate date{number(0, 4), number(5, 2), number(8, 2)};
    if (!exists(date))
        return std::nullopt;
    return dayOf(date);
}

std::string isoDate(Day day)
{
    if (!isKnown(day))
        return {};
    const CivilDate date = civilOf(day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
    return text;
}

} // namespace strata
