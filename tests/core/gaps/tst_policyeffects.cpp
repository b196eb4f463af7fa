#include "tests/core/gaps/gapbook.h"

#include <QTest>

using namespace strata;

namespace {

// Four customers with net sales, margins of the first two: what Cid and Dee are depends on the policy.
Project fourCustomers()
{
    Project project = projectOf("Ann N1 2024-01-10 P1 t 400 100\nAnn N2 2025-01-10 P1 t 400 100\n"
                                "Bob N1 2024-01-10 P1 t 300 290\nBob N2 2025-01-10 P1 t 300 290\n"
                                "Cid N1 2024-01-10 P1 t 200\nCid N2 2025-01-10 P1 t 200\n"
                                "Dee N1 2024-01-10 P1 t 100\nDee N2 2025-01-10 P1 t 100\n");
    project.period.asOf = day("2025-02-10");
    project.rules.newOrders = 1;
    project.rules.moneyGuard = false;
    project.rules.clvCut = {CutKind::Score, 50.0};
    project.rules.netProfitCut = {CutKind::Score, 40.0};
    const auto linear = [](double worst, double best) {
        return ValueFunction{
            .kind = ValueKind::Linear, .higherIsBetter = true, .worst = worst, .best = best, .points = {}};
    };
    Factor buying, profit;
    buying.id = "buying";
    buying.axis = Axis::CustomerLifetimeValue;
    buying.weight = 5000;
    buying.metrics = {{.id = "net_sales", .weight = kFullWeight, .value = linear(0, 400)}};
    profit.id = "profit";
    profit.axis = Axis::NetProfit;
    profit.weight = 5000;
    profit.metrics = {{.id = "gm_pct", .weight = kFullWeight, .value = linear(0, 1)}};
    project.framework.factors = {buying, profit};
    return project;
}

std::int64_t countOf(const PolicyEffect& effect, CustomerType type)
{
    return effect.types[std::size_t(type)];
}

} // namespace

class TestPolicyEffects : public QObject
{
    Q_OBJECT

private slots:
    void eachPolicy_isWhatStratifyingWithItSays();
    void byHand_fourCustomers();
    void anUnknownMetric_hasNoEffects();
    void stopped_isEmpty();
};

// Sales of 400, 300, 200 and 100 score 100, 75, 50 and 25: all but Dee are at or above 50. Margins of 75 %
// and 3.3 %: Ann is at or above 40, Bob is not. Without a margin: nothing left to score the axis with
// (reweigh); 50, above the cut (middle); 0, below it (worst); no type (unclassified).
void TestPolicyEffects::byHand_fourCustomers()
{
    using enum CustomerType;
    const Project project = fourCustomers();
    const Assessed now(project);
    const std::vector<PolicyEffect> effects = policyEffects(project, now.metrics, "gm_pct");
    QCOMPARE(effects.size(), std::size_t(4));
    const PolicyEffect& middle = effects[1];
    QVERIFY(middle.policy == MissingPolicy::Middle);
    QCOMPARE(countOf(middle, Core), 2); // Ann, Cid
    QCOMPARE(countOf(middle, ServiceDrain), 1); // Bob
    QCOMPARE(countOf(middle, Opportunistic), 1); // Dee
    const PolicyEffect& worst = effects[2];
    QCOMPARE(countOf(worst, Core), 1);
    QCOMPARE(countOf(worst, ServiceDrain), 2);
    QCOMPARE(countOf(worst, Marginal), 1);
    QCOMPARE(countOf(effects[3], NotEnoughData), 2);
    QCOMPARE(effects[0].changed, std::size_t(0)); // as it is now
    QCOMPARE(middle.changed, std::size_t(2));
    QCOMPARE(worst.changed, std::size_t(2));
}

void TestPolicyEffects::eachPolicy_isWhatStratifyingWithItSays()
{
    Project project = fourCustomers();
    project.framework.factors[1].metrics[0].missing = MissingPolicy::Worst;
    const MetricTable metrics = computeMetrics(*project.dataset, project.period, project.rates, 1);
    const auto types
        = [&](const Project& one) { return stratify(one, metrics, scoreMetrics(one, metrics)).types; };
    const auto now = types(project);
    for (const PolicyEffect& effect : policyEffects(project, metrics, "gm_pct")) {
        Project other = project;
        other.framework.factors[1].metrics[0].missing = effect.policy;
        const auto then = types(other);
        std::size_t changed = 0;
        std::array<std::int64_t, kTypeCount> counts{};
        for (std::size_t i = 0; i < then.size(); ++i) {
            changed += then[i] != now[i];
            ++counts[then[i]];
        }
        QCOMPARE(effect.changed, changed);
        QVERIFY(effect.types == counts);
        QCOMPARE(effect.changed == 0, effect.policy == MissingPolicy::Worst);
    }
}

void TestPolicyEffects::anUnknownMetric_hasNoEffects()
{
    const Project project = fourCustomers();
    QVERIFY(policyEffects(project, Assessed(project).metrics, "days_to_pay").empty());
}

void TestPolicyEffects::stopped_isEmpty()
{
    const Project project = fourCustomers();
    int calls = 0;
    QVERIFY(policyEffects(project, Assessed(project).metrics, "gm_pct", [&](std::uint64_t, std::uint64_t) {
                return ++calls < 3;
            }).empty());
    QCOMPARE(calls, 3);
}

QTEST_APPLESS_MAIN(TestPolicyEffects)
#include "tst_policyeffects.moc"
