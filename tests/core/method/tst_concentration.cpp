#include "core/method/concentration.h"
#include "core/model/customertype.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace strata;

namespace {

// The example of R's package ineq, function ineq; its Gini coefficient is printed in the documentation's
// tests.
const std::vector<double> kIncomes{541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};

bool isClose(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) < tolerance;
}

} // namespace

class TestConcentration : public QObject
{
    Q_OBJECT

private slots:
    void theIncomesOfIneq_haveThePublishedCoefficients()
    {
        const Concentration result = concentration(kIncomes);
        QVERIFY(isClose(*result.gini, 0.46209113026762383));
        QVERIFY(isClose(*result.giniCorrected, 0.5134345891862487));
        QVERIFY(isClose(*result.herfindahl, 0.18408123091548528));
        QCOMPARE(result.customers, std::size_t{10});
    }

    void theIncomesOfIneq_haveThePublishedLorenzCurve()
    {
        const double expected[] = {0.0,
                                   0.008124831045565134,
                                   0.030096416664163638,
                                   0.06681584717508185,
                                   0.11844832247018892,
                                   0.1850839515814135,
                                   0.2661970984891719,
                                   0.36219325383714296,
                                   0.4869041540263719,
                                   0.665680473372781,
                                   1.0};
        const std::vector<LorenzPoint> curve = lorenzCurve(concentration(kIncomes));
        QCOMPARE(curve.size(), std::size_t{11});
        for (std::size_t k = 0; k < curve.size(); ++k) {
            QVERIFY(isClose(curve[k].customers, static_cast<double>(k) / 10));
            QVERIFY(isClose(curve[k].amount, expected[k]));
        }
    }

    void theOrderOfTheAmounts_changesNoBit()
    {
        std::vector<double> turned{kIncomes.rbegin(), kIncomes.rend()};
        std::swap(turned[2], turned[7]);
        QCOMPARE(*concentration(turned).gini, *concentration(kIncomes).gini);
        QCOMPARE(*concentration(turned).herfindahl, *concentration(kIncomes).herfindahl);
    }

    // By definition.
    void equalAndSingleOwners_areTheTwoEnds()
    {
        QCOMPARE(*concentration({1, 1, 1, 1}).gini, 0.0);
        QCOMPARE(*concentration({1, 1, 1, 1}).herfindahl, 0.25);
        QCOMPARE(*concentration({0, 0, 0, 1}).gini, 0.75);
        QCOMPARE(*concentration({0, 0, 0, 1}).giniCorrected, 1.0);
        QCOMPARE(*concentration({0, 0, 0, 1}).herfindahl, 1.0);
        QVERIFY(!concentration({5}).giniCorrected);
    }

    // By definition: with losses the coefficient may exceed 1 and the curve dips below 0.
    void losses_areCountedAsTheyAre()
    {
        const Concentration result = concentration({-20, 10, 30});
        QVERIFY(isClose(*result.gini, 5.0 / 3));
        const std::vector<LorenzPoint> curve = lorenzCurve(result);
        QVERIFY(isClose(curve[1].amount, -1.0) && isClose(curve[2].amount, -0.5));
    }

    void withoutATotal_thereAreNoShares()
    {
        for (const std::vector<double>& amounts :
             {std::vector<double>{}, std::vector<double>{0, 0}, std::vector<double>{-5, 3}}) {
            const Concentration result = concentration(amounts);
            QVERIFY(!result.gini && !result.giniCorrected && !result.herfindahl);
            QVERIFY(lorenzCurve(result).empty());
            QVERIFY(!fewestWith(result, 0.5));
        }
    }

    // By hand: the total is 66 586; 22 261 + 11 904 = 34 165 is the first sum above its half.
    void fewestWith_countsTheLargest()
    {
        const Concentration result = concentration(kIncomes);
        QCOMPARE(*fewestWith(result, 0.5), std::size_t{2});
        QCOMPARE(*fewestWith(result, 0.3), std::size_t{1});
        QCOMPARE(*fewestWith(result, 0.0), std::size_t{0});
        QCOMPARE(*fewestWith(result, 1.0), std::size_t{10});
        QCOMPARE(*fewestWith(concentration({1, 1, 1, 1}), 0.5), std::size_t{2}); // exactly half is half
    }

    void unknownAndExcluded_areNotCounted()
    {
        const auto core = static_cast<std::uint8_t>(CustomerType::Core);
        const auto excluded = static_cast<std::uint8_t>(CustomerType::Excluded);
        const Concentration result
            = concentration({30000, kNoAmount, 10000, 990000}, {core, core, core, excluded});
        QCOMPARE(result.customers, std::size_t{2});
        QCOMPARE(result.total, 4.0);
        QCOMPARE(result.falling, (std::vector<double>{3, 1}));
    }

    void aLongCurve_isThinnedEvenly()
    {
        std::vector<double> amounts;
        for (int i = 1; i <= 1000; ++i)
            amounts.push_back(i);
        const std::vector<LorenzPoint> curve = lorenzCurve(concentration(amounts), 11);
        QCOMPARE(curve.size(), std::size_t{11});
        QVERIFY(isClose(curve[5].customers, 0.5));
        QVERIFY(isClose(curve[5].amount, 500.0 * 501 / (1000.0 * 1001)));
        QCOMPARE(curve.back().amount, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestConcentration)
#include "tst_concentration.moc"
