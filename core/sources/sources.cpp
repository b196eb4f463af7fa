#include "core/sources/sources.h"

#include "core/import/columnmemory.h"
#include "core/import/importrun.h"
#include "core/sources/openwarehouse.h"
#include "core/workbook/workbook.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

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

bool hasField(const std::vector<SourceColumn>& columns, Field field)
{
    return std::any_of(columns.begin(), columns.end(),
                       [field](const SourceColumn& column) { return column.field == fieldKey(field); });
}

// The amounts of a table without such a column would be others than before, and nobody would see it.
bool changesAmounts(Field field, const SourceRecipe& recipe)
{
    switch (field) {
    case Field::ExchangeRate:
    case Field::Currency:
    case Field::IsReturn:
    case Field::DiscountRate:
        return true;
    case Field::Quantity:
    case Field::UnitPrice: // the amounts were made of them
        return !hasField(recipe.columns, Field::Revenue);
    default:
        return false;
    }
}

// A column that is gone, and without which the table cannot be read or would mean something else.
const SourceColumn* neededColumnGone(const SourceRecipe& recipe, const ImportPlan& plan)
{
    for (const SourceColumn& column : recipe.columns) {
        const std::optional<Field> field = fieldOfKey(column.field);
        if (field && changesAmounts(*field, recipe)
            && std::none_of(plan.columns.begin(), plan.columns.end(),
                            [&](const ImportColumn& now) { return now.field == *field; }))
            return &column;
    }
    if (plan.isReady())
        return nullptr;
    for (const SourceColumn& column : recipe.columns)
        if (column.field != "ignore"
            && std::none_of(plan.columns.begin(), plan.columns.end(),
                            [&column](const ImportColumn& now) { return now.name == column.name; }))
            return &column;
    return nullptr;
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
    if (const SourceColumn* const gone = neededColumnGone(recipe, *plan))
        return Error{ErrorCode::UnknownColumn, gone->name};
    for (const ImportColumn& column : plan->columns)
        if (!column.contradiction.empty())
            return Error{ErrorCode::NeedsDecision, column.name + ": " + column.contradiction};
    return stage(*plan, today, third(2));
}

// The customers brought so far, in the order in which they came.
class KnownIds
{
public:
    void add(const std::vector<std::string>& ids)
    {
        auto all = std::make_shared<std::vector<std::string>>(*m_ids);
        for (const std::string& id : ids)
            if (m_isThere.insert(id).second)
                all->push_back(id);
        m_ids = std::move(all);
    }
    KnownCustomers customers() const { return {m_ids}; }

private:
    std::shared_ptr<const std::vector<std::string>> m_ids = std::make_shared<std::vector<std::string>>();
    std::unordered_set<std::string> m_isThere;
};

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
    for (auto& text : memoryTexts(memoryOf(plan)))
        recipe.options.push_back(std::move(text));
    std::string currencies;
    for (const std::string& currency : plan.mixedCurrencies)
        currencies += (currencies.empty() ? "" : ", ") + currency;
    if (!currencies.empty())
        recipe.options.emplace_back("mixed-currencies", currencies); // no answer: what the gaps tell
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
        if (!takeMemory(options.memory, name, value))
            (void)setOption(options, name, value); // what another version wrote and this one does not know
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
    if (!isSame)
        std::erase_if(options.memory, [](const ColumnMemory& one) { return one.column.starts_with('#'); });
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
    // Each source knows whom it knew when it was imported: the customers of all that came before it.
    KnownIds known;
    std::uint64_t done = 0;
    for (std::size_t place = 0; place < project.imports.size(); ++place) {
        const ImportBatch& batch = project.imports[place];
        const SourceRecipe& recipe = *batch.recipe;
        RefreshedSource source;
        source.import = place;
        source.rowsBefore = source.rowsNow = batch.accepted;
        source.rejectedBefore = source.rejectedNow = batch.rejected;
        const Progress part = [&](std::uint64_t at, std::uint64_t of) {
            const double share = of > 0 ? double(at) / double(of) : 0.0;
            return goOn(progress, done * 1000 + std::uint64_t(share * 1000.0), project.imports.size() * 1000);
        };
        if (!recipe.canBeReadAgain()) {
            source.isKept = true;
            known.add(asBrought(project.dataset)->customers.ids); // its own cannot be told from the others
            reading.sources.push_back(source);
            ++done;
            continue;
        }
        Result<StagedImport> staged = [&]() -> Result<StagedImport> {
            if (recipe.kind == SourceKind::DatabaseTotals)
                return stageTotals(recipe, project.period, project.rates, today, ask, part);
            return stageAgain(recipe, known.customers(), today, ask, part);
        }();
        if (!staged)
            return staged.error().code == ErrorCode::Cancelled ? staged.error()
                                                               : named(staged.error(), batch.source);
        source.changes = columnChanges(recipe.columns, staged->recipe.columns);
        source.rowsNow = staged->report.accepted;
        source.rejectedNow = staged->report.rejected;
        known.add(staged->rows.customers.ids);
        reading.sources.push_back(std::move(source));
        reading.imports.push_back(std::move(*staged));
        reading.places.push_back(place);
        ++done;
    }
    return reading;
}

} // namespace strata
