#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "core/method/weights.h"

#include <cmath>
#include <cstdio>
#include <optional>
#include <utility>

namespace strata::cli {

namespace {

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
    const auto scenario = arguments.value("--scenario");
    std::vector<Setting> settings;
    for (const std::string& text : arguments.values("--set"))
        settings.push_back(parseSetting(text));
    const std::vector<std::string> locks = arguments.values("--lock");
    const std::vector<std::string> unlocks = arguments.values("--unlock");
    if (settings.empty() && locks.empty() && unlocks.empty()) {
        const Project project = loadProject(path);
        printWeights(scenario ? scenarioNamed(project, *scenario).framework : project.framework);
        return 0;
    }
    Framework shown;
    const auto apply = [&](Framework& framework) {
        const auto setLock = [&](const std::string& name, bool isLocked) {
            lockOf(framework, findWeight(framework, name)) = isLocked;
        };
        for (const std::string& name : unlocks)
            setLock(name, false);
        for (const std::string& name : locks)
            setLock(name, true);
        framework = withSettings(framework, settings);
        shown = framework;
    };
    changeProject(path, "Change weights", [&](Project& project) {
        if (!scenario) {
            refuseSigned(project);
            apply(project.framework);
            return;
        }
        const std::string id = scenarioNamed(project, *scenario).id;
        for (Scenario& kept : project.scenarios.edit()) {
            if (kept.id != id)
                continue;
            if (kept.isSigned())
                throw Failure(
                    "The scenario \"" + kept.name
                    + "\" is signed off and stays as it is; make a copy of it in the window first.");
            apply(kept.framework);
        }
    });
    printWeights(shown);
    return 0;
}

} // namespace

std::vector<Command> weightsCommands()
{
    return {{"weights",
             "PROJECT",
             "show or change weights",
             {{"--scenario", "NAME", "those of a kept scenario", false},
              {"--set", "NAME=PERCENT", "the others in its group give way", true},
              {"--lock", "NAME", "hold a weight", true},
              {"--unlock", "NAME", "let a weight go", true}},
             weightsCommand}};
}

} // namespace strata::cli
