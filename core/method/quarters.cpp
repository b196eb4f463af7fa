#include "core/method/quarters.h"

#include "core/method/customerpass.h"
#include "core/method/driverpass.h"
#include "core/method/money.h"
#include "core/method/sumsource.h"

#include <algorithm>
#include <unordered_map>

namespace strata {

namespace {

// The customer's entries of a clustered column.
struct Range
{
    std::size_t begin = 0, end = 0;
};

Range rangeOf(const std::vector<std::int32_t>& customers, std::size_t customer)
{
    const auto [first, last] = std::equal_range(customers.begin(), customers.end(), std::int32_t(customer));
    return {std::size_t(first - customers.begin()), std::size_t(last - customers.begin())};
}

// An empty column stays one: it means unknown throughout.
template <typename T> std::vector<T> cut(const std::vector<T>& column, Range range)
{
    if (column.empty())
        return {};
    return {column.begin() + std::ptrdiff_t(range.begin), column.begin() + std::ptrdiff_t(range.end)};
}

// A dataset of this customer alone. Products and categories are left behind: no sum of money needs them.
Dataset onlyOne(const Dataset& dataset, std::size_t customer)
{
    Dataset one;
    one.customers.ids = {dataset.customers.ids[customer]};
    const InvoiceLines& all = dataset.lines;
    const Range range = rangeOf(all.customer, customer);
    one.lines.customer.assign(range.end - range.begin, 0);
    one.lines.date = cut(all.date, range);
    one.lines.invoice = cut(all.invoice, range);
    one.lines.quantity = cut(all.quantity, range);
    one.lines.net = cut(all.net, range);
    one.lines.cost = cut(all.cost, range);
    one.lines.freight = cut(all.freight, range);
    one.lines.freightBilled = cut(all.freightBilled, range);
    one.lines.isReturn = cut(all.isReturn, range);
    one.lines.due = cut(all.due, range);
    one.lines.paid = cut(all.paid, range);
    const Range paid = rangeOf(dataset.payments.customer, customer);
    one.payments.customer.assign(paid.end - paid.begin, 0);
    one.payments.date = cut(dataset.payments.date, paid);
    one.payments.amount = cut(dataset.payments.amount, paid);
    one.payments.invoice = cut(dataset.payments.invoice, paid);
    return one;
}

int quarterNumber(Day day) // quarters since the year 0
{
    const CivilDate date = civilOf(day);
    return date.year * 4 + (date.month - 1) / 3;
}

Day firstDayOf(int quarter)
{
    return dayOf({quarter / 4, quarter % 4 * 3 + 1, 1});
}

// What the drivers and the margin are made of, of the lines of one quarter.
CustomerSums difference(const CustomerSums& from, const CustomerSums& less)
{
    CustomerSums sums;
    sums.net = from.net - less.net;
    sums.saleLines = from.saleLines - less.saleLines;
    sums.returnLines = from.returnLines - less.returnLines;
    sums.freight = from.freight - less.freight;
    sums.costLines = from.costLines - less.costLines;
    sums.costNet = from.costNet - less.costNet;
    sums.cost = from.cost - less.cost;
    sums.payable = from.payable - less.payable;
    sums.payableDays = from.payableDays - less.payableDays;
    return sums;
}

// Orders by quarter, from `begin` to `last`. An invoice is one by all of its lines, as over the whole time,
// and in the quarter of the last of them: differences of windows would count one twice, and take it back
// before, where its earlier lines outweigh the later ones.
std::vector<std::int64_t> ordersByQuarter(const InvoiceLines& lines, const AggregateRules& rules, int begin,
                                          int last)
{
    struct Invoice
    {
        WideSum net = 0;
        Day latest = kNoDay;
        bool hasDelivery = false; // a line that is not a return
    };
    std::unordered_map<std::int32_t, Invoice> invoices;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Day date = lines.date[i];
        if (!isKnown(date) || date > rules.asOf || date < firstDayOf(begin))
            continue;
        Invoice& invoice = invoices[lines.invoice[i]];
        invoice.net += lines.net[i];
        invoice.latest = isKnown(invoice.latest) ? std::max(invoice.latest, date) : date;
        invoice.hasDelivery |= !lines.isReturn[i];
    }
    std::vector<std::int64_t> orders(std::size_t(last - begin + 1), 0);
    const bool anyDelivery = rules.order == AggregateRules::Order::AnyDelivery;
    for (const auto& [number, invoice] : invoices)
        if (anyDelivery ? invoice.hasDelivery : invoice.net > 0)
            ++orders[std::size_t(quarterNumber(invoice.latest) - begin)];
    return orders;
}

} // namespace

Quarters quartersOf(const Dataset& dataset, const Period& period, const CostRates& rates,
                    std::size_t customer)
{
    Quarters made;
    const SumSource source = sumSource(dataset, period, rates);
    made.asOf = source.rules.asOf;
    made.isAddedUp = source.isAddedUp;
    for (const FieldRate& counted : rates.perField)
        if (counted.rate != 0.0)
            made.undated.push_back(counted.field);
    if (source.isAddedUp || !source.hasLines || customer >= dataset.customers.size() || !isKnown(made.asOf))
        return made;

    const Dataset one = onlyOne(dataset, customer);
    Day first = kNoDay;
    for (const Day date : one.lines.date)
        if (isKnown(date) && date <= made.asOf && (!isKnown(first) || date < first))
            first = date;
    if (!isKnown(first))
        return made;
    const int last = quarterNumber(made.asOf);
    int begin = quarterNumber(first);
    if (last - begin >= int(kMostQuarters)) {
        begin = last - int(kMostQuarters) + 1;
        made.isCutShort = true;
    }

    // What somebody else's lines say about paid dates and payments holds for this customer's, too.
    DatasetFacts facts(one);
    facts.hasPayments = dataset.payments.size() > 0;
    facts.hasPaidDates = std::any_of(dataset.lines.paid.begin(), dataset.lines.paid.end(),
                                     [](Day day) { return isKnown(day); });
    CostRates dated = rates;
    dated.perField.clear();
    const DriverPass drivers(one.customers, dated);
    const std::vector<std::int64_t> orders = ordersByQuarter(one.lines, source.rules, begin, last);
    CustomerSums later; // of the quarters behind this one
    for (int number = last; number >= begin; --number) {
        AggregateRules rules = source.rules;
        rules.windowAfter = firstDayOf(number) - 1;
        CustomerPass pass(one, facts, rules);
        const CustomerSums whole = pass.add(0);
        CustomerSums sums = difference(whole, later);
        sums.orders = std::int32_t(orders[std::size_t(number - begin)]);
        later = whole;
        Quarter quarter;
        quarter.year = number / 4;
        quarter.quarter = number % 4 + 1;
        quarter.netSales = units(sums.net);
        quarter.orders = sums.orders;
        quarter.hasMargin = sums.costLines > 0;
        if (quarter.hasMargin) {
            const WideSum margin = sums.costNet - sums.cost;
            quarter.grossMargin = units(margin);
            quarter.netProfit = units(margin - drivers.total(0, sums));
        }
        made.hasMargin = made.hasMargin || quarter.hasMargin;
        made.quarters.push_back(quarter);
    }
    std::reverse(made.quarters.begin(), made.quarters.end());
    made.hasProfit = made.hasMargin && made.undated.empty();
    return made;
}

} // namespace strata
