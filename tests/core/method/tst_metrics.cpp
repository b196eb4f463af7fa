#include "core/method/aggregate.h"
#include "core/method/metrics.h"
#include "tests/core/method/linebook.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace strata;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// Ann is a regular, Bob is new, Cid has left, Dee never bought.
const char* const kBook = R"(
Ann N1 2024-03-10 P1 tools  400  300 500 10 0  -      2024-04-09 2024-04-19
Ann N2 2024-09-10 P2 glue   100   60   -  -  - -      2024-10-10 2024-10-10
Ann N3 2025-02-10 P1 tools  500  300 600 20 5  -      2025-03-12 2025-03-22
Ann N3 2025-02-10 P3 paint  100    -   -  -  - -      2025-03-12 2025-03-22
Ann N4 2025-06-10 P1 tools  200  150 200 10 -  -      2025-07-10 2025-06-30
Ann N5 2025-06-20 P1 tools  -50  -30   -  -  - return -          -
Ann N6 2025-12-11 P1 tools  100   95 125  -  - -      2026-01-10 -
Ann N7 2026-01-05 P9 lamps  999    1   -  -  - -      2026-02-04 2026-01-06
Bob B1 2025-10-15 P1 tools  100  120   -  4  - -      -          -
Bob B2 2025-10-20 P1 tools   50    -   -  -  - -      -          -
Cid C1 2024-05-05 P2 glue   300  200   -  -  - -      2024-06-04 2024-06-04
)";

const Period kYear2025{.asOf = *parseIsoDate("2025-12-31"), .windowMonths = 12};
const CostRates kRates{.perOrder = 10,
                       .perLine = 1,
                       .perReturn = 5,
                       .perFreightUnit = 1,
                       .receivablesRate = 0.365}; // a thousandth of the sales per day

double valueOf(const MetricTable& table, const char* id, std::size_t customer)
{
    const MetricColumn* column = table.find(id);
    return column && column->present[customer] ? column->values[customer] : none;
}

bool isSame(double actual, double expected)
{
    if (std::isnan(expected) || std::isnan(actual))
        return std::isnan(expected) && std::isnan(actual);
    return std::abs(actual - expected)
        <= 1e-12 * std::max(1.0, std::abs(expected)); // a few roundings of a double
}

// What a database would bring in place of the lines.
std::shared_ptr<const Dataset> addedUp(const Dataset& dataset, Day asOf, int windowMonths, double perOrder)
{
    auto totals = std::make_shared<CustomerTotals>();
    totals->sums.resize(dataset.customers.size());
    totals->asOf = asOf;
    totals->windowMonths = windowMonths;
    totals->perOrder = perOrder;
    aggregate(dataset, aggregateRules(asOf, windowMonths, perOrder), 1,
              [&](std::size_t customer, const CustomerSums& sums) { totals->sums[customer] = sums; });
    auto result = std::make_shared<Dataset>();
    result->customers = dataset.customers;
    result->totals = totals;
    return result;
}

// But for the share of sales with cost, which totals only know of the net sales.
bool areSame(const MetricTable& a, const MetricTable& b)
{
    return a.customers == b.customers && a.asOf == b.asOf && a.windowStart == b.windowStart
        && a.firstSale == b.firstSale && a.lastSale == b.lastSale && a.lifetimeOrders == b.lifetimeOrders
        && a.netSales == b.netSales && a.grossMargin == b.grossMargin && a.netProfit == b.netProfit
        && a.hasLines == b.hasLines
        && std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const MetricColumn& x, const MetricColumn& y) {
                          return x.id == y.id && x.values == y.values && x.present == y.present;
                      });
}

std::shared_ptr<const Dataset> bookOf(const char* text)
{
    return assemble({LineBook(text).batch()});
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void everyMetric_isWhatAHandComputes_data();
    void everyMetric_isWhatAHandComputes();
    void statusesAndMoney_comeWithTheTable();
    void withoutAWindow_growthComparesTheLastTwoYears();
    void theWindow_beginsTheDayAfter();
    void asOf_isTheLastInvoiceByDefault();
    void aPartialYear_activeMonthsAreScaled_data();
    void aPartialYear_activeMonthsAreScaled();
    void anExchange_isNoOrderWhenItsValueIsNotAboveZero();
    void paidLater_countsAsOpen();
    void payments_settleTheOldestFirst();
    void payments_settleTheInvoiceTheyName();
    void payments_settleWhatHasNoPaidDate();
    void anUnknownPaymentDay_settlesNothing();
    void returnsWithPositiveAmounts_areReturnsAllTheSame();
    void nobodyTellsWhatIsPaid_daysToPayAreMissing();
    void hugeSums_areExactAndStayAtTheEndOfTheRange();
    void rates_ofZero_leaveTheMargin();
    void numericFields_becomeColumns();
    void noInvoices_meansNothingButFields();
    void aDatabasesTotals_giveTheSameAsTheLines();
    void aDatabasesTotals_keepTheirPeriod();
    void anotherCostPerOrder_leavesSmallOrdersUnknown();
};

void TestMetrics::everyMetric_isWhatAHandComputes_data()
{
    QTest::addColumn<double>("ann");
    QTest::addColumn<double>("bob");
    QTest::addColumn<double>("cid");

    QTest::newRow("net_sales") << 850.0 << 150.0 << 0.0; // 500 + 100 + 200 - 50 + 100
    QTest::newRow("order_count") << 3.0 << 2.0 << 0.0; // N3, N4, N6; N5 is a credit
    QTest::newRow("unique_products") << 2.0 << 1.0 << 0.0; // P1, P3
    QTest::newRow("line_count") << 4.0 << 2.0 << 0.0;
    QTest::newRow("active_months") << 3.0 << 4.0 << 0.0; // Bob: 1 of October to December, x 12
    QTest::newRow("tenure_years") << 661 / 365.25 << 77 / 365.25 << 605 / 365.25;
    QTest::newRow("recency_days") << 20.0 << 72.0 << 605.0;
    QTest::newRow("cadence_ratio") << 20.0 / 152.0 << none << none; // intervals 120 and 184
    QTest::newRow("sales_growth") << 0.7 << none << -1.0; // 850 after 500
    QTest::newRow("category_retention") << 0.5 << none << 0.0; // tools stayed, glue went
    QTest::newRow("gm_dollars") << 235.0 << -20.0 << none; // 200 + 50 - 20 + 5
    QTest::newRow("gm_pct") << 235.0 / 750.0 << -0.2 << none; // the paint has no cost
    QTest::newRow("gm_per_order") << 235.0 / 3.0 << -10.0 << none;
    QTest::newRow("discount_pct") << 125.0 / 925.0 << none << none;
    // Ann: 3 orders 30, 4 lines 4, a return 5, freight 30, 850 for 33.33 days 28.3333
    // Bob: 20 + 2 + 0 + 4 + 11.3
    QTest::newRow("net_profit_dollars") << 137.6667 << -57.3 << none;
    QTest::newRow("net_profit_pct") << 137.6667 / 850.0 << -57.3 / 150.0 << none;
    QTest::newRow("lines_per_invoice") << 4.0 / 3.0 << 1.0 << none;
    QTest::newRow("avg_order_value") << 850.0 / 3.0 << 75.0 << none;
    QTest::newRow("orders_per_month") << 1.0 << 2.0 << none;
    QTest::newRow("small_order_share") << 1.0 / 3.0 << 1.0 << none; // N6 earns 5; B2's cost is unknown
    QTest::newRow("return_rate_value") << 50.0 / 900.0 << 0.0 << none;
    QTest::newRow("return_line_pct") << 0.2 << 0.0 << none;
    QTest::newRow("days_to_pay") << 30000.0 / 900.0 << 11300.0 / 150.0
                                 << none; // 600 x 40 + 200 x 20 + 100 x 20
    QTest::newRow("days_beyond_terms") << 3000.0 / 900.0 << none << none; // 600 x 10 - 200 x 10 - 100 x 10
    QTest::newRow("delivery_cost_pct") << 25.0 / 235.0 << 10.0 << none; // Bob's margin is a loss
}

void TestMetrics::everyMetric_isWhatAHandComputes()
{
    QFETCH(double, ann);
    QFETCH(double, bob);
    QFETCH(double, cid);
    const auto dataset = assemble({LineBook(kBook).batch(), customerBook({"Dee"})});
    const MetricTable table = computeMetrics(*dataset, kYear2025, kRates);
    const char* id = QTest::currentDataTag();

    QVERIFY(table.find(id));
    const double expected[] = {ann, bob, cid, none}; // Dee never bought: nothing is known of her
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY2(isSame(valueOf(table, id, i), expected[i]),
                 qPrintable(QString("%1: %2, not %3")
                                .arg(dataset->customers.ids[i].c_str())
                                .arg(valueOf(table, id, i), 0, 'g', 17)
                                .arg(expected[i], 0, 'g', 17)));
}

void TestMetrics::statusesAndMoney_comeWithTheTable()
{
    const auto dataset = assemble({LineBook(kBook).batch(), customerBook({"Dee"})});
    const MetricTable table = computeMetrics(*dataset, kYear2025, kRates);

    QVERIFY(table.hasLines);
    QCOMPARE(isoDate(table.asOf), std::string("2025-12-31"));
    QCOMPARE(isoDate(table.windowStart), std::string("2025-01-01"));
    QCOMPARE(isoDate(table.firstSale[0]), std::string("2024-03-10"));
    QCOMPARE(isoDate(table.lastSale[0]), std::string("2025-12-11"));
    QCOMPARE(table.firstSale[3], kNoDay);
    QCOMPARE(table.lifetimeOrders, (std::vector<std::int32_t>{5, 2, 1, 0}));
    QCOMPARE(table.netSales, (std::vector<Amount>{8500000, 1500000, 0, 0}));
    QCOMPARE(table.grossMargin, (std::vector<Amount>{2350000, -200000, kNoAmount, kNoAmount}));
    QCOMPARE(table.netProfit, (std::vector<Amount>{1376667, -573000, kNoAmount, kNoAmount}));
    QCOMPARE(table.shareOfSalesWithCost, 900.0 / 1050.0); // all sales but the paint and B2
}

void TestMetrics::withoutAWindow_growthComparesTheLastTwoYears()
{
    const auto dataset = bookOf(kBook);
    const MetricTable table = computeMetrics(*dataset, {.asOf = kYear2025.asOf, .windowMonths = 0}, kRates);
    QCOMPARE(table.windowStart, kNoDay);
    QCOMPARE(valueOf(table, "net_sales", 0), 1350.0);
    QCOMPARE(valueOf(table, "order_count", 0), 5.0);
    QCOMPARE(valueOf(table, "unique_products", 0), 3.0);
    QCOMPARE(valueOf(table, "orders_per_month", 0), 1.0); // five orders in five months
    QVERIFY(isSame(valueOf(table, "sales_growth", 0), 0.7));
    QCOMPARE(valueOf(table, "category_retention", 0), 0.5);
}

void TestMetrics::theWindow_beginsTheDayAfter()
{
    // One month before the 31st of March is the last of February.
    const auto dataset = bookOf("Ann N1 2025-02-28 P1 tools 1\n"
                                "Ann N2 2025-03-01 P1 tools 10\n"
                                "Ann N3 2025-03-31 P1 tools 100\n"
                                "Ann N4 2025-04-01 P1 tools 1000\n");
    const MetricTable table
        = computeMetrics(*dataset, {.asOf = *parseIsoDate("2025-03-31"), .windowMonths = 1}, {});
    QCOMPARE(valueOf(table, "net_sales", 0), 110.0);
    QCOMPARE(valueOf(table, "sales_growth", 0), 109.0); // 110 after 1
    QCOMPARE(isoDate(table.windowStart), std::string("2025-03-01"));
}

void TestMetrics::asOf_isTheLastInvoiceByDefault()
{
    const MetricTable table = computeMetrics(*bookOf(kBook), {}, {});
    QCOMPARE(isoDate(table.asOf), std::string("2026-01-05"));
    QCOMPARE(valueOf(table, "recency_days", 0), 0.0);
}

void TestMetrics::aPartialYear_activeMonthsAreScaled_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<double>("expected");
    QTest::newRow("both of two months") << "2025-12-31"
                                        << "2025-11-05"
                                        << "2025-12-05" << 12.0;
    QTest::newRow("two of four months") << "2025-12-31"
                                        << "2025-09-05"
                                        << "2025-12-05" << 6.0;
    QTest::newRow("a year and more") << "2025-12-31"
                                     << "2024-09-05"
                                     << "2025-12-05" << 1.0;
    QTest::newRow("in the middle of a month") << "2025-12-15"
                                              << "2024-12-14"
                                              << "2024-12-16" << 1.0;
}

void TestMetrics::aPartialYear_activeMonthsAreScaled()
{
    QFETCH(QString, asOf);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QString text = QString("Ann N1 %1 P1 tools 10\nAnn N2 %2 P1 tools 10\n").arg(first, second);
    const MetricTable table = computeMetrics(
        *bookOf(qPrintable(text)), {.asOf = *parseIsoDate(asOf.toStdString()), .windowMonths = 12}, {});
    QTEST(valueOf(table, "active_months", 0), "expected");
}

void TestMetrics::anExchange_isNoOrderWhenItsValueIsNotAboveZero()
{
    const auto dataset = bookOf("Ann N1 2025-12-01 P1 tools 100 60 - - - -\n"
                                "Ann N1 2025-12-01 P2 tools -100 -60 - - - return\n"
                                "Ann N2 2025-12-02 P1 tools 0\n");
    const MetricTable table = computeMetrics(*dataset, kYear2025, {});
    QCOMPARE(valueOf(table, "order_count", 0), 0.0);
    QCOMPARE(valueOf(table, "line_count", 0), 1.0);
    QCOMPARE(valueOf(table, "return_rate_value", 0), 1.0);
    QVERIFY(std::isnan(valueOf(table, "avg_order_value", 0)));
    QVERIFY(std::isnan(valueOf(table, "gm_pct", 0))); // no sales to take it from
    QCOMPARE(valueOf(table, "gm_dollars", 0), 0.0);
}

void TestMetrics::paidLater_countsAsOpen()
{
    const auto dataset = bookOf("Ann N1 2025-12-01 P1 tools 100 - - - - - 2025-12-11 2026-02-01\n"
                                "Ann N2 2025-12-21 P1 tools 300 - - - - - -          2025-12-25\n");
    const MetricTable table = computeMetrics(*dataset, kYear2025, {});
    QCOMPARE(valueOf(table, "days_to_pay", 0), (100 * 30 + 300 * 4) / 400.0);
    QCOMPARE(valueOf(table, "days_beyond_terms", 0), 20.0); // the other has no terms
}

void TestMetrics::payments_settleTheOldestFirst()
{
    const auto lines = LineBook("Ann N2 2025-01-31 P1 tools 100\n"
                                "Ann N1 2025-01-01 P1 tools 100\n")
                           .batch();
    const auto payments = paymentBook("Ann 2025-01-31 150 -\n"
                                      "Ann 2025-03-05 50 -\n"); // after the as-of date
    const MetricTable table = computeMetrics(*assemble({lines, payments}),
                                             {.asOf = *parseIsoDate("2025-03-02"), .windowMonths = 12}, {});
    // N1 after 30 days; half of N2 at once, the other half open for 30 days
    QCOMPARE(valueOf(table, "days_to_pay", 0), (100 * 30 + 50 * 0 + 50 * 30) / 200.0);
}

void TestMetrics::payments_settleTheInvoiceTheyName()
{
    const auto lines = LineBook("Ann N1 2025-01-01 P1 tools 100\n"
                                "Ann N2 2025-01-31 P1 tools 100\n")
                           .batch();
    const auto payments = paymentBook("Ann 2025-02-10 119 N2\n"); // with tax
    const MetricTable table = computeMetrics(*assemble({lines, payments}),
                                             {.asOf = *parseIsoDate("2025-03-02"), .windowMonths = 12}, {});
    QCOMPARE(valueOf(table, "days_to_pay", 0), (100 * 10 + 100 * 60) / 200.0);
}

void TestMetrics::payments_settleWhatHasNoPaidDate()
{
    const auto lines = LineBook("Ann N1 2025-01-01 P1 tools 100 - - - - - - 2025-01-21\n"
                                "Ann N2 2025-01-31 P1 tools 100\n"
                                "Bob N3 2025-01-31 P1 tools 100\n")
                           .batch();
    const auto payments = paymentBook("Ann 2025-02-10 100 -\n"
                                      "Bob 2025-02-05 100 N3\n");
    const MetricTable table = computeMetrics(*assemble({lines, payments}),
                                             {.asOf = *parseIsoDate("2025-03-02"), .windowMonths = 12}, {});
    QCOMPARE(valueOf(table, "days_to_pay", 0), (100 * 20 + 100 * 10) / 200.0);
    QCOMPARE(valueOf(table, "days_to_pay", 1), 5.0);
}

void TestMetrics::anUnknownPaymentDay_settlesNothing()
{
    const auto lines = LineBook("Ann N1 2025-01-01 P1 tools 100\n").batch();
    const auto payments = paymentBook("Ann - 100 N1\n"
                                      "Ann - 100 -\n");
    const MetricTable table = computeMetrics(*assemble({lines, payments}),
                                             {.asOf = *parseIsoDate("2025-03-02"), .windowMonths = 12}, {});
    QCOMPARE(valueOf(table, "days_to_pay", 0), 60.0);
}

void TestMetrics::returnsWithPositiveAmounts_areReturnsAllTheSame()
{
    const auto dataset = bookOf("Ann N1 2025-01-01 P1 tools 100\n"
                                "Ann N2 2025-01-02 P1 tools 20 - - - - return\n"
                                "Bob N3 2025-01-01 P1 tools 100\n"
                                "Bob N4 2025-01-02 P1 tools -20 - - - - return\n");
    const MetricTable table = computeMetrics(*dataset, kYear2025, {});
    QCOMPARE(valueOf(table, "return_rate_value", 0), 0.2);
    QCOMPARE(valueOf(table, "return_rate_value", 1), 0.2);
}

void TestMetrics::nobodyTellsWhatIsPaid_daysToPayAreMissing()
{
    const auto dataset = bookOf("Ann N1 2025-01-01 P1 tools 100 - - - - - 2025-02-01 -\n");
    const MetricTable table = computeMetrics(*dataset, kYear2025, {});
    QVERIFY(std::isnan(valueOf(table, "days_to_pay", 0)));
    QVERIFY(std::isnan(valueOf(table, "days_beyond_terms", 0)));
}

void TestMetrics::hugeSums_areExactAndStayAtTheEndOfTheRange()
{
    const auto dataset = bookOf("Ann N1 2025-01-01 P1 tools 900000000000000 1\n"
                                "Ann N2 2025-01-02 P1 tools 900000000000000 1\n"
                                "Ann N3 2025-01-03 P1 tools 900000000000000 1\n"
                                "Bob N4 2025-01-01 P1 tools 900000000000000 1\n"
                                "Bob N5 2025-01-02 P1 tools 900000000000000 1\n"
                                "Bob N6 2025-01-03 P1 tools -900000000000000 -1 - - - return\n");
    const MetricTable table = computeMetrics(*dataset, kYear2025, {});
    QCOMPARE(valueOf(table, "net_sales", 0), 2.7e15);
    QCOMPARE(valueOf(table, "gm_dollars", 0), 2.7e15 - 3);
    QCOMPARE(table.netSales[0], std::numeric_limits<Amount>::max());
    QCOMPARE(table.netSales[1], Amount{9000000000000000000});
    QCOMPARE(table.grossMargin[1], Amount{9000000000000000000 - 10000});
}

void TestMetrics::rates_ofZero_leaveTheMargin()
{
    const MetricTable table = computeMetrics(*bookOf(kBook), kYear2025, {});
    QCOMPARE(table.netProfit, table.grossMargin);
    QVERIFY(std::isnan(valueOf(table, "small_order_share", 0)));
}

void TestMetrics::numericFields_becomeColumns()
{
    BatchRows rows = *customerBook({"Ann", "Bob"});
    rows.customers.fields = {
        {.name = "employees", .isNumber = true, .texts = {"12", ""}, .numbers = {12, 0}, .present = {1, 0}},
        {.name = "region", .isNumber = false, .texts = {"North", "South"}, .numbers = {}, .present = {1, 1}},
    };
    const MetricTable table = computeMetrics(*assemble({std::make_shared<const BatchRows>(rows)}), {}, {});
    QCOMPARE(valueOf(table, "field:employees", 0), 12.0);
    QVERIFY(std::isnan(valueOf(table, "field:employees", 1)));
    QVERIFY(!table.find("field:region"));
}

void TestMetrics::noInvoices_meansNothingButFields()
{
    const MetricTable table = computeMetrics(*assemble({customerBook({"Ann", "Bob"})}), {}, kRates);
    QVERIFY(!table.hasLines);
    QCOMPARE(table.asOf, kNoDay);
    QCOMPARE(table.customers, std::size_t{2});
    for (const MetricColumn& column : table.columns)
        QCOMPARE(column.present, (std::vector<std::uint8_t>{0, 0}));
    QCOMPARE(computeMetrics(Dataset(), {}, {}).customers, std::size_t{0});
}

void TestMetrics::aDatabasesTotals_giveTheSameAsTheLines()
{
    const auto dataset = assemble({LineBook(kBook).batch(), customerBook({"Dee"})});
    const auto totals = addedUp(*dataset, kYear2025.asOf, 12, kRates.perOrder);
    const MetricTable table = computeMetrics(*totals, {}, kRates);
    QVERIFY(areSame(table, computeMetrics(*dataset, kYear2025, kRates)));
    QCOMPARE(table.shareOfSalesWithCost, 850.0 / 1000.0);
    QVERIFY(table.hasLines);
    QCOMPARE(valueOf(table, "net_profit_dollars", 0), 137.6667);
    QCOMPARE(valueOf(table, "small_order_share", 0), 1.0 / 3.0);
    QCOMPARE(table.lifetimeOrders, (std::vector<std::int32_t>{5, 2, 1, 0}));
    QCOMPARE(table.firstSale[3], kNoDay); // Dee never bought
    QVERIFY(std::isnan(valueOf(table, "net_sales", 3)));
}

void TestMetrics::aDatabasesTotals_keepTheirPeriod()
{
    const auto totals = addedUp(*bookOf(kBook), kYear2025.asOf, 12, 0);
    const MetricTable table
        = computeMetrics(*totals, {.asOf = *parseIsoDate("2024-06-30"), .windowMonths = 24}, {});
    QCOMPARE(isoDate(table.asOf), std::string("2025-12-31"));
    QCOMPARE(isoDate(table.windowStart), std::string("2025-01-01"));
    QCOMPARE(valueOf(table, "recency_days", 0), 20.0);
}

void TestMetrics::anotherCostPerOrder_leavesSmallOrdersUnknown()
{
    const auto totals = addedUp(*bookOf(kBook), kYear2025.asOf, 12, 10);
    CostRates rates = kRates;
    rates.perOrder = 20;
    const MetricTable table = computeMetrics(*totals, {}, rates);
    QVERIFY(std::isnan(valueOf(table, "small_order_share", 0)));
    QCOMPARE(valueOf(table, "net_profit_dollars", 0), 107.6667); // the profit follows: 3 orders, 10 more each
}

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
