#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

class RatingsPage : public Page
{
    Q_OBJECT

public:
    explicit RatingsPage(Workshop& workshop, QWidget* parent = nullptr);

private:
    Workshop& m_workshop;
};

} // namespace strata
