#include "ui/customer/historyreader.h"

#include "core/storage/projectstore.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace strata {

HistoryReader::HistoryReader(ProjectSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::closed, this, &HistoryReader::forget);
    connect(&session, &ProjectSession::opened, this, &HistoryReader::forget); // numbers of another file
}

void HistoryReader::forget()
{
    ++m_turn;
    m_isReading = false;
    m_dataset.reset();
    m_wanted.clear();
    m_read.clear();
    m_standings.clear();
    emit changed();
}

void HistoryReader::follow(const Project& project)
{
    std::vector<std::int64_t> wanted;
    for (const SnapshotInfo& snapshot : project.snapshots)
        wanted.push_back(snapshot.id);
    if (wanted.size() > kMostSnapshots)
        wanted.erase(wanted.begin(), wanted.end() - std::ptrdiff_t(kMostSnapshots));
    if (wanted == m_wanted && project.dataset == m_dataset)
        return;
    if (project.dataset != m_dataset) // customers have other places
        m_read.clear();
    m_dataset = project.dataset;
    m_wanted = std::move(wanted);
    std::erase_if(m_read, [this](const auto& one) {
        return std::find(m_wanted.begin(), m_wanted.end(), one.first) == m_wanted.end();
    });
    ++m_turn;
    m_isReading = false;
    arrange();
    readNext();
    emit changed();
}

std::size_t HistoryReader::failed() const
{
    return std::size_t(
        std::count_if(m_read.begin(), m_read.end(), [](const auto& one) { return one.second == nullptr; }));
}

void HistoryReader::arrange()
{
    m_standings.clear();
    for (const std::int64_t id : m_wanted)
        if (const auto found = m_read.find(id); found != m_read.end() && found->second)
            m_standings.push_back(found->second);
}

void HistoryReader::readNext()
{
    // The newest first: they say most.
    const auto next = std::find_if(m_wanted.rbegin(), m_wanted.rend(),
                                   [this](std::int64_t id) { return !m_read.contains(id); });
    m_isReading = next != m_wanted.rend() && m_session.store() != nullptr;
    if (!m_isReading)
        return;
    m_session.store()->run([self = QPointer<HistoryReader>(this), turn = m_turn, id = *next,
                            dataset = m_dataset](ProjectStore& store) {
        std::shared_ptr<const PastStandings> read;
        if (const Result<Snapshot> snapshot = store.snapshot(id))
            read = std::make_shared<const PastStandings>(*snapshot, dataset->customers);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, turn, id, read] {
                if (!self || self->m_turn != turn)
                    return;
                self->m_read[id] = read;
                self->arrange();
                self->readNext();
                emit self->changed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace strata
