#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strata {

// A place in the grid, from 1.
struct CellPlace
{
    std::uint32_t row = 0, column = 0;
};
std::optional<CellPlace> placeOf(std::string_view reference); // "C2", "$C$2"; nothing outside the grid
std::string nameOf(CellPlace place); // "C2"

struct CellArea
{
    CellPlace first, last;

    bool isOneCell() const { return first.row == last.row && first.column == last.column; }
};
std::optional<CellArea> areaOf(std::string_view reference); // "B1:C1"
std::string nameOf(const CellArea& area);

// How a number is written down.
enum class NumberText
{
    Plain,
    Percent, // 0.125 is 12.5%
    NoMark, // without a decimal mark, 1234.5 is 12345e-1: the same whichever mark the column has
    PercentNoMark
};
// As short as it can be and still the same number. Three decimals behind one to three digits get a fourth:
// "1.234" alone could be taken for a thousand.
void appendNumber(std::string& text, double value, NumberText how);

// A spreadsheet's day count as "2024-01-31", "2024-01-31 13:30:00" or, below one day, "13:30:00"; nothing
// where it is no date. The 1900 system counts a 29 February 1900 that never was; it is said as it is, and is
// no date for whoever reads it.
std::string dateOfSerial(double serial, bool from1904, bool withTime);

// "2024-01-31T13:30:00.000Z" as above; unchanged where it is something else.
std::string dateOfIso(std::string_view text);

} // namespace strata
