#include "core/model/batch.h"

#include "core/model/cluster.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace strata {

namespace {

using Batches = std::vector<std::shared_ptr<const BatchRows>>;
using Numbers = std::vector<std::int32_t>;

// Gives every distinct text a number, in the order in which they come. Nothing is looked up while only one
// list has come, since a list's own texts are distinct. The keys look into the batches' own strings.
class Dictionary
{
public:
    explicit Dictionary(std::vector<std::string>& list)
        : m_list(list)
    {
    }

    // The numbers of all these texts.
    Numbers add(const std::vector<std::string>& texts)
    {
        Numbers numbers(texts.size());
        if (m_list.empty()) {
            m_first = &texts;
            m_list = texts;
            std::iota(numbers.begin(), numbers.end(), 0);
            return numbers;
        }
        if (m_first) {
            for (const std::string& text : *m_first)
                m_known.try_emplace(text, std::int32_t(m_known.size()));
            m_first = nullptr;
        }
        m_known.reserve(m_known.size() + texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto [entry, isNew] = m_known.try_emplace(texts[i], std::int32_t(m_list.size()));
            if (isNew)
                m_list.push_back(texts[i]);
            numbers[i] = entry->second;
        }
        return numbers;
    }

private:
    std::vector<std::string>& m_list;
    const std::vector<std::string>* m_first = nullptr; // not looked up yet
    std::unordered_map<std::string_view, std::int32_t> m_known;
};

std::int32_t translated(std::int32_t number, const Numbers& numbers)
{
    return number < 0 || std::size_t(number) >= numbers.size() ? -1 : numbers[std::size_t(number)];
}

void append(Numbers& to, const Numbers& from, std::size_t rows, const Numbers& numbers)
{
    to.reserve(to.size() + rows);
    for (std::size_t row = 0; row < rows; ++row)
        to.push_back(row < from.size() ? translated(from[row], numbers) : -1);
}

// A column that the batch did not fill is unknown throughout.
template <typename T> void append(std::vector<T>& to, const std::vector<T>& from, std::size_t rows, T unknown)
{
    if (from.size() == rows)
        to.insert(to.end(), from.begin(), from.end());
    else
        to.insert(to.end(), rows, unknown);
}

// Names: a customer table has the last word; an invoice or a payment only fills in what is empty.
void joinNames(Customers& all, const BatchRows& batch, const Numbers& numbers)
{
    all.names.resize(all.ids.size());
    for (std::size_t i = 0; i < numbers.size() && i < batch.customers.names.size(); ++i) {
        const std::string& name = batch.customers.names[i];
        std::string& known = all.names[std::size_t(numbers[i])];
        if (!name.empty() && (batch.kind == TableKind::Customers || known.empty()))
            known = name;
    }
}

CustomerField& fieldNamed(std::vector<CustomerField>& fields, const std::string& name)
{
    for (CustomerField& field : fields)
        if (field.name == name)
            return field;
    fields.push_back({.name = name, .isNumber = true, .texts = {}, .numbers = {}, .present = {}});
    return fields.back();
}

// Later values replace earlier ones; an empty cell leaves what is known. A field is a number if it is one in
// every table that has it.
void joinFields(Customers& all, const BatchRows& batch, const Numbers& numbers)
{
    for (const CustomerField& from : batch.customers.fields) {
        CustomerField& to = fieldNamed(all.fields, from.name);
        to.isNumber = to.isNumber && from.isNumber;
        to.texts.resize(all.size());
        to.numbers.resize(all.size());
        to.present.resize(all.size());
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const std::size_t customer = std::size_t(numbers[i]);
            const bool isPresent = i < from.present.size() && from.present[i];
            const bool hasText = i < from.texts.size() && !from.texts[i].empty();
            if (!isPresent && !hasText)
                continue;
            to.texts[customer] = hasText ? from.texts[i] : std::string();
            to.present[customer] = isPresent;
            to.numbers[customer] = isPresent && i < from.numbers.size() ? from.numbers[i] : 0.0;
        }
    }
}

void finishFields(Customers& all)
{
    for (CustomerField& field : all.fields) {
        field.texts.resize(all.size());
        field.numbers.resize(all.size());
        field.present.resize(all.size());
        if (field.isNumber)
            continue;
        field.numbers.clear();
        for (std::size_t i = 0; i < all.size(); ++i)
            field.present[i] = !field.texts[i].empty();
    }
}

void joinLines(InvoiceLines& all, const InvoiceLines& lines, const Numbers& customers,
               const Numbers& invoices, const Numbers& products, const Numbers& categories)
{
    const std::size_t rows = lines.size();
    append(all.customer, lines.customer, rows, customers);
    append(all.date, lines.date, rows, kNoDay);
    append(all.invoice, lines.invoice, rows, invoices);
    append(all.product, lines.product, rows, products);
    append(all.category, lines.category, rows, categories);
    append(all.quantity, lines.quantity, rows, 0.0);
    append(all.net, lines.net, rows, Amount{0});
    append(all.cost, lines.cost, rows, kNoAmount);
    append(all.list, lines.list, rows, kNoAmount);
    append(all.freight, lines.freight, rows, kNoAmount);
    append(all.freightBilled, lines.freightBilled, rows, kNoAmount);
    append(all.isReturn, lines.isReturn, rows, std::uint8_t{0});
    append(all.due, lines.due, rows, kNoDay);
    append(all.paid, lines.paid, rows, kNoDay);
}

void joinPayments(Payments& all, const Payments& payments, const Numbers& customers, const Numbers& invoices)
{
    const std::size_t rows = payments.size();
    append(all.customer, payments.customer, rows, customers);
    append(all.date, payments.date, rows, kNoDay);
    append(all.amount, payments.amount, rows, Amount{0});
    append(all.invoice, payments.invoice, rows, invoices);
}

// The totals by the dataset's numbers of its customers, of which `customers` are known so far.
std::shared_ptr<CustomerTotals> placedTotals(const CustomerTotals& from, const Numbers& numbers,
                                             std::size_t customers)
{
    auto totals = std::make_shared<CustomerTotals>(from);
    totals->sums.assign(customers, {});
    for (std::size_t i = 0; i < std::min(numbers.size(), from.sums.size()); ++i)
        totals->sums[std::size_t(numbers[i])] = from.sums[i];
    return totals;
}

} // namespace

std::shared_ptr<const Dataset> assemble(const Batches& batches)
{
    auto dataset = std::make_shared<Dataset>();
    Dictionary customers(dataset->customers.ids);
    Dictionary invoices(dataset->lines.invoiceIds);
    Dictionary products(dataset->lines.productIds);
    Dictionary categories(dataset->lines.categories);
    std::shared_ptr<CustomerTotals> totals;

    for (const auto& batch : batches) {
        const Numbers customerNumbers = customers.add(batch->customers.ids);
        joinNames(dataset->customers, *batch, customerNumbers);
        if (batch->kind == TableKind::Customers) {
            joinFields(dataset->customers, *batch, customerNumbers);
            continue;
        }
        if (batch->kind == TableKind::Totals) {
            if (batch->totals)
                totals = placedTotals(*batch->totals, customerNumbers, dataset->customers.size());
            continue;
        }
        const Numbers invoiceNumbers = invoices.add(batch->lines.invoiceIds);
        if (batch->kind == TableKind::Payments)
            joinPayments(dataset->payments, batch->payments, customerNumbers, invoiceNumbers);
        else
            joinLines(dataset->lines, batch->lines, customerNumbers, invoiceNumbers,
                      products.add(batch->lines.productIds), categories.add(batch->lines.categories));
    }

    finishFields(dataset->customers);
    if (totals && dataset->lines.size() == 0) {
        totals->sums.resize(dataset->customers.size());
        dataset->totals = std::move(totals);
    }
    clusterByCustomer(dataset->lines, dataset->customers.size());
    clusterByCustomer(dataset->payments, dataset->customers.size());
    return dataset;
}

} // namespace strata
