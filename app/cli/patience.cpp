#include "app/cli/patience.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace strata::cli {

namespace {

volatile std::sig_atomic_t isStopped = 0;

extern "C" void stop(int)
{
    isStopped = 1;
}

} // namespace

Patience::Patience(const char* what)
    : m_what(what)
    , m_isShown(isatty(STDERR_FILENO) != 0)
{
    isStopped = 0;
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, stop);
}

Patience::~Patience()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    if (m_isShown)
        std::fputs("\r\x1b[K", stderr);
}

Progress Patience::progress() const
{
    return [what = m_what, isShown = m_isShown, last = -1](std::uint64_t done, std::uint64_t total) mutable {
        const int percent = total > 0 ? int(100 * done / total) : 0;
        if (isShown && percent != last)
            std::fprintf(stderr, "\r%s: %d %%", what, percent);
        last = percent;
        return isStopped == 0;
    };
}

} // namespace strata::cli
