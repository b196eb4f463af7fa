#include "core/storage/importtables.h"

#include "core/storage/rows.h"

namespace strata {

namespace {

// Totals are added up by a database, and nothing else is.
bool isOfItsBatch(Database& database)
{
    return database.number("SELECT count(*) FROM import WHERE is_totals <> (batch IN (SELECT batch FROM "
                           "batch_totals))")
        == 0;
}

} // namespace

void writeImports(Database& database, const std::vector<ImportBatch>& imports)
{
    for (const char* sql : {"DELETE FROM import_option", "DELETE FROM import_column", "DELETE FROM import"})
        database.exec(sql);
    RowWriter put(database, "import", 13);
    RowWriter putOption(database, "import_option", 4);
    RowWriter putColumn(database, "import_column", 5);
    for (std::size_t i = 0; i < imports.size(); ++i) {
        const ImportBatch& import = imports[i];
        const SourceRecipe& recipe = *import.recipe;
        put << i << import.batch << keyOf(kTableKeys, import.kind) << import.source;
        put.day(import.date) << import.read << import.accepted << import.rejected;
        put << keyOf(kSourceKeys, recipe.kind) << recipe.location << recipe.part << recipe.isQuery;
        put << (import.kind == TableKind::Totals);
        put.run();
        for (std::size_t at = 0; at < recipe.options.size(); ++at) {
            putOption << i << at << recipe.options[at].first << recipe.options[at].second;
            putOption.run();
        }
        for (std::size_t at = 0; at < recipe.columns.size(); ++at) {
            const SourceColumn& column = recipe.columns[at];
            putColumn << i << at << column.name << column.field << column.type;
            putColumn.run();
        }
    }
    if (!isOfItsBatch(database))
        refused("import");
}

std::vector<ImportBatch> readImports(Database& database)
{
    if (!isOfItsBatch(database))
        damaged("import: not what its batch is");
    std::vector<ImportBatch> imports;
    std::vector<SourceRecipe> recipes;
    RowReader row(database, "SELECT * FROM import ORDER BY position");
    while (row.next()) {
        row.position(imports.size(), "import");
        ImportBatch import;
        import.batch = row.integer();
        import.kind = row.key<TableKind>(kTableKeys);
        import.source = row.text();
        import.date = row.day();
        import.read = std::uint64_t(row.integer());
        import.accepted = std::uint64_t(row.integer());
        import.rejected = std::uint64_t(row.integer());
        SourceRecipe& recipe = recipes.emplace_back();
        recipe.kind = row.key<SourceKind>(kSourceKeys);
        recipe.location = row.text();
        recipe.part = row.text();
        recipe.isQuery = row.flag();
        if (row.flag())
            import.kind = TableKind::Totals;
        imports.push_back(std::move(import));
    }
    RowReader option(database, "SELECT * FROM import_option ORDER BY import, position");
    while (option.next()) {
        auto& options = recipes[option.index(recipes.size(), "import_option")].options;
        option.position(options.size(), "import_option");
        std::string name = option.text();
        options.emplace_back(std::move(name), option.text());
    }
    RowReader column(database, "SELECT * FROM import_column ORDER BY import, position");
    while (column.next()) {
        auto& columns = recipes[column.index(recipes.size(), "import_column")].columns;
        column.position(columns.size(), "import_column");
        columns.push_back({column.text(), column.text(), column.text()});
    }
    for (std::size_t i = 0; i < imports.size(); ++i)
        imports[i].recipe = std::move(recipes[i]);
    return imports;
}

} // namespace strata
