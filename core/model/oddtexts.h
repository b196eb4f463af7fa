#pragma once
#include "core/model/dataset.h"

#include <span>
#include <string_view>

namespace strata {

// keepOddTexts() of dataset.h with the texts given here, one per customer; the field's own are dropped.
void keepOddTexts(CustomerField& field, std::span<const std::string_view> texts);

} // namespace strata
