#include "core/gaps/book.h"
#include "core/model/rollup.h"

#include <algorithm>

namespace strata {

namespace {

// In the window, of all that are not excluded; what credits took below 0 does not lower it.
WideSum windowSales(const GapBook& book)
{
    WideSum sum = 0;
    for (std::size_t i = 0; i < std::min(book.customers, book.metrics.netSales.size()); ++i)
        if (!book.isExcluded[i] && book.metrics.netSales[i] > 0) // unknown lies below
            sum += book.metrics.netSales[i];
    return sum;
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t") == std::string::npos;
}

// Who has a line, whatever is on it and whenever it was.
std::vector<std::uint8_t> withLines(const GapBook& book)
{
    std::vector<std::uint8_t> has(book.customers);
    for (const std::int32_t customer : book.dataset.lines.customer)
        has[std::size_t(customer)] = 1;
    if (book.dataset.totals)
        for (std::size_t i = 0; i < std::min(book.customers, book.dataset.totals->sums.size()); ++i)
            has[i] |= book.dataset.totals->sums[i].linesEver > 0;
    return has;
}

const CustomerField* findField(const Customers& customers, const std::string& name)
{
    for (const CustomerField& field : customers.fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

// What the accounts of each customer count together.
std::vector<double> overAccounts(const CustomerField& field, const Dataset& dataset)
{
    std::vector<double> sums(dataset.customers.size());
    for (std::size_t i = 0; i < std::min(field.present.size(), dataset.customerOf.size()); ++i)
        if (field.present[i])
            sums[std::size_t(dataset.customerOf[i])] += field.numbers[i];
    return sums;
}

// Merged customers whose accounts were served more than the one that counts, in a field that has a rate.
void checkCounts(const GapBook& book, WideSum sales, DataGaps& gaps)
{
    const Dataset& dataset = book.dataset;
    if (!dataset.brought)
        return;
    std::vector<std::uint8_t> isShort(book.customers);
    std::string fields;
    for (const FieldRate& rate : book.project.rates.perField) {
        const std::vector<std::string>& summed = book.project.rollup.summedFields;
        const CustomerField* const counted = findField(dataset.customers, rate.field);
        const CustomerField* const brought = findField(dataset.brought->customers, rate.field);
        if (rate.rate == 0 || !counted || !brought || !brought->isNumber
            || std::find(summed.begin(), summed.end(), rate.field) != summed.end())
            continue;
        const std::vector<double> sums = overAccounts(*brought, dataset);
        bool isAny = false;
        for (std::size_t i = 0; i < book.customers; ++i) {
            if (book.isExcluded[i] || !counted->present[i] || !(sums[i] > counted->numbers[i]))
                continue;
            isShort[i] = 1;
            isAny = true;
        }
        if (isAny)
            fields += (fields.empty() ? "" : ", ") + rate.field;
    }
    FoundRows found;
    for (std::size_t i = 0; i < book.customers; ++i)
        if (isShort[i])
            found.addCustomer(i, book.metrics);
    if (found.rows() == 0)
        return;
    gaps.findings.push_back(found.finding(FindingKind::UncountedAccounts, Severity::Warning, sales));
    gaps.findings.back().detail = fields;
}

} // namespace

void checkCustomers(const GapBook& book, DataGaps& gaps)
{
    const MetricTable& metrics = book.metrics;
    const WideSum sales = windowSales(book);
    const std::vector<std::uint8_t> hasLines = withLines(book);
    const bool anyLines = std::find(hasLines.begin(), hasLines.end(), 1) != hasLines.end();
    const std::vector<std::string>& names = book.dataset.customers.names;

    FoundRows partial, without, nameless, duplicates;
    for (std::size_t i = 0; i < book.customers; ++i) {
        if (book.isExcluded[i])
            continue;
        const Day first = i < metrics.firstSale.size() ? metrics.firstSale[i] : kNoDay;
        // Who bought on the first day had the whole window.
        if (isKnown(metrics.windowStart) && isKnown(first) && first > metrics.windowStart)
            partial.addCustomer(i, metrics);
        if (anyLines && !hasLines[i])
            without.addCustomer(i, metrics);
        if (i >= names.size() || isBlank(names[i]))
            nameless.addCustomer(i, metrics);
    }
    for (const LikelyDuplicates& group : likelyDuplicates(book.dataset.customers)) {
        const auto counts = [&](std::int32_t customer) { return !book.isExcluded[std::size_t(customer)]; };
        if (std::count_if(group.customers.begin(), group.customers.end(), counts) < 2)
            continue;
        for (const std::int32_t customer : group.customers)
            if (counts(customer))
                duplicates.addCustomer(std::size_t(customer), metrics);
    }

    const auto report = [&](const FoundRows& found, FindingKind kind, Severity severity) {
        if (found.rows() > 0)
            gaps.findings.push_back(found.finding(kind, severity, sales));
    };
    report(partial, FindingKind::PartialFirstYear, Severity::Note);
    report(without, FindingKind::WithoutSales, Severity::Note);
    report(nameless, FindingKind::NamelessCustomers, Severity::Note);
    report(duplicates, FindingKind::LikelyDuplicates, Severity::Warning);
    checkCounts(book, sales, gaps);
}

} // namespace strata
