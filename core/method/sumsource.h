#pragma once
#include "core/method/aggregate.h"
#include "core/model/dataset.h"
#include "core/model/project.h"

#include <cstddef>

namespace strata {

// Where the sums of the customers come from: the dataset's lines, or what a database added up instead.
struct SumSource
{
    bool hasLines = false; // there are invoices at all; false: no customer has sums
    bool isAddedUp = false; // by a database: as-of date, window and cost per order are those it was asked for
    AggregateRules rules; // rules.asOf is the day actually used; kNoDay where nothing says it
    double perOrder = 0.0; // what made an order a small one
};
SumSource sumSource(const Dataset& dataset, const Period& period, const CostRates& rates);

// Calls `sink` once per customer that has lines up to the as-of date, from several threads at once.
void eachCustomersSums(const Dataset& dataset, const SumSource& source, int threads,
                       const CustomerSink& sink);

// How much of the window's sales has a known cost, 0..1; 0 where nothing was sold. Sales before credits: a
// sale without a cost and its credit would cancel, and the hole would not be seen. What a database added up
// holds no such sum; there it is the share of the net sales.
double shareOfSalesWithCost(const Dataset& dataset, const SumSource& source);

} // namespace strata
