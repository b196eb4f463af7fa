#pragma once
#include "core/import/importplan.h"
#include "core/model/project.h"
#include "core/model/snapshot.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/storage/importrecord.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// Asked for a database's password (by its address); nothing: the person gave none.
using AskPassword = std::function<std::optional<std::string>(const std::string& address)>;

// Plans whatever a recipe names: a text file, a sheet, rows of a database. The plan's `origin` is the recipe.
// Not for DatabaseTotals. Errors as the readers'.
Result<ImportPlan> planSource(const SourceRecipe& recipe, const ImportOptions& options,
                              const KnownCustomers& known, const AskPassword& ask,
                              const Progress& progress = {});

// Plans a file, text or workbook alike; a workbook's `sheet` may be empty (its first).
Result<ImportPlan> planFile(const std::string& path, const std::string& sheet, const ImportOptions& options,
                            const KnownCustomers& known, const Progress& progress = {});

// The recipe of an import as it was finally decided: mapping and answers included, and how each column's
// numbers and dates were read, whether said or seen.
SourceRecipe recipeOf(const ImportPlan& plan);
ImportOptions optionsOf(const SourceRecipe& recipe);
// The same answers for columns that may be others by now: each column that is still there is taken for what
// it was, by its name, wherever it stands; what was said about a column that is gone is left out.
ImportOptions fittingOptions(const SourceRecipe& recipe, const std::vector<ImportColumn>& columns);

// A planned table, read: ready for the file, with its recipe.
Result<StagedImport> stage(const ImportPlan& plan, Day today, const Progress& progress = {});
// The recipe of totals, its mapping completed: columns and fields that it leaves open are taken for what
// their names say.
Result<SourceRecipe> withGuessedFields(SourceRecipe recipe, const AskPassword& ask);
// Totals of a database, ready for the file. `recipe` must be of that kind; the recipe's options hold the
// mapping.
Result<StagedImport> stageTotals(const SourceRecipe& recipe, const Period& period, const CostRates& rates,
                                 Day today, const AskPassword& ask, const Progress& progress = {});

// What is other in the columns of a source than when it was last read.
struct ColumnChanges
{
    std::vector<std::string> added, gone; // names
    std::vector<std::string> retyped; // "revenue: number, now text"
    bool isEmpty() const { return added.empty() && gone.empty() && retyped.empty(); }
};
ColumnChanges columnChanges(const std::vector<SourceColumn>& before, const std::vector<SourceColumn>& now);

// One source of a refresh.
struct RefreshedSource
{
    std::size_t import = 0; // its place in Project::imports
    bool isKept = false; // cannot be read again: its rows stay as they are
    ColumnChanges changes;
    std::uint64_t rowsBefore = 0, rowsNow = 0; // accepted
    std::uint64_t rejectedBefore = 0, rejectedNow = 0;
};

struct RefreshReading
{
    std::vector<StagedImport> imports; // one per import that is read again
    std::vector<std::size_t> places; // their places in Project::imports
    std::vector<RefreshedSource> sources; // all of them
};

// Reads every recorded source again; keeps nothing. Each knows the customers of the imports before it, as it
// did then. All or nothing: the first that cannot be read is the error, its source named. A column that is
// gone, and without which the table cannot be read or its amounts would mean something else, is
// UnknownColumn; cells that can only be read otherwise than before (decimal mark, order of dates, percent)
// are NeedsDecision.
Result<RefreshReading> readSourcesAgain(const Project& project, Day today, const AskPassword& ask,
                                        const Progress& progress = {});

} // namespace strata
