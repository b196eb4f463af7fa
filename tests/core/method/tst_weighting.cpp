#include "core/method/weighting.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace strata;

namespace {

using Method = WeightMethod;

bool isClose(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

bool areClose(const std::vector<double>& a, const std::vector<double>& b, double tolerance = 1e-9)
{
    bool same = a.size() == b.size();
    for (std::size_t i = 0; same && i < a.size(); ++i)
        same = isClose(a[i], b[i], tolerance);
    return same;
}

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

struct Ahp
{
    const char* name;
    std::size_t rows;
    std::vector<double> judgements;
    std::vector<double> weights;
    double lambda;
    double ratio;
};

// "leader": Wikipedia, "Analytic hierarchy process - leader example". "school": Saaty's choice of a school,
// as quoted by Wang and Chin (2011), Information Sciences 181(23), published to four decimals. "goepel":
// Goepel (2018), IJAHP 10(3), equation 3. Further digits by numpy, R and pyDecision.
const std::vector<Ahp>& ahpCases()
{
    static const std::vector<Ahp> all = {
        {"leader criteria",
         4,
         {4, 3, 7, 1.0 / 3, 3, 5},
         {0.547569238962, 0.126555284373, 0.269949922452, 0.055925554213},
         4.118418024313,
         0.043858527523},
        {"leader experience",
         3,
         {1.0 / 4, 4, 9},
         {0.217165608803, 0.717065041229, 0.065769349968},
         3.036895540778,
         0.031806500671},
        {"leader education",
         3,
         {3, 1.0 / 5, 1.0 / 7},
         {0.188394096639, 0.080961232, 0.730644671361},
         3.064887579873,
         0.055937568856},
        {"leader charisma",
         3,
         {5, 9, 4},
         {0.742866622202, 0.193881633398, 0.0632517444},
         3.071265312783,
         0.061435614468},
        {"leader age",
         3,
         {1.0 / 3, 5, 9},
         {0.265433341883, 0.671625453014, 0.062941205102},
         3.029063766798,
         0.025054971378},
        {"school",
         6,
         {4, 3, 1, 3, 4, 7, 3, 1.0 / 5, 1, 1.0 / 5, 1.0 / 5, 1.0 / 6, 1, 1.0 / 3, 3},
         {0.320770183263, 0.139502745421, 0.0347683077, 0.128486018463, 0.23738999474, 0.139082750413},
         7.419870101921,
         0.229011306761},
        {"goepel",
         3,
         {3, 5, 1.0 / 7},
         {0.624774877797, 0.091823400852, 0.283401721351},
         3.708941843626,
         0.611156761747},
        {"consistent", 3, {6, 3, 1.0 / 2}, {2.0 / 3, 1.0 / 9, 2.0 / 9}, 3.0, 0.0},
    };
    return all;
}

} // namespace

class TestWeighting : public QObject
{
    Q_OBJECT

private slots:
    // Barron and Barrett (1996); four decimals as printed for 3 and 4 places, exact fractions for the others.
    void rankOrderCentroid_isThePublishedOne()
    {
        QVERIFY(areClose(rankOrderCentroid(2), {0.75, 0.25}));
        QVERIFY(areClose(rankOrderCentroid(3), {0.6111, 0.2778, 0.1111}, 5e-5));
        QVERIFY(areClose(rankOrderCentroid(4), {0.5208, 0.2708, 0.1458, 0.0625}, 5e-5));
        QVERIFY(areClose(rankOrderCentroid(5), {137.0 / 300, 77.0 / 300, 47.0 / 300, 9.0 / 100, 1.0 / 25}));
        QVERIFY(isClose(rankOrderCentroid(6).front(), 49.0 / 120));
        QVERIFY(areClose(rankOrderCentroid(1), {1.0}));
        QVERIFY(rankOrderCentroid(0).empty());
    }

    // Stillwell, Seaver and Edwards (1981).
    void rankSum_isThePublishedOne()
    {
        QVERIFY(areClose(rankSum(2), {2.0 / 3, 1.0 / 3}));
        QVERIFY(areClose(rankSum(4), {0.4, 0.3, 0.2, 0.1}));
        QVERIFY(areClose(rankSum(6), {2.0 / 7, 5.0 / 21, 4.0 / 21, 1.0 / 7, 2.0 / 21, 1.0 / 21}));
    }

    // Every line of the table of surrogate weights for 2 to 12 places, where it is at hand.
    void surrogates_agreeWithTheWholeTable()
    {
        QFile file(SHARED_DATA "/vectors/rank_weights.csv");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the table is not here");
        int lines = 0;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QList<QByteArray> cells = line.split(',');
            if (cells.size() < 6 || cells[0].startsWith('#') || cells[0] == "n")
                continue;
            const std::size_t count = cells[0].toULong();
            const std::size_t place = cells[1].toULong() - 1;
            QVERIFY(isClose(rankOrderCentroid(count)[place], cells[3].toDouble(), 1e-12));
            QVERIFY(isClose(rankSum(count)[place], cells[5].toDouble(), 1e-12));
            ++lines;
        }
        QCOMPARE(lines, 77); // 2 + 3 + ... + 12
    }

    void surrogates_sumToOne()
    {
        for (std::size_t count = 1; count <= 40; ++count) {
            QVERIFY(isClose(sum(rankOrderCentroid(count)), 1.0, 1e-12));
            QVERIFY(isClose(sum(rankSum(count)), 1.0, 1e-12));
        }
    }

    void aTie_takesTheMeanOfItsPlaces()
    {
        // Places 2 and 3 of four: (13/48 + 7/48) / 2 = 10/48, and (0.3 + 0.2) / 2.
        const std::vector<double> steep = {10.0 / 48, 25.0 / 48, 10.0 / 48, 3.0 / 48};
        QVERIFY(areClose(surrogateWeights({2, 1, 2, 4}, true), steep));
        QVERIFY(areClose(surrogateWeights({2, 1, 2, 3}, true), steep)); // counted on without a gap
        QVERIFY(areClose(surrogateWeights({2, 1, 2, 4}, false), {0.25, 0.4, 0.25, 0.1}));
        QVERIFY(areClose(surrogateWeights({1, 1, 1}, true), {1.0 / 3, 1.0 / 3, 1.0 / 3}));
        QVERIFY(areClose(surrogateWeights({2, 2, 2}, false), {1.0 / 3, 1.0 / 3, 1.0 / 3}));
    }

    void pairwise_givesThePublishedVectors_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < ahpCases().size(); ++i)
            QTest::newRow(ahpCases()[i].name) << static_cast<int>(i);
    }
    void pairwise_givesThePublishedVectors()
    {
        QFETCH(int, index);
        const Ahp& one = ahpCases()[static_cast<std::size_t>(index)];
        const PairwiseResult result = pairwise(one.judgements, one.rows);
        QVERIFY(areClose(result.weights, one.weights, 1e-9));
        QVERIFY(isClose(result.lambda, one.lambda, 1e-9));
        QVERIFY(result.consistencyRatio.has_value());
        QVERIFY(isClose(*result.consistencyRatio, one.ratio, 1e-9));
    }

    // Goepel (2018), IJAHP 10(3), equation 41: one row x times as important as each of the n - 1 others,
    // which are alike, weighs x / (n - 1 + x).
    void oneAgainstTheRest_followsGoepelsLaw()
    {
        for (const std::size_t rows : {3UL, 4UL, 7UL, 12UL}) {
            for (const double times : {1.0, 3.0, 9.0}) {
                std::vector<double> judgements(answerCount(Method::Pairwise, rows), 1.0);
                std::fill_n(judgements.begin(), rows - 1, times);
                const PairwiseResult result = pairwise(judgements, rows);
                QVERIFY(isClose(result.weights[0], times / (static_cast<double>(rows - 1) + times), 1e-9));
                QVERIFY(result.worst.empty()); // nothing contradicts
            }
        }
    }

    void theWorstJudgements_areTheFarthestFromTheWeights()
    {
        // School, by the published weights: learning against school life says 3 where 9.2 is implied
        // (distance ln 3.08 = 1.12), friends against college preparation 1/5 and 0.59 (1.078), vocational
        // training against music classes 1/3 and 0.92 (1.019; friends against vocational training has 1.016).
        const Ahp& school = ahpCases()[5];
        const PairwiseResult result = pairwise(school.judgements, school.rows);
        QCOMPARE(result.worst.size(), std::size_t{3});
        const std::vector<std::pair<std::size_t, std::size_t>> expected = {{0, 2}, {1, 4}, {3, 5}};
        for (std::size_t k = 0; k < 3; ++k) {
            QCOMPARE(result.worst[k].row, expected[k].first);
            QCOMPARE(result.worst[k].column, expected[k].second);
        }
        QVERIFY(isClose(result.worst[0].said, 3.0));
        QVERIFY(isClose(result.worst[0].implied, 0.320770183263 / 0.0347683077, 1e-6));
    }

    void consistency_isSaidOnlyWhereSaatysTableReaches()
    {
        QVERIFY(!pairwise({5}, 2).consistencyRatio);
        QVERIFY(areClose(pairwise({5}, 2).weights, {5.0 / 6, 1.0 / 6}));
        QVERIFY(pairwise(std::vector<double>(45, 1.0), 10).consistencyRatio);
        QVERIFY(!pairwise(std::vector<double>(55, 1.0), 11).consistencyRatio);
        QVERIFY(areClose(pairwise({}, 1).weights, {1.0}));
        QVERIFY(pairwise({}, 0).weights.empty());
    }

    // Goodwin and Wright, Decision Analysis for Management Judgment, chapter 3: swings 100 80 70 30 20 10.
    void swing_isNormalised()
    {
        QCOMPARE(weightsOf(Method::Swing, {100, 80, 70, 30, 20, 10}, 6),
                 (std::vector<int>{3226, 2581, 2258, 968, 645, 322}));
        // A course's example printed to four decimals: 0.3704 0.2222 0.2593 0.1481.
        QCOMPARE(weightsOf(Method::Swing, {100, 60, 70, 40}, 4), (std::vector<int>{3704, 2222, 2593, 1481}));
        QCOMPARE(weightsOf(Method::Swing, {60, 120.0 / 2}, 2), (std::vector<int>{5000, 5000}));
        QCOMPARE(weightsOf(Method::Swing, {0, 0, 0}, 3), (std::vector<int>{3334, 3333, 3333}));
    }

    void everyMethod_sumsToTheWhole()
    {
        QCOMPARE(weightsOf(Method::Share, {5000, 3000, 2000}, 3), (std::vector<int>{5000, 3000, 2000}));
        QCOMPARE(weightsOf(Method::RankSteep, {1, 2, 3}, 3), (std::vector<int>{6111, 2778, 1111}));
        QCOMPARE(weightsOf(Method::RankGentle, {3, 2, 1}, 3), (std::vector<int>{1667, 3333, 5000}));
        QCOMPARE(weightsOf(Method::Rating, {10, 5, 5}, 3), (std::vector<int>{5000, 2500, 2500}));
        QCOMPARE(weightsOf(Method::Pairwise, {6, 3, 0.5}, 3), (std::vector<int>{6667, 1111, 2222}));
        QCOMPARE(weightsOf(Method::Pairwise, {1, 1, 1}, 3), (std::vector<int>{3334, 3333, 3333}));
        QCOMPARE(weightsOf(Method::Rating, {7}, 1), std::vector<int>{10000});
        QCOMPARE(weightsOf(Method::Rating, {}, 0), std::vector<int>{});
    }

    void answers_startNearThePresentWeights()
    {
        const std::vector<int> weights = {4000, 3000, 3000, 0};
        QCOMPARE(answersFor(Method::Share, weights), (std::vector<double>{4000, 3000, 3000, 0}));
        QCOMPARE(answersFor(Method::Swing, weights), (std::vector<double>{100, 75, 75, 0}));
        QCOMPARE(answersFor(Method::RankSteep, weights), (std::vector<double>{1, 2, 2, 4}));
        QCOMPARE(answersFor(Method::RankGentle, weights), (std::vector<double>{1, 2, 2, 4}));
        QCOMPARE(answersFor(Method::Rating, weights), (std::vector<double>{10, 8, 8, 1}));
        // 4/3 lies nearer to 1 than to 2 by proportion; nothing can be said to be worth nothing.
        QCOMPARE(answersFor(Method::Pairwise, weights), (std::vector<double>{1, 1, 9, 1, 9, 9}));
        // 3 : 2 is nearer to 2 (4/3 too much) than to 1 (3/2 too little).
        QCOMPARE(answersFor(Method::Pairwise, {2000, 3000, 5000}), (std::vector<double>{0.5, 1.0 / 3, 0.5}));
        QCOMPARE(answersFor(Method::Swing, {0, 0}), (std::vector<double>{100, 100}));
    }

    void rowsThatOnlyRoundingSetsApart_areSaidToBeTheSame()
    {
        const std::vector<int> thirds = {3333, 3334, 3333};
        QCOMPARE(answersFor(Method::RankSteep, thirds), (std::vector<double>{1, 1, 1}));
        QCOMPARE(answersFor(Method::RankGentle, {2499, 2500, 5001}), (std::vector<double>{2, 2, 1}));
        QCOMPARE(answersFor(Method::RankGentle, {3335, 3333, 3332}), (std::vector<double>{1, 2, 2}));
        QCOMPARE(answersFor(Method::Pairwise, thirds), (std::vector<double>{1, 1, 1}));
        QCOMPARE(answersFor(Method::Pairwise, {9999, 0, 1}), (std::vector<double>{9, 9, 1}));
        QCOMPARE(answersFor(Method::Rating, thirds), (std::vector<double>{10, 10, 10}));
        QCOMPARE(answersFor(Method::Swing, thirds), (std::vector<double>{100, 100, 100}));
        QCOMPARE(answersFor(Method::Share, thirds), (std::vector<double>{3333, 3334, 3333}));
        // 300 equal rows weigh 34 or 33 each: not even then.
        std::vector<int> many(300, 33);
        std::fill_n(many.begin(), 100, 34);
        for (const Method method : {Method::RankSteep, Method::Rating, Method::Swing})
            QCOMPARE(answersFor(method, many), std::vector<double>(300, answersFor(method, many).front()));
    }

    void freshAnswers_areValid()
    {
        for (const std::vector<int>& weights :
             {std::vector<int>{10000, 0, 0}, std::vector<int>{3334, 3333, 3333}, std::vector<int>{10000},
              std::vector<int>{}, std::vector<int>{9000, 900, 90, 9, 1}}) {
            for (std::size_t m = 0; m < kWeightMethodCount; ++m) {
                const auto method = static_cast<Method>(m);
                QVERIFY(isValidAnswer(method, answersFor(method, weights), weights.size()));
            }
        }
    }

    void consistentWeights_surviveSwingAndPairs()
    {
        const std::vector<int> weights = {5000, 2500, 2500};
        for (const Method method : {Method::Share, Method::Swing, Method::Pairwise, Method::Rating})
            QCOMPARE(weightsOf(method, answersFor(method, weights), 3), weights);
    }

    void whatAMethodCannotTake_isRefused()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!isValidAnswer(Method::Swing, {100}, 2));
        QVERIFY(!isValidAnswer(Method::Swing, {100, 101}, 2));
        QVERIFY(!isValidAnswer(Method::Swing, {100, -1}, 2));
        QVERIFY(!isValidAnswer(Method::Swing, {100, nan}, 2));
        QVERIFY(!isValidAnswer(Method::RankSteep, {0, 1}, 2));
        QVERIFY(!isValidAnswer(Method::RankSteep, {1, 3}, 2));
        QVERIFY(!isValidAnswer(Method::RankGentle, {1, 1.5}, 2));
        QVERIFY(!isValidAnswer(Method::Rating, {0, 5}, 2));
        QVERIFY(!isValidAnswer(Method::Pairwise, {10}, 2));
        QVERIFY(!isValidAnswer(Method::Pairwise, {0}, 2));
        QVERIFY(!isValidAnswer(Method::Share, {10001, 0}, 2));
        QVERIFY(isValidAnswer(Method::Pairwise, {1.0 / 9, 9, 0.111111111111}, 3));
        QVERIFY(isValidAnswer(Method::RankSteep, {1, 1}, 2));
        QCOMPARE(answerCount(Method::Pairwise, 5), std::size_t{10});
        QCOMPARE(answerCount(Method::Rating, 5), std::size_t{5});
    }
};

QTEST_APPLESS_MAIN(TestWeighting)
#include "tst_weighting.moc"
