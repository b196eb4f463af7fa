#include "app/cli/campaigncommand.h"
#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "app/cli/growthwords.h"
#include "app/cli/output.h"
#include "core/error.h"
#include "core/method/evaluate.h"
#include "core/transform/potential.h"

#include <cmath>

// Small customers, what they could buy, and what to do with them.

namespace strata::cli {

namespace {

double twoDecimals(double amount)
{
    return std::round(amount * 100.0) / 100.0;
}

Table customerTable(const Project& project, const Potentials& potentials)
{
    Table table({"customer_id", "customer_name", "advice", "net_sales", "potential", "headroom", "industry",
                 "size", "group", "peers", "trend", "breadth", "peer_breadth", "orders_per_year",
                 "peer_orders", "days_since_sale", "order_interval", "net_profit", "reasons"});
    const Customers& customers = project.dataset->customers;
    const auto numberOrMissing = [&table](bool isKnown, double number) {
        if (isKnown)
            table.number(number);
        else
            table.missing();
    };
    const bool hasBreadth = potentials.breadthOf != BreadthOf::Unknown;
    for (const CustomerPotential& one : potentials.customers) {
        const PeerGroup& group = potentials.groups[std::size_t(one.group)];
        table.text(customers.ids[std::size_t(one.customer)]);
        table.text(customers.names[std::size_t(one.customer)]);
        table.text(kAdviceKeys[std::size_t(one.advice)]);
        table.number(twoDecimals(one.actual));
        table.number(twoDecimals(one.potential));
        table.number(twoDecimals(one.headroom));
        table.text(one.industry);
        numberOrMissing(one.size > 0.0, one.size);
        table.text(groupWords(group, potentials));
        table.integer(static_cast<long long>(group.members));
        numberOrMissing(one.hasTrend, one.trend);
        numberOrMissing(hasBreadth, one.breadth);
        numberOrMissing(hasBreadth, one.peerBreadth);
        table.number(one.ordersPerYear);
        table.number(one.peerOrders);
        table.integer(one.daysSinceSale);
        numberOrMissing(one.interval > 0.0, one.interval);
        numberOrMissing(one.hasProfit, twoDecimals(one.netProfit));
        table.text(reasonWords(one, potentials.breadthOf));
        table.endRow();
    }
    return table;
}

std::string groupsJson(const Potentials& potentials)
{
    std::string out = "[";
    for (const PeerGroup& group : potentials.groups)
        out += (out.size() > 1 ? "," : "") + ("{\"group\":" + jsonText(groupWords(group, potentials)))
            + ",\"members\":" + std::to_string(group.members)
            + (group.isPerCustomer ? ",\"salesPerCustomer\":" : ",\"salesPerSize\":")
            + shortest(group.salesPerSize) + ",\"mergedLevels\":" + std::to_string(group.mergedLevels) + "}";
    return out + "]";
}

std::string asJson(const Project& project, const Potentials& potentials)
{
    std::string customers = customerTable(project, potentials).json();
    while (!customers.empty() && customers.back() == '\n')
        customers.pop_back();
    return "{\"asOf\":" + jsonText(isoDate(potentials.asOf)) + ",\"smallBelow\":"
        + shortest(potentials.smallBelow) + ",\"isSuggested\":" + (potentials.isSuggested ? "true" : "false")
        + ",\"industryField\":" + jsonText(potentials.industryField) + ",\"sizeField\":"
        + jsonText(potentials.sizeField) + ",\"scaledDays\":" + std::to_string(potentials.daysOfYear)
        + ",\"large\":" + std::to_string(potentials.large) + ",\"withoutGroup\":"
        + std::to_string(potentials.withoutGroup) + ",\"tooNew\":" + std::to_string(potentials.tooNew)
        + ",\"neverBought\":" + std::to_string(potentials.neverBought)
        + ",\"excluded\":" + std::to_string(potentials.excluded) + ",\"groups\":" + groupsJson(potentials)
        + ",\"customers\":" + customers + "}\n";
}

int potentialCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"csv", "json"});
    Project project = loadProject(onlyProject(arguments));
    const Evaluation evaluation = evaluateFor(project, arguments);
    const auto potentials = potentialsOf(project, evaluation.metrics, evaluation.results);
    if (!potentials && potentials.error().code == ErrorCode::UnknownName)
        throw Failure("The customers have no field " + potentials.error().detail
                      + " that could say what firms are alike; choose another one in the growth rules.");
    if (!potentials)
        fail(potentials.error());
    print(format == "json" ? asJson(project, *potentials) : customerTable(project, *potentials).csv());
    return 0;
}

} // namespace

std::vector<Command> growthCommands()
{
    std::vector<Option> options = evaluationOptions();
    options.push_back({"--format", "csv|json", "csv where not given", false});
    return {{"potential", "PROJECT", "small customers: what they could buy, whom to grow", options,
             potentialCommand},
            {"campaign", "PROJECT NAME", "whether a campaign worked: before and after, beside its controls",
             campaignOptions(), campaignCommand}};
}

} // namespace strata::cli
