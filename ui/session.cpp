#include "ui/session.h"

#include "ui/errortext.h"
#include "ui/workshop.h"

#include <QLocale>
#include <QLoggingCategory>

#include <utility>

namespace strata {

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
                                         const std::vector<StagedImport>& imports, CreateMode mode)
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
    if (Status ended = m_store->close(what); !ended)
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
    connect(thread, &StoreThread::imported, this, [this](const Project& stored) {
        m_isImporting = false;
        // What the person did while the import ran stays: only the data come in.
        Project next = m_workshop.project();
        next.imports = stored.imports;
        next.snapshots = stored.snapshots;
        if (next.rollup == stored.rollup)
            next.dataset = stored.dataset;
        else
            next = withDataset(next, asBrought(stored.dataset));
        m_workshop.edit(std::move(next), m_importLabel);
        emit imported();
    });
    connect(thread, &StoreThread::importFailed, this, [this](const Error& error) {
        m_isImporting = false;
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
    m_store->import(m_workshop.project(), label, std::move(read));
}

void ProjectSession::changeData(const QString& label, StoreThread::Change work)
{
    if (!m_store || m_isImporting)
        return;
    m_isImporting = true;
    m_importLabel = label;
    m_store->change(std::move(work));
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
        sentence = unsaved > 0 ? tr("Read-only: %n change(s), safe on this computer", nullptr, unsaved)
                               : tr("Read-only");
    else if (!m_problem.isEmpty())
        sentence = unsaved == 0
            ? m_problem
            : tr("Not in the file yet: %n change(s), safe on this computer", nullptr, unsaved)
                + QStringLiteral(" (%1)").arg(m_problem);
    else if (m_isPublishing || unsaved > 0)
        sentence = tr("Saving…");
    else if (m_saved.isValid())
        sentence = tr("Saved %1").arg(QLocale().toString(m_saved.toLocalTime().time(), QLocale::ShortFormat));
    else
        sentence = tr("All changes saved");
    emit stateChanged(sentence);
}

} // namespace strata
