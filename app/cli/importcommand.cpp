#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "app/cli/password.h"
#include "core/import/importrun.h"
#include "core/sources/sources.h"
#include "core/storage/projectstore.h"
#include "core/warehouse/address.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <map>
#include <utility>

namespace strata::cli {

namespace {

std::string label(const ImportPlan& plan)
{
    return "Import " + plan.source;
}

void printReport(const ImportReport& report, const ImportPlan& plan, bool asJson)
{
    if (asJson) {
        std::printf("{\"read\":%llu,\"accepted\":%llu,\"rejected\":%llu,\"issues\":[",
                    static_cast<unsigned long long>(report.read),
                    static_cast<unsigned long long>(report.accepted),
                    static_cast<unsigned long long>(report.rejected));
        bool isFirst = true;
        for (const ImportIssue& issue : report.issues) {
            std::printf("%s{\"line\":%zu,\"column\":%s,\"kind\":%s,\"text\":%s}", isFirst ? "" : ",",
                        issue.line, jsonText(issue.column).c_str(), jsonText(issue.kind).c_str(),
                        jsonText(issue.text).c_str());
            isFirst = false;
        }
        std::puts("]}");
    } else {
        std::printf("%s (%s): %llu rows read, %llu accepted, %llu rejected\n", plan.source.c_str(),
                    plan.kind == TableKind::Totals ? "totals" : kindKey(plan.kind),
                    static_cast<unsigned long long>(report.read),
                    static_cast<unsigned long long>(report.accepted),
                    static_cast<unsigned long long>(report.rejected));
    }
    for (const ImportNote& note : report.notes)
        std::fprintf(stderr, "%s: %s\n", plan.source.c_str(), note.text.c_str());
    if (asJson)
        return;
    for (const IssueCount& count : report.issueCounts)
        std::fprintf(stderr, "%s: %llu x %s\n", plan.source.c_str(),
                     static_cast<unsigned long long>(count.count), count.kind.c_str());
    constexpr std::size_t kShown = 20;
    for (std::size_t i = 0; i < std::min(kShown, report.issues.size()); ++i)
        std::fprintf(stderr, "  %s\n", report.issues[i].text.c_str());
    if (report.issues.size() > kShown)
        std::fprintf(stderr, "  ... and more; --format json lists them all\n");
}

ImportOptions importOptions(const Arguments& arguments)
{
    ImportOptions options;
    for (const std::string& name : importOptionNames()) {
        for (const std::string& value : arguments.values(name)) {
            if (const Status status = setOption(options, name, value); !status)
                throw UsageError("The option " + name + " does not take \"" + value
                                 + "\": " + status.error().detail);
        }
    }
    return options;
}

// What adds up is told which column is what; nothing else of an import can be said of it.
void expectOnlyMapping(const Arguments& arguments)
{
    if (arguments.has("--sheet"))
        throw UsageError("--sheet goes with a workbook, not with --add-up.");
    for (const std::string& name : importOptionNames())
        if (arguments.has(name) && name != "--map" && name != "--as")
            throw UsageError(name + " does not go with --add-up; bring the rows in, or say it with --query.");
}

void expectFieldsOfLines(const ImportOptions& options)
{
    if (options.kind && *options.kind != TableKind::InvoiceLines)
        throw UsageError("--add-up adds up invoice lines: leave --as out, or say --as invoices.");
    const std::vector<Field>& fields = fieldsOf(TableKind::InvoiceLines);
    for (const FieldMapping& mapping : options.map) {
        const std::optional<Field> field = fieldOfKey(mapping.field);
        if (!field
            || (*field != Field::None && std::find(fields.begin(), fields.end(), *field) == fields.end()))
            throw UsageError("Invoice lines have no field \"" + mapping.field + "\" (--map " + mapping.field
                             + "=" + mapping.column + ").");
    }
}

int importTotals(const std::string& path, SourceRecipe source, const ImportOptions& options, bool asJson)
{
    source.options = optionTexts(options);
    Result<SourceRecipe> mapped = withGuessedFields(std::move(source), password);
    if (!mapped)
        fail(mapped.error());
    auto store = ProjectStore::open(pathOf(path));
    if (!store)
        fail(store.error());
    const Project& project = (*store)->project();
    if (const Status room = roomFor(project.imports, TableKind::Totals); !room)
        fail(room.error());
    const Result<StagedImport> staged
        = stageTotals(*mapped, project.period, project.rates, today(), password);
    if (!staged)
        fail(staged.error());
    if (const Result<Project> next = (*store)->commitImport(project, *staged, "Import " + staged->source);
        !next)
        fail(next.error());
    if (const Status status = (*store)->close(); !status)
        fail(status.error());
    ImportPlan plan;
    plan.source = staged->source;
    plan.kind = TableKind::Totals;
    printReport(staged->report, plan, asJson);
    return 0;
}

// What the words of the command line name: files, or one table or query of a database.
std::vector<SourceRecipe> sourcesOf(const Arguments& arguments)
{
    std::vector<SourceRecipe> sources;
    const std::string sheet = arguments.value("--sheet").value_or("");
    for (std::size_t i = 1; i < arguments.positional().size(); ++i)
        sources.push_back({SourceKind::File, arguments.positional()[i], sheet, false, {}, {}});
    if (!arguments.has("--source")) {
        if (arguments.has("--table") || arguments.has("--query") || arguments.has("--add-up"))
            throw UsageError("--table, --query and --add-up go with --source DSN.");
        if (sources.empty())
            throw UsageError("Name the project and at least one file: import PROJECT FILE...");
        return sources;
    }
    if (!sources.empty())
        throw UsageError("Name files or a database with --source, not both.");
    if (arguments.has("--table") == arguments.has("--query"))
        throw UsageError("Say what to read there: --table T or --query Q.");
    const Result<DatabaseAddress> address = addressOf(*arguments.value("--source"));
    if (!address)
        throw UsageError("--source: " + address.error().detail + ".");
    SourceRecipe recipe;
    recipe.kind = arguments.has("--add-up") ? SourceKind::DatabaseTotals : SourceKind::DatabaseLines;
    recipe.location = textOf(*address);
    recipe.isQuery = arguments.has("--query");
    recipe.part = *arguments.value(recipe.isQuery ? "--query" : "--table");
    return {recipe};
}

int importCommand(const Arguments& arguments)
{
    if (arguments.positional().empty())
        throw UsageError("Name the project and at least one file: import PROJECT FILE...");
    const bool asJson = arguments.choice("--format", {"text", "json"}) == "json";
    const ImportOptions options = importOptions(arguments);
    const std::vector<SourceRecipe> sources = sourcesOf(arguments);
    if (sources.front().kind == SourceKind::DatabaseTotals) {
        expectOnlyMapping(arguments);
        expectFieldsOfLines(options);
        return importTotals(arguments.positional().front(), sources.front(), options, asJson);
    }

    auto store
        = ProjectStore::open(pathOf(arguments.positional().front()), OpenMode::Edit, {}, Load::Customers);
    if (!store)
        fail(store.error());
    Project project = (*store)->project();

    std::vector<ImportPlan> plans;
    for (const SourceRecipe& source : sources) {
        Result<ImportPlan> plan
            = planSource(source, options, knownCustomers(asBrought(project.dataset)), password);
        if (!plan)
            fail(plan.error());
        plans.push_back(std::move(*plan));
    }
    // Customers come first, so that the lines of the same call know them.
    std::stable_sort(plans.begin(), plans.end(),
                     [](const ImportPlan& a, const ImportPlan& b) { return a.kind < b.kind; });
    const auto giveUp = [&](const Error& error) {
        (void)(*store)->close(ProjectStore::Unpublished::Discard); // all files or none
        fail(error);
    };
    std::vector<ImportReport> reports;
    for (ImportPlan& plan : plans) {
        // Judged again, now that the customers of the same call are known.
        if (&plan != &plans.front()) {
            plan.known = knownCustomers(asBrought(project.dataset));
            Result<ImportPlan> again = planAgain(plan, plan.options);
            if (!again)
                giveUp(again.error());
            plan = std::move(*again);
        }
        // Only the customers are wanted in memory, for the files that follow.
        Result<Project> next = (*store)->commitImport(project, plan, recipeOf(plan), today(), label(plan), {},
                                                      Load::Customers);
        if (!next)
            giveUp(next.error());
        project = std::move(*next);
        Result<ImportReport> report = (*store)->importReport(project.imports.back().batch);
        if (!report)
            giveUp(report.error());
        reports.push_back(std::move(*report));
    }
    if (const Status status = (*store)->close(); !status)
        giveUp(status.error());
    for (std::size_t i = 0; i < plans.size(); ++i)
        printReport(reports[i], plans[i], asJson); // only what is in the file by now
    return 0;
}

} // namespace

std::vector<Command> importCommands()
{
    std::vector<Option> options
        = {{"--format", "text|json", "text where not given", false},
           {"--sheet", "NAME", "of a workbook; the first that is not empty where not given", false},
           {"--source", "DSN",
            "a database: postgresql://user@host/database, mysql://..., sqlite:///file, odbc:...", false},
           {"--table", "T", "with --source: a table or view there", false},
           {"--query", "Q", "with --source: a SELECT", false},
           {"--add-up", "", "with --source: add up there, bring one row per customer", false}};
    static const std::map<std::string, std::pair<std::string, std::string>> kHelp = {
        {"--as", {"KIND", "customers, invoices or payments"}},
        {"--map", {"FIELD=COLUMN", "a column by its header, or #3 for the third"}},
        {"--encoding", {"NAME", "such as UTF-8 or windows-1252"}},
        {"--delimiter", {"CHAR", "what separates the cells; tab for a tab"}},
        {"--quote", {"CHAR", "what encloses cells; none for nothing"}},
        {"--header-row", {"N", "line of the header; 0 = the file has none"}},
        {"--decimal", {"[COLUMN=]MARK", ". or , or each (every cell by its own marks)"}},
        {"--dates", {"ORDER", "dmy, mdy or ymd"}},
        {"--century", {"YY", "two-digit years below this are 20yy, the others 19yy"}},
        {"--duplicates", {"WHICH", "customers given twice: first, last, sum or reject"}},
        {"--totals", {"WHAT", "rows that look like totals: skip or keep"}},
        {"--ids", {"WHAT", "ids that look mangled or alike: keep or fix"}},
        {"--percent", {"WHAT", "plain numbers among percentages: percent or fraction"}},
        {"--currency-mixed", {"accept", "take amounts in several currencies as they stand"}},
        {"--leave-out", {"credits|zeros", "lines below zero, or of zero, are left out and counted"}},
        {"--create-customers", {"", "take customers that only the invoices or payments name"}},
    };
    for (const std::string& name : importOptionNames()) {
        const auto& [placeholder, help] = kHelp.at(name);
        options.push_back(
            {name, placeholder, help, name == "--map" || name == "--decimal" || name == "--leave-out"});
    }
    return {{"import", "PROJECT FILE... | --source DSN --table T|--query Q",
             "bring in customers, invoice lines or payments", options, importCommand},
            {"refresh",
             "PROJECT",
             "read all recorded sources again, take a snapshot",
             {{"--format", "text|json", "text where not given", false}},
             refreshCommand}};
}

} // namespace strata::cli
