#pragma once
#include "core/model/project.h"
#include "ui/background.h"

#include <QPushButton>

class QMenu;

namespace strata {

class Workshop;

// Where changes of type are counted from: now, the saved scenario, or the median of a round that was shown.
class BaselineMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit BaselineMenu(Workshop& workshop, QWidget* parent = nullptr);

private:
    void fill();
    void countFrom(Project model, const QString& name);
    void showState();

    Workshop& m_workshop;
    QMenu* m_menu;
    Background m_background;
};

} // namespace strata
