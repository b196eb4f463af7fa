#include "core/sources/openwarehouse.h"
#include "core/sources/sources.h"

#include <algorithm>

namespace strata {

Result<std::unique_ptr<Warehouse>> openWarehouse(const std::string& location, const AskPassword& ask)
{
    const Result<DatabaseAddress> address = addressOf(location);
    if (!address)
        return address.error();
    std::string password;
    if (address->kind != DatabaseKind::SQLite) {
        const std::optional<std::string> given = ask ? ask(location) : std::nullopt;
        if (!given)
            return Error{ErrorCode::Cancelled, {}};
        password = *given;
    }
    return Warehouse::open(*address, password);
}

Result<SourceRecipe> withGuessedFields(SourceRecipe recipe, const AskPassword& ask)
{
    auto warehouse = openWarehouse(recipe.location, ask);
    if (!warehouse)
        return warehouse.error();
    const Result<std::vector<WarehouseColumn>> columns = (*warehouse)->columns({recipe.part, recipe.isQuery});
    if (!columns)
        return columns.error();
    ImportOptions options = optionsOf(recipe);
    const WarehouseMapping given = options.map;
    for (const FieldMapping& guess : (*warehouse)->guess(*columns))
        if (std::none_of(given.begin(), given.end(), [&guess](const FieldMapping& one) {
                return one.field == guess.field || one.column == guess.column;
            }))
            options.map.push_back(guess);
    recipe.options = optionTexts(options);
    return recipe;
}

Result<StagedImport> stageTotals(const SourceRecipe& recipe, const Period& period, const CostRates& rates,
                                 Day today, const AskPassword& ask, const Progress& progress)
{
    auto warehouse = openWarehouse(recipe.location, ask);
    if (!warehouse)
        return warehouse.error();
    const WarehouseSource source{recipe.part, recipe.isQuery};
    const Result<std::vector<WarehouseColumn>> columns = (*warehouse)->columns(source);
    if (!columns)
        return columns.error();
    const WarehouseMapping mapping = optionsOf(recipe).map;
    Result<ImportOutcome> outcome = (*warehouse)->pullTotals(source, mapping, period, rates, progress);
    if (!outcome)
        return outcome.error();
    StagedImport import;
    import.report = std::move(outcome->report);
    import.rows = std::move(outcome->rows);
    import.source = recipe.isQuery ? "a query" : recipe.part;
    import.date = today;
    import.recipe = recipe;
    import.recipe.columns.clear();
    for (const WarehouseColumn& column : *columns) {
        const auto mapped = std::find_if(mapping.begin(), mapping.end(),
                                         [&](const FieldMapping& one) { return one.column == column.name; });
        import.recipe.columns.push_back(
            {column.name, mapped == mapping.end() ? "ignore" : mapped->field, column.type});
    }
    return import;
}

} // namespace strata
