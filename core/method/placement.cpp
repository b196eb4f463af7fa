#include "core/method/placement.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace strata {

using cells::Cell;
using kernels::kBlock;

namespace {

constexpr auto kCore = static_cast<std::uint8_t>(CustomerType::Core);
constexpr auto kOpportunistic = static_cast<std::uint8_t>(CustomerType::Opportunistic);

constexpr std::uint64_t kLow = 0x7F7F7F7F7F7F7F7FULL;

// Which byte of eight in memory has the lowest bit that is set.
std::size_t placeOfByte(std::uint64_t bits)
{
    static_assert(std::endian::native == std::endian::little);
    return static_cast<std::size_t>(std::countr_zero(bits)) / 8;
}

// The money guard: who is high on net profit but is known to lose money is taken down to the type below:
// core becomes a service drain, opportunistic marginal. The two pairs mirror each other.
static_assert(static_cast<int>(CustomerType::Core) == 0 && static_cast<int>(CustomerType::ServiceDrain) == 3
              && static_cast<int>(CustomerType::Opportunistic) == 1
              && static_cast<int>(CustomerType::Marginal) == 2);
bool isTakenDown(std::uint8_t type, Amount profit)
{
    return (type <= kOpportunistic) & (profit < 0) & (profit != kNoAmount);
}

} // namespace

Placement::Placement(const StratifierInput& input, const MoneyColumns& money)
    : m_input(input)
    , m_money(money)
{
}

void Placement::prepare(Results& results, std::size_t tiers, bool isGuarding, std::vector<Part>& parts)
{
    const std::size_t n = m_input.customers;
    m_results = &results;
    results.types.resize(n);
    results.computedTypes.resize(n);
    results.tiers.resize(n);
    results.isOverridden.resize(n);
    results.isGuarded.resize(n);
    m_cells.resize(n);

    m_isWide = tiers > cells::kMostTiers;
    if (tiers != m_tiers || isGuarding != m_isGuarding || m_isWide)
        m_isPlaced = false;
    m_tiers = tiers;
    m_isGuarding = isGuarding;
    for (Part& part : parts) {
        part.counts.fill(0);
        part.sums.clear(tiers);
        part.unsure.clear();
    }
    if (!m_isPlaced) {
        m_counts.fill(0);
        m_sums.clear(tiers);
    }
}

void Placement::place(Part& part, const Scorer::Scores& scores, const Windows& windows, std::size_t begin,
                      std::size_t count)
{
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    alignas(64) std::array<Cell, kBlock + kWord> next;
    alignas(64) std::array<std::uint8_t, kBlock + kWord> unsure;
    Cell* cells = m_cells.data() + begin;
    std::copy_n(cells, count, next.data());
    std::fill_n(unsure.data(), count + kWord, std::uint8_t{0});
    if (windows.isLookedAt[Composite])
        cells::putTiers(scores[Composite], windows.tiers.data(), m_isWide ? 0 : windows.tiers.size(), count,
                        next.data(), unsure.data());
    if (windows.isLookedAt[Clv])
        cells::putClv(scores[Clv], windows.clv, count, next.data(), unsure.data());
    if (windows.isLookedAt[NetProfit])
        cells::putNetProfit(scores[NetProfit], windows.netProfit, count, next.data(), unsure.data());
    if (!m_isPlaced)
        fill(part, next.data(), scores, windows, begin, count);

    // Few change: eight are compared at a time.
    std::array<std::uint16_t, kBlock> moved;
    std::size_t moves = 0;
    std::fill_n(next.data() + count, kWord, Cell{0});
    for (std::size_t begins = 0; begins < count; begins += kWord) {
        std::uint64_t is = 0, was = 0, open = 0;
        std::memcpy(&is, next.data() + begins, kWord);
        std::memcpy(&was, cells + begins, std::min(kWord, count - begins));
        std::memcpy(&open, unsure.data() + begins, kWord);
        std::uint64_t differ = (is ^ was) | open;
        if (differ == 0)
            continue;
        differ = ((differ & kLow) + kLow) | differ; // the high bit of every byte that is not 0
        for (differ &= ~kLow; differ != 0; differ &= differ - 1) {
            const std::size_t i = begins + placeOfByte(differ);
            if (unsure[i] != 0) {
                --part.counts[cells[i]];
                part.unsure.push_back({static_cast<std::uint32_t>(begin + i),
                                       {scores[Composite][i], scores[Clv][i], scores[NetProfit][i]}});
                continue;
            }
            moved[moves++] = static_cast<std::uint16_t>(i);
            fetch(begin + i);
        }
    }
    for (std::size_t k = 0; k < moves; ++k) {
        const std::size_t i = moved[k];
        --part.counts[cells[i]];
        ++part.counts[next[i]];
        move(part, begin + i, next[i]);
    }
}

// What a move will touch, so that it does not wait for one thing after the other.
void Placement::fetch(std::size_t customer) const
{
    for (std::size_t which = 0; which < 3; ++which) {
        if (m_money.column(which))
            __builtin_prefetch(m_money.column(which) + customer);
    }
    __builtin_prefetch(m_results->computedTypes.data() + customer, 1);
    __builtin_prefetch(m_results->types.data() + customer, 1);
    __builtin_prefetch(m_results->tiers.data() + customer, 1);
}

// Everybody of a block anew; the unsure as if they were below the cuts.
void Placement::fill(Part& part, const Cell* next, const Scorer::Scores& scores, const Windows& windows,
                     std::size_t begin, std::size_t count)
{
    Cell* cells = m_cells.data() + begin;
    std::uint8_t* computed = m_results->computedTypes.data() + begin;
    std::uint8_t* types = m_results->types.data() + begin;
    std::int8_t* tiers = m_results->tiers.data() + begin;
    std::uint8_t* guarded = m_results->isGuarded.data() + begin;
    std::uint8_t* overridden = m_results->isOverridden.data() + begin;
    std::copy_n(next, count, cells);
    cells::toTypes(cells, count, computed, tiers);
    if (m_isWide)
        cells::rankTiers(scores[Composite], windows.tiers.data(), windows.tiers.size(), count, tiers);

    std::fill_n(guarded, count, std::uint8_t{0});
    if (m_isGuarding) {
        const Amount* profits = m_input.money[2] + begin;
        for (std::size_t i = 0; i < count; ++i) {
            const bool isTaken = isTakenDown(computed[i], profits[i]);
            guarded[i] = isTaken ? 1 : 0;
            computed[i] = static_cast<std::uint8_t>(isTaken ? 3 - computed[i] : computed[i]);
        }
    }
    if (m_input.status) {
        const std::uint8_t* status = m_input.status + begin;
        for (std::size_t i = 0; i < count; ++i)
            computed[i] = status[i] != kCore ? status[i] : computed[i];
    }
    std::copy_n(computed, count, types);
    std::fill_n(overridden, count, std::uint8_t{0});
    if (m_input.overrides) {
        const std::uint8_t* overrides = m_input.overrides + begin;
        for (std::size_t i = 0; i < count; ++i) {
            types[i] = overrides[i] != kNoOverride ? overrides[i] : types[i];
            overridden[i] = overrides[i] != kNoOverride ? 1 : 0;
        }
    }
    part.sums.add(types, tiers, m_money, begin, count);
    std::array<std::array<std::uint16_t, cells::kCells>, 4> counts{}; // neighbours do not wait for each other
    for (std::size_t i = 0; i < count; ++i)
        ++counts[i % 4][cells[i]];
    for (std::size_t c = 0; c < cells::kCells; ++c)
        part.counts[c] += counts[0][c] + counts[1][c] + counts[2][c] + counts[3][c];
}

void Placement::move(Part& part, std::size_t customer, Cell to)
{
    m_cells[customer] = to;
    auto computed = static_cast<std::uint8_t>(cells::typeOf(to));
    const auto tier = static_cast<std::int8_t>(static_cast<int>(cells::tierCode(to)) - 1);
    if (m_isGuarding) {
        const bool isTaken = isTakenDown(computed, m_input.money[2][customer]);
        m_results->isGuarded[customer] = isTaken ? 1 : 0;
        computed = static_cast<std::uint8_t>(isTaken ? 3 - computed : computed);
    }
    if (m_input.status && m_input.status[customer] != kCore)
        computed = m_input.status[customer];
    m_results->computedTypes[customer] = computed;
    const std::uint8_t type = m_input.overrides && m_input.overrides[customer] != kNoOverride
        ? m_input.overrides[customer]
        : computed;
    std::uint8_t& typeNow = m_results->types[customer];
    std::int8_t& tierNow = m_results->tiers[customer];
    if (type == typeNow && tier == tierNow)
        return;
    part.sums.move(typeNow, tierNow, type, tier, m_money, customer);
    typeNow = type;
    tierNow = tier;
}

void Placement::count(std::vector<Part>& parts)
{
    for (Part& part : parts) {
        for (std::size_t c = 0; c < cells::kCells; ++c)
            m_counts[c] += part.counts[c];
        part.counts.fill(0);
    }
}

void Placement::settle(Part& part, const Windows& cuts)
{
    const auto side = [](double score, double cut, Cell high, Cell missing) {
        return score < 0.0 ? missing : score >= cut ? high : Cell{0};
    };
    for (const Unsure& each : part.unsure) {
        unsigned cell = m_cells[each.customer];
        if (cuts.isLookedAt[Composite]) {
            const double score = each.scores[Composite];
            unsigned tier = 0;
            if (score >= 0.0) {
                tier = 1;
                for (const cells::Window& cut : cuts.tiers)
                    tier += score < cut.low ? 1 : 0;
            }
            cell = (cell & 15U) | tier << cells::kTierShift;
        }
        if (cuts.isLookedAt[Clv])
            cell = (cell & ~unsigned{cells::kClvHigh | cells::kClvMissing})
                | side(each.scores[Clv], cuts.clv.low, cells::kClvHigh, cells::kClvMissing);
        if (cuts.isLookedAt[NetProfit])
            cell = (cell & ~unsigned{cells::kNetProfitHigh | cells::kNetProfitMissing})
                | side(each.scores[NetProfit], cuts.netProfit.low, cells::kNetProfitHigh,
                       cells::kNetProfitMissing);
        ++part.counts[cell];
        if (cell != m_cells[each.customer])
            move(part, each.customer, static_cast<Cell>(cell));
    }
    part.unsure.clear();
}

void Placement::takeBack(Part& part)
{
    for (const Unsure& each : part.unsure)
        ++part.counts[m_cells[each.customer]];
    part.unsure.clear();
}

void Placement::collect(Part& part)
{
    for (std::size_t c = 0; c < cells::kCells; ++c)
        m_counts[c] += part.counts[c];
    part.counts.fill(0);
    m_sums.merge(part.sums);
    part.sums.clear(m_tiers);
}

} // namespace strata
