#include "core/import/importrun.h"

#include "core/import/importreader.h"

namespace strata {

Result<ImportOutcome> runImport(const ImportPlan& plan, const Progress& progress)
{
    if (!plan.isReady()) {
        const Question& question = plan.questions.front();
        std::string detail
            = question.column.empty() ? question.detail : question.column + ": " + question.detail;
        detail += "; say " + question.option;
        for (std::size_t i = 0; i < question.choices.size() && i < 4; ++i)
            detail += (i ? " or " : " ") + question.choices[i].value;
        return Error{ErrorCode::NeedsDecision, std::move(detail)};
    }
    return ImportReader(plan).read(progress);
}

std::string rejectedRowsText(const ImportPlan& plan, const ImportReport& report)
{
    std::string text;
    if (plan.headerRow > 0)
        text += report.header + "\n";
    for (const RejectedRow& row : report.rejectedRows)
        text += row.raw + "\n";
    return text;
}

} // namespace strata
