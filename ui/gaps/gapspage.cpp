#include "ui/gaps/gapspage.h"

namespace strata {

GapsPage::GapsPage(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : Page(tr("Can we measure what we chose?"),
           tr("Every metric, what it is made from, and what stands in its way. Nothing is filled in silently."),
           {}, parent)
    , m_workshop(workshop)
    , m_session(session)
{
}

} // namespace strata
