#pragma once
#include "core/result.h"
#include "core/warehouse/sqldialect.h"

#include <string>
#include <string_view>
#include <vector>

namespace strata {

// A query given by a person, ready to stand in brackets behind FROM: one SELECT or WITH statement with its
// comments taken out, quotes and brackets closed, no semicolon but at its end, which is taken off too. It may
// come from somebody else's project: whatever databases, or their settings, read differently (backslashes
// before quotes, dollar quotes, marks that begin a comment in some) is refused rather than judged. Errors:
// OutOfRange, a sentence.
Result<std::string> oneQuery(std::string_view text, SqlDialect::Family family);
// What is said of one that is several.
Error severalStatements();

// "schema.table" in its parts; a part that holds a dot itself stands in double quotes: "odd.name".t
std::vector<std::string> nameParts(std::string_view name);
std::string joinedName(const std::vector<std::string>& parts); // nameParts() gives the same back

} // namespace strata
