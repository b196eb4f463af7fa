#include "core/method/cutwatch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

using cells::Window;

namespace {

constexpr double kUnreachable = 1.01; // of a full score: the cut of nobody
// Widths of windows, of a full score.
constexpr double kFirstWidth = 0.01;
constexpr double kLeastWidth = 1e-4;
constexpr double kMostWidth = 0.02;
constexpr double kMisses = 4.0; // as wide as the last miss this many times
constexpr double kDeviations = 3.0; // of a sample's share

// Share of the scored at or above the cut, 0..1.
double shareOf(const CutRule& rule)
{
    const double percent = std::clamp(rule.value, 0.0, 100.0);
    return (rule.kind == CutRule::Kind::Percentile ? 100.0 - percent : percent) / 100.0;
}

} // namespace

double CutWatch::unreachable() const
{
    return kUnreachable * m_scale;
}

void CutWatch::prepare(const std::vector<CutRule>& rules, bool isMoved)
{
    m_isChanged = isMoved || m_cuts.size() != rules.size();
    m_cuts.resize(rules.size());
    m_isExpected = true;
    m_windows.clear();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < rules.size(); ++k) {
        Cut& cut = m_cuts[k];
        const bool isSameRule = cut.isKnown && cut.rule == rules[k];
        if (cut.rule.kind != rules[k].kind)
            cut.isKnown = false;
        cut.rule = rules[k];
        m_isChanged = m_isChanged || !isSameRule;
        cut.isOpen = isRelative(cut.rule) && (isMoved || !isSameRule);
        if (!isRelative(cut.rule)) {
            cut.found = cut.expected = cut.rule.value;
        } else if (!cut.isOpen) {
            cut.found = cut.expected = cut.now;
        } else {
            m_isExpected = m_isExpected && cut.isKnown && cut.rule.kind != CutRule::Kind::TopValue;
            cut.expected = 2.0 * cut.now - cut.before;
        }
        least = std::min(least, cut.expected);
        cut.expected = least;
        const double decides = least - m_slack;
        m_windows.push_back(cut.isOpen ? Window{decides - cut.width, least + cut.width}
                                       : Window{decides, decides});
    }
}

bool CutWatch::isOpen() const
{
    return std::any_of(m_cuts.begin(), m_cuts.end(), [](const Cut& cut) { return cut.isOpen; });
}

bool CutWatch::isByValue() const
{
    return std::any_of(m_cuts.begin(), m_cuts.end(),
                       [](const Cut& cut) { return cut.isOpen && cut.rule.kind == CutRule::Kind::TopValue; });
}

void CutWatch::expectBySample(std::vector<double>& sample)
{
    sample.erase(std::remove_if(sample.begin(), sample.end(), [](double score) { return score < 0.0; }),
                 sample.end());
    const auto size = static_cast<double>(sample.size());
    const auto at = [&](double rank) { // from 0 = largest
        const auto place = sample.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(sample.begin(), place, sample.end(), std::greater<>());
        return *place;
    };
    m_isExpected = !sample.empty() && !isByValue();
    for (std::size_t k = 0; m_isExpected && k < m_cuts.size(); ++k) {
        if (!m_cuts[k].isOpen)
            continue;
        const double share = shareOf(m_cuts[k].rule);
        const double room = kDeviations * std::sqrt(share * (1.0 - share) * size) + 2.0;
        const double from = share * size - room;
        const double to = share * size + room;
        const double high = from < 0.0 ? std::numeric_limits<double>::infinity() : at(from) + 1e-9 * m_scale;
        const double low = to >= size ? 0.0 : at(to);
        m_windows[k] = {low - m_slack, high};
        m_cuts[k].isKnown = false; // no line leads here
    }
}

// A cut by the scores at its ranks, which begin at `next`.
double CutWatch::unclamped(const Cut& cut, const std::vector<double>& scores, std::size_t& next,
                           std::int64_t scored) const
{
    const Ranks needed = ranksOf(cut.rule, scored);
    if (needed.ranks.empty())
        return unreachable();
    double found = scores[next];
    if (needed.ranks.size() > 1)
        found += needed.fraction * (scores[next + 1] - scores[next]);
    next += needed.ranks.size();
    return found;
}

bool CutWatch::find(std::int64_t scored, const std::vector<std::int64_t>& above,
                    const std::vector<double>& listed)
{
    std::vector<double> inWindow(listed.size());
    for (std::size_t k = 0; k < m_cuts.size(); ++k) {
        Cut& cut = m_cuts[k];
        if (!cut.isOpen)
            continue;
        const Window window = m_windows[k];
        std::int64_t over = above[k];
        std::size_t inside = 0;
        for (const double score : listed) { // without branches: nobody can guess on which side one lies
            inWindow[inside] = score;
            inside += (score >= window.low) & (score < window.high) ? 1 : 0;
            over += score >= window.high ? 1 : 0;
        }
        const auto end = inWindow.begin() + static_cast<std::ptrdiff_t>(inside);
        std::vector<double> scores;
        for (const std::int64_t rank : ranksOf(cut.rule, scored).ranks) {
            const std::int64_t wanted = rank - over;
            if (wanted < 1 || wanted > static_cast<std::int64_t>(inside))
                return false;
            const auto place = inWindow.begin() + static_cast<std::ptrdiff_t>(wanted - 1);
            std::nth_element(inWindow.begin(), place, end, std::greater<>());
            scores.push_back(*place);
        }
        std::size_t next = 0;
        cut.found = unclamped(cut, scores, next, scored);
    }
    const std::vector<Window> exactly = exact();
    for (std::size_t k = 0; k < m_cuts.size(); ++k) {
        const double decides = exactly[k].low;
        const Window window = m_windows[k];
        // No score lies below 0, so a window from there has no lower end.
        if (window.low == window.high ? decides != window.low
                                      : (decides < window.low && window.low > 0.0) || decides > window.high)
            return false;
    }
    settle(false, scored);
    return true;
}

std::vector<std::int64_t> CutWatch::ranks(std::int64_t scored) const
{
    std::vector<std::int64_t> all;
    for (const Cut& cut : m_cuts) {
        if (!cut.isOpen)
            continue;
        const Ranks needed = ranksOf(cut.rule, scored);
        all.insert(all.end(), needed.ranks.begin(), needed.ranks.end());
    }
    return all;
}

void CutWatch::set(std::int64_t scored, const std::vector<double>& scores,
                   const std::function<std::optional<double>(double)>& byValue)
{
    std::size_t next = 0;
    for (Cut& cut : m_cuts) {
        if (!cut.isOpen)
            continue;
        cut.found = cut.rule.kind == CutRule::Kind::TopValue ? byValue(cut.rule.value).value_or(unreachable())
                                                             : unclamped(cut, scores, next, scored);
    }
    settle(true, scored);
}

void CutWatch::settle(bool isJump, std::int64_t scored)
{
    for (Cut& cut : m_cuts) {
        const bool hasLine = cut.isKnown && cut.isOpen && !isJump;
        if (hasLine) {
            const double few = 20.0 / static_cast<double>(std::max<std::int64_t>(scored, 1));
            const double least = std::min(std::max(kLeastWidth, few), kMostWidth);
            cut.width = std::clamp(kMisses * std::abs(cut.found - cut.expected), least * m_scale,
                                   kMostWidth * m_scale);
            cut.before = cut.now;
        } else if (cut.isOpen || !cut.isKnown) {
            cut.width = kFirstWidth * m_scale;
            cut.before = cut.found;
        } else {
            cut.before = cut.now; // it stood still
        }
        cut.now = cut.found;
        cut.isKnown = true;
        cut.isOpen = false;
    }
}

std::vector<double> CutWatch::cuts() const
{
    std::vector<double> result;
    for (const Cut& cut : m_cuts)
        result.push_back(result.empty() ? cut.found : std::min(cut.found, result.back()));
    return result;
}

std::vector<Window> CutWatch::exact() const
{
    std::vector<Window> result;
    for (const double cut : cuts())
        result.push_back({cut - m_slack, cut - m_slack});
    return result;
}

} // namespace strata
