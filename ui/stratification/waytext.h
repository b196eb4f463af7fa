#pragma once
#include "core/method/waysup.h"

#include <QString>

namespace strata {

// The shortest way up in one line: "Core: days to pay 61 to 45". Words where there is none.
QString wayInWords(const WaysUp& ways, const Project& project);

} // namespace strata
