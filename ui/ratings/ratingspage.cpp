#include "ui/ratings/ratingspage.h"

#include "ui/workshop.h"

namespace strata {

RatingsPage::RatingsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("How do we rate what no invoice shows?"), tr("One customer at a time, the most important first."), {}, parent)
    , m_workshop(workshop)
{
}

} // namespace strata
