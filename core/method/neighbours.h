#pragma once
#include "core/method/evaluate.h"

#include <cstddef>
#include <vector>

namespace strata {

// Who is scored like the customer.
struct AlikeCustomer
{
    int customer = 0;
    double distance = 0.0; // in points of 100
};

// Who stands around a customer. Customers are indexes into the dataset's.
struct Neighbours
{
    std::size_t place = 0; // by composite, 1 = the highest, equal ones share the best; 0: has none
    std::size_t scored = 0; // customers with a composite
    std::vector<int> above, below; // by composite, highest first, ties in the dataset's order
    std::vector<AlikeCustomer> alike; // nearest first, ties in the dataset's order
};

// The `count` next above and below by composite, and the `count` most alike. How far two customers are from
// each other is the root of the mean squared difference of their metric scores, every metric counting by its
// weight in the composite. A metric that one of the two lacks is left out; customers who share less than half
// of the weight that the customer is scored on are not set beside it.
Neighbours neighboursOf(const Project& project, const ScoreTable& scores, const Results& results,
                        std::size_t customer, std::size_t count = 5);

// How many percent of the other scored customers have a lower score in this column of a score table; below 0
// where the customer has none or is alone.
double betterThanPercent(const std::vector<float>& scores, std::size_t customer);

} // namespace strata
