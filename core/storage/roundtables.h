#pragma once
#include "core/model/ballots.h"
#include "core/storage/database.h"

#include <vector>

namespace strata {

// Rounds of voting. Inside a transaction of the caller; `before`: what the tables hold, null: nothing.
// A ballot that was cast is never removed from the file nor changed. When an undo takes it out of the
// project it only loses its place in the round, when a redo brings it back it gets the place again.
// OutOfRange where the rounds are not by number, or a ballot is not whole.
void writeRounds(Database& database, const std::vector<Round>& rounds, const std::vector<Round>* before);
std::vector<Round> readRounds(Database& database); // DamagedFile where it makes no sense

} // namespace strata
