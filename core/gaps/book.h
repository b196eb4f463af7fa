#pragma once
#include "core/gaps/gaps.h"
#include "core/model/customersums.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// Counts what is done of all the passes, and asks now and then whether to go on.
class GapProgress
{
public:
    GapProgress(const Progress& progress, std::uint64_t total);

    bool add(std::uint64_t done); // false: stop
    bool isStopped() const { return m_isStopped; }

private:
    const Progress& m_progress;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    bool m_isStopped = false;
};

inline constexpr std::size_t kGapChunk = 1 << 18; // lines between two questions whether to go on

// The invoice lines, where a column that nobody filled is unknown throughout.
class LineColumns
{
public:
    explicit LineColumns(const InvoiceLines& lines)
        : m_lines(lines)
    {
    }

    std::size_t size() const { return m_lines.size(); }
    Day date(std::size_t line) const { return at(m_lines.date, line, kNoDay); }
    std::int32_t invoice(std::size_t line) const { return at(m_lines.invoice, line, -1); }
    std::int32_t product(std::size_t line) const { return at(m_lines.product, line, -1); }
    std::int32_t category(std::size_t line) const { return at(m_lines.category, line, -1); }
    double quantity(std::size_t line) const { return at(m_lines.quantity, line, 0.0); }
    Amount net(std::size_t line) const { return at(m_lines.net, line, Amount{0}); }
    Amount cost(std::size_t line) const { return at(m_lines.cost, line, kNoAmount); }
    Amount list(std::size_t line) const { return at(m_lines.list, line, kNoAmount); }
    Amount freight(std::size_t line) const { return at(m_lines.freight, line, kNoAmount); }
    Amount freightBilled(std::size_t line) const { return at(m_lines.freightBilled, line, kNoAmount); }
    bool isReturn(std::size_t line) const { return at(m_lines.isReturn, line, std::uint8_t{0}) != 0; }
    Day due(std::size_t line) const { return at(m_lines.due, line, kNoDay); }
    Day paid(std::size_t line) const { return at(m_lines.paid, line, kNoDay); }

    bool isSale(std::size_t line) const { return !isReturn(line) && net(line) > 0; }
    bool isCredit(std::size_t line) const { return isReturn(line) || net(line) < 0; }

private:
    template <typename T> static T at(const std::vector<T>& column, std::size_t line, T unknown)
    {
        return column.empty() ? unknown : column[line];
    }

    const InvoiceLines& m_lines;
};

// What the lines hold at all, and since when.
struct LineFacts
{
    bool hasLines = false;
    bool hasCost = false, hasProduct = false, hasCategory = false, hasList = false, hasFreight = false,
         hasDue = false, hasPaid = false;
    Day firstLine = kNoDay, lastLine = kNoDay;
    Day firstCredit = kNoDay, firstCost = kNoDay, firstPaid = kNoDay; // by invoice date
    WideSum sales = 0; // value of what was sold, before credits
};

// What every check looks at.
struct GapBook
{
    const Project& project;
    const Dataset& dataset;
    const MetricTable& metrics;
    LineColumns lines;
    std::size_t customers = 0;
    std::vector<std::uint8_t> isExcluded; // one per customer, by hand
    Day futureAfter = kNoDay; // later days cannot be, or do not count; kNoDay: nobody knows
    bool isFutureImpossible = false; // they cannot be
    LineFacts facts;
    std::vector<Day> firstInWindow; // of each customer's lines; empty or kNoDay: none

    GapBook(const Project& project, const MetricTable& metrics);

    bool isInWindow(Day day) const
    {
        return isKnown(day) && day <= metrics.asOf
            && (!isKnown(metrics.windowStart) || day >= metrics.windowStart);
    }
};

// Rows of one kind, counted and added up as they are found.
class FoundRows
{
public:
    void addLine(std::size_t line, Amount net);
    void addCustomer(std::size_t customer, const MetricTable& metrics); // with its sales in the window
    void addMonth(Day month, double net);

    std::uint64_t rows() const { return m_finding.rows; }
    void setNet(WideSum net) { m_net = net; }
    // `sales` in ten-thousandths.
    Finding finding(FindingKind kind, Severity severity, WideSum sales) const;

private:
    Finding m_finding;
    WideSum m_net = 0;
    double m_monthNet = 0.0;
};

double currencyUnits(WideSum amount);
std::int32_t monthNumber(Day day); // months since the year 0; of a known day
Day firstOfMonth(std::int32_t month);

// The checks. Each fills in what it found; what is stopped leaves what it has.
void checkLines(GapBook& book, DataGaps& gaps, GapProgress& progress); // also the months, and book.facts
void checkAccounts(GapBook& book, DataGaps& gaps, GapProgress& progress); // also book.firstInWindow
void checkCustomers(const GapBook& book, DataGaps& gaps);
void checkMonths(const GapBook& book, DataGaps& gaps);
void checkMetrics(const GapBook& book, DataGaps& gaps);

} // namespace strata
