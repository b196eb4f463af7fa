#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

// A column's values in rising order, as groups of equal ones; made for ranks. Where few different values can
// occur between the lowest and the highest they are counted, else they are sorted by their digits: a million
// values take some milliseconds, or some ten. Refers to the vectors it is made of.
class RisingValues
{
public:
    // One entry per customer each; those count where both marks are 1.
    RisingValues(const std::vector<double>& values, const std::vector<std::uint8_t>& present,
                 const std::vector<std::uint8_t>& population);

    std::size_t size() const { return m_size; } // customers that count
    bool isConstant() const { return m_size > 0 && m_least == m_most; }

    // Calls visit(value, count) for every group, lowest first. -0 counts as 0.
    template <typename Visit> void forEachGroup(Visit visit) const
    {
        if (m_isCounted) {
            for (std::size_t bin = 0; bin < m_counts.size(); ++bin)
                if (m_counts[bin] > 0)
                    visit(valueOf(m_least + (std::uint64_t(bin) << m_shift)), std::size_t(m_counts[bin]));
            return;
        }
        for (std::size_t first = 0; first < m_size;) {
            const std::size_t last = endOfGroup(first);
            visit(m_values[customerAt(first)] + 0.0, last - first);
            first = last;
        }
    }

    // Calls score(value, below, count) for every group, lowest first, where `below` customers have less, and
    // put(customer, score) for every customer that counts, in any order.
    template <typename Score, typename Put> void forEachScore(Score score, Put put) const
    {
        std::size_t below = 0;
        if (m_isCounted) {
            using Given = decltype(score(0.0, below, below));
            std::vector<Given> given(m_counts.size());
            for (std::size_t bin = 0; bin < m_counts.size(); ++bin) {
                if (m_counts[bin] == 0)
                    continue;
                given[bin] = score(valueOf(m_least + (std::uint64_t(bin) << m_shift)), below,
                                   std::size_t(m_counts[bin]));
                below += m_counts[bin];
            }
            for (std::size_t i = 0; i < m_customers; ++i)
                if (m_present[i] & m_population[i])
                    put(i, given[std::size_t((keyOf(m_values[i]) - m_least) >> m_shift)]);
            return;
        }
        for (std::size_t first = 0; first < m_size;) {
            const std::size_t last = endOfGroup(first);
            const auto given = score(m_values[customerAt(first)] + 0.0, below, last - first);
            for (; first < last; ++first)
                put(customerAt(first), given);
            below = last;
        }
    }

private:
    // Keys rise as the values do.
    static std::uint64_t keyOf(double value);
    static double valueOf(std::uint64_t key);

    std::size_t customerAt(std::size_t place) const { return std::uint32_t(m_entries[place]); }
    std::size_t endOfGroup(std::size_t first) const
    {
        const std::uint64_t digits = m_entries[first] >> 32;
        std::size_t last = first + 1;
        while (last < m_size && m_entries[last] >> 32 == digits
               && (m_isExact || m_values[customerAt(last)] == m_values[customerAt(first)]))
            ++last;
        return last;
    }
    void count();
    void sort();
    void settleTies(std::size_t first, std::size_t last);

    const double* m_values;
    const std::uint8_t *m_present, *m_population;
    std::size_t m_customers, m_size = 0;
    std::uint64_t m_least = 0, m_most = 0; // keys
    int m_shift = 0; // all keys are equal in so many low bits; or so many are left out when sorting
    bool m_isCounted = false;
    bool m_isExact = true; // the digits in m_entries say all of the value
    std::vector<std::uint32_t> m_counts; // per possible value, from m_least on
    std::vector<std::uint64_t> m_entries; // sorted: 32 digits of the key, then the customer
};

inline std::uint64_t RisingValues::keyOf(double value)
{
    const double number = value + 0.0; // -0 becomes 0
    std::uint64_t bits = 0;
    __builtin_memcpy(&bits, &number, sizeof bits);
    return bits ^ (std::uint64_t(std::int64_t(bits) >> 63) | std::uint64_t(1) << 63);
}

inline double RisingValues::valueOf(std::uint64_t key)
{
    const std::uint64_t bits = key ^ (((key >> 63) - 1) | std::uint64_t(1) << 63);
    double value = 0.0;
    __builtin_memcpy(&value, &bits, sizeof value);
    return value;
}

} // namespace strata
