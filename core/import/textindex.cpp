#include "core/import/textindex.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace strata {

namespace {

static_assert(std::endian::native == std::endian::little, "valueOf() takes the first byte for the lowest");

constexpr std::size_t kBlock = std::size_t(256) << 10;
constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15u;
constexpr std::size_t kLongSize = 255; // a size from here on takes four more bytes
constexpr std::size_t kMostDigits = 7;
constexpr std::size_t kSmallValue = 65536; // values below this are looked up directly however few they are
constexpr std::size_t kSparse = 8; // larger ones while there is a text for every so many of them

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

// All eight digits at once: pairs, then fours, then the whole (after Lemire, "Quickly parsing eight digits").
std::uint32_t TextIndex::valueOf(std::size_t size, std::uint64_t front)
{
    if (size == 0 || size > kMostDigits || (front & 0xFF) == '0')
        return size == 1 && front == '0' ? 0 : kNoValue; // "07" is not "7"
    const std::size_t empty = 8 * (8 - size);
    std::uint64_t v = front << empty | 0x3030303030303030u >> (64 - empty);
    if ((v & 0xF0F0F0F0F0F0F0F0u) != 0x3030303030303030u
        || ((v + 0x0606060606060606u) & 0xF0F0F0F0F0F0F0F0u) != 0x3030303030303030u)
        return kNoValue;
    v = (v & 0x0F0F0F0F0F0F0F0Fu) * 2561 >> 8;
    v = (v & 0x00FF00FF00FF00FFu) * 6553601 >> 16;
    v = (v & 0x0000FFFF0000FFFFu) * 42949672960001u >> 32;
    return std::uint32_t(v);
}

void TextIndex::growDirect(std::uint32_t value)
{
    if (value != kNoValue && !isDirect(value) && (value < kSmallValue || value < kSparse * m_texts.size()))
        m_direct.resize(std::bit_ceil(std::size_t(value) + 1), -1);
}

std::int32_t TextIndex::lookUp(std::string_view text, std::uint64_t front)
{
    const std::uint32_t value = valueOf(text.size(), front);
    std::int32_t number = isDirect(value) ? m_direct[value] : -1;
    if (number < 0) {
        growDirect(value);
        number = findHashed(text, front);
        if (number < 0) {
            number = std::int32_t(m_texts.size());
            m_texts.push_back(keep(text));
            if (!isDirect(value))
                addHashed(text, front, number);
        }
        if (isDirect(value))
            m_direct[value] = number;
    }
    m_last = number;
    m_lastFront = front;
    m_lastSize = text.size();
    if (text.size() > kFront)
        m_lastRest = (*this)[m_last].data() + kFront;
    return m_last;
}

std::int32_t TextIndex::find(std::string_view text) const
{
    const std::uint64_t front = frontOf(text.data(), text.size());
    const std::uint32_t value = valueOf(text.size(), front);
    if (isDirect(value) && m_direct[value] >= 0)
        return m_direct[value];
    return findHashed(text, front);
}

std::int32_t TextIndex::findHashed(std::string_view text, std::uint64_t front) const
{
    if (m_hashed == 0)
        return -1;
    const Hash hash = hashOf(text, front);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash.place & mask; m_slots[at].number >= 0; at = (at + 1) & mask)
        if (isAt(m_slots[at], hash, front, text))
            return m_slots[at].number;
    return -1;
}

void TextIndex::addHashed(std::string_view text, std::uint64_t front, std::int32_t number)
{
    if (m_hashed * 8 >= m_slots.size() * 5)
        grow();
    const Hash hash = hashOf(text, front);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash.place & mask;
    while (m_slots[at].number >= 0)
        at = (at + 1) & mask;
    m_slots[at] = {front, hash.tag, number};
    ++m_hashed;
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
    const std::vector<Slot> old = std::exchange(m_slots, {});
    m_slots.resize(std::max<std::size_t>(64, old.size() * 2));
    m_hashed = 0;
    for (const Slot& slot : old)
        if (slot.number >= 0)
            addHashed((*this)[slot.number], slot.front, slot.number);
}

} // namespace strata
