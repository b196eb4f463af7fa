#pragma once
#include "core/model/debate.h"
#include "core/model/framework.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// How to make one weight of many.
enum class GroupMean
{
    Median,
    Mean,
    GeometricMean
};

enum class AgreementLevel
{
    Agreed,
    Discuss,
    Split
};

// One row of the value tree as the group voted on it. In basis points.
struct RowAgreement
{
    std::string row; // id
    std::vector<int> weights; // one per ballot that counts, in the order of GroupAgreement::participants
    double median = 0.0, lowerQuartile = 0.0, upperQuartile = 0.0; // Hyndman-Fan type 7, votes unweighted
    int lowest = 0, highest = 0;
    AgreementLevel level = AgreementLevel::Agreed;
};

// One group of weights in one round.
struct GroupAgreement
{
    std::string factor; // id; empty: the factors
    std::vector<std::string> participants; // ids, those whose ballot has this group
    std::vector<RowAgreement> rows;
    // Kendall's W with tie correction, 0..1; none below 2 votes or 2 rows, or where everybody ties
    // everything. Weights of one list that differ by one basis point are ties: that is what rounding leaves
    // of equal ones.
    std::optional<double> concordance;
    // Against the round before, among those who voted on the same rows in both.
    int voters = 0; // in both rounds
    std::vector<std::string> moved; // ids of those whose weights differ by 1 point or more in a row
};

// What a round says, group by group. Only the ballots that count. Empty before the round is revealed: nobody
// can read a vote through this.
std::vector<GroupAgreement> agreement(const Debate& debate, int round);

// W over all groups of a round, weighted by their rows; for one figure at the head of a page.
std::optional<double> overallConcordance(const std::vector<GroupAgreement>& groups);

// Kendall's W of m lists of n values (higher = more important); equal values are ties and share mean ranks.
// None where undefined.
std::optional<double> kendallsW(const std::vector<std::vector<double>>& lists);

// One weight per row from many lists (basis points each), renormalised to 10 000 by largest remainder.
// `votingWeights` one per list (percent); all zero counts as all equal. The geometric mean of a row with a
// zero in it is zero; where that leaves nothing, the mean is taken.
std::vector<int> groupWeights(const std::vector<std::vector<int>>& lists,
                              const std::vector<int>& votingWeights, GroupMean how);

// The value tree with the weights of the group; rows nobody voted on, excluded rows and locks stay as they
// are. Unrevealed rounds change nothing.
Framework consensus(const Framework& framework, const Debate& debate, int round, GroupMean how);

// The value tree as one participant voted on it in a revealed round; where a group was not voted on, it
// stays.
Framework votedFramework(const Framework& framework, const Ballot& ballot);

} // namespace strata
