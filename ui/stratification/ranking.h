#pragma once
#include "core/method/concentration.h"
#include "core/method/evaluate.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace strata {

struct RankedCustomer
{
    int customer = 0; // index into the dataset's customers
    std::int32_t bySales = 0, byScore = 0; // from 1; equal figures share the best place
    // Above 0: worth more than its sales say ("valuable"); below 0: less ("loud").
    std::int32_t difference() const { return bySales - byScore; }
};

// The customers with a type, a score and known net sales, ranked twice among each other.
struct Ranking
{
    std::vector<RankedCustomer> customers; // in the order of the data
    std::optional<double> spearman, kendall; // of net sales and score
    Concentration sales; // of the net sales of these customers
};

// `goesOn` is asked between the steps; an empty ranking where it says no.
Ranking rankCustomers(const std::vector<Amount>& netSales, const std::vector<double>& composite,
                      const std::vector<std::uint8_t>& types, const std::function<bool()>& goesOn = {});

} // namespace strata
