#include "ui/track/trackrun.h"

#include "core/method/snapshots.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/session.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace strata {

namespace {

constexpr int kSoonMs = 200;
constexpr std::size_t kMostTotals = 36; // snapshots of the picture over time: the newest

std::vector<std::int32_t> indexesOf(const SinceLast& since, const Customers& customers)
{
    const std::vector<std::string>& ids = since.after->ids;
    std::vector<std::int32_t> indexes(ids.size(), -1);
    std::unordered_map<std::string_view, std::int32_t> byId;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i < customers.size() && customers.ids[i] == ids[i]) {
            indexes[i] = std::int32_t(i);
            continue;
        }
        if (byId.empty())
            for (std::size_t k = 0; k < customers.size(); ++k)
                byId.emplace(customers.ids[k], std::int32_t(k));
        if (const auto found = byId.find(ids[i]); found != byId.end())
            indexes[i] = found->second;
    }
    return indexes;
}

} // namespace

TrackRun& TrackRun::of(Workshop& workshop, ProjectSession& session)
{
    auto* run = workshop.findChild<TrackRun*>(QString(), Qt::FindDirectChildrenOnly);
    return run ? *run : *new TrackRun(workshop, session);
}

TrackRun::TrackRun(Workshop& workshop, ProjectSession& session)
    : QObject(&workshop)
    , m_workshop(workshop)
    , m_session(session)
    , m_snapshots(workshop.project().snapshots)
    , m_tracking(workshop.project().tracking)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &TrackRun::work);
    connect(&workshop, &Workshop::resultsChanged, this, &TrackRun::outdate);
    connect(&workshop, &Workshop::recalculating, this, [this](bool isRunning) {
        if (isRunning)
            outdate();
    });
    connect(&workshop, &Workshop::settled, this, &TrackRun::work);
    connect(&workshop, &Workshop::committed, this, [this] { m_soon.start(); }); // a gesture has ended
    connect(&workshop, &Workshop::projectChanged, this, &TrackRun::follow);
    connect(&session, &ProjectSession::closed, this, &TrackRun::forget);
    connect(&session, &ProjectSession::opened, this, &TrackRun::forget);
    connect(&session, &ProjectSession::imported, this, [this] {
        m_isTaking = false;
        emit said({});
        emit changed();
    });
    connect(&session, &ProjectSession::importFailed, this, [this](const Error& error) {
        if (std::exchange(m_isTaking, false) && error.code != ErrorCode::Cancelled)
            emit said(errorText(error));
        emit changed();
    });
    outdate();
}

std::int64_t TrackRun::to() const
{
    const auto& all = m_workshop.project().snapshots;
    const bool isThere
        = std::any_of(all.begin(), all.end(), [this](const SnapshotInfo& one) { return one.id == m_to; });
    return isThere ? m_to : 0;
}

std::int64_t TrackRun::from() const
{
    const Project& project = m_workshop.project();
    const auto& all = project.snapshots;
    if (std::any_of(all.begin(), all.end(), [this](const SnapshotInfo& one) { return one.id == m_from; }))
        return m_from;
    const auto usual = usualSnapshot(all, m_workshop.metrics().asOf, project.dataset->customers.size());
    return usual ? all[*usual].id : 0;
}

void TrackRun::setFrom(std::int64_t id)
{
    m_from = id;
    outdate();
}

void TrackRun::setTo(std::int64_t id)
{
    m_to = id;
    outdate();
}

void TrackRun::setWatched(const QObject* by, bool isWatched)
{
    if (isWatched)
        m_watchers.insert(by);
    else
        m_watchers.erase(by);
    if (!m_watchers.empty() && m_state == State::Working)
        work();
    else if (m_watchers.empty() && m_background.isRunning())
        outdate();
}

std::shared_ptr<const TrackAnswer> TrackRun::answer() const
{
    return m_state == State::Ready ? m_answer : nullptr;
}

bool TrackRun::isSettled() const
{
    return !m_workshop.isRecalculating() && !m_workshop.isInGesture()
        && m_workshop.results().types.size() == m_workshop.project().dataset->customers.size();
}

void TrackRun::follow()
{
    const Project& project = m_workshop.project();
    if (project.snapshots == m_snapshots && project.tracking->rules == m_tracking->rules)
        return;
    m_snapshots = project.snapshots;
    m_tracking = project.tracking;
    outdate();
}

void TrackRun::forget()
{
    m_from = m_to = 0;
    m_read.clear();
    m_totals.clear();
    m_unreadable.clear();
    m_isTaking = false;
    emit said({});
    outdate();
}

void TrackRun::outdate()
{
    ++m_turn;
    m_isReading = false;
    m_background.cancel();
    m_answer.reset();
    m_now = {};
    std::erase_if(m_read, [this](const auto& one) { return one.first != from() && one.first != to(); });
    const Project& project = m_workshop.project();
    setState(project.dataset->customers.size() == 0 ? State::NoCustomers
                 : project.snapshots.empty()        ? State::NoSnapshots
                                                    : State::Working);
    m_soon.start();
}

void TrackRun::setState(State state)
{
    m_state = state;
    emit changed();
}

// One thing after the other: the two snapshots, the comparison, then the others for the picture over time.
void TrackRun::work()
{
    if (m_watchers.empty() || m_isReading || m_background.isRunning() || !isSettled()
        || m_state == State::NoCustomers || m_state == State::NoSnapshots)
        return;
    if (m_state == State::Working) {
        for (const std::int64_t id : {from(), to()})
            if (id != 0 && m_unreadable.contains(id)) {
                m_problem = tr("This snapshot could not be read. Choose another one above.");
                setState(State::Failed);
                return;
            }
        if (readNext())
            return;
        if (!m_session.store()) {
            m_problem = tr("Snapshots are kept in the project's file, which is not open.");
            setState(State::Failed);
            return;
        }
        compare();
        return;
    }
    readNext();
}

bool TrackRun::isReadingTotals() const
{
    return m_isReading;
}

bool TrackRun::readNext()
{
    if (!m_session.store())
        return false;
    std::int64_t wanted = 0;
    bool isWhole = true; // its customers are needed, not only what they add up to
    for (const std::int64_t id : {from(), to()})
        if (wanted == 0 && id != 0 && !m_read.contains(id) && !m_unreadable.contains(id))
            wanted = id;
    if (wanted == 0 && m_state != State::Working) {
        isWhole = false;
        std::size_t seen = 0;
        for (auto one = m_snapshots.rbegin(); one != m_snapshots.rend() && seen < kMostTotals; ++one, ++seen)
            if (!m_totals.contains(one->id) && !m_unreadable.contains(one->id)) {
                wanted = one->id;
                break;
            }
    }
    if (wanted == 0)
        return false;
    m_isReading = true;
    m_session.store()->run(
        [self = QPointer<TrackRun>(this), turn = m_turn, wanted, isWhole](ProjectStore& store) {
            std::shared_ptr<const Snapshot> kept;
            std::shared_ptr<const TypeTotals> totals;
            if (Result<Snapshot> snapshot = store.snapshot(wanted)) {
                totals = std::make_shared<const TypeTotals>(typeTotals(*snapshot));
                if (isWhole) {
                    keepForTracking(*snapshot);
                    kept = std::make_shared<const Snapshot>(std::move(*snapshot));
                }
            }
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, turn, wanted, kept, totals] {
                    if (!self || self->m_turn != turn)
                        return;
                    self->m_isReading = false;
                    if (totals)
                        self->m_totals[wanted] = *totals;
                    else
                        self->m_unreadable.insert(wanted);
                    if (kept)
                        self->m_read[wanted] = kept;
                    self->work();
                    emit self->changed();
                },
                Qt::QueuedConnection);
        });
    return true;
}

void TrackRun::compare()
{
    const auto before = m_read.at(from());
    const auto after = to() == 0 ? nullptr : m_read.at(to());
    m_background.start([this, before, after, project = m_workshop.project(),
                        metrics = m_workshop.sharedMetrics(), scores = m_workshop.sharedScores(),
                        results = std::make_shared<const Results>(m_workshop.results())](
                           const Progress& progress) -> std::function<void()> {
        const auto answer = std::make_shared<TrackAnswer>();
        TypeTotals now;
        if (after) {
            answer->since = betweenSnapshots(before, after, project.tracking->rules);
            now = typeTotals(standingsNow(project, *metrics, *results));
        } else {
            Result<SinceLast> since = sinceLast(before, project, metrics, scores, *results, progress);
            if (!since)
                return {}; // stopped: somebody asked for something else
            answer->since = std::move(*since);
            now = typeTotals(*answer->since.after);
        }
        answer->customers = indexesOf(answer->since, project.dataset->customers);
        answer->dataset = project.dataset;
        answer->currency = project.currency;
        return [this, answer, now] {
            m_answer = answer;
            m_now = now;
            m_problem.clear();
            setState(State::Ready);
            work();
        };
    });
}

std::vector<TypeTotals> TrackRun::overTime() const
{
    std::vector<TypeTotals> rows;
    for (const SnapshotInfo& snapshot : m_workshop.project().snapshots)
        if (const auto found = m_totals.find(snapshot.id); found != m_totals.end())
            rows.push_back(found->second);
    if (rows.size() > kMostTotals)
        rows.erase(rows.begin(), rows.end() - std::ptrdiff_t(kMostTotals));
    if (m_state == State::Ready)
        rows.push_back(m_now);
    return rows;
}

bool TrackRun::canTakeSnapshot() const
{
    return !m_isTaking && m_session.isOpen() && !m_session.isImporting()
        && m_workshop.project().dataset->customers.size() > 0;
}

void TrackRun::takeSnapshot()
{
    if (!canTakeSnapshot())
        return;
    const Project base = m_workshop.project();
    const QDateTime now = QDateTime::currentDateTime();
    QString name = tr("Snapshot of %1").arg(format::day(toDay(now.date())));
    if (std::any_of(base.snapshots.begin(), base.snapshots.end(),
                    [&](const SnapshotInfo& one) { return format::text(one.name) == name; }))
        //: a name, and a time of day to tell it from others
        name = tr("%1, %2").arg(name, currentLocale().toString(now.time(), QLocale::ShortFormat));
    m_isTaking = true;
    emit said(tr("Taking a snapshot…"));
    emit changed();
    const std::string label = tr("Take a snapshot").toStdString();
    m_session.changeData(tr("Take a snapshot"),
                         [base, name = name.toStdString(), time = now.toMSecsSinceEpoch(),
                          label](ProjectStore& store, const Progress& progress) -> Result<Project> {
                             const Evaluation evaluation = evaluate(base);
                             if (!goOn(progress, 0, 0))
                                 return Error{ErrorCode::Cancelled, {}};
                             return store.commitSnapshot(base, snapshotOf(base, evaluation, name, time),
                                                         label);
                         });
}

} // namespace strata
