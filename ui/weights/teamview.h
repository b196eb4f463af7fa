#pragma once
#include "core/method/agreement.h"
#include "core/model/project.h"
#include "ui/weighting/weightslider.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// What the last revealed round and the saved scenario say about each row, worked out once per change of
// either. Nothing of a round that is not revealed comes in here.
class TeamView
{
public:
    bool update(const Project& project); // true: something is different

    int round() const { return m_round; } // 0: none was revealed
    int ballots() const { return m_ballots; }
    std::optional<double> concordance() const { return m_concordance; }

    // A factor where `metric` is empty.
    const RowAgreement* agreementOf(const std::string& factor, const std::string& metric) const;
    WeightSlider::Marks marksOf(const std::string& factor, const std::string& metric) const;

private:
    Shared<Debate> m_debate; // holding them makes their addresses say whether they are the same
    Shared<std::vector<Scenario>> m_scenarios;
    std::string m_scenario;
    bool m_isFresh = false;
    int m_round = 0, m_ballots = 0;
    std::optional<double> m_concordance;
    std::map<std::string, RowAgreement> m_rows; // by "loyalty" or "loyalty/order_count"
    std::optional<Framework> m_kept;
};

} // namespace strata
