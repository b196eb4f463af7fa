#include "core/import/importplan.h"

#include "core/import/planner.h"

#include <filesystem>
#include <system_error>

namespace strata {

namespace {

Result<ImportPlan> planBytes(std::string source, std::shared_ptr<const std::string> bytes,
                             const ImportOptions& options, const KnownCustomers& known,
                             const Progress& progress)
{
    auto table = TextTable::make(std::move(bytes), options.encoding);
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
    auto bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    const std::size_t slash = path.find_last_of('/');
    Result<ImportPlan> plan = planBytes(slash == std::string::npos ? path : path.substr(slash + 1),
                                        std::move(*bytes), options, known, progress);
    if (plan)
        plan->origin = {SourceKind::File, absolutePath(path), {}, false, {}, {}};
    return plan;
}

Result<ImportPlan> planImportOf(const std::string& name, std::string bytes, const ImportOptions& options,
                                const KnownCustomers& known, const Progress& progress)
{
    return planBytes(name, std::make_shared<const std::string>(std::move(bytes)), options, known, progress);
}

Result<ImportPlan> planAgain(const ImportPlan& plan, const ImportOptions& options, const Progress& progress)
{
    Result<ImportPlan> again = planBytes(plan.source, plan.table->bytes(), options, plan.known, progress);
    if (again)
        again->origin = plan.origin;
    return again;
}

} // namespace strata
