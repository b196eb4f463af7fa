#include "ui/disagreement/disagreementpage.h"

#include "ui/workshop.h"

namespace strata {

DisagreementPage::DisagreementPage(Workshop& workshop, QWidget* parent)
    : Page(tr("Does it matter that we disagree?"), tr("The row at the top moves the most customers; start the debate there."), {}, parent)
    , m_workshop(workshop)
{
}

} // namespace strata
