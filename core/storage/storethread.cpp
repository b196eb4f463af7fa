#include "core/storage/storethread.h"

#include "core/storage/failure.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace strata {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kQuiet = std::chrono::seconds(2); // after the last change
constexpr auto kLatest = std::chrono::seconds(30); // after the first one
constexpr int kShare = 20; // a publish at most every so many times its own length
constexpr auto kRetry = std::chrono::seconds(30); // after a failure
constexpr auto kProgressInterval = std::chrono::milliseconds(50);

// Runs what others gave us; nothing they throw may end the thread that keeps the project.
template <typename Work> auto contained(Work&& work) -> Result<decltype(work())>
{
    try {
        return guarded(std::forward<Work>(work));
    } catch (const std::exception& exception) {
        return Error{ErrorCode::CannotRead, exception.what()};
    }
}

} // namespace

class StoreThread::Private
{
public:
    Private(StoreThread* owner, std::unique_ptr<ProjectStore> opened)
        : q(owner)
        , store(std::move(opened))
        , path(store->path())
        , mode(store->mode())
    {
        unpublished = store->unpublishedCount();
        if (unpublished > 0)
            noteChange();
        thread = std::thread([this] { loop(); });
    }

    void enqueue(std::function<void()> job)
    {
        const std::lock_guard guard(mutex);
        jobs.push_back(std::move(job));
        wake.notify_one();
    }

    // Runs a job there and waits for what it returns; everything queued before it comes first.
    Status wait(std::function<Status()> job)
    {
        std::packaged_task<Status()> task(std::move(job));
        std::future<Status> result = task.get_future();
        enqueue([&task] { task(); });
        try {
            return result.get();
        } catch (const std::exception& exception) {
            return Error{ErrorCode::CannotWrite, exception.what()};
        }
    }

    void stop()
    {
        {
            const std::lock_guard guard(mutex);
            isStopping = true;
            wake.notify_one();
        }
        if (thread.joinable())
            thread.join();
    }

    template <typename News> void tell(News news)
    {
        QMetaObject::invokeMethod(q, std::move(news), Qt::QueuedConnection);
    }

    // Everything below runs in the thread.
    void noteChange()
    {
        const Clock::time_point now = Clock::now();
        lastChange = now;
        if (!firstChange)
            firstChange = now;
        retryAt.reset();
    }

    std::optional<Clock::time_point> publishDue() const
    {
        if (!store || store->mode() == OpenMode::ReadOnly || isConflict || !store->hasUnpublished())
            return std::nullopt;
        if (retryAt)
            return retryAt;
        if (!firstChange)
            return std::nullopt;
        return std::max(std::min(lastChange + kQuiet, *firstChange + kLatest), notBefore);
    }

    Status publishNow(PublishMode how)
    {
        tell([this] { emit q->publishing(); });
        const Clock::time_point start = Clock::now();
        const Status status = store->publish(how);
        reportPublish(status, start);
        return status;
    }

    void reportPublish(const Status& status, Clock::time_point start)
    {
        const Clock::time_point end = Clock::now();
        notBefore = end + (end - start) * kShare;
        countUnpublished();
        if (status) {
            firstChange.reset();
            retryAt.reset();
            isConflict = false;
            tell([this, time = store->lastPublished()] { emit q->published(time); });
        } else {
            isConflict = status.error().code == ErrorCode::ChangedOutside; // a person has to decide
            retryAt = end + kRetry;
            tell([this, error = status.error()] { emit q->publishFailed(error); });
        }
    }

    void countUnpublished()
    {
        unpublished = store ? store->unpublishedCount() : 0;
        tell([this] { emit q->unsavedCountChanged(q->unsavedCount()); });
    }

    void makeChange(const Change& work, const std::atomic<bool>& isCancelled)
    {
        Clock::time_point told{};
        const Progress progress = [this, &told, &isCancelled](std::uint64_t done, std::uint64_t total) {
            if (Clock::now() - told > kProgressInterval && total > 0) {
                told = Clock::now();
                tell([this, done, total] { emit q->importProgress(done, total); });
            }
            return !isCancelled;
        };
        if (store->mode() == OpenMode::Edit && !isCancelled) {
            if (store->hasUnpublished() && !isConflict)
                (void)publishNow(PublishMode::RefuseChanged);
            if (!store->hasUnpublished()) // a way back; where there is none, the import still can be undone
                (void)store->keepVersion();
        }
        const Result<Project> result = contained([&]() -> Project {
            if (isCancelled)
                throw StorageFailure{{ErrorCode::Cancelled, {}}};
            Result<Project> project = work(*store, progress);
            if (!project)
                throw StorageFailure{project.error()};
            return std::move(project).value();
        });
        if (result)
            noteChange();
        countUnpublished();
        if (result) {
            tell([this, project = *result] { emit q->imported(project); });
        } else {
            tell([this, error = result.error()] { emit q->importFailed(error); });
        }
    }

    void loop()
    {
        std::unique_lock guard(mutex);
        for (;;) {
            const auto due = publishDue();
            if (due && Clock::now() >= *due && !isStopping) {
                guard.unlock();
                (void)contained([this]() -> Done {
                    (void)publishNow(PublishMode::RefuseChanged);
                    return {};
                });
                guard.lock();
            } else if (!jobs.empty()) {
                const std::function<void()> job = std::move(jobs.front());
                jobs.pop_front();
                isWorking = true;
                guard.unlock();
                const Status done = contained([&job]() -> Done {
                    job();
                    return {};
                });
                if (!done)
                    tell([this, error = done.error()] { emit q->commitFailed(error); });
                guard.lock();
                isWorking = false;
            } else if (isStopping) {
                return;
            } else if (due) {
                wake.wait_until(guard, *due);
            } else {
                wake.wait(guard);
            }
        }
    }

    StoreThread* q;
    std::unique_ptr<ProjectStore> store; // in the thread only

    std::thread thread;
    mutable std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::function<void()>> jobs;
    bool isStopping = false, isWorking = false;
    QString path;
    OpenMode mode;

    std::atomic<int> unpublished{0}, queuedCommits{0};
    // One flag for each import that is queued or running. In the thread of the owner only.
    std::vector<std::weak_ptr<std::atomic<bool>>> imports;

    std::optional<Clock::time_point> firstChange, retryAt;
    Clock::time_point lastChange{}, notBefore{};
    bool isConflict = false;
};

StoreThread::StoreThread(std::unique_ptr<ProjectStore> store, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(store)))
{
}

StoreThread::~StoreThread()
{
    (void)close(); // what could not be published stays behind as an orphan
    d->stop();
}

QString StoreThread::path() const
{
    const std::lock_guard guard(d->mutex);
    return d->path;
}

OpenMode StoreThread::mode() const
{
    const std::lock_guard guard(d->mutex);
    return d->mode;
}

int StoreThread::unsavedCount() const
{
    return d->unpublished + d->queuedCommits;
}

bool StoreThread::isBusy() const
{
    const std::lock_guard guard(d->mutex);
    return d->isWorking || !d->jobs.empty();
}

void StoreThread::commit(const Project& project, const QString& label)
{
    ++d->queuedCommits;
    emit unsavedCountChanged(unsavedCount());
    d->enqueue([this, project, label] {
        const Status status = d->store ? d->store->commit(project, label.toStdString())
                                       : Status(Error{ErrorCode::CannotWrite, "the project is closed"});
        --d->queuedCommits;
        if (status) {
            d->noteChange();
            d->tell([this, label] { emit committed(label); });
        } else {
            d->tell([this, error = status.error()] { emit commitFailed(error); });
        }
        d->countUnpublished();
    });
}

void StoreThread::publish(PublishMode mode)
{
    d->enqueue([this, mode] {
        if (d->store)
            (void)d->publishNow(mode);
    });
}

void StoreThread::saveAs(const QString& path, CreateMode mode)
{
    d->enqueue([this, path, mode] {
        if (!d->store)
            return;
        d->tell([this] { emit publishing(); });
        const Clock::time_point start = Clock::now();
        const Status status = d->store->saveAs(path, mode);
        if (status) {
            const std::lock_guard guard(d->mutex);
            d->path = d->store->path();
            d->mode = d->store->mode();
        }
        d->reportPublish(status, start);
        if (status)
            d->tell([this, now = d->store->path()] { emit pathChanged(now); });
    });
}

void StoreThread::import(const Project& base, const QString& label, ReadImport read)
{
    change([base, label, read = std::move(read)](ProjectStore& store,
                                                 const Progress& progress) -> Result<Project> {
        const Result<StagedImport> staged = read(progress);
        if (!staged)
            return staged.error();
        return store.commitImport(base, *staged, label.toStdString(), progress);
    });
}

void StoreThread::change(Change work)
{
    std::erase_if(d->imports, [](const auto& known) { return known.expired(); });
    const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
    d->imports.push_back(isCancelled);
    d->enqueue([this, work = std::move(work), isCancelled] {
        if (d->store)
            d->makeChange(work, *isCancelled);
    });
}

void StoreThread::cancelImport()
{
    for (const auto& known : d->imports)
        if (const auto isCancelled = known.lock())
            *isCancelled = true;
}

void StoreThread::run(std::function<void(ProjectStore&)> work)
{
    d->enqueue([this, work = std::move(work)] {
        if (d->store)
            work(*d->store);
    });
}

Status StoreThread::flush()
{
    return d->wait([this]() -> Status {
        if (!d->store || !d->store->hasUnpublished() || d->store->mode() == OpenMode::ReadOnly)
            return Done{};
        return d->publishNow(PublishMode::RefuseChanged);
    });
}

Status StoreThread::close(ProjectStore::Unpublished what)
{
    return d->wait([this, what]() -> Status {
        if (!d->store)
            return Done{};
        const Status status = d->store->close(what);
        if (status) {
            d->store.reset();
            d->unpublished = 0;
        }
        return status;
    });
}

} // namespace strata
