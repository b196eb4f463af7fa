#pragma once
#include "core/model/rules.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace strata {

// Everything between scores and types that is not a cut line: money guard, tiers, limits of the statuses.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(const Rules& rules, QWidget* parent = nullptr);
    Rules rules() const;

private:
    void check();

    struct TierRow
    {
        QLineEdit* name = nullptr;
        QDoubleSpinBox* limit = nullptr;
    };

    Rules m_rules;
    QCheckBox* m_guard;
    QComboBox* m_kind;
    std::vector<TierRow> m_tiers;
    QSpinBox* m_newMonths;
    QSpinBox* m_newOrders;
    QSpinBox* m_inactiveMonths;
    QLabel* m_problem;
};

} // namespace strata
