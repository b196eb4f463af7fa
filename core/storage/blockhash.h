#pragma once
#include <QByteArray>

#include <memory>
#include <string>
#include <string_view>

namespace strata {

// BLAKE2b of bytes that come one after another. Much of it is hashed in a thread of its own, while the caller
// reads on; little of it starts none.
class BlockHash
{
public:
    BlockHash();
    ~BlockHash();
    BlockHash(const BlockHash&) = delete;
    BlockHash& operator=(const BlockHash&) = delete;

    void add(std::string_view bytes)
    {
        m_block.append(bytes);
        if (m_block.size() >= kBlock)
            handOver();
    }
    QByteArray result(); // of all that came; nothing may come after it

private:
    static constexpr std::size_t kBlock = 1u << 20;
    class Worker;

    void handOver();

    std::string m_block;
    std::unique_ptr<Worker> m_worker; // from the first whole block on
};

} // namespace strata
