#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

class AttributeReader;

// The places of the customers' texts in alphabetical order, upper and lower case alike; equal texts share
// their place. To sort by, again and again: making it takes a text for every customer.
std::vector<std::int32_t> textRanks(const AttributeReader& reader, std::size_t customers);

} // namespace strata
