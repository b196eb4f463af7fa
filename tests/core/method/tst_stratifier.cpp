#include "core/method/stratifier.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

// One engine that keeps what it can from run to run, against a fresh one that has nothing to keep: after any
// sequence of drags, jumps and changes of the rules, every field of the results is the same to the last bit.

using namespace strata;

namespace {

constexpr auto kClv = Axis::CustomerLifetimeValue;
constexpr auto kNp = Axis::NetProfit;
using Kind = CutRule::Kind;

template <typename T> bool sameBits(const std::vector<T>& a, const std::vector<T>& b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

bool sameBits(const GroupTotals& a, const GroupTotals& b)
{
    return std::memcmp(&a, &b, sizeof(a)) == 0;
}

bool sameTotals(const ExactTotals& a, const ExactTotals& b)
{
    return a.customers == b.customers && a.money == b.money && a.withProfit == b.withProfit;
}

// The first field that differs; empty: none.
QByteArray difference(const Stratifier& engine, const Results& a, const Stratifier& other, const Results& b)
{
    if (!sameBits(a.composite, b.composite))
        return "composite";
    if (!sameBits(a.clv, b.clv) || !sameBits(a.netProfit, b.netProfit))
        return "axes";
    if (a.factors.size() != b.factors.size())
        return "number of factors";
    for (std::size_t f = 0; f < a.factors.size(); ++f) {
        if (!sameBits(a.factors[f], b.factors[f]))
            return "factors";
    }
    if (!sameBits(a.tierCuts, b.tierCuts) || a.clvCut != b.clvCut || a.netProfitCut != b.netProfitCut)
        return "cuts";
    if (!sameBits(a.computedTypes, b.computedTypes))
        return "computed types";
    if (!sameBits(a.types, b.types) || !sameBits(a.tiers, b.tiers))
        return "types and tiers";
    if (!sameBits(a.isOverridden, b.isOverridden) || !sameBits(a.isGuarded, b.isGuarded))
        return "overridden and guarded";
    if (a.histogram != b.histogram || a.scored != b.scored)
        return "histogram";
    for (std::size_t t = 0; t < kTypeCount; ++t) {
        if (!sameBits(a.summary.types[t], b.summary.types[t])
            || !sameTotals(engine.typeTotals()[t], other.typeTotals()[t]))
            return "totals by type";
    }
    if (a.summary.tiers.size() != b.summary.tiers.size())
        return "number of tiers";
    for (std::size_t t = 0; t < a.summary.tiers.size(); ++t) {
        if (!sameBits(a.summary.tiers[t], b.summary.tiers[t])
            || !sameTotals(engine.tierTotals()[t], other.tierTotals()[t]))
            return "totals by tier";
    }
    if (!sameBits(a.summary.all, b.summary.all) || a.summary.hasCost != b.summary.hasCost)
        return "totals";
    return {};
}

// Customers with scores in steps, so that many tie, some missing, some with a status or an override, some
// whose money is unknown.
struct Crowd
{
    std::vector<std::vector<float>> columns;
    std::vector<std::uint8_t> status, overrides;
    std::array<std::vector<Amount>, 3> money;
    StratifierInput input;

    // `steps`: how many different scores; 1 = all alike.
    Crowd(std::size_t customers, unsigned steps, std::mt19937& random)
        : columns(7)
    {
        for (std::vector<float>& column : columns) {
            for (std::size_t i = 0; i < customers; ++i) {
                const auto step = static_cast<float>(random() % steps);
                // Sorted in part, so that the first customers say little about the others.
                const float score = i % 3 == 0 ? static_cast<float>(i) / static_cast<float>(customers)
                                               : step / static_cast<float>(steps);
                const float onGrid = static_cast<float>(static_cast<int>(score * 4096.0F)) / 4096.0F;
                column.push_back(random() % 12 == 0 ? -1.0F : onGrid);
            }
        }
        for (std::size_t i = 0; i < customers; ++i) {
            const bool has = random() % 15 == 0;
            status.push_back(static_cast<std::uint8_t>(has ? CustomerType::New : CustomerType::Core));
            overrides.push_back(random() % 20 == 0 ? static_cast<std::uint8_t>(random() % 7) : kNoOverride);
            for (std::vector<Amount>& amounts : money)
                amounts.push_back(random() % 10 == 0 ? kNoAmount
                                                     : static_cast<Amount>(random() % 2000000) - 500000);
        }
        input.customers = customers;
        for (const std::vector<float>& column : columns)
            input.columns.push_back(column.data());
        input.factorAxes = {kClv, kNp, kClv};
        input.factorMetrics = {3, 3, 1};
        input.status = status.data();
        input.overrides = overrides.data();
        input.money = {money[0].data(), money[1].data(), money[2].data()};
        input.cutSlack = 100.0 * 2.0 / 16777216.0;
    }
};

struct Setting
{
    TreeWeights weights{{3000, 4000, 3000}, {{5000, 3000, 2000}, {4000, 4000, 2000}, {10000}}};
    CutRules cuts{.clv = {Kind::Percentile, 60},
                  .netProfit = {Kind::Percentile, 60},
                  .tiers = {{Kind::TopShare, 5}, {Kind::TopShare, 20}, {Kind::TopShare, 50}},
                  .moneyGuard = true};
};

// One tick of some gesture.
void change(Setting& setting, int& gesture, std::mt19937& random)
{
    if (random() % 6 == 0) // another gesture begins
        gesture = static_cast<int>(random() % 11);
    const auto step = static_cast<int>(random() % 300) + 1;
    const auto anyShare = [&] { return static_cast<double>(random() % 1001) / 10.0; };
    TreeWeights& weights = setting.weights;
    CutRules& cuts = setting.cuts;
    switch (gesture) {
    case 0: // one metric's weight
        weights.metrics[0][1] = (weights.metrics[0][1] + step) % 10000;
        break;
    case 1: // a factor's metrics, one of them falling to nothing and up again
        weights.metrics[1][0] = (weights.metrics[1][0] + 2000) % 8000;
        weights.metrics[1][2] = std::max(weights.metrics[1][2] - step, 0);
        break;
    case 2: // the factors
        weights.factors[0] += step;
        weights.factors[1] = std::max(weights.factors[1] - step, 0);
        break;
    case 3: // everything jumps
        for (std::vector<int>& metrics : weights.metrics)
            for (int& weight : metrics)
                weight = static_cast<int>(random() % 10000);
        weights.factors = {static_cast<int>(random() % 5000), static_cast<int>(random() % 5000), 1000};
        break;
    case 4: // an axis' cut is dragged
        cuts.clv.value = std::fmod(cuts.clv.value + 0.5, 100.0);
        break;
    case 5: // another kind of cut
        cuts.netProfit = {static_cast<Kind>(random() % 3), anyShare()};
        break;
    case 6: // tiers
        cuts.tiers.front().value = std::fmod(cuts.tiers.front().value + 0.3, 20.0);
        break;
    case 7: // another number of tiers, of another kind, falling or not
        cuts.tiers.assign(random() % 5, {random() % 2 ? Kind::TopShare : Kind::Score, 0.0});
        for (CutRule& tier : cuts.tiers)
            tier.value = anyShare();
        break;
    case 8:
        cuts.moneyGuard = random() % 2 == 0;
        break;
    case 9: // tiers by sales, or more of them than anybody needs
        cuts.tiers.assign(random() % 2 ? 3 : 17, {Kind::TopValue, 0.0});
        for (std::size_t t = 0; t < cuts.tiers.size(); ++t)
            cuts.tiers[t] = {cuts.tiers.size() == 3 ? Kind::TopValue : Kind::TopShare,
                             static_cast<double>(t + 1) * 5.0};
        break;
    default: // nothing
        break;
    }
}

// How many of the sequences' runs differ.
QByteArray wander(const Crowd& crowd, int runs, unsigned seed)
{
    std::mt19937 random(seed);
    Stratifier engine(crowd.input);
    Setting setting;
    int gesture = 0;
    for (int run = 0; run < runs; ++run) {
        const int threads = 1 + static_cast<int>(random() % 3);
        const Results& kept = engine.run(setting.weights, setting.cuts, threads);
        Stratifier fresh(crowd.input);
        const Results& anew = fresh.run(setting.weights, setting.cuts, 1);
        const QByteArray differs = difference(engine, kept, fresh, anew);
        if (!differs.isEmpty())
            return "seed " + QByteArray::number(seed) + ", run " + QByteArray::number(run) + ", gesture "
                + QByteArray::number(gesture) + ": " + differs;
        if (random() % 25 == 0)
            engine.forget();
        if (random() % 25 == 0)
            engine.recycle(engine.take());
        change(setting, gesture, random);
    }
    return {};
}

} // namespace

class TestStratifier : public QObject
{
    Q_OBJECT

private slots:
    void anySequence_agreesWithAFreshEngine_data()
    {
        QTest::addColumn<int>("customers");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("runs");
        QTest::newRow("nobody") << 0 << 10 << 40;
        QTest::newRow("one") << 1 << 10 << 60;
        QTest::newRow("a handful") << 13 << 10 << 300;
        QTest::newRow("a few hundred, ties") << 700 << 5 << 400;
        QTest::newRow("several blocks") << 5000 << 4000 << 150;
        QTest::newRow("many alike") << 5000 << 2 << 100;
        QTest::newRow("enough for a sample") << 30000 << 4000 << 60;
        QTest::newRow("enough for a sample, ties") << 30000 << 7 << 40;
    }

    void anySequence_agreesWithAFreshEngine()
    {
        QFETCH(const int, customers);
        QFETCH(const int, steps);
        QFETCH(const int, runs);
        for (unsigned seed = 1; seed <= 3; ++seed) {
            std::mt19937 random(seed);
            Crowd crowd(static_cast<std::size_t>(customers), static_cast<unsigned>(steps), random);
            if (seed == 2) // nobody's profit is known, and there are neither statuses nor overrides
                crowd.input.money = {crowd.money[0].data(), nullptr, nullptr};
            if (seed == 2)
                crowd.input.status = crowd.input.overrides = nullptr;
            if (seed == 3)
                crowd.input.composite = CompositeKind::Pooled;
            QCOMPARE(wander(crowd, runs, seed), QByteArray());
        }
    }

    // A fresh engine samples before it scores everybody; small crowds are counted. Both against sorting.
    void cuts_areTheRanksOfTheSortedScores()
    {
        std::mt19937 random(9);
        for (const std::size_t customers : {500U, 40000U}) {
            const Crowd crowd(customers, 4000, random);
            const Setting setting;
            Stratifier engine(crowd.input);
            const Results& results = engine.run(setting.weights, setting.cuts, 1);
            std::vector<double> scores;
            for (const double score : results.composite) {
                if (score >= 0.0)
                    scores.push_back(score);
            }
            std::sort(scores.begin(), scores.end(), std::greater<>());
            QCOMPARE(results.scored, static_cast<std::int64_t>(scores.size()));
            for (std::size_t t = 0; t < 3; ++t) {
                const double share = setting.cuts.tiers[t].value / 100.0;
                const auto rank
                    = static_cast<std::size_t>(std::ceil(share * static_cast<double>(scores.size()) - 1e-9));
                QCOMPARE(results.tierCuts[t], scores[rank - 1]);
            }
            for (std::size_t i = 0; i < customers; ++i) {
                std::int8_t tier = results.composite[i] < 0.0 ? -1 : 0;
                for (std::size_t t = 0; tier >= 0 && t < 3; ++t)
                    tier = static_cast<std::int8_t>(
                        tier + (results.composite[i] < results.tierCuts[t] - crowd.input.cutSlack ? 1 : 0));
                QCOMPARE(results.tiers[i], tier);
            }
        }
    }

    // Against adding up from the best down.
    void aShareOfSales_isReachedFromTheBestDown()
    {
        std::mt19937 random(10);
        for (const unsigned steps : {1U, 7U, 4000U}) {
            const Crowd crowd(800, steps, random);
            Setting setting;
            setting.cuts.tiers = {{Kind::TopValue, 30}, {Kind::TopValue, 55}, {Kind::TopValue, 100}};
            Stratifier engine(crowd.input);
            const Results& results = engine.run(setting.weights, setting.cuts, 1);
            std::vector<std::pair<double, Amount>> sales;
            double total = 0.0;
            for (std::size_t i = 0; i < results.composite.size(); ++i) {
                if (results.composite[i] < 0.0 || crowd.money[0][i] <= 0)
                    continue;
                sales.emplace_back(results.composite[i], crowd.money[0][i]);
                total += static_cast<double>(crowd.money[0][i]);
            }
            std::sort(sales.begin(), sales.end(), std::greater<>());
            for (std::size_t t = 0; t < 3; ++t) {
                double reached = 0.0;
                std::size_t k = 0;
                while (reached + static_cast<double>(sales[k].second)
                       < total * setting.cuts.tiers[t].value / 100.0)
                    reached += static_cast<double>(sales[k++].second);
                QCOMPARE(results.tierCuts[t], sales[k].first);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestStratifier)
#include "tst_stratifier.moc"
