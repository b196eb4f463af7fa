#include "core/gaps/book.h"
#include "core/model/cluster.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace strata {

namespace {

constexpr Day kRebillDays = 31;
constexpr std::int32_t kLeastOrders = 3; // with fewer, one order is more than half by itself

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 32);
}

// What must be looked at account by account: equal lines, credits billed again, single large orders.
class AccountCheck
{
public:
    AccountCheck(GapBook& book, DataGaps& gaps, GapProgress& progress)
        : m_book(book)
        , m_lines(book.lines)
        , m_gaps(gaps)
        , m_progress(progress)
    {
    }

    void run()
    {
        const std::vector<std::size_t> starts
            = customerStarts(m_book.dataset.lines.customer, m_book.customers);
        m_book.firstInWindow.assign(m_book.customers, kNoDay);
        std::size_t asked = 0;
        for (std::size_t customer = 0; customer < m_book.customers; ++customer) {
            m_begin = starts[customer];
            m_end = starts[customer + 1];
            if (m_begin < m_end) {
                findRepeated();
                findPairs();
                addUpOrders(customer);
            }
            if (m_end - asked >= kGapChunk) {
                if (!m_progress.add(m_end - asked))
                    break;
                asked = m_end;
            }
        }
        m_progress.add(m_lines.size() - std::min(asked, m_lines.size()));
        report();
    }

private:
    // --- equal to an earlier line ---

    std::uint64_t hashOf(std::size_t line) const
    {
        std::uint64_t hash = mixed(std::uint64_t(m_lines.date(line)), std::uint64_t(m_lines.invoice(line)));
        hash = mixed(hash, std::uint64_t(m_lines.product(line)));
        hash = mixed(hash, std::uint64_t(m_lines.net(line)));
        return mixed(hash, std::uint64_t(m_lines.cost(line)));
    }

    bool areEqual(std::size_t a, std::size_t b) const
    {
        return m_lines.date(a) == m_lines.date(b) && m_lines.invoice(a) == m_lines.invoice(b)
            && m_lines.product(a) == m_lines.product(b) && m_lines.category(a) == m_lines.category(b)
            && m_lines.quantity(a) == m_lines.quantity(b) && m_lines.net(a) == m_lines.net(b)
            && m_lines.cost(a) == m_lines.cost(b) && m_lines.list(a) == m_lines.list(b)
            && m_lines.freight(a) == m_lines.freight(b)
            && m_lines.freightBilled(a) == m_lines.freightBilled(b)
            && m_lines.isReturn(a) == m_lines.isReturn(b) && m_lines.due(a) == m_lines.due(b)
            && m_lines.paid(a) == m_lines.paid(b);
    }

    void findRepeated()
    {
        m_hashes.clear();
        for (std::size_t line = m_begin; line < m_end; ++line)
            m_hashes.emplace_back(hashOf(line), std::uint32_t(line));
        std::sort(m_hashes.begin(), m_hashes.end());
        m_repeats.clear();
        for (std::size_t i = 0; i < m_hashes.size();) {
            std::size_t end = i + 1;
            while (end < m_hashes.size() && m_hashes[end].first == m_hashes[i].first)
                ++end;
            if (end - i > 1)
                findEqual(i, end);
            i = end;
        }
        std::sort(m_repeats.begin(), m_repeats.end());
        for (const std::uint32_t line : m_repeats)
            m_repeated.addLine(line, m_lines.net(line));
    }

    // Among lines of the same hash, in their order: those that were there before.
    void findEqual(std::size_t begin, std::size_t end)
    {
        m_different.clear();
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint32_t line = m_hashes[i].second;
            const bool isThere = std::any_of(m_different.begin(), m_different.end(),
                                             [&](std::uint32_t other) { return areEqual(line, other); });
            (isThere ? m_repeats : m_different).push_back(line);
        }
    }

    // --- credited and billed again ---

    struct Bill
    {
        Amount amount = 0; // without its sign
        std::int32_t product = -1; // to be equal; -1 where any will do
        Day date = kNoDay;
        std::uint32_t line = 0;

        bool operator<(const Bill& other) const
        {
            return std::tie(amount, product, date, line)
                < std::tie(other.amount, other.product, other.date, other.line);
        }
        bool isLike(const Bill& other) const { return amount == other.amount && product == other.product; }
    };

    void findPairs()
    {
        m_credits.clear();
        for (std::size_t line = m_begin; line < m_end; ++line) {
            const Amount net = m_lines.net(line);
            if (net < 0 && isKnown(net) && isKnown(m_lines.date(line)))
                m_credits.push_back({-net, m_lines.product(line), m_lines.date(line), std::uint32_t(line)});
        }
        if (m_credits.empty())
            return;
        std::sort(m_credits.begin(), m_credits.end());
        m_bills.clear();
        for (std::size_t line = m_begin; line < m_end; ++line) {
            if (!m_lines.isSale(line) || !isKnown(m_lines.date(line)))
                continue;
            const Amount net = m_lines.net(line);
            const auto like
                = std::lower_bound(m_credits.begin(), m_credits.end(), net,
                                   [](const Bill& one, Amount amount) { return one.amount < amount; });
            if (like != m_credits.end() && like->amount == net)
                m_bills.push_back({net, m_lines.product(line), m_lines.date(line), std::uint32_t(line)});
        }
        if (m_bills.empty())
            return;
        std::sort(m_bills.begin(), m_bills.end());

        m_isPaired.assign(m_end - m_begin, 0);
        m_pairs.clear();
        // The same product first; then lines whose product nobody knows, with any.
        using enum Products;
        match(left(m_credits, Known), left(m_bills, Known));
        match(unnamed(left(m_credits, Unknown)), unnamed(left(m_bills, Any)));
        match(unnamed(left(m_credits, Known)), unnamed(left(m_bills, Unknown)));
        std::sort(m_pairs.begin(), m_pairs.end());
        for (const auto& [credit, bill] : m_pairs) {
            m_paired.addLine(credit, m_lines.net(credit));
            m_paired.addLine(bill, m_lines.net(bill));
            m_billedAgain += m_lines.net(bill);
        }
    }

    enum class Products
    {
        Known,
        Unknown,
        Any
    };

    // Those not paired yet.
    std::vector<Bill> left(const std::vector<Bill>& bills, Products products) const
    {
        std::vector<Bill> some;
        for (const Bill& bill : bills) {
            const bool isKind
                = products == Products::Any || (bill.product >= 0) == (products == Products::Known);
            if (isKind && !m_isPaired[bill.line - m_begin])
                some.push_back(bill);
        }
        return some;
    }

    // The same without their products, sorted.
    static std::vector<Bill> unnamed(std::vector<Bill> bills)
    {
        for (Bill& bill : bills)
            bill.product = -1;
        std::sort(bills.begin(), bills.end());
        return bills;
    }

    // Each credit, in its order, with the first bill of the same day or the 31 after it that is free and on
    // another invoice. Both sorted.
    void match(const std::vector<Bill>& credits, const std::vector<Bill>& bills)
    {
        std::size_t first = 0;
        for (const Bill& credit : credits) {
            const auto isPast = [&](const Bill& bill) {
                return std::tie(bill.amount, bill.product, bill.date)
                    < std::tie(credit.amount, credit.product, credit.date)
                    || m_isPaired[bill.line - m_begin];
            };
            while (first < bills.size() && isPast(bills[first]))
                ++first;
            for (std::size_t i = first; i < bills.size() && bills[i].isLike(credit)
                 && std::int64_t{bills[i].date} - credit.date <= kRebillDays;
                 ++i) {
                const std::uint32_t line = bills[i].line;
                if (m_isPaired[line - m_begin] || m_lines.invoice(line) == m_lines.invoice(credit.line))
                    continue;
                m_isPaired[line - m_begin] = m_isPaired[credit.line - m_begin] = 1;
                m_pairs.emplace_back(credit.line, line);
                break;
            }
        }
    }

    // --- one order above half ---

    struct Concentrated
    {
        std::size_t customer = 0;
        WideSum sales = 0;
        std::int32_t orders = 0;
    };

    void addUpOrders(std::size_t customer)
    {
        m_orders.clear();
        WideSum sales = 0;
        Day& first = m_book.firstInWindow[customer];
        for (std::size_t line = m_begin; line < m_end; ++line) {
            const Day date = m_lines.date(line);
            if (!m_book.isInWindow(date))
                continue;
            first = isKnown(first) ? std::min(first, date) : date;
            m_orders.emplace_back(m_lines.invoice(line), m_lines.net(line));
            sales += m_lines.net(line);
        }
        if (sales <= 0 || m_book.isExcluded[customer])
            return;
        m_sales.push_back(sales);
        const auto byInvoice = [](const auto& a, const auto& b) { return a.first < b.first; };
        if (!std::is_sorted(m_orders.begin(), m_orders.end(), byInvoice))
            std::sort(m_orders.begin(), m_orders.end(), byInvoice);
        WideSum most = 0;
        std::int32_t orders = 0;
        for (std::size_t i = 0; i < m_orders.size();) {
            const std::int32_t invoice = m_orders[i].first;
            WideSum net = 0;
            for (; i < m_orders.size() && m_orders[i].first == invoice; ++i)
                net += m_orders[i].second;
            orders += net > 0;
            most = std::max(most, net);
        }
        if (2 * most > sales)
            m_concentrated.push_back({customer, sales, orders});
    }

    void reportOneOffs()
    {
        if (m_concentrated.empty())
            return;
        std::sort(m_sales.begin(), m_sales.end());
        const std::size_t half = m_sales.size() / 2;
        const WideSum twiceMedian
            = m_sales.size() % 2 ? 2 * m_sales[half] : m_sales[half - 1] + m_sales[half];
        FoundRows found;
        for (const Concentrated& one : m_concentrated)
            if (one.orders >= kLeastOrders || 2 * one.sales >= twiceMedian)
                found.addCustomer(one.customer, m_book.metrics);
        const WideSum all = std::accumulate(m_sales.begin(), m_sales.end(), WideSum{0});
        if (found.rows() > 0)
            m_gaps.findings.push_back(found.finding(FindingKind::OneOffOrders, Severity::Note, all));
    }

    void report()
    {
        if (m_repeated.rows() > 0)
            m_gaps.findings.push_back(
                m_repeated.finding(FindingKind::RepeatedLines, Severity::Warning, m_book.facts.sales));
        if (m_paired.rows() > 0) {
            m_paired.setNet(m_billedAgain);
            m_gaps.findings.push_back(
                m_paired.finding(FindingKind::CreditRebillPairs, Severity::Warning, m_book.facts.sales));
        }
        reportOneOffs();
    }

    GapBook& m_book;
    const LineColumns& m_lines;
    DataGaps& m_gaps;
    GapProgress& m_progress;
    std::size_t m_begin = 0, m_end = 0; // the account's lines
    FoundRows m_repeated, m_paired;
    WideSum m_billedAgain = 0;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_hashes;
    std::vector<std::uint32_t> m_repeats, m_different;
    std::vector<Bill> m_credits, m_bills;
    std::vector<std::uint8_t> m_isPaired; // from m_begin
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_pairs; // credit, bill
    std::vector<std::pair<std::int32_t, Amount>> m_orders; // invoice, net of a line
    std::vector<WideSum> m_sales;
    std::vector<Concentrated> m_concentrated;
};

} // namespace

void checkAccounts(GapBook& book, DataGaps& gaps, GapProgress& progress)
{
    AccountCheck(book, gaps, progress).run();
}

} // namespace strata
