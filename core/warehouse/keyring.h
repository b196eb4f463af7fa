#pragma once
#include <optional>
#include <string>

namespace strata {

// The system's keyring, where a person wants a password kept. Never the project file, the settings or a log.
// Each waits for the keyring; where there is none they say so by returning nothing, or false.
// `address` is the database's address, which holds no password.
std::optional<std::string> keptPassword(const std::string& address);
bool keepPassword(const std::string& address, const std::string& password);
bool forgetPassword(const std::string& address);
bool hasKeyring();

} // namespace strata
