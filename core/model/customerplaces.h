#pragma once
#include "core/model/dataset.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace strata {

// Where customers are in the dataset, by their number. Borrows their ids.
class CustomerPlaces
{
public:
    CustomerPlaces() = default;
    explicit CustomerPlaces(const Customers& customers);

    std::int32_t of(std::string_view id) const; // -1: no such customer (any more)

private:
    std::unordered_map<std::string_view, std::int32_t> m_places;
};

} // namespace strata
