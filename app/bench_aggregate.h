#pragma once

#include <string>

namespace strata {

// Measures the pass over the invoice lines on columns kept as binary files in `dir` (customer.i32, date.i32
// in days since 1970, revenue.i32 and cost.i32 in cents, product.i32, invoice.i32, is_return.i8,
// days_to_pay.i16). Adds up `repeat` times with `threads` threads and prints one line of JSON: the times, and
// sums to compare with other programs. Returns the exit status.
int benchAggregate(const std::string& dir, int repeat, int threads);

} // namespace strata
