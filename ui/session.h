#pragma once
#include "core/storage/storethread.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace strata {

class Workshop;

// The file behind the workshop: keeps every finished step in it, says how well it is kept, and brings imports
// in. Asks nobody anything: what needs a person's word is announced by a signal and answered by calling
// again.
class ProjectSession : public QObject
{
    Q_OBJECT

public:
    explicit ProjectSession(Workshop& workshop, QObject* parent = nullptr);
    ~ProjectSession() override;

    bool isOpen() const;
    QString path() const; // of the open file
    bool isReadOnly() const;
    int unsavedCount() const; // changes not in the file yet; they are safe on this computer
    StoreThread* store() const; // null while nothing is open

    // Takes over what ProjectStore::open() or recover() gave. Nothing may be open: close or abandon that
    // first.
    void adopt(std::unique_ptr<ProjectStore> store);
    // These close the present project first, and touch nothing where that fails. `finish` adds to the file
    // before it is opened.
    Status create(const QString& path, const Project& initial, CreateMode mode = CreateMode::RefuseExisting);
    Status createWithImports(const QString& path, const Project& initial,
                             const std::vector<StagedImport>& imports,
                             CreateMode mode = CreateMode::RefuseExisting,
                             const std::function<Status(ProjectStore&)>& finish = {});
    // Publishes what is not in the file yet. After an error the project is still open.
    Status close(ProjectStore::Unpublished what = ProjectStore::Unpublished::Publish);
    // Runs what takes its time in closing, and returns when it has ended; here, where nobody set another.
    using Runner = std::function<void(const std::function<void()>& work)>;
    void setRunner(Runner runner) { m_runner = std::move(runner); }
    void abandon(); // closes whatever happens; what cannot be published is offered again at the next start

    void save(PublishMode mode = PublishMode::RefuseChanged); // at once
    void saveAs(const QString& path, CreateMode mode = CreateMode::ReplaceExisting);
    Status saveCopyAs(const QString& path, CreateMode mode = CreateMode::ReplaceExisting);
    std::vector<Version> versions();

    // Reads a table off the main thread and adds it to the project as one undoable step named `label`.
    // Ends with imported() or importFailed(); Cancelled changes nothing. Needs an open session.
    void importTable(const QString& label, StoreThread::ReadImport read);
    // The same for a refresh or a snapshot: `work` reads and commits in the store's thread.
    void changeData(const QString& label, StoreThread::Change work);
    void cancelImport();
    bool isImporting() const { return m_isImporting; }

signals:
    void opened(); // another project is open: title, recent files
    void pathChanged(); // the same project has another file now, after saveAs()
    void closed();
    void stateChanged(const QString& sentence); // "Saved 14:03"; for the status bar
    void changedOutside(); // somebody else wrote the file: keep both, save elsewhere or reload
    void failed(const QString& sentence); // could not be kept; the sentence says what to do
    void importProgress(quint64 done, quint64 total);
    void imported();
    void importFailed(const strata::Error& error);

private:
    void takeIn(const Project& stored); // what the work of importTable() or changeData() gave
    void forget(); // the store is done with
    void showState();

    Workshop& m_workshop;
    std::unique_ptr<StoreThread> m_store;
    QDateTime m_saved;
    Runner m_runner = [](const std::function<void()>& work) { work(); };
    QString m_problem; // why the file lags behind; empty: it does not
    std::optional<ErrorCode> m_problemCode; // the last one, so that nobody is asked the same thing twice
    QString m_importLabel;
    Project m_importBase; // what that work set out from
    bool m_isPublishing = false;
    bool m_isSavingAs = false;
    bool m_isImporting = false;
};

} // namespace strata
