#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

class DisagreementPage : public Page
{
    Q_OBJECT

public:
    explicit DisagreementPage(Workshop& workshop, QWidget* parent = nullptr);

private:
    Workshop& m_workshop;
};

} // namespace strata
