#pragma once

// One binary, the best loop picked when the program starts; every one computes the same bits. Sanitizers run
// before that choice could be made.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)        \
    && !defined(__SANITIZE_THREAD__) && !defined(STRATA_ONE_PROCESSOR)
#define STRATA_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define STRATA_CLONES
#endif

// A loop that several clones share.
#if defined(__GNUC__)
#define STRATA_SHARED_LOOP __attribute__((always_inline)) inline
#else
#define STRATA_SHARED_LOOP inline
#endif
