#include "core/import/textindex.h"

#include <algorithm>
#include <cstring>

namespace strata {

namespace {

constexpr std::size_t kBlock = 65536;
constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15u;

// The first bytes of a text, at most eight, the rest zero.
std::uint64_t front(const char* p, std::size_t size)
{
    std::uint64_t word = 0;
    if (size >= 8) {
        std::memcpy(&word, p, 8);
    } else if (size >= 4) {
        std::uint32_t low = 0, high = 0;
        std::memcpy(&low, p, 4);
        std::memcpy(&high, p + size - 4, 4);
        word = low | std::uint64_t(high) << (8 * (size - 4)); // the overlap is equal on both sides
    } else {
        for (std::size_t i = 0; i < size; ++i)
            word |= std::uint64_t(static_cast<unsigned char>(p[i])) << (8 * i);
    }
    return word;
}

std::size_t placeOf(std::uint32_t tag)
{
    return std::size_t(tag >> 8);
}

} // namespace

// Multiply and fold, eight bytes at a time (after wyhash).
TextIndex::Key TextIndex::keyOf(std::string_view text)
{
    Key key;
    key.front = front(text.data(), text.size());
    std::uint64_t h = (key.front ^ text.size()) * kOdd;
    for (std::size_t at = 8; at < text.size(); at += 8)
        h = ((h ^ (h >> 32)) ^ front(text.data() + at, text.size() - at)) * kOdd;
    h ^= h >> 32;
    h *= kOdd;
    key.tag = std::uint32_t(h >> 32 & 0xFFFFFF00u) | std::uint32_t(std::min<std::size_t>(text.size(), 255));
    return key;
}

std::int32_t TextIndex::lookUp(std::string_view text)
{
    if (m_texts.size() * 2 >= m_slots.size())
        grow();
    const Key key = keyOf(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = placeOf(key.tag) & mask;
    for (; m_slots[at].number >= 0; at = (at + 1) & mask)
        if (isAt(m_slots[at], key, text))
            return m_slots[at].number;
    m_slots[at] = {key, std::int32_t(m_texts.size())};
    m_texts.push_back(keep(text));
    return m_slots[at].number;
}

std::int32_t TextIndex::find(std::string_view text) const
{
    if (m_slots.empty())
        return -1;
    const Key key = keyOf(text);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = placeOf(key.tag) & mask; m_slots[at].number >= 0; at = (at + 1) & mask)
        if (isAt(m_slots[at], key, text))
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
        std::size_t at = placeOf(slot.key.tag) & mask;
        while (slots[at].number >= 0)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace strata
