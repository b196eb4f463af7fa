#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

// How sure each customer's type is while the weights are drawn at random.
class ConfidencePage : public Page
{
    Q_OBJECT

public:
    explicit ConfidencePage(Workshop& workshop, QWidget* parent = nullptr);

signals:
    void customerActivated(int customer);

private:
    Workshop& m_workshop;
};

} // namespace strata
