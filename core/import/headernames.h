#pragma once
#include "core/import/importplan.h"

#include <string>
#include <string_view>
#include <vector>

namespace strata {

// "Net sales (EUR)" -> "netsaleseur": letters and digits, lower case, without accents.
std::string headerKey(std::string_view header);

// How well a header names a field: 1 = best, 0 = not at all. Knows English, German, French, Spanish, Italian,
// Dutch.
int headerRank(TableKind kind, Field field, std::string_view key);

// What the headers make the table look like.
TableKind kindOfHeaders(const std::vector<std::string>& keys);

bool isKnownHeader(std::string_view key); // names any field of any table
bool namesNumber(
    std::string_view key); // names a quantity or an amount in a customers table ("revenue", "employees")
bool namesTotal(std::string_view cell); // "Total", "Grand total", "Summe"

} // namespace strata
