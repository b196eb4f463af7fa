#include "core/import/importplan.h"

#include "core/import/planner.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace strata {

namespace {

Result<ImportPlan> planTable(std::string source, const Result<std::shared_ptr<const TextTable>>& table,
                             const ImportOptions& options, const KnownCustomers& known,
                             const Progress& progress)
{
    if (!table)
        return table.error();
    return Planner(std::move(source), *table, options, known).plan(progress);
}

// A recipe must find the file again from any folder.
std::string absolutePath(const std::string& path)
{
    std::error_code problem;
    const std::filesystem::path whole = std::filesystem::absolute(path, problem);
    return problem ? path : whole.lexically_normal().string();
}

} // namespace

KnownCustomers knownCustomers(const std::shared_ptr<const Dataset>& dataset)
{
    if (!dataset)
        return {};
    return {std::shared_ptr<const std::vector<std::string>>(dataset, &dataset->customers.ids)};
}

Result<ImportPlan> planImport(const std::string& path, const ImportOptions& options,
                              const KnownCustomers& known, const Progress& progress)
{
    const std::size_t slash = path.find_last_of('/');
    Result<ImportPlan> plan
        = planTable(slash == std::string::npos ? path : path.substr(slash + 1),
                    TextTable::open(path, options.encoding, progress), options, known, progress);
    if (plan)
        plan->origin = {SourceKind::File, absolutePath(path), {}, false, {}, {}};
    return plan;
}

Result<ImportPlan> planImportOf(const std::string& name, std::string bytes, const ImportOptions& options,
                                const KnownCustomers& known, const Progress& progress)
{
    return planTable(name,
                     TextTable::make(std::make_shared<const std::string>(std::move(bytes)), options.encoding),
                     options, known, progress);
}

void stateSource(ImportPlan& plan)
{
    const ImportOptions& options = plan.options;
    const auto isSaid = [&](const Question& question) {
        if (question.kind == QuestionKind::HeaderRow)
            return options.headerRow.has_value();
        const auto column
            = std::find_if(plan.columns.begin(), plan.columns.end(), [&](const ImportColumn& one) {
                  return one.name == question.column && one.type == ColumnType::Number;
              });
        if (options.decimal || column == plan.columns.end())
            return true;
        std::string place = "#";
        place += std::to_string(column - plan.columns.begin() + 1);
        return std::any_of(options.decimalByColumn.begin(), options.decimalByColumn.end(),
                           [&](const ColumnDecimal& said) {
                               return said.column == column->name || said.column == place
                                   || said.column == fieldKey(column->field);
                           });
    };
    for (const Question& question : plan.sourceQuestions) {
        if (isSaid(question))
            continue;
        const auto asked
            = std::find_if(plan.questions.begin(), plan.questions.end(), [&](const Question& other) {
                  return other.kind == question.kind && other.column == question.column;
              });
        if (asked != plan.questions.end())
            asked->detail += "; " + question.detail;
        else if (question.kind == QuestionKind::HeaderRow)
            plan.questions.insert(plan.questions.begin(), question);
        else
            plan.questions.push_back(question);
    }
    plan.notes.insert(plan.notes.end(), plan.sourceNotes.begin(), plan.sourceNotes.end());
}

Result<ImportPlan> planAgain(const ImportPlan& plan, const ImportOptions& options, const Progress& progress)
{
    Result<ImportPlan> again = planTable(plan.source, plan.table->again(options.encoding, progress), options,
                                         plan.known, progress);
    if (again) {
        again->origin = plan.origin;
        again->sourceQuestions = plan.sourceQuestions;
        again->sourceNotes = plan.sourceNotes;
        stateSource(*again);
    }
    return again;
}

} // namespace strata
