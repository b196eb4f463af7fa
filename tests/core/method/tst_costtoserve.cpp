#include "core/method/aggregate.h"
#include "core/method/costtoserve.h"
#include "core/sample/sample.h"
#include "tests/core/method/linebook.h"

#include <QTest>

#include <limits>

using namespace strata;

namespace {

// Ann buys and returns, Bob's costs are unknown, Cid bought long ago, Dee never.
const char* const kBook = R"(
Ann N1 2025-02-10 P1 tools  500  300 - 20 -  -      -          2025-03-22
Ann N1 2025-02-10 P3 paint  100    - -  - -  -      -          2025-03-22
Ann N2 2025-06-10 P1 tools  200  150 - 10 -  -      -          2025-06-30
Ann N3 2025-06-20 P1 tools  -50  -30 -  - -  return -          -
Bob B1 2025-10-15 P1 tools  150    - -  4 -  -      -          2025-10-25
Cid C1 2023-05-05 P2 glue   300  200 -  - -  -      -          2023-06-04
)";

const Period kYear2025{.asOf = *parseIsoDate("2025-12-31"), .windowMonths = 12};

// Sales calls and pallets of Ann, Bob, Cid and Dee.
std::shared_ptr<const Dataset> book()
{
    auto fields = std::make_shared<BatchRows>(*customerBook({"Ann", "Bob", "Cid", "Dee"}));
    fields->customers.fields = {
        {.name = "calls",
         .isNumber = true,
         .texts = {"2", "3", "", "4"},
         .numbers = {2, 3, 0, 4},
         .present = {1, 1, 0, 1}},
        {.name = "pallets",
         .isNumber = true,
         .texts = {"0.5", "-7", "", "1"},
         .numbers = {0.5, -7, 0, 1},
         .present = {1, 1, 0, 1}},
        {.name = "region",
         .isNumber = false,
         .texts = {"N", "N", "N", "S"},
         .numbers = {},
         .present = {1, 1, 1, 1}},
    };
    return assemble({LineBook(kBook).batch(), fields});
}

const CostRates kRates{.perOrder = 10,
                       .perLine = 1,
                       .perReturn = 5,
                       .perFreightUnit = 1.5,
                       .receivablesRate = 0.365, // a thousandth of the sales per day
                       .perField = {{"calls", 80}, {"pallets", 0.25}},
                       .guesses = {"field:calls", "order"},
                       .ledgerTotal = 1000};

using Amounts = std::vector<Amount>;

} // namespace

class TestCostToServe : public QObject
{
    Q_OBJECT

private slots:
    void drivers_areTheStandardOnesAndTheCountedFields();
    void costs_areWhatAHandComputes();
    void theRest_isLeftVisible();
    void parts_addUpToMarginMinusProfit();
    void parts_addUpForEverybodyOfTheSample();
    void halves_areRoundedAwayFromZero();
    void aDatabasesTotals_costTheSame();
    void unusableFields_countNothing();
    void withoutRates_nothingIsAllocated();
    void nobody_costsNothing();
};

void TestCostToServe::drivers_areTheStandardOnesAndTheCountedFields()
{
    const std::vector<CostDriver> expected = {{"order", "Orders", 10, true},
                                              {"line", "Invoice lines", 1, false},
                                              {"return", "Return lines", 5, false},
                                              {"freight", "Freight", 1.5, false},
                                              {"receivables", "Receivables", 0.365, false},
                                              {"field:calls", "calls", 80, true},
                                              {"field:pallets", "pallets", 0.25, false}};
    QVERIFY(costDrivers(kRates) == expected);
    QCOMPARE(costDrivers({}).size(), std::size_t{5}); // those without a rate come too
}

void TestCostToServe::costs_areWhatAHandComputes()
{
    const CostToServe cost = costToServe(*book(), kYear2025, kRates);
    QCOMPARE(cost.drivers.size(), std::size_t{7});
    const auto counts = [&](int driver) { return cost.drivers[std::size_t(driver)].counts; };
    const auto costs = [&](int driver) { return cost.drivers[std::size_t(driver)].costs; };

    QCOMPARE(counts(0), (std::vector<double>{2, 1, 0, 0})); // orders: N1, N2; B1; N3 is a credit
    QCOMPARE(costs(0), (Amounts{200000, 100000, 0, 0}));
    QCOMPARE(counts(1), (std::vector<double>{3, 1, 0, 0}));
    QCOMPARE(costs(1), (Amounts{30000, 10000, 0, 0}));
    QCOMPARE(counts(2), (std::vector<double>{1, 0, 0, 0}));
    QCOMPARE(costs(2), (Amounts{50000, 0, 0, 0}));
    QCOMPARE(counts(3), (std::vector<double>{30, 4, 0, 0}));
    QCOMPARE(costs(3), (Amounts{450000, 60000, 0, 0}));
    // Ann: 750 net, paid after (600 x 40 + 200 x 20) / 800 = 35 days; Bob: 150 after 10 days
    QVERIFY(std::abs(counts(4)[0] - 750 * 35 / 365.0) < 1e-12);
    QCOMPARE(costs(4), (Amounts{262500, 15000, 0, 0})); // 26.25 and 1.50
    QCOMPARE(counts(5), (std::vector<double>{2, 3, 0, 4}));
    QCOMPARE(costs(5), (Amounts{1600000, 2400000, 0, 3200000})); // a visit is a visit, bought or not
    QCOMPARE(counts(6), (std::vector<double>{0.5, 0, 0, 1})); // -7 pallets count 0
    QCOMPARE(costs(6), (Amounts{1250, 0, 0, 2500})); // 0.125 and 0.25

    QCOMPARE(cost.drivers[0].totalCount, 3.0);
    QCOMPARE(cost.drivers[0].totalCost, 30.0);
    QCOMPARE(cost.drivers[3].totalCount, 34.0);
    QCOMPARE(cost.drivers[4].totalCost, 27.75);
    QCOMPARE(cost.drivers[6].totalCount, 1.5);
    QCOMPARE(cost.drivers[6].totalCost, 0.375);
    // 20 + 3 + 5 + 45 + 26.25 + 160 + 0.125; 10 + 1 + 6 + 1.5 + 240
    QCOMPARE(cost.totals, (Amounts{2593750, 2585000, 0, 3202500}));
}

void TestCostToServe::theRest_isLeftVisible()
{
    const CostToServe cost = costToServe(*book(), kYear2025, kRates);
    QCOMPARE(cost.allocated, 838.125); // 259.375 + 258.5 + 320.25
    QCOMPARE(cost.guessed, 30.0 + 720.0); // orders and calls
    QCOMPARE(cost.withoutMargin, 258.5 + 320.25); // no cost is known of Bob and Dee
    QCOMPARE(cost.unallocated, 161.875);
    QCOMPARE(cost.shareOfSalesWithCost, 700.0 / 950.0); // all sales but the paint and Bob's

    CostRates rates = kRates;
    rates.ledgerTotal = 800; // less than was allocated
    QCOMPARE(costToServe(*book(), kYear2025, rates).unallocated, -38.125);
    rates.ledgerTotal = 0; // the ledger says nothing
    QCOMPARE(costToServe(*book(), kYear2025, rates).unallocated, 0.0);
}

void TestCostToServe::parts_addUpToMarginMinusProfit()
{
    const auto dataset = book();
    const MetricTable table = computeMetrics(*dataset, kYear2025, kRates);
    QCOMPARE(table.grossMargin[0], Amount{2300000}); // 200 + 50 - 20
    QCOMPARE(table.netProfit[0], Amount{2300000 - 2593750});
    QCOMPARE(table.find("net_profit_dollars")->values[0], -29.375);
    QCOMPARE(table.find("net_profit_pct")->values[0], -29.375 / 750.0);
    QCOMPARE(table.netProfit[1], kNoAmount);
}

// Odd rates, so that every driver has something to round.
void TestCostToServe::parts_addUpForEverybodyOfTheSample()
{
    const auto dataset = assemble(makeSample(150));
    CostRates rates{.perOrder = 10.0 / 3,
                    .perLine = 0.123457,
                    .perReturn = 7.0 / 9,
                    .perFreightUnit = 1.0 / 7,
                    .receivablesRate = 0.0731};
    for (const CustomerField& field : dataset->customers.fields)
        if (field.isNumber)
            rates.perField.push_back({field.name, 0.7654321});
    QVERIFY(!rates.perField.empty());

    const MetricTable table = computeMetrics(*dataset, {}, rates);
    for (const int threads : {1, 2, 3}) {
        const CostToServe cost = costToServe(*dataset, {}, rates, threads);
        std::size_t known = 0;
        for (std::size_t i = 0; i < table.customers; ++i) {
            Amount parts = 0;
            for (const DriverCost& driver : cost.drivers)
                parts += driver.costs[i];
            QCOMPARE(cost.totals[i], parts);
            if (!isKnown(table.grossMargin[i]))
                continue;
            QCOMPARE(table.grossMargin[i] - table.netProfit[i], parts);
            ++known;
        }
        QVERIFY(known > 100);
    }
}

void TestCostToServe::halves_areRoundedAwayFromZero()
{
    const auto dataset = assemble({LineBook("Ann N1 2025-02-10 P1 tools 100 50 - 0.0001\n"
                                            "Bob N2 2025-02-10 P1 tools 100 50 - 0.0003\n"
                                            "Cid N3 2025-02-10 P1 tools 100 50 - -0.0001\n")
                                       .batch()});
    const CostToServe cost
        = costToServe(*dataset, kYear2025, {.perOrder = 0.00025, .perLine = 0.00024, .perFreightUnit = 0.5});
    QCOMPARE(cost.drivers[3].costs, (Amounts{1, 2, -1})); // 0.5, 1.5 and -0.5 ten-thousandths
    QCOMPARE(cost.drivers[0].costs, (Amounts{3, 3, 3})); // 2.5
    QCOMPARE(cost.drivers[1].costs, (Amounts{2, 2, 2})); // 2.4: each driver is rounded by itself
    QCOMPARE(cost.totals, (Amounts{6, 7, 4}));
}

void TestCostToServe::aDatabasesTotals_costTheSame()
{
    const auto lines = book();
    auto totals = std::make_shared<CustomerTotals>();
    totals->sums.resize(4);
    totals->asOf = kYear2025.asOf;
    aggregate(*lines, aggregateRules(totals->asOf, 12, 0), 1,
              [&](std::size_t customer, const CustomerSums& sums) { totals->sums[customer] = sums; });
    Dataset dataset;
    dataset.customers = lines->customers;
    dataset.totals = totals;

    const CostToServe cost = costToServe(dataset, {}, kRates);
    QCOMPARE(cost.totals, (Amounts{2593750, 2585000, 0, 3202500}));
    QCOMPARE(cost.withoutMargin, 578.75);
    QCOMPARE(cost.shareOfSalesWithCost, 650.0 / 900.0); // of the net sales: the totals hold no others
}

void TestCostToServe::unusableFields_countNothing()
{
    auto dataset = std::make_shared<Dataset>(*book());
    dataset->customers.fields[0].numbers[0] = std::numeric_limits<double>::infinity();
    dataset->customers.fields[0].numbers[1] = std::numeric_limits<double>::quiet_NaN();
    const CostToServe cost
        = costToServe(*dataset, kYear2025, {.perField = {{"calls", 1}, {"region", 1}, {"nowhere", 1}}});
    QCOMPARE(cost.totals, (Amounts{0, 0, 0, 40000}));
    QCOMPARE(cost.drivers[7].driver.key, std::string("field:nowhere"));
}

void TestCostToServe::withoutRates_nothingIsAllocated()
{
    const CostToServe cost = costToServe(*book(), kYear2025, {.ledgerTotal = 50});
    QCOMPARE(cost.allocated, 0.0);
    QCOMPARE(cost.unallocated, 50.0);
    QCOMPARE(cost.drivers[0].totalCount, 3.0); // counted all the same
}

void TestCostToServe::nobody_costsNothing()
{
    const CostToServe cost = costToServe(Dataset(), {}, kRates);
    QCOMPARE(cost.drivers.size(), std::size_t{7});
    QVERIFY(cost.totals.empty());
    QCOMPARE(cost.allocated, 0.0);
    QCOMPARE(cost.shareOfSalesWithCost, 0.0);
}

QTEST_APPLESS_MAIN(TestCostToServe)
#include "tst_costtoserve.moc"
