#include "core/method/rankcorrelation.h"

#include <QTest>

#include <cmath>
#include <cstdint>

using namespace strata;

// Values of the docstring examples of scipy 1.10 (scipy.stats.spearmanr, scipy.stats.kendalltau); brute force
// for the rest.
class TestRankCorrelation : public QObject
{
    Q_OBJECT

private slots:
    void spearman_isThatOfThePublishedExample()
    {
        const auto rho = spearman({1, 2, 3, 4, 5}, {5, 6, 7, 8, 7});
        QVERIFY(rho);
        QVERIFY(std::abs(*rho - 0.8207826816681233) < 1e-12);
    }

    void kendallTauB_isThatOfThePublishedExample()
    {
        const auto tau = kendallTauB({12, 2, 1, 12, 2}, {1, 4, 7, 1, 0});
        QVERIFY(tau);
        QVERIFY(std::abs(*tau - -0.4714045207910316) < 1e-12);
    }

    void sameAndTurnedOrders_areOneAndMinusOne()
    {
        QCOMPARE(*spearman({1, 2, 3}, {10, 20, 300}), 1.0);
        QCOMPARE(*spearman({1, 2, 3}, {5, 4, -1}), -1.0);
        QCOMPARE(*kendallTauB({1, 2, 3}, {10, 20, 300}), 1.0);
        QCOMPARE(*kendallTauB({1, 2, 3}, {5, 4, -1}), -1.0);
    }

    void withoutTwoDifferentValues_thereIsNone()
    {
        QVERIFY(!spearman({}, {}));
        QVERIFY(!kendallTauB({1}, {1}));
        QVERIFY(!spearman({1, 1, 1}, {1, 2, 3}));
        QVERIFY(!kendallTauB({1, 2, 3}, {4, 4, 4}));
    }

    void kendallTauB_agreesWithCountingEveryPair()
    {
        std::uint64_t state = 12345;
        const auto draw = [&state](std::uint64_t below) {
            state = state * 6364136223846793005ull + 1442695040888963407ull;
            return (state >> 33) % below;
        };
        for (int run = 0; run < 200; ++run) {
            const std::size_t n = 2 + draw(40);
            std::vector<double> x, y;
            for (std::size_t i = 0; i < n; ++i) {
                x.push_back(double(draw(12)));
                y.push_back(double(draw(9)));
            }
            double same = 0, turned = 0, inX = 0, inY = 0;
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < i; ++j) {
                    const double order = (x[i] - x[j]) * (y[i] - y[j]);
                    same += order > 0;
                    turned += order < 0;
                    inX += x[i] != x[j];
                    inY += y[i] != y[j];
                }
            const auto tau = kendallTauB(x, y);
            QCOMPARE(tau.has_value(), inX > 0 && inY > 0);
            if (tau)
                QVERIFY(std::abs(*tau - (same - turned) / std::sqrt(inX * inY)) < 1e-12);
        }
    }

    void ranks_areBestPlaces()
    {
        const std::vector<std::int32_t> expected{4, 2, 1, 2};
        QVERIFY(ranksFromHighest({1, 5, 9, 5}) == expected);
        QVERIFY(ranksFromHighest({}).empty());
    }
};

QTEST_APPLESS_MAIN(TestRankCorrelation)
#include "tst_rankcorrelation.moc"
