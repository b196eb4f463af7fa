#include "ui/weights/teamview.h"

#include "ui/weights/weightgroup.h"

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

std::string keyOf(const std::string& factor, const std::string& metric)
{
    return metric.empty() ? factor : factor + '/' + metric;
}

} // namespace

bool TeamView::update(const Project& project)
{
    if (m_isFresh && &*m_debate == &*project.debate && &*m_scenarios == &*project.scenarios
        && m_scenario == project.scenario)
        return false;
    const bool hasSameRounds = m_isFresh && m_debate->rounds == project.debate->rounds
        && m_debate->agreedWithin == project.debate->agreedWithin
        && m_debate->splitAbove == project.debate->splitAbove;
    m_debate = project.debate;
    m_scenarios = project.scenarios;
    m_scenario = project.scenario;
    m_isFresh = true;
    const Scenario* kept = presentScenario(project);
    m_kept = kept ? std::optional(kept->framework) : std::nullopt;
    if (hasSameRounds)
        return true;

    m_round = 0;
    m_ballots = 0;
    m_concordance.reset();
    m_rows.clear();
    const Round* round = lastRevealedRound(*m_debate);
    if (!round)
        return true;
    m_round = round->number;
    const std::vector<GroupAgreement> groups = agreement(*m_debate, round->number);
    m_concordance = overallConcordance(groups);
    for (const GroupAgreement& group : groups) {
        m_ballots = std::max(m_ballots, int(group.participants.size()));
        for (const RowAgreement& row : group.rows)
            m_rows[group.factor.empty() ? row.row : keyOf(group.factor, row.row)] = row;
    }
    return true;
}

const RowAgreement* TeamView::agreementOf(const std::string& factor, const std::string& metric) const
{
    const auto found = m_rows.find(keyOf(factor, metric));
    return found == m_rows.end() ? nullptr : &found->second;
}

WeightSlider::Marks TeamView::marksOf(const std::string& factor, const std::string& metric) const
{
    WeightSlider::Marks marks;
    if (const RowAgreement* row = agreementOf(factor, metric)) {
        marks.median = int(std::lround(row->median));
        marks.ballots = row->weights;
        std::sort(marks.ballots.begin(), marks.ballots.end()); // in no order that could name anybody
    }
    if (m_kept) {
        const int kept = weightOf(*m_kept, factor, metric);
        if (kept >= 0)
            marks.kept = kept;
    }
    return marks;
}

} // namespace strata
