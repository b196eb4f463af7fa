#include "ui/accounts/accountspage.h"

namespace strata {

AccountsPage::AccountsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("Which accounts are one customer?"), tr("Merge accounts that belong together, and say who is not a customer to be judged."), {}, parent)
    , m_workshop(workshop)
{
}

} // namespace strata
