#include "ui/ballots/roundsteps.h"

#include "core/ballots/ballotfile.h"
#include "ui/decisionlog.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace strata {

namespace {

Round* roundIn(Project& project, int number)
{
    std::vector<Round>& rounds = project.debate.edit().rounds;
    const auto found = std::find_if(rounds.begin(), rounds.end(),
                                    [number](const Round& round) { return round.number == number; });
    return found == rounds.end() ? nullptr : &*found;
}

std::string freshScenarioName(const Project& project, const QString& wanted)
{
    const auto isUsed = [&project](const std::string& name) {
        return std::any_of(project.scenarios->begin(), project.scenarios->end(),
                           [&name](const Scenario& one) { return one.name == name; });
    };
    std::string name = wanted.toStdString();
    for (int number = 2; isUsed(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number).toStdString();
    return name;
}

} // namespace

bool canOpenRound(const Project& project)
{
    const Debate& debate = *project.debate;
    return !openRound(debate) && !voteGroups(project.framework).empty()
        && std::any_of(debate.participants.begin(), debate.participants.end(),
                       [](const Participant& one) { return !one.hasLeft; });
}

int nextRound(const Project& project)
{
    int last = 0;
    for (const Round& round : project.debate->rounds)
        last = std::max(last, round.number);
    return last + 1;
}

Project withRoundOpened(const Project& project, Moment now)
{
    Project next = project;
    Round round;
    round.number = nextRound(project);
    round.groups = voteGroups(project.framework);
    round.openedAt = now;
    RoundKeys keys = newRoundKeys();
    round.publicKey = std::move(keys.publicKey);
    round.secretKey = std::move(keys.secretKey);
    next.debate.edit().rounds.push_back(std::move(round));
    return next;
}

Project withBallot(const Project& project, int number, Ballot ballot)
{
    Project next = project;
    if (Round* round = roundIn(next, number))
        round->ballots.push_back(std::move(ballot));
    return next;
}

Project withRoundClosed(const Project& project, int number, Moment now)
{
    Project next = project;
    if (Round* round = roundIn(next, number); round && round->isOpen())
        round->closedAt = now;
    return next;
}

Project withRoundRevealed(const Project& project, int number, Moment now, bool wasRevealedBefore)
{
    Project next = withRoundClosed(project, number, now);
    Round* round = roundIn(next, number);
    if (!round || round->isRevealed())
        return project;
    round->revealedAt = now;
    LoggedDecision decision;
    decision.what
        = QCoreApplication::translate("Ballots", "Round %1 revealed: %Ln vote(s)", nullptr, votesIn(*round))
              .arg(number);
    if (wasRevealedBefore)
        decision.reason = QCoreApplication::translate(
            "Ballots",
            "The round had been revealed once before and was taken back; votes cast since may know the "
            "others'.");
    logDecision(next, decision);
    return next;
}

bool canCancelRound(const Project& project, int number)
{
    const Round* round = findRound(*project.debate, number);
    return round && number + 1 == nextRound(project) && !round->isRevealed() && round->ballots.empty();
}

Project withoutRound(const Project& project, int number)
{
    Project next = project;
    std::erase_if(next.debate.edit().rounds, [number](const Round& round) { return round.number == number; });
    return next;
}

int votesIn(const Round& round)
{
    std::set<std::string> voters;
    for (const Ballot& ballot : round.ballots)
        voters.insert(ballot.participant);
    return int(voters.size());
}

std::vector<const Participant*> notYetVoted(const Debate& debate, const Round& round)
{
    std::vector<const Participant*> waiting;
    for (const Participant& one : debate.participants)
        if (!one.hasLeft && !countedBallot(round, one.id))
            waiting.push_back(&one);
    return waiting;
}

QString meanName(GroupMean how)
{
    switch (how) {
    case GroupMean::Median:
        return QCoreApplication::translate("Ballots", "median");
    case GroupMean::Mean:
        return QCoreApplication::translate("Ballots", "mean");
    case GroupMean::GeometricMean:
        return QCoreApplication::translate("Ballots", "geometric mean");
    }
    return {};
}

bool hasUnequalVotes(const Debate& debate, const Round& round)
{
    return std::any_of(debate.participants.begin(), debate.participants.end(), [&](const Participant& one) {
        return one.votingWeight != 100 && countedBallot(round, one.id);
    });
}

Project withConsensus(const Project& project, int number, GroupMean how, Moment now)
{
    const Round* round = findRound(*project.debate, number);
    if (!round || !round->isRevealed())
        return project;
    const QString mean = meanName(how);
    Project next = project;
    next.framework = consensus(project.framework, *project.debate, number, how);
    //: the name of a scenario: Round 2 median
    const QString name = QCoreApplication::translate("Ballots", "Round %1 %2").arg(number).arg(mean);
    //: where a scenario comes from: The median of round 2
    const QString origin = QCoreApplication::translate("Ballots", "The %1 of round %2").arg(mean).arg(number);
    next = withScenario(next, freshScenarioName(project, name), origin.toStdString(), now);
    LoggedDecision decision;
    //: in the decision log: Weights: the median of round 2
    decision.what
        = QCoreApplication::translate("Ballots", "Weights: the %1 of round %2").arg(mean).arg(number);
    decision.before = changedWeightsInWords(project.framework, next.framework);
    decision.after = changedWeightsInWords(next.framework, project.framework);
    if (decision.after.isEmpty()) // nothing changed: what was found to hold is said all the same
        decision.after = weightsInWords(next.framework);
    if (hasUnequalVotes(*project.debate, *round))
        decision.reason
            = QCoreApplication::translate("Ballots", "Votes weighted as in the list of participants.");
    logDecision(next, decision);
    return next;
}

} // namespace strata
