#pragma once
#include <QWidget>

class QPushButton;
class QSpinBox;

namespace strata {

class ProjectorView;
class Workshop;

// The facilitator's hand on the projector view, as one compact row: shows and hides it, and while it is shown
// freezes, blanks and masks it and runs its timer.
class ProjectorControls : public QWidget
{
    Q_OBJECT

public:
    ProjectorControls(ProjectorView& view, Workshop& workshop, QWidget* parent = nullptr);

public slots:
    void toggleView(); // shows it on the room's screen, or closes it

private:
    void refresh();

    ProjectorView& m_view;
    QPushButton *m_show, *m_freeze, *m_discard, *m_blank, *m_mask, *m_timer, *m_stop;
    QSpinBox* m_minutes;
    QWidget* m_rest; // what is there only while the view is shown
};

} // namespace strata
