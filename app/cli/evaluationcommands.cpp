#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "app/cli/output.h"
#include "core/method/catalogue.h"
#include "core/method/evaluate.h"
#include "ui/report/customerexport.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace strata::cli {

namespace {

std::string twoDecimals(double amount)
{
    return withDecimals(amount, 2);
}

int metricsCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"csv", "json"});
    Project project = loadProject(onlyProject(arguments));
    const Evaluation evaluation = evaluateFor(project, arguments);
    const MetricTable& metrics = evaluation.metrics;

    std::vector<std::string> columns = {"customer_id"};
    for (const MetricColumn& column : metrics.columns)
        columns.push_back(column.id);
    Table table(std::move(columns));
    for (std::size_t i = 0; i < metrics.customers; ++i) {
        table.text(project.dataset->customers.ids[i]);
        for (const MetricColumn& column : metrics.columns) {
            if (column.present[i])
                table.number(column.values[i]);
            else
                table.missing();
        }
        table.endRow();
    }
    print(format == "json" ? table.json() : table.csv());
    return 0;
}

void score(Table& table, double value)
{
    if (value < 0)
        table.missing();
    else
        table.number(value);
}

// The same cells as customersCsv(), as JSON.
std::string stratificationJson(const Project& project, const Results& results)
{
    std::vector<std::string> columns
        = {"customer_id", "customer_name", "status", "type", "tier", "composite", "clv", "net_profit"};
    for (const Factor& factor : project.framework.factors)
        columns.push_back(factor.id);
    columns.insert(columns.end(), {"scored_metrics", "override"});
    Table table(std::move(columns));
    const Customers& customers = project.dataset->customers;
    const auto textOrMissing = [&](bool isKnown, const std::string& text) {
        if (isKnown)
            table.text(text);
        else
            table.missing();
    };
    for (std::size_t i = 0; i < customers.size(); ++i) {
        const auto type = CustomerType(results.types[i]);
        const std::string key = kTypeKeys[std::size_t(type)];
        table.text(customers.ids[i]);
        table.text(customers.names[i]);
        table.text(isStatus(type) ? key : "scored");
        textOrMissing(!isStatus(type), key);
        const int tier = results.tiers[i];
        textOrMissing(tier >= 0, tier >= 0 ? project.rules.tiers[std::size_t(tier)].name : std::string());
        score(table, results.composite[i]);
        score(table, results.clv[i]);
        score(table, results.netProfit[i]);
        for (const std::vector<double>& factor : results.factors)
            score(table, factor[i]);
        table.integer(results.scoredMetrics[i]);
        textOrMissing(results.isOverridden[i], key);
        table.endRow();
    }
    return table.json();
}

int stratifyCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"csv", "json"});
    Project project = loadProject(onlyProject(arguments));
    const Evaluation evaluation = evaluateFor(project, arguments);
    print(format == "json" ? stratificationJson(project, evaluation.results)
                           : customersCsv(project, evaluation, {}, false).toStdString());
    return 0;
}

// A group of which no customer's cost is known has no profit to show; an empty group's is 0.
bool isProfitKnown(const GroupTotals& totals, bool hasCost)
{
    return hasCost && (totals.withProfit > 0 || totals.customers == 0);
}

std::string totalsJson(const GroupTotals& totals, bool hasCost)
{
    return "{\"customers\":" + std::to_string(totals.customers)
        + ",\"netSales\":" + twoDecimals(totals.netSales)
        + ",\"netProfit\":" + (isProfitKnown(totals, hasCost) ? twoDecimals(totals.netProfit) : "null") + "}";
}

std::string summaryJson(const Project& project, const Evaluation& evaluation)
{
    const Summary& summary = evaluation.results.summary;
    std::string out = "{\"asOf\":" + jsonText(isoDate(evaluation.metrics.asOf))
        + ",\"customers\":" + std::to_string(summary.all.customers) + ",\"types\":{";
    for (std::size_t type = 0; type < kTypeCount; ++type)
        out += (type ? "," : "") + jsonText(kTypeKeys[type]) + ":"
            + totalsJson(summary.types[type], summary.hasCost);
    out += "},\"tiers\":{";
    for (std::size_t tier = 0; tier < summary.tiers.size(); ++tier)
        out += (tier ? "," : "") + jsonText(project.rules.tiers[tier].name) + ":"
            + totalsJson(summary.tiers[tier], summary.hasCost);
    const WhaleCurve& whale = evaluation.whale;
    out += "},\"whale\":{\"totalProfit\":" + (summary.hasCost ? twoDecimals(whale.total) : "null")
        + ",\"peakPercent\":" + (whale.peakPercent ? twoDecimals(*whale.peakPercent) : "null")
        + ",\"peakCustomers\":" + std::to_string(whale.peakCustomers)
        + ",\"lossMakers\":" + std::to_string(whale.lossMakers) + "}}\n";
    return out;
}

std::string padded(std::string text, std::size_t width, bool right = true)
{
    if (text.size() < width)
        text.insert(right ? 0 : text.size(), width - text.size(), ' ');
    return text;
}

std::string grouped(double amount)
{
    std::string text = withDecimals(amount, 0);
    for (std::size_t at = text.size(); at > 3 + (text[0] == '-' ? 1u : 0u); at -= 3)
        text.insert(at - 3, ",");
    return text;
}

std::string row(const std::string& name, const GroupTotals& totals, double share, bool hasCost)
{
    char percent[16];
    std::snprintf(percent, sizeof percent, "%.1f %%", share);
    return padded(name, 18, false) + padded(std::to_string(totals.customers), 10) + padded(percent, 10)
        + padded(grouped(totals.netSales), 18)
        + padded(isProfitKnown(totals, hasCost) ? grouped(totals.netProfit) : "-", 18) + "\n";
}

std::string summaryText(const Project& project, const Evaluation& evaluation)
{
    static constexpr std::array<const char*, kTypeCount> kNames
        = {"Core", "Opportunistic", "Marginal", "Service drain",
           "New",  "Inactive",      "Excluded", "Not enough data"};
    const Summary& summary = evaluation.results.summary;
    const auto sharesOf = [](const auto& groups) {
        std::vector<double> counts;
        for (const GroupTotals& group : groups)
            counts.push_back(double(group.customers));
        return sharesOfHundred(counts);
    };
    std::string out = project.name + ", as of " + isoDate(evaluation.metrics.asOf) + ", " + project.currency
        + "\n\n" + padded("Type", 18, false) + padded("Customers", 10) + padded("Share", 10)
        + padded("Net sales", 18) + padded("Net profit", 18) + "\n";
    const std::vector<double> typeShares = sharesOf(summary.types);
    for (std::size_t type = 0; type < kTypeCount; ++type)
        out += row(kNames[type], summary.types[type], typeShares[type], summary.hasCost);
    out += row("All", summary.all, summary.all.customers ? 100.0 : 0.0, summary.hasCost) + "\n";
    const std::vector<double> tierShares = sharesOf(summary.tiers);
    for (std::size_t tier = 0; tier < summary.tiers.size(); ++tier)
        out += row("Tier " + project.rules.tiers[tier].name, summary.tiers[tier], tierShares[tier],
                   summary.hasCost);
    const WhaleCurve& whale = evaluation.whale;
    if (!summary.hasCost)
        return out + "\nNo cost of goods is known, so there is no profit to show.\n";
    out += "\nNet profit " + grouped(whale.total) + "; " + std::to_string(whale.lossMakers)
        + (whale.lossMakers == 1 ? " customer loses money.\n" : " customers lose money.\n");
    if (whale.peakPercent)
        out += "The best " + std::to_string(whale.peakCustomers) + " customers earn "
            + twoDecimals(*whale.peakPercent) + " % of it; the rest give that back.\n";
    return out;
}

int summaryCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"text", "json"});
    Project project = loadProject(onlyProject(arguments));
    const Evaluation evaluation = evaluateFor(project, arguments);
    print(format == "json" ? summaryJson(project, evaluation) : summaryText(project, evaluation));
    return 0;
}

std::vector<Option> withPeriod(Option option)
{
    std::vector<Option> options = evaluationOptions();
    options.push_back(std::move(option));
    return options;
}

} // namespace

std::vector<Command> evaluationCommands()
{
    const Option csvOrJson{"--format", "csv|json", "csv where not given", false};
    return {
        {"metrics", "PROJECT", "every metric of every customer", withPeriod(csvOrJson), metricsCommand},
        {"stratify", "PROJECT", "every customer: scores, type, tier, status", withPeriod(csvOrJson),
         stratifyCommand},
        {"summary", "PROJECT", "totals by type and tier, whale curve",
         withPeriod({"--format", "text|json", "text where not given", false}), summaryCommand},
    };
}

} // namespace strata::cli
