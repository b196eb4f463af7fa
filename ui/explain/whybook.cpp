#include "core/method/costtoserve.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/whymodel.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <algorithm>
#include <cmath>

// Figures about the data, the weights and the costs.

namespace strata {

namespace {

QString count(double number)
{
    return format::number(number, number == std::round(number) ? 0 : 2);
}

} // namespace

Explanation whyCustomers(const Workshop& workshop)
{
    const Project& project = workshop.project();
    const auto n = double(project.dataset->customers.size());
    Explanation answer;
    answer.title = Words::tr("%1 customers").arg(count(n));
    answer.sentence = Words::tr("Every customer that the imported tables name, once each; one that only an "
                                "invoice names counts too.");
    const Dataset& dataset = *project.dataset;
    if (dataset.brought && dataset.brought->customers.size() != dataset.customers.size())
        answer.formula += Words::tr("%1 = %2 accounts, less %3 that were put under another one")
                              .arg(count(n), count(double(dataset.brought->customers.size())),
                                   count(double(dataset.brought->customers.size()) - n));
    if (Words::knows(workshop, 0))
        answer.formula += whyTypeCounts(workshop).formula;
    answer.source = Words::tr("The imports are listed on the page of the data.");
    return answer;
}

Explanation whyLines(const Workshop& workshop)
{
    const Dataset& dataset = *workshop.project().dataset;
    Explanation answer;
    const bool isAddedUp = dataset.totals && dataset.lines.size() == 0;
    const double lines = isAddedUp ? double(dataset.totals->lines) : double(dataset.lines.size());
    answer.title = Words::tr("%1 invoice lines").arg(count(lines));
    answer.sentence = isAddedUp
        ? Words::tr("So many lines did the database add up. They stay there; one row per customer came back.")
        : Words::tr("Every row that the imports of invoice lines accepted, credits and returns included.");
    for (const ImportBatch& batch : workshop.project().imports)
        if (batch.kind == TableKind::InvoiceLines)
            answer.formula += Words::tr("%1: %2 read = %3 accepted + %4 rejected")
                                  .arg(format::text(batch.source), count(double(batch.read)),
                                       count(double(batch.accepted)), count(double(batch.rejected)));
    const QString period = Words::period(workshop.metrics().windowStart, workshop.metrics().asOf);
    if (!period.isEmpty())
        answer.source = Words::tr("The metrics count those %1.").arg(period);
    return answer;
}

Explanation whyMetrics(const Workshop& workshop)
{
    const Framework& framework = workshop.project().framework;
    Explanation answer;
    answer.title = Words::tr("%1 metrics").arg(count(double(metricCount(framework))));
    answer.sentence = Words::tr("The metrics of the value tree, those left out included.");
    for (const Factor& factor : framework.factors)
        answer.formula += Words::tr("%1: %Ln metric(s)", nullptr, int(factor.metrics.size()))
                              .arg(format::text(factor.name));
    return answer;
}

Explanation whyRecalculation(const Workshop& workshop)
{
    Explanation answer;
    answer.title = Words::tr("Last recalculation");
    answer.sentence = workshop.isRecalculating()
        ? Words::tr("The metrics are being computed in the background. What is shown is not current yet.")
        : Words::tr("So long did it take to compute the scores, types and totals of all customers anew after "
                    "the last change.");
    if (!workshop.isRecalculating())
        answer.formula += Words::tr("%1 milliseconds for %2 customers")
                              .arg(format::number(workshop.recalculationMs(), 1),
                                   count(double(workshop.results().types.size())));
    return answer;
}

namespace {

QString weightSource()
{
    return Words::tr("Weights are whole hundredths of a percent. Who drags one moves the free others in "
                     "proportion, so that the sum stays %1; what rounding leaves over goes to the largest "
                     "remainders.")
        .arg(format::hundredth(100.0, 0));
}

QString sumLine(const std::vector<int>& weights)
{
    QStringList parts;
    for (const int weight : weights)
        if (weight > 0)
            parts += format::weight(weight);
    return format::hundredth(100.0, 0) + QStringLiteral(" = ") + parts.join(QStringLiteral(" + "));
}

} // namespace

Explanation whyFactorWeight(const Workshop& workshop, std::size_t factor)
{
    const Framework& framework = workshop.project().framework;
    if (factor >= framework.factors.size())
        return {};
    const Factor& asked = framework.factors[factor];
    std::vector<int> weights;
    for (const Factor& other : framework.factors)
        weights.push_back(other.isExcluded ? 0 : other.weight);
    Explanation answer;
    answer.title
        = Words::tr("Weight of %1: %2").arg(format::text(asked.name), format::weight(weights[factor]));
    answer.sentence = asked.isExcluded
        ? Words::tr("The factor is left out: it weighs nothing until it is taken in again.")
        : Words::tr("What the factor counts in the composite score. The weights of all factors add up to %1.")
              .arg(format::hundredth(100.0, 0));
    answer.formula += sumLine(weights);
    int axis = 0;
    for (std::size_t f = 0; f < framework.factors.size(); ++f)
        axis += framework.factors[f].axis == asked.axis ? weights[f] : 0;
    if (axis > 0 && weights[factor] > 0)
        answer.formula += Words::tr("On its axis, %1, it counts %2 = %3 ÷ %4.")
                              .arg(axisName(asked.axis), Words::share(double(weights[factor]) / axis),
                                   format::weight(weights[factor]), format::weight(axis));
    answer.source = weightSource();
    return answer;
}

Explanation whyMetricWeight(const Workshop& workshop, std::size_t factor, std::size_t metric)
{
    const Framework& framework = workshop.project().framework;
    if (factor >= framework.factors.size() || metric >= framework.factors[factor].metrics.size())
        return {};
    const Factor& group = framework.factors[factor];
    std::vector<int> weights;
    for (const Metric& other : group.metrics)
        weights.push_back(other.isExcluded ? 0 : other.weight);
    Explanation answer;
    const QString name = metricName(group.metrics[metric].id);
    answer.title = Words::tr("Weight of %1: %2").arg(name, format::weight(weights[metric]));
    answer.sentence = group.metrics[metric].isExcluded
        ? Words::tr("The metric is left out: it weighs nothing until it is taken in again.")
        : Words::tr("What the metric counts inside %1. The weights of its metrics add up to %2.")
              .arg(format::text(group.name), format::hundredth(100.0, 0));
    answer.formula += sumLine(weights);
    if (!group.isExcluded && group.weight > 0)
        answer.formula += Words::tr("In the composite score it counts %1 = %2 × %3.")
                              .arg(Words::share(double(weights[metric]) * group.weight
                                                / (double(kFullWeight) * kFullWeight)),
                                   format::weight(weights[metric]), format::weight(group.weight));
    answer.source = weightSource();
    return answer;
}

Explanation whyMover(const Workshop& workshop, int customer, CustomerType before, const QString& since)
{
    Explanation answer = whyType(workshop, customer);
    if (!Words::knows(workshop, customer))
        return answer;
    const auto now = CustomerType(workshop.results().types[std::size_t(customer)]);
    answer.title = Words::tr("%1: %2 to %3")
                       .arg(Words::customer(workshop.project(), std::size_t(customer)), typeName(before),
                            typeName(now));
    answer.sentence
        = Words::tr("The type then was %1 (%2). Now: %3").arg(typeName(before), since, answer.sentence);
    return answer;
}

Explanation whyMovers(const Workshop& workshop, std::int64_t movers, const QString& since)
{
    const auto n = double(workshop.results().types.size());
    Explanation answer;
    answer.title = Words::tr("%1 customers change type").arg(count(double(movers)));
    answer.sentence
        = Words::tr("Customers whose type or status now is another one than it was (%1).").arg(since);
    answer.formula += Words::tr("%1 of %2 customers").arg(count(double(movers)), count(n));
    return answer;
}

namespace {

QString driverName(const CostDriver& driver)
{
    return driver.key.starts_with("field:") ? format::text(driver.name)
                                            : QCoreApplication::translate("CostDriver", driver.name.c_str());
}

QString rateOf(const CostDriver& driver, const Project& project)
{
    if (driver.key == "receivables")
        return Words::tr("%1 a year").arg(format::percent(driver.rate, 2));
    return driver.key == "freight" ? format::number(driver.rate, 2) : Words::money(driver.rate, project);
}

QString countOf(const CostDriver& driver, double counted, const Project& project)
{
    const bool isMoney = driver.key == "receivables" || driver.key == "freight";
    return isMoney ? Words::money(counted, project) : count(counted);
}

QString driverMeaning(const CostDriver& driver)
{
    if (driver.key == "receivables")
        return Words::tr("What was lent to customers over a year, net sales × days to pay ÷ 365, times the "
                         "yearly cost of capital.");
    if (driver.key == "freight")
        return Words::tr("The freight that was booked, times its rate.");
    return Words::tr("How many there were in the window, times what one of them costs.");
}

} // namespace

Explanation whyDriver(const Workshop& workshop, const DriverCost& driver)
{
    const Project& project = workshop.project();
    Explanation answer;
    answer.title
        = Words::tr("%1: %2").arg(driverName(driver.driver), Words::money(driver.totalCost, project));
    answer.sentence = driverMeaning(driver.driver);
    answer.formula
        += Words::tr("%1 = %2 × %3")
               .arg(Words::money(driver.totalCost, project),
                    countOf(driver.driver, driver.totalCount, project), rateOf(driver.driver, project));
    answer.source = driver.driver.isGuess
        ? Words::tr("The rate is a guess of the team. Each customer’s part is rounded, then added up.")
        : Words::tr("The rate is the team’s. Each customer’s part is rounded, then added up.");
    return answer;
}

Explanation whyCustomerDriver(const Workshop& workshop, const DriverCost& driver, int customer)
{
    const auto i = std::size_t(customer);
    if (customer < 0 || i >= driver.costs.size())
        return Words::sayWait(driverName(driver.driver));
    const Project& project = workshop.project();
    const QString cost = Words::money(double(driver.costs[i]) / kAmountUnit, project);
    Explanation answer;
    answer.title
        = Words::tr("%1 of %2: %3").arg(driverName(driver.driver), Words::customer(project, i), cost);
    answer.sentence = driverMeaning(driver.driver);
    answer.formula
        += Words::tr("%1 = %2 × %3")
               .arg(cost, countOf(driver.driver, driver.counts[i], project), rateOf(driver.driver, project));
    return answer;
}

Explanation whyCustomerCost(const Workshop& workshop, const CostToServe& costs, int customer)
{
    const auto i = std::size_t(customer);
    if (customer < 0 || i >= costs.totals.size() || i >= workshop.project().dataset->customers.size())
        return Words::sayWait(Words::tr("Cost to serve"));
    const Project& project = workshop.project();
    const QString total = Words::money(double(costs.totals[i]) / kAmountUnit, project);
    Explanation answer;
    answer.title = Words::tr("Cost to serve of %1: %2").arg(Words::customer(project, i), total);
    answer.sentence = Words::tr("The sum over the drivers of count × rate.");
    for (const DriverCost& driver : costs.drivers) {
        if (driver.costs.size() <= i || driver.driver.rate == 0.0)
            continue;
        answer.formula
            += Words::tr("%1: %2 × %3 = %4")
                   .arg(driverName(driver.driver), countOf(driver.driver, driver.counts[i], project),
                        rateOf(driver.driver, project),
                        Words::money(double(driver.costs[i]) / kAmountUnit, project));
    }
    if (answer.formula.isEmpty())
        answer.formula += Words::tr("No driver has a rate yet, so serving costs nothing.");
    answer.source = Words::tr("Counted %1. The rates are the team’s.")
                        .arg(Words::period(workshop.metrics().windowStart, workshop.metrics().asOf));
    return answer;
}

Explanation whyLedger(const Workshop& workshop, const CostToServe& costs)
{
    const Project& project = workshop.project();
    Explanation answer;
    answer.title = Words::tr("Allocated: %1").arg(Words::money(costs.allocated, project));
    answer.sentence
        = Words::tr("The cost to serve of all customers: the sum over the drivers of count × rate.");
    for (const DriverCost& driver : costs.drivers)
        if (driver.driver.rate != 0.0)
            answer.formula += Words::tr("%1: %2").arg(driverName(driver.driver),
                                                      Words::money(driver.totalCost, project));
    if (project.rates.ledgerTotal > 0.0)
        answer.formula += Words::tr("Not allocated: %1 = %2 in the ledger − %3 allocated")
                              .arg(Words::money(costs.unallocated, project),
                                   Words::money(project.rates.ledgerTotal, project),
                                   Words::money(costs.allocated, project));
    else
        answer.formula += Words::tr("The ledger’s total was not given, so nothing can be set against it.");
    if (costs.guessed > 0.0)
        answer.formula
            += Words::tr("By rates that are guesses: %1").arg(Words::money(costs.guessed, project));
    if (costs.withoutMargin > 0.0)
        answer.formula += Words::tr("At customers whose margin is unknown: %1. It lowers no net profit.")
                              .arg(Words::money(costs.withoutMargin, project));
    answer.source = Words::tr("The ledger’s total is what the team typed in.");
    return answer;
}

Explanation whyDates(const Workshop& workshop)
{
    Explanation answer;
    answer.title = Words::tr("Invoices from and to");
    answer.sentence = Words::tr("The dates of the first and of the last invoice line in the project.");
    const QString period = Words::period(workshop.metrics().windowStart, workshop.metrics().asOf);
    if (!period.isEmpty())
        answer.formula += Words::tr("The metrics count those %1.").arg(period);
    return answer;
}

Explanation whyCostShare(const Workshop& workshop)
{
    const double share = workshop.metrics().shareOfSalesWithCost;
    Explanation answer;
    answer.title = Words::tr("Share of sales with cost: %1").arg(format::percent(share));
    answer.sentence
        = Words::tr("The net value of lines sold whose cost of goods is known, of that of all lines "
                    "sold. Credits are left aside, so that they cannot hide a hole.");
    answer.formula += Words::tr("Net value with a known cost ÷ net value sold, %1")
                          .arg(Words::period(workshop.metrics().windowStart, workshop.metrics().asOf));
    answer.source = Words::tr("Under %1, margins and profits say less than they seem to.")
                        .arg(format::percent(kLeastShareWithCost, 0));
    return answer;
}

Explanation whyPayments(const Workshop& workshop)
{
    Explanation answer;
    answer.title = Words::tr("%1 payments").arg(count(double(workshop.project().dataset->payments.size())));
    answer.sentence
        = Words::tr("Every row that the imports of payments accepted. They settle the invoices that "
                    "have no paid date of their own.");
    return answer;
}

Explanation whyPeriod(const Workshop& workshop)
{
    const Period& period = workshop.project().period;
    const MetricTable& metrics = workshop.metrics();
    Explanation answer;
    answer.title = Words::tr("Which invoices count");
    answer.sentence = isKnown(period.asOf) ? Words::tr("The as-of date was chosen by the team.")
                                           : Words::tr("The as-of date is that of the last invoice.");
    if (!isKnown(metrics.asOf))
        return answer;
    answer.formula += Words::tr("As of %1").arg(format::day(metrics.asOf));
    answer.formula += isKnown(metrics.windowStart)
        ? Words::tr("First day: %1 = the day after the as-of date less %Ln month(s)", nullptr,
                    period.windowMonths)
              .arg(format::day(metrics.windowStart))
        : Words::tr("All invoices up to then count.");
    return answer;
}

Explanation whyImport(const Workshop& workshop, std::int64_t batch)
{
    for (const ImportBatch& import : workshop.project().imports) {
        if (import.batch != batch)
            continue;
        Explanation answer;
        answer.title
            = Words::tr("%1: %2 rows").arg(format::text(import.source), count(double(import.accepted)));
        answer.sentence = Words::tr("Every row that was read was either accepted or rejected with a reason.");
        answer.formula += Words::tr("%1 read = %2 accepted + %3 rejected")
                              .arg(count(double(import.read)), count(double(import.accepted)),
                                   count(double(import.rejected)));
        answer.source
            = Words::tr("Imported on %1. The findings name the rejected rows.").arg(format::day(import.date));
        return answer;
    }
    return {};
}

Explanation whySnapshot(const Workshop& workshop, std::int64_t snapshot)
{
    for (const SnapshotInfo& kept : workshop.project().snapshots)
        if (kept.id == snapshot)
            return {
                .title
                = Words::tr("%1: %2 customers").arg(format::text(kept.name), count(double(kept.customers))),
                .sentence
                = Words::tr("So many customers were in the project when the snapshot was taken, those "
                            "with a status included.")};
    return {};
}

Explanation whyCoverage(const Workshop& workshop, const std::string& metric)
{
    const MetricColumn* column = workshop.metrics().find(metric);
    const auto all = double(workshop.project().dataset->customers.size());
    double covered = 0.0;
    if (column)
        for (const std::uint8_t present : column->present)
            covered += present ? 1.0 : 0.0;
    Explanation answer;
    answer.title = Words::tr("%1 covers %2 of the customers")
                       .arg(metricName(metric), format::percent(all > 0.0 ? covered / all : 0.0));
    answer.sentence = Words::tr("Customers with a value of this metric, of all customers.");
    answer.formula += Words::tr("%1 = %2 ÷ %3 customers")
                          .arg(format::percent(all > 0.0 ? covered / all : 0.0), count(covered), count(all));
    if (const MetricInfo* info = findMetric(metric))
        answer.source = Words::tr("How it is computed: %1.").arg(metricFormula(*info));
    return answer;
}

Explanation whyCoverages(const Workshop& workshop)
{
    Explanation answer;
    answer.title = Words::tr("Can we have them?");
    answer.sentence
        = Words::tr("Each metric of the value tree once: what the data hold, and what the team said "
                    "where they hold nothing.");
    for (const Factor& factor : workshop.project().framework.factors)
        for (const Metric& metric : factor.metrics)
            answer.formula += whyCoverage(workshop, metric.id).title;
    return answer;
}

Explanation whySpread(const Workshop& workshop, const std::string& metric)
{
    const QString name = metricName(metric);
    const MetricColumn* column = workshop.metrics().find(metric);
    if (!column)
        return {.title = name, .sentence = Words::tr("No customer has a value yet.")};
    std::vector<double> values;
    for (std::size_t i = 0; i < column->present.size(); ++i)
        if (column->present[i])
            values.push_back(column->values[i]);
    Explanation answer;
    answer.title = Words::tr("How %1 is spread").arg(name);
    answer.sentence
        = Words::tr("Each bar counts the customers whose value lies in its stretch. The picture "
                    "reaches from about the 1st to the 99th percentile; who lies outside is counted "
                    "at its ends.");
    answer.formula += Words::tr("%1 of %2 customers have a value; %3 are missing.")
                          .arg(count(double(values.size())), count(double(column->present.size())),
                               count(double(column->present.size() - values.size())));
    if (!values.empty()) {
        std::sort(values.begin(), values.end());
        const std::size_t n = values.size();
        const double median = n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2.0;
        const Project& project = workshop.project();
        answer.formula
            += Words::tr("Lowest %1, median %2, highest %3.")
                   .arg(Words::value(values.front(), metric, project), Words::value(median, metric, project),
                        Words::value(values.back(), metric, project));
    }
    if (const MetricInfo* info = findMetric(metric))
        answer.source = Words::tr("How it is computed: %1.").arg(metricFormula(*info));
    return answer;
}

Explanation whySpreadBar(const Workshop& workshop, const std::string& metric, double from, double to)
{
    const MetricColumn* column = workshop.metrics().find(metric);
    if (!column)
        return whySpread(workshop, metric);
    std::int64_t inside = 0, all = 0;
    for (std::size_t i = 0; i < column->present.size(); ++i) {
        if (!column->present[i])
            continue;
        ++all;
        inside += column->values[i] >= from && column->values[i] < to ? 1 : 0;
    }
    const Project& project = workshop.project();
    Explanation answer;
    answer.title = Words::tr("%1: from %2 to below %3")
                       .arg(metricName(metric), Words::value(from, metric, project),
                            Words::value(to, metric, project));
    answer.sentence = Words::tr("So many customers have a value in this stretch.");
    answer.formula
        += Words::tr("%1 of %2 customers with a value").arg(count(double(inside)), count(double(all)));
    if (const MetricInfo* info = findMetric(metric))
        answer.source = Words::tr("How it is computed: %1.").arg(metricFormula(*info));
    return answer;
}

} // namespace strata
