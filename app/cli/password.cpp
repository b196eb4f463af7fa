#include "app/cli/password.h"

#include "app/cli/arguments.h"
#include "core/warehouse/address.h"
#include "core/warehouse/keyring.h"

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <termios.h>
#include <unistd.h>

namespace strata::cli {

namespace {

// Nothing is shown while somebody types.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_isSilent = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isSilent)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before{};
    bool m_isSilent = false;
};

} // namespace

std::optional<std::string> password(const std::string& address)
{
    static std::map<std::string, std::string> typedBefore; // several sources in one database: asked once
    if (const auto typed = typedBefore.find(address); typed != typedBefore.end())
        return typed->second;
    if (const std::optional<std::string> kept = keptPassword(address))
        return kept;
    if (const char* given = std::getenv("STRATA_DATABASE_PASSWORD"))
        return std::string(given);
    if (isatty(STDIN_FILENO) == 0)
        return std::string(); // the server may trust this user, or ~/.pgpass name the password
    const Result<DatabaseAddress> where = addressOf(address);
    std::fprintf(stderr, "Password for %s: ", where ? shownAddress(*where).c_str() : "the database");
    std::string typed;
    {
        const SilentTerminal silent;
        std::getline(std::cin, typed);
    }
    std::fputc('\n', stderr);
    typedBefore[address] = typed;
    return typed;
}

} // namespace strata::cli
