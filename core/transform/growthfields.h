#pragma once
#include "core/model/dataset.h"

#include <string>
#include <vector>

namespace strata {

// In GrowthRules::industryField and sizeField: no field on purpose. Empty means that one is guessed.
inline constexpr const char* kNoGrowthField = "-";

// The fields by whose names one would guess that they say what firms are alike, and how large they are; empty
// where none does. An industry field has at least 2 different values and no more than a third of the
// customers, a size field is numeric.
struct GrowthFields
{
    std::string industry, size;

    bool operator==(const GrowthFields&) const = default;
};
GrowthFields suggestedFields(const Customers& customers);

// Fields a person may choose from, in their order: those with texts, and numbers named like a code of
// industries; those with numbers.
std::vector<std::string> industryFields(const Customers& customers);
std::vector<std::string> sizeFields(const Customers& customers);

} // namespace strata
