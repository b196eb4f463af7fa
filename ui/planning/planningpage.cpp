#include "ui/planning/planningpage.h"

#include "ui/workshop.h"

namespace strata {

PlanningPage::PlanningPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What are we here to decide?"), tr("Purpose, people, agenda, and every decision as it falls."), {}, parent)
    , m_workshop(workshop)
{
}

} // namespace strata
