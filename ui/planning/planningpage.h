#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

class PlanningPage : public Page
{
    Q_OBJECT

public:
    explicit PlanningPage(Workshop& workshop, QWidget* parent = nullptr);

private:
    Workshop& m_workshop;
};

} // namespace strata
