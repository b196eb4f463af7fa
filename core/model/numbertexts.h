#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// How the numbers of a column are written.
struct NumberForm
{
    int decimals = -1; // always so many; -1: the fewest digits that say the number
    char mark = '.'; // decimal mark
    char group = 0; // between thousands; 0: nothing

    bool operator==(const NumberForm&) const = default;
};

// The number in that form, in the "C" locale's digits. `decimals` 0 to kMostDecimals.
inline constexpr int kMostDecimals = 6;
std::string writtenNumber(double number, const NumberForm& form = {});

// Whether the text is writtenNumber(number, form); quick for the usual ones.
bool isWrittenNumber(std::string_view text, double number, const NumberForm& form = {});

// The texts of few cells of a column: those that do not follow from their numbers. Packed, by rising row.
class OddTexts
{
public:
    std::size_t size() const { return m_rows.size(); }
    bool empty() const { return m_rows.empty(); }
    std::int32_t row(std::size_t i) const { return m_rows[i]; }
    std::string_view text(std::size_t i) const
    {
        const std::uint64_t from = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_bytes).substr(from, m_ends[i] - from);
    }

    void add(std::int32_t row, std::string_view text); // `row` is above those there
    // The text of a row; null data() where it has none here.
    std::string_view find(std::int32_t row) const;
    const std::vector<std::int32_t>& rows() const { return m_rows; }

    bool operator==(const OddTexts&) const = default;

private:
    std::vector<std::int32_t> m_rows;
    std::vector<std::uint64_t> m_ends; // of each text in m_bytes
    std::string m_bytes;
};

} // namespace strata
