#pragma once
#include "core/storage/projectstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace strata {

// Keeps the open project in its file without making the window wait: one thread owns the store, changes are
// put there in the order in which they come, and the file follows by itself (2 s after the last change, 30 s
// at the latest, never more often than twenty times the last publish took). Signals arrive in the thread of
// this object.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    explicit StoreThread(std::unique_ptr<ProjectStore> store, QObject* parent = nullptr);
    ~StoreThread() override; // closes; changes that could not be published stay recoverable

    QString path() const;
    OpenMode mode() const;
    int unsavedCount() const; // changes not in the file yet, those still on their way included
    bool isBusy() const; // work is queued or running

    void commit(const Project& project, const QString& label);
    void publish(PublishMode mode = PublishMode::RefuseChanged); // at once
    void saveAs(const QString& path, CreateMode mode = CreateMode::RefuseExisting);

    // Runs `read` (a reader of core/import) there, then stages and commits what it brings; all or nothing.
    using ReadImport = std::function<Result<StagedImport>(const Progress&)>;
    void import(const Project& base, const QString& label, ReadImport read);
    // Runs `work` there, which reads and commits: a refresh, a snapshot. Ends like an import.
    using Change = std::function<Result<Project>(ProjectStore&, const Progress&)>;
    void change(Change work);
    void cancelImport(); // those queued or running now, none that comes later

    // Any other question to the store (issues, versions): runs there after what is queued; `work` must not
    // block long.
    void run(std::function<void(ProjectStore&)> work);

    Status flush(); // waits until everything queued is done and published
    Status close(ProjectStore::Unpublished what
                 = ProjectStore::Unpublished::Publish); // waits; after an error still open

signals:
    void committed(const QString& label); // safe on this computer
    void commitFailed(const strata::Error& error);
    void publishing();
    void published(const QDateTime& time);
    void publishFailed(const strata::Error& error);
    void unsavedCountChanged(int changes);
    void pathChanged(const QString& path); // after saveAs()
    void importProgress(quint64 done, quint64 total);
    void imported(const strata::Project& project); // committed, with its new dataset
    void importFailed(const strata::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strata
