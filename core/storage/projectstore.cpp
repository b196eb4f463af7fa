#include "core/storage/projectstore.h"

#include "core/storage/batchreader.h"
#include "core/storage/batchsink.h"
#include "core/storage/batchtables.h"
#include "core/storage/batchtasks.h"
#include "core/storage/documentfile.h"
#include "core/storage/projecttables.h"
#include "core/storage/publish.h"
#include "core/storage/schema.h"
#include "core/storage/snapshottables.h"
#include "core/storage/versionfolder.h"
#include "core/storage/workfolder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <utility>

namespace strata {

namespace {

// The file itself, through links, so that a rename replaces it and not the link.
QString wholePath(const QString& path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QFileInfo folder(info.absolutePath());
    const QString parent = folder.canonicalFilePath();
    return parent.isEmpty()
        ? info.absoluteFilePath()
        : parent + (parent.endsWith(u'/') ? QString() : QStringLiteral("/")) + info.fileName();
}

std::string reasonOf(const Error& error)
{
    return error.detail.empty() ? std::string("stopped") : error.detail;
}

// Long statements ask as well whether to go on. The log stays for the next gesture to take up; often the
// project is published and closed before.
class LongTransaction
{
public:
    LongTransaction(Database& database, const Progress& progress)
        : m_database(database)
    {
        m_database.setCheckpoints(false);
        m_database.watch(progress, 0);
    }
    ~LongTransaction()
    {
        m_database.watch({}, 0);
        m_database.setCheckpoints(true);
    }
    LongTransaction(const LongTransaction&) = delete;
    LongTransaction& operator=(const LongTransaction&) = delete;

private:
    Database& m_database;
};

std::vector<std::int64_t> batchesOf(const std::vector<ImportBatch>& imports)
{
    std::vector<std::int64_t> batches;
    for (const ImportBatch& import : imports)
        batches.push_back(import.batch);
    return batches;
}

} // namespace

class ProjectStore::Private
{
public:
    QString path;
    OpenMode mode = OpenMode::Edit;
    std::unique_ptr<DocumentLock> lock;
    std::unique_ptr<WorkFolder> folder;
    std::unique_ptr<Database> database;
    Origin origin;
    Journals journals; // beside the document when it was last read or written
    Project project; // what the database holds
    BatchDigests digests;
    qint64 gesture = 0; // the last one in the database
    QDateTime lastPublished;
    bool keepsWork = false; // the working copy outlives us, as an orphan

    // Rows are kept while somebody uses them; the dataset of the last imports longer.
    std::map<std::int64_t, std::weak_ptr<const BatchRows>> batches;
    std::vector<std::int64_t> datasetKey;
    std::shared_ptr<const Dataset> dataset;

    void makeFolder() { folder = WorkFolder::create(); }
    // A copy of the document for us to work in. Its journals are those of a crash of whatever wrote it last;
    // they are recovered in the copy.
    void copyDocument(const Fingerprint& expected, bool withJournals, const Progress& progress, Load load)
    {
        const QByteArray document = QFile::encodeName(path);
        copyFile(document, folder->database(), progress);
        if (withJournals)
            copyJournals(document, folder->database());
        if (Fingerprint::of(document) != expected || Journals::of(document) != journals)
            throw StorageFailure{
                {ErrorCode::CannotRead, document.toStdString() + ": it changed while it was read"}};
        openDatabase();
        readAll(progress, load);
    }
    void forgetCopy()
    {
        dataset.reset();
        datasetKey.clear();
        batches.clear();
        digests = {};
        database.reset();
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            removeFile(folder->database() + suffix);
    }

    void openDatabase() { database = std::make_unique<Database>(folder->database(), Access::Work); }

    static void askToGoOn(const Progress& progress)
    {
        if (!goOn(progress, 0, 0))
            throw StorageFailure{{ErrorCode::Cancelled, {}}};
    }

    // Reads everything there is and believes nothing.
    void readAll(const Progress& progress, Load load)
    {
        const int format = int(database->number("PRAGMA user_version"));
        if (format > kFormat)
            throw StorageFailure{{ErrorCode::NewerFormat, "format " + std::to_string(format)}};
        if (format < 1)
            throw StorageFailure{
                {ErrorCode::DamagedFile, "format " + std::to_string(format) + " was never released"}};
        if (format < kFormat) {
            verifyDatabase(*database, digests, progress, format);
            Transaction transaction(*database);
            migrate(*database, format);
            writeSeal(*database, sealOf(*database, &digests));
            transaction.commit();
        }
        BatchLoader loader(load == Load::Customers ? BatchPart::Customers : BatchPart::Everything);
        verifyDatabase(*database, digests, progress, kFormat, &loader);
        project = readProject(*database);
        gesture = database->number("SELECT max(id) FROM gesture");
        askToGoOn(progress);
        removeUnlisted();
        askToGoOn(progress);
        project = withDataset(project, datasetOf(project.imports, load, &loader));
    }

    // Rows of imports that were undone; within a session they wait for a redo.
    void removeUnlisted()
    {
        Transaction transaction(*database);
        const bool hadBatches = removeUnlistedBatches(*database);
        if (!removeUnlistedSnapshots(*database) && !hadBatches)
            return;
        BatchDigests left;
        writeSeal(*database, sealOf(*database, &left));
        transaction.commit();
        digests = left;
        if (database->number("PRAGMA freelist_count") * 2 > database->number("PRAGMA page_count"))
            database->exec("VACUUM");
    }

    std::shared_ptr<const BatchRows> batch(std::int64_t id)
    {
        if (auto known = batches[id].lock())
            return known;
        auto rows = std::make_shared<const BatchRows>(readBatch(*database, id));
        batches[id] = rows;
        return rows;
    }

    std::shared_ptr<const Dataset> datasetOf(const std::vector<ImportBatch>& imports,
                                             Load load = Load::Everything, BatchLoader* loader = nullptr)
    {
        const auto read = [&](std::int64_t id, BatchPart part) {
            std::optional<BatchRows> known = loader ? loader->take(*database, id) : std::nullopt;
            return known ? std::move(*known) : readBatch(*database, id, part);
        };
        const std::vector<std::int64_t> key = batchesOf(imports);
        if (dataset && key == datasetKey)
            return dataset;
        if (load == Load::Customers) {
            std::vector<std::shared_ptr<const BatchRows>> customers;
            for (const std::int64_t id : key)
                customers.push_back(std::make_shared<const BatchRows>(read(id, BatchPart::Customers)));
            return assemble(customers);
        }
        const bool isInUse
            = std::any_of(key.begin(), key.end(), [this](std::int64_t id) { return !batches[id].expired(); });
        dataset.reset(); // the old and the new one need not be there together
        if (isInUse) {
            std::vector<std::shared_ptr<const BatchRows>> rows;
            for (const std::int64_t id : key)
                rows.push_back(batch(id));
            dataset = assemble(rows);
        } else {
            std::vector<BatchRows> rows;
            for (const std::int64_t id : key)
                rows.push_back(read(id, BatchPart::Everything));
            dataset = assembleFrom(std::move(rows));
        }
        datasetKey = key;
        return dataset;
    }

    // What was cached may never have been written.
    void forgetCached()
    {
        batches.clear();
        dataset.reset();
    }

    void listSnapshot(Project& next, const Snapshot& snapshot)
    {
        next.snapshots.push_back(snapshot.info);
        next.snapshots.back().id = writeSnapshot(*database, snapshot);
        next.snapshots.back().customers = snapshot.size();
    }

    // The one transaction of a finished gesture. `stage` may add rows first.
    template <typename Stage> void commit(const std::string& label, Stage stage)
    {
        BatchDigests sealed = digests;
        Transaction transaction(*database);
        Project next = stage();
        writeProject(*database, next, &project);
        const qint64 id = logGesture(*database, label, QDateTime::currentMSecsSinceEpoch());
        writeSeal(*database, sealOf(*database, &sealed));
        transaction.commit();
        digests = std::move(sealed);
        gesture = id;
        project = std::move(next);
    }

    void expectUnchanged(const Origin& known)
    {
        const Fingerprint now = Fingerprint::of(QFile::encodeName(path));
        if (now != known.published.fingerprint && now != known.pending.fingerprint)
            throw StorageFailure{
                {ErrorCode::ChangedOutside,
                 path.toStdString() + (now.exists() ? ": another program wrote it" : ": it is gone")}};
        const Journals beside = Journals::of(QFile::encodeName(path));
        if ((beside.wal.exists() && beside.wal != journals.wal)
            || (beside.rollback.exists() && beside.rollback != journals.rollback))
            throw StorageFailure{
                {ErrorCode::ChangedOutside, path.toStdString() + ": another program is writing it"}};
    }

    // Puts the content in place of `document`, which becomes the one we belong to.
    Status publish(const QString& document, PublishMode how)
    {
        Origin next = origin;
        next.document = document;
        next.isReadOnly = false;
        bool isReplaced = false;
        const auto ready = [&](const Fingerprint& part) {
            next.pending = {part, gesture};
            folder->setOrigin(next);
            const Status kept = guarded([&]() -> Done {
                setVersionAside(document, true);
                return {};
            });
            if (!kept) // that must not keep us from saving
                qWarning("The older version of %s could not be kept: %s", qUtf8Printable(document),
                         reasonOf(kept.error()).c_str());
            if (how == PublishMode::RefuseChanged)
                expectUnchanged(origin);
            isReplaced = true;
        };
        const Status status
            = publishDatabase(*database, readSeal(*database), QFile::encodeName(document), ready);
        const Fingerprint now = Fingerprint::of(QFile::encodeName(document));
        if (isReplaced && now == next.pending.fingerprint) {
            // In place, even if the folder could not be synchronised; then the gestures still count as
            // unpublished.
            origin = next;
            origin.published.fingerprint = now;
            journals = Journals::of(QFile::encodeName(document)); // none, unless they could not be removed
            if (!status)
                return status;
            origin.published = origin.pending;
            lastPublished = QDateTime::currentDateTimeUtc();
            (void)guarded([&]() -> Done { // `pending` on the disk says as much
                folder->setOrigin(origin);
                return {};
            });
        }
        return status;
    }

    static void expectFree(const QString& path, CreateMode mode)
    {
        if (mode == CreateMode::RefuseExisting && QFileInfo::exists(path))
            throw StorageFailure{
                {ErrorCode::CannotWrite, path.toStdString() + ": there is a file of that name"}};
    }

    void drop()
    {
        if (database && !keepsWork)
            database->forgetLog();
        database.reset();
        if (folder && !keepsWork)
            folder->remove();
        folder.reset();
        lock.reset();
    }
};

ProjectStore::ProjectStore(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

ProjectStore::~ProjectStore()
{
    d->keepsWork = d->keepsWork || hasUnpublished();
    d->drop();
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString& path, const Project& initial,
                                                           CreateMode mode)
{
    auto d = std::make_unique<Private>();
    const auto made = guarded([&]() -> Done {
        d->path = wholePath(path);
        Private::expectFree(d->path, mode);
        if (!initial.imports.empty())
            throw StorageFailure{{ErrorCode::OutOfRange, "a new project has no imports"}};
        d->lock = DocumentLock::take(d->path);
        d->makeFolder();
        const QByteArray name = d->folder->database();
        PartFile empty(name);
        empty.sync();
        empty.putInPlace(); // SQLite would make it with another mode
        d->openDatabase();
        Transaction transaction(*d->database);
        createSchema(*d->database);
        writeProject(*d->database, initial, nullptr);
        writeSeal(*d->database, sealOf(*d->database, &d->digests));
        transaction.commit();
        d->project = initial;
        d->project.dataset = std::make_shared<const Dataset>();
        return {};
    });
    Status status = made;
    if (status)
        status = d->publish(d->path, PublishMode::ReplaceChanged);
    if (!status) {
        d->drop();
        return status.error();
    }
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(d)));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString& path, OpenMode mode,
                                                         const Progress& progress, Load load)
{
    auto d = std::make_unique<Private>();
    const auto opened = guarded([&]() -> Done {
        d->path = wholePath(path);
        d->mode = mode;
        const QByteArray document = QFile::encodeName(d->path);
        expectProject(document);
        if (mode == OpenMode::Edit)
            d->lock = DocumentLock::take(d->path);
        d->makeFolder();
        const Fingerprint before = Fingerprint::of(document);
        d->journals = Journals::of(document);
        const Status whole = guarded([&]() -> Done {
            d->copyDocument(before, true, progress, load);
            return {};
        });
        if (!whole) {
            if (whole.error().code != ErrorCode::DamagedFile || !d->journals.exist())
                throw StorageFailure{whole.error()};
            // A crash right after a save leaves the journals of the file that was replaced. The seal tells
            // whether the file is whole without them.
            d->forgetCopy();
            d->copyDocument(before, false, progress, load);
        }
        d->origin = {d->path, mode == OpenMode::ReadOnly, {before, d->gesture}, {before, d->gesture}};
        d->folder->setOrigin(d->origin);
        return {};
    });
    if (!opened) {
        d->drop();
        Error error = opened.error();
        if (error.code == ErrorCode::DamagedFile
            && error.detail.find(d->path.toStdString()) == std::string::npos)
            error.detail = d->path.toStdString() + ": " + error.detail;
        return error;
    }
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(d)));
}

std::vector<Orphan> ProjectStore::orphans()
{
    std::vector<Orphan> orphans;
    for (const QString& path : WorkFolder::all()) {
        if (QFileInfo(path).birthTime().secsTo(QDateTime::currentDateTime()) < 2
            && !QFile::exists(path + QStringLiteral("/origin.json")))
            continue; // being made by another program
        const std::unique_ptr<WorkFolder> folder = WorkFolder::adopt(path);
        if (!folder)
            continue; // somebody is at work there
        const Result<Origin> origin = guarded([&folder] { return folder->origin(); });
        Orphan orphan;
        orphan.folder = path;
        if (!origin) {
            if (!folder->hasOrigin()) {
                folder->remove(); // died before there was anything to keep, or while it was removed
                continue;
            }
            orphan.name = QFileInfo(path).fileName(); // whose it is cannot be told now
            orphan.time = QFileInfo(QFile::decodeName(folder->database())).lastModified();
            orphan.isReadable = false;
            orphans.push_back(orphan);
            continue;
        }
        orphan.document = origin->document;
        orphan.name = QFileInfo(origin->document).fileName();
        orphan.time = QFileInfo(QFile::decodeName(folder->database())).lastModified();
        const Fingerprint now = Fingerprint::of(QFile::encodeName(origin->document));
        const Origin::State& state = now == origin->pending.fingerprint ? origin->pending : origin->published;
        const Status looked = guarded([&]() -> Done {
            Database database(folder->database(), Access::Work);
            Statement last(database, "SELECT id, label, time FROM gesture ORDER BY id DESC LIMIT 1");
            if (last.step()) {
                orphan.changes = int(last.integer(0) - state.gesture);
                orphan.lastAction = QString::fromUtf8(last.text(1).data(), qsizetype(last.text(1).size()));
                orphan.time = QDateTime::fromMSecsSinceEpoch(last.integer(2));
            }
            return {};
        });
        orphan.isReadable = looked.has_value();
        if (looked && orphan.changes <= 0)
            folder->remove(); // everything is in the file
        else
            orphans.push_back(orphan);
    }
    return orphans;
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::recover(const Orphan& orphan, const Progress& progress)
{
    auto d = std::make_unique<Private>();
    d->keepsWork = true; // until everything is right
    const auto opened = guarded([&]() -> Done {
        d->folder = WorkFolder::adopt(orphan.folder);
        if (!d->folder)
            throw StorageFailure{{ErrorCode::LockedFile, orphan.folder.toStdString() + "\nanother program"}};
        d->origin = d->folder->origin();
        d->path = d->origin.document;
        d->mode = d->origin.isReadOnly ? OpenMode::ReadOnly : OpenMode::Edit;
        if (d->mode == OpenMode::Edit)
            d->lock = DocumentLock::take(d->path);
        if (Fingerprint::of(QFile::encodeName(d->path)) == d->origin.pending.fingerprint)
            d->origin.published = d->origin.pending;
        d->journals = Journals::of(QFile::encodeName(d->path));
        d->openDatabase();
        d->readAll(progress, Load::Everything);
        return {};
    });
    if (!opened) {
        d->drop();
        return opened.error();
    }
    d->keepsWork = false;
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(d)));
}

Status ProjectStore::discard(const Orphan& orphan)
{
    return guarded([&]() -> Done {
        const std::unique_ptr<WorkFolder> folder = WorkFolder::adopt(orphan.folder);
        if (!folder)
            throw StorageFailure{{ErrorCode::LockedFile, orphan.folder.toStdString() + "\nanother program"}};
        folder->remove();
        return {};
    });
}

QStringList ProjectStore::check(const QString& path, const Progress& progress)
{
    const auto opened = open(path, OpenMode::ReadOnly, progress);
    if (opened)
        return {};
    const QString reason = QString::fromStdString(reasonOf(opened.error()));
    switch (opened.error().code) {
    case ErrorCode::DamagedFile:
        return {QStringLiteral("The file is damaged: %1").arg(reason)};
    case ErrorCode::NewerFormat:
        return {QStringLiteral("The file was made by a newer version: %1").arg(reason)};
    case ErrorCode::EmptyFile:
        return {QStringLiteral("The file is empty: %1").arg(reason)};
    case ErrorCode::ForeignDatabase:
        return {QStringLiteral("The file is a database of another program: %1").arg(reason)};
    case ErrorCode::NotAProject:
        return {QStringLiteral("The file is not a project: %1").arg(reason)};
    default:
        return {QStringLiteral("The file could not be checked: %1").arg(reason)};
    }
}

Status ProjectStore::close(Unpublished what)
{
    if (what == Unpublished::Publish && hasUnpublished())
        if (const Status status = publish(); !status)
            return status;
    d->origin.published.gesture = d->gesture;
    d->drop();
    return Done{};
}

QString ProjectStore::path() const
{
    return d->path;
}

OpenMode ProjectStore::mode() const
{
    return d->mode;
}

const Project& ProjectStore::project() const
{
    return d->project;
}

Status ProjectStore::commit(const Project& next, const std::string& label)
{
    return guarded([&]() -> Done {
        d->commit(label, [&next] { return next; });
        return {};
    });
}

namespace {

ImportBatch batchOf(std::int64_t id, const StagedImport& import)
{
    return {id,
            import.rows.kind,
            import.source,
            import.date,
            import.report.read,
            import.report.accepted,
            import.report.rejected,
            import.recipe};
}

} // namespace

Result<ImportBatch> ProjectStore::addBatch(const StagedImport& import, const Progress& progress)
{
    return guarded([&]() -> ImportBatch {
        BatchDigests sealed = d->digests;
        Transaction transaction(*d->database);
        const std::int64_t id = writeBatch(*d->database, import, progress);
        writeSeal(*d->database, sealOf(*d->database, &sealed));
        transaction.commit();
        d->digests = std::move(sealed);
        return batchOf(id, import);
    });
}

Result<Project> ProjectStore::commitImport(const Project& base, const StagedImport& import,
                                           const std::string& label, const Progress& progress)
{
    if (const Status room = roomFor(base.imports, import.rows.kind); !room)
        return room.error();
    auto result = guarded([&]() -> Project {
        d->commit(label, [&] {
            Project next = base;
            next.imports.push_back(batchOf(writeBatch(*d->database, import, progress), import));
            d->batches.erase(next.imports.back().batch);
            dropTasksOfBatch(next, next.imports.back().batch);
            return withDataset(next, d->datasetOf(next.imports));
        });
        return d->project;
    });
    if (!result)
        d->forgetCached();
    return result;
}

Result<Project> ProjectStore::commitImport(const Project& base, const ImportPlan& plan,
                                           const SourceRecipe& recipe, Day date, const std::string& label,
                                           const Progress& progress, Load load)
{
    if (const Status room = roomFor(base.imports, plan.kind); !room)
        return room.error();
    const LongTransaction here(*d->database, progress);
    auto result = guarded([&]() -> Project {
        d->commit(label, [&] {
            BatchSink sink(*d->database, plan.kind);
            const Result<ImportOutcome> outcome = runImport(plan, sink, progress);
            if (!outcome)
                throw StorageFailure{outcome.error()};
            const ImportReport& report = outcome->report;
            Project next = base;
            next.imports.push_back({sink.finish(outcome->rows.customers, report), plan.kind, plan.source,
                                    date, report.read, report.accepted, report.rejected, recipe});
            d->batches.erase(next.imports.back().batch);
            dropTasksOfBatch(next, next.imports.back().batch);
            return withDataset(next, d->datasetOf(next.imports, load));
        });
        return d->project;
    });
    if (!result)
        d->forgetCached();
    return result;
}

Result<Project> ProjectStore::commitRefresh(const Project& base, const std::vector<StagedImport>& imports,
                                            const std::vector<std::size_t>& places, const MakeSnapshots& look,
                                            const std::string& label, const Progress& progress)
{
    auto result = guarded([&]() -> Project {
        d->commit(label, [&] {
            Project next = base;
            for (std::size_t i = 0; i < imports.size(); ++i) {
                ImportBatch& place = next.imports.at(places.at(i));
                const std::int64_t replaced = place.batch;
                place = batchOf(writeBatch(*d->database, imports[i], progress), imports[i]);
                d->batches.erase(place.batch);
                dropTasksOfBatch(next, place.batch);
                moveTasksOfBatch(next, replaced, place.batch);
            }
            next = withDataset(next, d->datasetOf(next.imports));
            const std::vector<Snapshot> snapshots = look ? look(next) : std::vector<Snapshot>{};
            if (!goOn(progress, 0, 0)) // asked to stop while it was looked at
                throw StorageFailure{{ErrorCode::Cancelled, {}}};
            for (const Snapshot& snapshot : snapshots)
                d->listSnapshot(next, snapshot);
            return next;
        });
        return d->project;
    });
    if (!result)
        d->forgetCached();
    return result;
}

Result<Project> ProjectStore::commitSnapshot(const Project& base, const Snapshot& snapshot,
                                             const std::string& label)
{
    return guarded([&]() -> Project {
        d->commit(label, [&] {
            Project next = base;
            d->listSnapshot(next, snapshot);
            return next;
        });
        return d->project;
    });
}

Result<Snapshot> ProjectStore::snapshot(std::int64_t id) const
{
    return guarded([&] { return readSnapshot(*d->database, id); });
}

Result<std::shared_ptr<const BatchRows>> ProjectStore::batch(std::int64_t id) const
{
    return guarded([&] { return d->batch(id); });
}

Result<std::shared_ptr<const Dataset>> ProjectStore::dataset(const std::vector<ImportBatch>& imports) const
{
    return guarded([&] { return d->datasetOf(imports); });
}

Result<ImportReport> ProjectStore::importReport(std::int64_t id) const
{
    return guarded([&] { return readReport(*d->database, id); });
}

Status ProjectStore::publish(PublishMode mode)
{
    const Status allowed = guarded([&]() -> Done {
        if (d->mode == OpenMode::ReadOnly)
            throw StorageFailure{{ErrorCode::ReadOnlyFile, d->path.toStdString() + ": opened for reading"}};
        if (mode == PublishMode::RefuseChanged)
            d->expectUnchanged(d->origin);
        return {};
    });
    return allowed ? d->publish(d->path, mode) : allowed;
}

int ProjectStore::unpublishedCount() const
{
    return int(d->gesture - d->origin.published.gesture);
}

QDateTime ProjectStore::lastPublished() const
{
    return d->lastPublished;
}

Status ProjectStore::saveAs(const QString& path, CreateMode mode)
{
    const QString target = wholePath(path);
    if (target == d->path && d->mode == OpenMode::Edit)
        return publish(PublishMode::ReplaceChanged);
    std::unique_ptr<DocumentLock> lock;
    const Status free = guarded([&]() -> Done {
        Private::expectFree(target, mode);
        lock = DocumentLock::take(target);
        return {};
    });
    if (!free)
        return free;
    const Origin before = d->origin;
    const Status status = d->publish(target, PublishMode::ReplaceChanged);
    if (!status) {
        d->origin = before;
        (void)guarded([&]() -> Done {
            d->folder->setOrigin(before);
            return {};
        });
        return status;
    }
    d->lock = std::move(lock);
    d->path = target;
    d->mode = OpenMode::Edit;
    return status;
}

Status ProjectStore::saveCopyAs(const QString& path, CreateMode mode)
{
    const QString target = wholePath(path);
    if (target == d->path)
        return Error{ErrorCode::CannotWrite, target.toStdString() + ": it is the open file"};
    std::unique_ptr<DocumentLock> lock;
    const Status free = guarded([&]() -> Done {
        Private::expectFree(target, mode);
        lock = DocumentLock::take(target);
        return {};
    });
    if (!free)
        return free;
    return publishDatabase(*d->database, readSeal(*d->database), QFile::encodeName(target),
                           [](const Fingerprint&) {});
}

std::vector<Version> ProjectStore::versions() const
{
    return versionsOf(d->path);
}

Status ProjectStore::keepVersion()
{
    if (d->mode == OpenMode::ReadOnly)
        return Error{ErrorCode::ReadOnlyFile, d->path.toStdString() + ": opened for reading"};
    if (hasUnpublished())
        if (const Status status = publish(); !status)
            return status;
    return guarded([&]() -> Done {
        setVersionAside(d->path, false);
        return {};
    });
}

Status ProjectStore::copyVersion(const Version& version, const QString& path)
{
    return guarded([&]() -> Done {
        const QByteArray target = QFile::encodeName(wholePath(path));
        copyFile(QFile::encodeName(version.file), target);
        syncFolderOf(target);
        return {};
    });
}

} // namespace strata
