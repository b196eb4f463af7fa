#pragma once
#include "core/model/dataset.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace strata {

// keepOddTexts() of dataset.h with the texts given here, one per customer; the field's own are dropped.
void keepOddTexts(CustomerField& field, std::span<const std::string_view> texts);

// Every cell's text in the field's own `texts`, to be changed; keepOddTexts() is the way back.
void writeOutTexts(CustomerField& field, std::size_t customers);

// Finds the way of writing that leaves the fewest odd texts, whatever the field has now.
void findNumberForm(CustomerField& field, std::size_t customers);

} // namespace strata
