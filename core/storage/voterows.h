#pragma once
#include "core/model/ballots.h"
#include "core/storage/rows.h"

#include <optional>

namespace strata {

// What somebody said about groups of weights, as rows: the team's on the weights page and everyone's ballots
// have tables of the same columns; those of the ballots say in front whose rows they are.
struct VoteTables
{
    const char *vote, *weight, *answer;
};
inline constexpr VoteTables kTeamVotes{"team_vote", "team_weight", "team_answer"};
inline constexpr VoteTables kBallotVotes{"ballot_vote", "ballot_weight", "ballot_answer"};
using VoteOwner = std::optional<std::int64_t>; // ballot_cast.id; none: the team's

// Adds rows. OutOfRange where a vote has not one weight per row, sum 10 000, and as many answers as its
// method wants.
void addVotes(Database& database, const VoteTables& tables, VoteOwner owner,
              const std::vector<GroupVote>& votes);
std::vector<GroupVote> readVotes(Database& database, const VoteTables& tables, VoteOwner owner);

} // namespace strata
