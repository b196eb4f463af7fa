#pragma once
#include "core/model/customernote.h"
#include "core/model/customerview.h"
#include "core/storage/database.h"

#include <vector>

namespace strata {

// What people write down about customers, and the ways of looking at them that they keep. `before`: what the
// tables hold; null = nothing.
void writeCustomerNotes(Database& database, const std::vector<CustomerNote>& notes,
                        const std::vector<CustomerNote>* before);
std::vector<CustomerNote> readCustomerNotes(Database& database);

void writeViews(Database& database, const std::vector<CustomerView>& views,
                const std::vector<CustomerView>* before);
std::vector<CustomerView> readViews(Database& database);

} // namespace strata
