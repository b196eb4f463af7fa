#include "core/sources/sources.h"

#include "core/import/importrun.h"
#include "core/sources/openwarehouse.h"
#include "core/workbook/workbook.h"

#include <algorithm>
#include <charconv>

namespace strata {

namespace {

constexpr std::uint64_t kMostRows = 20'000'000; // brought in from a database; more are added up there

std::string typeKey(ColumnType type)
{
    switch (type) {
    case ColumnType::Empty:
        return "empty";
    case ColumnType::Text:
        return "text";
    case ColumnType::Number:
        return "number";
    case ColumnType::Date:
        return "date";
    case ColumnType::Flag:
        return "flag";
    }
    return {};
}

// Reads a table the way it was read before, whichever columns came or went meanwhile.
Result<StagedImport> stageAgain(const SourceRecipe& recipe, const KnownCustomers& known, Day today,
                                const AskPassword& ask, const Progress& progress)
{
    // The shape decides which columns there are; then they are what they were.
    ImportOptions shape = optionsOf(recipe);
    shape.map.clear();
    shape.decimalByColumn.clear();
    const auto third = [&progress](std::uint64_t place) -> Progress {
        return [&progress, place](std::uint64_t at, std::uint64_t of) {
            const double share = of > 0 ? double(at) / double(of) : 0.0;
            return goOn(progress, place * 1000 + std::uint64_t(share * 1000.0), 3000);
        };
    };
    Result<ImportPlan> plan = planSource(recipe, shape, known, ask, third(0));
    if (plan)
        plan = planAgain(*plan, fittingOptions(recipe, plan->columns), third(1));
    if (!plan)
        return plan.error();
    if (!plan->isReady())
        for (const SourceColumn& column : recipe.columns)
            if (column.field != "ignore"
                && std::none_of(plan->columns.begin(), plan->columns.end(),
                                [&column](const ImportColumn& now) { return now.name == column.name; }))
                return Error{ErrorCode::UnknownColumn, column.name};
    return stage(*plan, today, third(2));
}

// Where the error happened, for a person with many sources.
Error named(Error error, const std::string& source)
{
    if (error.detail.find(source) == std::string::npos)
        error.detail = source + ": " + error.detail;
    return error;
}

} // namespace

Result<ImportPlan> planFile(const std::string& path, const std::string& sheet, const ImportOptions& options,
                            const KnownCustomers& known, const Progress& progress)
{
    return isWorkbook(path) ? planSheet(path, sheet, options, known, progress)
                            : planImport(path, options, known, progress);
}

Result<ImportPlan> planSource(const SourceRecipe& recipe, const ImportOptions& options,
                              const KnownCustomers& known, const AskPassword& ask, const Progress& progress)
{
    switch (recipe.kind) {
    case SourceKind::File:
    case SourceKind::Sheet:
        return planFile(recipe.location, recipe.part, options, known, progress);
    case SourceKind::DatabaseLines: {
        auto warehouse = openWarehouse(recipe.location, ask);
        if (!warehouse)
            return warehouse.error();
        return (*warehouse)->planRows({recipe.part, recipe.isQuery}, options, known, kMostRows, progress);
    }
    case SourceKind::Clipboard:
    case SourceKind::DatabaseTotals:
        break;
    }
    return Error{ErrorCode::CannotRead, "what was pasted cannot be read again"};
}

SourceRecipe recipeOf(const ImportPlan& plan)
{
    SourceRecipe recipe = plan.origin;
    ImportOptions options = plan.options;
    options.kind = plan.kind;
    if (recipe.kind == SourceKind::File) {
        if (options.encoding.empty())
            options.encoding = plan.encoding;
        options.delimiter = plan.delimiter;
        options.quote = plan.quote;
    }
    if (!options.headerRow)
        options.headerRow = plan.headerRow;
    recipe.options = optionTexts(options);
    recipe.columns.clear();
    for (const ImportColumn& column : plan.columns)
        recipe.columns.push_back(
            {column.name,
             column.field == Field::CustomerField ? "field:" + column.customerField : fieldKey(column.field),
             typeKey(column.type)});
    return recipe;
}

ImportOptions optionsOf(const SourceRecipe& recipe)
{
    ImportOptions options;
    for (const auto& [name, value] : recipe.options)
        (void)setOption(options, name, value); // what an older version wrote and this one does not know
    return options;
}

ImportOptions fittingOptions(const SourceRecipe& recipe, const std::vector<ImportColumn>& columns)
{
    ImportOptions options = optionsOf(recipe);
    const bool isSame = std::equal(
        columns.begin(), columns.end(), recipe.columns.begin(), recipe.columns.end(),
        [](const ImportColumn& now, const SourceColumn& before) { return now.name == before.name; });
    if (isSame && !options.map.empty())
        return options; // places hold as well as names do
    const auto count = [&columns](const std::string& name) {
        return std::count_if(columns.begin(), columns.end(),
                             [&name](const ImportColumn& column) { return column.name == name; });
    };
    constexpr std::string_view kOwnField = "field:";
    // "The file has no such field" is about no column: it still holds.
    std::erase_if(options.map, [](const FieldMapping& mapping) { return !mapping.column.empty(); });
    for (const SourceColumn& column : recipe.columns)
        if (count(column.name) == 1 && !column.name.starts_with('#')) // which would be a place
            options.map.push_back(
                {column.field.starts_with(kOwnField) ? column.field.substr(kOwnField.size()) : column.field,
                 column.name});
    std::vector<ColumnDecimal> decimals;
    for (ColumnDecimal decimal : options.decimalByColumn) {
        if (decimal.column.starts_with('#')) { // by its place then
            std::size_t place = 0;
            const char* const end = decimal.column.data() + decimal.column.size();
            if (std::from_chars(decimal.column.data() + 1, end, place).ptr == end && place > 0
                && place <= recipe.columns.size())
                decimal.column = recipe.columns[place - 1].name;
        }
        if (count(decimal.column) == 1 || fieldOfKey(decimal.column))
            decimals.push_back(std::move(decimal));
    }
    options.decimalByColumn = std::move(decimals);
    return options;
}

Result<StagedImport> stage(const ImportPlan& plan, Day today, const Progress& progress)
{
    Result<ImportOutcome> outcome = runImport(plan, progress);
    if (!outcome)
        return outcome.error();
    return StagedImport{.rows = std::move(outcome->rows),
                        .report = std::move(outcome->report),
                        .source = plan.source,
                        .date = today,
                        .recipe = recipeOf(plan)};
}

ColumnChanges columnChanges(const std::vector<SourceColumn>& before, const std::vector<SourceColumn>& now)
{
    ColumnChanges changes;
    const auto named = [](const std::vector<SourceColumn>& columns, const std::string& name) {
        return std::find_if(columns.begin(), columns.end(),
                            [&](const SourceColumn& column) { return column.name == name; });
    };
    for (const SourceColumn& column : before) {
        const auto still = named(now, column.name);
        if (still == now.end())
            changes.gone.push_back(column.name);
        else if (still->type != column.type)
            changes.retyped.push_back(column.name + ": " + column.type + ", now " + still->type);
    }
    for (const SourceColumn& column : now)
        if (named(before, column.name) == before.end())
            changes.added.push_back(column.name);
    return changes;
}

Result<RefreshReading> readSourcesAgain(const Project& project, Day today, const AskPassword& ask,
                                        const Progress& progress)
{
    RefreshReading reading;
    // Invoice lines know the customers that the same refresh brings.
    auto ids = std::make_shared<std::vector<std::string>>();
    std::vector<std::size_t> order(project.imports.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return project.imports[a].kind < project.imports[b].kind;
    });
    const bool hasCustomers
        = std::any_of(project.imports.begin(), project.imports.end(),
                      [](const ImportBatch& batch) { return batch.kind == TableKind::Customers; });
    if (hasCustomers) // kept accounts count as known, too
        *ids = asBrought(project.dataset)->customers.ids;

    std::uint64_t done = 0;
    for (const std::size_t place : order) {
        const ImportBatch& batch = project.imports[place];
        const SourceRecipe& recipe = *batch.recipe;
        RefreshedSource source;
        source.import = place;
        source.rowsBefore = source.rowsNow = batch.accepted;
        source.rejectedBefore = source.rejectedNow = batch.rejected;
        const Progress part = [&](std::uint64_t at, std::uint64_t of) {
            const double share = of > 0 ? double(at) / double(of) : 0.0;
            return goOn(progress, done * 1000 + std::uint64_t(share * 1000.0), order.size() * 1000);
        };
        if (!recipe.canBeReadAgain()) {
            source.isKept = true;
            reading.sources.push_back(source);
            ++done;
            continue;
        }
        Result<StagedImport> staged = [&]() -> Result<StagedImport> {
            if (recipe.kind == SourceKind::DatabaseTotals)
                return stageTotals(recipe, project.period, project.rates, today, ask, part);
            return stageAgain(recipe, {ids}, today, ask, part);
        }();
        if (!staged)
            return staged.error().code == ErrorCode::Cancelled ? staged.error()
                                                               : named(staged.error(), batch.source);
        source.changes = columnChanges(recipe.columns, staged->recipe.columns);
        source.rowsNow = staged->report.accepted;
        source.rejectedNow = staged->report.rejected;
        if (batch.kind == TableKind::Customers) {
            auto more = std::make_shared<std::vector<std::string>>(*ids);
            more->insert(more->end(), staged->rows.customers.ids.begin(), staged->rows.customers.ids.end());
            std::sort(more->begin(), more->end());
            more->erase(std::unique(more->begin(), more->end()), more->end());
            ids = std::move(more);
        }
        reading.sources.push_back(std::move(source));
        reading.imports.push_back(std::move(*staged));
        reading.places.push_back(place);
        ++done;
    }
    return reading;
}

} // namespace strata
