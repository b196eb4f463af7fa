#pragma once
#include "ui/widgets/page.h"

namespace strata {

class FlowCard;
class ScenarioOutcomes;
class ScenariosCard;
class Workshop;

// "What if we weighed it differently?": the kept scenarios beside each other, two of them compared, and how
// much hangs on each weight.
class WhatIfPage : public Page
{
    Q_OBJECT

public:
    explicit WhatIfPage(Workshop& workshop, QWidget* parent = nullptr);

    void beginKeeping(); // the name for the present model is asked for, as a new scenario

signals:
    void customerActivated(int customer);
    void flipCurveRequested(const QString& weight); // "loyalty" or "loyalty/order_count"

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh(); // only while it is seen

    ScenarioOutcomes* m_outcomes;
    ScenariosCard* m_scenarios;
    FlowCard* m_flow;
};

} // namespace strata
