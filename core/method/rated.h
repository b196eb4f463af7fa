#pragma once
#include "core/method/metrics.h"
#include "core/model/ratings.h"

#include <string>
#include <string_view>
#include <vector>

namespace strata {

// Rated qualities as metrics: "rating:Strategic fit". findMetric() knows them.
bool isRatedMetric(std::string_view id);
std::string ratedMetricId(std::string_view quality);
std::string_view ratedQuality(std::string_view id); // the name behind the id; empty for any other metric

// Adds a column per quality to the table, in place of any it already has: the mean of each customer's
// ratings, 1..10; missing where nobody rated. Ratings of customers who are not in the dataset wait until they
// are.
void addRatings(MetricTable& table, const Ratings& ratings, const Dataset& dataset);

} // namespace strata
