#pragma once
#include <string>
#include <vector>

namespace strata {

inline constexpr int kLowestRating = 1;
inline constexpr int kHighestRating = 10;

// A quality that no invoice shows ("Strategic fit"), rated by people. It can be a metric: "rating:<name>".
struct RatedQuality
{
    std::string name; // unique
    std::string question; // what is asked about a customer
    std::string low, high; // what 1 and 10 mean

    bool operator==(const RatedQuality&) const = default;
};

struct Rating
{
    std::string quality; // RatedQuality::name
    std::string customerId;
    std::string participant; // id; empty: the team's together
    int value = kLowestRating; // 1..10

    bool operator==(const Rating&) const = default;
};

// What people say about single customers. The metric's value is the mean of a customer's ratings.
struct Ratings
{
    std::vector<RatedQuality> qualities;
    std::vector<Rating> ratings; // sorted by quality, customerId, participant; one each

    bool operator==(const Ratings&) const = default;

    // Sets one rating in its place; 0 takes it away.
    void set(const std::string& quality, const std::string& customerId, const std::string& participant,
             int value);
};

} // namespace strata
