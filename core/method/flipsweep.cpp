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

// The score at `rank` from the top (1 = largest). Reorders the scores.
double scoreAtRank(std::vector<Counted>& scores, std::int64_t rank)
{
    auto begin = scores.begin(), end = scores.end();
    for (;;) {
        if (end - begin == 1)
            return begin->score;
        const double a = begin->score, b = begin[(end - begin) / 2].score, c = end[-1].score;
        const double pivot = std::max(std::min(a, b), std::min(std::max(a, b), c));
        std::int64_t above = 0, equal = 0;
        auto higher = begin, place = begin, lower = end;
        while (place < lower) {
            if (place->score > pivot) {
                above += place->count;
                std::iter_swap(higher++, place++);
            } else if (place->score < pivot) {
                std::iter_swap(place, --lower);
            } else {
                equal += (place++)->count;
            }
        }
        if (rank <= above) {
            end = higher;
        } else if (rank <= above + equal) {
            return pivot;
        } else {
            rank -= above + equal;
            begin = lower;
        }
    }
}

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
        const double first = cutOf(0, 0, &Candidate::from), last = cutOf(0, 0, &Candidate::to);
        for (Candidate& candidate : all) {
            candidate.isAboveFrom = candidate.from >= first - m_slack;
            candidate.isAboveTo = candidate.to >= last - m_slack;
            forMembers(candidate.line, [&](std::size_t member) { above[member] = candidate.isAboveFrom; });
        }
        return halve(kFirst, kLast, 0, 0);
    }

private:
    // A line that may pass the cut, or be the cut, in the range at hand.
    struct Candidate
    {
        double from = 0.0, to = 0.0; // its scores at both ends
        std::int32_t line = 0; // among the distinct ones
        std::int32_t count = 0;
        bool isAboveFrom = false, isAboveTo = false;

        double low() const { return std::min(from, to); }
        double high() const { return std::max(from, to); }
    };

    template <typename Visit> void forMembers(std::int32_t line, Visit visit) const
    {
        const auto l = static_cast<std::size_t>(line);
        for (std::int32_t k = m_distinct.begins[l]; k < m_distinct.begins[l + 1]; ++k)
            visit(static_cast<std::size_t>(m_distinct.members[static_cast<std::size_t>(k)]));
    }

    // Of the candidates from `begin` on; `certain` other customers are above all of them.
    double cutOf(std::size_t begin, std::int64_t certain, double Candidate::*score)
    {
        m_scores.clear();
        for (std::size_t i = begin; i < m_candidates.size(); ++i)
            m_scores.push_back({m_candidates[i].*score, m_candidates[i].count});
        const double upper = scoreAtRank(m_scores, m_upper - certain);
        if (m_fraction == 0.0)
            return upper;
        std::int64_t reached = 0;
        double below = -std::numeric_limits<double>::infinity();
        for (const Counted& counted : m_scores) {
            if (counted.score >= upper)
                reached += counted.count;
            else
                below = std::max(below, counted.score);
        }
        const double lower = reached >= m_lower - certain ? upper : below;
        return lower + m_fraction * (upper - lower);
    }

    // Leaves out the candidates from `begin` on that neither pass the cut nor are it anywhere in the range;
    // returns how many customers more are above all the others.
    std::int64_t shrink(std::size_t begin, std::int64_t certain)
    {
        m_scores.clear();
        for (std::size_t i = begin; i < m_candidates.size(); ++i)
            m_scores.push_back({m_candidates[i].low(), m_candidates[i].count});
        const double lowest = scoreAtRank(m_scores, m_lower - certain) - m_slack - kNoise;
        m_scores.clear();
        for (std::size_t i = begin; i < m_candidates.size(); ++i)
            m_scores.push_back({m_candidates[i].high(), m_candidates[i].count});
        const double highest = scoreAtRank(m_scores, m_upper - certain) + kNoise;

        std::int64_t above = 0;
        std::size_t kept = begin;
        for (std::size_t i = begin; i < m_candidates.size(); ++i) {
            const Candidate candidate = m_candidates[i];
            if (candidate.low() > highest)
                above += candidate.count;
            else if (candidate.high() >= lowest)
                m_candidates[kept++] = candidate;
        }
        m_candidates.resize(kept);
        return above;
    }

    // Those above at the start stay above those below throughout, with room for the cut between them.
    bool isSettled(std::size_t begin, std::int64_t certain) const
    {
        std::int64_t above = certain;
        double lowestAbove = std::numeric_limits<double>::infinity();
        double highestBelow = -lowestAbove;
        for (std::size_t i = begin; i < m_candidates.size(); ++i) {
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

    // The range from one basis point to another; the candidates from `begin` on are its own, and go.
    bool halve(int from, int to, std::size_t begin, std::int64_t certain)
    {
        if (to - from > kLongRange && m_goesOn && !m_goesOn())
            return false;
        if (to - from == 1) {
            for (std::size_t i = begin; i < m_candidates.size(); ++i) {
                const Candidate& candidate = m_candidates[i];
                if (candidate.isAboveFrom != candidate.isAboveTo)
                    forMembers(candidate.line, [&](std::size_t member) {
                        m_pass({member, static_cast<double>(to), to, candidate.isAboveTo});
                    });
            }
            m_candidates.resize(begin);
            return true;
        }
        certain += shrink(begin, certain);
        if (isSettled(begin, certain)) {
            m_candidates.resize(begin);
            return true;
        }

        // The lower half goes on top of the candidates of the whole, the upper half then takes their place.
        const int middle = from + (to - from) / 2;
        const double t = shareAt(middle);
        const std::size_t end = m_candidates.size();
        for (std::size_t i = begin; i < end; ++i) {
            Candidate half = m_candidates[i];
            half.to = m_distinct.lines[static_cast<std::size_t>(half.line)].at(t);
            m_candidates.push_back(half);
        }
        const double cut = cutOf(end, certain, &Candidate::to) - m_slack;
        for (std::size_t i = begin; i < end; ++i) {
            Candidate& half = m_candidates[i + (end - begin)];
            half.isAboveTo = half.to >= cut;
            m_candidates[i].from = half.to;
            m_candidates[i].isAboveFrom = half.isAboveTo;
        }
        return halve(from, middle, end, certain) && halve(middle, to, begin, certain);
    }

    const DistinctLines m_distinct;
    const double m_slack;
    const std::function<void(const SidePass&)>& m_pass;
    const std::function<bool()>& m_goesOn;
    std::int64_t m_upper = 0, m_lower = 0; // ranks from the top; the cut lies between their scores
    double m_fraction = 0.0; // of the way from the lower to the upper
    std::vector<Candidate> m_candidates; // of all ranges begun, the present one's at the end
    std::vector<Counted> m_scores;
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
