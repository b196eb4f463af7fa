#pragma once
#include "core/model/ballots.h"
#include "core/model/customertype.h"
#include "core/model/date.h"
#include "core/model/framework.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// Somebody at the table.
struct Participant
{
    std::string id; // "p1"; never used again for somebody else
    std::string name, role, department;
    int votingWeight = 100; // percent of one ordinary vote, 0..1000
    std::string pinHash; // see core/ballots/pin.h; empty: has not chosen one yet
    bool hasLeft = false; // no longer at the table; what was said stays

    bool operator==(const Participant&) const = default;
};

// A timed part of the day.
struct AgendaBlock
{
    std::string title;
    int minutes = 30; // 0..1440
    std::string note;
    bool isDone = false;

    bool operator==(const AgendaBlock&) const = default;
};

// Something for later: it is written down so that the debate can go on.
struct ParkedItem
{
    std::string text;
    bool isDone = false;

    bool operator==(const ParkedItem&) const = default;
};

// Who decided what when, and why. Written by the program where it decides something, and by hand.
struct Decision
{
    Moment time = 0;
    std::string what; // "Weights of the factors"
    std::string who; // names, as they should be read later
    std::string before, after; // in words: "Buying power 25 %, Loyalty 25 %"
    std::string reason, dissent; // may be empty

    bool operator==(const Decision&) const = default;
};

enum class Verdict
{
    Open,
    Yes,
    No
};

// A factor test: is it relevant, is it reliable, can it be measured?
inline constexpr std::size_t kFactorTests = 3;

struct Dots
{
    std::string participant;
    int count = 0; // 1..

    bool operator==(const Dots&) const = default;
};

// What one participant wrote down in the silent brainstorm.
struct Idea
{
    std::string participant; // id; empty: the team together
    std::string text;

    bool operator==(const Idea&) const = default;
};

// Something that might make a customer valuable: one idea, or several that mean the same. Taken into the
// value tree it has a factor there; a factor of the tree that people judge has a candidate here.
struct FactorCandidate
{
    std::string id; // "c1"
    std::string name, definition;
    Axis axis = Axis::CustomerLifetimeValue;
    std::string champion; // a participant's id; empty: nobody
    std::array<Verdict, kFactorTests> tests{}; // relevant, reliable, measurable
    std::vector<Dots> dots; // at most one entry per participant, in no order
    std::vector<Idea> ideas; // merged duplicates
    std::string factor; // id in the value tree; empty: not there

    bool operator==(const FactorCandidate&) const = default;
};

struct Brainstorm
{
    bool isRevealed = false; // before, nobody sees the others' ideas
    int dotsEach = 5; // how many dots a participant has
    std::vector<FactorCandidate> candidates;

    bool operator==(const Brainstorm&) const = default;
};

// What people say about getting a metric.
enum class Availability
{
    Unsaid, // the data speak for themselves
    HaveNow,
    CanDerive,
    CouldCollect,
    Cannot
};

struct MetricPlan
{
    std::string metric; // id
    Availability availability = Availability::Unsaid;
    std::string owner; // who gets what is missing
    Day due = kNoDay;
    std::string note;

    bool operator==(const MetricPlan&) const = default;
};

// The homework check: known accounts, sorted into types by each participant beforehand.
struct HomeworkAnswer
{
    std::string participant; // id
    std::string customerId;
    CustomerType type = CustomerType::Core; // one of the four

    bool operator==(const HomeworkAnswer&) const = default;
};

struct Homework
{
    std::vector<std::string> accounts; // customer ids, 15 to 20 as a rule
    bool isRevealed = false;
    std::vector<HomeworkAnswer> answers; // at most one per participant and account

    bool operator==(const Homework&) const = default;
};

// Everything people say in the planning workshop.
struct Debate
{
    std::string purpose;
    Day date = kNoDay;
    int startMinute = 9 * 60; // of the day, for the agenda's clock times
    std::vector<Participant> participants;
    std::vector<AgendaBlock> agenda;
    std::string notes;
    std::vector<ParkedItem> parkingLot;
    std::vector<Decision> decisions; // oldest first

    Brainstorm brainstorm;
    std::vector<MetricPlan> metricPlans; // at most one per metric
    std::vector<GroupVote> teamAnswers; // what the weights page was told by rank, pairs, swing or rating
    std::vector<Round> rounds; // by number
    int agreedWithin = 500; // basis points: an inter-quartile range of at most this is agreed
    int splitAbove = 1500; // above this the group is split
    Homework homework;

    bool operator==(const Debate&) const = default;
};

// Null where there is none.
const Participant* findParticipant(const Debate& debate, std::string_view id);
const Round* findRound(const Debate& debate, int number);
const Round* openRound(const Debate& debate);
const Round* lastRevealedRound(const Debate& debate);
const MetricPlan* findMetricPlan(const Debate& debate, std::string_view metric);

// The ballot that counts: the participant's last one of this round. Null: none.
const Ballot* countedBallot(const Round& round, std::string_view participant);

// "p4", where p1 to p3 have ever been used; likewise for candidates and scenarios.
std::string freshId(char prefix, const std::vector<std::string>& used);
std::string freshParticipantId(const Debate& debate);
std::string freshCandidateId(const Debate& debate);

// The groups of the value tree as they stand; excluded rows are not voted on, nor are groups of fewer than
// two.
std::vector<VoteGroup> voteGroups(const Framework& framework);

} // namespace strata
