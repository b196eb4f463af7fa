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
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t number = -1;
    };

    std::int32_t lookUp(std::string_view text);
    std::string_view keep(std::string_view text);
    void grow();

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts; // in m_blocks
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_room = 0; // left in the last block
    char* m_free = nullptr;
    std::int32_t m_last = -1;
};

} // namespace strata
