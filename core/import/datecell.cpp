#include "core/import/cells.h"

#include <algorithm>
#include <array>
#include <string>

namespace strata {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Three parts as written, the time of day dropped.
struct Parts
{
    std::array<int, 3> value{};
    std::array<int, 3> digits{};
    int monthName = -1; // which of the three is a month by name
    char mark = '\0';
};

// The first three letters of the months' names in the languages of our headers, lower case.
constexpr std::array<const char*, 12> kMonths
    = {"jan ene gen", "feb fev fev", "mar mrt mrz", "apr avr abr", "may mai mei mag", "jun giu", "jul lug",
       "aug ago aou", "sep set",     "oct okt ott", "nov",         "dec dez dic"};

int monthOf(std::string_view word)
{
    if (word.size() < 3)
        return 0;
    std::string key(word.substr(0, 3));
    std::transform(key.begin(), key.end(), key.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    if (word.starts_with("M\xc3\xa4") || word.starts_with("m\xc3\xa4"))
        key = "mar";
    if (word.starts_with("f\xc3\xa9") || word.starts_with("F\xc3\xa9"))
        key = "feb";
    if (word.starts_with("d\xc3\xa9") || word.starts_with("D\xc3\xa9"))
        key = "dec";
    if (key == "jui") // juin, juillet
        return word.size() > 4 ? 7 : 6;
    for (std::size_t m = 0; m < kMonths.size(); ++m)
        if (std::string_view(kMonths[m]).find(key) != std::string_view::npos)
            return int(m) + 1;
    return 0;
}

bool isTimeOfDay(std::string_view rest)
{
    if (rest.empty())
        return true;
    if (rest.front() != ' ' && rest.front() != 'T')
        return false;
    return std::all_of(rest.begin() + 1, rest.end(), [](char c) {
        return isDigit(c) || std::string_view(":. +-ZAaPpMm").find(c) != std::string_view::npos;
    });
}

bool split(std::string_view cell, Parts& out)
{
    if (cell.size() == 8 && std::all_of(cell.begin(), cell.end(), isDigit)) { // 20240131
        const auto number = [&](std::size_t from, std::size_t n) {
            int value = 0;
            for (std::size_t i = from; i < from + n; ++i)
                value = value * 10 + (cell[i] - '0');
            return value;
        };
        out.value = {number(0, 4), number(4, 2), number(6, 2)};
        out.digits = {4, 2, 2};
        return true;
    }
    std::size_t at = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        const std::size_t begin = at;
        while (at < cell.size() && isDigit(cell[at]))
            ++at;
        if (at > begin) {
            if (at - begin > 4)
                return false;
            for (std::size_t i = begin; i < at; ++i)
                out.value[part] = out.value[part] * 10 + (cell[i] - '0');
            out.digits[part] = int(at - begin);
        } else {
            while (at < cell.size()
                   && (static_cast<unsigned char>(cell[at]) >= 0x80 || (cell[at] | 32) >= 'a')
                   && (static_cast<unsigned char>(cell[at]) >= 0x80 || (cell[at] | 32) <= 'z'))
                ++at;
            out.value[part] = monthOf(cell.substr(begin, at - begin));
            if (out.value[part] == 0 || out.monthName >= 0)
                return false;
            out.monthName = int(part);
        }
        if (part == 2)
            break;
        const std::size_t markAt = at;
        while (at < cell.size() && std::string_view("-/. ,").find(cell[at]) != std::string_view::npos)
            ++at;
        if (at == markAt || at - markAt > 2)
            return false;
        const char mark = cell[markAt];
        if (part == 1 && out.monthName < 0 && (mark != out.mark || at - markAt > 1))
            return false;
        if (part == 0)
            out.mark = mark;
    }
    return isTimeOfDay(cell.substr(at));
}

enum class Layout
{
    None,
    YearFirst,
    YearLast
};

Layout layoutOf(const Parts& p)
{
    if (p.digits[0] == 4)
        return Layout::YearFirst;
    if (p.digits[2] == 4 || p.digits[2] == 2)
        return p.digits[0] <= 2 && p.digits[1] <= 2 ? Layout::YearLast : Layout::None;
    return Layout::None;
}

std::optional<Day> dayIfItExists(int year, int month, int day)
{
    const CivilDate date{year, month, day};
    if (year < 1 || year > 9999 || !exists(date))
        return std::nullopt;
    return dayOf(date);
}

// "2024-01-31" without any search
bool readIso(std::string_view s, int& y, int& m, int& d)
{
    if (s.size() != 10 || s[4] != '-' || s[7] != '-')
        return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (!isDigit(s[i]))
            return false;
    y = (s[0] - '0') * 1000 + (s[1] - '0') * 100 + (s[2] - '0') * 10 + (s[3] - '0');
    m = (s[5] - '0') * 10 + (s[6] - '0');
    d = (s[8] - '0') * 10 + (s[9] - '0');
    return true;
}

} // namespace

DateShape dateShape(std::string_view cell)
{
    DateShape shape;
    int y = 0, m = 0, d = 0;
    if (readIso(cell, y, m, d)) {
        shape.reading = m >= 1 && m <= 12 && d >= 1 && (d <= 28 || dayIfItExists(y, m, d))
            ? DateShape::Clear
            : DateShape::Unreadable;
        return shape;
    }
    Parts p;
    if (!split(cell, p))
        return shape;
    const Layout layout = layoutOf(p);
    if (layout == Layout::None)
        return shape;
    if (layout == Layout::YearLast && p.digits[2] == 2)
        shape.shortYear = p.value[2];
    const int leapYear = 2000; // the year does not matter for the order; the reader looks at it
    if (layout == Layout::YearFirst) {
        if (dayIfItExists(p.value[0], p.value[1], p.value[2]))
            shape.reading = DateShape::Clear;
    } else if (p.monthName >= 0) {
        shape.reading = p.monthName <= 1 ? DateShape::Clear : DateShape::Unreadable;
    } else {
        const int year = p.digits[2] == 4 ? p.value[2] : leapYear;
        const bool dayFirst = dayIfItExists(year, p.value[1], p.value[0]).has_value();
        const bool monthFirst = dayIfItExists(year, p.value[0], p.value[1]).has_value();
        if (dayFirst && monthFirst)
            shape.reading = p.value[0] == p.value[1] ? DateShape::Clear
                : p.mark == '.'                      ? DateShape::DottedEither
                                                     : DateShape::Either;
        else if (dayFirst || monthFirst)
            shape.reading = dayFirst ? DateShape::DayFirst : DateShape::MonthFirst;
    }
    return shape;
}

std::optional<Day> readDate(std::string_view cell, DateFormat format)
{
    int y = 0, m = 0, d = 0;
    if (readIso(cell, y, m, d))
        return dayIfItExists(y, m, d);
    Parts p;
    if (!split(cell, p))
        return std::nullopt;
    switch (layoutOf(p)) {
    case Layout::None:
        return std::nullopt;
    case Layout::YearFirst:
        return dayIfItExists(p.value[0], p.value[1], p.value[2]);
    case Layout::YearLast:
        break;
    }
    const int year = p.digits[2] == 4 ? p.value[2] : p.value[2] + (p.value[2] < format.century ? 2000 : 1900);
    const bool monthFirst = p.monthName >= 0 ? p.monthName == 0 : format.order == DateOrder::MonthDayYear;
    return monthFirst ? dayIfItExists(year, p.value[0], p.value[1])
                      : dayIfItExists(year, p.value[1], p.value[0]);
}

bool isSentinelDate(Day day)
{
    static const std::array<Day, 6> sentinels
        = {dayOf({1899, 12, 30}), dayOf({1899, 12, 31}), dayOf({1900, 1, 1}),
           dayOf({1753, 1, 1}),   dayOf({1, 1, 1}),      dayOf({9999, 12, 31})};
    return std::find(sentinels.begin(), sentinels.end(), day) != sentinels.end();
}

bool isZeroDate(std::string_view cell)
{
    return cell.size() >= 6 && std::all_of(cell.begin(), cell.end(), [](char c) {
               return c == '0' || std::string_view("-/. :T").find(c) != std::string_view::npos;
           });
}

} // namespace strata
