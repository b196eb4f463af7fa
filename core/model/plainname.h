#pragma once
#include <string>
#include <string_view>

namespace strata {

// A company's name with everything put aside that people write now this way and now that: case, accents,
// punctuation, spaces, and legal forms at its end ("Müller & Sons Co., Ltd." -> "mullersons"). The first word
// always stays. Empty where a name has neither letter nor digit. UTF-8; Latin, Greek and Cyrillic letters are
// folded, others stay as they are.
std::string plainName(std::string_view name);

} // namespace strata
