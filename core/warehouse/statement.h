#pragma once
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace strata {

// A query given by a person, ready to stand in brackets behind FROM: one SELECT or WITH statement, strings,
// comments and brackets closed, no semicolon but at its end, which is taken off. Errors: OutOfRange, a
// sentence.
// `hashBegins`: the database takes # for the beginning of a comment, so it is refused.
Result<std::string> oneQuery(std::string_view text, bool hashBegins = false);

// "schema.table" in its parts; a part that holds a dot itself stands in double quotes: "odd.name".t
std::vector<std::string> nameParts(std::string_view name);
std::string joinedName(const std::vector<std::string>& parts); // nameParts() gives the same back

} // namespace strata
