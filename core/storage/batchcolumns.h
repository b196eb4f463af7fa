#pragma once
#include "core/model/batch.h"
#include "core/storage/columncodec.h"
#include "core/storage/failure.h"

namespace strata {

// The columns a batch may have: their names in the file, and what must hold for their values.

// Calls visit(name, column, width).
template <typename Lines, typename Visit> void forEachLineColumn(Lines& lines, Visit visit)
{
    visit("line.customer", lines.customer, Width::Whole);
    visit("line.date", lines.date, Width::Shortest);
    visit("line.invoice", lines.invoice, Width::Shortest);
    visit("line.product", lines.product, Width::Shortest);
    visit("line.category", lines.category, Width::Shortest);
    visit("line.quantity", lines.quantity, Width::Shortest);
    visit("line.net", lines.net, Width::Shortest);
    visit("line.cost", lines.cost, Width::Shortest);
    visit("line.list", lines.list, Width::Shortest);
    visit("line.freight", lines.freight, Width::Shortest);
    visit("line.freightBilled", lines.freightBilled, Width::Shortest);
    visit("line.isReturn", lines.isReturn, Width::Shortest);
    visit("line.due", lines.due, Width::Shortest);
    visit("line.paid", lines.paid, Width::Shortest);
}

template <typename Rows, typename Visit> void forEachPaymentColumn(Rows& payments, Visit visit)
{
    visit("payment.customer", payments.customer, Width::Whole);
    visit("payment.date", payments.date, Width::Shortest);
    visit("payment.amount", payments.amount, Width::Shortest);
    visit("payment.invoice", payments.invoice, Width::Shortest);
}

// How long the lists are that lines and payments refer to.
struct ListSizes
{
    std::size_t customers = 0, invoices = 0, products = 0, categories = 0;
};

// The same conditions for what is written and for what was read; they keep every later access inside its
// vector. Throw `code`: OutOfRange or DamagedFile.
void expectSoundLines(const InvoiceLines& lines, const ListSizes& sizes, ErrorCode code);
void expectSoundPayments(const Payments& payments, const ListSizes& sizes, ErrorCode code);
void expectSoundCustomers(const Customers& customers, ErrorCode code);
void expectSoundBatch(const BatchRows& batch, ErrorCode code); // all of these

} // namespace strata
