#include "ui/whatif/whatifpage.h"

#include "ui/workshop.h"

namespace strata {

WhatIfPage::WhatIfPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("What if we weighed it differently?"),
        tr("Scenarios share data and metrics; each keeps its own weights and cut lines. Pick two to "
           "compare."),
        tr("A scenario is a whole model kept under a name: weights, value functions, cuts and tiers. Beside "
           "each other they show which customers depend on how the team weighs, and which keep their type "
           "whatever it decides."),
        parent)
    , m_workshop(workshop)
{
    setObjectName(QStringLiteral("whatIfPage"));
    setTabs(PageId::WhatIf);
}

void WhatIfPage::beginKeeping()
{
}

} // namespace strata
