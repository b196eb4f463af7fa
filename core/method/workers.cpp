#include "core/method/workers.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace strata {

namespace {

constexpr std::size_t kCustomersForThreads = 20000;
constexpr int kMostThreads = 8;
constexpr int kSpins
    = 4000; // some tens of microseconds: the next stage of the same run usually comes by then

struct Job
{
    const std::function<void(int)>* work = nullptr; // valid while a part is left
    int parts = 0;
    std::atomic<int> next{0};
    std::atomic<int> done{0};

    void help()
    {
        for (int part = next.fetch_add(1); part < parts; part = next.fetch_add(1)) {
            (*work)(part);
            done.fetch_add(1, std::memory_order_release);
        }
    }
};

class Workers
{
public:
    Workers()
    {
        const int count = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kMostThreads);
        for (int i = 1; i < count; ++i)
            m_threads.emplace_back([this] { serve(); });
    }
    ~Workers()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosing = true;
            ++m_generation;
        }
        m_wake.notify_all();
        for (std::thread& thread : m_threads)
            thread.join();
    }

    void run(int parts, const std::function<void(int)>& work)
    {
        const std::unique_lock busy(m_busy, std::try_to_lock);
        if (!busy.owns_lock() || m_threads.empty()) {
            for (int part = 0; part < parts; ++part)
                work(part);
            return;
        }
        const auto job = std::make_shared<Job>();
        job->work = &work;
        job->parts = parts;
        {
            const std::lock_guard lock(m_mutex);
            m_job = job;
            ++m_generation;
        }
        m_wake.notify_all();
        job->help();
        while (job->done.load(std::memory_order_acquire) < parts)
            std::this_thread::yield();
    }

private:
    void serve()
    {
        std::uint64_t seen = 0;
        for (;;) {
            for (int spin = 0; spin < kSpins && m_generation.load(std::memory_order_acquire) == seen; ++spin)
                relax();
            std::shared_ptr<Job> job;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [&] { return m_generation.load() != seen; });
                seen = m_generation.load();
                if (m_isClosing)
                    return;
                job = m_job;
            }
            job->help();
        }
    }

    static void relax()
    {
#if defined(__x86_64__) || defined(__i386__)
        __builtin_ia32_pause();
#else
        std::this_thread::yield();
#endif
    }

    std::mutex m_busy; // held by the caller whose parts are running
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<std::uint64_t> m_generation{0};
    bool m_isClosing = false;
    std::shared_ptr<Job> m_job;
    std::vector<std::thread> m_threads;
};

} // namespace

int helpfulThreads(int asked, std::size_t customers)
{
    if (asked > 0)
        return asked;
    if (customers < kCustomersForThreads)
        return 1;
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kMostThreads);
}

void inParallel(int parts, const std::function<void(int)>& work)
{
    if (parts <= 1) {
        if (parts == 1)
            work(0);
        return;
    }
    static Workers workers;
    workers.run(parts, work);
}

RowRange partOf(std::size_t rows, int part, int parts, std::size_t grain)
{
    const auto start = [&](int index) {
        if (index >= parts)
            return rows;
        return rows * static_cast<std::size_t>(index) / static_cast<std::size_t>(parts) / grain * grain;
    };
    return {start(part), start(part + 1)};
}

} // namespace strata
