#include "ui/session.h"

#include "ui/errortext.h"
#include "ui/languages.h"
#include "ui/workshop.h"

#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

// What became of `before` in `after`, done to `now`. Things that are told apart by `id`; one in the place of
// another stands where that stood, as a refresh leaves it.
template <typename Thing, typename Id>
std::vector<Thing> withChange(const std::vector<Thing>& now, const std::vector<Thing>& before,
                              const std::vector<Thing>& after, Id Thing::*id)
{
    const auto in = [id](const std::vector<Thing>& list, const Thing& thing) {
        return std::find_if(list.begin(), list.end(),
                            [&thing, id](const Thing& one) { return one.*id == thing.*id; });
    };
    std::vector<Thing> result;
    for (const Thing& thing : now) {
        const auto was = in(before, thing);
        const auto place = std::size_t(was - before.begin());
        if (was == before.end() || in(after, thing) != after.end())
            result.push_back(thing);
        else if (after.size() >= before.size())
            result.push_back(after[place]);
    }
    for (std::size_t i = before.size(); i < after.size(); ++i)
        if (in(result, after[i]) == result.end())
            result.push_back(after[i]);
    return result;
}

} // namespace

ProjectSession::ProjectSession(Workshop& workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(workshop)
{
    connect(&workshop, &Workshop::committed, this, [this](const QString& label) {
        if (m_store)
            m_store->commit(m_workshop.project(), label);
    });
    connect(&workshop, &Workshop::aboutToSignOff, this, [this] {
        if (m_store)
            m_store->run([](ProjectStore& store) { (void)store.keepVersion(); });
    });
}

ProjectSession::~ProjectSession() = default;

bool ProjectSession::isOpen() const
{
    return m_store != nullptr;
}

QString ProjectSession::path() const
{
    return m_store ? m_store->path() : QString();
}

bool ProjectSession::isReadOnly() const
{
    return m_store && m_store->mode() == OpenMode::ReadOnly;
}

int ProjectSession::unsavedCount() const
{
    return m_store ? m_store->unsavedCount() : 0;
}

StoreThread* ProjectSession::store() const
{
    return m_store.get();
}

Status ProjectSession::create(const QString& path, const Project& initial, CreateMode mode)
{
    return createWithImports(path, initial, {}, mode);
}

Status ProjectSession::createWithImports(const QString& path, const Project& initial,
                                         const std::vector<StagedImport>& imports, CreateMode mode,
                                         const std::function<Status(ProjectStore&)>& finish)
{
    qInfo("Create project %s", qUtf8Printable(path));
    if (Status ended = close(); !ended)
        return ended;
    auto created = ProjectStore::create(path, initial, mode);
    if (!created)
        return created.error();
    for (const StagedImport& import : imports) {
        const auto base = (*created)->project();
        if (auto next = (*created)->commitImport(base, import, "Import " + import.source); !next)
            return next.error();
    }
    if (finish)
        if (Status finished = finish(**created); !finished)
            return finished;
    adopt(std::move(*created));
    return Done{};
}

Status ProjectSession::close(ProjectStore::Unpublished what)
{
    if (!m_store)
        return Done{};
    emit m_workshop.aboutToLeave();
    if (m_workshop.isInGesture())
        m_workshop.endGesture();
    m_store->cancelImport();
    Status ended = Done{};
    m_runner([&] { ended = m_store->close(what); });
    if (!ended)
        return ended;
    forget();
    return Done{};
}

void ProjectSession::abandon()
{
    if (Status ended = close(); !ended)
        forget();
}

void ProjectSession::forget()
{
    m_store.reset();
    m_isImporting = m_isPublishing = m_isSavingAs = false;
    m_importBase = {};
    m_problem.clear();
    m_problemCode.reset();
    m_saved = {};
    emit closed();
}

void ProjectSession::adopt(std::unique_ptr<ProjectStore> store)
{
    Q_ASSERT(!m_store);
    qInfo("Project %s", qUtf8Printable(store->path()));
    const Project project = store->project();
    m_store = std::make_unique<StoreThread>(std::move(store));
    StoreThread* thread = m_store.get();
    connect(thread, &StoreThread::publishing, this, [this] {
        m_isPublishing = true;
        showState();
    });
    connect(thread, &StoreThread::published, this, [this](const QDateTime& time) {
        m_isPublishing = false;
        m_problem.clear();
        m_problemCode.reset();
        m_saved = time;
        showState();
    });
    connect(thread, &StoreThread::publishFailed, this, [this](const Error& error) {
        m_isPublishing = false;
        if (std::exchange(m_isSavingAs, false)) { // says nothing about the file we have
            showState();
            emit failed(errorText(error));
            return;
        }
        const bool isNews = m_problemCode != error.code;
        m_problem = errorText(error);
        m_problemCode = error.code;
        showState();
        if (error.code == ErrorCode::ChangedOutside && isNews)
            emit changedOutside();
    });
    connect(thread, &StoreThread::commitFailed, this, [this](const Error& error) {
        m_problem = errorText(error);
        m_problemCode = error.code;
        showState();
        emit failed(m_problem);
    });
    connect(thread, &StoreThread::unsavedCountChanged, this, &ProjectSession::showState);
    connect(thread, &StoreThread::pathChanged, this, [this] {
        m_isSavingAs = false;
        emit pathChanged();
        showState();
    });
    connect(thread, &StoreThread::importProgress, this, &ProjectSession::importProgress);
    connect(thread, &StoreThread::imported, this, &ProjectSession::takeIn);
    connect(thread, &StoreThread::importFailed, this, [this](const Error& error) {
        m_isImporting = false;
        m_importBase = {};
        emit importFailed(error);
    });
    m_workshop.load(project);
    emit opened();
    showState();
}

void ProjectSession::save(PublishMode mode)
{
    if (!m_store)
        return;
    m_problem.clear();
    m_problemCode.reset(); // who saves wants to hear of it again
    m_store->publish(mode);
}

void ProjectSession::saveAs(const QString& path, CreateMode mode)
{
    if (!m_store)
        return;
    m_isSavingAs = true;
    m_store->saveAs(path, mode);
}

Status ProjectSession::saveCopyAs(const QString& path, CreateMode mode)
{
    Status status = Done{};
    if (!m_store)
        return status;
    m_store->run([&status, path, mode](ProjectStore& store) { status = store.saveCopyAs(path, mode); });
    if (Status flushed = m_store->flush(); !flushed && status) // waits until the copy is made, too
        qInfo("The copy is made; the file itself still lags behind");
    return status;
}

std::vector<Version> ProjectSession::versions()
{
    std::vector<Version> list;
    if (!m_store)
        return list;
    m_store->run([&list](ProjectStore& store) { list = store.versions(); });
    if (Status flushed = m_store->flush(); !flushed)
        qInfo("The versions are listed; the file itself lags behind");
    return list;
}

void ProjectSession::importTable(const QString& label, StoreThread::ReadImport read)
{
    if (!m_store || m_isImporting)
        return;
    m_isImporting = true;
    m_importLabel = label;
    m_importBase = m_workshop.project();
    m_store->import(m_workshop.project(), label, std::move(read));
}

void ProjectSession::changeData(const QString& label, StoreThread::Change work)
{
    if (!m_store || m_isImporting)
        return;
    m_isImporting = true;
    m_importLabel = label;
    m_importBase = m_workshop.project();
    m_store->change(std::move(work));
}

// What the person did while the work ran stays, an undo of other data included: only what is new comes in.
void ProjectSession::takeIn(const Project& stored)
{
    const Project& now = m_workshop.project();
    Project next = now;
    next.imports = withChange(now.imports, m_importBase.imports, stored.imports, &ImportBatch::batch);
    next.snapshots = withChange(now.snapshots, m_importBase.snapshots, stored.snapshots, &SnapshotInfo::id);
    if (*stored.gapTasks != *m_importBase.gapTasks) // those of a batch that took another one's place
        next.gapTasks.edit()
            = withChange(*now.gapTasks, *m_importBase.gapTasks, *stored.gapTasks, &GapTask::gap);
    if (next.imports == stored.imports) {
        if (next.rollup == stored.rollup)
            next.dataset = stored.dataset;
        else
            next = withDataset(next, asBrought(stored.dataset));
    } else if (next.imports != now.imports) { // other rows than those that were put together there
        m_importBase = now;
        m_store->change([next, label = m_importLabel.toStdString()](ProjectStore& store,
                                                                    const Progress&) -> Result<Project> {
            const auto dataset = store.dataset(next.imports);
            if (!dataset)
                return dataset.error();
            const Project whole = withDataset(next, *dataset);
            if (const Status committed = store.commit(whole, label); !committed)
                return committed.error();
            return whole;
        });
        return;
    }
    m_isImporting = false;
    m_importBase = {};
    m_workshop.edit(std::move(next), m_importLabel);
    emit imported();
}

void ProjectSession::cancelImport()
{
    if (m_store)
        m_store->cancelImport();
}

void ProjectSession::showState()
{
    if (!m_store)
        return;
    const int unsaved = m_store->unsavedCount();
    QString sentence;
    if (isReadOnly())
        sentence = unsaved > 0 ? tr("Read-only: %Ln change(s), safe on this computer", nullptr, unsaved)
                               : tr("Read-only");
    else if (!m_problem.isEmpty())
        sentence = unsaved == 0
            ? m_problem
            : tr("Not in the file yet: %Ln change(s), safe on this computer", nullptr, unsaved)
                + QStringLiteral(" (%1)").arg(m_problem);
    else if (m_isPublishing || unsaved > 0)
        sentence = tr("Saving…");
    else if (m_saved.isValid())
        sentence = tr("Saved %1").arg(currentLocale().toString(m_saved.toLocalTime().time(), QLocale::ShortFormat));
    else
        sentence = tr("All changes saved");
    emit stateChanged(sentence);
}

} // namespace strata
