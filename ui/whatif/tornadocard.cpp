#include "ui/whatif/tornadocard.h"

#include "ui/workshop.h"

namespace strata {

TornadoCard::TornadoCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Which weight decides most"), parent)
    , m_workshop(workshop)
{
    setObjectName(QStringLiteral("tornadoCard"));
    setEnabled(!m_workshop.project().framework.factors.empty());
}

} // namespace strata
