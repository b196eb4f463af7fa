#include "core/import/importrun.h"

#include "core/import/importreader.h"

#include <map>
#include <string_view>

namespace strata {

namespace {

Status expectReady(const ImportPlan& plan)
{
    if (plan.isReady())
        return Done{};
    const Question& question = plan.questions.front();
    std::string detail = question.column.empty() ? question.detail : question.column + ": " + question.detail;
    detail += "; say " + question.option;
    for (std::size_t i = 0; i < question.choices.size() && i < 4; ++i)
        detail += (i ? " or " : " ") + question.choices[i].value;
    return Error{ErrorCode::NeedsDecision, std::move(detail)};
}

} // namespace

Result<ImportOutcome> runImport(const ImportPlan& plan, const Progress& progress)
{
    if (const Status ready = expectReady(plan); !ready)
        return ready.error();
    return ImportReader(plan, nullptr).read(progress);
}

Result<ImportOutcome> runImport(const ImportPlan& plan, RowSink& sink, const Progress& progress)
{
    if (const Status ready = expectReady(plan); !ready)
        return ready.error();
    return ImportReader(plan, &sink).read(progress);
}

RejectedCounts rejectedCounts(const ImportReport& report)
{
    RejectedCounts counts;
    const std::map<std::string_view, std::uint64_t*> kinds
        = {{"no-customer", &counts.noCustomer}, {"unknown-customer", &counts.unknownCustomer},
           {"no-date", &counts.noDate},         {"bad-date", &counts.noDate},
           {"no-amount", &counts.noAmount},     {"bad-amount", &counts.noAmount},
           {"no-rate", &counts.noAmount},       {"left-out", &counts.leftOut},
           {"total", &counts.totals},           {"duplicate", &counts.repeated},
           {"repeated", &counts.repeated}};
    std::uint64_t known = 0;
    for (const IssueCount& count : report.issueCounts) {
        if (const auto kind = kinds.find(count.kind); kind != kinds.end()) {
            *kind->second += count.count;
            known += count.count;
        }
    }
    counts.other = report.rejected > known ? report.rejected - known : 0;
    return counts;
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
