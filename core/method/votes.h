#pragma once
#include "core/model/debate.h"

#include <optional>
#include <string>
#include <vector>

namespace strata {

// Reading ballots. Who reads them asks for a revealed round first.

// The round, if it has been revealed; else null.
const Round* revealedRound(const Debate& debate, int number);
// The last revealed one before that number; null: none.
const Round* revealedBefore(const Debate& debate, int number);

// Those who cast a ballot in the round: in the order of the list of participants, then those no longer on it.
std::vector<std::string> voters(const Debate& debate, const Round& round);

// One weight per row, none below 0.
bool isWhole(const GroupVote& vote);

// The participant's weights of a group in its order of rows, basis points. None without a vote on exactly
// these rows.
std::optional<std::vector<int>> votedWeights(const Round& round, const std::string& participant,
                                             const VoteGroup& group);

} // namespace strata
