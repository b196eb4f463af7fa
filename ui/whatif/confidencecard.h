#pragma once
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

// How sure are the types? One sentence, and the large customers whose type depends most on the weights.
class ConfidenceCard : public Card
{
    Q_OBJECT

public:
    explicit ConfidenceCard(Workshop& workshop, QWidget* parent = nullptr);

signals:
    void pageRequested(PageId page); // PageId::Confidence
    void customerActivated(int customer);

private:
    Workshop& m_workshop;
};

} // namespace strata
