#include "core/gaps/metricneeds.h"

#include <algorithm>

namespace strata {

namespace {

using enum GapReason;
using enum MetricOrigin;

std::vector<MetricNeeds> makeNeeds()
{
    const CustomerNeed ever{HasEverBought, NoSales};
    const CustomerNeed lines{HasLines, NoSales};
    const CustomerNeed sales{HasSales, NoSales};
    const CustomerNeed orders{HasOrders, NoSales};
    const CustomerNeed cost{HasCost, SomeWithoutColumn, "cost"};
    return {
        {.id = "net_sales", .columns = {}, .customer = {ever}},
        {.id = "order_count", .columns = {}, .customer = {ever}},
        {.id = "unique_products", .columns = {"product"}, .customer = {ever}},
        {.id = "line_count", .columns = {}, .customer = {ever}},
        {.id = "active_months", .columns = {}, .customer = {ever}},
        {.id = "tenure_years", .columns = {}, .customer = {ever}},
        {.id = "recency_days", .columns = {}, .customer = {ever}},
        {.id = "cadence_ratio", .columns = {}, .customer = {sales, {HasRhythm, FewOrders}}},
        {.id = "sales_growth", .columns = {}, .customer = {sales, {HasEarlier, ShortHistory}}},
        {.id = "category_retention",
         .columns = {"category"},
         .customer = {{HasSalesOrEarlier, NoSales},
                      {HasEarlier, ShortHistory},
                      {HasEarlierCategories, SomeWithoutColumn, "category"}}},
        {.id = "gm_dollars", .columns = {"cost"}, .customer = {lines, cost}, .startsLate = "cost"},
        {.id = "gm_pct",
         .columns = {"cost"},
         .customer = {lines, cost, {HasCostedNet, NoSales}},
         .startsLate = "cost"},
        {.id = "gm_per_order", .columns = {"cost"}, .customer = {lines, cost, orders}, .startsLate = "cost"},
        {.id = "discount_pct",
         .columns = {"list"},
         .customer = {sales, {HasList, SomeWithoutColumn, "list"}}},
        {.id = "net_profit_dollars",
         .origin = InvoicesAndRates,
         .columns = {"cost"},
         .customer = {lines, cost},
         .startsLate = "cost"},
        {.id = "net_profit_pct",
         .origin = InvoicesAndRates,
         .columns = {"cost"},
         .customer = {lines, cost, {HasNet, NoSales}},
         .startsLate = "cost"},
        {.id = "lines_per_invoice", .columns = {}, .customer = {orders}},
        {.id = "avg_order_value", .columns = {}, .customer = {orders}},
        {.id = "orders_per_month", .columns = {}, .customer = {sales}},
        {.id = "small_order_share",
         .origin = InvoicesAndRates,
         .columns = {"cost"},
         .customer = {orders, {HasOrderWithCost, SomeWithoutColumn, "cost"}},
         .startsLate = "cost"},
        {.id = "return_rate_value", .columns = {}, .customer = {sales}, .startsLate = "credits"},
        {.id = "return_line_pct", .columns = {}, .customer = {lines}, .startsLate = "credits"},
        {.id = "days_to_pay",
         .origin = Payments,
         .columns = {"paid"},
         .customer = {{HasPayable, NoSales}},
         .startsLate = "paid"},
        {.id = "days_beyond_terms",
         .origin = Payments,
         .columns = {"due", "paid"},
         .customer = {{HasPayable, NoSales}, {HasTerms, SomeWithoutColumn, "due"}},
         .startsLate = "paid"},
        {.id = "delivery_cost_pct",
         .columns = {"cost", "freight"},
         .customer = {lines, cost, {HasFreight, SomeWithoutColumn, "freight"}},
         .startsLate = "cost"},
    };
}

} // namespace

std::uint32_t whatCustomerHas(const CustomerSums& sums)
{
    const bool hasEarlier = sums.earlierNet > 0;
    const std::pair<bool, CustomerHas> facts[] = {{sums.lines > 0, HasLines},
                                                  {sums.saleLines > 0, HasSales},
                                                  {sums.linesEver > 0, HasEverBought},
                                                  {sums.orders > 0, HasOrders},
                                                  {sums.net > 0, HasNet},
                                                  {sums.costLines > 0, HasCost},
                                                  {sums.costLines > 0 && sums.costNet > 0, HasCostedNet},
                                                  {sums.ordersWithCost > 0, HasOrderWithCost},
                                                  {sums.list > 0, HasList},
                                                  {sums.freightLines > 0, HasFreight},
                                                  {sums.payable > 0, HasPayable},
                                                  {sums.termed > 0, HasTerms},
                                                  {hasEarlier, HasEarlier},
                                                  {hasEarlier || sums.saleLines > 0, HasSalesOrEarlier},
                                                  {sums.earlierCategories > 0, HasEarlierCategories},
                                                  {sums.medianInterval > 0, HasRhythm}};
    std::uint32_t has = 0;
    for (const auto& [isThere, bit] : facts)
        has |= isThere ? std::uint32_t(bit) : 0U;
    return has;
}

const MetricNeeds& needsOf(std::string_view metric)
{
    static const std::vector<MetricNeeds> all = makeNeeds();
    static const MetricNeeds other{.id = "", .columns = {}, .customer = {{HasEverBought, NoSales}}};
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const MetricNeeds& needs) { return needs.id == metric; });
    return found == all.end() ? other : *found;
}

} // namespace strata
