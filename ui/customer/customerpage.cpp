#include "ui/customer/customerpage.h"

#include "ui/session.h"
#include "ui/workshop.h"

namespace strata {

CustomerPage::CustomerPage(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : Page(tr("One customer"), {}, {}, parent)
    , m_workshop(workshop)
    , m_session(session)
{
    setTabs(PageId::Customer);
}

void CustomerPage::setOrder(std::vector<int> customers)
{
    m_order = std::move(customers);
}

void CustomerPage::findCustomer()
{
}

} // namespace strata
