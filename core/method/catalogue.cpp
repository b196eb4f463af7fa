#include "core/method/catalogue.h"

#include "core/method/rated.h"

#include <map>
#include <mutex>

namespace strata {

namespace {

using enum Dimension;

constexpr std::string_view kFieldPrefix = "field:";

ValueFunction percentile(bool higherIsBetter)
{
    return {.kind = ValueKind::Percentile, .higherIsBetter = higherIsBetter, .points = {}};
}

ValueFunction pareto()
{
    return {.kind = ValueKind::Pareto, .higherIsBetter = true, .points = {}};
}

ValueFunction linear(double worst, double best)
{
    return {.kind = ValueKind::Linear,
            .higherIsBetter = best > worst,
            .worst = worst,
            .best = best,
            .points = {}};
}

ValueFunction bands(bool higherIsBetter, std::vector<ValuePoint> points)
{
    return {.kind = ValueKind::Thresholds, .higherIsBetter = higherIsBetter, .points = std::move(points)};
}

std::vector<MetricInfo> buyingPower()
{
    return {
        {"net_sales",
         "Net sales",
         BuyingPower,
         MetricUnit::Money,
         true,
         "Invoice lines less credits, without tax and billed freight",
         "A credit counts when it is booked, even if the sale it takes back lies before the period.",
         {},
         pareto()},
        {"order_count",
         "Orders",
         BuyingPower,
         MetricUnit::Count,
         true,
         "Different invoices with a net value above 0",
         "Back-orders split one order into several invoices; orders also cost money, so weigh them on one "
         "axis only.",
         {},
         percentile(true)},
        {"unique_products",
         "Different products",
         BuyingPower,
         MetricUnit::Count,
         true,
         "Different product numbers on lines sold",
         "Collective numbers such as \"misc\" hide products; superseded numbers count twice.",
         {"product"},
         percentile(true)},
        {"line_count",
         "Invoice lines",
         BuyingPower,
         MetricUnit::Count,
         true,
         "Invoice lines with a value above 0, returns aside",
         "Fee and freight lines count unless they are left out at import; lines are also a cost, see lines "
         "per "
         "order.",
         {},
         percentile(true)},
    };
}

std::vector<MetricInfo> loyalty()
{
    return {
        {"active_months",
         "Active months of the last 12",
         Loyalty,
         MetricUnit::Months,
         true,
         "Calendar months with a sale in the 12 months to the as-of date; newer customers scaled up to 12",
         "A seasonal trade with four active months may be perfectly loyal.",
         {},
         linear(0, 12)},
        {"tenure_years",
         "Tenure",
         Loyalty,
         MetricUnit::Years,
         true,
         "Days from the first sale to the as-of date / 365.25",
         "Histories that begin with a change of system make everybody look young.",
         {},
         linear(0, 10)},
        {"recency_days",
         "Days since last purchase",
         Loyalty,
         MetricUnit::Days,
         false,
         "As-of date less the date of the last sale",
         "A credit is not a purchase, and the as-of date is the data's, not today.",
         {},
         percentile(false)},
        {"cadence_ratio",
         "Overdue against own rhythm",
         Loyalty,
         MetricUnit::Ratio,
         false,
         "Days since last purchase / median days between order dates of the last 365 days",
         "Needs at least 3 order dates; below that there is no rhythm to be late against.",
         {},
         bands(false, {{0.0, 100}, {1.0, 75}, {1.5, 50}, {2.0, 0}})},
        // The published step map of sales growth (Pricefx, customer health score).
        {"sales_growth",
         "Sales growth",
         Loyalty,
         MetricUnit::Share,
         true,
         "(Net sales of the period less those of the equal period before) / those before",
         "Missing without earlier sales; a first year that is only partly in the data looks like growth.",
         {},
         bands(true,
               {{-1.0, 0}, {-0.25, 25}, {-0.15, 40}, {-0.05, 50}, {0.05, 60}, {0.15, 75}, {0.25, 100}})},
        {"category_retention",
         "Category retention",
         Loyalty,
         MetricUnit::Share,
         true,
         "Categories bought in both periods / categories bought in the earlier one",
         "Products moved to another category look like losses.",
         {"category"},
         linear(0, 1)},
    };
}

std::vector<MetricInfo> profitability()
{
    return {
        {"gm_dollars",
         "Gross margin",
         Profitability,
         MetricUnit::Money,
         true,
         "Net sales less cost of goods, over lines with a known cost",
         "A line without cost is left out, never counted as pure margin; rebates booked elsewhere are not in "
         "it.",
         {"cost"},
         pareto()},
        {"gm_pct",
         "Gross margin percent",
         Profitability,
         MetricUnit::Share,
         true,
         "Gross margin / net sales of the lines with a known cost",
         "Tiny net sales make it jump; average and replacement cost give different answers.",
         {"cost"},
         percentile(true)},
        {"gm_per_order",
         "Gross margin per order",
         Profitability,
         MetricUnit::Money,
         true,
         "Gross margin / orders",
         "Orders split by back-orders pull it down, goods shipped directly push it up.",
         {"cost"},
         percentile(true)},
        {"discount_pct",
         "Discount off list",
         Profitability,
         MetricUnit::Share,
         false,
         "1 less net value / value at list price, over lines sold that have one",
         "Inflated list prices look like generosity, and a contract price is no discount.",
         {"list"},
         percentile(false)},
        {"net_profit_dollars",
         "Net profit",
         Profitability,
         MetricUnit::Money,
         true,
         "Gross margin less cost to serve: orders, lines, returns and freight at their rates, and "
         "receivables",
         "Without cost rates it equals the gross margin; compare the allocated total with the ledger.",
         {"cost"},
         percentile(true)},
        {"net_profit_pct",
         "Net profit percent",
         Profitability,
         MetricUnit::Share,
         true,
         "Net profit / net sales",
         "Unstable for very small customers.",
         {"cost"},
         percentile(true)},
    };
}

std::vector<MetricInfo> costToServe()
{
    return {
        {"lines_per_invoice",
         "Lines per order",
         CostToServe,
         MetricUnit::Ratio,
         true,
         "Invoice lines / orders",
         "Sources disagree: many lines cost picking time, but spread the cost of the order. Ask the team.",
         {},
         percentile(true)},
        {"avg_order_value",
         "Average order value",
         CostToServe,
         MetricUnit::Money,
         true,
         "Net sales / orders",
         "One large project order dominates the average.",
         {},
         percentile(true)},
        {"orders_per_month",
         "Orders per active month",
         CostToServe,
         MetricUnit::Ratio,
         false,
         "Orders / calendar months of the period with a sale",
         "The same orders count as buying power: do not reward and punish them unknowingly.",
         {},
         percentile(false)},
        {"small_order_share",
         "Share of small orders",
         CostToServe,
         MetricUnit::Share,
         false,
         "Orders whose gross margin is below the cost per order / orders with a known cost",
         "Missing until the team names a cost per order; collected goods cost less than delivered ones.",
         {"cost"},
         linear(1, 0)},
        {"return_rate_value",
         "Return rate by value",
         CostToServe,
         MetricUnit::Share,
         false,
         "Value of return lines / value of lines sold",
         "Corrected prices and warranty cases are not the customer's returns.",
         {},
         percentile(false)},
        {"return_line_pct",
         "Return rate by lines",
         CostToServe,
         MetricUnit::Share,
         false,
         "Return lines / all lines",
         "Corrected prices and warranty cases are not the customer's returns.",
         {},
         percentile(false)},
        {"days_to_pay",
         "Days to pay",
         CostToServe,
         MetricUnit::Days,
         false,
         "Days from invoice to payment, weighted by value; open invoices count with their age",
         "Customers with longer agreed terms look slow: see days beyond terms.",
         {"paid"},
         percentile(false)},
        {"days_beyond_terms",
         "Days beyond terms",
         CostToServe,
         MetricUnit::Days,
         false,
         "Days from due date to payment, weighted by value; open invoices count up to the as-of date",
         "Invoices without a due date are left out.",
         {"due", "paid"},
         bands(false, {{0.0, 100}, {1.0, 75}, {11.0, 40}, {31.0, 0}})},
        {"delivery_cost_pct",
         "Delivery cost of margin",
         CostToServe,
         MetricUnit::Share,
         false,
         "(Freight booked less freight billed) / gross margin, at most 1000 %",
         "Freight billed to the customer must be known, or good payers of freight look expensive.",
         {"cost", "freight"},
         percentile(false)},
    };
}

std::vector<MetricInfo> makeCatalogue()
{
    std::vector<MetricInfo> all;
    for (const std::vector<MetricInfo>& part : {buyingPower(), loyalty(), profitability(), costToServe()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

MetricInfo fieldInfo(std::string_view id)
{
    return {.id = std::string(id),
            .name = std::string(id.substr(kFieldPrefix.size())),
            .dimension = CustomerField,
            .unit = MetricUnit::Number,
            .higherIsBetter = true,
            .formula = "As it stands in the customer table",
            .trap = "Say whether more is better.",
            .needs = {std::string(id.substr(kFieldPrefix.size()))},
            .usual = percentile(true)};
}

MetricInfo ratingInfo(std::string_view id)
{
    return {.id = std::string(id),
            .name = std::string(ratedQuality(id)),
            .dimension = CustomerField,
            .unit = MetricUnit::Number,
            .higherIsBetter = true,
            .formula = "Mean of the ratings, 1 to 10, that people gave the customer",
            .trap
            = "Ratings favour customers people know; say what 1 and 10 mean and rate the most important "
              "first.",
            .needs = {},
            .usual = linear(kLowestRating, kHighestRating)};
}

// The fields and ratings somebody asked about. Entries stay where they are, so that pointers to them last.
class NamedInfos
{
public:
    const MetricInfo* find(std::string_view id)
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_infos.find(id);
        if (known != m_infos.end())
            return &known->second;
        MetricInfo info = isRatedMetric(id) ? ratingInfo(id) : fieldInfo(id);
        return &m_infos.emplace(std::string(id), std::move(info)).first->second;
    }

private:
    std::mutex m_mutex;
    std::map<std::string, MetricInfo, std::less<>> m_infos;
};

} // namespace

const std::vector<MetricInfo>& catalogue()
{
    static const std::vector<MetricInfo> all = makeCatalogue();
    return all;
}

const MetricInfo* findMetric(std::string_view id)
{
    for (const MetricInfo& info : catalogue())
        if (info.id == id)
            return &info;
    static NamedInfos named;
    return isFieldMetric(id) || isRatedMetric(id) ? named.find(id) : nullptr;
}

bool isFieldMetric(std::string_view id)
{
    return id.size() > kFieldPrefix.size() && id.starts_with(kFieldPrefix);
}

std::string fieldMetricId(std::string_view fieldName)
{
    return std::string(kFieldPrefix).append(fieldName);
}

} // namespace strata
