#pragma once
#include "core/error.h"

#include <QString>

namespace strata {

// What a person reads about an error: what happened, and what to do.
QString errorText(const Error& error);

} // namespace strata
