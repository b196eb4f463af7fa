#pragma once

namespace strata {

// Measures type confidence over all weights on a made-up company: `customers` customers, four factors that
// share `metrics` metrics, percentile cuts, `draws` draws. Runs `repeat` times with `threads` threads (0 = as
// many as help) and prints one line of JSON: the times, and what came out. Returns the exit status.
int benchConfidence(int customers, int metrics, int draws, int repeat, int threads);

} // namespace strata
