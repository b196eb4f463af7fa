#include "core/storage/blockhash.h"

#include <QCryptographicHash>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace strata {

namespace {

constexpr auto kMethod = QCryptographicHash::Blake2b_256;
constexpr std::size_t kMostWaiting = 4; // blocks; then the reader waits

void addTo(QCryptographicHash& hash, const std::string& block)
{
    hash.addData(QByteArrayView(block.data(), qsizetype(block.size())));
}

} // namespace

class BlockHash::Worker
{
public:
    Worker()
        : m_thread([this] { work(); })
    {
    }
    ~Worker() { finish(); }

    // Takes the block and leaves an empty one with room in its place.
    void add(std::string& block)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < kMostWaiting; });
        m_waiting.push_back(std::move(block));
        block = {};
        if (!m_used.empty()) {
            block = std::move(m_used.back());
            m_used.pop_back();
        }
        m_changed.notify_all();
    }
    QByteArray result(const std::string& rest)
    {
        finish();
        addTo(m_hash, rest);
        return m_hash.result();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_isLast || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            std::string block = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            m_changed.notify_all();
            addTo(m_hash, block);
            block.clear();
            lock.lock();
            m_used.push_back(std::move(block));
        }
    }
    void finish()
    {
        if (!m_thread.joinable())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_isLast = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    QCryptographicHash m_hash{kMethod}; // the thread's until it is joined
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::string> m_waiting;
    std::vector<std::string> m_used; // whose memory serves again
    bool m_isLast = false;
    std::thread m_thread; // last: it uses the others
};

BlockHash::BlockHash() = default;
BlockHash::~BlockHash() = default;

void BlockHash::handOver()
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->add(m_block);
}

QByteArray BlockHash::result()
{
    if (m_worker)
        return m_worker->result(m_block);
    QCryptographicHash hash(kMethod);
    addTo(hash, m_block);
    return hash.result();
}

} // namespace strata
