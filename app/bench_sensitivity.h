#pragma once

namespace strata {

// Measures the flip curves of all weights and the tornado on a made-up company: `customers` customers, four
// factors that share `metrics` metrics; with percentile cuts, then with fixed ones. Runs `repeat` times with
// `threads` threads (0 = as many as help) and prints one line of JSON: the times, and what came out. Returns
// the exit status.
int benchSensitivity(int customers, int metrics, int repeat, int threads);

} // namespace strata
