#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

class BallotsPage : public Page
{
    Q_OBJECT

public:
    explicit BallotsPage(Workshop& workshop, QWidget* parent = nullptr);

private:
    Workshop& m_workshop;
};

} // namespace strata
