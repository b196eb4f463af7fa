#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "core/method/catalogue.h"
#include "core/method/costtoserve.h"

#include <algorithm>
#include <cstdio>

namespace strata::cli {

namespace {

struct Rate
{
    const char* option; // the driver's key, with dashes
    double CostRates::*member;
    double unit;
};
constexpr Rate kRates[] = {{"--order", &CostRates::perOrder, 1.0},
                           {"--line", &CostRates::perLine, 1.0},
                           {"--return", &CostRates::perReturn, 1.0},
                           {"--freight", &CostRates::perFreightUnit, 1.0},
                           {"--receivables", &CostRates::receivablesRate, 100.0}};

// "sales_calls=90": a rate for a counted customer field; 0 takes it away.
void setField(CostRates& rates, const Project& project, const std::string& text)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0)
        throw UsageError("Write --field NAME=RATE, for example --field sales_calls=90.");
    const std::string name = text.substr(0, equals);
    const double rate = parseNumber(text.substr(equals + 1), "The rate of " + name);
    if (rate < 0)
        throw UsageError("The rate of " + name + " cannot be below 0.");
    std::erase_if(rates.perField, [&](const FieldRate& field) { return field.field == name; });
    if (rate == 0) {
        std::erase(rates.guesses, fieldMetricId(name)); // a mark does not outlive its rate
        return;
    }
    const auto& fields = project.dataset->customers.fields;
    if (std::none_of(fields.begin(), fields.end(),
                     [&](const CustomerField& field) { return field.name == name && field.isNumber; }))
        throw Failure("The customers have no numeric field " + name
                      + ": import one with that column, or name another.");
    rates.perField.push_back({name, rate});
}

void setGuess(CostRates& rates, const std::string& key, bool isGuess)
{
    const std::vector<CostDriver> drivers = costDrivers(rates);
    if (std::none_of(drivers.begin(), drivers.end(),
                     [&](const CostDriver& driver) { return driver.key == key; }))
        throw UsageError("There is no cost driver " + key
                         + "; the keys are order, line, return, freight, receivables and field:NAME.");
    std::erase(rates.guesses, key);
    if (isGuess)
        rates.guesses.insert(std::upper_bound(rates.guesses.begin(), rates.guesses.end(), key), key);
}

bool isChange(const Arguments& arguments)
{
    for (const Rate& rate : kRates)
        if (arguments.has(rate.option))
            return true;
    return arguments.has("--field") || arguments.has("--guess") || arguments.has("--sure")
        || arguments.has("--ledger");
}

void change(Project& project, const Arguments& arguments)
{
    CostRates& rates = project.rates;
    for (const Rate& rate : kRates) {
        if (const auto value = arguments.number(rate.option)) {
            if (*value < 0)
                throw UsageError("The option " + std::string(rate.option) + " cannot be below 0.");
            rates.*rate.member = *value / rate.unit;
            if (*value == 0)
                std::erase(rates.guesses, rate.option + 2);
        }
    }
    for (const std::string& text : arguments.values("--field"))
        setField(rates, project, text);
    for (const std::string& key : arguments.values("--guess"))
        setGuess(rates, key, true);
    for (const std::string& key : arguments.values("--sure"))
        setGuess(rates, key, false);
    if (const auto total = arguments.number("--ledger")) {
        if (*total < 0)
            throw UsageError("The option --ledger cannot be below 0.");
        rates.ledgerTotal = *total;
    }
}

std::string twoDecimals(double amount)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.2f", amount);
    return text;
}

void print(const Project& project)
{
    const CostRates& rates = project.rates;
    const auto mark = [&](const std::string& key) {
        return std::binary_search(rates.guesses.begin(), rates.guesses.end(), key) ? " guess" : "";
    };
    for (const Rate& rate : kRates)
        std::printf("%s %s%s\n", rate.option + 2, shortest(rates.*rate.member * rate.unit).c_str(),
                    mark(rate.option + 2));
    for (const FieldRate& field : rates.perField)
        std::printf("field:%s %s%s\n", field.field.c_str(), shortest(field.rate).c_str(),
                    mark("field:" + field.field));
    if (rates == CostRates{})
        return;
    const CostToServe costs = costToServe(*project.dataset, project.period, rates);
    std::printf("allocated %s\n", twoDecimals(costs.allocated).c_str());
    if (costs.guessed > 0)
        std::printf("guessed %s\n", twoDecimals(costs.guessed).c_str());
    if (rates.ledgerTotal > 0)
        std::printf("ledger %s\nunallocated %s\n", twoDecimals(rates.ledgerTotal).c_str(),
                    twoDecimals(costs.unallocated).c_str());
    if ((project.dataset->lines.size() > 0 || project.dataset->totals)
        && costs.shareOfSalesWithCost < kLeastShareWithCost)
        std::fprintf(stderr, "Only %.1f %% of the sales have a cost of goods: profits miss the rest.\n",
                     costs.shareOfSalesWithCost * 100.0);
}

int ratesCommand(const Arguments& arguments)
{
    const std::string& path = onlyProject(arguments);
    if (!isChange(arguments)) {
        print(loadProject(path));
        return 0;
    }
    Project changed;
    changeProject(path, "Change cost-to-serve rates", [&](Project& project) {
        refuseSigned(project);
        change(project, arguments);
        changed = project;
    });
    print(changed);
    return 0;
}

} // namespace

std::vector<Command> ratesCommands()
{
    return {{"rates",
             "PROJECT",
             "show or change the cost-to-serve rates, and what they add up to",
             {{"--order", "AMOUNT", "per order"},
              {"--line", "AMOUNT", "per invoice line"},
              {"--return", "AMOUNT", "per return line"},
              {"--freight", "AMOUNT", "per currency unit of booked freight"},
              {"--receivables", "PERCENT", "a year's cost of capital"},
              {"--field", "NAME=AMOUNT", "per unit of a counted customer field; 0 takes it away", true},
              {"--guess", "KEY", "mark a driver's rate as a guess: order, line, ..., field:NAME", true},
              {"--sure", "KEY", "the rate is no guess any more", true},
              {"--ledger", "AMOUNT", "what serving cost in the window, says the ledger; 0 = not said"}},
             ratesCommand}};
}

} // namespace strata::cli
