#include "core/storage/publish.h"

#include "core/storage/schema.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sqlite3.h>
#include <thread>
#include <unistd.h>

namespace strata {

namespace {

constexpr std::int64_t kCheckBudget
    = 200'000; // thousand steps; a sound file of a million report rows takes a tenth
constexpr std::chrono::milliseconds kAsk{20}; // whether to go on
constexpr int kPagesPerStep = 1024;
constexpr int kMostWaits = 100; // of 10 ms: a lock that never comes must not hang the save

void copyPages(Database& source, Database& target)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        target.fail("backup");
    int code = SQLITE_OK;
    for (int waits = 0; waits <= kMostWaits && code != SQLITE_DONE;) {
        code = sqlite3_backup_step(backup, kPagesPerStep);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            ++waits;
            sqlite3_sleep(10);
        } else if (code != SQLITE_OK) {
            break;
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (finished != SQLITE_OK)
        target.fail("backup");
    if (code != SQLITE_DONE)
        throw StorageFailure{{ErrorCode::CannotWrite, std::string("backup: ") + sqlite3_errstr(code)}};
}

// The working copy says "write-ahead log"; a file that must open anywhere, also read only, says "rollback
// journal".
void markRollbackMode(const QByteArray& path)
{
    const int fd = ::open(path.constData(), O_RDWR | O_CLOEXEC);
    if (fd < 0)
        failSystem(ErrorCode::CannotWrite, path.toStdString() + ": open", errno);
    const char versions[2] = {1, 1};
    const ssize_t written = ::pwrite(fd, versions, sizeof versions, 18);
    const int error = written < 0 ? errno : EIO;
    const bool isClosed = ::close(fd) == 0;
    if (written != ssize_t(sizeof versions))
        failSystem(ErrorCode::CannotWrite, path.toStdString() + ": write", error);
    if (!isClosed)
        failSystem(ErrorCode::CannotWrite, path.toStdString() + ": close", errno);
}

void readBack(const QByteArray& path, const QByteArray& seal)
{
    try {
        expectProject(path);
        Database written(path, Access::Verify);
        BatchDigests digests;
        if (verifyDatabase(written, digests) != seal)
            throw StorageFailure{{ErrorCode::DamagedFile, "the seal is of another state"}};
    } catch (const StorageFailure& failure) {
        throw StorageFailure{{ErrorCode::CannotWrite,
                              path.toStdString() + ": reads back differently: " + failure.error.detail}};
    }
}

[[noreturn]] void damaged(const std::string& found)
{
    throw StorageFailure{{ErrorCode::DamagedFile, found}};
}

// SQLite's own check of pages, rows and references, over a connection of its own while the rows are read over
// another.
class PageCheck
{
public:
    explicit PageCheck(const Database& database)
        : m_path(database.path())
        , m_access(database.access() == Access::Verify ? Access::Verify : Access::Beside)
        , m_thread([this] { check(); })
    {
    }
    ~PageCheck()
    {
        stop();
        join();
    }
    PageCheck(const PageCheck&) = delete;
    PageCheck& operator=(const PageCheck&) = delete;

    void stop() { m_isStopped = true; }
    // Waits, as long as `progress` wants to; throws what was found, or Cancelled where it was stopped.
    void finish(const Progress& progress)
    {
        std::unique_lock lock(m_mutex);
        while (!m_done.wait_for(lock, kAsk, [this] { return m_isDone; }))
            m_isStopped = m_isStopped || !goOn(progress, 0, 0);
        lock.unlock();
        join();
        if (m_failure)
            throw StorageFailure(*m_failure);
        if (m_isStopped) // it was done already
            throw StorageFailure{{ErrorCode::Cancelled, {}}};
    }

private:
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    void check()
    {
        try {
            Database database(m_path, m_access);
            database.watch([this](std::uint64_t, std::uint64_t) { return !m_isStopped; }, kCheckBudget);
            if (const std::string problem = database.text("PRAGMA quick_check(1)"); problem != "ok")
                damaged(problem);
            if (Statement references(database, "PRAGMA foreign_key_check"); references.step())
                damaged("a row refers to nothing: " + std::string(references.text(0)));
        } catch (const StorageFailure& failure) {
            m_failure = failure;
        } catch (const std::exception& failure) { // no memory
            m_failure = StorageFailure{{ErrorCode::CannotRead, failure.what()}};
        }
        const std::lock_guard lock(m_mutex);
        m_isDone = true;
        m_done.notify_all();
    }

    const QByteArray m_path;
    const Access m_access;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_mutex;
    std::condition_variable m_done;
    bool m_isDone = false;
    std::optional<StorageFailure> m_failure; // the thread's until it is joined
    std::thread m_thread; // last: it uses the others
};

} // namespace

QByteArray verifyDatabase(Database& database, BatchDigests& digests, const Progress& progress, int format,
                          ChunkWatcher* watcher)
{
    database.watch(progress, kCheckBudget);
    // First the tables: what follows evaluates CHECK expressions, and those must be ours.
    if (const std::string problem = schemaProblem(database, format); !problem.empty())
        damaged(problem);
    if (database.number("PRAGMA application_id") != kApplicationId
        || database.number("PRAGMA user_version") != format)
        damaged("the header says something else");
    PageCheck pages(database);
    std::optional<StorageFailure> failure;
    QByteArray seal;
    try {
        seal = sealOf(database, &digests, format, watcher);
    } catch (const StorageFailure& found) {
        failure = found;
        if (found.error.code == ErrorCode::Cancelled)
            pages.stop();
    }
    pages.finish(progress); // what is wrong with the pages explains what is wrong with the rows
    if (failure)
        throw StorageFailure(*failure);
    if (seal != readSeal(database))
        damaged("the seal does not match the content");
    database.watch({}, 0);
    return seal;
}

Status publishDatabase(Database& source, const QByteArray& seal, const QByteArray& target,
                       const std::function<void(const Fingerprint& part)>& ready)
{
    const Status replaced = guarded([&]() -> Done {
        PartFile part(target);
        {
            Database copy(part.path(), Access::Part);
            copyPages(source, copy);
            copy.close();
        }
        markRollbackMode(part.path());
        part.sync();
        readBack(part.path(), seal);
        ready(Fingerprint::of(part.path()));
        part.putInPlace();
        return {};
    });
    if (!replaced)
        return replaced;
    return guarded([&]() -> Done {
        syncFolderOf(target);
        if (Journals::of(target)
                .exist()) { // of the file that was there; applied to this one they would ruin it
            removeJournals(target);
            syncFolderOf(target);
        }
        return {};
    });
}

} // namespace strata
