#pragma once
#include "core/import/importplan.h"

#include <QString>

#include <string>
#include <vector>

namespace strata {

// An answer about a table, in a person's words: what it is about and what was said, "Dates: day, month,
// year". `option` and `value` as setOption() takes them; `columns` are those of the plan, to name "#3".
QString answerText(const std::string& option, const std::string& value,
                   const std::vector<ImportColumn>& columns);

} // namespace strata
