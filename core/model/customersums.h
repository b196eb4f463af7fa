#pragma once
#include "core/model/amount.h"
#include "core/model/date.h"

#include <cstdint>
#include <vector>

namespace strata {

// Sums of money in ten-thousandths that cannot overflow, times days if need be.
__extension__ using WideSum = __int128;

// What the lines of one customer add up to. A sale is a line that is not a return and has a net value above
// 0.
struct CustomerSums
{
    // over all lines up to the as-of date
    std::int64_t linesEver = 0;
    Day firstSale = kNoDay, lastSale = kNoDay;
    std::int32_t ordersEver = 0;

    // in the window
    std::int64_t lines = 0, saleLines = 0, returnLines = 0;
    WideSum net = 0; // credits included
    WideSum saleNet = 0, returned = 0; // of sales; of return lines, whatever their sign
    std::int64_t costLines = 0; // lines with a known cost, and their sums
    WideSum costNet = 0, cost = 0;
    WideSum listNet = 0, list = 0; // sales with a list value above 0
    std::int64_t freightLines = 0; // lines with freight booked or billed
    WideSum freight = 0, freightBilled = 0;
    std::int32_t orders = 0, products = 0;
    std::int32_t ordersWithCost = 0, smallOrders = 0;
    std::int32_t saleMonths = 0; // calendar months with a sale
    std::int64_t paidLines = 0,
                 paidLineDays = 0; // lines with a paid date; days from invoice to payment, unweighted

    // payment of the window's invoices with a net value above 0; money x days
    WideSum payable = 0, payableDays = 0;
    WideSum termed = 0, daysBeyond = 0; // those with a due date

    // growth and retention
    WideSum recentNet = 0, earlierNet = 0;
    std::int32_t earlierCategories = 0, keptCategories = 0;

    // rhythm
    std::int32_t activeMonths = 0; // calendar months with a sale in the last 12 months, at most 12
    double medianInterval = 0.0; // days between order dates in the last 365 days; 0 = fewer than 3 such dates
};

// What the lines of every customer add up to, where a database added them up and only this came back. It
// answers for one as-of date, one window and one cost per order: others need another question to the
// database.
struct CustomerTotals
{
    std::vector<CustomerSums> sums; // one per customer
    Day asOf = kNoDay;
    int windowMonths = 12; // 0 = all
    double perOrder = 0.0; // the cost per order that made an order a small one
    Day firstLine = kNoDay, lastLine = kNoDay; // the invoice lines there: from, to
    std::int64_t lines = 0; // how many
    bool hasCategories = false, hasProducts = false; // the source has such a column
};

} // namespace strata
