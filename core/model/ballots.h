#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// Milliseconds since 1970-01-01 UTC; 0 = not yet.
using Moment = std::int64_t;

// How a person says what weighs how much. Whatever the way, the same weights come of it.
enum class WeightMethod
{
    Share, // weights as they are, in basis points
    Swing, // 0..100 points, worst to best beside the most important one
    RankSteep, // places from 1, ties share one: rank-order centroid
    RankGentle, // places from 1: rank-sum
    Pairwise, // judgements on Saaty's scale, 1/9..9, upper triangle row by row
    Rating // 1..10 each
};
inline constexpr std::size_t kWeightMethodCount = 6;

// One group of weights that share 100 %: the factors, or the metrics of one factor.
struct VoteGroup
{
    std::string factor; // id; empty: the factors themselves
    std::vector<std::string> rows; // ids, in the order of the value tree

    bool operator==(const VoteGroup&) const = default;
};

// What somebody said about one group, as it was said, and the weights that come of it.
struct GroupVote
{
    std::string factor; // of the VoteGroup
    std::vector<std::string> rows;
    WeightMethod method = WeightMethod::Share;
    std::vector<double> answers; // by method, see there
    std::vector<int> weights; // basis points, one per row, sum 10 000

    bool operator==(const GroupVote&) const = default;
};

// One participant's vote as cast. It is never changed; a later one of the same round counts in its place.
struct Ballot
{
    std::string participant; // id
    Moment castAt = 0;
    bool isFromHome = false; // came in a ballot file
    std::vector<GroupVote> votes;

    bool operator==(const Ballot&) const = default;
};

// A round of voting. Nobody sees a ballot before it is revealed.
struct Round
{
    int number = 0; // from 1
    std::vector<VoteGroup> groups; // what is voted on: the value tree when the round was opened
    Moment openedAt = 0, closedAt = 0, revealedAt = 0; // closed: no more votes
    std::string publicKey, secretKey; // hexadecimal, for ballot files filled in elsewhere
    std::vector<Ballot> ballots; // as they were cast

    bool isOpen() const { return openedAt != 0 && closedAt == 0; }
    bool isRevealed() const { return revealedAt != 0; }

    bool operator==(const Round&) const = default;
};

} // namespace strata
