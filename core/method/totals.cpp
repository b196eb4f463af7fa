#include "core/method/totals.h"

#include "core/method/kernels.h"

#include <algorithm>
#include <limits>

namespace strata {

MoneyColumns::MoneyColumns(const StratifierInput& input)
    : m_columns(input.money)
{
    const std::size_t n = input.customers;
    for (std::size_t which = 0; which < m_columns.size(); ++which) {
        const Amount* amounts = m_columns[which];
        if (!amounts)
            continue;
        std::uint64_t bits = 0; // of all magnitudes together: no amount is larger than this
        bool isAnyKnown = false, isEachKnown = true;
        for (std::size_t i = 0; i < n; ++i) {
            const Amount amount = isKnown(amounts[i]) ? amounts[i] : 0;
            bits |= static_cast<std::uint64_t>(amount < 0 ? -amount : amount);
            isAnyKnown |= isKnown(amounts[i]);
            isEachKnown &= isKnown(amounts[i]);
        }
        const auto most = static_cast<std::uint64_t>(std::numeric_limits<Amount>::max());
        if (n > 0 && bits > most / n)
            m_fitsNarrow = false;
        if (which == 2) {
            m_isProfitKnown = isAnyKnown;
            m_isProfitComplete = isEachKnown;
        }
    }
}

void GroupSums::clear(std::size_t tiers)
{
    m_stride = tiers + 1;
    m_cells.assign(kTypeCount * m_stride, ExactTotals{});
}

namespace {

constexpr std::size_t kTables
    = 4; // take turns, so that neighbours in the same cell do not wait for each other

// Sums in `Sum` per cell over one block.
template <typename Sum>
void addColumn(const Amount* amounts, const std::uint16_t* cells, std::size_t count, std::vector<Sum>& sums)
{
    const std::size_t cellCount = sums.size() / kTables;
    const auto known = [](Amount amount) { return isKnown(amount) ? amount : Amount{0}; };
    for (std::size_t i = 0; i < count; ++i)
        sums[i % kTables * cellCount + cells[i]] += known(amounts[i]);
}

template <typename Sum>
void addAndCollect(const Amount* amounts, const std::uint16_t* cells, std::size_t count, std::size_t which,
                   std::vector<ExactTotals>& totals)
{
    static thread_local std::vector<Sum> sums;
    sums.assign(kTables * totals.size(), Sum{0});
    addColumn(amounts, cells, count, sums);
    for (std::size_t c = 0; c < totals.size(); ++c) {
        Sum sum = 0;
        for (std::size_t table = 0; table < kTables; ++table)
            sum += sums[table * totals.size() + c];
        totals[c].money[which] += sum;
    }
}

} // namespace

void GroupSums::add(const std::uint8_t* types, const std::int8_t* tiers, const MoneyColumns& money,
                    std::size_t begin, std::size_t count)
{
    static thread_local std::vector<std::uint16_t> cells;
    cells.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        cells[i] = static_cast<std::uint16_t>(types[i] * m_stride + static_cast<std::size_t>(tiers[i] + 1));
    static thread_local std::vector<std::uint32_t> counts;
    const std::size_t cellCount = m_cells.size();
    const auto countOf = [&](std::size_t c) {
        std::int64_t sum = 0;
        for (std::size_t table = 0; table < kTables; ++table)
            sum += counts[table * cellCount + c];
        return sum;
    };
    counts.assign(kTables * cellCount, 0);
    for (std::size_t i = 0; i < count; ++i)
        ++counts[i % kTables * cellCount + cells[i]];
    for (std::size_t c = 0; c < cellCount; ++c)
        m_cells[c].customers += countOf(c);
    if (money.isProfitKnown() && !money.isProfitComplete()) {
        const Amount* profits = money.column(2) + begin;
        counts.assign(kTables * cellCount, 0);
        for (std::size_t i = 0; i < count; ++i)
            counts[i % kTables * cellCount + cells[i]] += isKnown(profits[i]);
    }
    if (money.isProfitKnown()) // the customers' own counts where each has a profit
        for (std::size_t c = 0; c < cellCount; ++c)
            m_cells[c].withProfit += countOf(c);
    for (std::size_t which = 0; which < 3; ++which) {
        const Amount* amounts = money.column(which);
        if (!amounts)
            continue;
        if (money.fitsNarrow())
            addAndCollect<std::int64_t>(amounts + begin, cells.data(), count, which, m_cells);
        else
            addAndCollect<WideAmount>(amounts + begin, cells.data(), count, which, m_cells);
    }
}

void GroupSums::move(std::uint8_t fromType, std::int8_t fromTier, std::uint8_t toType, std::int8_t toTier,
                     const MoneyColumns& money, std::size_t customer)
{
    ExactTotals& from = m_cells[cell(fromType, static_cast<std::size_t>(fromTier + 1))];
    ExactTotals& to = m_cells[cell(toType, static_cast<std::size_t>(toTier + 1))];
    --from.customers;
    ++to.customers;
    for (std::size_t which = 0; which < 3; ++which) {
        const Amount* amounts = money.column(which);
        if (!amounts || !isKnown(amounts[customer]))
            continue;
        from.money[which] -= amounts[customer];
        to.money[which] += amounts[customer];
        if (which == 2) {
            --from.withProfit;
            ++to.withProfit;
        }
    }
}

namespace {

void addTo(ExactTotals& sum, const ExactTotals& more)
{
    sum.customers += more.customers;
    sum.withProfit += more.withProfit;
    for (std::size_t which = 0; which < sum.money.size(); ++which)
        sum.money[which] += more.money[which];
}

} // namespace

void GroupSums::merge(const GroupSums& other)
{
    for (std::size_t c = 0; c < m_cells.size(); ++c)
        addTo(m_cells[c], other.m_cells[c]);
}

std::array<ExactTotals, kTypeCount> GroupSums::byType() const
{
    std::array<ExactTotals, kTypeCount> result;
    for (std::size_t type = 0; type < kTypeCount; ++type) {
        for (std::size_t tier = 0; tier < m_stride; ++tier)
            addTo(result[type], m_cells[cell(type, tier)]);
    }
    return result;
}

std::vector<ExactTotals> GroupSums::byTier() const
{
    std::vector<ExactTotals> result(m_stride - 1);
    for (std::size_t type = 0; type < kTypeCount; ++type) {
        for (std::size_t tier = 1; tier < m_stride; ++tier)
            addTo(result[tier - 1], m_cells[cell(type, tier)]);
    }
    return result;
}

SalesByScore::SalesByScore(const std::vector<double>& scores, const Amount* sales, double scale)
    : m_scores(scores)
    , m_sales(sales)
    , m_factor(kernels::kBins / scale)
    , m_bins(kernels::kBins, 0)
{
    for (std::size_t i = 0; m_sales && i < m_scores.size(); ++i) {
        if (m_scores[i] < 0.0 || m_sales[i] <= 0) // an unknown amount is far below 0
            continue;
        m_bins[binOf(m_scores[i])] += m_sales[i];
        m_total += m_sales[i];
    }
}

std::size_t SalesByScore::binOf(double score) const
{
    return static_cast<std::size_t>(std::min(score * m_factor, kernels::kBins - 1.0));
}

std::optional<double> SalesByScore::cutAt(double percent) const
{
    if (percent <= 0.0 || m_total == 0)
        return {};
    // The bin in which the share is reached, and the sales above it; more than everything: the lowest.
    const double wanted = static_cast<double>(m_total) * percent / 100.0;
    WideAmount above = 0;
    std::size_t bin = m_bins.size();
    for (std::size_t next = m_bins.size(); next-- > 0;) {
        if (m_bins[next] == 0)
            continue;
        above += bin < m_bins.size() ? m_bins[bin] : 0;
        bin = next;
        if (static_cast<double>(above + m_bins[bin]) >= wanted)
            break;
    }
    struct Entry
    {
        double score;
        Amount sales;
    };
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        if (m_scores[i] >= 0.0 && m_sales[i] > 0 && binOf(m_scores[i]) == bin)
            entries.push_back({m_scores[i], m_sales[i]});
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.score > b.score; });
    for (const Entry& entry : entries) {
        above += entry.sales;
        if (static_cast<double>(above) >= wanted)
            return entry.score;
    }
    return entries.back().score;
}

std::optional<double> cutByValue(const std::vector<double>& scores, const Amount* sales, double percent)
{
    double most = 1e-9;
    for (const double score : scores)
        most = std::max(most, score);
    return SalesByScore(scores, sales, most).cutAt(percent);
}

} // namespace strata
