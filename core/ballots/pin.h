#pragma once
#include <string>
#include <string_view>

namespace strata {

inline constexpr std::size_t kShortestPin = 4; // characters
inline constexpr std::size_t kLongestPin = 64;

// A participant's PIN is kept as a salted Argon2id hash that says its own parameters (libsodium's
// crypto_pwhash_str). Takes some 50 ms on purpose. Empty where the machine has not the memory for it.
std::string hashPin(std::string_view pin);
bool isPin(std::string_view pin, const std::string& hash);

// Seconds to wait before the next try after so many wrong ones in a row: 0, 1, 2, 4, ... up to 300.
int pinDelay(int wrongTries);

} // namespace strata
