#pragma once
#include "core/model/project.h"

#include <algorithm>
#include <limits>
#include <tuple>

// What a database added up, and where customers stood, for the tests of the project file.
namespace strata::test {

// Every number differs from all others.
inline CustomerSums sumsFrom(int first)
{
    int next = first;
    CustomerSums s;
    s.linesEver = next++;
    s.firstSale = next++;
    s.lastSale = next++;
    s.ordersEver = next++;
    s.lines = next++;
    s.saleLines = next++;
    s.returnLines = next++;
    s.net = next++;
    s.saleNet = next++;
    s.returned = -next++;
    s.costLines = next++;
    s.costNet = next++;
    s.cost = next++;
    s.listNet = next++;
    s.list = next++;
    s.freightLines = next++;
    s.freight = next++;
    s.freightBilled = next++;
    s.orders = next++;
    s.products = next++;
    s.ordersWithCost = next++;
    s.smallOrders = next++;
    s.saleMonths = next++;
    s.paidLines = next++;
    s.paidLineDays = -next++;
    s.payable = next++;
    s.payableDays = next++;
    s.termed = next++;
    s.daysBeyond = -next++;
    s.recentNet = next++;
    s.earlierNet = next++;
    s.earlierCategories = next++;
    s.keptCategories = next++;
    s.activeMonths = next++;
    s.medianInterval = next + 0.25;
    return s;
}

inline bool sameSums(const CustomerSums& one, const CustomerSums& other)
{
    const auto all = [](const CustomerSums& s) {
        return std::tie(s.linesEver, s.firstSale, s.lastSale, s.ordersEver, s.lines, s.saleLines,
                        s.returnLines, s.net, s.saleNet, s.returned, s.costLines, s.costNet, s.cost,
                        s.listNet, s.list, s.freightLines, s.freight, s.freightBilled, s.orders, s.products,
                        s.ordersWithCost, s.smallOrders, s.saleMonths, s.paidLines, s.paidLineDays, s.payable,
                        s.payableDays, s.termed, s.daysBeyond, s.recentNet, s.earlierNet, s.earlierCategories,
                        s.keptCategories, s.activeMonths, s.medianInterval);
    };
    return all(one) == all(other);
}

inline bool sameTotals(const CustomerTotals& one, const CustomerTotals& other)
{
    const auto head = [](const CustomerTotals& t) {
        return std::tie(t.asOf, t.windowMonths, t.perOrder, t.firstLine, t.lastLine, t.lines, t.hasCategories,
                        t.hasProducts);
    };
    return head(one) == head(other)
        && std::equal(one.sums.begin(), one.sums.end(), other.sums.begin(), other.sums.end(), sameSums);
}

inline CustomerTotals richTotals()
{
    CustomerTotals totals;
    totals.sums = {sumsFrom(1), sumsFrom(1000)};
    totals.sums[1].firstSale = totals.sums[1].lastSale = kNoDay;
    totals.sums[1].payableDays = std::numeric_limits<std::int64_t>::max();
    totals.sums[1].net = -WideSum(std::numeric_limits<std::int64_t>::max());
    totals.asOf = 16010;
    totals.windowMonths = 24;
    totals.perOrder = 17.5;
    totals.firstLine = 14000;
    totals.lastLine = 16009;
    totals.lines = 5'000'000'000;
    totals.hasCategories = true;
    totals.hasProducts = true;
    return totals;
}

// Where three customers stand, under the project's model.
inline Snapshot richSnapshot(const Project& project)
{
    Snapshot snapshot;
    snapshot.info.name = "Refresh of \"2013\"";
    snapshot.info.time = 1700000700000;
    snapshot.info.asOf = 15900;
    snapshot.info.windowMonths = 0;
    snapshot.info.customers = 3;
    snapshot.model = project.scenarios->front();
    snapshot.model.framework = project.framework;
    snapshot.model.rules = project.rules;
    snapshot.model.rates = project.rates;
    snapshot.ids = {"ann", "bob", "cid"};
    snapshot.names = {"Ann", "", "Cïd"};
    snapshot.types = {0, 7, 3};
    snapshot.tiers = {1, -1, 0};
    snapshot.composite = {99.5, -1, 1.0 / 3};
    snapshot.clv = {100, -1, 0};
    snapshot.netProfitScore = {50, -1, 25.25};
    snapshot.netSales = {12'3400, kNoAmount, -1};
    snapshot.grossMargin = {kNoAmount, kNoAmount, std::numeric_limits<Amount>::max()};
    snapshot.netProfit = {-5, 0, kNoAmount};
    snapshot.lastSale = {15899, kNoDay, -20000};
    snapshot.metrics = {{"net_sales", {1.5, 0, -2}, {1, 0, 1}, {10, -1, 20}},
                        {"field:staff", {0, 0, 0}, {0, 0, 0}, {-1, -1, -1}}};
    return snapshot;
}

inline bool sameSnapshot(const Snapshot& one, const Snapshot& other)
{
    const auto all = [](const Snapshot& s) {
        return std::tie(s.info, s.model, s.ids, s.names, s.types, s.tiers, s.composite, s.clv,
                        s.netProfitScore, s.netSales, s.grossMargin, s.netProfit, s.lastSale, s.metrics);
    };
    return all(one) == all(other);
}

} // namespace strata::test
