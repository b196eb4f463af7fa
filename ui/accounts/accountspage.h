#pragma once
#include "ui/widgets/page.h"

namespace strata {

class RollupChange;
class Workshop;

// "Which accounts are one customer?": parents, likely duplicates, statuses and exclusions.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(Workshop& workshop, QWidget* parent = nullptr);

private:
    QWidget* busyRow(); // while accounts are being put together
    void showProject();

    Workshop& m_workshop;
    RollupChange* m_change;
};

} // namespace strata
