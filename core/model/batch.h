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
// within a customer.
//
// Of several batches of totals the last counts; customers it does not name have empty sums. Totals stand
// instead of lines: where there are lines as well, the lines count and the totals are left out.
std::shared_ptr<const Dataset> assemble(const std::vector<std::shared_ptr<const BatchRows>>& batches);

} // namespace strata
