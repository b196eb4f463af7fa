#include "core/method/flipsweep.h"

#include "core/method/cutrules.h"
#include "core/method/weightline.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace strata {

namespace {

constexpr double kNoise = 1e-9; // of a score: more than rounding can move it, far less than the slack
constexpr int kFirst = 1, kLast = kFullWeight - 1; // the whole basis points between both ends
constexpr std::size_t kFew = 64; // candidates among whom an early end is likely
constexpr int kLongRange = 64; // basis points; in shorter ranges nobody is asked whether to go on

double shareAt(int basisPoints)
{
    return static_cast<double>(basisPoints) / kFullWeight;
}

// --- lines that are the same ---

// Customers with the same scores share one line: the work is for the distinct ones.
struct DistinctLines
{
    std::vector<ScoreLine> lines;
    std::vector<std::int32_t> counts; // how many share it
    std::vector<std::int32_t> begins; // of its members below; one more at the end
    std::vector<std::int32_t> members; // places in the lines given
};

std::size_t mixed(const ScoreLine& line)
{
    std::uint64_t h = std::bit_cast<std::uint64_t>(line.rest) * 0x9E3779B97F4A7C15U;
    h = (h ^ (h >> 32) ^ std::bit_cast<std::uint64_t>(line.own)) * 0xD6E8FEB86659FD93U;
    h = (h ^ (h >> 32) ^ std::bit_cast<std::uint64_t>(line.ratio)) * 0xCAF649A9E2C14D23U;
    return static_cast<std::size_t>(h ^ (h >> 29));
}

DistinctLines distinct(const std::vector<ScoreLine>& lines)
{
    DistinctLines result;
    const std::size_t slots = std::bit_ceil(lines.size() * 2 + 1);
    std::vector<std::int32_t> table(slots, -1);
    std::vector<std::int32_t> groupOf(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ScoreLine& line = lines[i];
        std::size_t slot = mixed(line) & (slots - 1);
        for (;; slot = (slot + 1) & (slots - 1)) {
            if (table[slot] < 0) {
                table[slot] = static_cast<std::int32_t>(result.lines.size());
                result.lines.push_back(line);
                result.counts.push_back(0);
            }
            const ScoreLine& there = result.lines[static_cast<std::size_t>(table[slot])];
            if (there.rest == line.rest && there.own == line.own && there.ratio == line.ratio)
                break;
        }
        groupOf[i] = table[slot];
        ++result.counts[static_cast<std::size_t>(table[slot])];
    }
    result.begins.push_back(0);
    for (const std::int32_t count : result.counts)
        result.begins.push_back(result.begins.back() + count);
    std::vector<std::int32_t> next(result.begins.begin(), result.begins.end() - 1);
    result.members.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        result.members[static_cast<std::size_t>(next[static_cast<std::size_t>(groupOf[i])]++)]
            = static_cast<std::int32_t>(i);
    return result;
}

// --- selection among scores that count several times ---

struct Counted
{
    double score = 0.0;
    std::int32_t count = 0;
};

// Finds scores by their rank; keeps its memory.
class RankFinder
{
public:
    std::vector<Counted>& scores() { return m_scores; }

    // The score at `rank` from the top (1 = largest) among scores(), which are lost.
    double scoreAt(std::int64_t rank)
    {
        m_higher.resize(std::max(m_higher.size(), m_scores.size()));
        m_lower.resize(m_higher.size());
        for (;;) {
            const std::size_t n = m_scores.size();
            const double a = m_scores[0].score, b = m_scores[n / 2].score, c = m_scores[n - 1].score;
            const double pivot = std::max(std::min(a, b), std::min(std::max(a, b), c));
            // Without branches: on which side a score lies is anybody's guess.
            std::int64_t above = 0, equal = 0;
            std::size_t higher = 0, lower = 0;
            for (const Counted& one : m_scores) {
                m_higher[higher] = one;
                m_lower[lower] = one;
                higher += one.score > pivot ? 1 : 0;
                lower += one.score < pivot ? 1 : 0;
                above += one.score > pivot ? one.count : 0;
                equal += one.score == pivot ? one.count : 0;
            }
            if (rank > above && rank <= above + equal)
                return pivot;
            const bool isHigher = rank <= above;
            const auto& side = isHigher ? m_higher : m_lower;
            rank -= isHigher ? 0 : above + equal;
            m_scores.assign(side.begin(),
                            side.begin() + static_cast<std::ptrdiff_t>(isHigher ? higher : lower));
        }
    }

private:
    std::vector<Counted> m_scores, m_higher, m_lower;
};

// --- halving ---

class PercentileSweep
{
public:
    PercentileSweep(const std::vector<ScoreLine>& lines, double percentile, double slack,
                    const std::function<void(const SidePass&)>& pass, const std::function<bool()>& goesOn)
        : m_distinct(distinct(lines))
        , m_slack(slack)
        , m_pass(pass)
        , m_goesOn(goesOn)
    {
        const Ranks ranks
            = ranksOf({CutRule::Kind::Percentile, percentile}, static_cast<std::int64_t>(lines.size()));
        m_lower = ranks.ranks.front();
        m_upper = ranks.ranks.back();
        m_fraction = ranks.fraction;
    }

    bool run(std::vector<std::uint8_t>& above)
    {
        std::vector<Candidate>& all = m_candidates;
        all.resize(m_distinct.lines.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].line = static_cast<std::int32_t>(i);
            all[i].count = m_distinct.counts[i];
            all[i].from = m_distinct.lines[i].at(shareAt(kFirst));
            all[i].to = m_distinct.lines[i].at(shareAt(kLast));
        }
        constexpr double kEndless = std::numeric_limits<double>::infinity();
        Range whole{kFirst, kLast, 0, 0, -kEndless, kEndless, 0.0, 0.0};
        whole.cutFrom = cutOf(whole, &Candidate::from);
        whole.cutTo = cutOf(whole, &Candidate::to);
        for (Candidate& candidate : all) {
            candidate.isAboveFrom = candidate.from >= whole.cutFrom - m_slack ? 1 : 0;
            candidate.isAboveTo = candidate.to >= whole.cutTo - m_slack ? 1 : 0;
            forMembers(candidate.line,
                       [&](std::size_t member) { above[member] = candidate.isAboveFrom ? 1 : 0; });
        }
        return halve(whole);
    }

private:
    // A line that may pass the cut, or be the cut, in the range at hand.
    struct Candidate
    {
        double from = 0.0, to = 0.0; // its scores at both ends
        std::int32_t line = 0; // among the distinct ones
        std::int32_t count = 0;
        std::int32_t isAboveFrom = 0, isAboveTo = 0; // whole words, which copy without a stall

        double low() const { return std::min(from, to); }
        double high() const { return std::max(from, to); }
    };

    // From one basis point to another. The candidates from `begin` on are its own.
    struct Range
    {
        int from = 0, to = 0;
        std::size_t begin = 0;
        std::int64_t certain = 0; // other customers who are above all candidates
        double lowest = 0.0, highest = 0.0; // the scores between which the cut lies all along
        double cutFrom = 0.0, cutTo = 0.0; // the cut at both ends
    };

    template <typename Visit> void forMembers(std::int32_t line, Visit visit) const
    {
        const auto l = static_cast<std::size_t>(line);
        for (std::int32_t k = m_distinct.begins[l]; k < m_distinct.begins[l + 1]; ++k)
            visit(static_cast<std::size_t>(m_distinct.members[static_cast<std::size_t>(k)]));
    }

    // The score at `rank` from the top among the candidates' `scoreOf`, which is known to lie between `least`
    // and `most`: only scores between these are ordered.
    template <typename ScoreOf>
    double scoreOfRank(const Range& range, std::int64_t rank, double least, double most, ScoreOf scoreOf)
    {
        // Without branches: which scores are between is anybody's guess.
        std::vector<Counted>& scores = m_ranks.scores();
        scores.resize(m_candidates.size() - range.begin);
        std::int64_t above = range.certain;
        std::size_t between = 0;
        for (std::size_t i = range.begin; i < m_candidates.size(); ++i) {
            const Candidate& candidate = m_candidates[i];
            const double score = scoreOf(candidate);
            above += score > most ? candidate.count : 0;
            scores[between] = {score, candidate.count};
            between += (score >= least) & (score <= most) ? 1 : 0;
        }
        scores.resize(between);
        return m_ranks.scoreAt(rank - above);
    }

    // The cut where the candidates have these scores.
    double cutOf(const Range& range, double Candidate::*score)
    {
        const double upper = scoreOfRank(range, m_upper, range.lowest - kNoise, range.highest + kNoise,
                                         [score](const Candidate& candidate) { return candidate.*score; });
        if (m_fraction == 0.0)
            return upper;
        std::int64_t reached = range.certain;
        double below = -std::numeric_limits<double>::infinity();
        for (std::size_t i = range.begin; i < m_candidates.size(); ++i) {
            const double one = m_candidates[i].*score;
            if (one >= upper)
                reached += m_candidates[i].count;
            else
                below = std::max(below, one);
        }
        const double lower = reached >= m_lower ? upper : below;
        return lower + m_fraction * (upper - lower);
    }

    // Leaves out the candidates that neither pass the cut nor are it anywhere in the range. The ranks of what
    // the scores are at least, and at most, bound the cut.
    void shrink(Range& range)
    {
        const double leastCut = std::min(range.cutFrom, range.cutTo);
        const double mostCut = std::max(range.cutFrom, range.cutTo);
        range.lowest = scoreOfRank(range, m_lower, range.lowest - kNoise, leastCut + kNoise,
                                   [](const Candidate& candidate) { return candidate.low(); });
        range.highest = scoreOfRank(range, m_upper, mostCut - kNoise, range.highest + kNoise,
                                    [](const Candidate& candidate) { return candidate.high(); });
        const double lowest = range.lowest - m_slack - kNoise, highest = range.highest + kNoise;
        std::size_t kept = range.begin;
        for (std::size_t i = range.begin; i < m_candidates.size(); ++i) {
            const Candidate candidate = m_candidates[i];
            const bool isAbove = candidate.low() > highest;
            range.certain += isAbove ? candidate.count : 0;
            m_candidates[kept] = candidate;
            kept += !isAbove & (candidate.high() >= lowest) ? 1 : 0;
        }
        m_candidates.resize(kept);
    }

    // Those above at the start stay above those below throughout, with room for the cut between them.
    bool isSettled(const Range& range) const
    {
        std::int64_t above = range.certain;
        double lowestAbove = std::numeric_limits<double>::infinity();
        double highestBelow = -lowestAbove;
        for (std::size_t i = range.begin; i < m_candidates.size(); ++i) {
            const Candidate& candidate = m_candidates[i];
            if (candidate.isAboveFrom) {
                above += candidate.count;
                lowestAbove = std::min(lowestAbove, candidate.low());
            } else {
                highestBelow = std::max(highestBelow, candidate.high());
            }
        }
        const double room = (lowestAbove - highestBelow) * (m_fraction > 0.0 ? m_fraction : 1.0);
        return above == m_upper && room > m_slack + kNoise;
    }

    // The candidates of the range are gone afterwards. False: told to stop.
    bool halve(Range range)
    {
        if (range.to - range.from > kLongRange && m_goesOn && !m_goesOn())
            return false;
        if (range.to - range.from == 1) {
            passBetween(range);
            return true;
        }
        shrink(range);
        if (m_candidates.size() - range.begin <= kFew && isSettled(range)) {
            m_candidates.resize(range.begin);
            return true;
        }

        // The lower half goes on top of the candidates of the whole, the upper half then takes their place.
        Range lower = range, upper = range;
        lower.to = upper.from = range.from + (range.to - range.from) / 2;
        lower.begin = m_candidates.size();
        const double t = shareAt(lower.to);
        m_candidates.resize(lower.begin + (lower.begin - range.begin));
        for (std::size_t i = range.begin, k = lower.begin; i < lower.begin; ++i, ++k) {
            m_candidates[k] = m_candidates[i];
            m_candidates[k].to = m_distinct.lines[static_cast<std::size_t>(m_candidates[i].line)].at(t);
        }
        lower.cutTo = upper.cutFrom = cutOf(lower, &Candidate::to);
        const double cut = lower.cutTo - m_slack;
        for (std::size_t i = range.begin; i < lower.begin; ++i) {
            Candidate& half = m_candidates[i + (lower.begin - range.begin)];
            half.isAboveTo = half.to >= cut ? 1 : 0;
            m_candidates[i].from = half.to;
            m_candidates[i].isAboveFrom = half.isAboveTo;
        }
        return halve(lower) && halve(upper);
    }

    void passBetween(const Range& range)
    {
        for (std::size_t i = range.begin; i < m_candidates.size(); ++i) {
            const Candidate& candidate = m_candidates[i];
            if (candidate.isAboveFrom != candidate.isAboveTo)
                forMembers(candidate.line, [&](std::size_t member) {
                    m_pass({member, static_cast<double>(range.to), range.to, candidate.isAboveTo != 0});
                });
        }
        m_candidates.resize(range.begin);
    }

    const DistinctLines m_distinct;
    const double m_slack;
    const std::function<void(const SidePass&)>& m_pass;
    const std::function<bool()>& m_goesOn;
    std::int64_t m_upper = 0, m_lower = 0; // ranks from the top; the cut lies between their scores
    double m_fraction = 0.0; // of the way from the lower to the upper
    std::vector<Candidate> m_candidates; // of all ranges begun, the present one's at the end
    RankFinder m_ranks;
};

} // namespace

void sweepFixedCut(const std::vector<ScoreLine>& lines, double cut, std::vector<std::uint8_t>& above,
                   const std::function<void(const SidePass&)>& pass)
{
    above.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ScoreLine& line = lines[i];
        const bool isRising = line.own > line.rest;
        const bool before = line.rest > cut || (line.rest == cut && line.own >= line.rest);
        const bool after = line.own > cut || (line.own == cut && line.rest >= line.own);
        above[i] = before;
        if (before == after)
            continue;
        // At the cut counts as above: who rises is there at the crossing, who falls just after it.
        const double position = crossover(line.rest, line.own, cut, line.ratio).value_or(0.0) * kFullWeight;
        const double first = isRising ? std::ceil(position) : std::floor(position) + 1.0;
        pass({i, position, std::clamp(static_cast<int>(first), 1, kFullWeight), after});
    }
}

bool sweepPercentileCut(const std::vector<ScoreLine>& lines, double percentile, double slack,
                        std::vector<std::uint8_t>& above, const std::function<void(const SidePass&)>& pass,
                        const std::function<bool()>& goesOn)
{
    above.resize(lines.size());
    return lines.empty() || PercentileSweep(lines, percentile, slack, pass, goesOn).run(above);
}

} // namespace strata
