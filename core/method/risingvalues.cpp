#include "core/method/risingvalues.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

namespace strata {

namespace {

constexpr std::size_t kFewValues = 4096; // counted however few customers there are
constexpr int kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t(1) << kDigitBits;
constexpr int kPasses = 3; // 3 x 11 bits hold the 32

} // namespace

RisingValues::RisingValues(const std::vector<double>& values, const std::vector<std::uint8_t>& present,
                           const std::vector<std::uint8_t>& population)
    : m_values(values.data())
    , m_present(present.data())
    , m_population(population.data())
    , m_customers(values.size())
{
    assert(present.size() == values.size() && population.size() == values.size());
    std::size_t first = 0;
    while (first < m_customers && !(m_present[first] & m_population[first]))
        ++first;
    if (first == m_customers)
        return;
    const std::uint64_t any = keyOf(m_values[first]);
    m_least = m_most = any;
    std::uint64_t different = 0;
    for (std::size_t i = first; i < m_customers; ++i) {
        const std::uint64_t marked = m_present[i] & m_population[i];
        const std::uint64_t key = marked ? keyOf(m_values[i]) : any;
        m_least = std::min(m_least, key);
        m_most = std::max(m_most, key);
        different |= key ^ any;
        m_size += marked;
    }
    m_shift = different == 0 ? 0 : std::countr_zero(different);
    const std::uint64_t range = (m_most - m_least) >> m_shift;
    m_isCounted = range < std::max(kFewValues, m_size);
    if (m_isCounted) {
        m_counts.resize(std::size_t(range) + 1);
        count();
    } else {
        const int bits = 64 - std::countl_zero(m_most - m_least);
        m_isExact = bits - m_shift <= 32;
        m_shift = m_isExact ? m_shift : bits - 32;
        sort();
    }
}

void RisingValues::count()
{
    for (std::size_t i = 0; i < m_customers; ++i)
        if (m_present[i] & m_population[i])
            ++m_counts[std::size_t((keyOf(m_values[i]) - m_least) >> m_shift)];
}

// By the lowest digit, then the next (equal ones keep their order); where 32 bits do not say all, the ties
// are settled by the values.
void RisingValues::sort()
{
    std::array<std::array<std::uint32_t, kDigits>, kPasses> places{};
    m_entries.reserve(m_size);
    for (std::size_t i = 0; i < m_customers; ++i) {
        if (!(m_present[i] & m_population[i]))
            continue;
        const std::uint64_t digits = (keyOf(m_values[i]) - m_least) >> m_shift;
        m_entries.push_back(digits << 32 | i);
        for (int pass = 0; pass < kPasses; ++pass)
            ++places[std::size_t(pass)][digits >> (pass * kDigitBits) & (kDigits - 1)];
    }
    std::vector<std::uint64_t> other(m_size);
    for (int pass = 0; pass < kPasses; ++pass) {
        auto& place = places[std::size_t(pass)];
        const int shift = 32 + pass * kDigitBits;
        if (place[m_entries.front() >> shift & (kDigits - 1)] == m_size)
            continue; // all have the same digit
        std::uint32_t next = 0;
        for (std::uint32_t& one : place) {
            const std::uint32_t count = one;
            one = next;
            next += count;
        }
        for (const std::uint64_t entry : m_entries)
            other[place[entry >> shift & (kDigits - 1)]++] = entry;
        m_entries.swap(other);
    }
    if (m_isExact)
        return;
    for (std::size_t first = 0; first < m_size;) {
        std::size_t last = first + 1;
        while (last < m_size && m_entries[last] >> 32 == m_entries[first] >> 32)
            ++last;
        if (last - first > 1)
            settleTies(first, last);
        first = last;
    }
}

void RisingValues::settleTies(std::size_t first, std::size_t last)
{
    const double value = m_values[customerAt(first)];
    for (std::size_t k = first + 1; k < last; ++k) {
        if (m_values[customerAt(k)] == value)
            continue;
        std::sort(m_entries.begin() + std::ptrdiff_t(first), m_entries.begin() + std::ptrdiff_t(last),
                  [this](std::uint64_t a, std::uint64_t b) {
                      return m_values[std::uint32_t(a)] < m_values[std::uint32_t(b)];
                  });
        return;
    }
}

} // namespace strata
