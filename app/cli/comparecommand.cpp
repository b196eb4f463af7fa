#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "app/cli/output.h"
#include "core/error.h"
#include "core/method/comparison.h"

#include <algorithm>
#include <memory>

namespace strata::cli {

namespace {

constexpr const char* kPresent = "present";

std::string keyOf(CustomerType type)
{
    return kTypeKeys[std::size_t(type)];
}

// One side of the comparison.
struct Side
{
    std::string name;
    Scenario model;
    ModelOutcome outcome;
};

// "present" is the present model, unless a scenario has that name; an empty name always is.
Side sideNamed(const Project& project, const std::string& name)
{
    Side side;
    if (name.empty() || (name == kPresent && !findScenario(project, name))) {
        side.name = kPresent;
        side.model.framework = project.framework;
        side.model.rules = project.rules;
        side.model.rates = project.rates;
    } else {
        side.model = scenarioNamed(project, name);
        side.name = side.model.name;
    }
    return side;
}

struct Compared
{
    Project project;
    Side from, to;
    Comparison comparison;
};

std::vector<std::int32_t> changing(const Comparison& comparison)
{
    std::vector<std::int32_t> customers;
    for (const TypeFlow& flow : comparison.flows)
        if (flow.isChange())
            customers.insert(customers.end(), flow.customers.begin(), flow.customers.end());
    std::sort(customers.begin(), customers.end()); // as the data have them
    return customers;
}

Table customersTable(const Compared& compared)
{
    Table table({"customer_id", "customer_name", "from", "to", "net_sales", "net_profit", "score_before",
                 "score_after"});
    const Customers& customers = compared.project.dataset->customers;
    const ModelOutcome &before = compared.from.outcome, &after = compared.to.outcome;
    const auto amount = [&table](Amount value) {
        if (isKnown(value))
            table.number(double(value) / double(kAmountUnit));
        else
            table.missing();
    };
    const auto score = [&table](double value) {
        if (value >= 0.0)
            table.number(value);
        else
            table.missing();
    };
    for (const std::int32_t customer : changing(compared.comparison)) {
        const auto i = std::size_t(customer);
        table.text(customers.ids[i]);
        table.text(customers.names[i]);
        table.text(keyOf(CustomerType(before.types[i])));
        table.text(keyOf(CustomerType(after.types[i])));
        amount((*before.netSales)[i]);
        amount((*before.netProfit)[i]);
        score(before.composite[i]);
        score(after.composite[i]);
        table.endRow();
    }
    return table;
}

std::string sideJson(const Side& side)
{
    std::string out = "{\"name\":" + jsonText(side.name) + ",\"types\":{";
    for (std::size_t type = 0; type < kTypeCount; ++type)
        out += (type ? "," : "") + jsonText(kTypeKeys[type]) + ":"
            + std::to_string(side.outcome.summary.types[type].customers);
    const std::optional<double> share = profitInCore(side.outcome.summary);
    return out + "},\"profitInCorePercent\":" + (share ? withDecimals(*share, 2) : "null") + "}";
}

std::string json(const Compared& compared)
{
    const Comparison& comparison = compared.comparison;
    std::string out = "{\"from\":" + sideJson(compared.from) + ",\"to\":" + sideJson(compared.to)
        + ",\"customers\":" + std::to_string(comparison.customers)
        + ",\"changed\":" + std::to_string(comparison.changed) + ",\"flows\":[";
    bool isFirst = true;
    for (const TypeFlow& flow : comparison.flows) {
        out += std::string(isFirst ? "" : ",") + "{\"from\":" + jsonText(keyOf(flow.from)) + ",\"to\":"
            + jsonText(keyOf(flow.to)) + ",\"customers\":" + std::to_string(flow.customers.size())
            + ",\"netSales\":" + withDecimals(flow.netSales, 2)
            + ",\"netProfit\":" + (flow.withProfit > 0 ? withDecimals(flow.netProfit, 2) : "null") + "}";
        isFirst = false;
    }
    std::string customers = customersTable(compared).json();
    while (!customers.empty() && customers.back() == '\n')
        customers.pop_back();
    return out + "],\"changing\":" + customers + "}\n";
}

std::string padded(std::string text, std::size_t width, bool right = true)
{
    if (text.size() < width)
        text.insert(right ? 0 : text.size(), width - text.size(), ' ');
    return text;
}

std::string text(const Compared& compared)
{
    static constexpr std::array<const char*, kTypeCount> kNames
        = {"Core", "Opportunistic", "Marginal", "Service drain",
           "New",  "Inactive",      "Excluded", "Not enough data"};
    const Comparison& comparison = compared.comparison;
    std::string out = "From " + compared.from.name + " to " + compared.to.name + ": "
        + std::to_string(comparison.changed) + " of " + std::to_string(comparison.customers)
        + " customers change type.\n\n" + padded("Type", 18, false) + padded("Before", 10)
        + padded("After", 10) + "\n";
    for (std::size_t type = 0; type < kTypeCount; ++type)
        out += padded(kNames[type], 18, false) + padded(std::to_string(comparison.before[type]), 10)
            + padded(std::to_string(comparison.after[type]), 10) + "\n";
    const auto share = [](const Side& side) {
        const std::optional<double> percent = profitInCore(side.outcome.summary);
        return percent ? withDecimals(*percent, 1) : std::string("-");
    };
    out += padded("Profit in Core %", 18, false) + padded(share(compared.from), 10)
        + padded(share(compared.to), 10) + "\n";
    if (comparison.changed == 0)
        return out;
    out += "\n" + padded("From", 18, false) + padded("To", 18, false) + padded("Customers", 10)
        + padded("Net sales", 16) + padded("Net profit", 16) + "\n";
    for (const TypeFlow& flow : comparison.flows)
        if (flow.isChange())
            out += padded(kNames[std::size_t(flow.from)], 18, false)
                + padded(kNames[std::size_t(flow.to)], 18, false)
                + padded(std::to_string(flow.customers.size()), 10)
                + padded(withDecimals(flow.netSales, 0), 16)
                + padded(flow.withProfit > 0 ? withDecimals(flow.netProfit, 0) : "-", 16) + "\n";
    return out;
}

int compareCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"text", "json", "csv"});
    if (arguments.positional().size() != 3)
        throw UsageError("Name the project and two scenarios: compare PROJECT S1 S2; \"present\" names the "
                         "present model.");
    Compared compared;
    compared.project = loadProject(arguments.positional()[0]);
    compared.from = sideNamed(compared.project, arguments.positional()[1]);
    compared.to = sideNamed(compared.project, arguments.positional()[2]);

    Evaluation own = evaluateFor(compared.project, arguments);
    const auto metrics = std::make_shared<const MetricTable>(std::move(own.metrics));
    const auto scores = std::make_shared<const ScoreTable>(std::move(own.scores));
    auto outcomes = outcomesOf(compared.project, metrics, scores, {compared.from.model, compared.to.model});
    if (!outcomes)
        fail(outcomes.error());
    compared.from.outcome = std::move((*outcomes)[0]);
    compared.to.outcome = std::move((*outcomes)[1]);
    compared.comparison = compareModels(compared.from.outcome, compared.to.outcome);
    print(format == "json"      ? json(compared)
              : format == "csv" ? customersTable(compared).csv()
                                : text(compared));
    return 0;
}

} // namespace

std::vector<Command> compareCommands()
{
    std::vector<Option> options = evaluationOptions();
    std::erase_if(options, [](const Option& option) { return option.name == "--scenario"; });
    options.push_back({"--format", "text|json|csv", "text where not given; csv: who changes type", false});
    return {{"compare", "PROJECT S1 S2", "who changes type between two scenarios, or the present model",
             options, compareCommand}};
}

} // namespace strata::cli
