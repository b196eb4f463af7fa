#include "core/method/stratifier.h"

#include "core/method/cutfinder.h"
#include "core/method/cutrules.h"
#include "core/method/cutwatch.h"
#include "core/method/kernels.h"
#include "core/method/placement.h"
#include "core/method/scorer.h"
#include "core/method/totals.h"
#include "core/method/workers.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace strata {

using kernels::kBars;
using kernels::kBins;
using kernels::kBlock;

namespace {

constexpr std::size_t kWorthASample = 20'000; // customers; below, everybody is the sample
constexpr std::size_t kStretches = 64; // of a sample, spread over everybody
constexpr std::array kColumns = {Composite, Clv, NetProfit};

// What one thread works with.
struct alignas(128) Part
{
    Scorer::Room room;
    std::array<std::array<std::uint32_t, 64>, 8> bars; // neighbours do not wait for each other
};

} // namespace

class Stratifier::Private
{
public:
    explicit Private(StratifierInput given)
        : input(std::move(given))
        , money(input)
        , scorer(input)
        , placement(input, money)
        , watches{CutWatch(input.scale, input.cutSlack), CutWatch(input.scale, input.cutSlack),
                  CutWatch(input.scale, input.cutSlack)}
    {
    }

    void run(const TreeWeights& weights, const CutRules& cuts, int threads);
    void forget();

    const StratifierInput input;
    Results results;
    std::array<ExactTotals, kTypeCount> typeTotals;
    std::vector<ExactTotals> tierTotals;

private:
    void prepare(const TreeWeights& weights, const CutRules& cuts, int threads);
    void takeSample(bool isScoring);
    bool isExpected() const;
    void pass(bool isScoring, const Placement::Windows* by);
    bool settle();
    void findExactly();
    void findExactly(Column column);
    std::array<std::int64_t, ColumnCount> countScored() const;
    std::vector<std::int64_t> countAbove(Column column, const std::vector<cells::Window>& windows) const;
    Placement::Windows windows(bool isExact) const;
    void summarize();
    // Calls work(part, begin, count) for all blocks, every part in its own thread.
    template <typename Work> void overBlocks(Work work);

    double binFactor() const { return kBins / input.scale; }

    const MoneyColumns money;
    Scorer scorer;
    Placement placement;
    std::array<CutWatch, ColumnCount> watches;
    std::array<bool, ColumnCount> isLookedAt{};
    bool isWide = false; // too many tiers to keep anything
    std::vector<Part> parts;
    std::vector<Placement::Part> places;
    std::vector<CutFinder::Part> found; // only where a cut is not where it was expected
};

template <typename Work> void Stratifier::Private::overBlocks(Work work)
{
    const auto count = static_cast<int>(parts.size());
    inParallel(count, [&](int index) {
        const RowRange rows = partOf(input.customers, index, count, kBlock);
        for (std::size_t begin = rows.begin; begin < rows.end; begin += kBlock)
            work(static_cast<std::size_t>(index), begin, std::min(kBlock, rows.end - begin));
        kernels::endStreams();
    });
}

void Stratifier::Private::prepare(const TreeWeights& weights, const CutRules& cuts, int threads)
{
    const auto count = static_cast<std::size_t>(std::max(1, helpfulThreads(threads, input.customers)));
    parts.resize(count);
    places.resize(count);
    scorer.prepare(weights, results);
    isWide = cuts.tiers.size() + 1 > cells::kMostTiers;
    placement.prepare(results, cuts.tiers.size() + 1, cuts.moneyGuard && money.isProfitKnown(), places);
    watches[Composite].prepare(cuts.tiers, scorer.isMoved(Composite));
    watches[Clv].prepare({cuts.clv}, scorer.isMoved(Clv));
    watches[NetProfit].prepare({cuts.netProfit}, scorer.isMoved(NetProfit));
    for (const Column c : kColumns)
        isLookedAt[c] = placement.isAnew() || watches[c].isChanged();
}

bool Stratifier::Private::isExpected() const
{
    return !isWide && std::all_of(watches.begin(), watches.end(), [](const CutWatch& watch) {
        return watch.isExpected();
    });
}

// Looks at a few stretches of customers, to see where the cuts lie.
void Stratifier::Private::takeSample(bool isScoring)
{
    const std::size_t stretch
        = std::clamp(input.customers / 64, std::size_t{4096}, std::size_t{16384}) / kStretches;
    std::array<std::vector<double>, ColumnCount> sample;
    for (std::size_t s = 0; s < kStretches; ++s) {
        const std::size_t begin = (input.customers - stretch) / (kStretches - 1) * s;
        const Scorer::Scores scores
            = isScoring ? scorer.score(parts.front().room, begin, stretch) : scorer.scores(begin);
        for (const Column c : kColumns) {
            if (watches[c].isOpen())
                sample[c].insert(sample[c].end(), scores[c], scores[c] + stretch);
        }
    }
    for (const Column c : kColumns) {
        if (watches[c].isOpen())
            watches[c].expectBySample(sample[c]);
    }
}

Placement::Windows Stratifier::Private::windows(bool isExact) const
{
    const auto of = [&](Column c) { return isExact ? watches[c].exact() : watches[c].windows(); };
    return {.tiers = of(Composite),
            .clv = of(Clv).front(),
            .netProfit = of(NetProfit).front(),
            .isLookedAt = isLookedAt};
}

// Over everybody: scores, bars, types, in one go where it can be.
void Stratifier::Private::pass(bool isScoring, const Placement::Windows* by)
{
    const bool isCounting = isScoring && scorer.isMoved(Composite);
    for (Part& part : parts)
        part.bars = {};
    overBlocks([&](std::size_t index, std::size_t begin, std::size_t count) {
        Part& part = parts[index];
        const Scorer::Scores scores
            = isScoring ? scorer.score(part.room, begin, count) : scorer.scores(begin);
        if (isCounting) {
            alignas(64) std::array<std::uint8_t, kBlock> bars;
            kernels::toBars(scores[Composite], binFactor() / (kBins / kBars), bars.data(), count);
            for (std::size_t i = 0; i < count; ++i)
                ++part.bars[i % part.bars.size()][bars[i]];
        }
        if (by)
            placement.place(places[index], scores, *by, begin, count);
    });
    if (!isCounting)
        return;
    for (std::size_t bar = 0; bar < results.histogram.size(); ++bar) {
        results.histogram[bar] = 0;
        for (const Part& part : parts) {
            for (const auto& each : part.bars)
                results.histogram[bar] += each[bar];
        }
    }
}

// How many have a score: those counted by cell, and the unsure.
std::array<std::int64_t, ColumnCount> Stratifier::Private::countScored() const
{
    std::array<std::int64_t, ColumnCount> scored{};
    for (std::size_t cell = 0; cell < cells::kCells; ++cell) {
        const std::int64_t customers = placement.counts()[cell];
        scored[Composite] += cells::tierCode(cell) > 0 ? customers : 0;
        scored[Clv] += (cell & cells::kClvMissing) == 0 ? customers : 0;
        scored[NetProfit] += (cell & cells::kNetProfitMissing) == 0 ? customers : 0;
    }
    for (const Placement::Part& part : places) {
        for (const Placement::Unsure& each : part.unsure) {
            for (const Column c : kColumns)
                scored[c] += each.scores[c] >= 0.0 ? 1 : 0;
        }
    }
    return scored;
}

// How many of those placed reach the upper end of each window.
std::vector<std::int64_t> Stratifier::Private::countAbove(Column column,
                                                          const std::vector<cells::Window>& windows) const
{
    const auto isAbove = [&](std::size_t cell, std::size_t k) {
        if (column == Composite)
            return cells::tierCode(cell) >= 1 && cells::tierCode(cell) <= k + 1;
        return (cell & (column == Clv ? cells::kClvHigh : cells::kNetProfitHigh)) != 0;
    };
    std::vector<std::int64_t> above;
    for (std::size_t k = 0; k < windows.size(); ++k) {
        std::int64_t customers = 0;
        for (std::size_t cell = 0; cell < cells::kCells; ++cell)
            customers += isAbove(cell, k) ? placement.counts()[cell] : 0;
        above.push_back(customers);
    }
    return above;
}

// After everybody outside the windows is placed. False: a cut is not where it was expected, and the unsure
// stay where they were.
bool Stratifier::Private::settle()
{
    placement.count(places);
    const std::array<std::int64_t, ColumnCount> scored = countScored();
    bool areFound = true;
    std::vector<double> listed;
    for (const Column c : kColumns) {
        listed.clear();
        if (watches[c].isOpen()) {
            for (const Placement::Part& part : places) {
                for (const Placement::Unsure& each : part.unsure)
                    listed.push_back(each.scores[c]);
            }
        }
        areFound = watches[c].find(scored[c], countAbove(c, watches[c].windows()), listed) && areFound;
    }
    const Placement::Windows cuts = windows(true);
    inParallel(static_cast<int>(places.size()), [&](int index) {
        Placement::Part& part = places[static_cast<std::size_t>(index)];
        if (areFound)
            placement.settle(part, cuts);
        else
            placement.takeBack(part);
    });
    for (Placement::Part& part : places)
        placement.collect(part);
    placement.done();
    return areFound;
}

void Stratifier::Private::findExactly(Column column)
{
    CutWatch& watch = watches[column];
    CutFinder finder;
    for (CutFinder::Part& part : found)
        part.clear();
    const double* scores = scorer.scores(0)[column];
    overBlocks([&](std::size_t index, std::size_t begin, std::size_t count) {
        found[index].count(scores + begin, binFactor(), count);
    });
    const std::int64_t scored = finder.merge(found);
    const std::vector<std::int64_t> ranks = watch.ranks(scored);
    finder.want(ranks);
    overBlocks([&](std::size_t index, std::size_t begin, std::size_t count) {
        found[index].collect(scores + begin, binFactor(), finder, count);
    });
    std::optional<SalesByScore> sales; // only where asked for
    watch.set(scored, finder.find(found, binFactor()), [&](double percent) {
        if (!sales)
            sales.emplace(results.composite, input.money[0], input.scale);
        return sales->cutAt(percent);
    });
}

void Stratifier::Private::findExactly()
{
    found.resize(parts.size());
    for (const Column c : kColumns) {
        if (watches[c].isOpen())
            findExactly(c);
    }
    found.clear();
}

void Stratifier::Private::summarize()
{
    results.tierCuts = watches[Composite].cuts();
    results.clvCut = watches[Clv].cuts().front();
    results.netProfitCut = watches[NetProfit].cuts().front();
    results.scored = countScored()[Composite];
    typeTotals = placement.sums().byType();
    tierTotals = placement.sums().byTier();

    const auto inUnits = [](const ExactTotals& exact) {
        const auto units = [](WideAmount amount) { return static_cast<double>(amount) / kAmountUnit; };
        return GroupTotals{exact.customers, units(exact.money[0]), units(exact.money[1]),
                           units(exact.money[2]), exact.withProfit};
    };
    ExactTotals all;
    for (std::size_t type = 0; type < kTypeCount; ++type) {
        results.summary.types[type] = inUnits(typeTotals[type]);
        all.customers += typeTotals[type].customers;
        all.withProfit += typeTotals[type].withProfit;
        for (std::size_t m = 0; m < all.money.size(); ++m)
            all.money[m] += typeTotals[type].money[m];
    }
    results.summary.all = inUnits(all);
    results.summary.tiers.clear();
    for (const ExactTotals& tier : tierTotals)
        results.summary.tiers.push_back(inUnits(tier));
    results.summary.hasCost = money.isProfitKnown();
}

void Stratifier::Private::run(const TreeWeights& weights, const CutRules& rules, int threads)
{
    prepare(weights, rules, threads);
    const bool canSample = !isWide && input.customers >= kWorthASample
        && std::none_of(watches.begin(), watches.end(),
                        [](const CutWatch& watch) { return watch.isByValue(); });
    const bool hasLine = isExpected();
    if (!hasLine && canSample)
        takeSample(true);

    bool isSettled = false;
    if (isExpected()) {
        const Placement::Windows near = windows(false);
        pass(true, &near);
        isSettled = settle();
        if (!isSettled && hasLine && canSample) { // a jump
            takeSample(false);
            const Placement::Windows around = windows(false);
            pass(false, &around);
            isSettled = settle();
        }
    } else {
        pass(true, nullptr);
    }
    if (!isSettled) {
        findExactly();
        const Placement::Windows cuts = windows(true);
        pass(false, &cuts);
        settle();
    }
    scorer.settle();
    summarize();
}

void Stratifier::Private::forget()
{
    scorer.forget();
    placement.forget();
    for (CutWatch& watch : watches)
        watch.forget();
}

Stratifier::Stratifier(StratifierInput input)
    : d(std::make_unique<Private>(std::move(input)))
{
}

Stratifier::~Stratifier() = default;

const Results& Stratifier::run(const TreeWeights& weights, const CutRules& cuts, int threads)
{
    d->run(weights, cuts, threads);
    return d->results;
}

const std::array<ExactTotals, kTypeCount>& Stratifier::typeTotals() const
{
    return d->typeTotals;
}

const std::vector<ExactTotals>& Stratifier::tierTotals() const
{
    return d->tierTotals;
}

Results& Stratifier::results()
{
    return d->results;
}

void Stratifier::forget()
{
    d->forget();
}

Results Stratifier::take()
{
    d->forget();
    return std::exchange(d->results, Results{});
}

void Stratifier::recycle(Results&& used)
{
    d->forget();
    d->results = std::move(used);
}

} // namespace strata
