#pragma once
#include "core/model/customertype.h"
#include "core/model/framework.h"
#include "ui/explain/explain.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace strata {

class Workshop;
struct CostToServe;
struct DriverCost;

// Why the figures of the whole book are what they are.
Explanation whyCut(const Workshop& workshop, Axis axis);
Explanation whyTierCuts(const Workshop& workshop); // where each tier begins
// How many customers are of a type or status, and their shares of sales and profit.
Explanation whyTypeCount(const Workshop& workshop, CustomerType type);
Explanation whyTypeCounts(const Workshop& workshop); // of all of them
Explanation whyTierCount(const Workshop& workshop, std::size_t tier);
Explanation whyHistogramBar(const Workshop& workshop, std::size_t bar); // of Results::histogram
Explanation whyHistogram(const Workshop& workshop);
Explanation whyWhaleCurve(const Workshop& workshop); // its peak, and what is lost after it
Explanation whyMatrix(const Workshop& workshop); // the points and the lines

// The status bar.
Explanation whyCustomers(const Workshop& workshop);
Explanation whyLines(const Workshop& workshop);
Explanation whyMetrics(const Workshop& workshop);
Explanation whyRecalculation(const Workshop& workshop);

// A weight of the value tree: whose it is and how it was rounded.
Explanation whyFactorWeight(const Workshop& workshop, std::size_t factor);
Explanation whyMetricWeight(const Workshop& workshop, std::size_t factor, std::size_t metric);
// Who changed type against a baseline ("since round 1").
Explanation whyMover(const Workshop& workshop, int customer, CustomerType before, const QString& since);
Explanation whyMovers(const Workshop& workshop, std::int64_t movers, const QString& since);

// Costs: one driver over all customers, the whole of one customer, and the ledger's remainder.
Explanation whyDriver(const Workshop& workshop, const DriverCost& driver);
Explanation whyCustomerCost(const Workshop& workshop, const CostToServe& costs, int customer);
Explanation whyCustomerDriver(const Workshop& workshop, const DriverCost& driver, int customer);
Explanation whyLedger(const Workshop& workshop, const CostToServe& costs);

// What the imports brought.
Explanation whyDates(const Workshop& workshop); // invoices from and to
Explanation whyCostShare(const Workshop& workshop); // share of sales with a cost of goods
Explanation whyPayments(const Workshop& workshop);
Explanation whyPeriod(const Workshop& workshop); // which invoices count
Explanation whyImport(const Workshop& workshop, std::int64_t batch);
Explanation whySnapshot(const Workshop& workshop, std::int64_t snapshot);
Explanation whyCoverage(const Workshop& workshop, const std::string& metric); // customers with a value
Explanation whyCoverages(const Workshop& workshop); // of all metrics of the value tree

// How one metric's values are spread, and one bar of the picture: values from `from` (included) to `to`.
Explanation whySpread(const Workshop& workshop, const std::string& metric);
Explanation whySpreadBar(const Workshop& workshop, const std::string& metric, double from, double to);

} // namespace strata
