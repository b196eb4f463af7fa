#pragma once
#include "core/model/project.h"
#include "ui/help/toursteps.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QMainWindow;
class QWidget;

namespace strata {

class TourCard;
class TourRing;
class Workshop;

// Walks a person over the real pages: a card beside each control says what it is for and what to try. Nothing
// is blocked meanwhile, and nothing moves by itself.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(QMainWindow& window, Workshop& workshop, std::function<PageId()> page,
         std::function<void(PageId)> showPage, QObject* parent);
    ~Tour() override;

    void start();
    void next(); // after the last one it ends
    void back();
    void end();

    bool isRunning() const { return m_card != nullptr; }
    int step() const { return m_step; }
    int steps() const { return int(m_steps.size()); }
    bool isDone() const { return m_isDone; } // what this step suggests was tried
    QWidget* target() const; // null while it is not on the screen
    QWidget* card() const;

signals:
    void ended();

private:
    void show(int step);
    void follow(); // the control may move, and the person may go elsewhere
    void notice();

    QMainWindow& m_window;
    Workshop& m_workshop;
    std::function<PageId()> m_page;
    std::function<void(PageId)> m_showPage;
    std::vector<TourStep> m_steps;
    int m_step = 0;
    bool m_isDone = false;
    Project m_before; // when the step began
    TourCard* m_card = nullptr;
    TourRing* m_ring = nullptr;
    QTimer m_tick;
};

} // namespace strata
