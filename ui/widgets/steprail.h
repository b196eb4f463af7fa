#pragma once
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QWidget>

#include <map>

namespace strata {

enum class StepState
{
    Empty,
    UnderWay,
    Done
};

// One step on the rail: its mark says empty, under way or done.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(PageId page, QWidget* parent = nullptr);

    void setState(StepState state);
    void setWaiting(int count); // what waits there; 0 shows nothing
    QSize sizeHint() const override { return {190, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void describe();

    StepState m_state = StepState::Empty;
    int m_waiting = 0;
};

// The workshop's steps in order, in their phases. It guides and never blocks: every step can be entered.
class StepRail : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget* parent = nullptr);

    void setCurrent(PageId page);
    void setState(PageId page, StepState state, int waiting = 0);

signals:
    void pageRequested(PageId page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::map<PageId, StepButton*> m_buttons;
};

} // namespace strata
