#include "ui/ballots/ballotspage.h"

#include "ui/workshop.h"

namespace strata {

BallotsPage::BallotsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What does each of us think?"), tr("Everybody votes in private; nothing is shown before the round is revealed."), {}, parent)
    , m_workshop(workshop)
{
}

} // namespace strata
