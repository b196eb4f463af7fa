#pragma once
#include <optional>
#include <string>

namespace strata::cli {

// A database's password: from the system's keyring, else from the variable STRATA_DATABASE_PASSWORD, else
// typed on the terminal; empty where there is none of these, for servers that trust this user. Never an
// argument: those are seen by others.
std::optional<std::string> password(const std::string& address);

} // namespace strata::cli
