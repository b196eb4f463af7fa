#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

// "What if we weighed it differently?": the kept scenarios beside each other, two of them compared.
class WhatIfPage : public Page
{
    Q_OBJECT

public:
    explicit WhatIfPage(Workshop& workshop, QWidget* parent = nullptr);

    void beginKeeping(); // the name for the present model is asked for, as a new scenario

signals:
    void customerActivated(int index);
    void flipCurveRequested(const QString& weight); // "loyalty" or "loyalty/order_count"

private:
    Workshop& m_workshop;
};

} // namespace strata
