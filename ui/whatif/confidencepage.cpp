#include "ui/whatif/confidencepage.h"

#include "ui/workshop.h"

namespace strata {

ConfidencePage::ConfidencePage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("How sure is the type?"),
        tr("The weights are drawn at random, again and again. A type that holds in nearly all draws does "
           "not hang on how the team weighs."),
        tr("Nobody knows the right weights to the last percent. So many weightings are tried: those between "
           "what people voted, or any at all. For each customer the share of draws in each type is "
           "counted. Customers whose type is sure need no debate; talk about the large ones that are open."),
        parent)
    , m_workshop(workshop)
{
    setObjectName(QStringLiteral("confidencePage"));
    setTabs(PageId::Confidence);
    setEnabled(!m_workshop.project().framework.factors.empty());
}

} // namespace strata
