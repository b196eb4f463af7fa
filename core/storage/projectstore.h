#pragma once
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/storage/importrecord.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace strata {

enum class OpenMode
{
    Edit, // takes the lock beside the file
    ReadOnly // no lock; changes stay in the working copy until saveAs() gives them a file of their own
};

enum class CreateMode
{
    RefuseExisting,
    ReplaceExisting
};

enum class PublishMode
{
    RefuseChanged, // ErrorCode::ChangedOutside when somebody else touched the file
    ReplaceChanged // the person decided: their file becomes a version, ours takes its place
};

// How much of the rows a project is to have in memory.
enum class Load
{
    Everything,
    Customers // their ids, names and fields; no invoice lines, no payments
};

// Changes of an earlier run that never reached their file, because the program or the computer died.
struct Orphan
{
    QString folder; // the work folder, its identity
    QString document; // the file the changes belong to
    QString name; // its name without folder
    int changes = 0; // gestures not in the file
    QString lastAction;
    QDateTime time; // of the last action
    bool isReadable = true; // false: the working copy itself is damaged; kept until discarded
};

// An older state of the file, kept outside the person's folder.
struct Version
{
    QString file;
    QDateTime time; // when it was set aside
    qint64 size = 0; // bytes
};

// One open project file. Works in a private copy, in which every finished gesture is one durable transaction;
// publish() puts a verified copy in place of the person's file in one step. One thread at a time.
// Nothing here changes the person's file except publish() and what is built on it.
// See README.md in this folder for the format and for what happens if the program dies in each step.
class ProjectStore
{
public:
    // A new file; it is on the disk when this returns. Existing file: ErrorCode::CannotWrite unless asked to
    // replace. `initial` must have no imports.
    static Result<std::unique_ptr<ProjectStore>> create(const QString& path, const Project& initial,
                                                        CreateMode mode = CreateMode::RefuseExisting);

    // Copies the file aside and checks the copy. Never changes the file; Edit puts a lock file beside it.
    // Errors: CannotRead, NotAProject, ForeignDatabase, EmptyFile, NewerFormat, DamagedFile, Cancelled;
    // LockedFile (detail: a line each, see DocumentLock) and ReadOnlyFile (no lock can be made there): ReadOnly
    // works.
    // With Load::Customers the values of lines and payments are not looked at; dataset() brings them in.
    static Result<std::unique_ptr<ProjectStore>> open(const QString& path, OpenMode mode = OpenMode::Edit,
                                                      const Progress& progress = {},
                                                      Load load = Load::Everything);

    static std::vector<Orphan> orphans();
    // With its changes, unpublished. After an error, Cancelled too, they wait as before.
    static Result<std::unique_ptr<ProjectStore>> recover(const Orphan& orphan, const Progress& progress = {});
    static Status discard(const Orphan& orphan);

    // What is wrong with a file, one English sentence each; empty: sound. Takes no lock, changes nothing.
    static QStringList check(const QString& path, const Progress& progress = {});

    ~ProjectStore(); // publishes nothing; a working copy with unpublished changes stays behind as an orphan

    // Ends the work: publishes what is not in the file yet, then drops lock and working copy. After an error
    // the store is still open. close(Discard) forgets unpublished changes, when the person said so.
    enum class Unpublished
    {
        Publish,
        Discard
    };
    Status close(Unpublished what = Unpublished::Publish);

    QString path() const;
    OpenMode mode() const;

    const Project& project() const; // the last committed state, with its dataset
    Project load() const { return project(); }

    // One finished gesture, durable when this returns without error. Imports named in `next` must be in the
    // store. OutOfRange: `next` holds a value the file refuses (detail: the table). After an error nothing
    // was changed.
    Status commit(const Project& next, const std::string& label);

    // Stages rows durably; they count once a committed project lists the batch. Not listed at the next open:
    // removed.
    Result<ImportBatch> addBatch(const StagedImport& import, const Progress& progress = {});

    // Stages and commits in one transaction: `base` with the import at its end and the new dataset. Where there
    // is no room for it beside the others: the error of roomFor().
    Result<Project> commitImport(const Project& base, const StagedImport& import, const std::string& label,
                                 const Progress& progress = {});

    // The same for a planned table, read here straight into the file, piece by piece: whatever its number of
    // rows, they are never in memory all at once. Errors: those of runImport(), too. With Load::Customers the
    // dataset of the result and of project() has nothing but the customers: for whoever imports and closes.
    Result<Project> commitImport(const Project& base, const ImportPlan& plan, const SourceRecipe& recipe,
                                 Day date, const std::string& label, const Progress& progress = {},
                                 Load load = Load::Everything);

    // A refresh: imports[i] takes the place of base.imports[places[i]], and the snapshots that `look` makes
    // of the project as it is then are added. One transaction.
    using MakeSnapshots = std::function<std::vector<Snapshot>(const Project& next)>;
    Result<Project> commitRefresh(const Project& base, const std::vector<StagedImport>& imports,
                                  const std::vector<std::size_t>& places, const MakeSnapshots& look,
                                  const std::string& label, const Progress& progress = {});

    // Keeps a snapshot and lists it: one gesture.
    Result<Project> commitSnapshot(const Project& base, const Snapshot& snapshot, const std::string& label);
    Result<Snapshot> snapshot(std::int64_t id) const;

    Result<std::shared_ptr<const BatchRows>> batch(std::int64_t id) const;
    Result<std::shared_ptr<const Dataset>> dataset(const std::vector<ImportBatch>& imports) const;
    Result<ImportReport> importReport(std::int64_t id) const; // as it was given

    Status publish(PublishMode mode = PublishMode::RefuseChanged);
    bool hasUnpublished() const { return unpublishedCount() > 0; }
    int unpublishedCount() const; // gestures not in the file
    QDateTime lastPublished() const; // invalid: not in this session

    Status saveAs(const QString& path,
                  CreateMode mode = CreateMode::RefuseExisting); // belongs to `path` from now on
    Status saveCopyAs(const QString& path, CreateMode mode = CreateMode::RefuseExisting);

    std::vector<Version> versions() const; // newest first
    Status keepVersion(); // publishes and sets a version aside: before an import, a refresh, a sign-off
    static Status copyVersion(const Version& version,
                              const QString& path); // never replaces a file; then open(path)

private:
    class Private;
    explicit ProjectStore(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace strata
