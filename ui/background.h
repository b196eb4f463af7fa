#pragma once
#include "core/progress.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace strata {

// Where work off the main thread runs. Not in Qt's own pool: painting takes its threads there, and would
// stand still until all of our work is done.
QThreadPool& workPool();

// One piece of work off the main thread at a time. Its answer comes back in the main thread; starting
// something else, cancelling or destroying this forgets an answer still on its way, and asks the work to
// stop.
class Background : public QObject
{
public:
    // Runs elsewhere and returns what is to be done here. It must hold everything it needs by value.
    using Work = std::function<std::function<void()>(const Progress& progress)>;
    using Watcher = std::function<void(std::uint64_t done, std::uint64_t total)>;

    using QObject::QObject;
    ~Background() override { cancel(); }

    void setWatcher(Watcher watcher) { m_watcher = std::move(watcher); }
    bool isRunning() const { return m_run != nullptr; }

    void cancel()
    {
        if (m_run)
            m_run->stop = true;
        m_run.reset();
    }

    void start(Work work)
    {
        cancel();
        m_run = std::make_shared<Run>();
        workPool().start([run = m_run, work = std::move(work), self = QPointer<Background>(this)] {
            const auto answer = work([run, self](std::uint64_t done, std::uint64_t total) {
                const int percent = total > 0 ? int(done * 100 / total) : 0;
                if (run->percent.exchange(percent) != percent)
                    onMainThread(run, self, [self, done, total] {
                        if (self->m_watcher)
                            self->m_watcher(done, total);
                    });
                return !run->stop;
            });
            onMainThread(run, self, [self, answer] {
                self->m_run.reset();
                if (answer)
                    answer();
            });
        });
    }

private:
    struct Run
    {
        std::atomic<bool> stop = false;
        std::atomic<int> percent = -1;
    };

    template <typename What>
    static void onMainThread(const std::shared_ptr<Run>& run, const QPointer<Background>& self, What what)
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [run, self, what] {
                if (self && self->m_run == run)
                    what();
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<Run> m_run;
    Watcher m_watcher;
};

} // namespace strata
