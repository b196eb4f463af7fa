#include "core/method/evaluate.h"
#include "core/transform/servicecost.h"

#include <QTest>

using namespace strata;

// All expected figures are worked out by hand in the comments beside them.

namespace {

ServiceLevel included(double uses)
{
    return {.terms = ServiceTerms::Included, .uses = uses};
}

ServiceLevel charged(double price, double uses, bool isPercent = false)
{
    return {.terms = ServiceTerms::Charged, .price = price, .isPercent = isPercent, .uses = uses};
}

const ServiceLevel kNotOffered{.terms = ServiceTerms::NotOffered, .uses = 9.0};

Service service(const char* name, ServiceUnit unit, double cost, std::vector<ServiceChoice> byType)
{
    byType.resize(kStratumCount);
    return {.id = name, .name = name, .unit = unit, .cost = cost, .byType = std::move(byType)};
}

// Rush delivery at 28 each and field visits of 3.5 hours; 10 Core, 20 Opportunistic, 30 Marginal and 0
// Service drain customers.
ServicePlan twoServices()
{
    ServicePlan plan;
    plan.services.push_back(service("rush", ServiceUnit::Money, 28.0,
                                    {{included(2.0), included(3.0)},
                                     {included(1.0), charged(35.0, 0.5)},
                                     {included(1.0), kNotOffered},
                                     {included(4.0), charged(35.0, 4.0)}}));
    plan.services.push_back(service("visit", ServiceUnit::Hours, 3.5,
                                    {{included(4.0), included(12.0)},
                                     {included(4.0), included(2.0)},
                                     {included(4.0), kNotOffered},
                                     {kNotOffered, {}}}));
    return plan;
}

const std::vector<std::int64_t> kCustomers{10, 20, 30, 0};

} // namespace

class TestServiceCost : public QObject
{
    Q_OBJECT

private slots:
    void cost_isUsesTimesCustomersTimesCostEach();
    void hours_becomeMoneyByTheirRate();
    void withoutARate_hoursStandApart();
    void aShareOfAValue_isACharge();
    void aShareOfAnUnknownValue_isReported();
    void whatIsNotSaid_countsAsNothingAndIsReported();
    void noCustomers_costNothing();
    void tiers_haveTheirOwnLevels();
    void customers_areCountedByTheBasis();
    void movedHours_goFromThoseWhoLoseToThoseWhoGain();
    void anEditedLevel_makesRoomForItself();
};

void TestServiceCost::cost_isUsesTimesCustomersTimesCostEach()
{
    const ServiceCosts costs = serviceCosts(twoServices(), kCustomers);
    // Core today 10 x 2 x 28 = 560, decided 10 x 3 x 28 = 840.
    QCOMPARE(costs.cells[0][0].today.cost, 560.0);
    QCOMPARE(costs.cells[0][0].decided.cost, 840.0);
    QCOMPARE(costs.cells[0][0].decided.uses, 30.0);
    // Opportunistic today 20 x 1 x 28 = 560, decided 20 x 0.5 x 28 = 280, income 20 x 0.5 x 35 = 350.
    QCOMPARE(costs.cells[0][1].decided.cost, 280.0);
    QCOMPARE(costs.cells[0][1].today.income, 0.0);
    QCOMPARE(costs.cells[0][1].decided.income, 350.0);
    QCOMPARE(costs.cells[0][1].decided.net(), -70.0);
    // Marginal today 30 x 28 = 840, decided nothing, though 9 uses are written down.
    QCOMPARE(costs.cells[0][2].today.cost, 840.0);
    QCOMPARE(costs.cells[0][2].decided.uses, 0.0);
    QCOMPARE(costs.cells[0][2].decided.cost, 0.0);
    // The service: 560 + 560 + 840 = 1960 today, 840 + 280 = 1120 decided.
    QCOMPARE(costs.services[0].today.cost, 1960.0);
    QCOMPARE(costs.services[0].decided.cost, 1120.0);
    QCOMPARE(costs.services[0].costChange(), -840.0);
    QCOMPARE(costs.services[0].incomeChange(), 350.0);
    QVERIFY(costs.services[0].decided.isWhole());
}

void TestServiceCost::hours_becomeMoneyByTheirRate()
{
    ServicePlan plan = twoServices();
    plan.hourlyRate = 60.0;
    const ServiceCosts costs = serviceCosts(plan, kCustomers);
    QVERIFY(costs.hasRate);
    QVERIFY(!costs.leavesHoursOut());
    // Visits to Core: 10 x 4 x 3.5 = 140 h today, 10 x 12 x 3.5 = 420 h decided; x 60 = 8400 and 25 200.
    QCOMPARE(costs.cells[1][0].today.hours, 140.0);
    QCOMPARE(costs.cells[1][0].decided.hours, 420.0);
    QCOMPARE(costs.cells[1][0].today.cost, 8400.0);
    QCOMPARE(costs.cells[1][0].decided.cost, 25200.0);
    // Core in all: 560 + 8400 and 840 + 25 200.
    QCOMPARE(costs.groups[0].today.cost, 8960.0);
    QCOMPARE(costs.groups[0].decided.cost, 26040.0);
    // Everybody's hours today: (10 + 20 + 30) x 4 x 3.5 = 840; decided 420 + 20 x 2 x 3.5 = 560.
    QCOMPARE(costs.total.today.hours, 840.0);
    QCOMPARE(costs.total.decided.hours, 560.0);
    // And their money: 1960 + 840 x 60 = 52 360; 1120 + 560 x 60 = 34 720.
    QCOMPARE(costs.total.today.cost, 52360.0);
    QCOMPARE(costs.total.decided.cost, 34720.0);
}

void TestServiceCost::withoutARate_hoursStandApart()
{
    const ServiceCosts costs = serviceCosts(twoServices(), kCustomers);
    QVERIFY(costs.leavesHoursOut());
    QCOMPARE(costs.total.today.hours, 840.0);
    QCOMPARE(costs.total.today.cost, 1960.0); // rush delivery alone
    QCOMPARE(costs.services[1].today.cost, 0.0);
    ServicePlan money = twoServices();
    money.services.pop_back();
    QVERIFY(!serviceCosts(money, kCustomers).leavesHoursOut());
}

void TestServiceCost::aShareOfAValue_isACharge()
{
    ServicePlan plan;
    plan.services.push_back(
        service("returns", ServiceUnit::Money, 19.0, {{included(2.0), charged(15.0, 2.0, true)}}));
    plan.services[0].value = 80.0;
    // 10 customers x 2 x 15 % of 80 = 240; the cost stays 10 x 2 x 19 = 380.
    const ServiceCosts costs = serviceCosts(plan, {10, 0, 0, 0});
    QCOMPARE(costs.cells[0][0].decided.income, 240.0);
    QCOMPARE(costs.cells[0][0].decided.cost, 380.0);
    QCOMPARE(costs.cells[0][0].decided.withoutValue, std::size_t(0));
}

void TestServiceCost::aShareOfAnUnknownValue_isReported()
{
    ServicePlan plan;
    plan.services.push_back(service(
        "returns", ServiceUnit::Money, 19.0,
        {{charged(10.0, 1.0, true), charged(15.0, 2.0, true)}, {}, {included(1.0), charged(5.0, 1.0)}}));
    const ServiceCosts costs = serviceCosts(plan, {10, 10, 10, 10});
    QCOMPARE(costs.cells[0][0].decided.income, 0.0);
    QCOMPARE(costs.cells[0][0].decided.withoutValue, std::size_t(1));
    QVERIFY(!costs.cells[0][0].decided.isWhole());
    QCOMPARE(costs.cells[0][2].decided.withoutValue, std::size_t(0));
    QCOMPARE(costs.total.today.withoutValue, std::size_t(1));
    QCOMPARE(costs.total.decided.withoutValue, std::size_t(1));
    QCOMPARE(costs.total.decided.income, 50.0); // 10 x 1 x 5 from Marginal
}

void TestServiceCost::whatIsNotSaid_countsAsNothingAndIsReported()
{
    ServicePlan plan = twoServices();
    plan.services[0].byType[0].decided = {.uses = 100.0}; // undefined, whatever else is written
    const ServiceCosts costs = serviceCosts(plan, kCustomers);
    QCOMPARE(costs.cells[0][0].decided.cost, 0.0);
    QCOMPARE(costs.cells[0][0].decided.undefined, std::size_t(1));
    QCOMPARE(costs.services[0].decided.undefined, std::size_t(1));
    QCOMPARE(costs.groups[0].decided.undefined, std::size_t(1));
    // Visits to service drains are undecided as well.
    QCOMPARE(costs.total.decided.undefined, std::size_t(2));
    QCOMPARE(costs.total.today.undefined, std::size_t(0));
}

void TestServiceCost::noCustomers_costNothing()
{
    const ServiceCosts costs = serviceCosts(twoServices(), {0, 0, 0, 0});
    QCOMPARE(costs.total.today.cost, 0.0);
    QCOMPARE(costs.total.decided.hours, 0.0);
    QCOMPARE(costs.total.decided.undefined, std::size_t(1)); // what is not said stays so
    QCOMPARE(serviceCosts(ServicePlan(), kCustomers).total.today.cost, 0.0);
}

void TestServiceCost::tiers_haveTheirOwnLevels()
{
    ServicePlan plan = twoServices();
    plan.basis = ServiceBasis::Tiers;
    plan.services[0].byTier = {{included(1.0), included(2.0)}, {included(3.0), kNotOffered}};
    // Three tiers; nobody has said anything about the third.
    const ServiceCosts costs = serviceCosts(plan, {5, 7, 100});
    QCOMPARE(costs.groups.size(), std::size_t(3));
    QCOMPARE(costs.services[0].today.cost, 5 * 28.0 + 7 * 3 * 28.0); // 728
    QCOMPARE(costs.services[0].decided.cost, 5 * 2 * 28.0); // 280
    QCOMPARE(costs.services[0].today.undefined, std::size_t(1));
    QCOMPARE(costs.services[1].today.undefined, std::size_t(3));
}

void TestServiceCost::customers_areCountedByTheBasis()
{
    Summary summary;
    for (std::size_t type = 0; type < kTypeCount; ++type)
        summary.types[type].customers = std::int64_t(100 + type);
    summary.tiers.resize(4);
    summary.tiers[1].customers = 9;
    ServicePlan plan;
    QCOMPARE(serviceCustomers(plan, Rules(), summary), (std::vector<std::int64_t>{100, 101, 102, 103}));
    plan.basis = ServiceBasis::Tiers;
    QCOMPARE(serviceCustomers(plan, Rules(), summary), (std::vector<std::int64_t>{0, 9, 0, 0}));
    Rules five;
    five.tiers.push_back({"D", 100.0}); // before the results know it
    QCOMPARE(serviceCustomers(plan, five, summary), (std::vector<std::int64_t>{0, 9, 0, 0, 0}));
}

void TestServiceCost::movedHours_goFromThoseWhoLoseToThoseWhoGain()
{
    // Core + 280 h (420 - 140); Opportunistic 20 x 2 x 3.5 - 20 x 4 x 3.5 = -140; Marginal -30 x 4 x 3.5 =
    // -420.
    const ServicePlan plan = twoServices();
    const MovedHours moved = movedHours(serviceCosts(plan, kCustomers));
    QCOMPARE(moved.freed, 560.0);
    QCOMPARE(moved.taken, 280.0);
    QCOMPARE(moved.left(), 280.0);
    QCOMPARE(moved.from, (std::vector<std::size_t>{2, 1}));
    QCOMPARE(moved.to, std::vector<std::size_t>{0});
    QCOMPARE(fullTimePeople(plan, 860.0), 0.5); // 1720 h a year unless said
    ServicePlan unsaid = plan;
    unsaid.hoursPerYear = 0.0;
    QCOMPARE(fullTimePeople(unsaid, 860.0), 0.0);
}

void TestServiceCost::anEditedLevel_makesRoomForItself()
{
    ServicePlan plan = twoServices();
    plan.basis = ServiceBasis::Tiers;
    editChoice(plan, plan.services[0], 2).decided = included(1.0);
    QCOMPARE(plan.services[0].byTier.size(), std::size_t(3));
    QCOMPARE(serviceChoice(plan, plan.services[0], 2).decided.terms, ServiceTerms::Included);
    QCOMPARE(serviceChoice(plan, plan.services[0], 0).decided.terms, ServiceTerms::Undefined);
    QCOMPARE(serviceChoice(plan, plan.services[0], 7).decided.terms, ServiceTerms::Undefined);
    editContact(plan, 1).today.owner = "Ann";
    QCOMPARE(contactChoice(plan, 1).today.owner, std::string("Ann"));
    QCOMPARE(contactChoice(plan, 5).today.owner, std::string());
    plan.basis = ServiceBasis::Types;
    QCOMPARE(serviceChoice(plan, plan.services[0], 2).decided.terms, ServiceTerms::NotOffered);
    QCOMPARE(contactChoice(plan, 1).today.owner, std::string());
}

QTEST_APPLESS_MAIN(TestServiceCost)
#include "tst_servicecost.moc"
