#include "ui/people/identify.h"

namespace strata {

std::optional<std::string> identify(Workshop&, const QString&, QWidget*, const std::string&)
{
    return std::nullopt;
}

} // namespace strata
