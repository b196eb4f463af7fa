#include "core/sample/sample.h"

#include "core/sample/samplecustomers.h"
#include "core/sample/samplelines.h"

namespace strata {

std::vector<std::shared_ptr<const BatchRows>> makeSample(int customers, std::uint64_t seed)
{
    const std::vector<SampleCustomer> all = sampleCustomers(customers, seed);

    auto table = std::make_shared<BatchRows>();
    table->kind = TableKind::Customers;
    table->customers = customerTable(all);

    auto invoices = std::make_shared<BatchRows>();
    invoices->kind = TableKind::InvoiceLines;
    invoices->customers = {.ids = table->customers.ids, .names = table->customers.names, .fields = {}};
    invoices->lines = sampleLines(all, seed);
    return {table, invoices};
}

Project sampleProject()
{
    Project project;
    project.name = "Sample workshop";
    project.currency = "USD";
    project.period = {.asOf = kSampleEnd, .windowMonths = 12};
    project.rates = {
        .perOrder = 28.0, .perLine = 1.5, .perReturn = 15.0, .perFreightUnit = 1.0, .receivablesRate = 0.08};
    return project;
}

} // namespace strata
