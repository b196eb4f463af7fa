#include "core/import/textindex.h"

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kBlock = std::size_t(256) << 10;
constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15u;
constexpr std::size_t kLongSize = 255; // a size from here on takes four more bytes

} // namespace

std::string_view TextIndex::operator[](std::int32_t number) const
{
    const char* p = m_texts[std::size_t(number)];
    std::uint32_t size = static_cast<unsigned char>(*p++);
    if (size == kLongSize) {
        std::memcpy(&size, p, sizeof size);
        p += sizeof size;
    }
    return {p, size};
}

std::vector<std::string> TextIndex::texts() const
{
    std::vector<std::string> all(size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = (*this)[std::int32_t(i)];
    return all;
}

// Multiply and fold, eight bytes at a time (after wyhash).
TextIndex::Hash TextIndex::hashOf(std::string_view text, std::uint64_t front)
{
    std::uint64_t h = (front ^ text.size()) * kOdd;
    for (std::size_t at = kFront; at < text.size(); at += kFront)
        h = ((h ^ (h >> 32)) ^ frontOf(text.data() + at, std::min(text.size() - at, kFront))) * kOdd;
    h ^= h >> 32;
    h *= kOdd;
    h ^= h >> 29;
    return {h,
            std::uint32_t(h >> 32 & 0xFFFFFF00u)
                | std::uint32_t(std::min<std::size_t>(text.size(), kLongSize))};
}

std::int32_t TextIndex::lookUp(std::string_view text, std::uint64_t front)
{
    if (m_texts.size() * 8 >= m_slots.size() * 5)
        grow();
    const Hash hash = hashOf(text, front);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash.place & mask;
    while (m_slots[at].number >= 0 && !isAt(m_slots[at], hash, front, text))
        at = (at + 1) & mask;
    if (m_slots[at].number < 0) {
        m_slots[at] = {front, hash.tag, std::int32_t(m_texts.size())};
        m_texts.push_back(keep(text));
    }
    m_last = m_slots[at].number;
    m_lastFront = front;
    m_lastSize = text.size();
    if (text.size() > kFront)
        m_lastRest = (*this)[m_last].data() + kFront;
    return m_last;
}

std::int32_t TextIndex::find(std::string_view text) const
{
    if (m_slots.empty())
        return -1;
    const std::uint64_t front = frontOf(text.data(), text.size());
    const Hash hash = hashOf(text, front);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash.place & mask; m_slots[at].number >= 0; at = (at + 1) & mask)
        if (isAt(m_slots[at], hash, front, text))
            return m_slots[at].number;
    return -1;
}

const char* TextIndex::keep(std::string_view text)
{
    const bool isLong = text.size() >= kLongSize;
    const std::size_t needed = 1 + (isLong ? sizeof(std::uint32_t) : 0) + text.size();
    if (needed > m_room) {
        m_room = std::max(kBlock, needed);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_room));
        m_free = m_blocks.back().get();
    }
    char* const kept = m_free;
    *m_free++ = char(isLong ? kLongSize : text.size());
    if (isLong) {
        const auto size = std::uint32_t(text.size());
        std::memcpy(m_free, &size, sizeof size);
        m_free += sizeof size;
    }
    std::copy(text.begin(), text.end(), m_free);
    m_free += text.size();
    m_room -= needed;
    return kept;
}

void TextIndex::grow()
{
    const std::size_t size = std::max<std::size_t>(64, m_slots.size() * 2);
    m_slots = {}; // first: both tables at once would be the peak
    m_slots.resize(size);
    const std::size_t mask = size - 1;
    for (std::size_t number = 0; number < m_texts.size(); ++number) {
        const std::string_view text = (*this)[std::int32_t(number)];
        const std::uint64_t front = frontOf(text.data(), text.size());
        const Hash hash = hashOf(text, front);
        std::size_t at = hash.place & mask;
        while (m_slots[at].number >= 0)
            at = (at + 1) & mask;
        m_slots[at] = {front, hash.tag, std::int32_t(number)};
    }
}

} // namespace strata
