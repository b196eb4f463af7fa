#pragma once
#include "core/model/framework.h"
#include "ui/widgets/card.h"

#include <array>

class QButtonGroup;

namespace strata {

// What a customer gets where the metric has no value.
class MissingPolicyCard : public Card
{
    Q_OBJECT

public:
    explicit MissingPolicyCard(QWidget* parent = nullptr);

    void setPolicy(MissingPolicy policy, std::size_t missing, std::size_t customers);
    // The second half of the sentence below: how many types another answer would change; -1 = not known
    // (yet).
    void setEffect(int typesChanged);
    // How many types each policy would change, beside it; by MissingPolicy, -1 = not known (yet). It takes
    // the place of the second half of the sentence.
    static constexpr std::size_t kPolicies = 4;
    void setEffects(const std::array<int, kPolicies>& typesChanged,
                    const std::array<QString, kPolicies>& tips = {});

signals:
    void policyChosen(strata::MissingPolicy policy);

private:
    QButtonGroup* m_choices;
    std::array<QLabel*, kPolicies> m_effects{};
    QLabel* m_count;
    QString m_countText;
    MissingPolicy m_policy = MissingPolicy::Reweigh;
    std::size_t m_missing = 0;
};

QString missingPolicyText(MissingPolicy policy);

} // namespace strata
