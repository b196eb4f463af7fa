#include "core/method/agreement.h"

#include "core/method/percentiles.h"
#include "core/method/votes.h"
#include "core/method/weights.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numeric>

namespace strata {

namespace {

constexpr int kOnePoint = kFullWeight / 100;

// Weights are shared out by whole numbers; means and medians are handed over in steps this small.
constexpr double kPartGrid = 1e6;

const VoteGroup* findGroup(const Round& round, const std::string& factor)
{
    const auto found = std::find_if(round.groups.begin(), round.groups.end(),
                                    [&](const VoteGroup& group) { return group.factor == factor; });
    return found == round.groups.end() ? nullptr : &*found;
}

template <typename Rows> auto findRow(Rows& rows, const std::string& id)
{
    return std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
}

AgreementLevel levelOf(const RowAgreement& row, const Debate& debate)
{
    const double spread = row.upperQuartile - row.lowerQuartile;
    if (spread <= debate.agreedWithin)
        return AgreementLevel::Agreed;
    return spread > debate.splitAbove ? AgreementLevel::Split : AgreementLevel::Discuss;
}

RowAgreement rowAgreement(const std::string& id, std::vector<int> weights, const Debate& debate)
{
    std::vector<double> sorted(weights.begin(), weights.end());
    std::sort(sorted.begin(), sorted.end());
    RowAgreement row;
    row.row = id;
    row.median = quantile(sorted, 0.5);
    row.lowerQuartile = quantile(sorted, 0.25);
    row.upperQuartile = quantile(sorted, 0.75);
    const auto [lowest, highest] = std::minmax_element(weights.begin(), weights.end());
    row.lowest = *lowest;
    row.highest = *highest;
    row.weights = std::move(weights);
    row.level = levelOf(row, debate);
    return row;
}

// Ranks from 1, equal values share their mean rank; adds up t^3 - t over the groups of equal values.
std::vector<double> meanRanks(const std::vector<double>& values, double& ties)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size(), 0.0);
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        for (std::size_t k = first; k < end; ++k)
            ranks[order[k]] = (static_cast<double>(first + 1) + static_cast<double>(end)) / 2.0;
        const auto equal = static_cast<double>(end - first);
        ties += equal * equal * equal - equal;
        first = end;
    }
    return ranks;
}

struct WeightedValue
{
    double value = 0.0;
    std::int64_t votes = 0;
};

// The value in the middle of the votes; where exactly half of them lie below, the mean of the two neighbours,
// so that equal votes give the ordinary median. Votes of 0 are not in `values`.
double weightedMedian(std::vector<WeightedValue> values)
{
    std::sort(values.begin(), values.end(),
              [](const WeightedValue& a, const WeightedValue& b) { return a.value < b.value; });
    std::int64_t all = 0;
    for (const WeightedValue& one : values)
        all += one.votes;
    std::int64_t below = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        below += values[i].votes;
        if (2 * below == all)
            return (values[i].value + values[i + 1].value) / 2.0;
        if (2 * below > all)
            return values[i].value;
    }
    return 0.0;
}

double meanOf(const std::vector<WeightedValue>& values, GroupMean how)
{
    double sum = 0.0;
    double votes = 0.0;
    for (const WeightedValue& one : values) {
        if (how == GroupMean::GeometricMean && one.value <= 0.0)
            return 0.0;
        const auto weight = static_cast<double>(one.votes);
        sum += weight * (how == GroupMean::GeometricMean ? std::log(one.value) : one.value);
        votes += weight;
    }
    return how == GroupMean::GeometricMean ? std::exp(sum / votes) : sum / votes;
}

// Weights by row id. Rows that have none keep theirs, rows left out keep their 0, and the others share what
// remains in proportion to their new weights.
template <typename Row>
void putWeights(std::vector<Row>& rows, const std::vector<std::string>& ids, const std::vector<int>& weights)
{
    std::vector<std::size_t> takers;
    std::vector<std::int64_t> parts;
    int rest = kFullWeight;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].isExcluded)
            continue;
        const auto voted = std::find(ids.begin(), ids.end(), rows[i].id);
        if (voted == ids.end()) {
            rest -= rows[i].weight;
            continue;
        }
        takers.push_back(i);
        parts.push_back(weights[static_cast<std::size_t>(voted - ids.begin())]);
    }
    const std::vector<int> shares = largestRemainder(parts, std::max(rest, 0));
    for (std::size_t k = 0; k < takers.size(); ++k)
        rows[takers[k]].weight = shares[k];
}

void putGroup(Framework& framework, const std::string& factor, const std::vector<std::string>& ids,
              const std::vector<int>& weights)
{
    if (factor.empty()) {
        putWeights(framework.factors, ids, weights);
        return;
    }
    const auto at = findRow(framework.factors, factor);
    if (at != framework.factors.end())
        putWeights(at->metrics, ids, weights);
}

} // namespace

std::vector<GroupAgreement> agreement(const Debate& debate, int number)
{
    std::vector<GroupAgreement> groups;
    const Round* round = revealedRound(debate, number);
    if (!round)
        return groups;
    const Round* before = revealedBefore(debate, number);
    const std::vector<std::string> present = voters(debate, *round);

    for (const VoteGroup& asked : round->groups) {
        GroupAgreement group;
        group.factor = asked.factor;
        std::vector<std::vector<int>> lists;
        for (const std::string& participant : present) {
            std::optional<std::vector<int>> weights = votedWeights(*round, participant, asked);
            if (!weights)
                continue;
            group.participants.push_back(participant);

            // The same rows in another order are the same rows.
            const VoteGroup* askedBefore = before ? findGroup(*before, asked.factor) : nullptr;
            const bool isSame = askedBefore && askedBefore->rows.size() == asked.rows.size();
            const auto earlier = isSame ? votedWeights(*before, participant, asked) : std::nullopt;
            if (earlier) {
                ++group.voters;
                for (std::size_t row = 0; row < weights->size(); ++row) {
                    if (std::abs((*weights)[row] - (*earlier)[row]) < kOnePoint)
                        continue;
                    group.moved.push_back(participant);
                    break;
                }
            }
            lists.push_back(std::move(*weights));
        }
        if (lists.empty())
            continue;
        for (std::size_t row = 0; row < asked.rows.size(); ++row) {
            std::vector<int> weights;
            for (const std::vector<int>& list : lists)
                weights.push_back(list[row]);
            group.rows.push_back(rowAgreement(asked.rows[row], std::move(weights), debate));
        }
        std::vector<std::vector<double>> values;
        for (const std::vector<int>& list : lists) {
            const std::vector<int> levels = withoutRoundingNoise(list);
            values.emplace_back(levels.begin(), levels.end());
        }
        group.concordance = kendallsW(values);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::optional<double> overallConcordance(const std::vector<GroupAgreement>& groups)
{
    double sum = 0.0;
    std::size_t rows = 0;
    for (const GroupAgreement& group : groups) {
        if (!group.concordance)
            continue;
        sum += *group.concordance * static_cast<double>(group.rows.size());
        rows += group.rows.size();
    }
    if (rows == 0)
        return {};
    return sum / static_cast<double>(rows);
}

std::optional<double> kendallsW(const std::vector<std::vector<double>>& lists)
{
    if (lists.size() < 2 || lists.front().size() < 2)
        return {};
    const std::size_t rows = lists.front().size();
    std::vector<double> sums(rows, 0.0);
    double ties = 0.0;
    for (const std::vector<double>& list : lists) {
        assert(list.size() == rows);
        const std::vector<double> ranks = meanRanks(list, ties);
        for (std::size_t row = 0; row < rows; ++row)
            sums[row] += ranks[row];
    }
    const auto m = static_cast<double>(lists.size());
    const auto n = static_cast<double>(rows);
    const double most = m * m * (n * n * n - n) - m * ties; // ranks are halves: all of this is exact
    if (most <= 0.0)
        return {};
    const double mean = m * (n + 1.0) / 2.0;
    double squares = 0.0;
    for (const double sum : sums)
        squares += (sum - mean) * (sum - mean);
    return 12.0 * squares / most;
}

std::vector<int> groupWeights(const std::vector<std::vector<int>>& lists,
                              const std::vector<int>& votingWeights, GroupMean how)
{
    assert(votingWeights.size() == lists.size());
    if (lists.empty())
        return {};
    const bool isUnweighted
        = std::all_of(votingWeights.begin(), votingWeights.end(), [](int votes) { return votes <= 0; });
    std::vector<std::int64_t> parts;
    for (std::size_t row = 0; row < lists.front().size(); ++row) {
        std::vector<WeightedValue> values;
        for (std::size_t k = 0; k < lists.size(); ++k) {
            const std::int64_t votes = isUnweighted ? 1 : votingWeights[k];
            if (votes > 0)
                values.push_back({static_cast<double>(lists[k][row]), votes});
        }
        const double part
            = how == GroupMean::Median ? weightedMedian(std::move(values)) : meanOf(values, how);
        parts.push_back(std::llround(part * kPartGrid));
    }
    // Rows that somebody calls worthless have neither a geometric mean nor, it may be, a median above 0.
    const bool isNothing
        = std::all_of(parts.begin(), parts.end(), [](std::int64_t part) { return part == 0; });
    if (isNothing && how != GroupMean::Mean)
        return groupWeights(lists, votingWeights, GroupMean::Mean);
    return largestRemainder(parts, kFullWeight);
}

Framework consensus(const Framework& framework, const Debate& debate, int number, GroupMean how)
{
    const Round* round = revealedRound(debate, number);
    if (!round)
        return framework;
    Framework next = framework;
    const std::vector<std::string> present = voters(debate, *round);
    for (const VoteGroup& group : round->groups) {
        std::vector<std::vector<int>> lists;
        std::vector<int> votes;
        for (const std::string& participant : present) {
            std::optional<std::vector<int>> weights = votedWeights(*round, participant, group);
            if (!weights)
                continue;
            lists.push_back(std::move(*weights));
            const Participant* person = findParticipant(debate, participant);
            votes.push_back(person ? person->votingWeight : Participant{}.votingWeight);
        }
        if (!lists.empty())
            putGroup(next, group.factor, group.rows, groupWeights(lists, votes, how));
    }
    return next;
}

Framework votedFramework(const Framework& framework, const Ballot& ballot)
{
    Framework next = framework;
    for (const GroupVote& vote : ballot.votes)
        if (isWhole(vote))
            putGroup(next, vote.factor, vote.rows, vote.weights);
    return next;
}

} // namespace strata
