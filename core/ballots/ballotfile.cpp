#include "core/ballots/ballotfile.h"

namespace strata {

} // namespace strata
