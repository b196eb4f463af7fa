#pragma once
#include "core/transform/sincelast.h"
#include "ui/background.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace strata {

class ProjectSession;
class Workshop;

// What is said of two times, and where the customers of it stand in the workshop.
struct TrackAnswer
{
    SinceLast since;
    // Per customer of `since.after`: its index in the workshop's dataset; -1: not there any more.
    std::vector<std::int32_t> customers;
    std::shared_ptr<const Dataset> dataset; // whose indexes those are
    std::string currency;
};

// The two times that the room looks at, and what changed between them: one of both for the whole window.
// Snapshots are read in the store's thread, the rest is made beside the window, while somebody looks and the
// workshop has settled. What was made for an earlier version of the project is never handed out.
class TrackRun : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        NoCustomers,
        NoSnapshots, // nothing to compare with
        Working, // reading or comparing, or waiting to
        Ready,
        Failed // see problem()
    };

    // The one of the workshop; made when first asked for, lives as long.
    static TrackRun& of(Workshop& workshop, ProjectSession& session);

    // Ids of snapshots. from(): 0 where there is none; to(): 0 is now.
    std::int64_t from() const;
    std::int64_t to() const;
    void setFrom(std::int64_t id);
    void setTo(std::int64_t id);

    // Whoever shows something of it says whether it can be seen. Unseen nothing is read.
    void setWatched(const QObject* by, bool isWatched);

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    // Null unless Ready.
    std::shared_ptr<const TrackAnswer> answer() const;
    // Every snapshot that was read so far, oldest first, and now at the end, without a name.
    std::vector<TypeTotals> overTime() const;
    bool isReadingTotals() const; // more of them come

    // Keeps where everybody stands now. The answer comes as a snapshot in the project, or by said().
    void takeSnapshot();
    bool canTakeSnapshot() const;

signals:
    void changed(); // anything above
    void said(const QString& sentence); // of takeSnapshot(); empty: nothing to say any more

private:
    TrackRun(Workshop& workshop, ProjectSession& session);

    void follow(); // the project
    void outdate();
    void forget(); // another file
    void work(); // the next step, where it is due
    bool isSettled() const;
    bool readNext();
    void compare();
    void setState(State state);

    Workshop& m_workshop;
    ProjectSession& m_session;
    std::int64_t m_from = 0, m_to = 0; // as chosen; 0: the usual one, now
    State m_state = State::NoCustomers;
    QString m_problem;
    std::shared_ptr<const TrackAnswer> m_answer;
    std::map<std::int64_t, std::shared_ptr<const Snapshot>> m_read; // those compared; null: unreadable
    std::map<std::int64_t, TypeTotals> m_totals;
    std::set<std::int64_t> m_unreadable;
    TypeTotals m_now;
    std::vector<SnapshotInfo> m_snapshots; // as they were last seen
    Shared<Tracking> m_tracking;
    std::set<const QObject*> m_watchers;
    bool m_isReading = false, m_isTaking = false;
    std::uint64_t m_turn = 0; // what still comes of an earlier one is not wanted
    Background m_background;
    QTimer m_soon;
};

} // namespace strata
