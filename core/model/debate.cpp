#include "core/model/debate.h"

#include <algorithm>
#include <charconv>

namespace strata {

namespace {

template <typename List, typename Is> auto findIn(const List& list, Is is) -> const typename List::value_type*
{
    const auto found = std::find_if(list.begin(), list.end(), is);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Participant* findParticipant(const Debate& debate, std::string_view id)
{
    return findIn(debate.participants, [id](const Participant& one) { return one.id == id; });
}

const Round* findRound(const Debate& debate, int number)
{
    return findIn(debate.rounds, [number](const Round& round) { return round.number == number; });
}

const Round* openRound(const Debate& debate)
{
    return findIn(debate.rounds, [](const Round& round) { return round.isOpen(); });
}

const Round* lastRevealedRound(const Debate& debate)
{
    const Round* last = nullptr;
    for (const Round& round : debate.rounds)
        if (round.isRevealed() && (!last || round.number > last->number))
            last = &round;
    return last;
}

const MetricPlan* findMetricPlan(const Debate& debate, std::string_view metric)
{
    return findIn(debate.metricPlans, [metric](const MetricPlan& plan) { return plan.metric == metric; });
}

const Ballot* countedBallot(const Round& round, std::string_view participant)
{
    const Ballot* last = nullptr;
    for (const Ballot& ballot : round.ballots)
        if (ballot.participant == participant)
            last = &ballot;
    return last;
}

std::string freshId(char prefix, const std::vector<std::string>& used)
{
    long highest = 0;
    for (const std::string& id : used) {
        long number = 0;
        if (id.size() > 1 && id.front() == prefix
            && std::from_chars(id.data() + 1, id.data() + id.size(), number).ec == std::errc{})
            highest = std::max(highest, number);
    }
    return prefix + std::to_string(highest + 1);
}

std::string freshParticipantId(const Debate& debate)
{
    std::vector<std::string> used;
    for (const Participant& participant : debate.participants)
        used.push_back(participant.id);
    for (const Round& round : debate.rounds) // of people who were taken off the list
        for (const Ballot& ballot : round.ballots)
            used.push_back(ballot.participant);
    for (const FactorCandidate& candidate : debate.brainstorm.candidates) {
        for (const Idea& idea : candidate.ideas)
            used.push_back(idea.participant);
        for (const Dots& dots : candidate.dots)
            used.push_back(dots.participant);
        used.push_back(candidate.champion);
    }
    for (const HomeworkAnswer& answer : debate.homework.answers)
        used.push_back(answer.participant);
    return freshId('p', used);
}

std::string freshCandidateId(const Debate& debate)
{
    std::vector<std::string> used;
    for (const FactorCandidate& candidate : debate.brainstorm.candidates)
        used.push_back(candidate.id);
    return freshId('c', used);
}

std::vector<VoteGroup> voteGroups(const Framework& framework)
{
    std::vector<VoteGroup> groups;
    VoteGroup factors;
    for (const Factor& factor : framework.factors)
        if (!factor.isExcluded)
            factors.rows.push_back(factor.id);
    if (factors.rows.size() > 1)
        groups.push_back(std::move(factors));
    for (const Factor& factor : framework.factors) {
        VoteGroup metrics{factor.id, {}};
        for (const Metric& metric : factor.metrics)
            if (!metric.isExcluded)
                metrics.rows.push_back(metric.id);
        if (!factor.isExcluded && metrics.rows.size() > 1)
            groups.push_back(std::move(metrics));
    }
    return groups;
}

} // namespace strata
