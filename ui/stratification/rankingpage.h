#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

// Who is loud, who is valuable? The rank by net sales beside the rank by score, and where they differ most.
class RankingPage : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(Workshop& workshop, QWidget* parent = nullptr);

signals:
    void customerActivated(int customer);

private:
    Workshop& m_workshop;
};

} // namespace strata
