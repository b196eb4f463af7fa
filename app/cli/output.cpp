#include "app/cli/output.h"

#include "app/cli/arguments.h"

#include <charconv>
#include <cstdio>

namespace strata::cli {

void print(const std::string& text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
        throw Failure("Cannot write to standard output: check the pipe or the disk.");
}

std::string withDecimals(double amount, int decimals)
{
    char text[64];
    const auto written = std::to_chars(text, text + sizeof text, amount, std::chars_format::fixed, decimals);
    std::string number(text, written.ptr);
    if (number.starts_with('-') && number.find_first_not_of("-0.") == std::string::npos)
        number.erase(0, 1); // no minus zero
    return number;
}

} // namespace strata::cli
