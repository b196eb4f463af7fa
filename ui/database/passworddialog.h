#pragma once
#include "core/error.h"

#include <optional>
#include <string>

class QWidget;

namespace strata {

enum class KeptPassword
{
    Use,
    Refused // the database did not take it: ask a person, whatever the keyring says
};

// Asks for a database's password, with the choice to keep it in the system's keyring. The keyring is asked
// first, beside the window: until it has answered a password can be typed as well. Nothing where the person
// cancels. One that was refused goes out of the keyring as soon as another is given. Main thread only.
std::optional<std::string> askPassword(const std::string& address, QWidget* parent,
                                       KeptPassword kept = KeptPassword::Use);

// Whether a database did not take the user and the password, or `address` of all databases did not.
bool isPasswordRefused(const Error& error);
bool isPasswordRefused(const Error& error, const std::string& address);

} // namespace strata
