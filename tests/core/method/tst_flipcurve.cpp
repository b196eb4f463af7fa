#include "core/method/flipcurve.h"
#include "core/method/stratifier.h"
#include "core/method/weightline.h"
#include "core/method/weights.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <random>
#include <set>

using namespace strata;

namespace {

Metric metric(const std::string& id, int weight)
{
    return {.id = id, .weight = weight, .value = {}, .missing = MissingPolicy::Reweigh};
}

Factor factor(const std::string& id, Axis axis, int weight, std::vector<Metric> metrics)
{
    return {
        .id = id, .name = id, .question = {}, .axis = axis, .weight = weight, .metrics = std::move(metrics)};
}

// Scores as the engine gets them: no values, no value functions.
struct Company
{
    Project project;
    MetricTable metrics;
    ScoreTable scores;

    void resize(std::size_t customers)
    {
        auto dataset = std::make_shared<Dataset>();
        for (std::size_t i = 0; i < customers; ++i) {
            dataset->customers.ids.push_back("C" + std::to_string(1000 + i));
            dataset->customers.names.emplace_back();
        }
        project.dataset = dataset;
        metrics.customers = scores.customers = customers;
        metrics.netSales.assign(customers, kNoAmount);
        metrics.grossMargin.assign(customers, kNoAmount);
        metrics.netProfit.assign(customers, kNoAmount);
        scores.status.assign(customers, static_cast<std::uint8_t>(CustomerType::Core));
        scores.columns.assign(metricCount(project.framework), std::vector<float>(customers));
    }

    FlipCurve curve(const std::string& factorId, const std::string& metricId = {}) const
    {
        return flipCurve(project, metrics, scores, factorId, metricId).value().curves.at(0);
    }

    // The engine's own word, with weights in exact proportion.
    std::vector<std::uint8_t> typesAt(const WeightLine& line, int basisPoints) const
    {
        std::vector<std::uint8_t> overrides;
        Stratifier engine(stratifierInput(project, metrics, scores, overrides));
        return engine
            .run(weightsAt(treeWeights(project.framework), line, basisPoints), cutRules(project.rules), 1)
            .types;
    }
    std::vector<std::uint8_t> types() const { return stratify(project, metrics, scores, 1).types; }
};

constexpr double kSlack = 100.0 * 2.0 / 16777216.0; // below a cut that still counts as at it

// A score of so many points on the grid of the engine, half a step off at most.
float points(double score)
{
    return static_cast<float>(std::round(score / 100.0 * 16777216.0) / 16777216.0);
}

// f (customer lifetime value) is a and b, g (net profit) is c; the cuts are at 50. Everybody is high on c.
//        a    b    at 30 % of a
// Ann   80   20    38   passes 50 at a = 50 %, on the way up
// Bob   30   90    72   falls below 50 after a = 66.7 %
// Cid   60   60    60   never moves
// Dan    -   70    70   a is missing: 70 as long as b counts at all
// Eve   90    -    90   b is missing: 90 as soon as a counts at all
Company five()
{
    Company company;
    company.project.framework.factors
        = {factor("f", Axis::CustomerLifetimeValue, 6000, {metric("a", 3000), metric("b", 7000)}),
           factor("g", Axis::NetProfit, 4000, {metric("c", 10000)})};
    company.project.rules.clvCut = {CutKind::Score, 50};
    company.project.rules.netProfitCut = {CutKind::Score, 50};
    company.resize(5);
    const double rows[5][2] = {{80, 20}, {30, 90}, {60, 60}, {-100, 70}, {90, -100}};
    for (std::size_t i = 0; i < 5; ++i) {
        company.scores.columns[0][i] = points(rows[i][0]);
        company.scores.columns[1][i] = points(rows[i][1]);
        company.scores.columns[2][i] = points(75);
        company.metrics.netProfit[i] = static_cast<Amount>(10 * (i + 1)) * kAmountUnit;
    }
    return company;
}

// --- random models ---

Company someCompany(std::mt19937& random)
{
    const auto below = [&random](unsigned n) { return static_cast<std::size_t>(random() % n); };
    const auto chance = [&random](unsigned percent) { return random() % 100 < percent; };
    Company company;
    Framework& framework = company.project.framework;
    framework.factors.clear();
    const std::size_t factors = 1 + below(4);
    int name = 0;
    const auto someWeights = [&](std::size_t rows) {
        std::vector<std::int64_t> parts;
        for (std::size_t i = 0; i < rows; ++i)
            parts.push_back(chance(20) ? 0 : static_cast<std::int64_t>(1 + below(100)));
        return largestRemainder(parts, kFullWeight);
    };
    const std::vector<int> factorParts = someWeights(factors);
    for (std::size_t f = 0; f < factors; ++f) {
        std::vector<Metric> rows;
        const std::vector<int> parts = someWeights(1 + below(4));
        for (const int part : parts)
            rows.push_back(metric("m" + std::to_string(name++), part));
        framework.factors.push_back(factor(
            "f" + std::to_string(f), f == 0 || chance(50) ? Axis::CustomerLifetimeValue : Axis::NetProfit,
            factorParts[f], rows));
    }
    if (factors > 1)
        framework.factors.back().axis = Axis::NetProfit;
    if (chance(15) && canExcludeFactor(framework, 0))
        framework = withFactorExcluded(framework, 0, true);
    for (std::size_t f = 0; f < factors; ++f)
        if (chance(15) && canExcludeMetric(framework, f, 0))
            framework = withMetricExcluded(framework, f, 0, true);

    Rules& rules = company.project.rules;
    for (Cut* cut : {&rules.clvCut, &rules.netProfitCut})
        *cut = chance(50)
            ? Cut{CutKind::Score, chance(30) ? 50.0 : static_cast<double>(below(101))}
            : Cut{CutKind::Percentile,
                  chance(20) ? 100.0 * static_cast<double>(below(2)) : static_cast<double>(below(101))};
    rules.moneyGuard = chance(50);

    company.resize(1 + below(40));
    const std::size_t n = company.scores.customers;
    // Some columns take few values, so that customers tie with each other and with cuts.
    for (std::vector<float>& column : company.scores.columns) {
        const bool isCoarse = chance(50);
        const unsigned missing = chance(50) ? 25 : 0;
        for (float& score : column) {
            score = isCoarse ? static_cast<float>(below(9)) / 8.0F
                             : static_cast<float>(random() >> 8) / 16777216.0F;
            if (chance(missing))
                score = -1.0F;
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        if (chance(80))
            company.metrics.netProfit[i] = static_cast<Amount>(below(2000000)) - 700000;
        company.metrics.netSales[i] = static_cast<Amount>(below(5000000));
        if (chance(8))
            company.scores.status[i] = static_cast<std::uint8_t>(4 + below(4));
        if (chance(8))
            company.project.overrides.push_back({.customerId = company.project.dataset->customers.ids[i],
                                                 .type = static_cast<CustomerType>(chance(20) ? 6 : below(4)),
                                                 .reason = {},
                                                 .author = {},
                                                 .date = kNoDay});
    }
    return company;
}

// The types along a curve, customer by customer, from its crossings alone.
std::vector<std::uint8_t> walked(const FlipCurve& curve, std::vector<std::uint8_t> types, int to)
{
    for (const FlipCrossing& crossing : curve.crossings) {
        if (crossing.first > to)
            continue;
        types[static_cast<std::size_t>(crossing.customer)] = crossing.to;
    }
    return types;
}

std::int64_t differing(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b)
{
    std::int64_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        count += a[i] != b[i];
    return count;
}

std::string describe(const Company& company, const FlipCurve& curve, int at)
{
    return curve.factor + "/" + curve.metric + " at " + std::to_string(at) + " of "
        + std::to_string(company.scores.customers) + " customers, today " + std::to_string(curve.today)
        + (curve.isExact ? ", exact" : ", percentile");
}

// --- the published stability intervals ---

struct Interval
{
    double lo = 0.0, hi = 1.0;
};

double dotted(const std::vector<double>& values, const std::vector<double>& weights, std::size_t leftOut)
{
    double sum = 0.0, weight = 0.0;
    for (std::size_t j = 0; j < values.size(); ++j) {
        sum += j == leftOut ? 0.0 : weights[j] * values[j];
        weight += j == leftOut ? 0.0 : weights[j];
    }
    return sum / weight;
}

// How far criterion k's weight goes until the first (or any) two neighbours of the ranking change places.
Interval stability(const std::vector<std::vector<double>>& values, const std::vector<double>& weights,
                   std::size_t k, bool isTopOnly)
{
    std::vector<double> scores;
    for (const std::vector<double>& row : values) {
        double score = 0.0;
        for (std::size_t j = 0; j < row.size(); ++j)
            score += weights[j] * row[j];
        scores.push_back(score);
    }
    const auto top
        = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    Interval interval;
    for (std::size_t a = 0; a < values.size(); ++a) {
        for (std::size_t b = a + 1; b < values.size(); ++b) {
            if (isTopOnly && a != top && b != top)
                continue;
            const std::optional<double> at
                = crossover(dotted(values[a], weights, k) - dotted(values[b], weights, k),
                            values[a][k] - values[b][k], 0.0);
            if (!at)
                continue;
            if (*at <= weights[k])
                interval.lo = std::max(interval.lo, *at);
            else
                interval.hi = std::min(interval.hi, *at);
        }
    }
    return interval;
}

bool sameBits(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

bool areSame(const FlipCurve& a, const FlipCurve& b)
{
    if (a.factor != b.factor || a.metric != b.metric || a.today != b.today || a.isExact != b.isExact
        || !sameBits(a.stillFrom, b.stillFrom) || !sameBits(a.stillTo, b.stillTo)
        || a.steps.size() != b.steps.size())
        return false;
    for (std::size_t s = 0; s < a.steps.size(); ++s)
        if (a.steps[s].weight != b.steps[s].weight || a.steps[s].moved != b.steps[s].moved
            || a.steps[s].types != b.steps[s].types || !sameBits(a.steps[s].share, b.steps[s].share))
            return false;
    return true;
}

} // namespace

class TestFlipCurve : public QObject
{
    Q_OBJECT

private slots:
    // Weight stability intervals by the proportional rule: Mareschal (1988) EJOR 33, 54-64; O'Shea et al.
    // (2026) ESWA 296, 128460; Triantaphyllou & Sanchez (1997) Decision Sciences 28(1).
    void rankings_staySoFarAsPublished_data()
    {
        using Values = std::vector<std::vector<double>>;
        QTest::addColumn<Values>("values");
        QTest::addColumn<std::vector<double>>("weights");
        QTest::addColumn<int>("criterion");
        QTest::addColumn<bool>("isTopOnly");
        QTest::addColumn<double>("lo");
        QTest::addColumn<double>("hi");
        const Values abc = {{80, 40, 60}, {60, 70, 50}, {30, 90, 80}};
        const std::vector<double> abcWeights = {0.5, 0.3, 0.2};
        QTest::newRow("abc c1 top") << abc << abcWeights << 0 << true << 19.0 / 44.0 << 1.0;
        QTest::newRow("abc c1 full") << abc << abcWeights << 0 << false << 4.0 / 9.0 << 1.0;
        QTest::newRow("abc c2 top") << abc << abcWeights << 1 << true << 0.0 << 4.0 / 11.0;
        QTest::newRow("abc c2 full") << abc << abcWeights << 1 << false << 0.0 << 4.0 / 11.0;
        QTest::newRow("abc c3 top") << abc << abcWeights << 2 << true << 0.0 << 5.0 / 13.0;
        QTest::newRow("abc c3 full") << abc << abcWeights << 2 << false << 0.0 << 3.0 / 11.0;
        const Values dominated = {{90, 80}, {60, 70}};
        const std::vector<double> halves = {0.5, 0.5};
        QTest::newRow("dominated c1") << dominated << halves << 0 << true << 0.0 << 1.0;
        QTest::newRow("dominated c2") << dominated << halves << 1 << false << 0.0 << 1.0;
        const Values tie = {{100, 0}, {0, 100}};
        const std::vector<double> tieWeights = {0.6, 0.4};
        QTest::newRow("tie c1") << tie << tieWeights << 0 << true << 0.5 << 1.0;
        QTest::newRow("tie c2") << tie << tieWeights << 1 << true << 0.0 << 0.5;
        const Values four = {{70, 55, 90, 20}, {65, 75, 40, 60}, {85, 30, 55, 45}, {20, 95, 60, 80}};
        const std::vector<double> fourWeights = {0.4, 0.3, 0.2, 0.1};
        QTest::newRow("four K1 top") << four << fourWeights << 0 << true << 2.0 / 7.0 << 4.0 / 7.0;
        QTest::newRow("four K1 full") << four << fourWeights << 0 << false << 8.0 / 21.0 << 0.5;
        QTest::newRow("four K2 top") << four << fourWeights << 1 << true << 3.0 / 38.0 << 4.0 / 11.0;
        QTest::newRow("four K2 full") << four << fourWeights << 1 << false << 19.0 / 82.0 << 43.0 / 134.0;
        QTest::newRow("four K3 top") << four << fourWeights << 2 << true << 1.0 / 6.0 << 1.0;
        QTest::newRow("four K3 full") << four << fourWeights << 2 << false << 1.0 / 6.0 << 7.0 / 19.0;
        QTest::newRow("four K4 top") << four << fourWeights << 3 << true << 0.0 << 1.0 / 7.0;
        QTest::newRow("four K4 full") << four << fourWeights << 3 << false << 0.0 << 1.0 / 7.0;
    }
    void rankings_staySoFarAsPublished()
    {
        QFETCH(std::vector<std::vector<double>>, values);
        QFETCH(std::vector<double>, weights);
        QFETCH(int, criterion);
        QFETCH(bool, isTopOnly);
        QFETCH(double, lo);
        QFETCH(double, hi);
        const Interval interval = stability(values, weights, static_cast<std::size_t>(criterion), isTopOnly);
        QVERIFY(std::abs(interval.lo - lo) < 1e-12);
        QVERIFY(std::abs(interval.hi - hi) < 1e-12);
    }

    void crossover_ofMissingValues_followsTheRatio()
    {
        // 20 + 60 t / (t + 3 (1 - t)) = 50 at t = 3 (1 - t), so at 3/4.
        QCOMPARE(crossover(20, 80, 50, 3.0).value(), 0.75);
        QVERIFY(!crossover(20, 80, 90));
        QVERIFY(!crossover(50, 50, 50));
    }

    void fixedCuts_giveTheCrossingsOfTheFormula()
    {
        const Company company = five();
        const FlipCurve curve = company.curve("f", "a");
        QVERIFY(curve.isExact);
        QCOMPARE(curve.today, 3000);
        // Dan loses his score at 100 %, Eve hers at 0 %.
        QCOMPARE(curve.crossings.size(), std::size_t(4));
        const auto at = [](double v, double r) {
            return (50.0 - kSlack - double(points(r)) * 100.0)
                / (double(points(v)) * 100.0 - double(points(r)) * 100.0) * kFullWeight;
        };
        QCOMPARE(curve.crossings[0].customer, 4);
        QCOMPARE(curve.crossings[0].weight, 0.0);
        QCOMPARE(int(curve.crossings[0].first), 1);
        QVERIFY(curve.isBelowToday(curve.crossings[0]));
        QCOMPARE(int(curve.crossings[0].from), int(CustomerType::NotEnoughData));
        QCOMPARE(int(curve.crossings[0].to), int(CustomerType::Core));
        QCOMPARE(curve.crossings[1].customer, 0);
        QVERIFY(std::abs(curve.crossings[1].weight - at(80, 20)) < 1e-9);
        QVERIFY(std::abs(curve.crossings[1].weight - 5000.0) < 0.01);
        QCOMPARE(int(curve.crossings[1].first), 5000);
        QVERIFY(!curve.isBelowToday(curve.crossings[1]));
        QCOMPARE(int(curve.crossings[1].from), int(CustomerType::Opportunistic));
        QCOMPARE(int(curve.crossings[1].to), int(CustomerType::Core));
        QCOMPARE(curve.crossings[2].customer, 1);
        QVERIFY(std::abs(curve.crossings[2].weight - at(30, 90)) < 1e-9);
        QCOMPARE(int(curve.crossings[2].to), int(CustomerType::Opportunistic));
        QCOMPARE(curve.crossings[3].customer, 3);
        QCOMPARE(curve.crossings[3].weight, 10000.0);
        QCOMPARE(int(curve.crossings[3].to), int(CustomerType::NotEnoughData));
        QCOMPARE(curve.stillFrom, 1.0);
        QVERIFY(std::abs(curve.stillTo - at(80, 20)) < 1e-9);
        // Ann, Bob and Dan of 150 net profit.
        QCOMPARE(curve.steps.back().moved, 3);
        QCOMPARE(curve.steps.back().share, (10.0 + 20.0 + 40.0) / 150.0);
        QCOMPARE(curve.stepAt(3000).moved, 0);
        QCOMPARE(curve.stepAt(6000).moved, 1);
        QCOMPARE(curve.stepAt(6000).types[std::size_t(CustomerType::Core)], 5);
        QCOMPARE(curve.stepAt(6000).types[std::size_t(CustomerType::Opportunistic)], 0);
    }

    void aMissingValue_bendsTheLine()
    {
        // x and y are equal at the start; Ann has no y, so that x alone stands for both against z.
        Company company;
        company.project.framework.factors
            = {factor("f", Axis::CustomerLifetimeValue, 6000,
                      {metric("x", 2500), metric("y", 2500), metric("z", 5000)}),
               factor("g", Axis::NetProfit, 4000, {metric("c", 10000)})};
        company.project.rules.clvCut = {CutKind::Score, 50};
        company.project.rules.netProfitCut = {CutKind::Score, 50};
        company.resize(1);
        company.scores.columns = {{0.0F}, {-1.0F}, {1.0F}, {1.0F}};
        // z at t, x at (1 - t) / 2: 100 t / (t + (1 - t) / 2) = 50 where t = (1 - t) / 2, at a third.
        const FlipCurve curve = company.curve("f", "z");
        QCOMPARE(curve.crossings.size(), std::size_t(1));
        const double cut = (50.0 - kSlack) / 100.0; // s = t / (t + (1 - t) / 2)
        QVERIFY(std::abs(curve.crossings[0].weight - kFullWeight * cut / (2.0 - cut)) < 1e-9);
        QVERIFY(std::abs(curve.crossings[0].weight - kFullWeight / 3.0) < 0.01);
    }

    // At 0 % of z Ann has no score: z is all that is known of her. Bob has x, a ten-thousandth of the others:
    // 100 t / (t + (1 - t) / 10 000) is 50 at t = (1 - t) / 10 000, just below a hundredth of a percent.
    void aJumpAtTheLowEnd_comesBeforeAnyCrossing()
    {
        Company company;
        company.project.framework.factors = {factor("f", Axis::CustomerLifetimeValue, 6000,
                                                    {metric("x", 1), metric("y", 9999), metric("z", 0)}),
                                             factor("g", Axis::NetProfit, 4000, {metric("c", 10000)})};
        company.project.rules.clvCut = {CutKind::Score, 50};
        company.project.rules.netProfitCut = {CutKind::Score, 50};
        company.resize(2);
        company.scores.columns = {{0.0F, -1.0F}, {-1.0F, -1.0F}, {1.0F, 1.0F}, {1.0F, 1.0F}};
        const FlipCurve curve = company.curve("f", "z");
        QCOMPARE(curve.crossings.size(), std::size_t(2));
        QCOMPARE(curve.crossings[0].customer, 1);
        QCOMPARE(curve.crossings[0].weight, 0.0);
        QCOMPARE(int(curve.crossings[0].from), int(CustomerType::NotEnoughData));
        QCOMPARE(int(curve.crossings[0].to), int(CustomerType::Core));
        QCOMPARE(curve.crossings[1].customer, 0);
        QVERIFY(std::abs(curve.crossings[1].weight - 10000.0 / 10001.0) < 0.001);
        for (const FlipCrossing& crossing : curve.crossings) {
            QCOMPARE(int(crossing.first), 1);
            QVERIFY(!curve.isBelowToday(crossing)); // today is 0 %: both are met on the way up
        }
        QCOMPARE(curve.stepAt(0).moved, 0);
        QCOMPARE(curve.stepAt(1).moved, 2);
        QCOMPARE(curve.stillTo, 0.0);
    }

    void theStillInterval_isSaidRoundedInwards()
    {
        FlipCurve curve;
        curve.today = 3000;
        curve.stillFrom = 2400.4;
        curve.stillTo = 3999.6;
        QCOMPARE(curve.stillInterval().from, 2401);
        QCOMPARE(curve.stillInterval().to, 3999);
        QCOMPARE(curve.stillInterval(10).from, 2410);
        QCOMPARE(curve.stillInterval(10).to, 3990);
        curve.stillFrom = 2999.8; // from here to today no whole step is left
        curve.stillTo = 3000.2;
        QCOMPARE(curve.stillInterval().from, 3000);
        QCOMPARE(curve.stillInterval().to, 3000);
        curve.today = 2995;
        curve.stillFrom = 2991.5;
        curve.stillTo = 2999.0;
        QCOMPARE(curve.stillInterval(10).from, 2995);
        QCOMPARE(curve.stillInterval(10).to, 2995);
    }

    void anAxisWithoutWeight_isDividedByEqualWeightsAtTheEnd()
    {
        // At 100 % of g nothing of f's axis has weight; its two factors then count the same.
        Company company;
        company.project.framework.factors
            = {factor("f", Axis::CustomerLifetimeValue, 5000, {metric("a", 10000)}),
               factor("h", Axis::CustomerLifetimeValue, 1000, {metric("b", 10000)}),
               factor("g", Axis::NetProfit, 4000, {metric("c", 10000)})};
        company.project.rules.clvCut = {CutKind::Score, 50};
        company.project.rules.netProfitCut = {CutKind::Score, 50};
        company.resize(1);
        company.scores.columns = {{0.75F}, {0.0F}, {1.0F}}; // 62.5 by 5 to 1, 37.5 by 1 to 1
        const FlipCurve curve = company.curve("g");
        QCOMPARE(curve.crossings.size(), std::size_t(1));
        QCOMPARE(curve.crossings[0].weight, 10000.0);
        QCOMPARE(int(curve.crossings[0].to), int(CustomerType::Opportunistic));
        QCOMPARE(curve.stillFrom, 0.0);
        QCOMPARE(curve.stillTo, 9999.0);
    }

    void theOnlyRowOfItsGroup_movesNobody()
    {
        const FlipCurve curve = five().curve("g", "c");
        QVERIFY(curve.isAlone);
        QCOMPARE(curve.steps.size(), std::size_t(1));
        QCOMPARE(curve.steps[0].moved, 0);
        QCOMPARE(curve.stillFrom, 0.0);
        QCOMPARE(curve.stillTo, 10000.0);
    }

    void rowsLeftOut_haveNoCurve()
    {
        Company company = five();
        company.project.framework = withMetricExcluded(company.project.framework, 0, 0, true);
        QVERIFY(flipCurve(company.project, company.metrics, company.scores, "f", "a").value().curves.empty());
        QCOMPARE(flipCurves(company.project, company.metrics, company.scores).value().curves.size(),
                 std::size_t(4)); // f, b, g, c
    }

    // Every weight of 1 000 random models: the walk along the crossings is the engine's types at every whole
    // percent, at both sides of every crossing and at random basis points.
    void randomModels_agreeWithTheEngine()
    {
        std::mt19937 random(20240607);
        int exact = 0, relative = 0, crossings = 0, compared = 0;
        for (int model = 0; model < 1000; ++model) {
            const Company company = someCompany(random);
            const std::vector<std::uint8_t> today = company.types();
            const std::vector<WeightLine> lines = weightLines(company.project.framework);
            const WeightLine& line = lines[random() % lines.size()];
            const Factor& owner = company.project.framework.factors[line.factor];
            const FlipCurve curve
                = company.curve(owner.id, line.metric ? owner.metrics[*line.metric].id : std::string());
            (curve.isExact ? exact : relative) += 1;
            crossings += static_cast<int>(curve.crossings.size());
            QVERIFY(std::is_sorted(
                curve.crossings.begin(), curve.crossings.end(),
                [](const FlipCrossing& a, const FlipCrossing& b) { return a.weight < b.weight; }));

            std::set<int> weights = {0, 1, line.today, 9999, 10000};
            for (int percent = 0; percent <= 100; percent += 10)
                weights.insert(percent * 100);
            for (int k = 0; k < 10; ++k)
                weights.insert(static_cast<int>(random() % 10001));
            for (std::size_t c = 0; c < curve.crossings.size(); c += 1 + curve.crossings.size() / 30) {
                const int near = static_cast<int>(std::floor(curve.crossings[c].weight));
                weights.insert(std::max(0, near - 1));
                weights.insert(near);
                weights.insert(std::min(kFullWeight, near + 1));
            }
            const std::vector<std::uint8_t> first = company.typesAt(line, 0);
            for (const int weight : weights) {
                const std::vector<std::uint8_t> brute = company.typesAt(line, weight);
                const std::vector<std::uint8_t> walk = walked(curve, first, weight);
                const std::string where
                    = describe(company, curve, weight) + ", model " + std::to_string(model);
                QVERIFY2(brute == walk, where.c_str());
                const FlipStep& step = curve.stepAt(weight);
                QVERIFY2(step.moved == differing(brute, today), where.c_str());
                std::array<std::int32_t, kTypeCount> counts{};
                for (const std::uint8_t type : brute)
                    ++counts[type];
                QVERIFY2(step.types == counts, where.c_str());
                const bool isStill = weight >= curve.stillFrom && weight <= curve.stillTo;
                QVERIFY2(!isStill || brute == today, where.c_str());
                ++compared;
            }
            QVERIFY(curve.stillFrom <= line.today && line.today <= curve.stillTo);
        }
        QVERIFY2(
            exact > 300 && relative > 300 && crossings > 2000 && compared > 25000,
            qPrintable(QStringLiteral("%1 %2 %3 %4").arg(exact).arg(relative).arg(crossings).arg(compared)));
    }

    // The still interval is as long as it can be: just outside somebody moves.
    void outsideTheStillInterval_somebodyMoves()
    {
        std::mt19937 random(7);
        int ends = 0;
        for (int model = 0; model < 300; ++model) {
            const Company company = someCompany(random);
            const std::vector<WeightLine> lines = weightLines(company.project.framework);
            const WeightLine& line = lines[random() % lines.size()];
            const Factor& owner = company.project.framework.factors[line.factor];
            const FlipCurve curve
                = company.curve(owner.id, line.metric ? owner.metrics[*line.metric].id : std::string());
            const std::vector<std::uint8_t> today = company.types();
            // Between the exact place and the next whole basis point somebody may come back again.
            const auto isPassedOnce = [&curve](double weight) {
                int near = 0;
                for (const FlipCrossing& crossing : curve.crossings)
                    near += std::abs(crossing.weight - weight) < 2.0 ? 1 : 0;
                return near == 1;
            };
            const int below = static_cast<int>(std::ceil(curve.stillFrom)) - 1;
            if (below >= 0 && isPassedOnce(curve.stillFrom)) {
                QVERIFY(company.typesAt(line, below) != today);
                ++ends;
            }
            const int above = static_cast<int>(std::floor(curve.stillTo)) + 1;
            if (above <= kFullWeight && isPassedOnce(curve.isExact ? curve.stillTo : above)) {
                QVERIFY(company.typesAt(line, above) != today);
                ++ends;
            }
        }
        QVERIFY2(ends > 100, qPrintable(QString::number(ends)));
    }

    // The slider's weights are rounded to basis points; where all of them come out even, the project's own
    // evaluation must say the same as the curve.
    void whereTheWeightsAreWhole_theProjectSaysTheSame()
    {
        std::mt19937 random(11);
        int compared = 0;
        for (int model = 0; model < 60; ++model) {
            Company company = someCompany(random);
            Framework& framework = company.project.framework;
            if (framework.factors.front().isExcluded || framework.factors.front().metrics.size() != 2
                || framework.factors.front().metrics[0].isExcluded)
                continue;
            framework.factors[0].metrics[0].weight = 4000;
            framework.factors[0].metrics[1].weight = 6000;
            const FlipCurve curve = company.curve("f0", framework.factors[0].metrics[0].id);
            const std::vector<std::uint8_t> today = company.types();
            for (int weight = 0; weight <= kFullWeight; weight += 500) {
                Company moved = company;
                moved.project.framework = withMetricWeight(framework, 0, 0, weight);
                QCOMPARE(curve.stepAt(weight).moved, std::int32_t(differing(moved.types(), today)));
                ++compared;
            }
        }
        QVERIFY(compared > 100);
    }

    void threadsAndCrossings_changeNothing()
    {
        std::mt19937 random(5);
        for (int model = 0; model < 20; ++model) {
            const Company company = someCompany(random);
            const FlipCurves one
                = flipCurves(company.project, company.metrics, company.scores, {}, 1).value();
            const FlipCurves three
                = flipCurves(company.project, company.metrics, company.scores, {}, 3).value();
            QCOMPARE(one.curves.size(), three.curves.size());
            for (std::size_t c = 0; c < one.curves.size(); ++c) {
                QVERIFY(areSame(one.curves[c], three.curves[c]));
                QVERIFY(areSame(one.curves[c], company.curve(one.curves[c].factor, one.curves[c].metric)));
                QVERIFY(one.curves[c].crossings.empty());
            }
        }
    }

    void manyTies_endSoon()
    {
        // Everybody is one of nine. Were all of them looked at, at every basis point, this would take
        // minutes.
        Company company = five();
        company.project.rules.clvCut = {CutKind::Percentile, 60};
        company.resize(20000);
        for (std::size_t i = 0; i < 20000; ++i) {
            company.scores.columns[0][i] = static_cast<float>(i % 3) / 2.0F;
            company.scores.columns[1][i] = static_cast<float>(i / 3 % 3) / 2.0F;
            company.scores.columns[2][i] = 0.5F;
        }
        const FlipCurve curve = company.curve("f", "a");
        const std::vector<std::uint8_t> today = company.types();
        const WeightLine line = weightLine(company.project.framework, "f", "a").value();
        for (int weight = 0; weight <= kFullWeight; weight += 1250)
            QCOMPARE(std::int64_t(curve.stepAt(weight).moved),
                     differing(company.typesAt(line, weight), today));
    }

    void stopped_givesNothing()
    {
        const Company company = five();
        const Result<FlipCurves> result
            = flipCurves(company.project, company.metrics, company.scores,
                         [](std::uint64_t done, std::uint64_t) { return done < 2; });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(!flipCurve(company.project, company.metrics, company.scores, "f", "a",
                           [](std::uint64_t, std::uint64_t) { return false; }));
    }

    void progress_countsTheCurves()
    {
        const Company company = five();
        std::uint64_t last = 0;
        QVERIFY(flipCurves(company.project, company.metrics, company.scores,
                           [&last](std::uint64_t done, std::uint64_t total) {
                               last = done;
                               return total == 5;
                           }));
        QCOMPARE(last, std::uint64_t(5));
    }

    void nobody_givesEmptyCurves()
    {
        Company company = five();
        company.resize(0);
        const FlipCurves curves = flipCurves(company.project, company.metrics, company.scores).value();
        QCOMPARE(curves.curves.size(), std::size_t(5));
        QCOMPARE(curves.customers, std::int64_t(0));
        QCOMPARE(curves.curves[0].steps.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestFlipCurve)
#include "tst_flipcurve.moc"
