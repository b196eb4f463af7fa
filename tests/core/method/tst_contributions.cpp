#include "core/method/contributions.h"
#include "tests/core/method/smallcompany.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace strata;

namespace {

constexpr auto kClv = Axis::CustomerLifetimeValue;
constexpr auto kNp = Axis::NetProfit;
constexpr double kMissing = -5000.0;

// Buying 40 % (a 75, b 25), loyalty 20 % (c), profit 40 % (p, q 50 each).
SmallCompany company(const std::vector<std::vector<double>>& rows)
{
    SmallCompany result;
    const auto plain = &SmallCompany::plain;
    result.project.framework.factors
        = {SmallCompany::factor("buying", kClv, 4000, {plain("a", 7500), plain("b", 2500)}),
           SmallCompany::factor("loyalty", kClv, 2000, {plain("c", 10000)}),
           SmallCompany::factor("profit", kNp, 4000, {plain("p", 5000), plain("q", 5000)})};
    std::vector<std::vector<double>> all = rows;
    all.push_back({1, 2, 3, 4, 5}); // somebody else, or no column would have a spread
    result.fill({"a", "b", "c", "p", "q"}, all);
    return result;
}

std::vector<Contribution> of(const SmallCompany& company, std::size_t customer)
{
    return contributions(company.project, company.metrics, company.scores(), customer);
}

bool isClose(double a, double b, double tolerance = 1e-5) // scores are known to 100 / 2^24
{
    return std::abs(a - b) < tolerance;
}

} // namespace

class TestContributions : public QObject
{
    Q_OBJECT

private slots:
    // By hand: 0.4 x 0.75 x 80 = 24, and so on.
    void nothingMissing_pointsAreScoreTimesPlannedWeight()
    {
        const SmallCompany one = company({{80, 40, 50, 60, 20}});
        const std::array<double, 5> weights{0.3, 0.1, 0.2, 0.2, 0.2};
        const std::array<double, 5> points{24, 4, 10, 12, 4};
        const std::array<double, 5> onAxis{0.5, 1.0 / 6, 1.0 / 3, 0.5, 0.5};
        const auto list = of(one, 0);
        for (std::size_t k = 0; k < 5; ++k) {
            QVERIFY(isClose(list[k].weight, weights[k]));
            QVERIFY(isClose(list[k].plannedWeight, weights[k]));
            QVERIFY(isClose(list[k].points, points[k]));
            QVERIFY(isClose(list[k].axisWeight, onAxis[k]));
            QCOMPARE(list[k].origin, ScoreOrigin::Value);
        }
        QVERIFY(isClose(one.results().composite[0], 54));
    }

    // By hand: without a, b has all of buying (40 %); without c too, buying has the whole axis (60 %).
    void aMissingMetric_givesItsWeightToItsFactorThenToItsAxis()
    {
        const SmallCompany both = company({{kMissing, 40, 50, 60, 20}, {kMissing, 40, kMissing, 60, 20}});
        auto list = of(both, 0);
        QCOMPARE(list[0].origin, ScoreOrigin::Missing);
        QVERIFY(list[0].score < 0.0 && list[0].weight == 0.0 && list[0].points == 0.0);
        QVERIFY(isClose(list[0].plannedWeight, 0.3));
        QVERIFY(isClose(list[1].weight, 0.4) && isClose(list[2].weight, 0.2));
        list = of(both, 1);
        QVERIFY(isClose(list[1].weight, 0.6) && isClose(list[1].axisWeight, 1.0));
        QVERIFY(isClose(list[3].weight, 0.2));
    }

    void aSubstitute_saysWhatItIs()
    {
        SmallCompany one = company({{kMissing, 40, kMissing, 60, 20}});
        one.project.framework.factors[0].metrics[0].missing = MissingPolicy::Middle;
        one.project.framework.factors[1].metrics[0].missing = MissingPolicy::Worst;
        const auto list = of(one, 0);
        QCOMPARE(list[0].origin, ScoreOrigin::Middle);
        QVERIFY(isClose(list[0].score, 50) && isClose(list[0].weight, 0.3));
        QCOMPARE(list[2].origin, ScoreOrigin::Worst);
        QVERIFY(isClose(list[2].score, 0) && isClose(list[2].weight, 0.2));
    }

    void whatIsLeftOut_hasNoWeight()
    {
        SmallCompany one = company({{80, 40, 50, 60, 20}});
        one.project.framework.factors[1].isExcluded = true;
        const auto list = of(one, 0);
        QCOMPARE(list[2].origin, ScoreOrigin::LeftOut);
        QVERIFY(list[2].weight == 0.0 && list[2].plannedWeight == 0.0);
    }

    void withoutAnAxis_nothingCounts()
    {
        const SmallCompany one = company({{80, 40, 50, kMissing, kMissing}});
        for (const Contribution& each : of(one, 0))
            QVERIFY(each.weight == 0.0 && each.points == 0.0 && each.axisPoints == 0.0);
        QVERIFY(one.results().composite[0] < 0.0);
    }

    // The points add up to what the engine says, whoever lacks what, and at the ends of the sliders.
    void points_addUpToCompositeAndAxes()
    {
        std::mt19937 random(7);
        int checked = 0;
        for (int model = 0; model < 60; ++model) {
            std::vector<std::vector<double>> rows;
            for (int i = 0; i < 12; ++i) {
                std::vector<double> row;
                for (int m = 0; m < 5; ++m)
                    row.push_back(random() % 4 == 0 ? kMissing : static_cast<double>(random() % 101));
                rows.push_back(row);
            }
            SmallCompany some = company(rows);
            for (Factor& factor : some.project.framework.factors) {
                factor.weight = random() % 4 == 0 ? 0 : static_cast<int>(random() % 10000);
                for (Metric& metric : factor.metrics) {
                    metric.weight = random() % 5 == 0 ? 0 : static_cast<int>(random() % 10000);
                    metric.missing = static_cast<MissingPolicy>(random() % 3);
                }
                factor.isExcluded = random() % 8 == 0;
            }
            const Results results = some.results();
            for (std::size_t i = 0; i < rows.size(); ++i) {
                double composite = 0.0;
                double weight = 0.0;
                std::array<double, 2> axes{};
                for (const Contribution& one : of(some, i)) {
                    composite += one.points;
                    weight += one.weight;
                    axes[one.axis == kClv ? 0 : 1] += one.axisPoints;
                }
                if (results.composite[i] < 0.0) {
                    QCOMPARE(weight, 0.0);
                    continue;
                }
                ++checked;
                QVERIFY(isClose(composite, results.composite[i], 1e-9));
                QVERIFY(isClose(weight, 1.0, 1e-12));
                QVERIFY(isClose(axes[0], results.clv[i], 1e-9));
                QVERIFY(isClose(axes[1], results.netProfit[i], 1e-9));
            }
        }
        QVERIFY(checked > 200);
    }
};

QTEST_APPLESS_MAIN(TestContributions)
#include "tst_contributions.moc"
