#pragma once
#include <optional>
#include <string>

class QWidget;

namespace strata {

// Asks for a database's password, with the choice to keep it in the system's keyring. The keyring is asked
// first; nothing where the person cancels. Main thread only.
std::optional<std::string> askPassword(const std::string& address, QWidget* parent);

} // namespace strata
