#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(Workshop& workshop, QWidget* parent = nullptr);

private:
    Workshop& m_workshop;
};

} // namespace strata
