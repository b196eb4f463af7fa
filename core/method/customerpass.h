#pragma once
#include "core/method/aggregate.h"
#include "core/model/dataset.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

// What is true of a dataset as a whole, found out once before the pass over its customers.
struct DatasetFacts
{
    std::vector<std::size_t> lineStarts, paymentStarts; // by customer
    bool hasCost = false, hasList = false, hasFreight = false, hasBilled = false;
    bool hasDue = false, hasPaidDates = false;
    bool hasPayments = false; // they settle the invoices without a paid date

    explicit DatasetFacts(const Dataset& dataset);
};

// Adds up one customer after another; one pass per thread. Products and categories are counted by stamps over
// their numbers, so that nothing is hashed and nothing is cleared between customers. An invoice's lines are
// taken together: as numbers are given in order of appearance, a customer's lines nearly always lie in order
// of their invoices.
class CustomerPass
{
public:
    CustomerPass(const Dataset& dataset, const DatasetFacts& facts, const AggregateRules& rules);

    const CustomerSums& add(std::size_t customer);

private:
    // An invoice of the customer at hand.
    struct Invoice
    {
        std::int32_t number = -1;
        bool hasDelivery = false; // a line that is not a return, in the window
        bool hasSale = false; // in the window or not
        bool hasCost = false;
        Day date = kNoDay; // the earliest of its lines
        Day due = kNoDay, paid = kNoDay; // the latest of its lines
        WideSum net = 0; // of all its lines up to the as-of date
        WideSum windowNet = 0, margin = 0; // of its lines in the window
        WideSum open = 0; // not yet settled by payments
        WideSum settledDays = 0, settledBeyond = 0; // money x days, of what payments settled
    };

    void addLines(std::size_t begin, std::size_t end);
    Invoice& invoiceOf(std::size_t line, Day date);
    Invoice* findInvoice(std::int32_t number);
    void addLine(std::size_t line);
    void addToWindow(std::size_t line, Invoice& invoice, bool isSale);
    void addToPeriods(std::size_t line, Day date, bool isSale);
    void settleByPayments(std::size_t customer);
    void settle(Invoice& invoice, WideSum amount, Day day) const;
    void countInvoices();
    void findRhythm();
    std::int32_t distinct(std::vector<std::int32_t>& values) const;

    const Dataset& m_dataset;
    const InvoiceLines& m_lines;
    const DatasetFacts& m_facts;
    const AggregateRules& m_rules;

    std::size_t m_customer = 0;
    CustomerSums m_sums;
    std::vector<Invoice> m_invoices; // by number
    std::vector<std::size_t> m_inOrder; // lines by invoice, where they do not lie so
    std::vector<std::int32_t> m_productStamp, m_recentStamp, m_earlierStamp; // customer + 1
    std::vector<std::int32_t> m_earlierCategories;
    std::vector<std::int32_t> m_months, m_yearMonths;
    std::vector<Day> m_orderDates;
};

} // namespace strata
