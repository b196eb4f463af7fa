#pragma once

#include <cstdint>

namespace strata {

// Random numbers that are the same on every platform: splitmix64 (Steele, Lea, Flood 2014), and only the four
// basic operations on top of it, which round alike everywhere.
class SampleRandom
{
public:
    // A stream of its own for every purpose, so that one customer more does not change the others.
    SampleRandom(std::uint64_t seed, std::uint64_t stream)
        : m_state(seed * 0xd1342543de82ef95U + stream * 0x2545f4914f6cdd1dU)
    {
        next();
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    double share() { return double(next() >> 11) * 0x1p-53; } // 0 <= x < 1
    double between(double low, double high) { return low + (high - low) * share(); }
    int below(int count) { return int(((next() >> 32) * std::uint64_t(count)) >> 32); } // 0..count-1
    int within(int low, int high) { return low + below(high - low + 1); } // both included
    bool happens(double probability) { return share() < probability; }

    // Bell-shaped, mean 0, standard deviation 1, between -3.5 and 3.5.
    double bell()
    {
        double sum = -2.0;
        for (int i = 0; i < 4; ++i)
            sum += share();
        return sum * 1.7320508075688772;
    }

private:
    std::uint64_t m_state;
};

} // namespace strata
