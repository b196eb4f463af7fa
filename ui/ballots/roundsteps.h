#pragma once
#include "core/method/agreement.h"
#include "core/model/project.h"

#include <QString>

#include <vector>

namespace strata {

// The steps of a round of voting, each as the next version of the project. Nothing in them, nor in the
// decisions they log, says what somebody voted before the round is revealed.

bool canOpenRound(const Project& project); // somebody at the table, something to vote on, no round open
int nextRound(const Project& project); // its number
Project withRoundOpened(const Project& project, Moment now);

Project withBallot(const Project& project, int round, Ballot ballot);
Project withRoundClosed(const Project& project, int round, Moment now);
// Closes it too, and logs it; also that it had been revealed and taken back before.
Project withRoundRevealed(const Project& project, int round, Moment now, bool wasRevealedBefore = false);

bool canCancelRound(const Project& project, int round); // the last one, not revealed, no ballot in it
Project withoutRound(const Project& project, int round);

int votesIn(const Round& round); // ballots that count: one per voter
std::vector<const Participant*> notYetVoted(const Debate& debate, const Round& round); // at the table

// The group's weights as a scenario of their own, which becomes the present one; logged with the weights
// before and after. `name` is given back with " (2)" where it is in use.
QString meanName(GroupMean how); // "median"
bool hasUnequalVotes(const Debate& debate, const Round& round); // a voting weight other than 100
Project withConsensus(const Project& project, int round, GroupMean how, Moment now);

} // namespace strata
