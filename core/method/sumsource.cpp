#include "core/method/sumsource.h"

#include "core/method/money.h"

#include <algorithm>

namespace strata {

namespace {

constexpr int kMostMonths = 120000; // all years a date can have

Day lastInvoiceDate(const InvoiceLines& lines)
{
    return lines.date.empty() ? kNoDay : *std::max_element(lines.date.begin(), lines.date.end());
}

// Before the first year there is no day: the period has no beginning then.
Day monthsBefore(Day day, int months)
{
    return months >= (civilOf(day).year - 1) * 12 ? kNoDay : addMonths(day, -months);
}

bool isAddedUp(const Dataset& dataset)
{
    return dataset.totals && dataset.lines.size() == 0;
}

} // namespace

AggregateRules aggregateRules(Day asOf, int windowMonths, double perOrder)
{
    // Growth needs two equal periods; without a window it compares the last two years.
    const int growthMonths = windowMonths > 0 ? std::min(windowMonths, kMostMonths) : 12;
    AggregateRules rules;
    rules.asOf = asOf;
    rules.windowAfter = windowMonths > 0 ? monthsBefore(asOf, windowMonths) : kNoDay;
    rules.recentAfter = monthsBefore(asOf, growthMonths);
    rules.earlierAfter = monthsBefore(asOf, 2 * growthMonths);
    rules.yearAfter = monthsBefore(asOf, 12);
    rules.rhythmAfter = asOf - 365;
    rules.smallOrderMargin = tenThousandths(perOrder);
    return rules;
}

SumSource sumSource(const Dataset& dataset, const Period& period, const CostRates& rates)
{
    SumSource source;
    source.isAddedUp = isAddedUp(dataset);
    const CustomerTotals* totals = source.isAddedUp ? dataset.totals.get() : nullptr;
    const Day asOf = totals    ? (isKnown(totals->asOf) ? totals->asOf : totals->lastLine)
        : isKnown(period.asOf) ? period.asOf
                               : lastInvoiceDate(dataset.lines);
    source.hasLines = totals ? isKnown(asOf) : dataset.lines.size() > 0;
    source.perOrder = totals ? totals->perOrder : rates.perOrder;
    source.rules.asOf = asOf;
    if (source.hasLines)
        source.rules
            = aggregateRules(asOf, totals ? totals->windowMonths : period.windowMonths, source.perOrder);
    return source;
}

void eachCustomersSums(const Dataset& dataset, const SumSource& source, int threads, const CustomerSink& sink)
{
    if (!source.hasLines)
        return;
    if (!source.isAddedUp) {
        aggregate(dataset, source.rules, threads, sink);
        return;
    }
    const std::vector<CustomerSums>& sums = dataset.totals->sums;
    for (std::size_t i = 0; i < std::min(sums.size(), dataset.customers.size()); ++i)
        if (sums[i].linesEver > 0)
            sink(i, sums[i]);
}

double shareOfSalesWithCost(const Dataset& dataset, const SumSource& source)
{
    if (!source.hasLines)
        return 0.0;
    WideSum all = 0, withCost = 0;
    if (source.isAddedUp) {
        for (const CustomerSums& sums : dataset.totals->sums) {
            all += sums.net;
            withCost += sums.costNet;
        }
    } else {
        const InvoiceLines& lines = dataset.lines;
        const AggregateRules& rules = source.rules;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Amount net = lines.net[i];
            const Day date = lines.date[i];
            if (net <= 0 || lines.isReturn[i] || date > rules.asOf
                || (isKnown(rules.windowAfter) && date <= rules.windowAfter))
                continue;
            all += net;
            if (!lines.cost.empty() && isKnown(lines.cost[i]))
                withCost += net;
        }
    }
    return all > 0 ? std::clamp(double(withCost) / double(all), 0.0, 1.0) : 0.0;
}

} // namespace strata
