#include "ui/data/incomingtable.h"

#include "core/sources/sources.h"

#include <algorithm>

namespace strata {

namespace {

// Another sheet of the same workbook that was imported before and is still there.
const ImportBatch* importOfAnotherSheet(const std::vector<ImportBatch>& imports, const SourceRecipe& origin,
                                        const std::vector<SheetInfo>& sheets)
{
    for (const ImportBatch& batch : imports) {
        const SourceRecipe& recipe = *batch.recipe;
        if (recipe.kind == SourceKind::Sheet && recipe.location == origin.location
            && std::any_of(sheets.begin(), sheets.end(),
                           [&recipe](const SheetInfo& sheet) { return sheet.name == recipe.part; }))
            return &batch;
    }
    return nullptr;
}

} // namespace

const ImportBatch* earlierImport(const std::vector<ImportBatch>& imports, const SourceRecipe& origin)
{
    if (origin.location.empty() || !origin.canBeReadAgain())
        return nullptr;
    const auto found = std::find_if(imports.rbegin(), imports.rend(), [&origin](const ImportBatch& batch) {
        const SourceRecipe& recipe = *batch.recipe;
        return recipe.kind == origin.kind && recipe.location == origin.location && recipe.part == origin.part
            && recipe.isQuery == origin.isQuery;
    });
    return found == imports.rend() ? nullptr : &*found;
}

IncomingTable withMemory(ImportPlan plan, const std::vector<ImportBatch>& imports, const Progress& progress)
{
    IncomingTable table;
    table.plan = std::move(plan);
    const ImportBatch* earlier = earlierImport(imports, table.plan.origin);
    if (!earlier)
        return table;
    table.earlier = *earlier;
    const SourceRecipe& recipe = *earlier->recipe;
    // First the shape, as it decides which columns there are; then what they mean.
    ImportOptions shape = optionsOf(recipe);
    shape.map.clear();
    shape.decimalByColumn.clear();
    Result<ImportPlan> shaped = planAgain(table.plan, shape, progress);
    if (!shaped)
        return table;
    const ImportOptions fitting = fittingOptions(recipe, shaped->columns);
    if (fitting.map.empty())
        return table; // other columns altogether: nothing of it is remembered
    Result<ImportPlan> remembered = planAgain(*shaped, fitting, progress);
    if (!remembered)
        return table;
    table.plan = std::move(*remembered);
    table.isRemembered = true;
    return table;
}

Result<IncomingTable> readTable(const std::string& path, const std::string& sheet,
                                const std::vector<ImportBatch>& imports, const KnownCustomers& known,
                                const Progress& progress)
{
    std::vector<SheetInfo> sheets;
    if (isWorkbook(path)) {
        Result<std::vector<SheetInfo>> found = sheetsOf(path);
        if (!found)
            return found.error();
        sheets = std::move(*found);
    }
    Result<ImportPlan> plan = planFile(path, sheet, {}, known, progress);
    // A cover sheet is no table: the next one may be.
    for (const SheetInfo& other : sheets) {
        if (plan || !sheet.empty() || plan.error().code == ErrorCode::Cancelled)
            break;
        if (other.isHidden || other.isEmpty)
            continue;
        if (Result<ImportPlan> next = planFile(path, other.name, {}, known, progress); next)
            plan = std::move(next);
    }
    if (!plan)
        return plan.error();
    if (sheet.empty() && !earlierImport(imports, plan->origin))
        if (const ImportBatch* other = importOfAnotherSheet(imports, plan->origin, sheets))
            if (Result<ImportPlan> again = planFile(path, other->recipe->part, {}, known, progress); again)
                plan = std::move(again);
    IncomingTable table = withMemory(std::move(*plan), imports, progress);
    table.sheets = std::move(sheets);
    return table;
}

Result<IncomingTable> readPasted(const std::string& name, std::string bytes, const KnownCustomers& known,
                                 const Progress& progress)
{
    Result<ImportPlan> plan = planImportOf(name, std::move(bytes), {}, known, progress);
    if (!plan)
        return plan.error();
    IncomingTable table;
    table.plan = std::move(*plan);
    table.plan.source = name;
    table.plan.origin = {};
    table.plan.origin.kind = SourceKind::Clipboard;
    return table;
}

} // namespace strata
