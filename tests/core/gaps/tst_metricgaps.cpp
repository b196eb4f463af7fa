#include "core/gaps/gaptext.h"
#include "tests/core/gaps/gapbook.h"

#include <QTest>

using namespace strata;

namespace {

// "noSales 2; someWithoutColumn 1 cost": the causes as numbers.
QString textOf(const std::vector<GapCause>& causes)
{
    static const char* const kReasons[]
        = {"nothing",   "columnMissing", "someWithout", "noSales",       "shortHistory",
           "fewOrders", "notRated",      "empty",       "implausible",   "noRate",
           "guessed",   "startsLate",    "otherPeriod", "paymentsUnused"};
    QStringList words;
    for (const GapCause& cause : causes) {
        QString word = QString("%1 %2").arg(kReasons[std::size_t(cause.reason)]).arg(cause.customers);
        if (!cause.detail.empty())
            word += ' ' + QString::fromStdString(cause.detail);
        if (isKnown(cause.day))
            word += ' ' + QString::fromStdString(isoDate(cause.day));
        words += word;
    }
    return words.join("; ");
}

// The year 2025. Ann buys regularly and bought the year before, Bob twice without a cost, Cid only in 2023,
// Dee has one credit in the window and nothing else, Eve never bought.
const char* const kBook = R"(
Ann N1 2024-03-10 P1 tools  400  300 500 10 -  -      2024-04-09 2024-04-19
Ann N2 2024-09-10 P2 glue   100   60   -  -  - -      2024-10-10 2024-10-10
Ann N3 2025-02-10 P1 tools  500  300 600 20 5  -      2025-03-12 2025-03-22
Ann N4 2025-06-10 P1 tools  200  150 200 10 -  -      2025-07-10 2025-06-30
Ann N5 2025-08-20 P1 tools  -50  -30   -  -  - return -          -
Ann N6 2025-12-11 P1 tools  100   95 125  -  - -      2026-01-10 -
Bob B1 2025-10-15 P1 -      100   -    -  -  - -      -          -
Bob B2 2025-10-20 P1 -       50   -    -  -  - -      -          -
Cid C1 2023-05-05 P2 glue   300  200   -  -  - -      2023-06-04 2023-06-04
Dee D1 2025-03-03 P2 -      -10   -8   -  -  - return -          -
)";

Project yearProject()
{
    Project project = projectOf(kBook, {"Ann", "Bob", "Cid", "Dee", "Eve"});
    project.period.asOf = day("2025-12-31");
    return project;
}

Project withField(Project project, const char* name, const std::vector<double>& values)
{
    auto dataset = std::make_shared<Dataset>(*project.dataset);
    CustomerField field{.name = name, .isNumber = true, .texts = {}, .numbers = values, .present = {}};
    for (const double value : values)
        field.present.push_back(value != 0);
    field.texts.resize(values.size());
    dataset->customers.fields.push_back(field);
    project.dataset = dataset;
    return project;
}

} // namespace

class TestMetricGaps : public QObject
{
    Q_OBJECT

private slots:
    void everyMetric_saysWhyItIsMissing_data();
    void everyMetric_saysWhyItIsMissing();
    void aColumnNobodyHas_isMissingForAll_data();
    void aColumnNobodyHas_isMissingForAll();
    void states_byCoverage();
    void excludedCustomers_doNotCount();
    void salesCovered_isByValue();
    void eachMetric_onceAndNotWhatIsLeftOut();
    void ratings_areToRate();
    void fields_emptyMissingAndImplausible();
    void values_thatCannotBe();
    void rates_missingAndGuessed();
    void whatStartsLate_isSaid_data();
    void whatStartsLate_isSaid();
    void totals_speakForThemselves();
    void openGaps_countsWhatNobodyIsDoneWith();
};

void TestMetricGaps::everyMetric_saysWhyItIsMissing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("covered");
    QTest::addColumn<QString>("causes");
    const auto row = [](const char* id, int covered, const char* causes) {
        QTest::newRow(id) << QString(id) << covered << QString(causes);
    };
    row("net_sales", 4, "noSales 1");
    row("unique_products", 4, "noSales 1");
    row("tenure_years", 3, "noSales 2"); // Dee only ever gave back
    row("cadence_ratio", 1, "noSales 3; fewOrders 1"); // Ann has three order days in 2025
    row("sales_growth", 1, "noSales 3; shortHistory 1");
    row("category_retention", 1, "noSales 3; shortHistory 1");
    row("gm_dollars", 2, "noSales 2; someWithout 1 cost");
    row("gm_pct", 1, "noSales 2; someWithout 1 cost; noSales 1");
    row("discount_pct", 1, "noSales 3; someWithout 1 list");
    row("avg_order_value", 2, "noSales 3");
    row("return_rate_value", 2, "noSales 3");
    row("return_line_pct", 3, "noSales 2");
    row("days_to_pay", 2, "noSales 3");
    row("days_beyond_terms", 1, "noSales 3; someWithout 1 due");
    row("delivery_cost_pct", 1, "noSales 2; someWithout 1 cost; someWithout 1 freight");
    row("small_order_share", 0, "noRate 5 order");
    row("net_profit_dollars", 2, "noSales 2; noRate 2; someWithout 1 cost");
}

void TestMetricGaps::everyMetric_saysWhyItIsMissing()
{
    QFETCH(QString, id);
    QFETCH(int, covered);
    QFETCH(QString, causes);
    Project project = yearProject();
    setMetrics(project, {id.toStdString()});
    const Assessed assessed(project);
    const MetricGap* gap = assessed.metric(id.toStdString());
    QVERIFY(gap);
    QCOMPARE(int(gap->covered), covered);
    QCOMPARE(int(gap->customers), 5);
    QCOMPARE(int(gap->without.size()), 5 - covered);
    std::vector<GapCause> found = gap->causes;
    // Credits begin eight months after the first line and costs with it; see whatStartsLate_isSaid.
    std::erase_if(found, [](const GapCause& cause) { return cause.reason == GapReason::StartsLate; });
    QCOMPARE(textOf(found), causes);
}

void TestMetricGaps::aColumnNobodyHas_isMissingForAll_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("causes");
    const auto row
        = [](const char* id, const char* causes) { QTest::newRow(id) << QString(id) << QString(causes); };
    row("gm_dollars", "columnMissing 2 cost");
    row("net_profit_pct", "columnMissing 2 cost");
    row("unique_products", "columnMissing 2 product"); // a count of unknown products says nothing
    row("category_retention", "columnMissing 2 category");
    row("discount_pct", "columnMissing 2 list");
    row("days_to_pay", "columnMissing 2 paid");
    row("days_beyond_terms", "columnMissing 2 due; columnMissing 2 paid");
    row("delivery_cost_pct", "columnMissing 2 cost; columnMissing 2 freight");
    row("small_order_share", "columnMissing 2 cost; noRate 2 order");
    row("field:employees", "columnMissing 2 employees");
    row("rating:Fit", "columnMissing 2 Fit");
}

void TestMetricGaps::aColumnNobodyHas_isMissingForAll()
{
    QFETCH(QString, id);
    QFETCH(QString, causes);
    Project project = projectOf("Ann N1 2025-02-10 - - 500\nBob N2 2025-02-10 - - 500");
    setMetrics(project, {id.toStdString()});
    const Assessed assessed(project);
    const MetricGap* gap = assessed.metric(id.toStdString());
    QCOMPARE(textOf(gap->causes), causes);
    QVERIFY(gap->state == GapState::Missing);
    QCOMPARE(int(gap->covered), 0);
}

void TestMetricGaps::states_byCoverage()
{
    // 19 of 20 customers are 95 %; 18 of 19 are not.
    std::string book;
    for (int i = 0; i < 19; ++i)
        book += "C" + std::to_string(i) + " N" + std::to_string(i) + " 2025-02-10 P1 t 10 5\n";
    Project project = projectOf(book + "Last N99 2025-02-10 P1 t 10 -\n");
    setMetrics(project, {"gm_dollars", "net_sales"});
    QVERIFY(Assessed(project).metric("gm_dollars")->state == GapState::Ready);
    project = projectOf(book.substr(book.find('\n') + 1) + "Last N99 2025-02-10 P1 t 10 -\n");
    setMetrics(project, {"gm_dollars", "net_sales"});
    const Assessed assessed(project);
    QVERIFY(assessed.metric("gm_dollars")->state == GapState::Gap);
    QVERIFY(assessed.metric("net_sales")->state == GapState::Ready);
    QCOMPARE(textOf(assessed.metric("net_sales")->causes), QString("nothing 0"));
    QVERIFY(assessed.metric("net_sales")->origin == MetricOrigin::Invoices);
}

void TestMetricGaps::excludedCustomers_doNotCount()
{
    Project project = yearProject();
    project.overrides = {{"Bob", CustomerType::Excluded, "Internal", "Ann", kNoDay},
                         {"Eve", CustomerType::Excluded, "Internal", "Ann", kNoDay}};
    setMetrics(project, {"gm_dollars"});
    const Assessed assessed(project);
    const MetricGap* gap = assessed.metric("gm_dollars");
    QCOMPARE(int(gap->customers), 3);
    QCOMPARE(int(gap->covered), 2);
    QVERIFY(gap->without == std::vector<std::int32_t>{2});
}

void TestMetricGaps::salesCovered_isByValue()
{
    // In 2025: Ann 750, Bob 150, Dee -10. Margins are known of Ann and Dee: 740 of 890.
    Project project = yearProject();
    setMetrics(project, {"gm_dollars"});
    QCOMPARE(Assessed(project).metric("gm_dollars")->salesCovered, 740.0 / 890.0);
    // Nobody bought anything: nothing is uncovered.
    project.period.asOf = day("2020-01-01");
    QCOMPARE(Assessed(project).metric("gm_dollars")->salesCovered, 1.0);
}

void TestMetricGaps::eachMetric_onceAndNotWhatIsLeftOut()
{
    Project project = yearProject();
    setMetrics(project, {"net_sales", "order_count", "gm_pct"});
    project.framework.factors[0].metrics[1].isExcluded = true;
    Factor twin = project.framework.factors[0];
    twin.id = "twin";
    Factor out = twin;
    out.isExcluded = true;
    out.metrics[0].id = "line_count";
    project.framework.factors.push_back(twin);
    project.framework.factors.push_back(out);
    const Assessed assessed(project);
    QCOMPARE(assessed.gaps.metrics.size(), std::size_t(2));
    QCOMPARE(assessed.gaps.metrics[0].metric, std::string("net_sales"));
    QCOMPARE(assessed.gaps.metrics[1].metric, std::string("gm_pct"));
    QCOMPARE(assessed.gaps.metrics[1].factor, std::string("all"));
}

void TestMetricGaps::ratings_areToRate()
{
    Project project = yearProject();
    setMetrics(project, {"rating:Fit"});
    project.ratings.edit().qualities = {{.name = "Fit", .question = {}, .low = {}, .high = {}}};
    const auto gap = [&] { return *Assessed(project).metric("rating:Fit"); };
    QVERIFY(gap().state == GapState::Rating);
    QCOMPARE(textOf(gap().causes), QString("notRated 5"));
    project.ratings.edit().set("Fit", "Ann", "", 7);
    QVERIFY(gap().state == GapState::Rating);
    QVERIFY(gap().origin == MetricOrigin::Rated);
    QCOMPARE(gap().originDetail, std::string("Fit"));
    QCOMPARE(textOf(gap().causes), QString("notRated 4"));
    for (const char* id : {"Bob", "Cid", "Dee", "Eve"})
        project.ratings.edit().set("Fit", id, "", 7);
    QVERIFY(gap().state == GapState::Ready);
    QCOMPARE(textOf(gap().causes), QString("nothing 0"));
}

void TestMetricGaps::fields_emptyMissingAndImplausible()
{
    Project project = withField(yearProject(), "Year opened", {1990, 2026, 0, 2025, 2001});
    project = withField(project, "employees", {5, 2026, 3, -2, 1});
    project = withField(project, "Years trading", {5, 2026, 3, 12, 1}); // a number of years, not a year
    setMetrics(project, {"field:Year opened", "field:employees", "field:Years trading"});
    const Assessed assessed(project);
    const MetricGap* opened = assessed.metric("field:Year opened");
    QVERIFY(opened->origin == MetricOrigin::CustomerField);
    QCOMPARE(opened->originDetail, std::string("Year opened"));
    QVERIFY(opened->state == GapState::Gap);
    QCOMPARE(textOf(opened->causes), QString("empty 1 Year opened; implausible 1 future"));
    QCOMPARE(textOf(assessed.metric("field:employees")->causes), QString("nothing 0"));
    QCOMPARE(textOf(assessed.metric("field:Years trading")->causes), QString("nothing 0"));

    // What is counted and paid for cannot be below nothing.
    project.rates.perField = {{"employees", 2.0}};
    QCOMPARE(textOf(Assessed(project).metric("field:employees")->causes), QString("implausible 1 negative"));
}

void TestMetricGaps::values_thatCannotBe()
{
    Project project = projectOf("Ann N1 2025-02-10 P1 t 50 20 - - - - - 2025-01-31\n"
                                "Bob N2 2025-02-10 P1 t 50 -1 - - - - - 2025-02-10\n"
                                "Bob N3 2025-02-11 P1 t -60 0 - - - return");
    setMetrics(project, {"days_to_pay", "return_rate_value", "gm_pct"});
    const Assessed assessed(project);
    QCOMPARE(textOf(assessed.metric("days_to_pay")->causes), QString("implausible 1 negative"));
    QVERIFY(assessed.metric("days_to_pay")->origin == MetricOrigin::Payments);
    QCOMPARE(textOf(assessed.metric("return_rate_value")->causes), QString("implausible 1 above one"));

    project = projectOf("Ann N1 2025-02-10 P1 t 50 -1 - - - - - 2025-02-10\n"
                        "Ann N2 2025-02-10 P1 t -50 1 - - - return\nBob N2 2025-02-10 P1 t 50 50");
    setMetrics(project, {"days_to_pay", "return_rate_value", "gm_pct"});
    const Assessed other(project);
    QCOMPARE(textOf(other.metric("days_to_pay")->causes), QString("nothing 0"));
    QCOMPARE(textOf(other.metric("return_rate_value")->causes), QString("nothing 0"));
}

void TestMetricGaps::rates_missingAndGuessed()
{
    Project project
        = withField(projectOf("Ann N1 2025-02-10 P1 t 50 20\nBob N2 2025-02-10 P1 t 50 30"), "calls", {3, 0});
    setMetrics(project, {"net_profit_dollars", "small_order_share"});
    const auto causes = [&](const char* id) { return textOf(Assessed(project).metric(id)->causes); };
    QVERIFY(Assessed(project).metric("net_profit_dollars")->origin == MetricOrigin::InvoicesAndRates);
    QCOMPARE(causes("net_profit_dollars"), QString("noRate 2"));
    QCOMPARE(causes("small_order_share"), QString("noRate 2 order"));
    project.rates.perOrder = 25;
    QCOMPARE(causes("net_profit_dollars"), QString("nothing 0"));
    QCOMPARE(causes("small_order_share"), QString("nothing 0"));
    project.rates.guesses = {"line", "order"}; // no rate per line: its guess is none
    QCOMPARE(causes("net_profit_dollars"), QString("guessed 2 order"));
    QCOMPARE(causes("small_order_share"), QString("guessed 2 order"));
    project.rates.guesses = {};
    project.rates.receivablesRate = 0.1;
    project.rates.perFreightUnit = 1;
    project.rates.perField = {{"calls", 80.0}};
    QCOMPARE(causes("net_profit_dollars"),
             QString("columnMissing 2 freight; columnMissing 2 paid; empty 1 calls"));
}

void TestMetricGaps::whatStartsLate_isSaid_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("returns");
    QTest::addColumn<QString>("margin");
    QTest::addColumn<QString>("pay");
    // Ann buys from January on, Bob from April on.
    const QString lines = "Ann N1 2025-01-31 P1 t 50 20 - - - - - 2025-02-15\n"
                          "Bob N2 2025-04-10 P1 t 50 20 - - - - - 2025-05-15\n";
    const QString bare = "Ann N1 2025-01-31 P1 t 50\nBob N2 2025-04-10 P1 t 50 20 - - - - - 2025-05-15\n";
    const QString none = "nothing 0";
    QTest::newRow("no credits at all") << lines << none << none << none;
    QTest::newRow("credits a month later")
        << lines + "Ann N3 2025-02-01 P1 t -5 -2 - - - return" << none << none << none;
    QTest::newRow("credits two months later") << lines + "Ann N3 2025-03-01 P1 t -5 -2 - - - return"
                                              << "startsLate 1 credits 2025-03-01" << none << none;
    QTest::newRow("costs and paid dates later")
        << bare << none << "someWithout 1 cost; startsLate 1 cost 2025-04-10"
        << "startsLate 1 paid 2025-04-10";
    QTest::newRow("before the window") << "Ann N0 2023-01-01 P1 t 5 2\n" + lines
            + "Ann N3 2023-05-01 P1 t -5 -2 - - - return\nBob N4 2025-12-01 P1 t 1 1"
                                       << none << none << "startsLate 0";
}

void TestMetricGaps::whatStartsLate_isSaid()
{
    QFETCH(QString, book);
    QFETCH(QString, returns);
    QFETCH(QString, margin);
    QFETCH(QString, pay);
    Project project = projectOf(book.toStdString());
    setMetrics(project, {"return_rate_value", "gm_dollars", "days_to_pay"});
    const Assessed assessed(project);
    QCOMPARE(textOf(assessed.metric("return_rate_value")->causes), returns);
    QCOMPARE(textOf(assessed.metric("gm_dollars")->causes), margin);
    if (pay != "startsLate 0")
        QCOMPARE(textOf(assessed.metric("days_to_pay")->causes), pay);
}

void TestMetricGaps::totals_speakForThemselves()
{
    Project project;
    auto totals = std::make_shared<CustomerTotals>();
    totals->asOf = day("2025-12-31");
    totals->perOrder = 5;
    totals->lines = 7;
    totals->hasProducts = true;
    totals->sums.resize(3);
    for (std::size_t i : {0, 1}) {
        CustomerSums& sums = totals->sums[i];
        sums.linesEver = sums.lines = sums.saleLines = 3;
        sums.net = sums.saleNet = 100 * kAmountUnit;
        sums.orders = sums.ordersEver = 1;
    }
    totals->sums[0].costLines = 3;
    totals->sums[0].costNet = totals->sums[0].net;
    auto dataset = std::make_shared<Dataset>();
    dataset->customers.ids = {"Ann", "Bob", "Cid"};
    dataset->customers.names = dataset->customers.ids;
    dataset->totals = totals;
    project.dataset = dataset;
    project.period.asOf = totals->asOf;
    project.rates.perOrder = 5;
    setMetrics(project, {"gm_dollars", "category_retention", "small_order_share", "net_sales"});

    // The table a database's sums make: Ann and Bob have sales, Ann a margin.
    MetricTable metrics;
    metrics.customers = 3;
    metrics.asOf = totals->asOf;
    metrics.columns = {{"gm_dollars", {10, 0, 0}, {1, 0, 0}},
                       {"category_retention", {0, 0, 0}, {0, 0, 0}},
                       {"small_order_share", {0, 0, 0}, {0, 0, 0}},
                       {"net_sales", {100, 100, 0}, {1, 1, 0}}};
    metrics.firstSale.assign(3, kNoDay);
    metrics.netSales = {100 * kAmountUnit, 100 * kAmountUnit, 0};
    DataGaps gaps = assessGaps(project, metrics, {});
    QCOMPARE(gaps.metrics.size(), std::size_t(4));
    QVERIFY(gaps.metrics[0].origin == MetricOrigin::Database);
    QCOMPARE(textOf(gaps.metrics[0].causes), QString("noSales 1; someWithout 1 cost"));
    QCOMPARE(gaps.metrics[0].salesCovered, 0.5);
    QCOMPARE(textOf(gaps.metrics[1].causes), QString("columnMissing 3 category"));
    QCOMPARE(textOf(gaps.metrics[3].causes), QString("noSales 1"));
    QVERIFY(gaps.months.empty());
    for (const Finding& finding : gaps.findings)
        QVERIFY(finding.lines.empty());
    QCOMPARE(gaps.findings.size(), std::size_t(1)); // Cid is on no invoice

    // Payments cannot settle invoices that are not there.
    metrics.columns.push_back({"days_to_pay", {0, 0, 0}, {0, 0, 0}});
    metrics.columns.push_back({"net_profit_dollars", {10, 0, 0}, {1, 0, 0}});
    Project paying = project;
    paying.rates.receivablesRate = 0.1;
    setMetrics(paying, {"days_to_pay", "net_profit_dollars"});
    gaps = assessGaps(paying, metrics, {});
    QCOMPARE(textOf(gaps.metrics[0].causes), QString("columnMissing 3 paid"));
    auto paid = std::make_shared<Dataset>(*dataset);
    paid->payments
        = {.customer = {0}, .date = {day("2025-06-01")}, .amount = {5 * kAmountUnit}, .invoice = {-1}};
    paying.dataset = paid;
    gaps = assessGaps(paying, metrics, {});
    QCOMPARE(textOf(gaps.metrics[0].causes), QString("paymentsUnused 3 paid"));
    QVERIFY(textOf(gaps.metrics[1].causes).contains("paymentsUnused 1 paid"));
    QVERIFY(causeSentence(gaps.metrics[0].causes.front()).starts_with("The payments are not used"));

    project.rates.perOrder = 6;
    gaps = assessGaps(project, metrics, {});
    QCOMPARE(gaps.metrics[2].causes.front().reason, GapReason::OtherPeriod);
    QCOMPARE(textOf(gaps.metrics[3].causes), QString("noSales 1"));
    project.period.windowMonths = 6;
    gaps = assessGaps(project, metrics, {});
    QCOMPARE(textOf(gaps.metrics[3].causes), QString("otherPeriod 3; noSales 1"));
}

void TestMetricGaps::openGaps_countsWhatNobodyIsDoneWith()
{
    DataGaps gaps;
    gaps.metrics.resize(3);
    gaps.metrics[0].metric = "net_sales";
    gaps.metrics[1].metric = "gm_pct";
    gaps.metrics[1].state = GapState::Gap;
    gaps.metrics[2].metric = "days_to_pay";
    gaps.metrics[2].state = GapState::Missing;
    gaps.findings.resize(3);
    gaps.findings[0].key = "lines-without-cost";
    gaps.findings[0].severity = Severity::Serious;
    gaps.findings[1].key = "zero-cost";
    gaps.findings[1].severity = Severity::Warning;
    gaps.findings[2].key = "credits";
    QCOMPARE(openGaps(gaps, {}), std::size_t(4));
    GapTask task{.gap = "metric/gm_pct", .owner = "Ann", .due = kNoDay, .note = {}, .isDone = false};
    QCOMPARE(openGaps(gaps, {task}), std::size_t(4));
    task.isDone = true;
    GapTask other = task;
    other.gap = "zero-cost";
    QCOMPARE(openGaps(gaps, {task, other}), std::size_t(2));
}

QTEST_APPLESS_MAIN(TestMetricGaps)
#include "tst_metricgaps.moc"
