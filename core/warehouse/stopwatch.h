#pragma once
#include "core/progress.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace strata {

// Looks, from a thread of its own, whether somebody wants what is going on here to stop, or whether it takes
// too long; then calls `stop`, once.
class StopWatch
{
public:
    StopWatch(Progress progress, int mostSeconds, std::function<void()> stop)
    {
        if (!progress && mostSeconds <= 0)
            return;
        m_thread = std::jthread([this, progress = std::move(progress), mostSeconds, stop = std::move(stop)] {
            using Clock = std::chrono::steady_clock;
            const Clock::time_point end = Clock::now() + std::chrono::seconds(mostSeconds);
            std::unique_lock lock(m_mutex);
            while (!m_wake.wait_for(lock, std::chrono::milliseconds(100), [this] { return m_isDone; })) {
                m_isCancelled = !goOn(progress, 0, 0);
                m_isLate = mostSeconds > 0 && Clock::now() >= end;
                if (!m_isCancelled && !m_isLate)
                    continue;
                lock.unlock();
                stop();
                return;
            }
        });
    }
    ~StopWatch() { finish(); }

    void finish()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isDone = true;
        }
        m_wake.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }

    bool isCancelled() const { return m_isCancelled; }
    bool isLate() const { return m_isLate; }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isDone = false;
    std::atomic<bool> m_isCancelled = false, m_isLate = false;
    std::jthread m_thread; // last: it uses the others
};

} // namespace strata
