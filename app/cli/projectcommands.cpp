#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "core/method/evaluate.h"
#include "core/method/weights.h"
#include "core/sample/sample.h"
#include "core/storage/projectstore.h"
#include "ui/errortext.h"
#include "ui/sampleimports.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace strata::cli {

void fail(const Error& error)
{
    throw Failure(errorText(error).toStdString());
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

std::vector<Option> periodOptions()
{
    return {{"--as-of", "YYYY-MM-DD", "the day the figures are for", false},
            {"--window", "MONTHS|all", "the window that ends on that day", false}};
}

Evaluation evaluateFor(Project& project, const Arguments& arguments)
{
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
    return evaluate(project);
}

namespace {

// Opens, changes, publishes: what every command that writes does.
template <typename Change> void change(const std::string& path, const std::string& label, Change apply)
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
    Project project = sampleProject();
    auto store = ProjectStore::create(pathOf(path), project);
    if (!store)
        fail(store.error());
    for (const StagedImport& import : sampleImports(customers, seed)) {
        Result<Project> next = (*store)->commitImport(project, import, "Make the sample");
        if (!next)
            fail(next.error());
        project = std::move(*next);
    }
    if (const Status status = (*store)->close(); !status)
        fail(status.error());
    std::fprintf(stderr, "Made %s: %zu customers, %zu invoice lines.\n", path.c_str(),
                 project.dataset->customers.size(), project.dataset->lines.size());
    return 0;
}

struct WeightRef
{
    std::size_t factor;
    std::optional<std::size_t> metric;
};

// "loyalty", "Loyalty", "net_sales" or, where a metric stands in two factors, "loyalty/net_sales".
WeightRef findWeight(const Framework& framework, const std::string& name)
{
    std::vector<WeightRef> found;
    for (std::size_t f = 0; f < framework.factors.size(); ++f) {
        const Factor& factor = framework.factors[f];
        if (factor.id == name || factor.name == name)
            found.push_back({f, {}});
        for (std::size_t m = 0; m < factor.metrics.size(); ++m) {
            if (factor.metrics[m].id == name || factor.id + "/" + factor.metrics[m].id == name)
                found.push_back({f, m});
        }
    }
    if (found.empty())
        throw Failure("There is no factor or metric named \"" + name
                      + "\"; strata-cli weights PROJECT lists them.");
    if (found.size() > 1)
        throw Failure("\"" + name + "\" stands in more than one factor; name it as FACTOR/METRIC.");
    return found.front();
}

std::string percentText(int basisPoints)
{
    return shortest(basisPoints / 100.0);
}

void printWeights(const Framework& framework)
{
    Table table({"factor", "metric", "percent", "locked"});
    for (const Factor& factor : framework.factors) {
        table.text(factor.id);
        table.missing();
        table.number(factor.weight / 100.0);
        table.integer(factor.isLocked);
        table.endRow();
        for (const Metric& metric : factor.metrics) {
            table.text(factor.id);
            table.text(metric.id);
            table.number(metric.weight / 100.0);
            table.integer(metric.isLocked);
            table.endRow();
        }
    }
    std::fputs(table.csv().c_str(), stdout);
}

struct Setting
{
    std::string name;
    int weight = 0; // basis points
};

Setting parseSetting(const std::string& text)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos)
        throw UsageError("The option --set takes NAME=PERCENT, such as loyalty=25.");
    const double percent = parseNumber(text.substr(equals + 1), "The option --set");
    if (percent < 0 || percent > 100)
        throw UsageError("A weight lies between 0 and 100 percent.");
    return {text.substr(0, equals), int(std::lround(percent * 100))};
}

bool& lockOf(Framework& framework, const WeightRef& where)
{
    Factor& factor = framework.factors[where.factor];
    return where.metric ? factor.metrics[*where.metric].isLocked : factor.isLocked;
}

int weightOf(const Framework& framework, const WeightRef& where)
{
    const Factor& factor = framework.factors[where.factor];
    return where.metric ? factor.metrics[*where.metric].weight : factor.weight;
}

// Every weight named takes exactly what is asked for; those not named and not locked give way.
Framework withSettings(const Framework& framework, const std::vector<Setting>& settings)
{
    Framework next = framework;
    std::vector<std::pair<WeightRef, bool>> held; // what was set already does not move again
    for (const Setting& setting : settings) {
        const WeightRef where = findWeight(next, setting.name);
        next = where.metric ? withMetricWeight(next, where.factor, *where.metric, setting.weight)
                            : withFactorWeight(next, where.factor, setting.weight);
        if (const int got = weightOf(next, where); got != setting.weight)
            throw Failure("\"" + setting.name + "\" cannot take " + percentText(setting.weight)
                          + " %: the weights that are locked or already set leave it " + percentText(got)
                          + " %.");
        held.emplace_back(where, std::exchange(lockOf(next, where), true));
    }
    for (auto one = held.rbegin(); one != held.rend(); ++one)
        lockOf(next, one->first) = one->second;
    return next;
}

int weightsCommand(const Arguments& arguments)
{
    const std::string& path = onlyProject(arguments);
    std::vector<Setting> settings;
    for (const std::string& text : arguments.values("--set"))
        settings.push_back(parseSetting(text));
    const std::vector<std::string> locks = arguments.values("--lock");
    const std::vector<std::string> unlocks = arguments.values("--unlock");
    if (settings.empty() && locks.empty() && unlocks.empty()) {
        printWeights(loadProject(path).framework);
        return 0;
    }
    Framework shown;
    change(path, "Change weights", [&](Project& project) {
        const auto setLock = [&](const std::string& name, bool isLocked) {
            lockOf(project.framework, findWeight(project.framework, name)) = isLocked;
        };
        for (const std::string& name : unlocks)
            setLock(name, false);
        for (const std::string& name : locks)
            setLock(name, true);
        project.framework = withSettings(project.framework, settings);
        shown = project.framework;
    });
    printWeights(shown);
    return 0;
}

int ratesCommand(const Arguments& arguments)
{
    const std::string& path = onlyProject(arguments);
    struct Rate
    {
        const char* option;
        double CostRates::*member;
        double unit;
    };
    static constexpr Rate kRates[] = {{"--order", &CostRates::perOrder, 1.0},
                                      {"--line", &CostRates::perLine, 1.0},
                                      {"--return", &CostRates::perReturn, 1.0},
                                      {"--freight", &CostRates::perFreightUnit, 1.0},
                                      {"--receivables", &CostRates::receivablesRate, 100.0}};
    const auto apply = [&](CostRates& rates) {
        bool isChanged = false;
        for (const Rate& rate : kRates) {
            if (const auto value = arguments.number(rate.option)) {
                if (*value < 0)
                    throw UsageError("The option " + std::string(rate.option) + " cannot be below 0.");
                rates.*rate.member = *value / rate.unit;
                isChanged = true;
            }
        }
        return isChanged;
    };
    CostRates rates;
    if (CostRates probe; apply(probe))
        change(path, "Change cost-to-serve rates", [&](Project& project) {
            apply(project.rates);
            rates = project.rates;
        });
    else
        rates = loadProject(path).rates;
    for (const Rate& rate : kRates)
        std::printf("%s %s\n", rate.option + 2, shortest(rates.*rate.member * rate.unit).c_str());
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
        {"weights",
         "PROJECT",
         "show or change weights",
         {{"--set", "NAME=PERCENT", "the others in its group give way", true},
          {"--lock", "NAME", "hold a weight", true},
          {"--unlock", "NAME", "let a weight go", true}},
         weightsCommand},
        {"rates",
         "PROJECT",
         "show or change the cost-to-serve rates",
         {{"--order", "AMOUNT", "per order"},
          {"--line", "AMOUNT", "per invoice line"},
          {"--return", "AMOUNT", "per return line"},
          {"--freight", "AMOUNT", "per currency unit of booked freight"},
          {"--receivables", "PERCENT", "a year's cost of capital"}},
         ratesCommand},
        {"check", "PROJECT", "integrity of the file; status 0 only if sound", {}, checkCommand},
    };
}

} // namespace strata::cli
