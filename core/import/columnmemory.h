#pragma once
#include "core/import/importoptions.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strata {

struct ImportPlan;

// How each column was read, whether a person said so or its cells did: what the next extract of the same
// source leaves open is read the same way. Continues what the plan itself remembered.
std::vector<ColumnMemory> memoryOf(const ImportPlan& plan);

// The same as pairs for a recorded source, beside its answers ("remembered-decimal", "revenue=,").
std::vector<std::pair<std::string, std::string>> memoryTexts(const std::vector<ColumnMemory>& memory);
// Reads one of these pairs; false: it is none.
bool takeMemory(std::vector<ColumnMemory>& memory, std::string_view name, std::string_view value);

} // namespace strata
