#include "core/workbook/sheetreading.h"
#include "core/workbook/workbook.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace strata {

namespace {

// Reading is one half of the work, planning the other.
Progress half(const Progress& progress, std::uint64_t first)
{
    return [&progress, first](std::uint64_t done, std::uint64_t total) {
        return goOn(progress, first + (total > 0 ? done * 500 / total : 0), 1000);
    };
}

std::string absolutePath(const std::string& path)
{
    std::error_code problem;
    const std::filesystem::path whole = std::filesystem::absolute(path, problem);
    return problem ? path : whole.lexically_normal().string();
}

std::string namedOption(const ImportPlan& plan, std::size_t column)
{
    const std::string& name = plan.columns[column].name;
    const auto same = std::count_if(plan.columns.begin(), plan.columns.end(),
                                    [&](const ImportColumn& other) { return other.name == name; });
    return same > 1 ? "#" + std::to_string(column + 1) : name;
}

// A heading over several columns, or over two rows: which row names the columns is the person's to say.
void askMergedHeads(ImportPlan& plan, const SheetText& sheet)
{
    std::string heads, titles;
    for (const std::string& name : sheet.mergedHeads) {
        const auto area = areaOf(name);
        if (!area || int(area->first.row) > plan.headerRow)
            continue;
        std::string& list = int(area->last.row) >= plan.headerRow ? heads : titles;
        list += (list.empty() ? "" : ", ") + name;
    }
    const bool isAsked
        = std::any_of(plan.questions.begin(), plan.questions.end(),
                      [](const Question& question) { return question.kind == QuestionKind::HeaderRow; });
    if (heads.empty() && (titles.empty() || !isAsked))
        return;
    if (plan.options.headerRow) {
        plan.sourceNotes.push_back(
            {true,
             "cells " + heads + " are merged in the heading; only the first column of each has that name"});
        return;
    }
    const std::string line = std::to_string(plan.headerRow), next = std::to_string(plan.headerRow + 1);
    const std::string detail = heads.empty() ? "cells " + titles + " are merged above it"
                                             : "cells " + heads + " are merged in the heading on line " + line
            + ", so a column may have no name of its own";
    plan.sourceQuestions.push_back(
        {QuestionKind::HeaderRow,
         optionFor(QuestionKind::HeaderRow),
         {},
         detail,
         {{line, "the header is on line " + line}, {next, "the header is on line " + next}},
         0});
}

// A number that the sheet holds as text was written by somebody's hand or another program, with marks of
// which the workbook knows nothing.
void askTextNumbers(ImportPlan& plan, const SheetText& sheet)
{
    for (std::size_t c = 0; c < std::min(plan.columns.size(), sheet.columns.size()); ++c) {
        const ImportColumn& column = plan.columns[c];
        const std::string& first = sheet.columns[c].markedNumber;
        if (first.empty() || column.type != ColumnType::Number)
            continue;
        const std::string name = namedOption(plan, c);
        plan.sourceQuestions.push_back(
            {QuestionKind::Decimal,
             optionFor(QuestionKind::Decimal),
             column.name,
             "numbers are stored as text, the first in " + first,
             {{name + "=.", "the point is the decimal mark: 1.234 is less than two"},
              {name + "=,", "the comma is the decimal mark: 1.234 is more than a thousand"},
              {name + "=each", "each number by its own marks; what can be read in two ways is left out"}},
             column.decimal == DecimalMark::Comma ? 1 : -1});
    }
}

} // namespace

Result<ImportPlan> planSheet(const std::string& path, const std::string& sheetName,
                             const ImportOptions& options, const KnownCustomers& known,
                             const Progress& progress)
{
    Result<SheetText> sheet = readSheet(path, sheetName, half(progress, 0));
    if (!sheet)
        return sheet.error();
    ImportOptions certain = options;
    certain.encoding = "UTF-8";
    certain.delimiter = ',';
    certain.quote = '"';
    std::string source = path.substr(path.find_last_of('/') + 1);
    if (sheet->sheetCount > 1)
        source += " \xe2\x80\x93 " + sheet->sheet;
    if (sheet->csv.empty())
        return Error{ErrorCode::NothingToImport, "the sheet '" + sheet->sheet + "' is empty"};

    Result<ImportPlan> plan
        = planImportOf(source, std::move(sheet->csv), certain, known, half(progress, 500));
    if (!plan)
        return plan;
    // A formula without a value must not become a customer of that name.
    std::vector<ColumnWriting> writings = writingsFor(*sheet);
    bool isNeeded = false;
    for (std::size_t c = 0; c < std::min(plan->columns.size(), writings.size()); ++c) {
        writings[c].isText = sheet->columns[c].uncalculated > 0 && plan->columns[c].type == ColumnType::Text;
        isNeeded = isNeeded || writings[c].isText;
    }
    if (isNeeded) {
        sheet = readSheetAs(path, sheet->sheet, writings, half(progress, 0));
        if (!sheet)
            return sheet.error();
        plan = planImportOf(source, std::move(sheet->csv), certain, known, half(progress, 500));
        if (!plan)
            return plan;
    }
    for (const std::string& note : sheet->notes)
        plan->sourceNotes.push_back({true, note});
    askMergedHeads(*plan, *sheet);
    askTextNumbers(*plan, *sheet);
    stateSource(*plan);
    plan->origin = {SourceKind::Sheet, absolutePath(path), sheet->sheet, false, {}, {}};
    return plan;
}

} // namespace strata
