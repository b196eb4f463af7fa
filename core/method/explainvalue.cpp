#include "core/method/explainvalue.h"

#include "core/method/costtoserve.h"
#include "core/method/customerpass.h"
#include "core/method/driverpass.h"
#include "core/method/money.h"
#include "core/method/rated.h"
#include "core/method/sumsource.h"

#include <algorithm>
#include <cstdint>

namespace strata {

namespace {

constexpr double kMostDeliveryCost = 10.0; // 1000 % of the margin
constexpr double kDaysPerYear = 365.25;

ValueTerm money(const char* name, WideSum amount)
{
    return {name, units(amount), MetricUnit::Money};
}

template <typename Number> ValueTerm count(const char* name, Number number)
{
    return {name, static_cast<double>(number), MetricUnit::Count};
}

struct Recipe
{
    ValueShape shape = ValueShape::AsItStands;
    std::vector<ValueTerm> terms = {};
};

struct Subject
{
    const CustomerSums& sums;
    Day asOf;
    WideSum costToServe; // of the whole
};

// In how many of the last 12 months a customer could buy; 12 for who is a year old.
int possibleMonths(const Subject& of)
{
    if (!isKnown(of.sums.firstSale) || of.sums.firstSale <= addMonths(of.asOf, -12))
        return 12;
    const CivilDate first = civilOf(of.sums.firstSale), last = civilOf(of.asOf);
    return std::min((last.year - first.year) * 12 + last.month - first.month + 1, 12);
}

Recipe volumeRecipe(std::string_view id, const CustomerSums& sums)
{
    if (id == "net_sales")
        return {ValueShape::Difference,
                {money("sold", sums.saleNet), money("credits and returns", sums.saleNet - sums.net)}};
    if (id == "order_count")
        return {ValueShape::AsItStands, {count("orders", sums.orders)}};
    if (id == "unique_products")
        return {ValueShape::AsItStands, {count("different products", sums.products)}};
    if (id == "line_count")
        return {ValueShape::AsItStands, {count("lines sold", sums.saleLines)}};
    return {};
}

Recipe loyaltyRecipe(std::string_view id, const Subject& of)
{
    const CustomerSums& sums = of.sums;
    const int recency = isKnown(sums.lastSale) ? of.asOf - sums.lastSale : 0;
    if (id == "active_months") {
        const int possible = possibleMonths(of);
        if (possible == 12)
            return {ValueShape::AsItStands, {count("months with a sale", sums.activeMonths)}};
        return {
            ValueShape::ScaledToYear,
            {count("months with a sale", sums.activeMonths), count("months since the first sale", possible)}};
    }
    if (id == "tenure_years")
        return {ValueShape::Ratio,
                {{"days since the first sale", double(of.asOf - sums.firstSale), MetricUnit::Days},
                 {"days in a year", kDaysPerYear, MetricUnit::Ratio}}};
    if (id == "recency_days")
        return {ValueShape::DayDifference,
                {{"as-of date", double(of.asOf), MetricUnit::Days},
                 {"last sale", double(sums.lastSale), MetricUnit::Days}}};
    if (id == "cadence_ratio")
        return {ValueShape::Ratio,
                {{"days since the last purchase", double(recency), MetricUnit::Days},
                 {"median days between orders", sums.medianInterval, MetricUnit::Ratio}}};
    if (id == "sales_growth")
        return {ValueShape::Growth,
                {money("net sales of this period", sums.recentNet),
                 money("net sales of the equal period before", sums.earlierNet)}};
    if (id == "category_retention")
        return {ValueShape::Ratio,
                {count("categories bought in both periods", sums.keptCategories),
                 count("categories bought in the earlier one", sums.earlierCategories)}};
    return {};
}

Recipe profitRecipe(std::string_view id, const Subject& of)
{
    const CustomerSums& sums = of.sums;
    const WideSum margin = sums.costNet - sums.cost;
    if (id == "gm_dollars")
        return {ValueShape::Difference,
                {money("net sales with a known cost", sums.costNet), money("cost of goods", sums.cost)}};
    if (id == "gm_pct")
        return {ValueShape::Ratio,
                {money("gross margin", margin), money("net sales with a known cost", sums.costNet)}};
    if (id == "gm_per_order")
        return {ValueShape::Ratio, {money("gross margin", margin), count("orders", sums.orders)}};
    if (id == "discount_pct")
        return {ValueShape::OneLessRatio,
                {money("net value", sums.listNet), money("value at list price", sums.list)}};
    if (id == "net_profit_dollars")
        return {ValueShape::Difference,
                {money("gross margin", margin), money("cost to serve", of.costToServe)}};
    if (id == "net_profit_pct")
        return {ValueShape::MarginRatio,
                {money("gross margin", margin), money("cost to serve", of.costToServe),
                 money("net sales", sums.net)}};
    return {};
}

Recipe serviceRecipe(std::string_view id, const CustomerSums& sums)
{
    if (id == "lines_per_invoice")
        return {ValueShape::Ratio, {count("lines sold", sums.saleLines), count("orders", sums.orders)}};
    if (id == "avg_order_value")
        return {ValueShape::Ratio, {money("net sales", sums.net), count("orders", sums.orders)}};
    if (id == "orders_per_month")
        return {ValueShape::Ratio,
                {count("orders", sums.orders), count("months with a sale", sums.saleMonths)}};
    if (id == "small_order_share")
        return {ValueShape::Ratio,
                {count("orders with a margin below the cost per order", sums.smallOrders),
                 count("orders with a known cost", sums.ordersWithCost)}};
    if (id == "return_rate_value")
        return {ValueShape::Ratio, {money("returned", sums.returned), money("sold", sums.saleNet)}};
    if (id == "return_line_pct")
        return {ValueShape::Ratio, {count("return lines", sums.returnLines), count("all lines", sums.lines)}};
    if (id == "days_to_pay")
        return {ValueShape::Ratio,
                {money("invoice values times days to pay", sums.payableDays),
                 money("invoice values", sums.payable)}};
    if (id == "days_beyond_terms")
        return {ValueShape::Ratio,
                {money("invoice values times days beyond terms", sums.daysBeyond),
                 money("values of invoices with a due date", sums.termed)}};
    if (id == "delivery_cost_pct")
        return {ValueShape::Capped,
                {money("freight booked", sums.freight), money("freight billed", sums.freightBilled),
                 money("gross margin", sums.costNet - sums.cost)}};
    return {};
}

Recipe ratedRecipe(const Project& project, std::string_view quality, const std::string& customerId)
{
    Recipe recipe{ValueShape::Mean};
    for (const Rating& rating : project.ratings->ratings)
        if (rating.quality == quality && rating.customerId == customerId && rating.value >= kLowestRating
            && rating.value <= kHighestRating)
            recipe.terms.push_back({"", double(rating.value), MetricUnit::Number});
    return recipe;
}

} // namespace

double evaluated(const ExplainedValue& explained)
{
    const std::vector<ValueTerm>& terms = explained.terms;
    const auto at = [&terms](std::size_t k) { return k < terms.size() ? terms[k].value : 0.0; };
    switch (explained.shape) {
    case ValueShape::AsItStands:
        return at(0);
    case ValueShape::Difference:
    case ValueShape::DayDifference:
        return at(0) - at(1);
    case ValueShape::Ratio:
        return at(0) / at(1);
    case ValueShape::Growth:
        return (at(0) - at(1)) / at(1);
    case ValueShape::OneLessRatio:
        return 1.0 - at(0) / at(1);
    case ValueShape::MarginRatio:
        return (at(0) - at(1)) / at(2);
    case ValueShape::ScaledToYear:
        return 12.0 * at(0) / at(1);
    case ValueShape::Capped:
        return at(2) > 0.0 ? std::min((at(0) - at(1)) / at(2), kMostDeliveryCost) : kMostDeliveryCost;
    case ValueShape::Mean:
        break;
    }
    double sum = 0.0;
    for (const ValueTerm& term : terms)
        sum += term.value;
    return terms.empty() ? 0.0 : sum / static_cast<double>(terms.size());
}

std::optional<CustomerSums> customerSums(const Project& project, std::size_t customer)
{
    if (!project.dataset || customer >= project.dataset->customers.size())
        return {};
    const Dataset& dataset = *project.dataset;
    const SumSource source = sumSource(dataset, project.period, project.rates);
    if (!source.hasLines)
        return {};
    CustomerSums sums;
    if (source.isAddedUp) {
        if (customer < dataset.totals->sums.size())
            sums = dataset.totals->sums[customer];
    } else {
        const DatasetFacts facts(dataset);
        sums = CustomerPass(dataset, facts, source.rules).add(customer);
    }
    return sums.linesEver > 0 ? std::optional(sums) : std::nullopt;
}

ExplainedValue explainValue(const Project& project, const MetricTable& metrics, std::string_view metric,
                            std::size_t customer)
{
    ExplainedValue explained;
    explained.from = metrics.windowStart;
    explained.to = metrics.asOf;
    const MetricColumn* column = metrics.find(metric);
    if (!column || customer >= column->present.size() || !column->present[customer])
        return explained;
    explained.value = column->values[customer];
    if (!project.dataset || project.dataset->customers.size() != metrics.customers)
        return explained;

    Recipe recipe;
    if (isRatedMetric(metric)) {
        recipe = ratedRecipe(project, ratedQuality(metric), project.dataset->customers.ids[customer]);
    } else if (const std::optional<CustomerSums> sums
               = isFieldMetric(metric) ? std::nullopt : customerSums(project, customer)) {
        const DriverPass drivers(project.dataset->customers, project.rates);
        const Subject subject{*sums, metrics.asOf, drivers.total(customer, *sums)};
        for (const Recipe& candidate : {volumeRecipe(metric, *sums), loyaltyRecipe(metric, subject),
                                        profitRecipe(metric, subject), serviceRecipe(metric, *sums)})
            if (!candidate.terms.empty())
                recipe = candidate;
        if (metric.starts_with("net_profit")) {
            const std::vector<CostDriver> named = costDrivers(project.rates);
            for (std::size_t d = 0; d < drivers.drivers() && d < named.size(); ++d) {
                if (drivers.rate(d) == 0.0)
                    continue;
                const double counted = drivers.count(d, customer, *sums);
                explained.drivers.push_back({named[d].key, named[d].name, counted, drivers.rate(d),
                                             units(drivers.cost(d, counted, *sums))});
            }
        }
    }
    explained.shape = recipe.shape;
    explained.terms = std::move(recipe.terms);
    return explained;
}

} // namespace strata
