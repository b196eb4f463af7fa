#include "core/method/metrics.h"
#include "core/method/quarters.h"
#include "core/sample/sample.h"
#include "tests/core/method/linebook.h"

#include <QTest>

#include <cmath>

using namespace strata;

namespace {

// Ann buys and returns, Bob's costs are unknown, Cid bought long ago, Dee never.
const char* const kBook = R"(
Ann N1 2025-02-10 P1 tools  500  300 - 20 -  -      -          2025-03-22
Ann N1 2025-02-10 P3 paint  100    - -  - -  -      -          2025-03-22
Ann N2 2025-06-10 P1 tools  200  150 - 10 -  -      -          2025-06-30
Ann N3 2025-06-20 P1 tools  -50  -30 -  - -  return -          -
Ann N4 2026-01-05 P1 tools  999  100 -  - -  -      -          -
Bob B1 2025-10-15 P1 tools  150    - -  4 -  -      -          2025-10-25
Cid C1 2023-05-05 P2 glue   300  200 -  - -  -      -          2023-06-04
)";

const Period kYear2025{.asOf = *parseIsoDate("2025-12-31"), .windowMonths = 3}; // the window does not matter
const CostRates kRates{
    .perOrder = 10, .perLine = 1, .perReturn = 5, .perFreightUnit = 1.5, .receivablesRate = 0.365};

std::shared_ptr<const Dataset> book()
{
    return assemble({customerBook({"Ann", "Bob", "Cid", "Dee"}), LineBook(kBook).batch()});
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestQuarters : public QObject
{
    Q_OBJECT

private slots:
    void quarters_areWhatAHandComputes();
    void linesAfterTheAsOfDate_doNotCount();
    void quartersWithoutLines_areThere();
    void withoutCosts_thereIsNoMargin();
    void whoNeverBought_hasNone();
    void aCountedField_takesTheProfitAway();
    void paymentsOfOthers_sayThatPaymentsAreKnown();
    void addedUpTotals_haveNoQuarters();
    void aVeryOldLine_isCutOff();
    void anInvoiceOverTwoQuarters_isOneOrderByAllItsLines();
    void quarters_addUpToTheMetricsOfTheSample();
};

void TestQuarters::quarters_areWhatAHandComputes()
{
    const Quarters made = quartersOf(*book(), kYear2025, kRates, 0);
    QCOMPARE(made.quarters.size(), std::size_t{4});
    QVERIFY(made.hasMargin && made.hasProfit && !made.isCutShort && !made.isAddedUp);
    QCOMPARE(made.asOf, kYear2025.asOf);
    const Quarter& first = made.quarters[0];
    QCOMPARE(first.year, 2025);
    QCOMPARE(first.quarter, 1);
    QCOMPARE(first.orders, std::int64_t{1});
    QVERIFY(isNear(first.netSales, 600));
    QVERIFY(isNear(first.grossMargin, 200)); // the paint's cost is unknown
    // 10 for the order, 2 for its lines, 1.5 x 20 of freight, 600 lent for 40 days at a thousandth a day: 24
    QVERIFY(isNear(first.netProfit, 200 - 10 - 2 - 30 - 24));
    const Quarter& second = made.quarters[1];
    QCOMPARE(second.quarter, 2);
    QCOMPARE(second.orders, std::int64_t{1}); // the credit is none
    QVERIFY(isNear(second.netSales, 150));
    QVERIFY(isNear(second.grossMargin, 50 - 20));
    // order 10, line 1, return 5, freight 15; 150 net, paid after 20 days: 3
    QVERIFY(isNear(second.netProfit, 30 - 10 - 1 - 5 - 15 - 3));
}

void TestQuarters::linesAfterTheAsOfDate_doNotCount()
{
    const Quarters made = quartersOf(*book(), kYear2025, kRates, 0);
    QCOMPARE(made.quarters.back().year, 2025);
    QCOMPARE(made.quarters.back().netSales, 0.0);
    Period later = kYear2025;
    later.asOf = *parseIsoDate("2026-01-31");
    QVERIFY(isNear(quartersOf(*book(), later, kRates, 0).quarters.back().netSales, 999));
}

void TestQuarters::quartersWithoutLines_areThere()
{
    const Quarters made = quartersOf(*book(), kYear2025, kRates, 2); // Q2 2023 to Q4 2025
    QCOMPARE(made.quarters.size(), std::size_t{11});
    QCOMPARE(made.quarters[0].year, 2023);
    QCOMPARE(made.quarters[0].quarter, 2);
    QCOMPARE(made.quarters[3].quarter, 1);
    QCOMPARE(made.quarters[3].year, 2024);
    for (std::size_t i = 1; i < 11; ++i) {
        QCOMPARE(made.quarters[i].netSales, 0.0);
        QVERIFY(!made.quarters[i].hasMargin);
    }
}

void TestQuarters::withoutCosts_thereIsNoMargin()
{
    const Quarters made = quartersOf(*book(), kYear2025, kRates, 1);
    QCOMPARE(made.quarters.size(), std::size_t{1});
    QVERIFY(isNear(made.quarters[0].netSales, 150));
    QVERIFY(!made.hasMargin && !made.hasProfit && !made.quarters[0].hasMargin);
}

void TestQuarters::whoNeverBought_hasNone()
{
    QVERIFY(quartersOf(*book(), kYear2025, kRates, 3).quarters.empty());
    QVERIFY(quartersOf(*book(), kYear2025, kRates, 99).quarters.empty());
}

void TestQuarters::aCountedField_takesTheProfitAway()
{
    CostRates rates = kRates;
    rates.perField = {{"calls", 80}, {"pallets", 0}};
    const Quarters made = quartersOf(*book(), kYear2025, rates, 0);
    QVERIFY(made.hasMargin && !made.hasProfit);
    QVERIFY(made.undated == std::vector<std::string>{"calls"}); // a rate of 0 costs nothing
    QVERIFY(isNear(made.quarters[0].grossMargin, 200));
}

// Bob's invoice has a paid date, so that an invoice without one is unpaid, and not unknown.
void TestQuarters::paymentsOfOthers_sayThatPaymentsAreKnown()
{
    const auto unpaid = assemble({customerBook({"Ann", "Bob"}),
                                  LineBook("Ann N1 2025-12-01 P1 tools 100 60\n"
                                           "Bob B1 2025-10-15 P1 tools 150 90 - - - - - 2025-10-25\n")
                                      .batch()});
    // 100 lent for the 30 days up to the as-of date: 3; besides an order and a line
    QVERIFY(isNear(quartersOf(*unpaid, kYear2025, kRates, 0).quarters[0].netProfit, 40 - 10 - 1 - 3));
    const auto unknown
        = assemble({customerBook({"Ann"}), LineBook("Ann N1 2025-12-01 P1 tools 100 60\n").batch()});
    QVERIFY(isNear(quartersOf(*unknown, kYear2025, kRates, 0).quarters[0].netProfit, 40 - 10 - 1));
}

void TestQuarters::addedUpTotals_haveNoQuarters()
{
    Dataset dataset;
    dataset.customers.ids = {"Ann"};
    dataset.customers.names = {"Ann"};
    auto totals = std::make_shared<CustomerTotals>();
    totals->sums.resize(1);
    totals->sums[0].linesEver = 4;
    totals->asOf = *parseIsoDate("2025-12-31");
    dataset.totals = totals;
    const Quarters made = quartersOf(dataset, kYear2025, kRates, 0);
    QVERIFY(made.isAddedUp);
    QVERIFY(made.quarters.empty());
}

void TestQuarters::aVeryOldLine_isCutOff()
{
    const auto old = assemble({customerBook({"Ann"}),
                               LineBook("Ann N1 1900-01-01 P1 tools 100 60\n"
                                        "Ann N2 2025-12-01 P1 tools 50 20\n")
                                   .batch()});
    const Quarters made = quartersOf(*old, kYear2025, kRates, 0);
    QCOMPARE(made.quarters.size(), kMostQuarters);
    QVERIFY(made.isCutShort);
    QVERIFY(isNear(made.quarters.back().netSales, 50));
    QCOMPARE(made.quarters.front().netSales, 0.0);
}

// -100 in March and +80 in April: 20 were given back in all, so that it is an order of no quarter. +100 and
// -20 is one, of the quarter of its last line.
void TestQuarters::anInvoiceOverTwoQuarters_isOneOrderByAllItsLines()
{
    const auto made = [](const char* lines) {
        const auto dataset = assemble({customerBook({"Ann"}), LineBook(lines).batch()});
        return quartersOf(*dataset, kYear2025, kRates, 0).quarters;
    };
    const auto returned = made("Ann N1 2025-03-31 P1 tools -100 -60 - - - return\n"
                               "Ann N1 2025-04-01 P1 tools 80 50\n");
    QCOMPARE(returned.size(), std::size_t{4});
    QCOMPARE(returned[0].orders, std::int64_t{0});
    QCOMPARE(returned[1].orders, std::int64_t{0});
    QVERIFY(isNear(returned[0].netSales, -100));
    QVERIFY(isNear(returned[1].netSales, 80));
    QVERIFY(isNear(returned[0].netProfit, -40 - 5)); // a return, no order taken back
    QVERIFY(isNear(returned[1].netProfit, 30 - 1)); // a line
    const auto sold = made("Ann N1 2025-03-31 P1 tools 100 60\n"
                           "Ann N1 2025-04-01 P1 tools -20 -10 - - - return\n");
    QCOMPARE(sold[0].orders, std::int64_t{0});
    QCOMPARE(sold[1].orders, std::int64_t{1});
    QVERIFY(isNear(sold[0].netProfit, 40 - 1));
    QVERIFY(isNear(sold[1].netProfit, -10 - 10 - 5));
}

// The other way round: what the metrics say over all invoices is the sum of the quarters.
void TestQuarters::quarters_addUpToTheMetricsOfTheSample()
{
    Project project = sampleProject();
    project.dataset = assemble(makeSample(40));
    project.period.windowMonths = 0;
    project.rates.receivablesRate = 0.0; // a product of two means does not add up
    const MetricTable metrics = computeMetrics(*project.dataset, project.period, project.rates);
    int profits = 0;
    for (std::size_t i = 0; i < metrics.customers; ++i) {
        const Quarters made = quartersOf(*project.dataset, project.period, project.rates, i);
        double sales = 0.0, margin = 0.0, profit = 0.0;
        bool isWhole = true;
        for (const Quarter& quarter : made.quarters) {
            sales += quarter.netSales;
            margin += quarter.grossMargin;
            profit += quarter.netProfit;
            isWhole = isWhole && (quarter.hasMargin || quarter.orders == 0);
        }
        QVERIFY(std::abs(sales - double(metrics.netSales[i]) / double(kAmountUnit)) < 1e-3);
        if (!isKnown(metrics.grossMargin[i]))
            continue;
        QVERIFY(std::abs(margin - double(metrics.grossMargin[i]) / double(kAmountUnit)) < 1e-3);
        if (isWhole) {
            QVERIFY(std::abs(profit - double(metrics.netProfit[i]) / double(kAmountUnit)) < 0.01);
            ++profits;
        }
    }
    QVERIFY(profits > 10);
}

QTEST_APPLESS_MAIN(TestQuarters)
#include "tst_quarters.moc"
