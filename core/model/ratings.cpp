#include "core/model/ratings.h"

#include <algorithm>
#include <tuple>

namespace strata {

void Ratings::set(const std::string& quality, const std::string& customerId, const std::string& participant,
                  int value)
{
    const auto key = [](const Rating& rating) {
        return std::tie(rating.quality, rating.customerId, rating.participant);
    };
    const Rating wanted{quality, customerId, participant, value};
    const auto at = std::lower_bound(ratings.begin(), ratings.end(), wanted,
                                     [&](const Rating& a, const Rating& b) { return key(a) < key(b); });
    const bool isThere = at != ratings.end() && key(*at) == key(wanted);
    if (value < kLowestRating || value > kHighestRating) {
        if (isThere)
            ratings.erase(at);
    } else if (isThere)
        at->value = value;
    else
        ratings.insert(at, wanted);
}

} // namespace strata
