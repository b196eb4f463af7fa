#include "core/method/evaluate.h"
#include "core/method/stratifier.h"
#include "core/method/weights.h"

#include <QTest>

#include <random>

using namespace strata;

namespace {

Metric metric(const char* id, int weight)
{
    return {.id = id,
            .weight = weight,
            .value = {.kind = ValueKind::Linear, .worst = 0, .best = 100, .points = {}},
            .missing = MissingPolicy::Reweigh};
}

Framework fourFactors()
{
    Framework framework;
    const char* ids[] = {"f", "g", "h", "i"};
    const int weights[] = {4000, 3000, 2000, 1000};
    for (std::size_t k = 0; k < 4; ++k) {
        Factor factor;
        factor.id = ids[k];
        factor.axis = k < 2 ? Axis::CustomerLifetimeValue : Axis::NetProfit;
        factor.weight = weights[k];
        factor.metrics = {metric("a", 6000), metric("b", 4000)};
        framework.factors.push_back(factor);
    }
    return framework;
}

// Three customers with a and c; b only for the first and the last. f is a and b on one axis, g is c on the
// other.
struct Three
{
    Project project;
    MetricTable metrics;

    Three()
    {
        auto dataset = std::make_shared<Dataset>();
        dataset->customers.ids = {"C1", "C2", "C3"};
        dataset->customers.names = {"Ann", "Bob", "Cid"};
        project.dataset = dataset;
        Factor f, g;
        f.id = "f";
        f.axis = Axis::CustomerLifetimeValue;
        f.weight = 6000;
        f.metrics = {metric("a", 7500), metric("b", 2500)};
        g.id = "g";
        g.axis = Axis::NetProfit;
        g.weight = 4000;
        g.metrics = {metric("c", 10000)};
        project.framework.factors = {f, g};
        metrics.customers = 3;
        metrics.columns = {{.id = "a", .values = {80, 20, 10}, .present = {1, 1, 1}},
                           {.id = "b", .values = {40, 0, 20}, .present = {1, 0, 1}},
                           {.id = "c", .values = {30, 90, 90}, .present = {1, 1, 1}}};
        metrics.firstSale.assign(3, kNoDay);
        metrics.lastSale.assign(3, kNoDay);
        metrics.lifetimeOrders.assign(3, 0);
        metrics.netSales.assign(3, kNoAmount);
        metrics.grossMargin.assign(3, kNoAmount);
        metrics.netProfit.assign(3, kNoAmount);
    }

    Results results() const { return stratify(project, metrics, scoreMetrics(project, metrics)); }
};

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-5;
}

} // namespace

class TestExclusion : public QObject
{
    Q_OBJECT

private slots:
    void aRowLeftOut_givesItsWeightAway()
    {
        const Framework next = withFactorExcluded(fourFactors(), 0, true);
        QVERIFY(next.factors[0].isExcluded);
        QCOMPARE(next.factors[0].weightBefore, 4000);
        QCOMPARE(factorWeights(next), (std::vector<int>{0, 5000, 3333, 1667}));
    }

    void takenInAgain_itHasWhatItHad()
    {
        const Framework out = withFactorExcluded(fourFactors(), 0, true);
        QVERIFY(withFactorExcluded(out, 0, false) == fourFactors());
        const Framework metricOut = withMetricExcluded(fourFactors(), 1, 0, true);
        QCOMPARE(metricWeights(metricOut.factors[1]), (std::vector<int>{0, 10000}));
        QVERIFY(withMetricExcluded(metricOut, 1, 0, false) == fourFactors());
        QVERIFY(withFactorExcluded(fourFactors(), 0, false) == fourFactors());
    }

    // Exactly, for any weights and locks: the two roundings in between leave no trace.
    void outAndInAgain_restoresEveryWeight()
    {
        std::mt19937 random(7);
        for (int run = 0; run < 4000; ++run) {
            const std::size_t rows = 2 + random() % 12;
            Framework framework;
            std::vector<std::int64_t> parts;
            for (std::size_t i = 0; i < rows; ++i) {
                Factor factor;
                factor.isLocked = random() % 4 == 0;
                framework.factors.push_back(factor);
                parts.push_back(static_cast<std::int64_t>(random() % 6 == 0 ? 0 : random() % 2000));
            }
            framework = withFactorWeights(framework, parts);
            const std::size_t row = random() % rows;
            const Framework out = withFactorExcluded(framework, row, true);
            const Framework again = withFactorExcluded(out, row, false);
            if (framework.factors[row].weight != kFullWeight) // else nothing tells what the others had: 0
                QVERIFY(again == framework);
            QCOMPARE(again.factors[row].weight, framework.factors[row].weight);
        }
    }

    void afterOtherChanges_itAsksForWhatItHad()
    {
        Framework next = withFactorExcluded(fourFactors(), 0, true);
        next = withFactorWeight(next, 1, 2000); // 0, 2000, 5333, 2667
        next = withFactorExcluded(next, 0, false);
        QCOMPARE(factorWeights(next), (std::vector<int>{4000, 1200, 3200, 1600}));
    }

    void whereAllOthersAreLocked_theSumComesFirst()
    {
        Framework start = fourFactors();
        for (std::size_t f = 1; f < 4; ++f)
            start.factors[f].isLocked = true;
        const Framework out = withFactorExcluded(start, 0, true);
        QCOMPARE(factorWeights(out), (std::vector<int>{0, 5000, 3333, 1667}));
        QVERIFY(withFactorExcluded(out, 0, false) == start);
    }

    void theLastRowThatCounts_stays()
    {
        Framework next = fourFactors();
        for (std::size_t f = 0; f < 3; ++f) {
            QVERIFY(canExcludeFactor(next, f));
            next = withFactorExcluded(next, f, true);
            QVERIFY(!canExcludeFactor(next, f)); // it is out already
        }
        QVERIFY(!canExcludeFactor(next, 3));
        QVERIFY(withFactorExcluded(next, 3, true) == next);
        QCOMPARE(next.factors[3].weight, kFullWeight);
        QVERIFY(!canExcludeMetric(withMetricExcluded(next, 0, 0, true), 0, 1));
        QVERIFY(canExcludeMetric(next, 0, 1));
    }

    void whereOnlyRowsLeftOutRemain_theyComeBack()
    {
        Framework next = withFactorExcluded(fourFactors(), 0, true); // had 4000
        next = withoutFactor(withoutFactor(next, 3), 2);
        next = withoutFactor(withFactorExcluded(next, 0, true), 1);
        QCOMPARE(next.factors.size(), std::size_t{1});
        QVERIFY(!next.factors[0].isExcluded);
        QCOMPARE(next.factors[0].weight, kFullWeight);
    }

    void aDragAroundIt_leavesItAtNothing()
    {
        const Framework start = withFactorExcluded(fourFactors(), 2, true);
        QCOMPARE(factorReach(start, 2), 0);
        QVERIFY(withFactorWeight(start, 2, 5000) == start);
        QCOMPARE(factorWeights(withFactorWeight(start, 0, 2000))[2], 0);
        QCOMPARE(factorReach(start, 0), kFullWeight);
        QCOMPARE(factorWeights(equalFactorWeights(start)), (std::vector<int>{3334, 3333, 0, 3333}));
        QCOMPARE(factorWeights(withFactorWeights(start, {1, 1, 100, 2})),
                 (std::vector<int>{2500, 2500, 0, 5000}));
        QCOMPARE(factorWeights(withFactorWeights(start, {0, 0, 100, 0})),
                 (std::vector<int>{3334, 3333, 0, 3333}));
        QCOMPARE(
            metricWeights(equalMetricWeights(withMetricExcluded(fourFactors(), 0, 1, true), 0).factors[0]),
            (std::vector<int>{10000, 0}));
        Factor added;
        added.weight = 1000;
        QCOMPARE(factorWeights(withFactor(start, added))[2], 0);
        QCOMPARE(
            factorWeights(withoutFactor(start, 2)),
            (std::vector<int>{factorWeights(start)[0], factorWeights(start)[1], factorWeights(start)[3]}));
    }

    void allButTwo_canBeLocked()
    {
        Framework start = withFactorExcluded(fourFactors(), 3, true);
        start.factors[0].isLocked = true;
        const Framework next = withOnlyTwoFree(start, 0, 1);
        QVERIFY(!next.factors[0].isLocked);
        QVERIFY(!next.factors[1].isLocked);
        QVERIFY(next.factors[2].isLocked);
        QVERIFY(!next.factors[3].isLocked); // it is out; nothing to lock
        const std::vector<int> before = factorWeights(next);
        const std::vector<int> after = factorWeights(withFactorWeight(next, 0, before[0] - 300));
        QCOMPARE(after, (std::vector<int>{before[0] - 300, before[1] + 300, before[2], 0}));

        Framework three = fourFactors();
        three = withMetric(three, 0, metric("c", 1000));
        const Framework metrics = withOnlyTwoFree(three, 0, 2, 0);
        QVERIFY(metrics.factors[0].metrics[1].isLocked);
        QVERIFY(!metrics.factors[0].metrics[2].isLocked);
        QVERIFY(!metrics.factors[1].metrics[0].isLocked);
    }

    void theScores_areAsIfAMetricLeftOutWereNotThere()
    {
        Three company;
        QVERIFY(isClose(company.results().clv[0], 70)); // 0.75 x 80 + 0.25 x 40
        QCOMPARE(company.results().metrics, std::size_t{3});
        company.project.framework = withMetricExcluded(company.project.framework, 0, 1, true);
        const Results results = company.results();
        QVERIFY(isClose(results.clv[0], 80));
        QCOMPARE(results.metrics, std::size_t{2});
        QCOMPARE(results.scoredMetrics, (std::vector<std::uint8_t>{2, 2, 2}));
    }

    void aMetricLeftOut_makesNobodyUnclassified()
    {
        Three company;
        company.project.framework.factors[0].metrics[1].missing = MissingPolicy::Unclassified;
        QCOMPARE(company.results().types[1], static_cast<std::uint8_t>(CustomerType::NotEnoughData));
        Three metricOut = company;
        metricOut.project.framework = withMetricExcluded(company.project.framework, 0, 1, true);
        QVERIFY(!isStatus(static_cast<CustomerType>(metricOut.results().types[1])));

        // Nor does one of a factor that is left out.
        Factor other = company.project.framework.factors[0];
        other.id = "other";
        company.project.framework.factors[0].metrics.pop_back();
        company.project.framework.factors[0].metrics[0].weight = kFullWeight;
        company.project.framework = withFactor(company.project.framework, other);
        QCOMPARE(company.results().types[1], static_cast<std::uint8_t>(CustomerType::NotEnoughData));
        company.project.framework = withFactorExcluded(company.project.framework, 2, true);
        QVERIFY(!isStatus(static_cast<CustomerType>(company.results().types[1])));
        QCOMPARE(company.results().metrics, std::size_t{2});
    }

    // An axis without weight divides by equal weights, but only of the factors that count.
    void anAxisWithoutWeight_ignoresFactorsLeftOut()
    {
        Three company;
        Factor other;
        other.id = "other";
        other.axis = Axis::CustomerLifetimeValue;
        other.metrics = {metric("c", kFullWeight)};
        company.project.framework = withFactor(company.project.framework, other);
        company.project.framework = withFactorWeight(company.project.framework, 1, kFullWeight);
        QVERIFY(isClose(company.results().clv[0], 50)); // (70 + 30) / 2
        company.project.framework = withFactorExcluded(company.project.framework, 2, true);
        QVERIFY(isClose(company.results().clv[0], 70));
    }

    void anAxisLeftOutAltogether_hasNoScore()
    {
        Three company;
        company.project.framework = withFactorExcluded(company.project.framework, 0, true);
        const Results results = company.results();
        QVERIFY(results.clv[0] < 0.0);
        QVERIFY(results.factors[0][0] < 0.0);
        QVERIFY(isClose(results.factors[1][0], 30)); // the other axis alone makes no type
        QCOMPARE(results.types[0], static_cast<std::uint8_t>(CustomerType::NotEnoughData));
    }
};

QTEST_APPLESS_MAIN(TestExclusion)
#include "tst_exclusion.moc"
