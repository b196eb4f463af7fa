#include "core/method/flipcurve.h"
#include "core/method/tornado.h"
#include "core/method/weights.h"

#include <QTest>

#include <random>

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

struct Company
{
    Project project;
    MetricTable metrics;
    ScoreTable scores;
};

// f (customer lifetime value) is a and b, g (net profit) is c; the cuts are at 50 and everybody is high on c.
//        a    b   at 45 % of a   35 %   55 %   profit
// Ann   88   12        46.2      38.6   53.8     100      core at +10
// Bob   12   88        53.8      61.4   46.2    -300      falls at +10; the guard keeps him low on profit
// Cid   40   56        48.8      50.4   47.2     500      core at -10
// Dan   90   90        90        90     90       100
Company four()
{
    Company company;
    company.project.framework.factors
        = {factor("f", Axis::CustomerLifetimeValue, 6000, {metric("a", 4500), metric("b", 5500)}),
           factor("g", Axis::NetProfit, 4000, {metric("c", 10000)})};
    company.project.rules.clvCut = {CutKind::Score, 50};
    company.project.rules.netProfitCut = {CutKind::Score, 50};
    company.metrics.customers = company.scores.customers = 4;
    const auto points = [](std::vector<int> scores) {
        std::vector<float> column;
        for (const int score : scores)
            column.push_back(static_cast<float>(score) / 100.0F);
        return column;
    };
    company.scores.columns = {points({88, 12, 40, 90}), points({12, 88, 56, 90}), points({80, 80, 80, 80})};
    company.scores.status.assign(4, static_cast<std::uint8_t>(CustomerType::Core));
    company.metrics.netProfit = {100 * kAmountUnit, -300 * kAmountUnit, 500 * kAmountUnit, 100 * kAmountUnit};
    company.metrics.netSales.assign(4, 1000 * kAmountUnit);
    company.metrics.grossMargin.assign(4, kNoAmount);
    return company;
}

Tornado tornadoOf(const Company& company, int threads = 0)
{
    return tornado(company.project, company.metrics, company.scores, {}, threads).value();
}

} // namespace

class TestTornado : public QObject
{
    Q_OBJECT

private slots:
    void tenPoints_moveTheCustomersOfAHandCalculation()
    {
        const Tornado result = tornadoOf(four());
        QCOMPARE(result.customers, std::int64_t(4));
        QVERIFY(!result.isBySales);
        QCOMPARE(result.rows.size(), std::size_t(5)); // f, a, b, g, c
        const TornadoRow& a = result.rows[1];
        QCOMPARE(a.metric, std::string("a"));
        QCOMPARE(a.below.weight, 3500);
        QCOMPARE(a.above.weight, 5500);
        QCOMPARE(a.below.customers, std::int64_t(1)); // Cid
        QCOMPARE(a.below.share, 0.5);
        QCOMPARE(a.above.customers, std::int64_t(2)); // Ann, and Bob from service drain to marginal
        QCOMPARE(a.above.share, 0.4);
        // b is the other half of it.
        QCOMPARE(result.rows[2].above.customers, std::int64_t(1));
        QCOMPARE(result.rows[2].below.customers, std::int64_t(2));
        // A factor alone on its axis changes nothing by its weight.
        QCOMPARE(result.rows[0].below.customers + result.rows[0].above.customers, std::int64_t(0));
    }

    void atTheEnds_itGoesNoFurther()
    {
        Company company = four();
        company.project.framework = withMetricWeight(company.project.framework, 0, 0, 400);
        const TornadoRow a = tornadoOf(company).rows[1];
        QCOMPARE(a.today, 400);
        QCOMPARE(a.below.weight, 0);
        QVERIFY(a.isShortBelow());
        QCOMPARE(a.above.weight, 1400);
        QVERIFY(!a.isShortAbove());
    }

    void theOnlyRowOfItsGroup_staysWhereItIs()
    {
        const TornadoRow c = tornadoOf(four()).rows[4];
        QVERIFY(c.isAlone);
        QCOMPARE(c.below.weight, 10000);
        QCOMPARE(c.above.weight, 10000);
        QCOMPARE(c.below.customers, std::int64_t(0));
    }

    void withoutProfit_sharesAreOfSales()
    {
        Company company = four();
        company.metrics.netProfit.assign(4, kNoAmount);
        const Tornado result = tornadoOf(company);
        QVERIFY(result.isBySales);
        QCOMPARE(result.rows[1].above.share, 0.5); // Ann and Bob of four alike
    }

    void rowsLeftOut_areNotThere()
    {
        Company company = four();
        company.project.framework = withMetricExcluded(company.project.framework, 0, 1, true);
        const Tornado result = tornadoOf(company);
        QCOMPARE(result.rows.size(), std::size_t(4));
        QVERIFY(result.rows[1].isAlone); // a has nobody beside it now
    }

    // Two ways to the same figures: the engine at two weights, and the curve at those weights.
    void curves_sayTheSameAtTenPoints()
    {
        std::mt19937 random(3);
        for (int model = 0; model < 40; ++model) {
            Company company = four();
            company.scores.customers = company.metrics.customers = 50;
            for (std::vector<float>& column : company.scores.columns) {
                column.resize(50);
                for (float& score : column)
                    score = random() % 8 == 0 ? -1.0F : static_cast<float>(random() >> 8) / 16777216.0F;
            }
            company.scores.status.assign(50, static_cast<std::uint8_t>(CustomerType::Core));
            company.metrics.netProfit.resize(50);
            for (Amount& profit : company.metrics.netProfit)
                profit = static_cast<Amount>(random() % 1000000) - 300000;
            company.metrics.netSales.assign(50, kAmountUnit);
            company.metrics.grossMargin.assign(50, kNoAmount);
            company.project.rules.clvCut.kind = model % 2 ? CutKind::Percentile : CutKind::Score;
            const Tornado result = tornadoOf(company, 1 + model % 3);
            const FlipCurves curves
                = flipCurves(company.project, company.metrics, company.scores, {}, 1).value();
            QCOMPARE(result.rows.size(), curves.curves.size());
            for (std::size_t r = 0; r < result.rows.size(); ++r) {
                for (const TornadoSide& side : {result.rows[r].below, result.rows[r].above}) {
                    const FlipStep& step = curves.curves[r].stepAt(side.weight);
                    QCOMPARE(side.customers, std::int64_t(step.moved));
                    QCOMPARE(side.share, step.share);
                }
            }
        }
    }

    void byEffect_putsTheStrongestFirst()
    {
        const std::vector<TornadoRow> rows = byEffect(tornadoOf(four()).rows);
        QCOMPARE(rows[0].metric, std::string("a")); // 3 customers, as b, which comes after it
        QCOMPARE(rows[1].metric, std::string("b"));
        QCOMPARE(rows[2].factor, std::string("f"));
    }

    void stopped_givesNothing()
    {
        const Company company = four();
        const Result<Tornado> result = tornado(company.project, company.metrics, company.scores,
                                               [](std::uint64_t done, std::uint64_t) { return done < 2; });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestTornado)
#include "tst_tornado.moc"
