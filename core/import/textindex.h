#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// Numbers texts in the order in which they first come. Made for millions of look-ups of short texts, and for
// millions of texts: 8 bytes each beside the text itself, and 16 to 32 in a hash table. Most ids are plain
// counting numbers, though; those are found by their value, which needs 4 bytes and no luck with the cache.
class TextIndex
{
public:
    std::int32_t insert(std::string_view text) // its number, a new one if need be
    {
        // Lines of one invoice follow each other: the last text comes again more often than not.
        const std::uint64_t front = frontOf(text.data(), text.size());
        if (front == m_lastFront && text.size() == m_lastSize
            && (text.size() <= kFront
                || std::memcmp(text.data() + kFront, m_lastRest, text.size() - kFront) == 0))
            return m_last;
        return lookUp(text, front);
    }
    std::int32_t find(std::string_view text) const; // -1 where there is none
    std::size_t size() const { return m_texts.size(); }
    std::string_view operator[](std::int32_t number) const;
    std::vector<std::string> texts() const;

private:
    static constexpr std::size_t kFront = 8; // bytes of a text that the table itself holds

    // The first bytes, the rest zero. Together with the size they are the whole of a short text.
    static std::uint64_t frontOf(const char* p, std::size_t size)
    {
        if (size >= kFront) {
            std::uint64_t word = 0;
            std::memcpy(&word, p, kFront);
            return word;
        }
        if (size >= 4) {
            std::uint32_t low = 0, high = 0;
            std::memcpy(&low, p, 4);
            std::memcpy(&high, p + size - 4, 4);
            return low | std::uint64_t(high) << (8 * (size - 4)); // the overlap is equal on both sides
        }
        if (size == 0)
            return 0;
        const auto byte = [p](std::size_t at) { return std::uint64_t(static_cast<unsigned char>(p[at])); };
        return byte(0) | byte(size / 2) << (8 * (size / 2)) | byte(size - 1) << (8 * (size - 1));
    }
    struct Slot
    {
        std::uint64_t front = 0;
        std::uint32_t tag = 0; // hash, and the size in the lowest byte
        std::int32_t number = -1;
    };
    struct Hash
    {
        std::uint64_t place;
        std::uint32_t tag;
    };

    // What a short text of digits is worth; kNoValue for any other, and where it could be written otherwise.
    static constexpr std::uint32_t kNoValue = 0xFFFFFFFF;
    static std::uint32_t valueOf(std::size_t size, std::uint64_t front);
    bool isDirect(std::uint32_t value) const { return value < m_direct.size(); }
    void growDirect(std::uint32_t value);

    static Hash hashOf(std::string_view text, std::uint64_t front);
    std::int32_t findHashed(std::string_view text, std::uint64_t front) const;
    bool isAt(const Slot& slot, const Hash& hash, std::uint64_t front, std::string_view text) const
    {
        return slot.front == front && slot.tag == hash.tag
            && (text.size() <= kFront || (*this)[slot.number] == text);
    }
    std::int32_t lookUp(std::string_view text, std::uint64_t front);
    void addHashed(std::string_view text, std::uint64_t front, std::int32_t number);
    const char* keep(std::string_view text);
    void grow();

    std::vector<std::int32_t> m_direct; // by value; -1: none, or among the hashed ones
    std::vector<Slot> m_slots; // a power of two
    std::size_t m_hashed = 0; // in m_slots
    std::vector<const char*> m_texts; // in m_blocks: the size, then the text
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_room = 0; // left in the last block
    char* m_free = nullptr;

    std::int32_t m_last = -1;
    std::uint64_t m_lastFront = 0;
    std::size_t m_lastSize = ~std::size_t(0);
    const char* m_lastRest = nullptr;
};

} // namespace strata
