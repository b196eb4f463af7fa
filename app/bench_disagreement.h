#pragma once

namespace strata {

// Measures the answer to "does the disagreement matter?" on a made-up company: `customers` customers, four
// factors that share `metrics` metrics, `participants` who all voted differently on every row. Runs `repeat`
// times with `threads` threads (0 = as many as help) and prints one line of JSON: the times, and what came
// out. Returns the exit status.
int benchDisagreement(int customers, int metrics, int participants, int repeat, int threads);

} // namespace strata
