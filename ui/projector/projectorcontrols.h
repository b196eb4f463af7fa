#pragma once
#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;
class QToolButton;

namespace strata {

class ProjectorView;
class Workshop;

// The facilitator's hand on the projector view, as one compact row: shows and hides it, and while it is shown
// freezes it. What is needed less often is in a menu: taking back what was tried, blank, masked names and the
// timer. The menu says the shortcuts of ProjectorView; the window this stands in is to have them.
class ProjectorControls : public QWidget
{
    Q_OBJECT

public:
    ProjectorControls(ProjectorView& view, Workshop& workshop, QWidget* parent = nullptr);

public slots:
    void toggleView(); // shows it on the room's screen, or closes it
    // These do nothing while the view is not shown.
    void toggleFreeze();
    void toggleBlank();
    void toggleMask();
    void toggleTimer();

private:
    QMenu* makeMenu();
    void fillTimerMenu(QMenu* menu);
    QAction* add(QMenu* menu, const char* name, const QString& text, const QString& tip);
    void refresh();

    ProjectorView& m_view;
    QPushButton *m_show, *m_freeze;
    QToolButton* m_more;
    QAction *m_discard, *m_blank, *m_mask, *m_timer, *m_stop;
    QActionGroup* m_minutes;
};

} // namespace strata
