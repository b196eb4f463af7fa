#pragma once
#include "ui/widgets/page.h"

#include <vector>

namespace strata {

class ProjectSession;
class Workshop;

// Why does this customer stand where it stands, and what would move it?
class CustomerPage : public Page
{
    Q_OBJECT

public:
    CustomerPage(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);

    // What "previous" and "next" go through: customers in the order of the list one came from. Empty: by net
    // sales, largest first.
    void setOrder(std::vector<int> customers);
    void findCustomer(); // the cursor goes to the find field

signals:
    void customerActivated(int customer);

private:
    Workshop& m_workshop;
    ProjectSession& m_session;
    std::vector<int> m_order;
};

} // namespace strata
