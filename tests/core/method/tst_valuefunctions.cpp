#include "core/method/valuefunctions.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace strata;

namespace {

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-9;
} // scores of 0..100 after a few roundings

std::vector<double> scores(const ValueFunction& function, const std::vector<double>& values)
{
    const std::vector<std::uint8_t> all(values.size(), 1);
    return scoreColumn(function, values, all, all).scores;
}

ValueFunction piecewise(std::vector<ValuePoint> points)
{
    return {.kind = ValueKind::Piecewise, .points = std::move(points)};
}

ValueFunction steps(std::vector<ValuePoint> points)
{
    return {.kind = ValueKind::Thresholds, .points = std::move(points)};
}

ValueFunction linear(double worst, double best)
{
    return {.kind = ValueKind::Linear, .worst = worst, .best = best, .points = {}};
}

ValueFunction ranked(ValueKind kind, bool higherIsBetter)
{
    return {.kind = kind, .higherIsBetter = higherIsBetter, .points = {}};
}

} // namespace

class TestValueFunctions : public QObject
{
    Q_OBJECT

private slots:
    // gertvv/rsmaa, smaa/tests/pvf.R, times 100.
    void piecewise_matchesPublishedValues()
    {
        const ValueFunction rising = piecewise({{-0.15, 0}, {0, 10}, {0.25, 90}, {0.35, 100}});
        QVERIFY(isClose(scoreValue(rising, 0.35), 100));
        QVERIFY(isClose(scoreValue(rising, -0.15), 0));
        QVERIFY(isClose(scoreValue(rising, 0), 10));
        QVERIFY(isClose(scoreValue(rising, 0.25), 90));
        QVERIFY(isClose(scoreValue(rising, 0.1), 42));
        const ValueFunction falling = piecewise({{50, 100}, {75, 80}, {90, 50}, {100, 0}});
        QVERIFY(isClose(scoreValue(falling, 60), 92));
        QVERIFY(isClose(scoreValue(falling, 10), 100)); // flat outside
        QVERIFY(isClose(scoreValue(falling, 120), 0));
    }

    // scikit-learn, MinMaxScaler docstring, times 100.
    void linear_matchesMinMaxScaling()
    {
        QCOMPARE(scores(linear(-1, 1), {-1, -0.5, 0, 1}), (std::vector<double>{0, 25, 50, 100}));
        QCOMPARE(scores(linear(18, 2), {2, 6, 10, 18}), (std::vector<double>{100, 75, 50, 0})); // low is good
        QCOMPARE(scores(linear(0, 10), {-5, 15}), (std::vector<double>{0, 100})); // stops at its ends
    }

    // Pricefx, customer health score: the published step map of sales growth.
    void thresholds_holdFromTheirValueOn()
    {
        const ValueFunction map
            = steps({{-1, 0}, {-0.25, 25}, {-0.15, 40}, {-0.05, 50}, {0.05, 60}, {0.15, 75}, {0.25, 100}});
        QCOMPARE(scoreValue(map, 0.20), 75.0);
        QCOMPARE(scoreValue(map, -0.10), 40.0);
        QCOMPARE(scoreValue(map, 0.0), 50.0);
        QCOMPARE(scoreValue(map, 0.30), 100.0);
        QCOMPARE(scoreValue(map, -0.30), 0.0);
        QCOMPARE(scoreValue(map, -7.0), 0.0); // the first band has no lower end
        QCOMPARE(scoreValue(map, 0.15), 75.0); // at the step counts as above
    }

    // 100 (rank - 0.5) / n by hand; the middle value agrees with scipy's percentileofscore, kind "mean" (60).
    void percentile_sharesTheMeanRankAmongEqualOnes()
    {
        QCOMPARE(scores(ranked(ValueKind::Percentile, true), {4, 3, 1, 3, 2}),
                 (std::vector<double>{90, 60, 10, 60, 30}));
        QCOMPARE(scores(ranked(ValueKind::Percentile, false), {4, 3, 1, 3, 2}),
                 (std::vector<double>{10, 40, 90, 40, 70}));
    }

    void percentile_looksAtTheScoredOnly()
    {
        const ScoredColumn column = scoreColumn(ranked(ValueKind::Percentile, true), {5, 1, 9, 3, 100},
                                                {1, 1, 1, 0, 1}, {1, 1, 1, 1, 0});
        QCOMPARE(column.scores, (std::vector<double>{50, 100.0 / 6, 250.0 / 3, 0, 0}));
    }

    // By hand: total 100; 50 has nothing above it and half of itself is 25: 75. The two 20 share their
    // stretch.
    void pareto_isTheMiddleOfTheOwnStretch()
    {
        const std::vector<double> values = {20, 50, -5, 20, 10, 0};
        const std::vector<double> expected = {30, 75, 0, 30, 5, 0};
        const std::vector<double> result = scores(ranked(ValueKind::Pareto, true), values);
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(isClose(result[i], expected[i]));
        QVERIFY(isClose(scores(ranked(ValueKind::Pareto, false), values)[1], 25));
    }

    void aConstantColumn_scoresFiftyForAll()
    {
        for (const ValueKind kind : {ValueKind::Linear, ValueKind::Percentile, ValueKind::Pareto}) {
            const std::vector<std::uint8_t> all(3, 1);
            ValueFunction function = linear(0, 100);
            function.kind = kind;
            const ScoredColumn column = scoreColumn(function, {7, 7, 7}, all, all);
            QVERIFY(column.isConstant);
            QCOMPARE(column.scores, (std::vector<double>{50, 50, 50}));
        }
    }

    void worstEqualToBest_scoresFifty()
    {
        QCOMPARE(scores(linear(3, 3), {1, 2, 9}), (std::vector<double>{50, 50, 50}));
    }

    void nobody_isNoTrouble()
    {
        const ScoredColumn column = scoreColumn(ranked(ValueKind::Percentile, true), {1, 2}, {0, 0}, {1, 1});
        QVERIFY(!column.isConstant);
        QVERIFY(scores(ranked(ValueKind::Pareto, true), {}).empty());
    }

    void validate_namesWhatIsWrong()
    {
        using Kind = ValueProblemKind;
        const auto kinds = [](const ValueFunction& function) {
            std::vector<Kind> result;
            for (const ValueProblem& problem : validate(function))
                result.push_back(problem.kind);
            return result;
        };
        QVERIFY(validate(ranked(ValueKind::Percentile, true)).empty());
        QVERIFY(validate(piecewise({{0, 0}, {1, 100}})).empty());
        QCOMPARE(kinds(linear(2, 2)), std::vector{Kind::WorstEqualsBest});
        QCOMPARE(kinds(linear(0, std::numeric_limits<double>::infinity())), std::vector{Kind::NotANumber});
        QCOMPARE(kinds(piecewise({{0, 0}})), std::vector{Kind::TooFewPoints});
        QCOMPARE(kinds(piecewise({{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}})),
                 std::vector{Kind::TooManyPoints});
        QCOMPARE(kinds(piecewise({{0, 0}, {1, 120}})), std::vector{Kind::ScoreOutOfRange});
        QCOMPARE(kinds(piecewise({{1, 0}, {0, 100}})), std::vector{Kind::Unsorted});
        QCOMPARE(kinds(piecewise({{1, 0}, {1, 100}})), std::vector{Kind::Overlap});
        QCOMPARE(validate(steps({{0, 0}, {5, 50}, {5, 60}})),
                 (std::vector<ValueProblem>{{Kind::Overlap, 2}}));
        QVERIFY(validate(steps({{9, 0}, {5, 50}})).empty()); // the first band's own value says nothing
    }

    void bands_areCheckedForOverlapsAndGaps()
    {
        QVERIFY(validateBands({{10, 20, 50}, {0, 10, 0}, {20, 30, 100}}).empty());
        QCOMPARE(validateBands({{0, 10, 0}, {9, 20, 50}}),
                 (std::vector<BandProblem>{{BandProblemKind::Overlap, 1}}));
        QCOMPARE(validateBands({{0, 10, 0}, {11, 20, 50}}),
                 (std::vector<BandProblem>{{BandProblemKind::Gap, 1}}));
        QCOMPARE(validateBands({{5, 5, 0}}), (std::vector<BandProblem>{{BandProblemKind::Empty, 0}}));
    }

    // Percentiles of 0, 1, ... 100 are the numbers themselves under type 7.
    void anchors_areProposedFromTheMiddleNineTenths()
    {
        std::vector<double> values;
        for (int i = 100; i >= 0; --i)
            values.push_back(i);
        std::vector<std::uint8_t> present(values.size(), 1);
        const auto [worst, best] = proposedAnchors(values, present, true);
        QVERIFY(isClose(worst, 5));
        QVERIFY(isClose(best, 95));
        QVERIFY(isClose(proposedAnchors(values, present, false).first, 95));
    }
};

QTEST_APPLESS_MAIN(TestValueFunctions)
#include "tst_valuefunctions.moc"
