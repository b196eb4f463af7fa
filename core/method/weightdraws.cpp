#include "core/method/weightdraws.h"

#include "core/method/agreement.h"
#include "core/method/votes.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace strata {

namespace {

constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15;

std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

// Whether a vote on these rows says anything about the tree as it is now.
template <typename Row> bool hasOneOf(const std::vector<Row>& rows, const std::vector<std::string>& ids)
{
    return std::any_of(rows.begin(), rows.end(), [&ids](const Row& row) {
        return !row.isExcluded && std::find(ids.begin(), ids.end(), row.id) != ids.end();
    });
}

bool isAboutTree(const VoteGroup& asked, const std::vector<Factor>& factors)
{
    if (asked.factor.empty())
        return hasOneOf(factors, asked.rows);
    const auto owner = std::find_if(factors.begin(), factors.end(),
                                    [&](const Factor& factor) { return factor.id == asked.factor; });
    return owner != factors.end() && hasOneOf(owner->metrics, asked.rows);
}

// All whose vote weighs something; everybody where nobody's does.
std::vector<std::string> countedVoters(const Debate& debate, const Round& round)
{
    const std::vector<std::string> all = voters(debate, round);
    std::vector<std::string> counted;
    for (const std::string& id : all) {
        const Participant* participant = findParticipant(debate, id);
        if (!participant || participant->votingWeight > 0)
            counted.push_back(id);
    }
    return counted.empty() ? all : counted;
}

} // namespace

DrawGenerator::DrawGenerator(std::uint64_t seed, std::uint64_t draw)
    : m_state(mixed(mixed(seed + kGolden) + draw * kGolden))
{
}

std::uint64_t DrawGenerator::next()
{
    m_state += kGolden;
    return mixed(m_state);
}

std::uint64_t DrawGenerator::below(std::uint64_t bound)
{
    assert(bound > 0);
    // The numbers beyond the last whole multiple of the bound would favour the small ones.
    const std::uint64_t surplus = (0 - bound) % bound;
    while (true) {
        const std::uint64_t number = next();
        if (number >= surplus)
            return number % bound;
    }
}

std::vector<int> drawnShares(DrawGenerator& generator, std::size_t count)
{
    std::vector<int> shares;
    if (count == 0)
        return shares;
    // Each share has 1 for sure; the rest is cut in `count` pieces. Lists of whole numbers from 0 that sum to
    // `rest` are the gaps beside count - 1 distinct marks among rest + count - 1 places.
    const auto rest = static_cast<std::uint64_t>(kDrawnWeight) - count;
    const std::uint64_t places = rest + count - 1;
    std::vector<std::uint64_t> marks;
    while (marks.size() + 1 < count) {
        const std::uint64_t mark = generator.below(places);
        const auto at = std::lower_bound(marks.begin(), marks.end(), mark);
        if (at == marks.end() || *at != mark)
            marks.insert(at, mark);
    }
    std::uint64_t from = 0;
    for (const std::uint64_t mark : marks) {
        shares.push_back(static_cast<int>(mark - from) + 1);
        from = mark + 1;
    }
    shares.push_back(static_cast<int>(places - from) + 1);
    return shares;
}

WeightDraws WeightDraws::overAll(const Framework& framework)
{
    WeightDraws draws;
    draws.m_base = treeWeights(framework);
    for (std::size_t f = 0; f < framework.factors.size(); ++f) {
        const Factor& factor = framework.factors[f];
        if (!factor.isExcluded)
            draws.m_factors.rows.push_back(f);
        Group& group = draws.m_metrics.emplace_back();
        for (std::size_t m = 0; m < factor.metrics.size(); ++m)
            if (!isLeftOut(factor, factor.metrics[m]))
                group.rows.push_back(m);
    }
    return draws;
}

WeightDraws WeightDraws::betweenBallots(const Project& project, int number)
{
    WeightDraws draws = overAll(project.framework);
    draws.m_factors.isFixed = true;
    for (Group& group : draws.m_metrics)
        group.isFixed = true;
    const Round* round = revealedRound(*project.debate, number);
    if (!round)
        return draws;

    const std::vector<std::string> counted = countedVoters(*project.debate, *round);
    std::set<std::string> heard;
    for (const VoteGroup& asked : round->groups) {
        const std::vector<Factor>& factors = project.framework.factors;
        const auto owner = std::find_if(factors.begin(), factors.end(),
                                        [&](const Factor& factor) { return factor.id == asked.factor; });
        if (!isAboutTree(asked, factors))
            continue;
        const auto place = static_cast<std::size_t>(owner - factors.begin());
        Group& group = asked.factor.empty() ? draws.m_factors : draws.m_metrics[place];
        for (const std::string& id : counted) {
            if (!votedWeights(*round, id, asked))
                continue;
            heard.insert(id);
            const TreeWeights own
                = treeWeights(votedFramework(project.framework, *countedBallot(*round, id)));
            const std::vector<int>& list = asked.factor.empty() ? own.factors : own.metrics[place];
            std::vector<int>& ballot = group.ballots.emplace_back();
            for (const std::size_t row : group.rows)
                ballot.push_back(list[row]);
            group.isFixed = false;
        }
    }
    draws.m_ballots = heard.size();
    return draws;
}

std::vector<int> roundsToDrawBetween(const Project& project)
{
    std::vector<int> numbers;
    for (const Round& round : project.debate->rounds) {
        if (!round.isRevealed())
            continue;
        const std::vector<std::string> counted = countedVoters(*project.debate, round);
        const bool isThere
            = std::any_of(round.groups.begin(), round.groups.end(), [&](const VoteGroup& asked) {
                  return isAboutTree(asked, project.framework.factors)
                      && std::any_of(counted.begin(), counted.end(), [&](const std::string& id) {
                             return votedWeights(round, id, asked).has_value();
                         });
              });
        if (isThere)
            numbers.push_back(round.number);
    }
    return numbers;
}

void WeightDraws::fill(const Group& group, DrawGenerator& generator, std::vector<int>& weights) const
{
    if (group.isFixed)
        return;
    const std::size_t count = group.ballots.empty() ? group.rows.size() : group.ballots.size();
    const std::vector<int> shares = drawnShares(generator, count);
    for (std::size_t k = 0; k < group.rows.size(); ++k) {
        if (group.ballots.empty()) {
            weights[group.rows[k]] = shares[k];
            continue;
        }
        std::int64_t sum = 0; // shares x basis points
        for (std::size_t b = 0; b < count; ++b)
            sum += static_cast<std::int64_t>(shares[b]) * group.ballots[b][k];
        weights[group.rows[k]] = static_cast<int>((sum + kFullWeight / 2) / kFullWeight);
    }
}

TreeWeights WeightDraws::draw(std::uint64_t seed, std::uint64_t number) const
{
    TreeWeights weights = m_base;
    DrawGenerator generator(seed, number);
    fill(m_factors, generator, weights.factors);
    for (std::size_t f = 0; f < m_metrics.size(); ++f)
        fill(m_metrics[f], generator, weights.metrics[f]);
    return weights;
}

} // namespace strata
