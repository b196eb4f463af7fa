#include "core/gaps/gaptext.h"
#include "tests/core/gaps/gapbook.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace strata;

namespace {

QString listOf(const auto& numbers)
{
    QStringList words;
    for (const auto number : numbers)
        words += QString::number(number);
    return words.join(' ');
}

// Twenty sales of 10 to 29 of one customer, on one day each of a month.
std::string twentySales()
{
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += "Ann N" + std::to_string(i) + " 2025-03-" + (i < 9 ? "0" : "") + std::to_string(i + 1)
            + " P1 t " + std::to_string(10 + i) + " 5\n";
    return text;
}

Project withImport(Project project, const char* date)
{
    project.imports.push_back(
        {.batch = 1, .kind = TableKind::InvoiceLines, .source = "lines.csv", .date = day(date), .read = 100});
    return project;
}

} // namespace

class TestGapFindings : public QObject
{
    Q_OBJECT

private slots:
    void lines_areFoundWhereTheyAre_data();
    void lines_areFoundWhereTheyAre();
    void fewLinesWithoutCost_areAWarning();
    void aSaleWithoutCost_isNotHiddenByItsCredit();
    void rejectedRows_areNamedWithTheirImport();
    void aDayAfterTheImport_liesInTheFuture();
    void aDayToComeThatIsTheAsOfDate_isSerious();
    void severalCurrencies_areSerious();
    void accountsThatARateLeavesOut_areAWarning();
    void aDayAfterTheAsOfDateSet_isOnlyNoted();
    void outliers_needTwentySalesAndASpread();
    void customers_areFoundOnceEach();
    void oneOffOrders_needOrdersOrSize();
    void aFirstYear_isPartialAfterTheFirstDayOfTheWindow();
    void excludedCustomers_areNobodysGap();
    void months_emptyAndThin();
    void months_tellWhatIsComplete();
    void unfilledColumns_areUnknownThroughout();
    void anEmptyProject_hasNoFinding();
    void findings_seriousOnesComeFirst();
    void stopped_holdsWhatItHas();
    void keys_areStableAndDifferent();
};

void TestGapFindings::lines_areFoundWhereTheyAre_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("lines"); // empty: nothing is found
    QTest::addColumn<double>("net");
    QTest::addColumn<int>("severity");
    const int note = int(Severity::Note), warning = int(Severity::Warning), serious = int(Severity::Serious);

    QTest::newRow("without cost") << "lines-without-cost"
                                  << "Ann N1 2025-01-02 P1 t 90 50\nAnn N2 2025-01-03 P1 t 10 -"
                                  << "1" << 10.0 << serious;
    QTest::newRow("all with cost") << "lines-without-cost"
                                   << "Ann N1 2025-01-02 P1 t 90 50\nAnn N2 2025-01-03 P1 t 10 0"
                                   << "" << 0.0 << 0;
    QTest::newRow("zero cost") << "zero-cost"
                               << "Ann N1 2025-01-02 P1 t 90 0\nAnn N1 2025-01-02 P2 t 90 1"
                               << "0" << 90.0 << warning;
    QTest::newRow("zero cost of a gift, of a return")
        << "zero-cost"
        << "Ann N1 2025-01-02 P1 t 0 0\nAnn N2 2025-01-02 P2 t -9 0 - - - return"
        << "" << 0.0 << 0;
    QTest::newRow("zero price") << "zero-prices"
                                << "Ann N1 2025-01-02 P1 t 0 3\nAnn N1 2025-01-02 P2 t 9 3"
                                << "0" << 0.0 << note;
    QTest::newRow("no zero price") << "zero-prices"
                                   << "Ann N1 2025-01-02 P1 t 0.0001 3"
                                   << "" << 0.0 << 0;
    QTest::newRow("negative price") << "negative-prices"
                                    << "Ann N1 2025-01-02 P1 t 50 3\nAnn N2 2025-01-02 P2 t -9 3"
                                    << "1" << -9.0 << warning;
    QTest::newRow("negative return") << "negative-prices"
                                     << "Ann N2 2025-01-02 P2 t -9 3 - - - return"
                                     << "" << 0.0 << 0;
    QTest::newRow("positive return") << "positive-returns"
                                     << "Ann N2 2025-01-02 P2 t 9 3 - - - return"
                                     << "0" << 9.0 << warning;
    QTest::newRow("return of nothing") << "positive-returns"
                                       << "Ann N2 2025-01-02 P2 t 0 3 - - - return"
                                       << "" << 0.0 << 0;
    QTest::newRow("credits") << "credits"
                             << "Ann N1 2025-01-02 P1 t 100 3\nAnn N2 2025-01-02 P2 t -9 3\n"
                                "Ann N3 2025-01-02 P2 t -1 3 - - - return"
                             << "1 2" << -10.0 << note;
    QTest::newRow("no credit") << "credits"
                               << "Ann N1 2025-01-02 P1 t 100 3\nAnn N1 2025-01-02 P1 t 0 3"
                               << "" << 0.0 << 0;
    QTest::newRow("paid before") << "paid-before-invoice"
                                 << "Ann N1 2025-01-02 P1 t 7 3 - - - - - 2025-01-01\n"
                                    "Ann N2 2025-01-02 P1 t 9 3 - - - - - 2025-01-02"
                                 << "0" << 7.0 << warning;
    QTest::newRow("paid on the day") << "paid-before-invoice"
                                     << "Ann N2 2025-01-02 P1 t 9 3 - - - - - 2025-01-02"
                                     << "" << 0.0 << 0;

    QTest::newRow("repeated twice") << "repeated-lines"
                                    << "Ann N1 2025-01-02 P1 t 5 3\nAnn N1 2025-01-02 P2 t 5 3\n"
                                       "Ann N1 2025-01-02 P1 t 5 3\nAnn N1 2025-01-02 P1 t 5 3"
                                    << "2 3" << 10.0 << warning;
    QTest::newRow("another in one column each")
        << "repeated-lines"
        << "Ann N1 2025-01-02 P1 t 5 3 6 1 1 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P1 t 5 3 6 1 1 - 2025-02-01 2025-02-02\n"
           "Bob N2 2025-01-02 P1 t 5 3 6 1 1 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-03 P1 t 5 3 6 1 1 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P2 t 5 3 6 1 1 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P1 u 5 3 6 1 1 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P1 t 6 3 6 1 1 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P1 t 5 - 6 1 1 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P1 t 5 3 7 1 1 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P1 t 5 3 6 2 1 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P1 t 5 3 6 1 2 - 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P1 t 5 3 6 1 1 return 2025-02-01 2025-02-02\n"
           "Bob N1 2025-01-02 P1 t 5 3 6 1 1 - 2025-02-02 2025-02-02\n"
           "Bob N1 2025-01-02 P1 t 5 3 6 1 1 - 2025-02-01 2025-02-03\n"
        << "" << 0.0 << 0;

    const char* const pairs = "credit-rebill-pairs";
    QTest::newRow("billed again")
        << pairs
        << "Ann N1 2025-01-02 P1 t 50 3\nAnn N2 2025-01-10 P1 t -50 3 - - - return\n"
           "Ann N3 2025-02-10 P1 t 50 3"
        << "1 2" << 50.0 << warning;
    QTest::newRow("the same day") << pairs << "Ann N3 2025-01-10 P1 t 50 3\nAnn N2 2025-01-10 P1 t -50 3"
                                  << "1 0" << 50.0 << warning;
    QTest::newRow("32 days later") << pairs << "Ann N2 2025-01-10 P1 t -50 3\nAnn N3 2025-02-11 P1 t 50 3"
                                   << "" << 0.0 << 0;
    QTest::newRow("billed before only")
        << pairs << "Ann N1 2025-01-02 P1 t 50 3\nAnn N2 2025-01-10 P1 t -50 3"
        << "" << 0.0 << 0;
    QTest::newRow("on one invoice") << pairs << "Ann N2 2025-01-10 P1 t -50 3\nAnn N2 2025-01-10 P1 t 50 3"
                                    << "" << 0.0 << 0;
    QTest::newRow("another product") << pairs << "Ann N2 2025-01-10 P1 t -50 3\nAnn N3 2025-01-11 P2 t 50 3"
                                     << "" << 0.0 << 0;
    QTest::newRow("another customer") << pairs << "Ann N2 2025-01-10 P1 t -50 3\nBob N3 2025-01-11 P1 t 50 3"
                                      << "" << 0.0 << 0;
    QTest::newRow("another amount") << pairs << "Ann N2 2025-01-10 P1 t -50 3\nAnn N3 2025-01-11 P1 t 50.01 3"
                                    << "" << 0.0 << 0;
    QTest::newRow("product unknown on one side")
        << pairs
        << "Ann N2 2025-01-10 - t -50 3\nAnn N3 2025-01-11 P2 t 50 3\nAnn N4 2025-01-12 P3 t -7 3\n"
           "Ann N5 2025-01-13 - t 7 3"
        << "0 1 2 3" << 57.0 << warning;
    QTest::newRow("each line once") // two credits, one bill; then two bills of the same product go first
        << pairs << "Ann N1 2025-01-10 P1 t -50 3\nAnn N2 2025-01-11 P1 t -50 3\nAnn N3 2025-01-12 P1 t 50 3"
        << "0 2" << 50.0 << warning;
    QTest::newRow("the same product before an unknown one")
        << pairs
        << "Ann N1 2025-01-09 - t -50 3\nAnn N2 2025-01-10 P1 t -50 3\nAnn N3 2025-01-12 P1 t 50 3\n"
           "Ann N4 2025-01-13 P2 t 50 3"
        << "0 3 1 2" << 100.0 << warning;
}

void TestGapFindings::lines_areFoundWhereTheyAre()
{
    QFETCH(QString, key);
    QFETCH(QString, book);
    QFETCH(QString, lines);
    QFETCH(double, net);
    QFETCH(int, severity);
    const Assessed assessed(projectOf(book.toStdString()));
    const Finding* finding = assessed.find(key.toStdString());
    QCOMPARE(finding != nullptr, !lines.isEmpty());
    if (!finding)
        return;
    QCOMPARE(listOf(finding->lines), lines);
    QCOMPARE(finding->rows, finding->lines.size());
    QCOMPARE(finding->net, net);
    QCOMPARE(int(finding->severity), severity);

    // Of all that was sold, credits not taken off.
    const InvoiceLines& all = assessed.project.dataset->lines;
    double sales = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        sales += !all.isReturn[i] && all.net[i] > 0 ? double(all.net[i]) / 10000 : 0.0;
    QCOMPARE(finding->shareOfSales, sales > 0 ? std::abs(net) / sales : 0.0);
}

void TestGapFindings::fewLinesWithoutCost_areAWarning()
{
    // 98 % of sales have a cost.
    const Assessed enough(projectOf("Ann N1 2025-01-02 P1 t 98 50\nAnn N2 2025-01-03 P1 t 2 -"));
    QCOMPARE(enough.gaps.shareOfSalesWithCost, 0.98);
    QVERIFY(enough.find("lines-without-cost")->severity == Severity::Warning);
    const Assessed tooFew(projectOf("Ann N1 2025-01-02 P1 t 97.99 50\nAnn N2 2025-01-03 P1 t 2.01 -"));
    QVERIFY(tooFew.find("lines-without-cost")->severity == Severity::Serious);
}

void TestGapFindings::aSaleWithoutCost_isNotHiddenByItsCredit()
{
    const Assessed assessed(projectOf("Ann N1 2025-01-02 P1 t 1000 600\nAnn N2 2025-01-03 P1 t 500 -\n"
                                      "Ann N3 2025-01-04 P1 t -500 - - - - return"));
    QCOMPARE(assessed.gaps.shareOfSalesWithCost, 1000.0 / 1500.0);
    QVERIFY(assessed.find("lines-without-cost")->severity == Severity::Serious);
}

void TestGapFindings::rejectedRows_areNamedWithTheirImport()
{
    Project project = projectOf("Ann N1 2025-01-02 P1 t 98 50");
    project.imports = {{.batch = 3, .kind = TableKind::InvoiceLines, .source = "lines.csv", .read = 100},
                       {.batch = 8, .kind = TableKind::InvoiceLines, .source = "lines.csv", .read = 100}};
    const Assessed assessed(project,
                            {{3, FindingKind::LinesWithoutCustomer, 6},
                             {8, FindingKind::LinesWithoutCustomer, 5},
                             {8, FindingKind::LinesWithoutDate, 1},
                             {8, FindingKind::LinesUnreadable, 0}});
    const Finding* many = assessed.find("lines-without-customer/3");
    QVERIFY(many && many->severity == Severity::Serious && many->rows == 6 && many->batch == 3);
    QVERIFY(assessed.find("lines-without-customer/8")->severity == Severity::Warning); // 5 % is not above
    QCOMPARE(assessed.find("lines-without-date/8")->rows, std::uint64_t(1));
    QVERIFY(!assessed.find("lines-unreadable/8"));
    QCOMPARE(many->net, 0.0);
}

void TestGapFindings::aDayAfterTheImport_liesInTheFuture()
{
    const char* const book = "Ann N1 2025-03-01 P1 t 5 3\nAnn N2 2025-03-02 P1 t 6 3";
    const auto found = [](const Assessed& assessed) {
        return assessed.find("future-dates") || assessed.find("future-as-of");
    };
    Project project = withImport(projectOf(book), "2025-03-01");
    project.period.asOf = day("2025-03-01");
    const Assessed assessed(project);
    const Finding* finding = assessed.find("future-dates");
    QVERIFY(finding);
    QCOMPARE(listOf(finding->lines), QString("1"));
    QVERIFY(finding->severity == Severity::Warning);
    QVERIFY(!assessed.find("future-as-of"));
    QVERIFY(!found(Assessed(withImport(projectOf(book), "2025-03-02"))));
    QVERIFY(!found(Assessed(projectOf(book)))); // nobody knows when it came
}

void TestGapFindings::aDayToComeThatIsTheAsOfDate_isSerious()
{
    const Assessed assessed(withImport(
        projectOf("Ann N1 2025-03-01 P1 t 5 3\nBob N2 2099-12-30 P1 t 1 1\nBob N3 2099-12-31 P1 t 1 1"),
        "2025-03-01"));
    const Finding* finding = assessed.find("future-as-of");
    QVERIFY(finding && !assessed.find("future-dates"));
    QVERIFY(finding->severity == Severity::Serious);
    QCOMPARE(listOf(finding->lines), QString("1 2"));
    QCOMPARE(findingSentence(*finding, "USD"),
             std::string("2 lines (USD 2, 28.6 % of sales) are dated after their import and move the as-of "
                         "date to 2099-12-31"));
    QVERIFY(findingAdvice(finding->kind).starts_with("Set the as-of date"));
}

void TestGapFindings::accountsThatARateLeavesOut_areAWarning()
{
    auto table = std::make_shared<BatchRows>(*customerBook({"Ann", "Ann 2", "Bob", "Bob 2"}));
    table->customers.fields = {{.name = "sales_calls",
                                .isNumber = true,
                                .texts = {"5", "3", "4", ""},
                                .numbers = {5, 3, 4, 0},
                                .present = {1, 1, 1, 0}}};
    Project project;
    project.dataset = assemble({table});
    project.rates.perField = {{"sales_calls", 20}};
    Rollup rollup;
    rollup.merges = {{"Ann 2", "Ann"}, {"Bob 2", "Bob"}};
    const Assessed assessed(withRollup(project, rollup));
    const Finding* finding = assessed.find("uncounted-accounts");
    QVERIFY(finding && finding->severity == Severity::Warning);
    QCOMPARE(finding->customers, (std::vector<std::int32_t>{0})); // Bob's other account has no calls
    QCOMPARE(finding->detail, std::string("sales_calls"));
    rollup.summedFields = {"sales_calls"};
    QVERIFY(!Assessed(withRollup(project, rollup)).find("uncounted-accounts"));
    project.rates.perField[0].rate = 0;
    QVERIFY(
        !Assessed(withRollup(project,
                             {.parentField = {}, .merges = rollup.merges, .apart = {}, .summedFields = {}}))
             .find("uncounted-accounts"));
}

void TestGapFindings::severalCurrencies_areSerious()
{
    Project project = projectOf("Ann N1 2025-03-01 P1 t 5 3");
    project = withImport(withImport(project, "2025-03-01"), "2025-03-01");
    project.imports[1].batch = 4;
    project.imports[1].accepted = 60;
    SourceRecipe recipe;
    recipe.options = {{"--currency-mixed", "accept"}};
    project.imports[0].recipe = recipe; // accepted, but there was only one
    recipe.options.emplace_back("mixed-currencies", "EUR, USD");
    project.imports[1].recipe = recipe;
    const Assessed assessed(project);
    QVERIFY(!assessed.find("several-currencies/1"));
    const Finding* finding = assessed.find("several-currencies/4");
    QVERIFY(finding && finding->severity == Severity::Serious && finding->batch == 4);
    QCOMPARE(findingSentence(*finding, "USD"),
             std::string("60 lines were taken as they stand, in several currencies: EUR, USD"));
}

void TestGapFindings::aDayAfterTheAsOfDateSet_isOnlyNoted()
{
    Project project
        = withImport(projectOf("Ann N1 2025-03-01 P1 t 5 3\nAnn N2 2025-03-02 P1 t 6 3"), "2025-04-01");
    project.period.asOf = day("2025-03-01");
    const Assessed assessed(project);
    QVERIFY(assessed.find("future-dates")->severity == Severity::Note);
    project.period.asOf = day("2025-03-02");
    QVERIFY(!Assessed(project).find("future-dates"));
}

// Sales of 10 to 29: quartiles (type 7) between the 5th and 6th, and the 15th and 16th: log10 of 14 and 15 by
// a quarter back from 15: 1.16862; 24 and 25 by a quarter: 1.38465. Fences 0.52054 and 2.03272: 3.315 to
// 107.8; one value more moves them little.
void TestGapFindings::outliers_needTwentySalesAndASpread()
{
    const Assessed both(projectOf(twentySales()
                                  + "Ann X1 2025-03-21 P1 t 1000 5\nAnn X2 2025-03-22 P1 t 1 5\n"
                                    "Ann X3 2025-03-22 P1 t -1000 5 - - - return"));
    const Finding* finding = both.find("outliers");
    QVERIFY(finding);
    QCOMPARE(listOf(finding->lines), QString("20 21"));
    QCOMPARE(finding->net, 1001.0);
    QVERIFY(!Assessed(projectOf(twentySales() + "Ann X1 2025-03-21 P1 t 100 5")).find("outliers"));

    // With 19 sales there are none, whatever they are.
    std::string few = twentySales();
    few = few.substr(few.find("Ann N2 "));
    QVERIFY(!Assessed(projectOf(few + "Ann X1 2025-03-21 P1 t 100000 5")).find("outliers"));
    QVERIFY(Assessed(projectOf(few + "Ann X1 2025-03-21 P1 t 100000 5\nAnn X2 2025-03-21 P1 t 20 5"))
                .find("outliers"));

    // One price for nearly everything: no spread to be beyond.
    std::string same;
    for (int i = 0; i < 25; ++i)
        same += "Ann N" + std::to_string(i) + " 2025-03-01 P1 t " + (i ? "10" : "500") + " 5\n";
    QVERIFY(!Assessed(projectOf(same)).find("outliers"));
}

void TestGapFindings::customers_areFoundOnceEach()
{
    Project project = projectOf("Ann N1 2025-01-02 P1 t 98 50\nBob N2 2025-01-02 P1 t 50 50",
                                {"Ann", "Bob", "Cid", "Dee"});
    auto dataset = std::make_shared<Dataset>(*project.dataset);
    dataset->customers.names = {"Acme Ltd", "ACME, Ltd.", " ", "Delta"};
    project.dataset = dataset;
    const Assessed assessed(project);
    QCOMPARE(listOf(assessed.find("without-sales")->customers), QString("2 3"));
    QCOMPARE(listOf(assessed.find("nameless-customers")->customers), QString("2"));
    const Finding* twice = assessed.find("likely-duplicates");
    QVERIFY(twice && twice->severity == Severity::Warning);
    QCOMPARE(listOf(twice->customers), QString("0 1"));
    QCOMPARE(twice->net, 148.0);
    QCOMPARE(twice->shareOfSales, 1.0);

    dataset = std::make_shared<Dataset>(*dataset);
    dataset->customers.names = {"Acme", "Beta", "Gamma", "Delta"};
    project.dataset = dataset;
    const Assessed named(project);
    QVERIFY(!named.find("nameless-customers") && !named.find("likely-duplicates"));
    QVERIFY(!Assessed(projectOf("Ann N1 2025-01-02 P1 t 98 50", {"Ann"})).find("without-sales"));
}

void TestGapFindings::oneOffOrders_needOrdersOrSize()
{
    // Ann: 3 orders, one of 60 of 100. Bob: one order, the largest sales. Cid: one order, few sales. Dee: an
    // order of exactly half. Eve: 3 orders, the large one before the window.
    const Assessed assessed(projectOf("Ann A1 2025-01-02 P1 t 40 1\nAnn A1 2025-01-02 P2 t 20 1\n"
                                      "Ann A2 2025-02-02 P1 t 20 1\nAnn A3 2025-03-02 P1 t 20 1\n"
                                      "Bob B1 2025-01-02 P1 t 900 1\n"
                                      "Cid C1 2025-01-02 P1 t 5 1\n"
                                      "Dee D1 2025-01-02 P1 t 300 1\nDee D2 2025-02-02 P1 t 300 1\n"
                                      "Eve E1 2023-01-02 P1 t 900 1\nEve E2 2025-01-02 P1 t 200 1\n"
                                      "Eve E3 2025-02-02 P1 t 200 1\n"));
    const Finding* finding = assessed.find("one-off-orders");
    QVERIFY(finding);
    QCOMPARE(listOf(finding->customers), QString("0 1"));
    QCOMPARE(finding->net, 1000.0);
    QCOMPARE(finding->shareOfSales, 1000.0 / 2005.0);
    QVERIFY(!Assessed(projectOf("Dee D1 2025-01-02 P1 t 300 1\nDee D2 2025-02-02 P1 t 300 1"))
                 .find("one-off-orders"));
}

void TestGapFindings::aFirstYear_isPartialAfterTheFirstDayOfTheWindow()
{
    // The window is 2025: Ann bought on its first day, Bob on its second, Cid before and in it.
    Project project = projectOf("Ann N1 2025-01-01 P1 t 10 1\nBob N2 2025-01-02 P1 t 20 1\n"
                                "Cid N3 2024-12-31 P1 t 30 1\nCid N4 2025-06-01 P1 t 30 1");
    project.period.asOf = day("2025-12-31");
    const Assessed assessed(project);
    QCOMPARE(listOf(assessed.find("partial-first-year")->customers), QString("1"));
    QCOMPARE(assessed.find("partial-first-year")->net, 20.0);
    project.period.windowMonths = 0;
    QVERIFY(!Assessed(project).find("partial-first-year"));
}

void TestGapFindings::excludedCustomers_areNobodysGap()
{
    Project project
        = projectOf("Ann N1 2025-01-02 P1 t 98 50\nBob N2 2025-03-02 P1 t 50 50", {"Ann", "Bob", "Cid"});
    QVERIFY(Assessed(project).find("without-sales"));
    QVERIFY(Assessed(project).find("partial-first-year"));
    for (const char* id : {"Ann", "Bob", "Cid"})
        project.overrides.push_back({id, CustomerType::Excluded, {}, {}, kNoDay});
    const Assessed assessed(project);
    QCOMPARE(assessed.gaps.customers, std::uint64_t(0));
    QVERIFY(!assessed.find("without-sales") && !assessed.find("partial-first-year")
            && !assessed.find("one-off-orders"));
    project.overrides.back().type = CustomerType::Core; // another word is no exclusion
    QCOMPARE(Assessed(project).gaps.customers, std::uint64_t(1));
}

void TestGapFindings::months_emptyAndThin()
{
    // Lines: January 1, February 4, March none, April 1, May 2, June 4, July 1.
    std::string book = "Ann J 2025-01-31 P1 t 1 1\nAnn A 2025-04-30 P1 t 1 1\nAnn L 2025-07-01 P1 t 1 1\n"
                       "Ann M1 2025-05-01 P1 t 1 1\nAnn M2 2025-05-02 P1 t 1 1\n";
    for (const char* id : {"1", "2", "3", "4"})
        book += std::string("Ann F") + id + " 2025-02-01 P1 t 1 1\nAnn U" + id + " 2025-06-01 P1 t 1 1\n";
    const Assessed assessed(projectOf(book));
    const Finding* empty = assessed.find("empty-months");
    QVERIFY(empty && empty->severity == Severity::Warning);
    QCOMPARE(listOf(empty->months), QString::number(day("2025-03-01")));
    // The median of 4, 1, 2, 4 is 3: April's 1 is fewer than half, May's 2 is not.
    const Finding* thin = assessed.find("thin-months");
    QVERIFY(thin);
    QCOMPARE(listOf(thin->months), QString::number(day("2025-04-01")));
    QCOMPARE(thin->net, 1.0);

    const Assessed whole(projectOf("Ann N1 2025-01-31 P1 t 1 1\nAnn N2 2025-02-01 P1 t 1 1\n"
                                   "Ann N3 2025-03-31 P1 t 1 1"));
    QVERIFY(!whole.find("empty-months") && !whole.find("thin-months"));

    // What a date in the future leaves empty before it is not a hole in the data.
    const char* const typo
        = "Ann N1 2025-01-31 P1 t 1 1\nAnn N2 2025-02-01 P1 t 1 1\nAnn N3 2052-02-01 P1 t 1 1";
    QVERIFY(!Assessed(withImport(projectOf(typo), "2025-03-01")).find("empty-months"));
    QCOMPARE(Assessed(projectOf(typo)).find("empty-months")->rows, std::uint64_t(323));
}

void TestGapFindings::months_tellWhatIsComplete()
{
    const Assessed assessed(
        projectOf("Ann N1 2025-01-31 P1 t 10 1 - - - - 2025-02-01 2025-02-02\nAnn N1 2025-01-31 - - 5 -\n"
                  "Ann N2 2025-01-01 P1 - -3 1 - - - return 2025-02-01\nAnn N2 2025-01-01 P1 - 4 -\n"
                  "Ann N3 2025-03-31 P1 t 1 1"));
    QCOMPARE(assessed.gaps.months.size(), std::size_t(3));
    const MonthCompleteness& january = assessed.gaps.months[0];
    QCOMPARE(january.month, day("2025-01-01"));
    QCOMPARE(january.lines, std::uint64_t(4));
    QCOMPARE(january.net, 16.0);
    QCOMPARE(january.credits, std::uint64_t(1));
    QCOMPARE(january.withCost, 0.5);
    QCOMPARE(january.withProduct, 0.75);
    QCOMPARE(january.withCategory, 0.25);
    QCOMPARE(january.withDue, 0.5);
    QCOMPARE(january.withPaid, 0.25);
    QCOMPARE(assessed.gaps.months[1].lines, std::uint64_t(0));
    QCOMPARE(assessed.gaps.months[1].month, day("2025-02-01"));
    QCOMPARE(assessed.gaps.months[2].withCost, 1.0);
}

void TestGapFindings::unfilledColumns_areUnknownThroughout()
{
    Project project = projectOf("Ann N1 2025-01-02 P1 t 5 3\nAnn N1 2025-01-02 P1 t 5 3");
    auto dataset = std::make_shared<Dataset>(*project.dataset);
    InvoiceLines& lines = dataset->lines;
    lines.product.clear();
    lines.category.clear();
    lines.quantity.clear();
    lines.cost.clear();
    lines.list.clear();
    lines.freight.clear();
    lines.freightBilled.clear();
    lines.due.clear();
    lines.paid.clear();
    project.dataset = dataset;
    const Assessed assessed(project);
    QCOMPARE(assessed.find("lines-without-cost")->rows, std::uint64_t(2));
    QCOMPARE(listOf(assessed.find("repeated-lines")->lines), QString("1"));
    QCOMPARE(assessed.gaps.months[0].withProduct, 0.0);
}

void TestGapFindings::anEmptyProject_hasNoFinding()
{
    const Assessed assessed{Project()};
    QVERIFY(assessed.gaps.findings.empty() && assessed.gaps.months.empty());
    QCOMPARE(assessed.gaps.customers, std::uint64_t(0));
    for (const MetricGap& gap : assessed.gaps.metrics)
        QVERIFY(gap.state == GapState::Missing);
}

void TestGapFindings::findings_seriousOnesComeFirst()
{
    const Assessed assessed(projectOf("Ann N1 2025-01-02 P1 t 5 -\nAnn N1 2025-01-02 P1 t 5 -\n"
                                      "Ann N1 2025-01-02 P1 t 0 -\nAnn N2 2025-01-02 P1 t -2 -"),
                            {{4, FindingKind::LinesUnreadable, 1}, {2, FindingKind::LinesUnreadable, 1}});
    std::vector<std::string> keys;
    for (const Finding& finding : assessed.gaps.findings)
        keys.push_back(finding.key);
    const std::vector<std::string> expected = {"lines-without-cost",
                                               "lines-unreadable/2",
                                               "lines-unreadable/4",
                                               "negative-prices",
                                               "repeated-lines",
                                               "zero-prices",
                                               "credits",
                                               "one-off-orders",
                                               "partial-first-year"};
    QVERIFY(keys == expected);
}

void TestGapFindings::stopped_holdsWhatItHas()
{
    const Project project = projectOf("Ann N1 2025-01-02 P1 t 5 -\nAnn N1 2025-01-02 P1 t 5 -");
    const MetricTable metrics = computeMetrics(*project.dataset, project.period, project.rates, 1);
    int calls = 0;
    const DataGaps stopped = assessGaps(project, metrics, {}, [&](std::uint64_t, std::uint64_t) {
        ++calls;
        return false;
    });
    QCOMPARE(calls, 1);
    QVERIFY(stopped.metrics.empty());
    QCOMPARE(stopped.findings.size(), std::size_t(1)); // the lines' pass was through

    std::uint64_t last = 0, total = 0;
    assessGaps(project, metrics, {}, [&](std::uint64_t done, std::uint64_t all) {
        Q_ASSERT(done >= last && done <= all);
        last = done;
        total = all;
        return true;
    });
    QCOMPARE(last, total);
}

void TestGapFindings::keys_areStableAndDifferent()
{
    std::set<std::string> keys;
    for (std::size_t kind = 0; kind < kFindingCount; ++kind)
        keys.insert(findingKey(FindingKind(kind)));
    QCOMPARE(keys.size(), kFindingCount);
    QCOMPARE(findingKey(FindingKind::LinesWithoutCost), "lines-without-cost");
    QCOMPARE(findingKey(FindingKind::ZeroCost), "zero-cost");
    QCOMPARE(findingKey(FindingKind::ThinMonths), "thin-months");
}

QTEST_APPLESS_MAIN(TestGapFindings)
#include "tst_gapfindings.moc"
