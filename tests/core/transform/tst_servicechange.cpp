#include "core/transform/servicechange.h"
#include "core/transform/servicecheck.h"

#include <QTest>

using namespace strata;

// The order that core/transform/servicechange.h lays down, case by case.

namespace {

using Terms = ServiceTerms;

ServiceLevel level(Terms terms, double price = 0.0, double uses = 0.0, bool isPercent = false)
{
    return {.terms = terms, .price = price, .isPercent = isPercent, .uses = uses};
}

ServiceLevel answered(const char* response)
{
    ServiceLevel said = level(Terms::Included);
    said.response = response;
    return said;
}

} // namespace

class TestServiceChange : public QObject
{
    Q_OBJECT

private slots:
    void aTurn_goesByTermsThenPriceThenUses_data();
    void aTurn_goesByTermsThenPriceThenUses();
    void changes_comeGroupByGroup();
    void holes_areListed();
    void aGroupWithNothing_isNamed();
    void aPriceByGroup_isFound_data();
    void aPriceByGroup_isFound();
};

void TestServiceChange::aTurn_goesByTermsThenPriceThenUses_data()
{
    QTest::addColumn<ServiceLevel>("today");
    QTest::addColumn<ServiceLevel>("decided");
    QTest::addColumn<double>("value");
    QTest::addColumn<ServiceTurn>("turn");
    const auto row
        = [](const char* name, const ServiceLevel& today, const ServiceLevel& decided, ServiceTurn turn,
             double value = 0.0) { QTest::newRow(name) << today << decided << value << turn; };
    row("nothing said", {}, {}, ServiceTurn::Same);
    row("today not said", {}, level(Terms::Included), ServiceTurn::Unknown);
    row("not decided", level(Terms::Included), {}, ServiceTurn::Unknown);
    row("included to on request", level(Terms::Included), level(Terms::OnRequest), ServiceTurn::Worse);
    row("on request to charged", level(Terms::OnRequest), level(Terms::Charged, 5), ServiceTurn::Worse);
    row("charged to not offered", level(Terms::Charged, 5), level(Terms::NotOffered), ServiceTurn::Worse);
    row("not offered to charged", level(Terms::NotOffered), level(Terms::Charged, 5), ServiceTurn::Better);
    row("terms before uses", level(Terms::Included, 0, 1), level(Terms::Charged, 5, 50), ServiceTurn::Worse);
    row("dearer", level(Terms::Charged, 5, 1), level(Terms::Charged, 6, 1), ServiceTurn::Worse);
    row("cheaper before fewer", level(Terms::Charged, 5, 9), level(Terms::Charged, 4, 1),
        ServiceTurn::Better);
    row("a higher share", level(Terms::Charged, 10, 1, true), level(Terms::Charged, 15, 1, true),
        ServiceTurn::Worse);
    row("a share against an amount, no value", level(Terms::Charged, 10, 1),
        level(Terms::Charged, 10, 1, true), ServiceTurn::Unknown);
    row("15 % of 80 is more than 10", level(Terms::Charged, 10, 1), level(Terms::Charged, 15, 1, true),
        ServiceTurn::Worse, 80.0);
    row("10 % of 80 is less than 10", level(Terms::Charged, 10, 1), level(Terms::Charged, 10, 1, true),
        ServiceTurn::Better, 80.0);
    row("more often", level(Terms::Included, 0, 4), level(Terms::Included, 0, 12), ServiceTurn::Better);
    row("a price where none is asked says nothing", level(Terms::Included, 7, 4),
        level(Terms::Included, 0, 4), ServiceTurn::Same);
    row("nobody uses what is not offered", level(Terms::NotOffered, 0, 4), level(Terms::NotOffered, 0, 2),
        ServiceTurn::Same);
    row("another answer", answered("within 24 h"), answered("within 48 h"), ServiceTurn::Otherwise);
}

void TestServiceChange::aTurn_goesByTermsThenPriceThenUses()
{
    QFETCH(ServiceLevel, today);
    QFETCH(ServiceLevel, decided);
    QFETCH(double, value);
    QFETCH(ServiceTurn, turn);
    Service service;
    service.value = value;
    QCOMPARE(int(serviceTurn(service, {today, decided})), int(turn));
}

void TestServiceChange::changes_comeGroupByGroup()
{
    ServicePlan plan;
    plan.services.resize(2);
    const ServiceLevel yes = level(Terms::Included, 0, 1), no = level(Terms::NotOffered);
    plan.services[0].byType = {{yes, yes}, {yes, no}, {}, {yes, yes}};
    plan.services[1].byType = {{no, yes}, {yes, yes}, {{}, yes}, {yes, yes}};
    const std::vector<ServiceChange> changes = serviceChanges(plan, kStratumCount);
    QCOMPARE(changes.size(), std::size_t(3));
    QCOMPARE(changes[0].service, std::size_t(1)); // Core gets the second service
    QCOMPARE(changes[0].group, std::size_t(0));
    QVERIFY(changes[0].isNew && changes[0].turn == ServiceTurn::Better);
    QCOMPARE(changes[1].group, std::size_t(1)); // Opportunistic loses the first
    QVERIFY(changes[1].isEnded && !changes[1].isNew && changes[1].turn == ServiceTurn::Worse);
    QCOMPARE(changes[2].group, std::size_t(2)); // nobody knows what Marginal has today
    QVERIFY(!changes[2].isNew && changes[2].turn == ServiceTurn::Unknown);
}

void TestServiceChange::holes_areListed()
{
    ServicePlan plan;
    plan.services.resize(2);
    const ServiceChoice said{{}, level(Terms::OnRequest)};
    plan.services[0].byType = {said, said, said, said};
    plan.services[1].byType = {said, {level(Terms::Included), {}}, said, {}};
    const ServiceChecks checks = serviceChecks(plan, kStratumCount);
    QVERIFY(!checks.isFair());
    QCOMPARE(checks.undecided.size(), std::size_t(2));
    QVERIFY((checks.undecided[0] == ServiceChecks::Hole{1, 1}));
    QVERIFY((checks.undecided[1] == ServiceChecks::Hole{1, 3}));
    plan.services[1].byType = {said, said, said, said};
    QVERIFY(serviceChecks(plan, kStratumCount).isFair());
    plan.basis = ServiceBasis::Tiers; // nothing said about three tiers yet
    QCOMPARE(serviceChecks(plan, 3).undecided.size(), std::size_t(6));
    QVERIFY(serviceChecks(ServicePlan(), kStratumCount).isFair()); // no service, no hole
}

void TestServiceChange::aGroupWithNothing_isNamed()
{
    ServicePlan plan;
    plan.services.resize(2);
    const ServiceChoice no{level(Terms::Included), level(Terms::NotOffered)},
        asked{{}, level(Terms::OnRequest)};
    plan.services[0].byType = {asked, no, no, asked};
    plan.services[1].byType = {asked, asked, no, {}};
    QCOMPARE(serviceChecks(plan, kStratumCount).withoutService, std::vector<std::size_t>{2});
}

void TestServiceChange::aPriceByGroup_isFound_data()
{
    QTest::addColumn<ServiceLevel>("core");
    QTest::addColumn<ServiceLevel>("others");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("free for some") << level(Terms::Included) << level(Terms::Charged, 35) << true;
    QTest::newRow("dearer for some") << level(Terms::Charged, 30) << level(Terms::Charged, 35) << true;
    QTest::newRow("an amount and a share")
        << level(Terms::Charged, 15) << level(Terms::Charged, 15, 0, true) << true;
    QTest::newRow("one price for all") << level(Terms::Charged, 35) << level(Terms::Charged, 35) << false;
    QTest::newRow("free for all") << level(Terms::Included) << level(Terms::Charged, 0) << false;
    QTest::newRow("not offered has no price")
        << level(Terms::NotOffered) << level(Terms::Charged, 35) << false;
    QTest::newRow("nor has on request") << level(Terms::OnRequest) << level(Terms::Charged, 35) << false;
}

void TestServiceChange::aPriceByGroup_isFound()
{
    QFETCH(ServiceLevel, core);
    QFETCH(ServiceLevel, others);
    QFETCH(bool, isFound);
    ServicePlan plan;
    plan.services.resize(2);
    plan.services[0].byType.assign(kStratumCount, {{}, level(Terms::Included)});
    plan.services[1].byType = {{{}, core}, {{}, others}, {{}, others}, {{}, others}};
    QCOMPARE(serviceChecks(plan, kStratumCount).pricedByGroup,
             isFound ? std::vector<std::size_t>{1} : std::vector<std::size_t>());
}

QTEST_APPLESS_MAIN(TestServiceChange)
#include "tst_servicechange.moc"
