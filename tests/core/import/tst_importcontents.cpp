#include "core/import/exchangerate.h"
#include "core/import/importrun.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <numeric>

using namespace strata;

// What the cells of a table hold, and what is taken of it: currencies, rows left out, profiles, counts.
class TestImportContents : public QObject
{
    Q_OBJECT

private slots:
    void amounts_areMultipliedByTheirRate();
    void aRate_isRoundedHalfAwayFromZero();
    void aRowWithoutARate_isRejected();
    void aRateOf0_isRejectedEvenOnTheFirstRow();
    void severalCurrenciesWithoutARate_areRefused();
    void severalCurrencies_canBeAccepted();
    void oneCurrency_isNoted();
    void signsOfTwoCurrencies_areRefused();
    void payments_haveRatesToo();
    void creditsAndZeros_canBeLeftOut();
    void aCustomerWithOnlyLeftOutRows_isNotThere();
    void rejectedRows_areCountedByReason();
    void columns_sayWhatTheyHold();
    void aProfile_followsTheDecision();
    void onlineRetail_cleanedByItsPublishedRule();
};

namespace {

ImportPlan planned(const std::string& text, const ImportOptions& options = {})
{
    Result<ImportPlan> plan = planImportOf("test.csv", text, options, {});
    if (!plan)
        qFatal("%s", plan.error().detail.c_str());
    return std::move(*plan);
}

ImportOutcome imported(const std::string& text, const ImportOptions& options = {})
{
    Result<ImportOutcome> outcome = runImport(planned(text, options));
    if (!outcome)
        qFatal("%s", outcome.error().detail.c_str());
    return std::move(*outcome);
}

ImportOptions with(std::initializer_list<std::pair<const char*, const char*>> answers)
{
    ImportOptions options;
    for (const auto& [name, value] : answers)
        if (!setOption(options, name, value))
            qFatal("%s", name);
    return options;
}

bool isNoted(const std::vector<ImportNote>& notes, const std::string& text)
{
    return std::any_of(notes.begin(), notes.end(), [&](const ImportNote& note) { return note.text == text; });
}

const std::string kTwoCurrencies
    = "customer_id,date,revenue,currency\nA,2024-01-01,5,EUR\nA,2024-01-02,6,eur\n"
      "A,2024-01-03,7,USD\n";

} // namespace

void TestImportContents::amounts_areMultipliedByTheirRate()
{
    const ImportOutcome out = imported("customer_id,date,revenue,cost,freight,currency,exchange_rate\n"
                                       "A,2024-01-01,100.00,60.00,2.5,EUR,1\n"
                                       "A,2024-01-02,100.00,,2.5,USD,0.9201\n"
                                       "A,2024-01-03,-10.00,6,,GBP,1.17\n");
    QCOMPARE(out.rows.lines.net, (std::vector<Amount>{1000000, 920100, -117000}));
    QCOMPARE(out.rows.lines.cost, (std::vector<Amount>{600000, kNoAmount, 70200}));
    QCOMPARE(out.rows.lines.freight, (std::vector<Amount>{25000, 23003, kNoAmount})); // 2.300 25 rounded up
    QVERIFY(isNoted(out.report.notes, "exchange_rate: the amounts of each row are multiplied by its rate"));
}

void TestImportContents::aRate_isRoundedHalfAwayFromZero()
{
    // 1.0000 x 1.00005 = 1.00005, exactly half a unit above 1.0000; in binary a little less.
    QCOMPARE(ExchangeRate::of(1.00005)->times(10000), Amount(10001));
    QCOMPARE(ExchangeRate::of(1.00005)->times(-10000), Amount(-10001));
    QCOMPARE(ExchangeRate::of(1.00004)->times(10000), Amount(10000));
    QCOMPARE(ExchangeRate::of(0.0061)->times(123456789), Amount(753086)); // 753 086.4129
    QCOMPARE(ExchangeRate::of(25000.0)->times(3), Amount(75000));
    QCOMPARE(ExchangeRate::of(1e-40)->times(10000), Amount(0));
    QCOMPARE(ExchangeRate::of(1e18)->times(10000), kNoAmount);
    QCOMPARE(ExchangeRate::of(2.0)->times(kNoAmount), kNoAmount);
    QVERIFY(!ExchangeRate::of(0.0));
    QVERIFY(!ExchangeRate::of(-1.0));
}

void TestImportContents::aRowWithoutARate_isRejected()
{
    const ImportOutcome out = imported("customer_id,date,revenue,currency,exchange_rate\n"
                                       "A,2024-01-01,1,EUR,1\nA,2024-01-02,2,USD,\nA,2024-01-03,3,USD,abc\n"
                                       "A,2024-01-04,4,USD,-0.9\nA,2024-01-05,5,USD,0\n");
    QCOMPARE(out.report.accepted, std::uint64_t(1));
    QCOMPARE(out.report.rejected, std::uint64_t(4));
    QCOMPARE(out.report.rejectedRows[0].line, std::size_t(3));
    QCOMPARE(out.report.rejectedRows[0].reason, std::string("no exchange rate"));
    QCOMPARE(out.report.rejectedRows[1].reason, std::string("exchange rate 'abc' is no number above 0"));
    QCOMPARE(out.report.rejectedRows[3].reason, std::string("exchange rate '0' is no number above 0"));
    QCOMPARE(rejectedCounts(out.report).noAmount, std::uint64_t(4));
}

void TestImportContents::aRateOf0_isRejectedEvenOnTheFirstRow()
{
    const ImportOutcome out = imported("customer_id,date,revenue,exchange_rate\n"
                                       "A,2024-01-01,100,0\nA,2024-01-02,100,1.1\nA,2024-01-03,100,0\n");
    QCOMPARE(out.rows.lines.net, (std::vector<Amount>{1100000}));
    QCOMPARE(out.report.rejected, std::uint64_t(2));
    QCOMPARE(out.report.rejectedRows[0].line, std::size_t(2));
    QCOMPARE(out.report.rejectedRows[1].line, std::size_t(4));
}

void TestImportContents::severalCurrenciesWithoutARate_areRefused()
{
    const ImportPlan plan = planned(kTwoCurrencies);
    QVERIFY(!plan.isReady());
    const Result<ImportOutcome> out = runImport(plan);
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::NeedsDecision);
    QCOMPARE(out.error().detail,
             std::string("currency: several currencies: EUR (line 2), USD (line 4); their amounts cannot be "
                         "added up: map a column with the exchange rate, or bring in one currency at a time; "
                         "say --currency-mixed accept"));
}

void TestImportContents::severalCurrencies_canBeAccepted()
{
    QCOMPARE(imported(kTwoCurrencies, with({{"--currency-mixed", "accept"}})).rows.lines.net,
             (std::vector<Amount>{50000, 60000, 70000}));
}

void TestImportContents::oneCurrency_isNoted()
{
    const ImportPlan plan = planned("customer_id,date,revenue,currency\nA,2024-01-01,5,EUR\nA,2024-01-02,6,"
                                    "\xe2\x82\xac\nA,2024-01-03,7,\n");
    QVERIFY(plan.isReady());
    QCOMPARE(plan.columns[3].currency, std::string("EUR"));
    QCOMPARE(plan.columns[3].present, std::uint64_t(2));
    QVERIFY(isNoted(plan.notes, "currency: amounts in EUR"));
}

void TestImportContents::signsOfTwoCurrencies_areRefused()
{
    const ImportPlan plan = planned("customer_id,date,revenue,cost\nA,2024-01-01,\xe2\x82\xac 5,$ 3\n");
    QCOMPARE(plan.questions.size(), std::size_t(1));
    QCOMPARE(plan.questions[0].kind, QuestionKind::Currency);
}

void TestImportContents::payments_haveRatesToo()
{
    const ImportOutcome out = imported("customer_id,payment_date,amount,currency,exchange_rate\n"
                                       "A,2024-01-01,10,EUR,1\nA,2024-01-02,10,USD,0.5\n");
    QCOMPARE(out.rows.kind, TableKind::Payments);
    QCOMPARE(out.rows.payments.amount, (std::vector<Amount>{100000, 50000}));
}

void TestImportContents::creditsAndZeros_canBeLeftOut()
{
    const std::string text = "customer_id,date,quantity,unit_price\n"
                             "A,2024-01-01,2,5\n" // stays
                             "A,2024-01-02,-2,5\n" // quantity below 0
                             "A,2024-01-03,2,-5\n" // amount below 0
                             "A,2024-01-04,0,5\n" // quantity of 0
                             "A,2024-01-05,2,0\n" // amount of 0
                             "A,2024-01-06,-1,0\n"; // both: a credit
    const auto leftOut = [&](std::initializer_list<std::pair<const char*, const char*>> answers) {
        const ImportOutcome out = imported(text, with(answers));
        if (out.report.read != 6 || out.report.accepted != out.rows.lines.size())
            qFatal("rows are lost");
        return rejectedCounts(out.report).leftOut;
    };
    QCOMPARE(leftOut({}), std::uint64_t(0));
    QCOMPARE(leftOut({{"--leave-out", "credits"}}), std::uint64_t(3));
    QCOMPARE(leftOut({{"--leave-out", "zeros"}}), std::uint64_t(3));
    QCOMPARE(leftOut({{"--leave-out", "credits"}, {"--leave-out", "zeros"}}), std::uint64_t(5));
    QCOMPARE(leftOut({{"--leave-out", "credits"}, {"--leave-out", "none"}}), std::uint64_t(0));
    const ImportOutcome out = imported(text, with({{"--leave-out", "credits"}}));
    QCOMPARE(out.report.rejectedRows[0].line, std::size_t(3));
    QCOMPARE(out.report.rejectedRows[0].reason, std::string("a quantity below 0, left out"));
    QCOMPARE(out.report.issues[0].kind, std::string("left-out"));

    ImportOptions again;
    const ImportOptions both = with({{"--leave-out", "credits"}, {"--leave-out", "zeros"}});
    for (const auto& [name, value] : optionTexts(both))
        QVERIFY(setOption(again, name, value).has_value());
    QVERIFY(again == both);
    QVERIFY(!setOption(again, "--leave-out", "all"));
}

void TestImportContents::aCustomerWithOnlyLeftOutRows_isNotThere()
{
    const ImportOutcome out = imported("customer_id,date,revenue\nA,2024-01-01,-5\nB,2024-01-01,5\n",
                                       with({{"--leave-out", "credits"}}));
    QCOMPARE(out.rows.customers.ids, (std::vector<std::string>{"B"}));
}

void TestImportContents::rejectedRows_areCountedByReason()
{
    const Result<ImportPlan> plan
        = planImportOf("test.csv",
                       "customer_id,date,revenue,cost\n"
                       "A,2024-01-01,5,abc\n" // accepted, its cost left empty
                       ",2024-01-01,5,\n,2024-01-01,6,\n" // no customer
                       "Z,2024-01-01,5,\n" // unknown customer
                       "A,,5,\nA,31/31/2024,5,\nA,soon,5,\n" // no date
                       "A,2024-01-01,,\nA,2024-01-01,x,\n" // no amount
                       "Total,2024-01-01,99,\n"
                       "A,2024-01-01,0,\n" // left out
                       "A,2024-01-01\n", // too few fields
                       with({{"--leave-out", "zeros"}, {"--totals", "skip"}}),
                       {std::make_shared<const std::vector<std::string>>(std::vector<std::string>{"A"})});
    QVERIFY(plan);
    const Result<ImportOutcome> out = runImport(*plan);
    QVERIFY(out);
    QCOMPARE(out->report.accepted, std::uint64_t(1));
    const RejectedCounts counts = rejectedCounts(out->report);
    QCOMPARE(counts.noCustomer, std::uint64_t(2));
    QCOMPARE(counts.unknownCustomer, std::uint64_t(1));
    QCOMPARE(counts.noDate, std::uint64_t(3));
    QCOMPARE(counts.noAmount, std::uint64_t(2));
    QCOMPARE(counts.totals, std::uint64_t(1));
    QCOMPARE(counts.leftOut, std::uint64_t(1));
    QCOMPARE(counts.repeated, std::uint64_t(0));
    QCOMPARE(counts.other, std::uint64_t(1));
    QCOMPARE(out->report.rejected, std::uint64_t(11));
}

void TestImportContents::columns_sayWhatTheyHold()
{
    const ImportPlan plan = planned("customer_id,date,product_id,revenue,quantity\n"
                                    "A,2024-03-01,X,5.50,2\nB,2023-12-31,Y,-1.25,0\nA,1900-01-01,X,n/a,0\n"
                                    "C,,,\"1,000.00\",-3\n");
    const ImportColumn& date = plan.columns[1];
    QCOMPARE(isoDate(date.earliest), std::string("2023-12-31")); // 1900-01-01 stands for none
    QCOMPARE(isoDate(date.latest), std::string("2024-03-01"));
    QCOMPARE(plan.columns[0].distinct, std::uint64_t(3));
    QCOMPARE(plan.columns[2].distinct, std::uint64_t(2));
    const ImportColumn& revenue = plan.columns[3];
    QCOMPARE(revenue.lowest, -1.25);
    QCOMPARE(revenue.highest, 1000.0);
    QCOMPARE(revenue.negatives, std::uint64_t(1));
    QCOMPARE(revenue.zeros, std::uint64_t(0));
    QCOMPARE(plan.columns[4].zeros, std::uint64_t(2));
    QCOMPARE(plan.columns[4].negatives, std::uint64_t(1));
}

void TestImportContents::aProfile_followsTheDecision()
{
    const std::string text = "customer_id;date;revenue\nA;01.02.2024;1.234\nA;03.04.2024;-2.500\n";
    const ImportPlan dot = planned(text, with({{"--decimal", "."}, {"--dates", "mdy"}}));
    QCOMPARE(dot.columns[2].highest, 1.234);
    QCOMPARE(dot.columns[2].lowest, -2.5);
    QCOMPARE(isoDate(dot.columns[1].earliest), std::string("2024-01-02"));
    const ImportPlan comma = planned(text, with({{"--decimal", ","}, {"--dates", "dmy"}}));
    QCOMPARE(comma.columns[2].highest, 1234.0);
    QCOMPARE(comma.columns[2].lowest, -2500.0);
    QCOMPARE(isoDate(comma.columns[1].latest), std::string("2024-04-03"));
}

// Known customer, quantity and price above 0: the figures are those the set is published with.
void TestImportContents::onlineRetail_cleanedByItsPublishedRule()
{
    const std::string packed = std::string(SHARED_DATA) + "/data/online_retail/invoice_lines.csv.gz";
    if (!std::ifstream(packed).good())
        QSKIP("the published sets are not here");
    QTemporaryDir folder;
    const QString path = folder.filePath("lines.csv");
    QProcess gzip;
    gzip.setStandardOutputFile(path);
    gzip.start("gzip", {"-dc", QString::fromStdString(packed)});
    if (!gzip.waitForFinished(60000) || gzip.exitCode() != 0)
        QSKIP("no gzip");
    const Result<ImportPlan> plan
        = planImport(path.toStdString(), with({{"--leave-out", "credits"}, {"--leave-out", "zeros"}}), {});
    QVERIFY(plan.has_value());
    const Result<ImportOutcome> out = runImport(*plan);
    QVERIFY2(out.has_value(), out ? "" : out.error().detail.c_str());
    QCOMPARE(out->report.read, std::uint64_t(541909));
    QCOMPARE(out->report.accepted, std::uint64_t(397884));
    QCOMPARE(out->rows.customers.size(), std::size_t(4338));
    const std::vector<Amount>& net = out->rows.lines.net;
    const Amount sum = std::accumulate(net.begin(), net.end(), Amount(0));
    QVERIFY(std::abs(double(sum) / kAmountUnit - 8911407.90) < 0.00501);
    const RejectedCounts counts = rejectedCounts(out->report);
    QCOMPARE(counts.noCustomer, std::uint64_t(135080));
    QCOMPARE(counts.noCustomer + counts.leftOut, out->report.rejected);
}

QTEST_APPLESS_MAIN(TestImportContents)
#include "tst_importcontents.moc"
