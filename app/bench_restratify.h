#pragma once

#include <string>

namespace strata {

// Measures re-stratifying on scores kept as binary files in `dir` (scores.f32: columns of floats, NaN =
// missing; revenue.i64 and profit.i64 in cents; weights.txt: one line of whole weights per setting of the
// sliders). The first half of the columns makes one axis, the second half the other; the composite pools all
// columns. Runs `repeat` settings with `threads` threads (0 = as many as help), each from nothing where
// `isFull`, and prints one line of JSON: the times, and the outcome of the first two settings to compare with
// other programs. Returns the exit status.
int benchRestratify(const std::string& dir, int repeat, int threads, bool isFull);

} // namespace strata
