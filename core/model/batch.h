#pragma once
#include "core/model/dataset.h"
#include "core/model/project.h"

#include <memory>
#include <string>
#include <vector>

namespace strata {

// The accepted rows of one import, numbered within themselves; assemble() joins batches into a dataset.
struct BatchRows
{
    TableKind kind = TableKind::Customers;
    // Customers: the table itself. InvoiceLines, Payments: the customers named there (ids, names; no fields).
    Customers customers;
    InvoiceLines lines; // InvoiceLines; for Payments only `invoiceIds` is used, by payments.invoice
    Payments payments;
    std::shared_ptr<const CustomerTotals> totals = {}; // kind Totals: one per customer
};

// Joins batches in the order in which they came. A customer that comes again is updated by the later batch;
// one that is only named on an invoice is made from that. Lines end up grouped by customer, in their order
// within a customer. Columns that no batch fills stay empty, except those of dates, invoices, amounts and
// returns.
//
// Of several batches of totals the last counts; customers it does not name have empty sums. Totals stand
// instead of lines: where there are lines as well, the lines count and the totals are left out.
std::shared_ptr<const Dataset> assemble(const std::vector<std::shared_ptr<const BatchRows>>& batches);

// The same, using the batches up: of many lines there are never two copies at a time.
std::shared_ptr<const Dataset> assembleFrom(std::vector<BatchRows> batches);

} // namespace strata
