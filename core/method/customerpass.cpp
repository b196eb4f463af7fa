#include "core/method/customerpass.h"

#include "core/model/cluster.h"

#include <algorithm>
#include <numeric>

namespace strata {

namespace {

template <typename T> bool anyKnown(const std::vector<T>& column)
{
    return std::any_of(column.begin(), column.end(), [](T value) { return isKnown(value); });
}

bool isAfter(Day day, Day start)
{
    return day > start;
} // kNoDay lies before every day

std::int32_t monthOf(Day day)
{
    const CivilDate date = civilOf(day);
    return date.year * 12 + date.month;
}

} // namespace

DatasetFacts::DatasetFacts(const Dataset& dataset)
    : lineStarts(customerStarts(dataset.lines.customer, dataset.customers.size()))
    , paymentStarts(customerStarts(dataset.payments.customer, dataset.customers.size()))
    , hasCost(anyKnown(dataset.lines.cost))
    , hasList(anyKnown(dataset.lines.list))
    , hasFreight(anyKnown(dataset.lines.freight))
    , hasBilled(anyKnown(dataset.lines.freightBilled))
    , hasDue(anyKnown(dataset.lines.due))
    , hasPaidDates(anyKnown(dataset.lines.paid))
    , hasPayments(dataset.payments.size() > 0)
{
}

CustomerPass::CustomerPass(const Dataset& dataset, const DatasetFacts& facts, const AggregateRules& rules)
    : m_dataset(dataset)
    , m_lines(dataset.lines)
    , m_facts(facts)
    , m_rules(rules)
    , m_productStamp(dataset.lines.productIds.size())
    , m_recentStamp(dataset.lines.categories.size())
    , m_earlierStamp(dataset.lines.categories.size())
{
}

const CustomerSums& CustomerPass::add(std::size_t customer)
{
    m_customer = customer;
    m_sums = {};
    m_invoices.clear();
    m_earlierCategories.clear();
    addLines(m_facts.lineStarts[customer], m_facts.lineStarts[customer + 1]);

    for (const std::int32_t category : m_earlierCategories)
        m_sums.keptCategories += m_recentStamp[std::size_t(category)] == std::int32_t(customer) + 1;
    if (m_facts.hasPayments)
        settleByPayments(customer);
    countInvoices();
    findRhythm();
    return m_sums;
}

void CustomerPass::addLines(std::size_t begin, std::size_t end)
{
    const auto invoice = m_lines.invoice.begin();
    if (std::is_sorted(invoice + std::ptrdiff_t(begin), invoice + std::ptrdiff_t(end))) {
        for (std::size_t line = begin; line < end; ++line)
            addLine(line);
        return;
    }
    m_inOrder.resize(end - begin);
    std::iota(m_inOrder.begin(), m_inOrder.end(), begin);
    std::sort(m_inOrder.begin(), m_inOrder.end(),
              [&](std::size_t a, std::size_t b) { return m_lines.invoice[a] < m_lines.invoice[b]; });
    for (const std::size_t line : m_inOrder)
        addLine(line);
}

// The invoice the line is on; lines must come in order of their invoices.
CustomerPass::Invoice& CustomerPass::invoiceOf(std::size_t line, Day date)
{
    const std::int32_t number = m_lines.invoice[line];
    if (m_invoices.empty() || m_invoices.back().number != number) {
        Invoice& invoice = m_invoices.emplace_back();
        invoice.number = number;
        invoice.date = date;
    }
    Invoice& invoice = m_invoices.back();
    invoice.date = std::min(invoice.date, date);
    return invoice;
}

CustomerPass::Invoice* CustomerPass::findInvoice(std::int32_t number)
{
    const auto found
        = std::lower_bound(m_invoices.begin(), m_invoices.end(), number,
                           [](const Invoice& invoice, std::int32_t one) { return invoice.number < one; });
    return found != m_invoices.end() && found->number == number ? &*found : nullptr;
}

void CustomerPass::addLine(std::size_t line)
{
    const Day date = m_lines.date[line];
    if (!isKnown(date) || date > m_rules.asOf)
        return;
    const Amount net = m_lines.net[line];
    const bool isSale = !m_lines.isReturn[line] && net > 0;
    ++m_sums.linesEver;
    if (isSale) {
        m_sums.lastSale = std::max(m_sums.lastSale, date);
        m_sums.firstSale = isKnown(m_sums.firstSale) ? std::min(m_sums.firstSale, date) : date;
    }

    Invoice& invoice = invoiceOf(line, date);
    invoice.net += net;
    invoice.hasSale |= isSale;
    if (m_facts.hasDue)
        invoice.due = std::max(invoice.due, m_lines.due[line]);
    if (m_facts.hasPaidDates)
        invoice.paid = std::max(invoice.paid, m_lines.paid[line]);

    if (isAfter(date, m_rules.windowAfter))
        addToWindow(line, invoice, isSale);
    addToPeriods(line, date, isSale);
}

void CustomerPass::addToWindow(std::size_t line, Invoice& invoice, bool isSale)
{
    const Amount net = m_lines.net[line];
    const bool isReturn = m_lines.isReturn[line];
    ++m_sums.lines;
    m_sums.net += net;
    m_sums.returnLines += isReturn;
    m_sums.returned += !isReturn ? 0 : net < 0 ? -WideSum{net} : WideSum{net};
    m_sums.saleLines += isSale;
    m_sums.saleNet += isSale ? net : 0;
    invoice.windowNet += net;
    invoice.hasDelivery |= !isReturn;

    if (const std::int32_t product = m_lines.product.empty() ? -1 : m_lines.product[line];
        isSale && product >= 0) {
        std::int32_t& stamp = m_productStamp[std::size_t(product)];
        m_sums.products += stamp != std::int32_t(m_customer) + 1;
        stamp = std::int32_t(m_customer) + 1;
    }
    if (m_facts.hasCost && isKnown(m_lines.cost[line])) {
        const WideSum cost = m_lines.cost[line];
        ++m_sums.costLines;
        m_sums.costNet += net;
        m_sums.cost += cost;
        invoice.hasCost = true;
        invoice.margin += net - cost;
    }
    if (m_facts.hasList && isSale && m_lines.list[line] > 0) {
        m_sums.listNet += net;
        m_sums.list += m_lines.list[line];
    }
    const bool isBooked = m_facts.hasFreight && isKnown(m_lines.freight[line]);
    const bool isBilled = m_facts.hasBilled && isKnown(m_lines.freightBilled[line]);
    m_sums.freightLines += isBooked || isBilled;
    m_sums.freight += isBooked ? m_lines.freight[line] : 0;
    m_sums.freightBilled += isBilled ? m_lines.freightBilled[line] : 0;
    if (m_facts.hasPaidDates && isKnown(m_lines.paid[line])) {
        ++m_sums.paidLines;
        m_sums.paidLineDays += std::int64_t{m_lines.paid[line]} - m_lines.date[line];
    }
}

// Categories count where something was sold; the sums are net of credits.
void CustomerPass::addToPeriods(std::size_t line, Day date, bool isSale)
{
    if (!isAfter(date, m_rules.earlierAfter))
        return;
    const bool isRecent = isAfter(date, m_rules.recentAfter);
    (isRecent ? m_sums.recentNet : m_sums.earlierNet) += m_lines.net[line];

    const std::int32_t category = m_lines.category.empty() ? -1 : m_lines.category[line];
    if (!isSale || category < 0)
        return;
    const std::int32_t mark = std::int32_t(m_customer) + 1;
    std::int32_t& stamp = (isRecent ? m_recentStamp : m_earlierStamp)[std::size_t(category)];
    if (!isRecent && stamp != mark) {
        ++m_sums.earlierCategories;
        m_earlierCategories.push_back(category);
    }
    stamp = mark;
}

void CustomerPass::settle(Invoice& invoice, WideSum amount, Day day) const
{
    amount = std::min(amount, invoice.open);
    if (amount <= 0)
        return;
    invoice.open -= amount;
    invoice.settledDays += amount * (std::int64_t{day} - invoice.date);
    if (isKnown(invoice.due))
        invoice.settledBeyond += amount * (std::int64_t{day} - invoice.due);
}

// An invoice with a paid date needs no payments. Payments that name an invoice settle that one, what they pay
// beyond its net value (tax, freight) goes nowhere. The others settle the oldest invoices first; money that
// comes before its invoice waits for it.
void CustomerPass::settleByPayments(std::size_t customer)
{
    const Payments& payments = m_dataset.payments;
    std::vector<std::size_t> unnamed;
    for (Invoice& invoice : m_invoices)
        invoice.open = isKnown(invoice.paid) ? 0 : std::max<WideSum>(invoice.net, 0);
    std::vector<std::size_t> inTime(m_facts.paymentStarts[customer + 1] - m_facts.paymentStarts[customer]);
    for (std::size_t i = 0; i < inTime.size(); ++i)
        inTime[i] = m_facts.paymentStarts[customer] + i;
    std::stable_sort(inTime.begin(), inTime.end(),
                     [&](std::size_t a, std::size_t b) { return payments.date[a] < payments.date[b]; });

    for (const std::size_t payment : inTime) {
        const Day date = payments.date[payment];
        if (!isKnown(date) || date > m_rules.asOf || payments.amount[payment] <= 0)
            continue;
        const std::int32_t number = payments.invoice[payment];
        if (number < 0) {
            unnamed.push_back(payment);
            continue;
        }
        if (Invoice* invoice = findInvoice(number))
            settle(*invoice, payments.amount[payment], payments.date[payment]);
    }

    if (unnamed.empty())
        return;
    std::vector<Invoice*> oldestFirst;
    for (Invoice& invoice : m_invoices)
        oldestFirst.push_back(&invoice);
    std::sort(oldestFirst.begin(), oldestFirst.end(), [](const Invoice* a, const Invoice* b) {
        return a->date != b->date ? a->date < b->date : a->due < b->due;
    });
    std::size_t next = 0;
    for (const std::size_t payment : unnamed) {
        WideSum rest = payments.amount[payment];
        while (rest > 0 && next < oldestFirst.size()) {
            Invoice& invoice = *oldestFirst[next];
            const WideSum part = std::min(rest, invoice.open);
            settle(invoice, part, std::max(payments.date[payment], invoice.date));
            rest -= part;
            next += invoice.open == 0;
        }
    }
}

// Orders, and how long their payment took. What is not paid by the as-of date counts with its age.
void CustomerPass::countInvoices()
{
    const bool knowsPayment = m_facts.hasPaidDates || m_facts.hasPayments;
    const bool anyDelivery = m_rules.order == AggregateRules::Order::AnyDelivery;
    for (const Invoice& invoice : m_invoices) {
        m_sums.ordersEver += invoice.net > 0;
        if (anyDelivery ? !invoice.hasDelivery : invoice.windowNet <= 0)
            continue;
        ++m_sums.orders;
        m_sums.ordersWithCost += invoice.hasCost;
        m_sums.smallOrders += invoice.hasCost && invoice.margin < m_rules.smallOrderMargin;
        if (!knowsPayment || invoice.windowNet <= 0)
            continue;

        // Payments settle the whole invoice; paid dates and ages apply to all of it.
        const bool byPayments = m_facts.hasPayments && !isKnown(invoice.paid);
        const WideSum whole = byPayments ? std::max<WideSum>(invoice.net, 0) : invoice.windowNet;
        const WideSum open = byPayments ? invoice.open : whole;
        const Day day = isKnown(invoice.paid) && invoice.paid <= m_rules.asOf ? invoice.paid : m_rules.asOf;
        m_sums.payable += whole;
        m_sums.payableDays += invoice.settledDays + open * (std::int64_t{day} - invoice.date);
        if (isKnown(invoice.due)) {
            m_sums.termed += whole;
            m_sums.daysBeyond += invoice.settledBeyond + open * (std::int64_t{day} - invoice.due);
        }
    }
}

// Sorts them, too.
std::int32_t CustomerPass::distinct(std::vector<std::int32_t>& values) const
{
    if (!std::is_sorted(values.begin(), values.end()))
        std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return std::int32_t(values.size());
}

void CustomerPass::findRhythm()
{
    m_months.clear();
    m_yearMonths.clear();
    m_orderDates.clear();
    Day lastDate = kNoDay;
    std::int32_t month = 0;
    for (const Invoice& invoice : m_invoices) {
        if (invoice.date != lastDate) {
            month = monthOf(invoice.date);
            lastDate = invoice.date;
        }
        if (invoice.hasSale && isAfter(invoice.date, m_rules.windowAfter))
            m_months.push_back(month);
        if (invoice.hasSale && isAfter(invoice.date, m_rules.yearAfter))
            m_yearMonths.push_back(month);
        if (invoice.net > 0 && isAfter(invoice.date, m_rules.rhythmAfter))
            m_orderDates.push_back(invoice.date);
    }
    m_sums.saleMonths = distinct(m_months);
    // A year that begins inside a month touches 13 of them.
    m_sums.activeMonths = std::min(distinct(m_yearMonths), 12);

    if (distinct(m_orderDates) < 3)
        return;
    std::vector<Day>& intervals = m_orderDates;
    for (std::size_t i = 0; i + 1 < intervals.size(); ++i)
        intervals[i] = intervals[i + 1] - intervals[i];
    intervals.pop_back();
    std::sort(intervals.begin(), intervals.end());
    const std::size_t half = intervals.size() / 2;
    m_sums.medianInterval = intervals.size() % 2 == 1
        ? double(intervals[half])
        : (double(intervals[half - 1]) + double(intervals[half])) / 2;
}

} // namespace strata
