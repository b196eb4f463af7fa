#include "ui/actions/playbookspage.h"

#include "ui/actions/actionchange.h"
#include "ui/actions/playbookcard.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QVBoxLayout>

namespace strata {

PlaybooksPage::PlaybooksPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What do we do with each type?"),
           tr("A playbook says what is done with every customer of a type. Give it to the customers and it "
              "becomes their action plan."),
           tr("Fair, not equal: every type has a defined way to be treated, and everybody in the company can "
              "read it here."),
           parent)
    , m_workshop(workshop)
{
    setTabs(PageId::Playbooks);
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    for (const CustomerType type : {CustomerType::Core, CustomerType::ServiceDrain,
                                    CustomerType::Opportunistic, CustomerType::Marginal}) {
        auto* card = new PlaybookCard(workshop, type);
        m_cards[std::size_t(type)] = card;
        column->addWidget(card);
    }
    column->addStretch(1);
    content()->addWidget(scrollingDown(contents), 1);
    setNextStep(PageId::Actions);

    connect(&workshop, &Workshop::projectChanged, this, &PlaybooksPage::refreshSoon);
    connect(&workshop, &Workshop::resultsChanged, this, &PlaybooksPage::refreshSoon);
    connect(&workshop, &Workshop::selectedCustomerChanged, this, &PlaybooksPage::refreshSoon);
    refreshSoon();
}

void PlaybooksPage::refreshSoon()
{
    m_isStale = true;
    setEmptyState(m_workshop.project().dataset->customers.size() == 0 ? tr(
                      "Types come from customers and what they bought. Import customers and invoices first.")
                                                                      : QString(),
                  tr("Go to data"), PageId::Data);
    if (isVisible())
        refresh();
}

void PlaybooksPage::refresh()
{
    m_isStale = false;
    const QStringList owners = ownersToOffer(m_workshop.project());
    for (PlaybookCard* card : m_cards)
        card->refresh(owners);
}

void PlaybooksPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace strata
