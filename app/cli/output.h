#pragma once
#include <string>

namespace strata::cli {

// To standard output; throws Failure where it does not take it.
void print(const std::string& text);

// With so many digits behind the point, and never a minus zero.
std::string withDecimals(double amount, int decimals);

} // namespace strata::cli
