#pragma once
#include "core/import/importplan.h"

#include <string>
#include <utility>
#include <vector>

namespace strata {

// What a person has decided about a table on its way in: with the controls, and by answers that can be taken
// back.
struct ImportDecisions
{
    using Answers = std::vector<std::pair<std::string, std::string>>; // option and value, for setOption()

    ImportOptions base; // shape and mapping; the answers come on top
    Answers answers;

    ImportOptions options() const;

    // These replace what was said before about the same column or field. `column` is its place in `plan`.
    void setField(const ImportPlan& plan, const std::string& field, int column);
    void setReading(const ImportPlan& plan, int column, const Answers& reading);
};

// What was decided last time; all that has no control of its own becomes an answer.
ImportDecisions rememberedDecisions(const ImportOptions& options);

} // namespace strata
