#include "core/method/votes.h"

#include <algorithm>
#include <cstddef>

namespace strata {

namespace {

const GroupVote* findVote(const Ballot& ballot, const std::string& factor)
{
    const auto found = std::find_if(ballot.votes.begin(), ballot.votes.end(),
                                    [&](const GroupVote& vote) { return vote.factor == factor; });
    return found == ballot.votes.end() ? nullptr : &*found;
}

} // namespace

bool isWhole(const GroupVote& vote)
{
    return vote.weights.size() == vote.rows.size()
        && std::all_of(vote.weights.begin(), vote.weights.end(), [](int weight) { return weight >= 0; });
}

std::optional<std::vector<int>> votedWeights(const Round& round, const std::string& participant,
                                             const VoteGroup& group)
{
    const Ballot* ballot = countedBallot(round, participant);
    const GroupVote* vote = ballot ? findVote(*ballot, group.factor) : nullptr;
    if (!vote || vote->rows.size() != group.rows.size() || !isWhole(*vote))
        return {};
    std::vector<int> weights;
    for (const std::string& row : group.rows) {
        const auto at = std::find(vote->rows.begin(), vote->rows.end(), row);
        if (at == vote->rows.end())
            return {};
        weights.push_back(vote->weights[static_cast<std::size_t>(at - vote->rows.begin())]);
    }
    return weights;
}

std::vector<std::string> voters(const Debate& debate, const Round& round)
{
    std::vector<std::string> ids;
    for (const Participant& participant : debate.participants)
        if (countedBallot(round, participant.id))
            ids.push_back(participant.id);
    for (const Ballot& ballot : round.ballots)
        if (std::find(ids.begin(), ids.end(), ballot.participant) == ids.end())
            ids.push_back(ballot.participant);
    return ids;
}

const Round* revealedRound(const Debate& debate, int number)
{
    const Round* round = findRound(debate, number);
    return round && round->isRevealed() ? round : nullptr;
}

const Round* revealedBefore(const Debate& debate, int number)
{
    const Round* before = nullptr;
    for (const Round& round : debate.rounds)
        if (round.isRevealed() && round.number < number && (!before || round.number > before->number))
            before = &round;
    return before;
}

} // namespace strata
