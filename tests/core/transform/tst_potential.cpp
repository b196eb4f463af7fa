#include "core/method/aggregate.h"
#include "tests/core/transform/growthbook.h"

#include <QTest>

using namespace strata;

class TestPotential : public QObject
{
    Q_OBJECT

private slots:
    void potential_isWhatAHandComputes();
    void thePercentile_isThatOfTheRules();
    void bands_areTerciles();
    void aSmallGroup_isMergedOverSizesThenIndustries();
    void tooFewAltogether_haveNoPotential();
    void whoseIndustryIsUnknown_isComparedBySize();
    void whoseSizeIsUnknown_isComparedPerCustomer();
    void withoutFields_everybodyIsAlike();
    void fields_areGuessedByTheirNames();
    void aFieldThatIsNotThere_isAnError();
    void smallIsBelowTheMedian_whereNobodySaidIt();
    void windowsAreScaledToAYear_data();
    void windowsAreScaledToAYear();
    void aBookOfMonths_isScaledByItsDays();
    void newAndStrangeCustomers_areCountedAside();
    void greatestHeadroom_isFirst();
    void breadth_isOfCategoriesElseProducts();
    void totalsOfADatabase_doAsWell();
    void withoutLines_thereIsNothing();
    void cancelling_isAnError();
};

void TestPotential::potential_isWhatAHandComputes()
{
    GrowthRules wanted = rules();
    wanted.industryField = "Business type"; // all are bakers: nobody would guess it
    const Project project = bakers().firm("Ann", "Bakery", "10").buys("Ann", 500).project(wanted);
    const Potentials all = potentials(project);
    QCOMPARE(all.smallBelow, 5000.0);
    QVERIFY(!all.isSuggested);
    QCOMPARE(all.daysOfYear, 0);
    QCOMPARE(all.groups.size(), std::size_t{1});
    const PeerGroup& group = all.groups[0];
    QCOMPARE(group.members, std::size_t{9});
    QCOMPARE(group.industry, std::string("Bakery"));
    QCOMPARE(group.sizeBand, -1); // all of one size
    QCOMPARE(group.mergedLevels, 0);
    QVERIFY(isNear(group.salesPerSize, 400));
    QVERIFY(isNear(group.mostSales, 8000));
    const CustomerPotential* ann = find(project, all, "Ann");
    QVERIFY(ann);
    QVERIFY(isNear(ann->actual, 500));
    QVERIFY(isNear(ann->potential, 4000));
    QVERIFY(isNear(ann->headroom, 3500));
    QCOMPARE(ann->industry, std::string("Bakery"));
    QVERIFY(isNear(ann->size, 10));
    QCOMPARE(all.customers.size(), std::size_t{5}); // Ann, B1 to B4
    QCOMPARE(all.large, std::size_t{4}); // 5000 is not below 5000
}

void TestPotential::thePercentile_isThatOfTheRules()
{
    GrowthRules wanted = rules();
    wanted.peerPercentile = 75;
    const Project project = bakers().firm("Ann", "Bakery", "10").buys("Ann", 500).project(wanted);
    QVERIFY(isNear(find(project, potentials(project), "Ann")->potential, 6000));
}

void TestPotential::bands_areTerciles()
{
    GrowthBook book;
    for (int i = 1; i <= 9; ++i) {
        const std::string id = "C" + std::to_string(i);
        book.firm(id, "Bakery", std::to_string(i)).buys(id, 10.0 * i * i);
    }
    const Project project = book.project(rules(10000, 3));
    const Potentials all = potentials(project);
    QCOMPARE(all.bandLimits.size(), std::size_t{2});
    QVERIFY(isNear(all.bandLimits[0], 3) && isNear(all.bandLimits[1], 6)); // sizes that occur
    const CustomerPotential* second = find(project, all, "C2");
    QCOMPARE(all.groups[std::size_t(second->group)].sizeBand, 0);
    QVERIFY(isNear(second->potential, 20 * 2)); // median of 10, 20, 30 a head
    const CustomerPotential* ninth = find(project, all, "C9");
    QCOMPARE(all.groups[std::size_t(ninth->group)].sizeBand, 2);
    QVERIFY(isNear(ninth->potential, 80 * 9));
}

void TestPotential::aSmallGroup_isMergedOverSizesThenIndustries()
{
    GrowthBook book;
    for (int i = 1; i <= 9; ++i) {
        const std::string id = "C" + std::to_string(i);
        book.firm(id, "Bakery", std::to_string(i)).buys(id, 10.0 * i * i);
    }
    for (const int size : {1, 2, 8, 9}) {
        const std::string id = "S" + std::to_string(size);
        book.firm(id, "Smithy", std::to_string(size)).buys(id, 100.0 * size);
    }
    const Project project = book.firm("P", "Printer", "5").buys("P", 40).project(rules(10000, 3));
    const Potentials all = potentials(project);
    const CustomerPotential* smith = find(project, all, "S2");
    const PeerGroup& smiths = all.groups[std::size_t(smith->group)];
    QCOMPARE(smiths.mergedLevels, 1);
    QCOMPARE(smiths.members, std::size_t{4});
    QCOMPARE(smiths.industry, std::string("Smithy"));
    QCOMPARE(smiths.sizeBand, -1);
    QVERIFY(isNear(smith->potential, 200));
    QVERIFY(isNear(reason(*smith, GrowthReasonKind::OverSizes)->value, 4));
    const CustomerPotential* printer = find(project, all, "P");
    const PeerGroup& everybody = all.groups[std::size_t(printer->group)];
    QCOMPARE(everybody.mergedLevels, 2);
    QCOMPARE(everybody.members, std::size_t{14});
    QCOMPARE(everybody.industry, std::string());
    // 8 10 20 30 40 50 60 | 70 80 90 and four times 100 a head: 65
    QVERIFY(isNear(printer->potential, 65 * 5));
    QVERIFY(isNear(reason(*printer, GrowthReasonKind::OverIndustries)->value, 14));
    // Bakers of a band are three, enough by themselves.
    QCOMPARE(all.groups[std::size_t(find(project, all, "C2")->group)].mergedLevels, 0);
}

void TestPotential::tooFewAltogether_haveNoPotential()
{
    const Project project = bakers().project(rules(5000, 9));
    const Potentials all = potentials(project);
    QVERIFY(all.customers.empty() && all.groups.empty());
    QCOMPARE(all.withoutGroup, std::size_t{4});
    QCOMPARE(all.large, std::size_t{4});
}

void TestPotential::whoseIndustryIsUnknown_isComparedBySize()
{
    GrowthBook book = bakers();
    for (int i = 1; i <= 4; ++i) {
        const std::string id = "S" + std::to_string(i);
        book.firm(id, "Smithy", "10").buys(id, 10000);
    }
    const Project project = book.firm("Ann", "", "2").buys("Ann", 500).project(rules());
    const Potentials all = potentials(project);
    const CustomerPotential* ann = find(project, all, "Ann");
    // 13 peers; sizes 2 and twelve times 10: both terciles are 10, so all are one band. Middle one of
    // 100, 200, 250 (Ann), 300, ... 800, and four of 1000: 600.
    QVERIFY(all.bandLimits.empty());
    QVERIFY(isNear(ann->potential, 2 * 600));
    QVERIFY(reason(*ann, GrowthReasonKind::NoIndustry));
    QVERIFY(!reason(*ann, GrowthReasonKind::OverIndustries));
    QCOMPARE(all.groups[std::size_t(ann->group)].mergedLevels, 0);
    QVERIFY(!reason(*find(project, all, "B1"), GrowthReasonKind::NoIndustry));
}

void TestPotential::whoseSizeIsUnknown_isComparedPerCustomer()
{
    const Project project = bakers().firm("Ann", "Bakery", "").buys("Ann", 300).project(rules());
    const Potentials all = potentials(project);
    const CustomerPotential* ann = find(project, all, "Ann");
    QVERIFY(isNear(ann->potential, 4000));
    QVERIFY(all.groups[std::size_t(ann->group)].isPerCustomer);
    QVERIFY(reason(*ann, GrowthReasonKind::NoSize));
    const CustomerPotential* baker = find(project, all, "B1");
    QVERIFY(isNear(baker->potential, 4500)); // the eight whose size is known: 450 a head
    QVERIFY(!all.groups[std::size_t(baker->group)].isPerCustomer);
}

void TestPotential::withoutFields_everybodyIsAlike()
{
    GrowthRules wanted = rules();
    wanted.industryField = wanted.sizeField = kNoGrowthField;
    const Project project = bakers().project(wanted);
    const Potentials all = potentials(project);
    QVERIFY(all.industryField.empty() && all.sizeField.empty());
    QVERIFY(!all.isIndustryGuessed && !all.isSizeGuessed);
    QCOMPARE(all.groups.size(), std::size_t{1});
    QVERIFY(all.groups[0].isPerCustomer);
    QCOMPARE(all.groups[0].mergedLevels, 0);
    const CustomerPotential* first = find(project, all, "B1");
    QVERIFY(isNear(first->potential, 4500));
    QVERIFY(!reason(*first, GrowthReasonKind::NoIndustry) && !reason(*first, GrowthReasonKind::NoSize));
}

void TestPotential::fields_areGuessedByTheirNames()
{
    GrowthBook book = bakers();
    for (int i = 0; i < 3; ++i)
        book.firm("S" + std::to_string(i), "Smithy", "4").buys("S" + std::to_string(i), 1000);
    const Project project = book.project(rules());
    const Potentials all = potentials(project);
    QCOMPARE(all.industryField, std::string("Business type"));
    QCOMPARE(all.sizeField, std::string("number_of_employees"));
    QVERIFY(all.isIndustryGuessed && all.isSizeGuessed);
    const Customers& customers = project.dataset->customers;
    QCOMPARE(industryFields(customers), std::vector<std::string>{"Business type"});
    QCOMPARE(sizeFields(customers), std::vector<std::string>{"number_of_employees"});

    Customers others;
    others.ids.resize(9);
    const auto add = [&others](const char* name, std::vector<std::string> texts) {
        CustomerField field;
        field.name = name;
        field.texts = std::move(texts);
        others.fields.push_back(field);
    };
    add("Sector", {"a", "b", "c", "d", "e", "f", "g", "h", "i"}); // says who, not what
    add("Main industry", {"a", "a", "a", "b", "b", "", "", "c", "c"});
    add("Employees", {"few", "many", "", "", "", "", "", "", ""}); // no numbers
    QCOMPARE(suggestedFields(others), (GrowthFields{"Main industry", ""}));
    others.fields.erase(others.fields.begin() + 1);
    QCOMPARE(suggestedFields(others), GrowthFields{});
}

void TestPotential::aFieldThatIsNotThere_isAnError()
{
    const auto errorOf = [](const std::string& industry, const std::string& size) {
        GrowthRules wanted = rules();
        wanted.industryField = industry;
        wanted.sizeField = size;
        const Project project = bakers().project(wanted);
        const MetricTable metrics = computeMetrics(*project.dataset, project.period, project.rates);
        const auto all = potentialsOf(project, metrics, {});
        return all ? std::string("none") : all.error().detail;
    };
    QCOMPARE(errorOf("Business type", "number_of_employees"), std::string("none"));
    QCOMPARE(errorOf("Trade", ""), std::string("Trade"));
    QCOMPARE(errorOf("", "Business type"), std::string("Business type")); // no numbers
}

void TestPotential::smallIsBelowTheMedian_whereNobodySaidIt()
{
    const Project nine = bakers().firm("X", "Bakery", "10").buys("X", 12345).project(rules(0));
    QCOMPARE(potentials(nine).smallBelow, 5000.0);
    QVERIFY(potentials(nine).isSuggested);
    const Project eight = bakers().project(rules(0));
    QCOMPARE(potentials(eight).smallBelow, 4500.0);
    GrowthBook odd;
    for (int i = 0; i < 5; ++i)
        odd.firm("O" + std::to_string(i), "Bakery", "10").buys("O" + std::to_string(i), 12345.67);
    QCOMPARE(potentials(odd.project(rules(0))).smallBelow, 12000.0);
}

void TestPotential::windowsAreScaledToAYear_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("actual");
    QTest::addColumn<bool>("isScaled");
    QTest::newRow("a year") << 12 << 500.0 << false;
    QTest::newRow("three months") << 3 << 250.0 * 4 << true; // of November
    QTest::newRow("two years") << 24 << 500.0 << true;
    // From the first sale of all, 2 January 2024, to 31 December 2025: 730 days.
    QTest::newRow("all") << 0 << 1000.0 * 365.25 / 730 << true;
    QTest::newRow("more than there is") << 36 << 1000.0 * 365.25 / 730 << true;
}

void TestPotential::windowsAreScaledToAYear()
{
    QFETCH(int, months);
    QFETCH(double, actual);
    QFETCH(bool, isScaled);
    Project project = bakers().firm("Ann", "Bakery", "10").buys("Ann", 500).project(rules());
    project.period.windowMonths = months;
    const Potentials all = potentials(project);
    const CustomerPotential* ann = find(project, all, "Ann");
    QVERIFY(ann);
    QVERIFY2(isNear(ann->actual, actual), qPrintable(QString::number(ann->actual)));
    QCOMPARE(all.daysOfYear > 0, isScaled);
}

void TestPotential::aBookOfMonths_isScaledByItsDays()
{
    GrowthBook book;
    for (int i = 1; i <= 5; ++i)
        book.firm("C" + std::to_string(i), "Bakery", "10")
            .line("C" + std::to_string(i), "2025-07-0" + std::to_string(i + 2), 100.0 * i, 0.5);
    const Project project = book.project(rules());
    const Potentials all = potentials(project);
    QCOMPARE(all.daysOfYear, 182);
    QCOMPARE(all.tooNew, std::size_t{0});
    QCOMPARE(all.customers.size(), std::size_t{5});
    QVERIFY(isNear(find(project, all, "C1")->actual, 100 * 365.25 / 182));
    QVERIFY(!find(project, all, "C1")->hasTrend);
}

void TestPotential::newAndStrangeCustomers_areCountedAside()
{
    const Project project = bakers()
                                .firm("New", "Bakery", "10")
                                .line("New", "2025-02-01", 100, 0.5)
                                .firm("Never", "Bakery", "10")
                                .firm("House", "Bakery", "10")
                                .buys("House", 100)
                                .project(rules());
    const MetricTable metrics = computeMetrics(*project.dataset, project.period, project.rates);
    Results results;
    results.types.assign(project.dataset->customers.size(), std::uint8_t(CustomerType::Marginal));
    results.types.back() = std::uint8_t(CustomerType::Excluded);
    const Potentials all = potentialsOf(project, metrics, results).value();
    QCOMPARE(all.tooNew, std::size_t{1});
    QCOMPARE(all.neverBought, std::size_t{1});
    QCOMPARE(all.excluded, std::size_t{1});
    QCOMPARE(all.customers.size() + all.large, std::size_t{8});
    QCOMPARE(all.groups[0].members, std::size_t{8}); // none of them is a peer
    QVERIFY(isNear(all.groups[0].salesPerSize, 450));
}

void TestPotential::greatestHeadroom_isFirst()
{
    const Project project = bakers().firm("Ann", "Bakery", "10").buys("Ann", 1000).project(rules());
    const Potentials all = potentials(project);
    std::vector<std::string> ids;
    for (const CustomerPotential& one : all.customers)
        ids.push_back(project.dataset->customers.ids[std::size_t(one.customer)]);
    QCOMPARE(ids, (std::vector<std::string>{"Ann", "B1", "B2", "B3", "B4"}));
}

void TestPotential::breadth_isOfCategoriesElseProducts()
{
    Project project = bakers()
                          .line("B1", "2025-06-01", 5, 0.5, "glue")
                          .line("B1", "2024-06-01", 5, 0.5, "paint")
                          .project(rules());
    QCOMPARE(find(project, potentials(project), "B1")->breadth,
             2); // tools and glue; paint is of the year before
    auto plain = std::make_shared<Dataset>(*project.dataset);
    plain->lines.category.clear();
    plain->lines.categories.clear();
    project.dataset = plain;
    QVERIFY(potentials(project).breadthOf == BreadthOf::Products);
    QCOMPARE(find(project, potentials(project), "B1")->breadth, 1); // all are of P1
    plain = std::make_shared<Dataset>(*plain);
    plain->lines.product.clear();
    plain->lines.productIds.clear();
    project.dataset = plain;
    QVERIFY(potentials(project).breadthOf == BreadthOf::Unknown);
}

void TestPotential::totalsOfADatabase_doAsWell()
{
    const Project lines = bakers().firm("Ann", "Bakery", "10").buys("Ann", 500, 800).project(rules(3000));
    Project addedUp = lines;
    auto dataset = std::make_shared<Dataset>();
    dataset->customers = lines.dataset->customers;
    auto totals = std::make_shared<CustomerTotals>();
    totals->asOf = *parseIsoDate("2025-12-31");
    totals->sums.resize(dataset->customers.size());
    totals->hasProducts = true;
    aggregate(*lines.dataset, aggregateRules(totals->asOf, 12, 0), 1,
              [&](std::size_t i, const CustomerSums& sums) { totals->sums[i] = sums; });
    dataset->totals = totals;
    addedUp.dataset = dataset;
    addedUp.period.windowMonths = 3; // the database was asked for twelve
    Potentials here = potentials(lines), there = potentials(addedUp);
    QVERIFY(there.breadthOf == BreadthOf::Products);
    QCOMPARE(there.customers.size(), here.customers.size());
    for (std::size_t i = 0; i < here.customers.size(); ++i) {
        QCOMPARE(there.customers[i].potential, here.customers[i].potential);
        QCOMPARE(there.customers[i].actual, here.customers[i].actual);
        QCOMPARE(there.customers[i].trend, here.customers[i].trend);
        QVERIFY(there.customers[i].advice == here.customers[i].advice);
    }
}

void TestPotential::withoutLines_thereIsNothing()
{
    Project project;
    QVERIFY(potentials(project).customers.empty());
    project = GrowthBook().firm("Ann", "Bakery", "10").project(rules());
    const Potentials all = potentials(project);
    QVERIFY(all.customers.empty() && all.groups.empty());
}

void TestPotential::cancelling_isAnError()
{
    const Project project = bakers().project(rules());
    const MetricTable metrics = computeMetrics(*project.dataset, project.period, project.rates);
    for (std::uint64_t step = 0; step < 4; ++step) {
        const auto stopped = potentialsOf(project, metrics, {}, [&](auto done, auto) { return done < step; });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
    QVERIFY(potentialsOf(project, metrics, {}, [](auto, auto) { return true; }));
}

QTEST_APPLESS_MAIN(TestPotential)
#include "tst_potential.moc"
