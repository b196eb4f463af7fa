#include "core/method/metrics.h"

#include "core/method/catalogue.h"
#include "core/method/driverpass.h"
#include "core/method/money.h"
#include "core/method/sumsource.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace strata {

namespace {

constexpr double kMostDeliveryCost = 10.0; // 1000 % of the margin
constexpr double kDaysPerYear = 365.25;

// In the order of the catalogue.
enum class Id
{
    NetSales,
    OrderCount,
    UniqueProducts,
    LineCount,
    ActiveMonths,
    TenureYears,
    RecencyDays,
    CadenceRatio,
    SalesGrowth,
    CategoryRetention,
    GmDollars,
    GmPct,
    GmPerOrder,
    DiscountPct,
    NetProfitDollars,
    NetProfitPct,
    LinesPerInvoice,
    AvgOrderValue,
    OrdersPerMonth,
    SmallOrderShare,
    ReturnRateValue,
    ReturnLinePct,
    DaysToPay,
    DaysBeyondTerms,
    DeliveryCostPct,
    Count
};
constexpr std::array<const char*, std::size_t(Id::Count)> kIds
    = {"net_sales",         "order_count",        "unique_products",    "line_count",
       "active_months",     "tenure_years",       "recency_days",       "cadence_ratio",
       "sales_growth",      "category_retention", "gm_dollars",         "gm_pct",
       "gm_per_order",      "discount_pct",       "net_profit_dollars", "net_profit_pct",
       "lines_per_invoice", "avg_order_value",    "orders_per_month",   "small_order_share",
       "return_rate_value", "return_line_pct",    "days_to_pay",        "days_beyond_terms",
       "delivery_cost_pct"};

double ratio(WideSum part, WideSum whole)
{
    return double(part) / double(whole);
}

// The columns of the catalogue, filled customer by customer.
class Columns
{
public:
    Columns(MetricTable& table, const Customers& customers, const CostRates& rates, const SumSource& source)
        : m_table(table)
        , m_drivers(customers, rates)
        , m_rules(source.rules)
        , m_knowsSmallOrders(rates.perOrder > 0 && rates.perOrder == source.perOrder)
    {
        for (std::size_t id = 0; id < kIds.size(); ++id) {
            m_values[id] = table.columns[id].values.own().data();
            m_present[id] = table.columns[id].present.own().data();
        }
    }

    void fill(std::size_t customer, const CustomerSums& sums)
    {
        m_table.firstSale[customer] = sums.firstSale;
        m_table.lastSale[customer] = sums.lastSale;
        m_table.lifetimeOrders[customer] = sums.ordersEver;
        m_table.netSales[customer] = clamped(sums.net);
        fillBuyingPower(customer, sums);
        fillLoyalty(customer, sums);
        fillCostToServe(customer, sums);
        fillProfitability(customer, sums);
    }

private:
    void set(Id id, std::size_t customer, double value)
    {
        m_values[std::size_t(id)][customer] = value;
        m_present[std::size_t(id)][customer] = 1;
    }

    void fillBuyingPower(std::size_t customer, const CustomerSums& sums)
    {
        set(Id::NetSales, customer, units(sums.net));
        set(Id::OrderCount, customer, sums.orders);
        set(Id::UniqueProducts, customer, sums.products);
        set(Id::LineCount, customer, double(sums.saleLines));
    }

    void fillLoyalty(std::size_t customer, const CustomerSums& sums)
    {
        set(Id::ActiveMonths, customer, activeMonths(sums));
        if (isKnown(sums.firstSale)) {
            const int recency = m_rules.asOf - sums.lastSale;
            set(Id::TenureYears, customer, (m_rules.asOf - sums.firstSale) / kDaysPerYear);
            set(Id::RecencyDays, customer, recency);
            if (sums.medianInterval > 0)
                set(Id::CadenceRatio, customer, recency / sums.medianInterval);
        }
        if (sums.earlierNet > 0)
            set(Id::SalesGrowth, customer, ratio(sums.recentNet - sums.earlierNet, sums.earlierNet));
        if (sums.earlierCategories > 0)
            set(Id::CategoryRetention, customer, double(sums.keptCategories) / sums.earlierCategories);
    }

    // Who first bought less than a year ago had fewer months to buy in.
    double activeMonths(const CustomerSums& sums) const
    {
        if (!isKnown(sums.firstSale) || sums.firstSale <= m_rules.yearAfter)
            return sums.activeMonths;
        const CivilDate first = civilOf(sums.firstSale);
        const CivilDate last = civilOf(m_rules.asOf);
        const int possible = std::min((last.year - first.year) * 12 + last.month - first.month + 1, 12);
        return 12.0 * sums.activeMonths / possible;
    }

    void fillCostToServe(std::size_t customer, const CustomerSums& sums)
    {
        if (sums.orders > 0) {
            set(Id::LinesPerInvoice, customer, double(sums.saleLines) / sums.orders);
            set(Id::AvgOrderValue, customer, units(sums.net) / sums.orders);
        }
        if (sums.saleMonths > 0)
            set(Id::OrdersPerMonth, customer, double(sums.orders) / sums.saleMonths);
        if (m_knowsSmallOrders && sums.ordersWithCost > 0)
            set(Id::SmallOrderShare, customer, double(sums.smallOrders) / sums.ordersWithCost);
        if (sums.saleNet > 0)
            set(Id::ReturnRateValue, customer, ratio(sums.returned, sums.saleNet));
        if (sums.lines > 0)
            set(Id::ReturnLinePct, customer, double(sums.returnLines) / double(sums.lines));
        if (sums.payable > 0)
            set(Id::DaysToPay, customer, ratio(sums.payableDays, sums.payable));
        if (sums.termed > 0)
            set(Id::DaysBeyondTerms, customer, ratio(sums.daysBeyond, sums.termed));
        if (sums.freightLines > 0 && sums.costLines > 0)
            set(Id::DeliveryCostPct, customer, deliveryCost(sums));
    }

    static double deliveryCost(const CustomerSums& sums)
    {
        const WideSum margin = sums.costNet - sums.cost;
        if (margin <= 0)
            return kMostDeliveryCost;
        return std::min(ratio(sums.freight - sums.freightBilled, margin), kMostDeliveryCost);
    }

    void fillProfitability(std::size_t customer, const CustomerSums& sums)
    {
        if (sums.list > 0)
            set(Id::DiscountPct, customer, 1.0 - ratio(sums.listNet, sums.list));
        if (sums.costLines == 0)
            return;
        const WideSum margin = sums.costNet - sums.cost;
        const WideSum profit = margin - m_drivers.total(customer, sums);
        m_table.grossMargin[customer] = clamped(margin);
        m_table.netProfit[customer] = clamped(profit);
        set(Id::GmDollars, customer, units(margin));
        set(Id::NetProfitDollars, customer, units(profit));
        if (sums.costNet > 0)
            set(Id::GmPct, customer, ratio(margin, sums.costNet));
        if (sums.orders > 0)
            set(Id::GmPerOrder, customer, units(margin) / sums.orders);
        if (sums.net > 0)
            set(Id::NetProfitPct, customer, ratio(profit, sums.net));
    }

    MetricTable& m_table;
    std::array<double*, kIds.size()> m_values{}; // of the columns of the table
    std::array<std::uint8_t*, kIds.size()> m_present{};
    const DriverPass m_drivers;
    const AggregateRules& m_rules;
    const bool m_knowsSmallOrders; // a database counted those below another cost per order
};

MetricTable emptyTable(const Dataset& dataset)
{
    MetricTable table;
    const std::size_t customers = dataset.customers.size();
    table.customers = customers;
    assert(catalogue().size() == kIds.size());
    const SharedColumn<double> zeros = std::vector<double>(customers); // for all that nobody has
    const SharedColumn<std::uint8_t> nowhere = std::vector<std::uint8_t>(customers);
    for (const char* id : kIds)
        table.columns.push_back({id, zeros, nowhere});
    table.firstSale.assign(customers, kNoDay);
    table.lastSale.assign(customers, kNoDay);
    table.lifetimeOrders.assign(customers, 0);
    table.netSales.assign(customers, 0);
    table.grossMargin.assign(customers, kNoAmount);
    table.netProfit.assign(customers, kNoAmount);
    return table;
}

// 1 where there is a number, else 0; and 0 for the number elsewhere.
bool isTidy(const CustomerField& field, std::size_t customers)
{
    if (field.numbers.size() != customers || field.present.size() != customers)
        return false;
    const double* const numbers = field.numbers.data();
    const std::uint8_t* const present = field.present.data();
    constexpr double most = std::numeric_limits<double>::max();
    int isUntidy = 0;
    for (std::size_t i = 0; i < customers; ++i)
        isUntidy |= static_cast<int>(present[i] > 1) | static_cast<int>(!(std::fabs(numbers[i]) <= most))
            | (static_cast<int>(present[i] == 0) & static_cast<int>(numbers[i] != 0.0));
    return isUntidy == 0;
}

// The columns of the dataset themselves, where they can be.
void addFields(MetricTable& table, const Customers& customers)
{
    for (const CustomerField& field : customers.fields) {
        if (!field.isNumber)
            continue;
        MetricColumn column{fieldMetricId(field.name), field.numbers, field.present};
        if (!isTidy(field, customers.size())) {
            std::vector<double>& values = column.values.own();
            std::vector<std::uint8_t>& present = column.present.own();
            values.resize(customers.size());
            present.resize(customers.size());
            for (std::size_t i = 0; i < customers.size(); ++i) {
                present[i] = present[i] && std::isfinite(values[i]);
                values[i] = present[i] ? values[i] : 0.0;
            }
        }
        table.columns.push_back(std::move(column));
    }
}

} // namespace

const MetricColumn* MetricTable::find(std::string_view id) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const MetricColumn& column) { return column.id == id; });
    return found == columns.end() ? nullptr : &*found;
}

MetricTable computeMetrics(const Dataset& dataset, const Period& period, const CostRates& rates, int threads)
{
    MetricTable table = emptyTable(dataset);
    const SumSource source = sumSource(dataset, period, rates);
    table.hasLines = source.hasLines;
    table.asOf = source.rules.asOf;
    if (table.hasLines) {
        if (isKnown(source.rules.windowAfter))
            table.windowStart = source.rules.windowAfter + 1;
        Columns columns(table, dataset.customers, rates, source);
        eachCustomersSums(dataset, source, threads, [&](std::size_t customer, const CustomerSums& sums) {
            columns.fill(customer, sums);
        });
        table.shareOfSalesWithCost = shareOfSalesWithCost(dataset, source);
    }
    addFields(table, dataset.customers);
    return table;
}

} // namespace strata
