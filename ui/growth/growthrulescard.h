#pragma once
#include "core/model/growth.h"
#include "ui/widgets/card.h"

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace strata {

class GrowthRun;
class Workshop;

// Who is small, and whom small customers are compared with.
class GrowthRulesCard : public Card
{
    Q_OBJECT

public:
    GrowthRulesCard(Workshop& workshop, GrowthRun& run, QWidget* parent = nullptr);

    void refresh();

private:
    void edit(const QString& step, const std::function<void(GrowthRules&)>& what);
    void takeSmallBelow();

    Workshop& m_workshop;
    GrowthRun& m_run;
    QLineEdit* m_smallBelow;
    QComboBox* m_industry;
    QComboBox* m_size;
    QSpinBox* m_peers;
    QDoubleSpinBox* m_percentile;
    QDoubleSpinBox* m_headroom;
    QPushButton* m_suggest;
    QLabel* m_problem;
    QLabel* m_scope;
    QLabel* m_lacking;
    bool m_isFilling = false;
};

} // namespace strata
