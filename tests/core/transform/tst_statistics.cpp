#include "core/method/weightdraws.h"
#include "core/transform/statistics.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace strata;

namespace {

using Values = std::vector<double>;

bool isNear(double a, double b, double within)
{
    return std::abs(a - b) <= within;
}

// Sales of a firm change from window to window: skewed numbers, larger ones in larger firms.
class Sales
{
public:
    Sales(std::uint64_t seed, std::uint64_t run)
        : m_generator(seed, run)
    {
    }
    double share() { return (double(m_generator.next() >> 11) + 0.5) * 0x1p-53; }
    double lognormal(double mean, double deviation)
    {
        const double bell = std::sqrt(-2.0 * std::log(share())) * std::cos(2.0 * std::numbers::pi * share());
        return std::exp(mean + deviation * bell);
    }
    // One in seven buys nothing in a window.
    double window(double firm) { return share() < 1.0 / 7.0 ? 0.0 : firm * lognormal(0.0, 0.7); }
    double change(double size)
    {
        const double firm = size * lognormal(0.0, 0.5);
        return window(firm) - window(firm);
    }

private:
    DrawGenerator m_generator;
};

// In how many of 2 000 trials the interval holds the true difference.
int trialsThatHold(std::size_t perBlock, std::size_t controlsPerBlock, double effect)
{
    int hits = 0;
    for (std::uint64_t run = 0; run < 2000; ++run) {
        Sales sales(2026, run);
        std::vector<BlockValues> blocks(6);
        for (std::size_t b = 0; b < blocks.size(); ++b) {
            const double size = 200.0 * std::pow(3.0, double(b % 3));
            for (std::size_t i = 0; i < perBlock; ++i) {
                const bool isControl = i < controlsPerBlock;
                (isControl ? blocks[b].control : blocks[b].target)
                    .push_back(sales.change(size) + (isControl ? 0.0 : effect));
            }
        }
        const auto interval = bootstrapDifference(blocks, 400, run);
        hits += interval && !interval->excludes(effect);
    }
    return hits;
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void welch_givesThePublishedFigures_data();
    void welch_givesThePublishedFigures();
    void welch_withoutSpread_saysNothing();
    void mannWhitney_givesScipysFigures_data();
    void mannWhitney_givesScipysFigures();
    void mannWhitney_countsDivisionsByHand();
    void mannWhitney_ofEqualValues_saysNothing();
    void theInterval_holdsItsLevel_data();
    void theInterval_holdsItsLevel();
    void theInterval_narrowsWithTheBlocks();
    void theInterval_isTheSameForTheSameSeed();
    void tooFew_haveNoInterval();
    void equalChanges_haveAnIntervalOfOnePoint();
    void oneGroup_isComparedWithNothing();
    void smallBlocks_areTakenTogether();
    void cancelling_leavesNothing();
    void theSmallestDetectable_isAsPublished();
    void meanAndDeviation_ofFew();
};

// The second and the third example of the article on Welch's t-test in Wikipedia, which gives t -1.57, 9.9
// degrees, p 0.149 and t -2.22, 24.5 degrees, p 0.036; the digits, and all of the last two, with
// scipy.stats.ttest_ind(equal_var=False) of scipy 1.10.1.
void TestStatistics::welch_givesThePublishedFigures_data()
{
    QTest::addColumn<QVector<double>>("a");
    QTest::addColumn<QVector<double>>("b");
    QTest::addColumn<double>("t");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("p");
    QTest::newRow("the smaller group spreads more")
        << QVector<double>{17.2, 20.9, 22.6, 18.1, 21.7, 21.4, 23.5, 24.2, 14.7, 21.8}
        << QVector<double>{21.5, 22.8, 21.0, 23.0, 21.6, 23.6, 22.5, 20.7, 23.4, 21.8,
                           20.7, 21.7, 21.5, 22.5, 23.6, 21.5, 22.5, 23.5, 21.5, 21.8}
        << -1.5654335235985037 << 9.904741248650831 << 0.14884169660532834;
    QTest::newRow("the larger group spreads more")
        << QVector<double>{19.8, 20.4, 19.6, 17.8, 18.5, 18.9, 18.3, 18.9, 19.5, 22.0}
        << QVector<double>{28.2, 26.6, 20.1, 23.3, 25.2, 22.1, 17.7, 27.6, 20.6, 13.7,
                           23.2, 17.5, 20.6, 18.0, 23.9, 21.6, 24.3, 20.4, 24.0, 13.2}
        << -2.2192409158236233 << 24.496223124201244 << 0.03597227102979685;
    QTest::newRow("equal sizes") << QVector<double>{27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1,
                                                    21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4}
                                 << QVector<double>{27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0,
                                                    24.8, 20.2, 21.9, 22.1, 22.9, 30.0, 23.9}
                                 << -2.835263800664482 << 27.713625968118762 << 0.008452732437443437;
    QTest::newRow("changes of sales") << QVector<double>{0, 0, 0, 120.5, -30, 15, 15, 400, -30, 0, 7, 88}
                                      << QVector<double>{0, -50, 0, 15, -30, -80, 0, 7, 20, -12}
                                      << 1.7264648747539564 << 12.813852423271271 << 0.10827546580700723;
}

void TestStatistics::welch_givesThePublishedFigures()
{
    QFETCH(QVector<double>, a);
    QFETCH(QVector<double>, b);
    QFETCH(double, t);
    QFETCH(double, degrees);
    QFETCH(double, p);
    const auto test = welch({a.begin(), a.end()}, {b.begin(), b.end()});
    QVERIFY(test);
    QVERIFY(isNear(test->t, t, 1e-10));
    QVERIFY(isNear(test->degrees, degrees, 1e-9));
    QVERIFY(isNear(test->p, p, 1e-10));
    const auto turned = welch({b.begin(), b.end()}, {a.begin(), a.end()});
    QVERIFY(isNear(turned->t, -t, 1e-10) && isNear(turned->p, p, 1e-10));
}

void TestStatistics::welch_withoutSpread_saysNothing()
{
    QVERIFY(!welch({1.0}, {2.0, 3.0}));
    QVERIFY(!welch({}, {}));
    QVERIFY(!welch({5.0, 5.0}, {7.0, 7.0, 7.0}));
    QVERIFY(welch({5.0, 5.0}, {7.0, 8.0})); // one group's spread will do
}

// The first two rows are the example in the documentation of scipy.stats.mannwhitneyu (ages of men and women
// at a diagnosis); all figures with scipy 1.10.1, which chooses between the exact and the normal one by
// itself.
void TestStatistics::mannWhitney_givesScipysFigures_data()
{
    QTest::addColumn<QVector<double>>("a");
    QTest::addColumn<QVector<double>>("b");
    QTest::addColumn<double>("u");
    QTest::addColumn<double>("p");
    QTest::addColumn<bool>("isExact");
    QTest::newRow("ages of men") << QVector<double>{19, 22, 16, 29, 24} << QVector<double>{20, 11, 17, 12}
                                 << 17.0 << 0.1111111111111111 << true;
    QTest::newRow("ages of women") << QVector<double>{20, 11, 17, 12} << QVector<double>{19, 22, 16, 29, 24}
                                   << 3.0 << 0.1111111111111111 << true;
    QTest::newRow("ties") << QVector<double>{0, 0, 0, 120.5, -30, 15, 15, 400, -30, 0, 7, 88}
                          << QVector<double>{0, -50, 0, 15, -30, -80, 0, 7, 20, -12} << 81.5
                          << 0.15829430761906216 << false;
    QVector<double> larger, smaller, many;
    for (int i = 1; i <= 30; ++i)
        larger << i * 37 % 101 + 0.5;
    for (int i = 1; i <= 25; ++i)
        smaller << i * 53 % 97 + i * 0.25 + 0.01;
    for (int i = 0; i < 20; ++i)
        many << i * 0.9 + 0.05;
    QTest::newRow("many") << larger << smaller << 404.0 << 0.6299921310782803 << false;
    QTest::newRow("eight against many") << QVector<double>{3.1, 4.7, 5.9, 8.2, 9.4, 11.3, 12.8, 15.6} << many
                                        << 84.0 << 0.8616665138404269 << true;
}

void TestStatistics::mannWhitney_givesScipysFigures()
{
    QFETCH(QVector<double>, a);
    QFETCH(QVector<double>, b);
    QFETCH(double, u);
    QFETCH(double, p);
    QFETCH(bool, isExact);
    const auto test = mannWhitney({a.begin(), a.end()}, {b.begin(), b.end()});
    QVERIFY(test);
    QCOMPARE(test->u, u);
    QVERIFY2(isNear(test->p, p, 1e-10), qPrintable(QString::number(test->p, 'g', 17)));
    QCOMPARE(test->isExact, isExact);
}

// Of the 20 ways to divide six ranks in two threes one has all the low ones on one side: twice 1/20.
void TestStatistics::mannWhitney_countsDivisionsByHand()
{
    const auto test = mannWhitney({1, 2, 3}, {4, 5, 6});
    QCOMPARE(test->u, 0.0);
    QVERIFY(isNear(test->p, 0.1, 1e-15));
}

void TestStatistics::mannWhitney_ofEqualValues_saysNothing()
{
    QVERIFY(!mannWhitney({}, {1.0}));
    QVERIFY(!mannWhitney({2.0, 2.0, 2.0}, {2.0, 2.0}));
}

void TestStatistics::theInterval_holdsItsLevel_data()
{
    QTest::addColumn<int>("perBlock");
    QTest::addColumn<int>("controls");
    QTest::addColumn<double>("effect");
    QTest::newRow("no effect, half are controls") << 16 << 8 << 0.0;
    QTest::newRow("no effect, a quarter are controls") << 20 << 5 << 0.0;
    QTest::newRow("an effect, half are controls") << 12 << 6 << 500.0;
}

// The plain percentile interval falls through here, with 88 to 92 of 100.
void TestStatistics::theInterval_holdsItsLevel()
{
    QFETCH(int, perBlock);
    QFETCH(int, controls);
    QFETCH(double, effect);
    const int hits = trialsThatHold(std::size_t(perBlock), std::size_t(controls), effect);
    QVERIFY2(hits >= 1860 && hits <= 1940, qPrintable(QString::number(hits)));
}

// What differs between blocks is no chance where lots were drawn inside them.
void TestStatistics::theInterval_narrowsWithTheBlocks()
{
    BlockValues low, high, both;
    for (int i = 0; i < 10; ++i) {
        low.target.push_back(i);
        low.control.push_back(i + 0.5);
        high.target.push_back(1000 + i);
        high.control.push_back(1000 + i + 0.5);
    }
    for (const BlockValues* block : {&low, &high}) {
        both.target.insert(both.target.end(), block->target.begin(), block->target.end());
        both.control.insert(both.control.end(), block->control.begin(), block->control.end());
    }
    const auto inBlocks = bootstrapDifference({low, high}, 1000, 1);
    const auto mixed = bootstrapDifference({both}, 1000, 1);
    QVERIFY(inBlocks->high - inBlocks->low < 6.0);
    QVERIFY(mixed->high - mixed->low > 400.0);
    QVERIFY(!inBlocks->excludes(-0.5) && inBlocks->excludes(3.0));
}

void TestStatistics::theInterval_isTheSameForTheSameSeed()
{
    const std::vector<BlockValues> blocks{{{1, 5, 2, 8, 9, 4}, {3, 3, 7, 1, 0, 2}}};
    QCOMPARE(*bootstrapDifference(blocks, 500, 7), *bootstrapDifference(blocks, 500, 7));
    QVERIFY(*bootstrapDifference(blocks, 500, 7) != *bootstrapDifference(blocks, 500, 8));
}

void TestStatistics::tooFew_haveNoInterval()
{
    QVERIFY(!bootstrapDifference({}, 100, 1));
    QVERIFY(!bootstrapDifference({{{1, 2, 3, 4}, {}}}, 100, 1));
    QVERIFY(!bootstrapDifference({{{1, 2, 3, 4, 5}, {1, 2, 3, 4}}}, 100, 1));
    QVERIFY(bootstrapDifference({{{1, 2, 3, 4, 5}, {1, 2, 3, 4, 6}}}, 100, 1));
    // Counted over all blocks.
    QVERIFY(bootstrapDifference({{{1, 2, 3}, {1, 2}}, {{4, 5}, {3, 4, 6}}}, 100, 1));
}

void TestStatistics::equalChanges_haveAnIntervalOfOnePoint()
{
    const auto interval = bootstrapDifference({{{3, 3, 3, 3, 3}, {1, 1, 1, 1, 1}}}, 100, 1);
    QCOMPARE(*interval, (Interval{2.0, 2.0}));
    QVERIFY(interval->excludes(0.0));
}

// 95 % of the mean of 1 to 9 by Student: 5 +- 2.306 x 2.7386 / 3 = 2.895 to 7.105; the bootstrap comes near.
void TestStatistics::oneGroup_isComparedWithNothing()
{
    const auto interval = bootstrapDifference({{{1, 2, 3, 4, 5, 6, 7, 8, 9}, {}}}, 20000, 3);
    QVERIFY2(isNear(interval->low, 2.895, 0.15) && isNear(interval->high, 7.105, 0.15),
             qPrintable(QString("%1 %2").arg(interval->low).arg(interval->high)));
}

// A block of one target and one control cannot spread by itself; with the next one it does.
void TestStatistics::smallBlocks_areTakenTogether()
{
    std::vector<BlockValues> pairs;
    for (int i = 0; i < 12; ++i)
        pairs.push_back({{double(i % 4) * 10.0}, {double((i * 5) % 7) * 10.0}});
    const auto interval = bootstrapDifference(pairs, 2000, 5);
    QVERIFY(interval && interval->high - interval->low > 10.0);
}

void TestStatistics::cancelling_leavesNothing()
{
    const std::vector<BlockValues> blocks{{{1, 5, 2, 8, 9, 4}, {3, 3, 7, 1, 0, 2}}};
    QVERIFY(!bootstrapDifference(blocks, 500, 7, [](auto, auto) { return false; }));
}

// Bloom's multiple for 80 % power at 5 %, two-sided, is 2.80. By hand: 2.8016 x 100 x sqrt(1/50 + 1/50).
void TestStatistics::theSmallestDetectable_isAsPublished()
{
    QVERIFY(isNear(smallestDetectable(100.0, 50, 50), 56.0317, 1e-4));
    QVERIFY(isNear(smallestDetectable(1.0, 1, 1) / std::sqrt(2.0), 2.80159, 1e-5));
    QVERIFY(smallestDetectable(100.0, 80, 20) > smallestDetectable(100.0, 50, 50));
}

void TestStatistics::meanAndDeviation_ofFew()
{
    QCOMPARE(meanOf({}), 0.0);
    QCOMPARE(deviationOf({4.0}), 0.0);
    QCOMPARE(meanOf({2, 4, 4, 4, 5, 5, 7, 9}), 5.0);
    QVERIFY(isNear(deviationOf({2, 4, 4, 4, 5, 5, 7, 9}), std::sqrt(32.0 / 7.0), 1e-12));
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
