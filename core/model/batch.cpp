#include "core/model/batch.h"

#include "core/model/cluster.h"
#include "core/model/oddtexts.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

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

// Columns of lines and payments come behind those of earlier batches, which have `before` rows; taking()
// leaves nothing behind in a batch of our own.
template <typename T> std::vector<T> taking(const std::vector<T>& from)
{
    return from;
}
template <typename T> std::vector<T> taking(std::vector<T>& from)
{
    return std::exchange(from, {});
}

CustomerField takingField(const CustomerField& from)
{
    return from;
}
CustomerField takingField(CustomerField& from)
{
    return std::move(from);
}

// A column that no batch fills stays empty; one that this batch does not fill is unknown throughout it.
template <typename Column, typename T>
void append(std::vector<T>& to, Column& from, std::size_t before, std::size_t rows, T unknown)
{
    const bool isFilled = from.size() == rows && rows > 0;
    if (!isFilled && to.empty())
        return;
    if (before == 0) {
        to = taking(from);
        return;
    }
    to.resize(before, unknown);
    to.insert(to.end(), from.begin(), from.begin() + std::ptrdiff_t(isFilled ? rows : 0));
    to.resize(before + rows, unknown);
}

// The same for numbers of a batch's own list.
template <typename Column>
void append(Numbers& to, Column& from, std::size_t before, std::size_t rows, const Numbers& numbers)
{
    append(to, from, before, rows, -1);
    for (std::size_t row = before; row < to.size(); ++row)
        to[row] = translated(to[row], numbers);
}

// What the methods count on is there for every row.
template <typename T> void fill(std::vector<T>& column, std::size_t rows, T unknown)
{
    column.resize(rows, unknown);
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

// Whether these are the customers 0, 1, 2, ... and there are no others.
bool areAll(const Numbers& numbers, std::size_t customers)
{
    if (numbers.size() != customers)
        return false;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (std::size_t(numbers[i]) != i)
            return false;
    return true;
}

bool isWhole(const CustomerField& field, std::size_t customers)
{
    return field.isNumber && field.numbers.size() == customers && field.present.size() == customers
        && (field.texts.empty() || field.texts.size() == customers);
}

// Later values replace earlier ones; an empty cell leaves what is known. A field is a number if it is one in
// every table that has it. The columns of a table of all customers become those of the dataset as they are.
template <typename Rows> void joinFields(Customers& all, Rows& batch, const Numbers& numbers)
{
    const bool isOfAll = areAll(numbers, all.size());
    for (auto& from : batch.customers.fields) {
        CustomerField& to = fieldNamed(all.fields, from.name);
        if (isOfAll && to.isNumber && to.present.empty() && isWhole(from, all.size())) {
            to = takingField(from);
            keepOddTexts(to);
            continue;
        }
        writeOutTexts(to, all.size());
        to.isNumber = to.isNumber && from.isNumber;
        std::vector<double>& values = to.numbers.own();
        std::vector<std::uint8_t>& marks = to.present.own();
        values.resize(all.size());
        marks.resize(all.size());
        const CustomerField& cells = from;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const std::size_t customer = std::size_t(numbers[i]);
            const bool isPresent = i < cells.present.size() && cells.present[i];
            std::string text = fieldText(cells, i);
            if (!isPresent && text.empty())
                continue;
            to.texts[customer] = std::move(text);
            marks[customer] = isPresent;
            values[customer] = isPresent && i < cells.numbers.size() ? cells.numbers[i] : 0.0;
        }
        keepOddTexts(to);
    }
}

void finishFields(Customers& all)
{
    for (CustomerField& field : all.fields) {
        if (field.isNumber) {
            field.numbers.resize(all.size());
            field.present.resize(all.size());
            continue;
        }
        field.texts.resize(all.size());
        field.numbers.clear();
        std::vector<std::uint8_t> marks(all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            marks[i] = !field.texts[i].empty();
        field.present = std::move(marks);
    }
}

template <typename Lines>
void joinLines(InvoiceLines& all, Lines& lines, const Numbers& customers, const Numbers& invoices,
               const Numbers& products, const Numbers& categories)
{
    const std::size_t before = all.size(), rows = lines.size(), after = before + rows;
    append(all.customer, lines.customer, before, rows, customers);
    append(all.date, lines.date, before, rows, kNoDay);
    append(all.invoice, lines.invoice, before, rows, invoices);
    append(all.product, lines.product, before, rows, products);
    append(all.category, lines.category, before, rows, categories);
    append(all.quantity, lines.quantity, before, rows, 0.0);
    append(all.net, lines.net, before, rows, Amount{0});
    append(all.cost, lines.cost, before, rows, kNoAmount);
    append(all.list, lines.list, before, rows, kNoAmount);
    append(all.freight, lines.freight, before, rows, kNoAmount);
    append(all.freightBilled, lines.freightBilled, before, rows, kNoAmount);
    append(all.isReturn, lines.isReturn, before, rows, std::uint8_t{0});
    append(all.due, lines.due, before, rows, kNoDay);
    append(all.paid, lines.paid, before, rows, kNoDay);
    fill(all.date, after, kNoDay);
    fill(all.invoice, after, -1);
    fill(all.net, after, Amount{0});
    fill(all.isReturn, after, std::uint8_t{0});
}

template <typename Rows>
void joinPayments(Payments& all, Rows& payments, const Numbers& customers, const Numbers& invoices)
{
    const std::size_t before = all.size(), rows = payments.size(), after = before + rows;
    append(all.customer, payments.customer, before, rows, customers);
    append(all.date, payments.date, before, rows, kNoDay);
    append(all.amount, payments.amount, before, rows, Amount{0});
    append(all.invoice, payments.invoice, before, rows, invoices);
    fill(all.date, after, kNoDay);
    fill(all.amount, after, Amount{0});
    fill(all.invoice, after, -1);
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

// `Rows` are const, or batches of our own, which are used up.
template <typename Rows> std::shared_ptr<const Dataset> joined(const std::vector<Rows*>& batches)
{
    auto dataset = std::make_shared<Dataset>();
    Dictionary customers(dataset->customers.ids);
    Dictionary invoices(dataset->lines.invoiceIds);
    Dictionary products(dataset->lines.productIds);
    Dictionary categories(dataset->lines.categories);
    std::shared_ptr<CustomerTotals> totals;

    for (Rows* const batch : batches) {
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

} // namespace

std::shared_ptr<const Dataset> assemble(const Batches& batches)
{
    std::vector<const BatchRows*> all;
    for (const auto& batch : batches)
        all.push_back(batch.get());
    return joined(all);
}

std::shared_ptr<const Dataset> assembleFrom(std::vector<BatchRows> batches)
{
    std::vector<BatchRows*> all;
    for (BatchRows& batch : batches)
        all.push_back(&batch);
    return joined(all);
}

} // namespace strata
