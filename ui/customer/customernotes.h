#pragma once
#include "core/model/customernote.h"

#include <cstddef>
#include <vector>

namespace strata {

struct Project;

// What was written about the customer, oldest first: also about the accounts that were merged into it.
// `customer` is an index into the dataset's customers.
std::vector<CustomerNote> notesOf(const Project& project, std::size_t customer);

} // namespace strata
