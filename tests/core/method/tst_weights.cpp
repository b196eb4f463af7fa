#include "core/method/weights.h"

#include <QTest>

#include <numeric>

using namespace strata;

namespace {

struct Case
{
    const char* name;
    std::vector<int> start;
    std::vector<std::size_t> locked;
    std::size_t moved;
    int target;
    std::vector<int> expected;
};

std::vector<bool> locks(std::size_t size, const std::vector<std::size_t>& rows)
{
    std::vector<bool> locked(size, false);
    for (const std::size_t row : rows)
        locked[row] = true;
    return locked;
}

int sum(const std::vector<int>& weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0);
}

Framework threeFactors()
{
    Framework framework;
    for (const int weight : {5000, 3000, 2000}) {
        Factor factor;
        factor.weight = weight;
        factor.metrics = {{.id = "a", .weight = 6000, .value = {}}, {.id = "b", .weight = 4000, .value = {}}};
        framework.factors.push_back(factor);
    }
    return framework;
}

} // namespace

class TestWeights : public QObject
{
    Q_OBJECT

private slots:
    // Anchored proportional redistribution. "se": softwareengineering.stackexchange.com/questions/261017, the
    // question's own example. "so": Stack Overflow, "Balance 3 values on a pro rata basis". The rest is exact
    // arithmetic.
    void aDrag_sharesTheRestInProportionToItsStart_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
    }
    void aDrag_sharesTheRestInProportionToItsStart()
    {
        QFETCH(int, index);
        const Case& c = cases()[static_cast<std::size_t>(index)];
        const std::vector<int> result
            = redistribute(c.start, locks(c.start.size(), c.locked), c.moved, c.target);
        QCOMPARE(result, c.expected);
        QCOMPARE(sum(result), kFullWeight);
    }

    void everyTarget_keepsTheSumAndTheLocks()
    {
        const std::vector<int> start = {3333, 1667, 2500, 1250, 1250};
        const std::vector<bool> locked = locks(5, {3});
        for (int target = -100; target <= 10100; target += 7) {
            const std::vector<int> result = redistribute(start, locked, 1, target);
            QCOMPARE(sum(result), kFullWeight);
            QCOMPARE(result[3], 1250);
            QCOMPARE(result[1], std::clamp(target, 0, 8750));
        }
    }

    void draggingOutAndBack_restoresEveryWeight()
    {
        const std::vector<int> start = {3333, 1667, 2500, 1250, 1250};
        QCOMPARE(redistribute(start, locks(5, {}), 2, 2500), start);
    }

    void reach_isWhatLocksLeave()
    {
        QCOMPARE(reach({4000, 3000, 2000, 1000}, locks(4, {1}), 0), 7000);
        QCOMPARE(reach({4000, 3000, 2000, 1000}, locks(4, {}), 0), kFullWeight);
        QCOMPARE(reach({4000, 3000, 2000, 1000}, locks(4, {1, 2, 3}), 0), 4000); // nobody can give or take
    }

    // 1790 apportionment of 60 seats of the US House by Hamilton's method (electowiki, "Hamilton method").
    void largestRemainder_reproducesTheHouseOf1790()
    {
        const std::vector<std::int64_t> people
            = {630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236,
               179570, 141822, 85533,  70835,  68705,  68446,  55540};
        const std::vector<int> seats = {11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1};
        QCOMPARE(largestRemainder(people, 60), seats);
    }

    void largestRemainder_givesTiesToTheFirst()
    {
        QCOMPARE(largestRemainder({1, 1, 1}, 100), (std::vector<int>{34, 33, 33}));
        QCOMPARE(largestRemainder({0, 0}, 3), (std::vector<int>{2, 1})); // nothing to go by: equal parts
        QCOMPARE(largestRemainder({}, 100), std::vector<int>{});
        const std::int64_t huge = 9'000'000'000'000'000'000;
        QCOMPARE(largestRemainder({huge, huge, huge, huge}, 10000),
                 (std::vector<int>{2500, 2500, 2500, 2500}));
    }

    void aFactorWeight_movesTheOthersOnly()
    {
        const Framework next = withFactorWeight(threeFactors(), 0, 6000);
        QCOMPARE(factorWeights(next), (std::vector<int>{6000, 2400, 1600}));
        QCOMPARE(metricWeights(next.factors[0]), (std::vector<int>{6000, 4000}));
    }

    void aMetricWeight_staysInItsFactor()
    {
        const Framework next = withMetricWeight(threeFactors(), 1, 0, 2500);
        QCOMPARE(metricWeights(next.factors[1]), (std::vector<int>{2500, 7500}));
        QCOMPARE(metricWeights(next.factors[0]), (std::vector<int>{6000, 4000}));
    }

    void equalWeights_giveTheRestToTheFirstRows()
    {
        QCOMPARE(factorWeights(equalFactorWeights(threeFactors())), (std::vector<int>{3334, 3333, 3333}));
        QCOMPARE(metricWeights(equalMetricWeights(threeFactors(), 2).factors[2]),
                 (std::vector<int>{5000, 5000}));
    }

    void aNewFactor_takesItsWeightFromTheFreeOnes()
    {
        Framework start = threeFactors();
        start.factors[0].isLocked = true;
        Factor added;
        added.weight = 1000;
        QCOMPARE(factorWeights(withFactor(start, added)), (std::vector<int>{5000, 2400, 1600, 1000}));
        QCOMPARE(factorWeights(withFactor(Framework{}, added)), std::vector<int>{kFullWeight});
    }

    void aRemovedFactor_leavesItsWeightToTheFreeOnes()
    {
        Framework start = threeFactors();
        start.factors[0].isLocked = true;
        QCOMPARE(factorWeights(withoutFactor(start, 1)), (std::vector<int>{5000, 5000}));
        start.factors[2].isLocked = true; // everybody left is locked: the sum comes first
        QCOMPARE(factorWeights(withoutFactor(start, 1)), (std::vector<int>{7143, 2857}));
    }

    void metrics_comeAndGoLikeFactors()
    {
        const Metric metric{.id = "c", .weight = 5000, .value = {}};
        const Framework more = withMetric(threeFactors(), 0, metric);
        QCOMPARE(metricWeights(more.factors[0]), (std::vector<int>{3000, 2000, 5000}));
        QCOMPARE(metricWeights(withoutMetric(more, 0, 2).factors[0]), (std::vector<int>{6000, 4000}));
    }

private:
    static const std::vector<Case>& cases()
    {
        static const std::vector<Case> all = {
            {"se", {4000, 0, 2000, 2000, 2000}, {}, 0, 7000, {7000, 0, 1000, 1000, 1000}},
            {"so", {5000, 3000, 2000}, {}, 0, 6000, {6000, 2400, 1600}},
            {"to all", {4000, 0, 2000, 2000, 2000}, {}, 0, 10000, {10000, 0, 0, 0, 0}},
            {"from all", {10000, 0, 0, 0, 0}, {}, 0, 4000, {4000, 1500, 1500, 1500, 1500}},
            {"one locked", {4000, 3000, 2000, 1000}, {1}, 0, 6000, {6000, 3000, 667, 333}},
            {"stopped by a lock", {4000, 3000, 2000, 1000}, {1}, 0, 9000, {7000, 3000, 0, 0}},
            {"all others locked", {4000, 3000, 2000, 1000}, {1, 2, 3}, 0, 6000, {4000, 3000, 2000, 1000}},
            {"zero stays zero", {5000, 0, 5000}, {}, 0, 2000, {2000, 0, 8000}},
            {"two", {6000, 4000}, {}, 0, 7500, {7500, 2500}},
            {"below nothing", {4000, 3000, 2000, 1000}, {}, 0, -500, {0, 5000, 3333, 1667}},
            {"the moved one is free", {4000, 3000, 2000, 1000}, {1}, 1, 5000, {2857, 5000, 1429, 714}},
        };
        return all;
    }
};

QTEST_APPLESS_MAIN(TestWeights)
#include "tst_weights.moc"
