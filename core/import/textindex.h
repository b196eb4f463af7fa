#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// Numbers texts in the order in which they first come. Made for millions of look-ups of short texts.
class TextIndex
{
public:
    std::int32_t insert(std::string_view text) // its number, a new one if need be
    {
        // Lines of one invoice follow each other: the last text comes again more often than not.
        if (m_last >= 0 && m_texts[std::size_t(m_last)] == text)
            return m_last;
        return m_last = lookUp(text);
    }
    std::int32_t find(std::string_view text) const; // -1 where there is none
    std::size_t size() const { return m_texts.size(); }
    std::string_view operator[](std::int32_t number) const { return m_texts[std::size_t(number)]; }
    std::vector<std::string> texts() const { return {m_texts.begin(), m_texts.end()}; }

private:
    // What tells one text from another without looking at it, as long as it has at most eight bytes.
    struct Key
    {
        std::uint64_t front = 0; // the first eight bytes
        std::uint32_t tag = 0; // hash, and the size in the lowest byte

        bool operator==(const Key&) const = default;
    };
    struct Slot
    {
        Key key;
        std::int32_t number = -1;
    };

    static Key keyOf(std::string_view text);
    bool isAt(const Slot& slot, const Key& key, std::string_view text) const
    {
        return slot.key == key && (text.size() <= 8 || m_texts[std::size_t(slot.number)] == text);
    }
    std::int32_t lookUp(std::string_view text);
    std::string_view keep(std::string_view text);
    void grow();

    std::vector<Slot> m_slots; // a power of two
    std::vector<std::string_view> m_texts; // in m_blocks
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_room = 0; // left in the last block
    char* m_free = nullptr;
    std::int32_t m_last = -1;
};

} // namespace strata
