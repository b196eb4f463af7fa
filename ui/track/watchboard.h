#pragma once
#include "core/transform/watching.h"
#include "ui/background.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <vector>

namespace strata {

class StepRail;
class Workshop;

// What the watches say of the present results: one of them for the whole window. Looks beside the window when
// the workshop has settled, never during a gesture.
class WatchBoard : public QObject
{
    Q_OBJECT

public:
    // The one of the workshop; made when first asked for, lives as long.
    static WatchBoard& of(Workshop& workshop);

    // One per watch of the project; null while they are being looked at.
    std::shared_ptr<const std::vector<WatchState>> states() const { return m_states; }
    // Watches with somebody beyond the limit; while they are being looked at, those of the last look.
    std::size_t alarms() const { return m_alarms; }

signals:
    void changed();

private:
    explicit WatchBoard(Workshop& workshop);
    void outdate();
    void look();

    Workshop& m_workshop;
    Shared<Tracking> m_tracking;
    std::shared_ptr<const std::vector<WatchState>> m_states;
    std::size_t m_alarms = 0;
    Background m_background;
    QTimer m_soon;
};

// From now on the rail says how many watches have somebody beyond their limit, as what waits at Track.
void showAlarms(StepRail& rail, Workshop& workshop);

} // namespace strata
