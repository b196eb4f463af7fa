#include "core/ballots/pin.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace strata {

namespace {

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

std::string hashPin(std::string_view pin)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!isReady()
        || crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                             crypto_pwhash_MEMLIMIT_INTERACTIVE)
            != 0)
        return {};
    return hash.data();
}

bool isPin(std::string_view pin, const std::string& hash)
{
    return isReady() && !hash.empty() && hash.size() < crypto_pwhash_STRBYTES
        && crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

int pinDelay(int wrongTries)
{
    constexpr int kLongest = 300;
    return wrongTries <= 0 ? 0 : wrongTries > 9 ? kLongest : std::min(1 << (wrongTries - 1), kLongest);
}

} // namespace strata
