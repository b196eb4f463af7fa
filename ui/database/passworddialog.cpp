#include "ui/database/passworddialog.h"

namespace strata {

std::optional<std::string> askPassword(const std::string&, QWidget*)
{
    return {};
}

} // namespace strata
