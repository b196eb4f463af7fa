#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

class CostsPage : public Page
{
    Q_OBJECT

public:
    explicit CostsPage(Workshop& workshop, QWidget* parent = nullptr);

private:
    Workshop& m_workshop;
};

} // namespace strata
