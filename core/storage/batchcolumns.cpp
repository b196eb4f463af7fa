#include "core/storage/batchcolumns.h"

#include "core/storage/rows.h"

#include <algorithm>
#include <limits>
#include <string>

namespace strata {

namespace {

void expectIndexes(const std::vector<std::int32_t>& column, std::int32_t least, std::size_t size,
                   ErrorCode code, const char* what)
{
    const auto [lowest, highest] = std::minmax_element(column.begin(), column.end());
    if (!column.empty() && (*lowest < least || (*highest >= 0 && std::size_t(*highest) >= size)))
        throw StorageFailure{{code, std::string(what) + ": a row refers to nothing"}};
}

void expectDays(const std::vector<Day>& column, bool mayBeUnknown, ErrorCode code, const char* what)
{
    const auto fits = [mayBeUnknown](Day day) {
        return (day >= kFirstDay && day <= kLastDay) || (mayBeUnknown && day == kNoDay);
    };
    if (!std::all_of(column.begin(), column.end(), fits))
        throw StorageFailure{{code, std::string(what) + ": a date is out of range"}};
}

bool isFlag(std::uint8_t flag)
{
    return flag <= 1;
}

} // namespace

void expectSoundLines(const InvoiceLines& lines, const ListSizes& sizes, ErrorCode code)
{
    expectIndexes(lines.customer, 0, sizes.customers, code, "line.customer");
    expectIndexes(lines.invoice, -1, sizes.invoices, code, "line.invoice");
    expectIndexes(lines.product, -1, sizes.products, code, "line.product");
    expectIndexes(lines.category, -1, sizes.categories, code, "line.category");
    expectDays(lines.date, false, code, "line.date");
    expectDays(lines.due, true, code, "line.due");
    expectDays(lines.paid, true, code, "line.paid");
    if (!std::all_of(lines.isReturn.begin(), lines.isReturn.end(), isFlag))
        throw StorageFailure{{code, "line.isReturn: neither yes nor no"}};
    if ((!lines.customer.empty() && lines.date.size() != lines.size())
        || lines.customer.size() > std::size_t(std::numeric_limits<std::int32_t>::max()))
        throw StorageFailure{{code, "line.date: some are missing"}};
}

void expectSoundPayments(const Payments& payments, const ListSizes& sizes, ErrorCode code)
{
    expectIndexes(payments.customer, 0, sizes.customers, code, "payment.customer");
    expectIndexes(payments.invoice, -1, sizes.invoices, code, "payment.invoice");
    // No payment comes in without its day; a file of format 1 may hold some.
    expectDays(payments.date, code == ErrorCode::DamagedFile, code, "payment.date");
}

void expectSoundCustomers(const Customers& customers, ErrorCode code)
{
    if (std::any_of(customers.ids.begin(), customers.ids.end(),
                    [](const std::string& id) { return id.empty(); }))
        throw StorageFailure{{code, "customer.id: one is empty"}};
    for (const CustomerField& field : customers.fields)
        if (!std::all_of(field.present.begin(), field.present.end(), isFlag))
            throw StorageFailure{{code, "a customer field's mark is neither yes nor no"}};
}

void expectSoundBatch(const BatchRows& batch, ErrorCode code)
{
    const ListSizes sizes{batch.customers.size(), batch.lines.invoiceIds.size(),
                          batch.lines.productIds.size(), batch.lines.categories.size()};
    expectSoundLines(batch.lines, sizes, code);
    expectSoundPayments(batch.payments, sizes, code);
    expectSoundCustomers(batch.customers, code);
}

} // namespace strata
