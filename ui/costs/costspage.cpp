#include "ui/costs/costspage.h"

#include "ui/costs/costratescard.h"

#include <QVBoxLayout>

namespace strata {

CostsPage::CostsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What does it take to serve them?"), tr("A rate for everything that is counted; the total is set against the ledger."), {}, parent)
    , m_workshop(workshop)
{
    content()->addWidget(new CostRatesCard(m_workshop));
}

} // namespace strata
