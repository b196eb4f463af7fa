#include "ui/stratification/rankingpage.h"

#include "ui/workshop.h"

namespace strata {

RankingPage::RankingPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Who is loud, who is valuable?"),
        tr("Left the rank by net sales, right the rank by score. Steep lines are customers one sees "
           "wrongly."),
        tr("Large customers are heard first. The score asks what they are worth: loyalty, profit and what it "
           "takes to serve them count too. Where both ranks differ, attention goes to the wrong place."),
        parent)
    , m_workshop(workshop)
{
    setTabs(PageId::Ranking);
    if (m_workshop.project().dataset->customers.size() == 0)
        setEmptyState(
            tr("Ranks need customers and their invoices. Import them, or open the sample workshop to "
               "look around."),
            tr("Go to data"), PageId::Data);
}

} // namespace strata
