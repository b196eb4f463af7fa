#include "core/gaps/book.h"
#include "core/method/costtoserve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace strata {

namespace {

constexpr std::size_t kLeastSalesForOutliers = 20;
constexpr double kOutlierFence = 3.0; // interquartile ranges beyond the quartiles: Tukey's outer fence

struct MonthCounts
{
    std::uint64_t lines = 0, credits = 0, cost = 0, product = 0, category = 0, due = 0, paid = 0;
    WideSum net = 0;
};

Day earlier(Day a, Day b)
{
    return !isKnown(a) ? b : !isKnown(b) ? a : std::min(a, b);
}

class LineCheck
{
public:
    LineCheck(GapBook& book, DataGaps& gaps, GapProgress& progress)
        : m_book(book)
        , m_lines(book.lines)
        , m_facts(book.facts)
        , m_gaps(gaps)
        , m_progress(progress)
    {
    }

    void run()
    {
        findDays();
        inChunks([this](std::size_t line) { look(line); });
        findOutliers();
        report();
    }

private:
    template <typename Look> void inChunks(const Look& lookAt)
    {
        const std::size_t size = m_lines.size();
        for (std::size_t begin = 0; begin < size && !m_progress.isStopped(); begin += kGapChunk) {
            const std::size_t end = std::min(begin + kGapChunk, size);
            for (std::size_t line = begin; line < end; ++line)
                lookAt(line);
            m_progress.add(end - begin);
        }
    }

    FoundRows& found(FindingKind kind) { return m_found[std::size_t(kind)]; }

    void findDays()
    {
        m_facts.hasLines = m_lines.size() > 0;
        for (const Day day : m_book.dataset.lines.date) {
            m_facts.firstLine = earlier(m_facts.firstLine, day);
            m_facts.lastLine = std::max(m_facts.lastLine, day);
        }
        if (!isKnown(m_facts.firstLine))
            return;
        // The month of every day between, so that no line needs a calendar.
        const std::int32_t first = monthNumber(m_facts.firstLine);
        m_months.resize(std::size_t(monthNumber(m_facts.lastLine) - first) + 1);
        m_monthOfDay.resize(std::size_t(m_facts.lastLine - m_facts.firstLine) + 1);
        Day day = m_facts.firstLine;
        for (std::size_t month = 0; month < m_months.size(); ++month)
            for (const Day next = month + 1 < m_months.size() ? firstOfMonth(first + std::int32_t(month) + 1)
                                                              : m_facts.lastLine + 1;
                 day < next; ++day)
                m_monthOfDay[std::size_t(day - m_facts.firstLine)] = std::int32_t(month);
        m_sales.reserve(m_lines.size());
    }

    void look(std::size_t line)
    {
        using enum FindingKind;
        const Amount net = m_lines.net(line);
        const Amount cost = m_lines.cost(line);
        const Day date = m_lines.date(line);
        const Day paid = m_lines.paid(line);
        const bool isReturn = m_lines.isReturn(line);
        const bool isSale = !isReturn && net > 0;
        const bool isCredit = isReturn || net < 0;
        if (isSale) {
            m_facts.sales += net;
            m_sales.push_back(net);
        }

        if (!isKnown(cost))
            found(LinesWithoutCost).addLine(line, net);
        else if (cost == 0 && isSale)
            found(ZeroCost).addLine(line, net);
        if (net == 0)
            found(ZeroPrices).addLine(line, net);
        if (net < 0 && !isReturn)
            found(NegativePrices).addLine(line, net);
        if (net > 0 && isReturn)
            found(PositiveReturns).addLine(line, net);
        if (isCredit)
            found(Credits).addLine(line, net);
        if (isKnown(date) && isKnown(m_book.futureAfter) && date > m_book.futureAfter)
            found(isKnown(m_book.project.period.asOf) ? FutureDates : FutureAsOf).addLine(line, net);
        if (isKnown(paid) && isKnown(date) && paid < date)
            found(PaidBeforeInvoice).addLine(line, net);
        count(line, date, net, isCredit);
    }

    void count(std::size_t line, Day date, Amount net, bool isCredit)
    {
        const bool hasCost = isKnown(m_lines.cost(line));
        const bool hasProduct = m_lines.product(line) >= 0;
        const bool hasCategory = m_lines.category(line) >= 0;
        const bool hasDue = isKnown(m_lines.due(line));
        const bool hasPaid = isKnown(m_lines.paid(line));
        m_facts.hasCost |= hasCost;
        m_facts.hasProduct |= hasProduct;
        m_facts.hasCategory |= hasCategory;
        m_facts.hasDue |= hasDue;
        m_facts.hasPaid |= hasPaid;
        m_facts.hasList |= isKnown(m_lines.list(line));
        m_facts.hasFreight |= isKnown(m_lines.freight(line)) || isKnown(m_lines.freightBilled(line));
        if (!isKnown(date))
            return;
        if (isCredit)
            m_facts.firstCredit = earlier(m_facts.firstCredit, date);
        if (hasCost)
            m_facts.firstCost = earlier(m_facts.firstCost, date);
        if (hasPaid)
            m_facts.firstPaid = earlier(m_facts.firstPaid, date);

        MonthCounts& month = m_months[std::size_t(m_monthOfDay[std::size_t(date - m_facts.firstLine)])];
        ++month.lines;
        month.net += net;
        month.credits += isCredit;
        month.cost += hasCost;
        month.product += hasProduct;
        month.category += hasCategory;
        month.due += hasDue;
        month.paid += hasPaid;
    }

    // The logarithm of a quantile (type 7) of the sales; it rises with them, so only two of them need one.
    double logQuantile(double share)
    {
        const double position = double(m_sales.size() - 1) * share;
        const auto at = std::size_t(position);
        const auto low = m_sales.begin() + std::ptrdiff_t(at);
        std::nth_element(m_sales.begin(), low, m_sales.end());
        const double value = std::log10(double(*low));
        if (low + 1 == m_sales.end() || position == double(at))
            return value;
        const double next = std::log10(double(*std::min_element(low + 1, m_sales.end())));
        return value + (position - double(at)) * (next - value);
    }

    void findOutliers()
    {
        if (m_progress.isStopped() || m_sales.size() < kLeastSalesForOutliers) {
            m_progress.add(m_lines.size());
            return;
        }
        const double lower = logQuantile(0.25);
        const double upper = logQuantile(0.75);
        const double fence = kOutlierFence * (upper - lower);
        if (!(fence > 0)) { // one price for nearly everything: no spread to be beyond
            m_progress.add(m_lines.size());
            return;
        }
        inChunks([&](std::size_t line) {
            if (!m_lines.isSale(line))
                return;
            const double value = std::log10(double(m_lines.net(line)));
            if (value < lower - fence || value > upper + fence)
                found(FindingKind::Outliers).addLine(line, m_lines.net(line));
        });
    }

    Severity severity(FindingKind kind) const
    {
        switch (kind) {
        case FindingKind::LinesWithoutCost:
            return m_book.metrics.shareOfSalesWithCost < kLeastShareWithCost ? Severity::Serious
                                                                             : Severity::Warning;
        case FindingKind::FutureAsOf: // everything else is judged from a day that cannot be
            return Severity::Serious;
        case FindingKind::FutureDates:
            return m_book.isFutureImpossible ? Severity::Warning : Severity::Note;
        case FindingKind::ZeroPrices:
        case FindingKind::Credits:
        case FindingKind::Outliers:
            return Severity::Note;
        default:
            return Severity::Warning;
        }
    }

    void report()
    {
        for (std::size_t at = 0; at < kFindingCount; ++at) {
            if (m_found[at].rows() == 0)
                continue;
            const auto kind = FindingKind(at);
            Finding finding = m_found[at].finding(kind, severity(kind), m_facts.sales);
            if (kind == FindingKind::FutureAsOf)
                finding.detail = isoDate(m_book.metrics.asOf);
            m_gaps.findings.push_back(std::move(finding));
        }
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            const MonthCounts& counts = m_months[i];
            const auto share = [&](std::uint64_t part) {
                return counts.lines > 0 ? double(part) / double(counts.lines) : 0.0;
            };
            m_gaps.months.push_back({.month = firstOfMonth(monthNumber(m_facts.firstLine) + std::int32_t(i)),
                                     .lines = counts.lines,
                                     .net = currencyUnits(counts.net),
                                     .credits = counts.credits,
                                     .withCost = share(counts.cost),
                                     .withProduct = share(counts.product),
                                     .withCategory = share(counts.category),
                                     .withDue = share(counts.due),
                                     .withPaid = share(counts.paid)});
        }
    }

    GapBook& m_book;
    const LineColumns& m_lines;
    LineFacts& m_facts;
    DataGaps& m_gaps;
    GapProgress& m_progress;
    std::array<FoundRows, kFindingCount> m_found;
    std::vector<std::int32_t> m_monthOfDay; // from the first line's day
    std::vector<MonthCounts> m_months;
    std::vector<Amount> m_sales;
};

} // namespace

void checkLines(GapBook& book, DataGaps& gaps, GapProgress& progress)
{
    LineCheck(book, gaps, progress).run();
}

} // namespace strata
