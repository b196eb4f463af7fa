#include "core/import/textindex.h"

#include <algorithm>
#include <cstring>

namespace strata {

namespace {

constexpr std::size_t kBlock = 65536;

// Multiply and fold, eight bytes at a time (after wyhash).
std::uint32_t hashOf(std::string_view text)
{
    constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15u;
    std::uint64_t h = text.size() * kOdd;
    const char* p = text.data();
    std::size_t left = text.size();
    const auto mix = [&h](std::uint64_t word) {
        h = (h ^ word) * kOdd;
        h ^= h >> 32;
    };
    for (; left >= 8; left -= 8, p += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, p, 8);
        mix(word);
    }
    std::uint64_t tail = 0;
    for (std::size_t i = 0; i < left; ++i)
        tail |= std::uint64_t(static_cast<unsigned char>(p[i])) << (8 * i);
    mix(tail);
    return std::uint32_t(h ^ (h >> 29));
}

} // namespace

std::int32_t TextIndex::lookUp(std::string_view text)
{
    if (m_texts.size() * 5 >= m_slots.size() * 3)
        grow();
    const std::uint32_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].number >= 0; at = (at + 1) & mask)
        if (m_slots[at].hash == hash && m_texts[std::size_t(m_slots[at].number)] == text)
            return m_slots[at].number;
    m_slots[at] = {hash, std::int32_t(m_texts.size())};
    m_texts.push_back(keep(text));
    return m_slots[at].number;
}

std::int32_t TextIndex::find(std::string_view text) const
{
    if (m_slots.empty())
        return -1;
    const std::uint32_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].number >= 0; at = (at + 1) & mask)
        if (m_slots[at].hash == hash && m_texts[std::size_t(m_slots[at].number)] == text)
            return m_slots[at].number;
    return -1;
}

std::string_view TextIndex::keep(std::string_view text)
{
    if (text.size() > m_room) {
        m_room = std::max(kBlock, text.size());
        m_blocks.push_back(std::make_unique<char[]>(m_room));
        m_free = m_blocks.back().get();
    }
    char* const kept = m_free;
    std::copy(text.begin(), text.end(), kept);
    m_free += text.size();
    m_room -= text.size();
    return {kept, text.size()};
}

void TextIndex::grow()
{
    std::vector<Slot> slots(std::max<std::size_t>(64, m_slots.size() * 2));
    const std::size_t mask = slots.size() - 1;
    for (const Slot& slot : m_slots) {
        if (slot.number < 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (slots[at].number >= 0)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace strata
