#pragma once
#include "core/import/cells.h"
#include "core/import/importplan.h"
#include "core/import/textindex.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// A cell that speaks for something, and the line it stands on.
struct Witness
{
    std::size_t line = 0;
    std::string text;
};

// What the cells of one way of writing hold, as long as that way is not ruled out.
struct NumberProfile
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();
    std::uint64_t negatives = 0, zeros = 0;

    void add(double value)
    {
        lowest = value < lowest ? value : lowest;
        highest = value > highest ? value : highest;
        negatives += value < 0.0;
        zeros += value == 0.0;
    }
    void add(const NumberProfile& other, double factor);
    bool isEmpty() const { return lowest > highest; }
};
struct DateProfile
{
    Day earliest = std::numeric_limits<Day>::max(), latest = kNoDay;

    void add(Day day)
    {
        earliest = std::min(earliest, day);
        latest = std::max(latest, day);
    }
    void add(const DateProfile& other)
    {
        earliest = std::min(earliest, other.earliest);
        latest = std::max(latest, other.latest);
    }
    bool isEmpty() const { return earliest > latest; }
};

// What all cells of one column have to say. Kept simple, because every cell of the file comes through here.
struct ColumnTally
{
    // what the cells are looked at as
    enum Look
    {
        Ignore,
        AsText,
        AsNumber,
        AsDate,
        AsFlag,
        AsCurrency
    };
    Look look = Ignore;
    bool isShare = false; // AsNumber: a share of something, so that numbers above 1 are counted
    bool countsTexts = true; // AsText: how many differ
    int century = 0; // AsDate: of two-digit years

    std::uint64_t missing = 0;
    std::vector<MissingSpelling> spellings;
    // numbers
    std::uint64_t plain = 0, dot = 0, comma = 0, either = 0;
    std::uint64_t numberLike = 0, text = 0; // unreadable ones
    std::uint64_t percent = 0, trailingMinus = 0, leadingZero = 0, manyDigits = 0;
    std::uint64_t aboveOne = 0; // without a percent sign
    Witness firstDot, firstComma, firstEither, firstManyDigits, firstAboveOne;
    std::vector<Witness> currencies; // by their ISO code; the first cell of each
    struct Numbers // by how they are written
    {
        NumberProfile plain, dot, comma, eitherAsDot, eitherAsComma;
    };
    Numbers bare, withPercent; // without and with a percent sign, the latter as shares
    // dates
    std::uint64_t clear = 0, dayFirst = 0, monthFirst = 0, dotted = 0, orderUnknown = 0, unreadable = 0;
    Witness firstDayFirst, firstMonthFirst, firstUnknown;
    std::bitset<100> shortYears;
    DateProfile clearDays, dayFirstDays, monthFirstDays, eitherByDay, eitherByMonth;
    // flags
    std::uint64_t flags = 0;
    // texts
    std::uint64_t texts = 0;
    TextIndex different; // up to kMostDistinct
    // all
    std::string firstValue;
    bool isConstant = true; // all cells that are there are the same

    void add(std::string_view cell, std::size_t line);

    std::uint64_t numbers() const { return plain + dot + comma + either; }
    std::uint64_t dates() const { return clear + dayFirst + monthFirst + dotted + orderUnknown; }

private:
    bool addPlainNumber(std::string_view cell, std::size_t line);
    void addMissing(std::string_view cell);
    void addNumber(std::string_view cell, std::size_t line);
    void addDate(std::string_view cell, std::size_t line);
    void addCurrency(std::string_view code, std::size_t line);

    std::array<char, 10> m_lastIso{}; // the last "2024-01-31" that is a day: dates come in runs
};

} // namespace strata
