#include "core/method/stratifier.h"

#include "core/method/cutfinder.h"
#include "core/method/cutrules.h"
#include "core/method/keptsums.h"
#include "core/method/kernels.h"
#include "core/method/totals.h"
#include "core/method/workers.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace strata {

using kernels::kBins;
using kernels::kBlock;

namespace {

enum Column : std::size_t
{
    Composite,
    Clv,
    NetProfit,
    ColumnCount
};
constexpr double kUnreachable = 1.01; // of a full score: the cut of nobody

using Block = std::array<double, kBlock>;

// What one thread works with.
struct Part
{
    std::array<CutFinder::Part, ColumnCount> finders;
    GroupSums sums;
};

struct Sums
{
    alignas(64) Block num;
    alignas(64) Block den;

    void clear(std::size_t count)
    {
        std::fill_n(num.data(), count, 0.0);
        std::fill_n(den.data(), count, 0.0);
    }
};

} // namespace

class Stratifier::Private
{
public:
    explicit Private(StratifierInput given)
        : input(std::move(given))
        , kept(input)
        , money(input)
    {
        assert(input.factorAxes.size() == input.factorMetrics.size());
    }

    void run(const TreeWeights& weights, const CutRules& cuts, int threads);
    void expectCuts(); // near those of the results at hand

    StratifierInput input;
    KeptSums kept;
    Results results;
    std::array<ExactTotals, kTypeCount> typeTotals;
    std::vector<ExactTotals> tierTotals;

private:
    void prepare(const TreeWeights& weights, const CutRules& cuts, int threads);
    void scoreBlock(Part& part, std::size_t begin, std::size_t count);
    void scoreByFactor(std::size_t begin, std::size_t count);
    void scorePooled(std::size_t begin, std::size_t count);
    void findCuts(const CutRules& cuts);
    std::vector<double> relativeCuts(Column column, const std::vector<CutRule>& rules);
    void classifyBlock(Part& part, std::size_t begin, std::size_t count);
    void summarize();
    template <typename Work> void overBlocks(Work work);

    double binFactor() const { return kBins / input.scale; }
    double* column(Column which)
    {
        return which == Composite ? results.composite.data()
            : which == Clv        ? results.clv.data()
                                  : results.netProfit.data();
    }

    MoneyColumns money;
    TreeWeights weights;
    bool isGuarding = false;
    std::array<bool, ColumnCount> isCounted{}; // whether anybody asks for ranks or bars of a column
    std::array<CutFinder, ColumnCount> finders;
    std::vector<Part> parts;
    std::array<double, 2> axisCuts{}; // with the slack taken off
    std::vector<double> tierCuts; // likewise, falling
};

// Calls work(part, begin, count) for all blocks, every part in its own thread.
template <typename Work> void Stratifier::Private::overBlocks(Work work)
{
    const auto count = static_cast<int>(parts.size());
    inParallel(count, [&](int index) {
        const RowRange rows = partOf(input.customers, index, count, kBlock);
        for (std::size_t begin = rows.begin; begin < rows.end; begin += kBlock)
            work(parts[static_cast<std::size_t>(index)], begin, std::min(kBlock, rows.end - begin));
    });
}

void Stratifier::Private::prepare(const TreeWeights& newWeights, const CutRules& cuts, int threads)
{
    const std::size_t n = input.customers;
    kept.prepare(newWeights);
    weights = newWeights;

    results.composite.resize(n);
    results.clv.resize(n);
    results.netProfit.resize(n);
    results.factors.resize(input.composite == CompositeKind::ByFactor ? input.factorAxes.size() : 0);
    for (std::vector<double>& factor : results.factors)
        factor.resize(n);
    results.types.resize(n);
    results.computedTypes.resize(n);
    results.tiers.resize(n);
    results.isOverridden.resize(n);
    results.isGuarded.resize(n);

    isGuarding = cuts.moneyGuard && money.isProfitKnown();
    isCounted = {true, isRelative(cuts.clv), isRelative(cuts.netProfit)};
    const std::size_t tiers = cuts.tiers.size() + 1;
    parts.resize(static_cast<std::size_t>(std::max(1, helpfulThreads(threads, n))));
    for (Part& part : parts) {
        for (std::size_t c = 0; c < ColumnCount; ++c) {
            if (isCounted[c])
                part.finders[c].clear();
        }
        part.sums.clear(tiers);
    }
}

// An axis = mean of its factors' scores; the composite = mean of the axes by the weights of their factors. So
// the weight of a factor without a score goes to the others of its axis first. An axis whose factors all
// weigh 0 counts for nothing in the composite, yet divides the customers: by equal weights.
void Stratifier::Private::scoreByFactor(std::size_t begin, std::size_t count)
{
    const auto axisOf = [this](std::size_t f) {
        return input.factorAxes[f] == Axis::CustomerLifetimeValue ? std::size_t{0} : std::size_t{1};
    };
    std::array<double, 2> axisWeights{};
    for (std::size_t f = 0; f < input.factorAxes.size(); ++f)
        axisWeights[axisOf(f)] += weights.factors[f];
    Sums factorSums;
    std::array<Sums, 2> axes;
    for (Sums& axis : axes)
        axis.clear(count);
    for (std::size_t f = 0; f < input.factorAxes.size(); ++f) {
        double* scores = results.factors[f].data() + begin;
        if (kept.state(f) != KeptSums::State::Unchanged) {
            kept.total(f, begin, count, factorSums.num.data(), factorSums.den.data());
            kernels::divide(factorSums.num.data(), factorSums.den.data(), input.scale, scores, count);
        }
        Sums& axis = axes[axisOf(f)];
        kernels::addScores(scores, axisWeights[axisOf(f)] > 0.0 ? weights.factors[f] : 1, axis.num.data(),
                           axis.den.data(), count);
    }
    double* clv = column(Clv) + begin;
    double* netProfit = column(NetProfit) + begin;
    kernels::divide(axes[0].num.data(), axes[0].den.data(), 1.0, clv, count);
    kernels::divide(axes[1].num.data(), axes[1].den.data(), 1.0, netProfit, count);
    const bool isWeighted = axisWeights[0] + axisWeights[1] > 0.0;
    kernels::joinAxes(isWeighted ? axisWeights[0] : 1.0, isWeighted ? axisWeights[1] : 1.0,
                      column(Composite) + begin, clv, netProfit, count);
}

void Stratifier::Private::scorePooled(std::size_t begin, std::size_t count)
{
    std::array<Sums, 2> axes;
    std::array<bool, 2> isStarted{};
    std::array<bool, 2> isChanged{};
    for (std::size_t f = 0; f < input.factorAxes.size(); ++f) {
        const std::size_t a = input.factorAxes[f] == Axis::CustomerLifetimeValue ? 0 : 1;
        isChanged[a] = isChanged[a] || kept.state(f) != KeptSums::State::Unchanged;
        if (isStarted[a])
            kept.addTotal(f, begin, count, axes[a].num.data(), axes[a].den.data());
        else
            kept.total(f, begin, count, axes[a].num.data(), axes[a].den.data());
        isStarted[a] = true;
    }
    for (std::size_t a = 0; a < 2; ++a) {
        if (!isStarted[a])
            axes[a].clear(count);
        if (!isStarted[a] || isChanged[a])
            kernels::divide(axes[a].num.data(), axes[a].den.data(), input.scale,
                            column(a == 0 ? Clv : NetProfit) + begin, count);
    }
    kernels::divideSum(axes[0].num.data(), axes[1].num.data(), axes[0].den.data(), axes[1].den.data(),
                       input.scale, column(Composite) + begin, count);
}

void Stratifier::Private::scoreBlock(Part& part, std::size_t begin, std::size_t count)
{
    if (input.composite == CompositeKind::Pooled)
        scorePooled(begin, count);
    else
        scoreByFactor(begin, count);
    alignas(64) std::array<std::uint16_t, kBlock> bins;
    for (std::size_t c = 0; c < ColumnCount; ++c) {
        if (!isCounted[c])
            continue;
        const double* scores = column(static_cast<Column>(c)) + begin;
        kernels::toBins(scores, binFactor(), bins.data(), count);
        part.finders[c].add(scores, bins.data(), finders[c], count);
    }
}

// The cuts of one column that depend on its scores, without slack.
std::vector<double> Stratifier::Private::relativeCuts(Column which, const std::vector<CutRule>& rules)
{
    CutFinder& finder = finders[which];
    std::vector<CutFinder::Part*> found;
    for (Part& part : parts)
        found.push_back(&part.finders[which]);
    const std::int64_t scored = finder.merge(found);
    if (which == Composite)
        results.scored = scored;

    std::vector<std::int64_t> ranks;
    for (const CutRule& rule : rules) {
        const Ranks needed = ranksOf(rule, scored);
        ranks.insert(ranks.end(), needed.ranks.begin(), needed.ranks.end());
    }
    if (!ranks.empty() && !finder.want(ranks)) {
        for (CutFinder::Part* part : found)
            part->collected.clear();
        overBlocks([&](Part& part, std::size_t begin, std::size_t count) {
            std::array<std::uint16_t, kBlock> bins;
            const double* scores = column(which) + begin;
            kernels::toBins(scores, binFactor(), bins.data(), count);
            part.finders[which].collect(scores, bins.data(), finder, count);
        });
    }
    const std::vector<double> scores
        = ranks.empty() ? std::vector<double>{} : finder.find(found, binFactor());

    std::vector<double> cuts;
    std::size_t next = 0;
    for (const CutRule& rule : rules) {
        const Ranks needed = ranksOf(rule, scored);
        double cut = kUnreachable * input.scale;
        if (rule.kind == CutRule::Kind::Score) {
            cut = rule.value;
        } else if (rule.kind == CutRule::Kind::TopValue) {
            cut = cutByValue(results.composite, input.money[0], rule.value).value_or(cut);
        } else if (!needed.ranks.empty()) {
            cut = scores[next];
            if (needed.ranks.size() > 1)
                cut += needed.fraction * (scores[next + 1] - scores[next]);
            next += needed.ranks.size();
        }
        cuts.push_back(cut);
    }
    return cuts;
}

void Stratifier::Private::findCuts(const CutRules& cuts)
{
    results.tierCuts = relativeCuts(Composite, cuts.tiers);
    const auto axisCut = [&](Column which, const CutRule& rule) {
        return isCounted[which] ? relativeCuts(which, {rule}).front() : rule.value;
    };
    results.clvCut = axisCut(Clv, cuts.clv);
    results.netProfitCut = axisCut(NetProfit, cuts.netProfit);
    axisCuts = {results.clvCut - input.cutSlack, results.netProfitCut - input.cutSlack};

    // A tier cannot begin above the one before it.
    for (std::size_t t = 1; t < results.tierCuts.size(); ++t)
        results.tierCuts[t] = std::min(results.tierCuts[t], results.tierCuts[t - 1]);
    tierCuts = results.tierCuts;
    for (double& cut : tierCuts)
        cut -= input.cutSlack;

    constexpr std::size_t binsPerBar = kBins / 50;
    for (std::size_t bar = 0; bar < results.histogram.size(); ++bar) {
        results.histogram[bar] = 0;
        for (std::size_t bin = bar * binsPerBar; bin < (bar + 1) * binsPerBar; ++bin)
            results.histogram[bar] += finders[Composite].counts()[bin];
    }
}

void Stratifier::Private::classifyBlock(Part& part, std::size_t begin, std::size_t count)
{
    std::uint8_t* computed = results.computedTypes.data() + begin;
    std::uint8_t* types = results.types.data() + begin;
    std::uint8_t* guarded = results.isGuarded.data() + begin;
    std::uint8_t* overridden = results.isOverridden.data() + begin;
    kernels::classify(column(Clv) + begin, column(NetProfit) + begin, axisCuts[0], axisCuts[1], computed,
                      count);
    kernels::rankTiers(column(Composite) + begin, tierCuts.data(), tierCuts.size(),
                       results.tiers.data() + begin, count);

    if (isGuarding)
        kernels::guard(input.money[2] + begin, computed, guarded, count);
    else
        std::fill_n(guarded, count, std::uint8_t{0});
    if (input.status) {
        const std::uint8_t* status = input.status + begin;
        for (std::size_t i = 0; i < count; ++i)
            computed[i]
                = status[i] != static_cast<std::uint8_t>(CustomerType::Core) ? status[i] : computed[i];
    }
    std::copy_n(computed, count, types);
    std::fill_n(overridden, count, std::uint8_t{0});
    if (input.overrides) {
        const std::uint8_t* overrides = input.overrides + begin;
        for (std::size_t i = 0; i < count; ++i) {
            types[i] = overrides[i] != kNoOverride ? overrides[i] : types[i];
            overridden[i] = overrides[i] != kNoOverride ? 1 : 0;
        }
    }
    part.sums.add(types, results.tiers.data() + begin, money, begin, count);
}

void Stratifier::Private::summarize()
{
    GroupSums total = parts.front().sums;
    for (std::size_t p = 1; p < parts.size(); ++p)
        total.merge(parts[p].sums);
    typeTotals = total.byType();
    tierTotals = total.byTier();

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

void Stratifier::Private::run(const TreeWeights& newWeights, const CutRules& cuts, int threads)
{
    prepare(newWeights, cuts, threads);
    overBlocks([this](Part& part, std::size_t begin, std::size_t count) { scoreBlock(part, begin, count); });
    kept.settle();
    findCuts(cuts);
    overBlocks(
        [this](Part& part, std::size_t begin, std::size_t count) { classifyBlock(part, begin, count); });
    summarize();
}

void Stratifier::Private::expectCuts()
{
    for (const double cut : results.tierCuts)
        finders[Composite].expect(cut, binFactor());
    finders[Clv].expect(results.clvCut, binFactor());
    finders[NetProfit].expect(results.netProfitCut, binFactor());
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

Results Stratifier::take()
{
    d->kept.forget();
    return std::exchange(d->results, Results{});
}

void Stratifier::recycle(Results&& used)
{
    d->kept.forget();
    d->results = std::move(used);
    d->expectCuts();
}

} // namespace strata
