#include "core/method/percentiles.h"

#include <QTest>

#include <cmath>

using namespace strata;

namespace {

// Values printed with at most 16 digits; interpolation rounds a few times.
bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-12 * std::max(1.0, std::abs(b));
}

} // namespace

class TestPercentiles : public QObject
{
    Q_OBJECT

private slots:
    // Data and the p = 0.4 column after Hyndman and Fan (1996) as quoted in numpy's tests; the rest from
    // R 4.2.2, quantile(type = 1..9).
    void quantiles_matchHyndmanAndFan()
    {
        const std::vector<double> data = {15, 20, 35, 40, 50};
        const std::vector<double> p = {0.05, 0.1, 0.25, 0.3, 0.4, 0.5, 0.75, 0.9, 1};
        const std::vector<std::vector<double>> byType = {
            {15, 15, 20, 20, 20, 35, 40, 50, 50},
            {15, 15, 20, 20, 27.5, 35, 40, 50, 50},
            {15, 15, 15, 20, 20, 20, 40, 40, 50},
            {15, 15, 16.25, 17.5, 20, 27.5, 38.75, 45, 50},
            {15, 15, 18.75, 20, 27.5, 35, 42.5, 50, 50},
            {15, 15, 17.5, 19, 26, 35, 45, 50, 50},
            {16, 17, 20, 23, 29, 35, 40, 46, 50},
            {15, 15, 18.333333333333332, 19.666666666666668, 27, 35, 43.333333333333336, 50, 50},
            {15, 15, 18.4375, 19.75, 27.125, 35, 43.125, 50, 50},
        };
        for (std::size_t type = 0; type < byType.size(); ++type) {
            for (std::size_t k = 0; k < p.size(); ++k) {
                const double value = quantile(data, p[k], static_cast<int>(type) + 1);
                QVERIFY2(isClose(value, byType[type][k]),
                         qPrintable(QStringLiteral("type %1, p %2: %3").arg(type + 1).arg(p[k]).arg(value)));
            }
        }
    }

    void theOrderOfTheValues_doesNotMatter()
    {
        QVERIFY(isClose(percentile({50, 15, 40, 20, 35}, 40), 29));
        QVERIFY(isClose(percentile({7}, 60), 7));
    }

    // scipy.stats.percentileofscore, kind "mean" (docstring example).
    void midRank_countsHalfOfTheEqualOnes() { QCOMPARE(midRank({1, 2, 3, 3, 4}, 3), 60.0); }

    // Microsoft's page on PERCENTRANK.INC and Apache POI's test of it; .EXC from a public engine's test on
    // that data.
    void percentRanks_matchSpreadsheets()
    {
        const std::vector<double> data = {1, 1, 1, 2, 3, 4, 8, 11, 12, 13};
        QVERIFY(isClose(percentRankInclusive(data, 1), 0.0));
        QVERIFY(isClose(percentRankInclusive(data, 2), 1.0 / 3));
        QVERIFY(isClose(percentRankInclusive(data, 4), 5.0 / 9));
        QVERIFY(isClose(percentRankInclusive(data, 5), 7.0 / 12));
        QVERIFY(isClose(percentRankInclusive(data, 8), 2.0 / 3));
        QVERIFY(isClose(percentRankInclusive(data, 13), 1.0));
        QVERIFY(isClose(percentRankExclusive(data, 1), 1.0 / 11));
        QVERIFY(isClose(percentRankExclusive(data, 2), 4.0 / 11));
        QVERIFY(isClose(percentRankExclusive(data, 8), 7.0 / 11));
        QVERIFY(isClose(percentRankExclusive(data, 13), 10.0 / 11));
    }
};

QTEST_APPLESS_MAIN(TestPercentiles)
#include "tst_percentiles.moc"
