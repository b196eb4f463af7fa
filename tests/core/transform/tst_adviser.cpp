#include "tests/core/transform/growthbook.h"

#include <QTest>

using namespace strata;

class TestAdviser : public QObject
{
    Q_OBJECT

private slots:
    void advice_growsWhereThereIsHeadroom();
    void advice_keepsWhoBuysLikeOthers();
    void advice_doesNotChaseWhatStaysSmall();
    void advice_leavesTheLapsed();
    void advice_firstStopsAFall();
    void advice_growsOnlyWhatIsAlive();
    void advice_holdsWhoWasLarge();
    void advice_namesWhatLikeFirmsDoMore();
};

void TestAdviser::advice_growsWhereThereIsHeadroom()
{
    const Project project = bakers().firm("Ann", "Bakery", "10").buys("Ann", 500).project(rules(3000));
    const Potentials all = potentials(project);
    const CustomerPotential* ann = find(project, all, "Ann");
    QVERIFY(ann->advice == GrowthAdvice::Grow);
    QVERIFY(ann->reasons[0].kind == GrowthReasonKind::Headroom);
    QVERIFY(isNear(ann->reasons[0].value, 3500));
    QVERIFY(isNear(ann->reasons[0].other, 0.875));
    QVERIFY(ann->hasTrend && isNear(ann->trend, 0.0));
    QVERIFY(ann->hasProfit && isNear(ann->netProfit, 200)); // 40 % of 500

    // Exactly the share that the rules ask for is enough: 4000 - 3000 is a quarter.
    const Project quarter = bakers().firm("Ann", "Bakery", "10").buys("Ann", 3000).project(rules(3500));
    QVERIFY(find(quarter, potentials(quarter), "Ann")->advice == GrowthAdvice::Grow);
    const Project less = bakers().firm("Ann", "Bakery", "10").buys("Ann", 3001).project(rules(3500));
    QVERIFY(find(less, potentials(less), "Ann")->advice == GrowthAdvice::Keep);
}

void TestAdviser::advice_keepsWhoBuysLikeOthers()
{
    // The middle one of 3900, 1000, ... 8000 is 4000 (3900 stands before it).
    const Project project = bakers().firm("Ann", "Bakery", "10").buys("Ann", 3900, 2000).project(rules());
    const Potentials all = potentials(project);
    const CustomerPotential* ann = find(project, all, "Ann");
    QVERIFY(ann->advice == GrowthAdvice::Keep);
    QVERIFY(ann->reasons[0].kind == GrowthReasonKind::LittleHeadroom);
    QVERIFY(isNear(ann->reasons[0].value, 100));
    QVERIFY(isNear(reason(*ann, GrowthReasonKind::Growing)->value, 0.95));
    const CustomerPotential* above = find(project, all, "B4");
    QVERIFY(above->advice == GrowthAdvice::Keep);
    QVERIFY(above->reasons[0].kind == GrowthReasonKind::AbovePeers);
}

void TestAdviser::advice_doesNotChaseWhatStaysSmall()
{
    const auto adviceFor = [](double sales, double earlier, double costShare) {
        GrowthBook book = bakers().firm("Bob", "Bakery", "1").buys("Bob", sales, earlier);
        if (costShare > 0.0)
            book.line("Bob", "2025-06-01", 10, costShare);
        const Project project = book.project(rules());
        return *find(project, potentials(project), "Bob");
    };
    const CustomerPotential falling = adviceFor(250, 400, 0);
    QVERIFY(falling.potential < 5000);
    QVERIFY(falling.advice == GrowthAdvice::MoveToLowCost);
    QVERIFY(falling.reasons[0].kind == GrowthReasonKind::SmallPotential);
    QVERIFY(isNear(falling.reasons[0].other, 5000));
    QVERIFY(isNear(reason(falling, GrowthReasonKind::Falling)->value, -0.375));
    // Steady, and earning something: grow while it is cheap to do so.
    QVERIFY(adviceFor(250, 250, 0).advice == GrowthAdvice::Grow);
    // 100 of margin and 10 sold for what cost us 300.
    const CustomerPotential losing = adviceFor(250, 250, 30);
    QVERIFY(losing.advice == GrowthAdvice::MoveToLowCost);
    QVERIFY(isNear(reason(losing, GrowthReasonKind::LosesMoney)->value, 100 - 290));
}

void TestAdviser::advice_leavesTheLapsed()
{
    const auto adviceFor = [](const char* last) {
        const Project project = bakers()
                                    .firm("Ann", "Bakery", "10")
                                    .line("Ann", "2024-01-05", 900, 0.5)
                                    .line("Ann", last, 900, 0.5)
                                    .project(rules(3000));
        return *find(project, potentials(project), "Ann");
    };
    const CustomerPotential lapsed = adviceFor("2024-12-31");
    QVERIFY(lapsed.advice == GrowthAdvice::MoveToLowCost);
    QVERIFY(lapsed.reasons[0].kind == GrowthReasonKind::Lapsed);
    QVERIFY(isNear(lapsed.reasons[0].value, 365));
    QVERIFY(isNear(lapsed.actual, 0));
    QVERIFY(adviceFor("2025-01-01").advice == GrowthAdvice::Grow); // sales are the same as a year ago
}

void TestAdviser::advice_firstStopsAFall()
{
    GrowthBook book = bakers().firm("Ann", "Bakery", "10");
    for (int month = 1; month <= 12; ++month)
        book.line("Ann",
                  month < 10 ? "2024-0" + std::to_string(month) + "-05"
                             : "2024-" + std::to_string(month) + "-05",
                  100, 0.5);
    for (const char* date : {"2025-04-01", "2025-05-01", "2025-05-31"})
        book.line("Ann", date, 100, 0.5);
    const Project project = book.project(rules(3000));
    const Potentials all = potentials(project);
    const CustomerPotential* ann = find(project, all, "Ann");
    QVERIFY(isNear(ann->interval, 30));
    QCOMPARE(ann->daysSinceSale, 214);
    QVERIFY(ann->advice == GrowthAdvice::Keep);
    QVERIFY(ann->reasons[0].kind == GrowthReasonKind::Falling);
    QVERIFY(ann->reasons[1].kind == GrowthReasonKind::Overdue);
    QVERIFY(isNear(ann->reasons[1].value, 214) && isNear(ann->reasons[1].other, 30));
    QVERIFY(reason(*ann, GrowthReasonKind::Headroom));
}

void TestAdviser::advice_growsOnlyWhatIsAlive()
{
    const auto adviceFor = [](double perOrder, const std::vector<const char*>& dates) {
        GrowthBook book = bakers().firm("Ann", "Bakery", "10").line("Ann", "2024-01-02", 400, 0.5);
        for (const char* date : dates)
            book.line("Ann", date, perOrder, 0.5);
        const Project project = book.project(rules(3000));
        return find(project, potentials(project), "Ann")->advice;
    };
    QVERIFY(adviceFor(100, {"2025-03-01", "2025-04-01", "2025-05-01", "2025-05-31"}) == GrowthAdvice::Keep);
    QVERIFY(adviceFor(100, {"2025-09-02", "2025-10-02", "2025-11-02", "2025-12-02"}) == GrowthAdvice::Grow);
    QVERIFY(adviceFor(76, {"2025-09-02", "2025-10-02", "2025-11-02", "2025-12-02"}) == GrowthAdvice::Grow);
    QVERIFY(adviceFor(75, {"2025-09-02", "2025-10-02", "2025-11-02", "2025-12-02"}) == GrowthAdvice::Keep);
}

void TestAdviser::advice_holdsWhoWasLarge()
{
    const auto bob = [](double earlier) {
        const Project project
            = bakers().firm("Bob", "Bakery", "1").buys("Bob", 1000, earlier).project(rules());
        return *find(project, potentials(project), "Bob");
    };
    QVERIFY(bob(6000).advice == GrowthAdvice::Keep);
    QVERIFY(bob(5000).advice == GrowthAdvice::Keep);
    QVERIFY(bob(4900).advice == GrowthAdvice::MoveToLowCost);
    QVERIFY(!reason(bob(6000), GrowthReasonKind::SmallPotential));
    QVERIFY(reason(bob(6000), GrowthReasonKind::AbovePeers) && reason(bob(6000), GrowthReasonKind::Falling));
}

void TestAdviser::advice_namesWhatLikeFirmsDoMore()
{
    GrowthBook book = bakers();
    for (int i = 1; i <= 8; ++i)
        for (const char* category : {"paint", "glue"})
            book.line("B" + std::to_string(i), "2025-06-0" + std::to_string(i), 1, 0.5, category);
    const Project project = book.firm("Ann", "Bakery", "10")
                                .line("Ann", "2024-01-05", 500, 0.5)
                                .line("Ann", "2025-10-05", 500, 0.5)
                                .project(rules(3000));
    const Potentials all = potentials(project);
    QVERIFY(all.breadthOf == BreadthOf::Categories);
    const CustomerPotential* ann = find(project, all, "Ann");
    const GrowthReason* categories = reason(*ann, GrowthReasonKind::FewerCategories);
    QVERIFY(categories && isNear(categories->value, 1) && isNear(categories->other, 3));
    const GrowthReason* orders = reason(*ann, GrowthReasonKind::FewerOrders);
    QVERIFY(orders && isNear(orders->value, 1) && isNear(orders->other, 4));
    QVERIFY(!reason(*find(project, all, "B1"), GrowthReasonKind::FewerCategories));
}

QTEST_APPLESS_MAIN(TestAdviser)
#include "tst_adviser.moc"
