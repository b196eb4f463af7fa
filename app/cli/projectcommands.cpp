#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "core/method/evaluate.h"
#include "core/sample/sample.h"
#include "core/sample/sampledecisions.h"
#include "core/storage/projectstore.h"
#include "ui/errortext.h"
#include "ui/sampleimports.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>

namespace strata::cli {

void fail(const Error& error)
{
    throw Failure(errorText(error).toStdString());
}

Day today()
{
    return Day(QDate(1970, 1, 1).daysTo(QDate::currentDate()));
}

QString pathOf(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

const std::string& onlyProject(const Arguments& arguments)
{
    if (arguments.positional().size() != 1)
        throw UsageError("Name one project file.");
    return arguments.positional().front();
}

Project loadProject(const std::string& path)
{
    auto store = ProjectStore::open(pathOf(path), OpenMode::ReadOnly);
    if (!store)
        fail(store.error());
    Project project = (*store)->project();
    if (const Status status = (*store)->close(ProjectStore::Unpublished::Discard); !status)
        fail(status.error());
    return project;
}

void changeProject(const std::string& path, const std::string& label,
                   const std::function<void(Project&)>& apply)
{
    auto store = ProjectStore::open(pathOf(path));
    if (!store)
        fail(store.error());
    Project project = (*store)->project();
    apply(project);
    Status status = (*store)->commit(project, label);
    if (status)
        status = (*store)->close();
    if (!status) {
        (void)(*store)->close(ProjectStore::Unpublished::Discard);
        fail(status.error());
    }
}

const Scenario& scenarioNamed(const Project& project, const std::string& name)
{
    if (const Scenario* found = findScenario(project, name))
        return *found;
    std::string known;
    for (const Scenario& scenario : *project.scenarios)
        known += (known.empty() ? "" : ", ") + scenario.name;
    throw Failure("There is no scenario named \"" + name + "\"; "
                  + (known.empty() ? "the project has none yet." : "there are: " + known + "."));
}

void refuseSigned(const Project& project)
{
    if (isModelLocked(project))
        throw Failure("The model \"" + presentScenario(project)->name
                      + "\" is signed off and stays as it is; make a copy of it in the window first.");
}

std::vector<Option> evaluationOptions()
{
    return {{"--scenario", "NAME", "a kept scenario instead of the present model", false},
            {"--as-of", "YYYY-MM-DD", "the day the figures are for", false},
            {"--window", "MONTHS|all", "the window that ends on that day", false}};
}

Evaluation evaluateFor(Project& project, const Arguments& arguments)
{
    if (project.dataset->totals && (arguments.has("--as-of") || arguments.has("--window")))
        throw Failure(
            "The database added these customers up for one as-of date and window: change the project's "
            "period and refresh it, instead of --as-of and --window.");
    if (const auto asOf = arguments.value("--as-of")) {
        const std::optional<Day> day = parseIsoDate(*asOf);
        if (!day)
            throw UsageError("The option --as-of takes a date such as 2025-12-31, not \"" + *asOf + "\".");
        project.period.asOf = *day;
    }
    if (arguments.value("--window") == "all")
        project.period.windowMonths = 0;
    else if (arguments.has("--window"))
        project.period.windowMonths = int(arguments.integer("--window", 12, 1, 1200));
    if (const auto scenario = arguments.value("--scenario"))
        project = withModelOf(project, scenarioNamed(project, *scenario));
    return evaluate(project);
}

namespace {

int newCommand(const Arguments& arguments)
{
    const std::string& path = onlyProject(arguments);
    Project project;
    project.name = QFileInfo(pathOf(path)).completeBaseName().toStdString();
    if (const auto currency = arguments.value("--currency")) {
        const auto isLetter = [](char c) { return c >= 'A' && c <= 'Z'; };
        if (currency->size() != 3 || !std::all_of(currency->begin(), currency->end(), isLetter))
            throw UsageError("The option --currency takes three capital letters such as EUR.");
        project.currency = *currency;
    }
    auto store = ProjectStore::create(pathOf(path), project);
    if (!store)
        fail(store.error());
    if (const Status status = (*store)->close(); !status)
        fail(status.error());
    return 0;
}

int demoCommand(const Arguments& arguments)
{
    const std::string& path = onlyProject(arguments);
    const auto customers = int(arguments.integer("--customers", 600, 1, 100000));
    const auto seed = std::uint64_t(arguments.integer("--seed", 1, 0, 1000000000));
    Project project = withSampleDecisions(sampleProject());
    auto store = ProjectStore::create(pathOf(path), project);
    if (!store)
        fail(store.error());
    for (const StagedImport& import : sampleImports(customers, seed)) {
        Result<Project> next = (*store)->commitImport(project, import, "Make the sample");
        if (!next)
            fail(next.error());
        project = std::move(*next);
    }
    if (const Status status = finishSample(**store); !status)
        fail(status.error());
    if (const Status status = (*store)->close(); !status)
        fail(status.error());
    std::fprintf(stderr, "Made %s: %zu customers, %zu invoice lines.\n", path.c_str(),
                 project.dataset->customers.size(), project.dataset->lines.size());
    return 0;
}

int checkCommand(const Arguments& arguments)
{
    const QStringList findings = ProjectStore::check(pathOf(onlyProject(arguments)));
    for (const QString& finding : findings)
        std::fprintf(stderr, "%s\n", qUtf8Printable(finding));
    if (findings.isEmpty())
        std::puts("The file is sound.");
    return findings.isEmpty() ? 0 : 1;
}

} // namespace

std::vector<Command> projectCommands()
{
    return {
        {"new",
         "PROJECT",
         "an empty project with the default value tree",
         {{"--currency", "CODE", "three letters, USD where not given"}},
         newCommand},
        {"demo",
         "PROJECT",
         "the sample distributor, made on the spot, the same for the same seed",
         {{"--customers", "N", "600 where not given"}, {"--seed", "S", "1 where not given"}},
         demoCommand},
        {"check", "PROJECT", "integrity of the file; status 0 only if sound", {}, checkCommand},
    };
}

} // namespace strata::cli
