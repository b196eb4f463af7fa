#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

class HomeworkPage : public Page
{
    Q_OBJECT

public:
    explicit HomeworkPage(Workshop& workshop, QWidget* parent = nullptr);

private:
    Workshop& m_workshop;
};

} // namespace strata
