#pragma once
#include <QPushButton>

class QMenu;

namespace strata {

class ComparedScenario;
class Workshop;

// Chooses the kept scenario whose weights stand as marks on the sliders. Only there where one is kept.
class BesideMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit BesideMenu(Workshop& workshop, QWidget* parent = nullptr);

private:
    void fill();
    void showState();

    Workshop& m_workshop;
    ComparedScenario& m_compared;
    QMenu* m_menu;
};

} // namespace strata
