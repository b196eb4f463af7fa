#include "core/method/snapshots.h"
#include "tests/core/method/linebook.h"

#include <QTest>

using namespace strata;

namespace {

// Two metrics on the CLV axis and one on the NP axis, each linear, so that the scores are plain to see.
Metric linear(const char* id, int weight, double worst, double best)
{
    Metric metric;
    metric.id = id;
    metric.weight = weight;
    metric.value = {.kind = ValueKind::Linear, .worst = worst, .best = best, .points = {}};
    return metric;
}

Factor factor(const char* id, Axis axis, std::vector<Metric> metrics)
{
    Factor one;
    one.id = id;
    one.name = id;
    one.axis = axis;
    one.weight = 5000;
    one.metrics = std::move(metrics);
    return one;
}

Project threeCustomers()
{
    Project project;
    project.framework.factors
        = {factor("size", Axis::CustomerLifetimeValue,
                  {linear("net_sales", 7500, 0, 1000), linear("field:employees", 2500, 0, 100)}),
           factor("profit", Axis::NetProfit, {linear("gm_dollars", 10000, 0, 400)})};
    project.rules.clvCut = {CutKind::Score, 50};
    project.rules.netProfitCut = {CutKind::Score, 50};
    project.rules.tierKind = TierKind::Score;
    project.rules.tiers = {{"A", 50}, {"B", 0}};
    project.rules.newMonths = 0;
    project.rules.newOrders = 0;
    project.rates.perOrder = 10;
    project.period = {.asOf = *parseIsoDate("2025-12-31"), .windowMonths = 24};
    project.overrides = {{"Bob", CustomerType::Core, "a promise", "Ann", kNoDay}};

    auto table = std::make_shared<BatchRows>();
    table->customers.ids = {"Ann", "Bob", "Cid"};
    table->customers.names = {"Ann's", "Bob's", ""};
    table->customers.fields = {{.name = "employees",
                                .isNumber = true,
                                .texts = {"40", "", "9"},
                                .numbers = {40, 0, 9},
                                .present = {1, 0, 1}}};
    // Cid bought nothing for more than a year: inactive, without scores.
    project.dataset = assemble({table,
                                LineBook("Ann N1 2025-02-01 P1 tools 800 500\n"
                                         "Bob N2 2025-03-01 P1 tools 200 100\n"
                                         "Cid N3 2024-04-01 P1 tools 500\n")
                                    .batch()});
    return project;
}

} // namespace

class TestSnapshots : public QObject
{
    Q_OBJECT

private slots:
    void everyCustomer_isWhereAHandPutsIt();
    void theModel_isThePresentOne();
    void totalsOfADatabase_haveTheirWindow();
};

void TestSnapshots::everyCustomer_isWhereAHandPutsIt()
{
    const Project project = threeCustomers();
    const Snapshot snapshot = snapshotOf(project, evaluate(project), "Before the refresh", 1234567);
    QCOMPARE(snapshot.info.id, std::int64_t{0});
    QCOMPARE(snapshot.info.name, std::string("Before the refresh"));
    QCOMPARE(snapshot.info.time, Moment{1234567});
    QCOMPARE(isoDate(snapshot.info.asOf), std::string("2025-12-31"));
    QCOMPARE(snapshot.info.windowMonths, 24);
    QCOMPARE(snapshot.info.customers, std::uint64_t{3});

    QCOMPARE(snapshot.size(), std::size_t{3});
    QCOMPARE(snapshot.ids, (std::vector<std::string>{"Ann", "Bob", "Cid"}));
    QCOMPARE(snapshot.names, (std::vector<std::string>{"Ann's", "Bob's", "Cid"})); // Cid's is on the invoice
    const auto type = [](CustomerType one) { return static_cast<std::uint8_t>(one); };
    // Bob by hand; his CLV 20 and NP 25 would make him marginal
    QCOMPARE(snapshot.types,
             (std::vector<std::uint8_t>{type(CustomerType::Core), type(CustomerType::Core),
                                        type(CustomerType::Inactive)}));
    QCOMPARE(snapshot.tiers, (std::vector<std::int8_t>{0, 1, -1}));
    // Of the scored only Ann's employees are known: no spread, 50. Ann: 0.75 x 80 + 0.25 x 50 = 72.5 and 300
    // of 400 = 75; Bob: 20 alone, and 100 of 400 = 25
    const double clv[] = {72.5, 20}, netProfit[] = {75, 25}, composite[] = {73.75, 22.5};
    for (std::size_t i = 0; i < 2; ++i) {
        QVERIFY(std::abs(snapshot.clv[i] - clv[i]) < 1e-5); // scores lie on a grid of 2^-24
        QVERIFY(std::abs(snapshot.netProfitScore[i] - netProfit[i]) < 1e-5);
        QVERIFY(std::abs(snapshot.composite[i] - composite[i]) < 1e-5);
    }
    QVERIFY(snapshot.clv[2] < 0 && snapshot.netProfitScore[2] < 0 && snapshot.composite[2] < 0);
    QCOMPARE(snapshot.netSales, (std::vector<Amount>{8000000, 2000000, 5000000}));
    QCOMPARE(snapshot.grossMargin, (std::vector<Amount>{3000000, 1000000, kNoAmount}));
    QCOMPARE(snapshot.netProfit, (std::vector<Amount>{2900000, 900000, kNoAmount}));
    QCOMPARE(isoDate(snapshot.lastSale[0]), std::string("2025-02-01"));
    QCOMPARE(isoDate(snapshot.lastSale[2]), std::string("2024-04-01"));

    QCOMPARE(snapshot.metrics.size(), std::size_t{3});
    QCOMPARE(snapshot.metrics[0].id, std::string("net_sales"));
    QCOMPARE(snapshot.metrics[0].values, (std::vector<double>{800, 200, 500}));
    QCOMPARE(snapshot.metrics[1].id, std::string("field:employees"));
    QCOMPARE(snapshot.metrics[1].values, (std::vector<double>{40, 0, 9}));
    QCOMPARE(snapshot.metrics[1].present, (std::vector<std::uint8_t>{1, 0, 1}));
    QCOMPARE(snapshot.metrics[2].id, std::string("gm_dollars"));
    QCOMPARE(snapshot.metrics[2].values, (std::vector<double>{300, 100, 0}));
    QCOMPARE(snapshot.metrics[2].present, (std::vector<std::uint8_t>{1, 1, 0}));
    const double scores[3][2] = {{80, 20}, {50, -1}, {75, 25}};
    for (std::size_t m = 0; m < 3; ++m) {
        QCOMPARE(snapshot.metrics[m].scores.size(), std::size_t{3});
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY(std::abs(snapshot.metrics[m].scores[i] - scores[m][i]) < 1e-5);
        QVERIFY(snapshot.metrics[m].scores[2] < 0); // who is inactive has no scores
    }
}

void TestSnapshots::theModel_isThePresentOne()
{
    Project project = threeCustomers();
    const Snapshot without = snapshotOf(project, evaluate(project), "", 0);
    QVERIFY(without.model.id.empty() && without.model.name.empty());
    QVERIFY(without.model.framework == project.framework);
    QVERIFY(without.model.rules == project.rules);
    QVERIFY(without.model.rates == project.rates);

    project = withScenario(project, "Median", "", 5);
    project.framework.factors[0].metrics.push_back(linear("rating:fit", 0, 1, 10)); // nobody is rated
    const Snapshot kept = snapshotOf(project, evaluate(project), "", 0);
    QCOMPARE(kept.model.id, project.scenario);
    QCOMPARE(kept.model.name, std::string("Median"));
    QVERIFY(kept.model.framework == project.framework); // as it stands, not as it was kept
    QCOMPARE(kept.metrics.size(), std::size_t{4});
    QCOMPARE(kept.metrics[2].id, std::string("rating:fit"));
    QCOMPARE(kept.metrics[2].present, (std::vector<std::uint8_t>{0, 0, 0}));
    QVERIFY(kept.metrics[2].scores[0] < 0);
}

void TestSnapshots::totalsOfADatabase_haveTheirWindow()
{
    auto totals = std::make_shared<CustomerTotals>();
    totals->sums.resize(1);
    totals->asOf = *parseIsoDate("2025-06-30");
    totals->windowMonths = 6;
    auto dataset = std::make_shared<Dataset>();
    dataset->customers.ids = {"Ann"};
    dataset->totals = totals;
    Project project;
    project.dataset = dataset;
    const Snapshot snapshot = snapshotOf(project, evaluate(project), "", 0);
    QCOMPARE(snapshot.info.windowMonths, 6);
    QCOMPARE(isoDate(snapshot.info.asOf), std::string("2025-06-30"));
    QCOMPARE(snapshot.names, std::vector<std::string>{""});
}

QTEST_APPLESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
