#include "ui/help/tour.h"

#include "ui/help/tourcard.h"
#include "ui/workshop.h"

#include <QMainWindow>
#include <QScrollArea>

#include <algorithm>

namespace strata {

namespace {

constexpr int kTick = 120; // ms
constexpr int kEdge = 12; // px between the card and the edge of the window

} // namespace

Tour::Tour(QMainWindow& window, Workshop& workshop, std::function<PageId()> page,
           std::function<void(PageId)> showPage, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_workshop(workshop)
    , m_page(std::move(page))
    , m_showPage(std::move(showPage))
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        notice();
        follow();
    });
    connect(&workshop, &Workshop::projectChanged, this, &Tour::notice);
}

Tour::~Tour() = default;

void Tour::start()
{
    end();
    m_steps = tourSteps();
    m_ring = new TourRing(&m_window);
    m_card = new TourCard(&m_window);
    connect(m_card, &TourCard::nextRequested, this, &Tour::next, Qt::QueuedConnection);
    connect(m_card, &TourCard::backRequested, this, &Tour::back, Qt::QueuedConnection);
    connect(m_card, &TourCard::endRequested, this, &Tour::end, Qt::QueuedConnection);
    m_tick.start();
    show(0);
}

void Tour::next()
{
    if (!isRunning())
        return;
    if (m_step + 1 < steps())
        show(m_step + 1);
    else
        end();
}

void Tour::back()
{
    if (isRunning() && m_step > 0)
        show(m_step - 1);
}

void Tour::end()
{
    if (!isRunning())
        return;
    m_tick.stop();
    m_card->hide();
    m_ring->hide();
    m_card->deleteLater();
    m_ring->deleteLater();
    m_card = nullptr;
    m_ring = nullptr;
    m_before = {};
    emit ended();
}

void Tour::show(int step)
{
    m_step = step;
    const TourStep& now = m_steps[std::size_t(step)];
    if (now.page == PageId::Customer && m_workshop.selectedCustomer() < 0
        && m_workshop.project().dataset->customers.size() > 0)
        m_workshop.selectCustomer(0);
    m_showPage(now.page);
    m_before = m_workshop.project();
    m_isDone = false;
    m_card->setStep(step, steps(), now.title, now.text, now.attempt);
    if (QWidget* control = target())
        for (QWidget* around = control->parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(control);
    m_card->show();
    follow();
    m_card->takeFocus();
}

QWidget* Tour::target() const
{
    if (!isRunning())
        return nullptr;
    const auto named = m_window.findChildren<QWidget*>(m_steps[std::size_t(m_step)].target);
    const auto seen = std::find_if(named.begin(), named.end(), [](QWidget* one) { return one->isVisible(); });
    return seen == named.end() ? nullptr : *seen;
}

QWidget* Tour::card() const
{
    return m_card;
}

void Tour::follow()
{
    if (!isRunning())
        return;
    const QRect room = m_window.centralWidget()->geometry().adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const bool isMirrored = m_window.layoutDirection() == Qt::RightToLeft;
    QRect place(isMirrored ? room.left() : room.right(), room.bottom(), 1,
                1); // nothing to point at: the corner
    if (QWidget* control = target()) {
        place = control->visibleRegion().boundingRect();
        place.moveTo(control->mapTo(&m_window, place.topLeft()));
    }
    if (place.width() > 1 && place.height() > 1)
        m_ring->surround(place);
    else
        m_ring->hide();
    m_card->move(besideTarget(room, place, m_card->size(), isMirrored));
    m_card->raise();
}

void Tour::notice()
{
    if (!isRunning() || m_isDone)
        return;
    const TourStep& now = m_steps[std::size_t(m_step)];
    m_isDone = now.isDone && now.isDone(m_before, m_workshop.project(), m_page());
    if (m_isDone)
        m_card->setDone(true);
}

} // namespace strata
