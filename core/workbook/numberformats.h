#pragma once

#include <string>
#include <string_view>

namespace strata {

// What the number format of a cell makes of its number.
struct NumberStyle
{
    enum Kind
    {
        Plain,
        Date,
        DateTime, // or a time of the day
        Percent
    };
    Kind kind = Plain;
    std::string currency; // "€", "EUR"; empty where the format names none

    bool operator==(const NumberStyle&) const = default;
};

NumberStyle styleOfBuiltIn(int id); // ids that need no code in the file, ISO 29500-1, 18.8.30
NumberStyle styleOfCode(std::string_view code); // "#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]"

} // namespace strata
