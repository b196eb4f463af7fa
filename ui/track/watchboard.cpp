#include "ui/track/watchboard.h"

#include "ui/widgets/steprail.h"
#include "ui/workshop.h"

namespace strata {

namespace {

constexpr int kSoonMs = 150;

}

WatchBoard& WatchBoard::of(Workshop& workshop)
{
    auto* board = workshop.findChild<WatchBoard*>(QString(), Qt::FindDirectChildrenOnly);
    return board ? *board : *new WatchBoard(workshop);
}

WatchBoard::WatchBoard(Workshop& workshop)
    : QObject(&workshop)
    , m_workshop(workshop)
    , m_tracking(workshop.project().tracking)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &WatchBoard::look);
    connect(&workshop, &Workshop::settled, this, &WatchBoard::look);
    connect(&workshop, &Workshop::resultsChanged, this, &WatchBoard::outdate);
    connect(&workshop, &Workshop::committed, this, [this] { m_soon.start(); }); // a gesture has ended
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        if (m_workshop.project().tracking->watches == m_tracking->watches)
            return;
        m_tracking = m_workshop.project().tracking;
        outdate();
        m_soon.start();
    });
    m_soon.start(); // nothing may have changed since the workshop settled
}

void WatchBoard::outdate()
{
    m_background.cancel();
    if (m_states && m_workshop.isInGesture())
        return; // what was true at its start stands until it ends
    if (!m_states)
        return;
    m_states.reset();
    emit changed();
}

void WatchBoard::look()
{
    const Project& project = m_workshop.project();
    if (m_workshop.isInGesture() || m_workshop.isRecalculating()
        || m_workshop.results().types.size() != project.dataset->customers.size())
        return; // it settles again
    m_tracking = project.tracking;
    if (project.tracking->watches.empty()) {
        m_background.cancel();
        m_states = std::make_shared<const std::vector<WatchState>>();
        m_alarms = 0;
        emit changed();
        return;
    }
    m_background.start([this, project, metrics = m_workshop.sharedMetrics(),
                        results = std::make_shared<const Results>(m_workshop.results())](
                           const Progress&) -> std::function<void()> {
        const auto states
            = std::make_shared<const std::vector<WatchState>>(watchStates(project, *metrics, *results));
        return [this, states] {
            m_states = states;
            m_alarms = strata::alarms(*states);
            emit changed();
        };
    });
}

void showAlarms(StepRail& rail, Workshop& workshop)
{
    WatchBoard& board = WatchBoard::of(workshop);
    const auto show = [&rail, &workshop, &board] {
        const Project& project = workshop.project();
        const bool isBegun = !project.snapshots.empty() || !project.tracking->watches.empty();
        rail.setState(PageId::Track, isBegun ? StepState::UnderWay : StepState::Empty, int(board.alarms()));
    };
    QObject::connect(&board, &WatchBoard::changed, &rail, show);
    QObject::connect(&workshop, &Workshop::projectChanged, &rail, [&workshop, show] {
        if (!workshop.isInGesture())
            show();
    });
    show();
}

} // namespace strata
