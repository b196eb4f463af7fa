#include "ui/whatif/confidencecard.h"

#include "ui/workshop.h"

namespace strata {

ConfidenceCard::ConfidenceCard(Workshop& workshop, QWidget* parent)
    : Card(tr("How sure is the type?"), parent)
    , m_workshop(workshop)
{
    setObjectName(QStringLiteral("confidenceCard"));
    setEnabled(!m_workshop.project().framework.factors.empty());
}

} // namespace strata
