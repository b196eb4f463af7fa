#include "core/method/customerhistory.h"

#include <QTest>

using namespace strata;

namespace {

Snapshot spring()
{
    Snapshot snapshot;
    snapshot.info.name = "Spring";
    snapshot.info.asOf = *parseIsoDate("2025-03-31");
    snapshot.model.name = "Round 1";
    snapshot.model.rules.tiers = {{"Gold", 10}, {"Silver", 100}};
    snapshot.ids = {"1", "2", "3"};
    snapshot.types = {std::uint8_t(CustomerType::Core), std::uint8_t(CustomerType::New),
                      std::uint8_t(CustomerType::Marginal)};
    snapshot.tiers = {0, -1, 1};
    snapshot.composite = {81.5, -1, 20};
    return snapshot;
}

} // namespace

class TestCustomerHistory : public QObject
{
    Q_OBJECT

private slots:
    void customers_areFoundAgainByTheirNumbers()
    {
        Customers now;
        now.ids = {"3", "2", "9", "1"}; // another order, and one who is new
        const PastStandings past(spring(), now);
        QCOMPARE(past.model(), std::string("Round 1"));
        QCOMPARE(past.info().name, std::string("Spring"));

        const auto third = past.of(0);
        QVERIFY(third);
        QCOMPARE(third->type, CustomerType::Marginal);
        QCOMPARE(third->tier, std::string("Silver"));
        QCOMPARE(third->composite, 20.0);
        const auto second = past.of(1);
        QVERIFY(second);
        QCOMPARE(second->type, CustomerType::New);
        QVERIFY(second->tier.empty());
        QVERIFY(second->composite < 0.0);
        QVERIFY(!past.of(2));
        QCOMPARE(past.of(3)->tier, std::string("Gold"));
        QCOMPARE(past.of(3)->composite, 81.5);
    }

    void theSameCustomers_areTakenAsTheyStand()
    {
        Customers now;
        now.ids = {"1", "2", "3", "4"};
        const PastStandings past(spring(), now);
        QCOMPARE(past.of(0)->type, CustomerType::Core);
        QCOMPARE(past.of(2)->type, CustomerType::Marginal);
        QVERIFY(!past.of(3));
        QVERIFY(!past.of(4)); // nobody
    }

    void aTierThatIsNotThere_isNone()
    {
        Snapshot snapshot = spring();
        snapshot.tiers = {5, -1, 1};
        Customers now;
        now.ids = {"1"};
        QVERIFY(PastStandings(snapshot, now).of(0)->tier.empty());
    }
};

QTEST_APPLESS_MAIN(TestCustomerHistory)
#include "tst_customerhistory.moc"
