#pragma once
#include "core/import/recordreader.h"

#include <optional>
#include <string_view>

namespace strata {

struct DialectGuess
{
    Dialect dialect;
    std::optional<char> rival; // another delimiter that fits as well: a person has to say
};

// Tries every delimiter with every quote on the first records: one that gives rows of the same width whose
// cells look like numbers, dates or words wins (the idea of van den Burg, Nazabal and Sutton, 2019). What is
// given stays.
DialectGuess guessDialect(std::string_view text, std::optional<char> delimiter, std::optional<char> quote);

} // namespace strata
