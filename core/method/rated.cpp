#include "core/method/rated.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <unordered_map>
#include <utility>

namespace strata {

namespace {

constexpr std::string_view kPrefix = "rating:";
constexpr std::size_t kUnknown = std::numeric_limits<std::size_t>::max();

} // namespace

bool isRatedMetric(std::string_view id)
{
    return id.size() > kPrefix.size() && id.starts_with(kPrefix);
}

std::string ratedMetricId(std::string_view quality)
{
    return std::string(kPrefix) + std::string(quality);
}

std::string_view ratedQuality(std::string_view id)
{
    return isRatedMetric(id) ? id.substr(kPrefix.size()) : std::string_view{};
}

void addRatings(MetricTable& table, const Ratings& ratings, const Dataset& dataset)
{
    std::erase_if(table.columns, [](const MetricColumn& column) { return isRatedMetric(column.id); });
    if (ratings.qualities.empty())
        return;
    // Few customers are rated: only those are looked for among the many.
    std::unordered_map<std::string_view, std::size_t> places;
    for (const Rating& rating : ratings.ratings)
        places.emplace(rating.customerId, kUnknown);
    const std::vector<std::string>& ids = dataset.customers.ids;
    for (std::size_t i = 0; i < std::min(ids.size(), table.customers); ++i) {
        const auto place = places.find(ids[i]);
        if (place != places.end())
            place->second = i;
    }

    for (const RatedQuality& quality : ratings.qualities) {
        std::string id = ratedMetricId(quality.name);
        if (table.find(id))
            continue;
        std::vector<int> counts(table.customers, 0);
        MetricColumn column{std::move(id), std::vector<double>(table.customers, 0.0),
                            std::vector<std::uint8_t>(table.customers, 0)};
        for (const Rating& rating : ratings.ratings) {
            const std::size_t customer = places.at(rating.customerId);
            if (rating.quality != quality.name || customer == kUnknown || rating.value < kLowestRating
                || rating.value > kHighestRating)
                continue;
            column.values[customer] += rating.value; // whole numbers: exact in any order
            column.present[customer] = 1;
            ++counts[customer];
        }
        for (std::size_t i = 0; i < table.customers; ++i)
            if (counts[i] > 0)
                column.values[i] /= counts[i];
        table.columns.push_back(std::move(column));
    }
}

} // namespace strata
