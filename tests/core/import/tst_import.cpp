#include "core/import/importrun.h"

#include <QTest>

#include <fstream>
#include <numeric>

using namespace strata;

// Whole tables, from the bytes to the rows of a batch.
class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void linesAreRead_withEverythingTheySay();
    void aGermanExport_needsNoWords();
    void anUnreadableCell_isNeverZero();
    void aDiscountAboveOne_isAskedAbout();
    void aRateThatIsNoShare_neverTurnsSales();
    void aFirstRowOfWordsOnly_isAskedAbout();
    void wordsAboveNumbers_areAHeader();
    void returnsWithPositiveAmounts_areCounted();
    void daysToPay_giveThePaidDate();
    void withoutAnInvoiceNumber_aDayIsOneInvoice();
    void fixedIds_meetTheProjectsOwn();
    void summedDuplicates_addTheirNumbers();
    void contestedCustomers_areAllRejected();
    void numbers_keepTheirTexts_data();
    void numbers_keepTheirTexts();
    void rejectedRows_canBeRepairedAndImported();
    void answers_surviveAsTexts();
    void aStop_isCancelled();
    void publishedTotals_areMet_data();
    void publishedTotals_areMet();
};

namespace {

ImportOutcome imported(const std::string& text, ImportOptions options = {}, const KnownCustomers& known = {})
{
    const Result<ImportPlan> plan = planImportOf("test.csv", text, options, known);
    if (!plan)
        qFatal("%s", plan.error().detail.c_str());
    Result<ImportOutcome> outcome = runImport(*plan);
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

} // namespace

void TestImport::linesAreRead_withEverythingTheySay()
{
    const ImportOutcome out
        = imported("customer_id,customer_name,invoice_id,invoice_date,product_id,product_category,"
                   "quantity,revenue,cost,list_price,freight,is_return,due_date,paid_date\n"
                   "A,Ann,I1,2024-01-31,P1,Tools,3,29.97,20.1,12.5,1.25,0,2024-02-29,2024-02-10\n"
                   "B,Bob,I2,2024-02-01,P1,Tools,-1,-9.99,,12.5,,1,,\n");
    QCOMPARE(out.rows.kind, TableKind::InvoiceLines);
    const InvoiceLines& lines = out.rows.lines;
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(out.rows.customers.ids, (std::vector<std::string>{"A", "B"}));
    QCOMPARE(out.rows.customers.names, (std::vector<std::string>{"Ann", "Bob"}));
    QCOMPARE(lines.net, (std::vector<Amount>{299700, -99900}));
    QCOMPARE(lines.cost, (std::vector<Amount>{201000, kNoAmount}));
    QCOMPARE(lines.list, (std::vector<Amount>{375000, -125000}));
    QCOMPARE(lines.freight, (std::vector<Amount>{12500, kNoAmount}));
    QCOMPARE(lines.isReturn, (std::vector<std::uint8_t>{0, 1}));
    QCOMPARE(isoDate(lines.due[0]), std::string("2024-02-29"));
    QCOMPARE(isoDate(lines.paid[0]), std::string("2024-02-10"));
    QCOMPARE(lines.paid[1], kNoDay);
    QCOMPARE(lines.productIds, (std::vector<std::string>{"P1"}));
    QCOMPARE(out.report.credits, std::uint64_t(1));
}

void TestImport::aGermanExport_needsNoWords()
{
    const ImportOutcome out
        = imported("Kunde;Name;Beleg;Datum;Artikel;Warengruppe;Menge;Umsatz;Wareneinsatz\r\n"
                   "7;Ann;R1;31.01.2024;X;Holz;1.000;1.234,56;1.000,00\r\n");
    QCOMPARE(out.rows.lines.net, (std::vector<Amount>{12345600}));
    QCOMPARE(out.rows.lines.quantity, (std::vector<double>{1000.0}));
    QCOMPARE(isoDate(out.rows.lines.date[0]), std::string("2024-01-31"));
}

void TestImport::anUnreadableCell_isNeverZero()
{
    const ImportOutcome out
        = imported("customer_id,date,revenue,cost\nA,2024-01-01,5,abc\nA,2024-01-02,xyz,1\n");
    QCOMPARE(out.report.accepted, std::uint64_t(1));
    QCOMPARE(out.rows.lines.cost, (std::vector<Amount>{kNoAmount}));
    QCOMPARE(out.report.issues.size(), std::size_t(2));
    QCOMPARE(out.report.issues[0].text, std::string("cost 'abc' cannot be read; left empty"));
    QCOMPARE(out.report.rejectedRows[0].raw, std::string("A,2024-01-02,xyz,1"));
}

void TestImport::aDiscountAboveOne_isAskedAbout()
{
    const std::string text = "customer_id,date,quantity,unit_price,discount_pct\n"
                             "A,2024-01-01,2,50,10\nA,2024-01-02,1,100,25\nA,2024-01-03,1,100,1\n";
    const Result<ImportPlan> plan = planImportOf("test.csv", text, {}, {});
    QVERIFY(plan);
    QCOMPARE(plan->questions.size(), std::size_t(1));
    QCOMPARE(plan->questions[0].option, std::string("--percent"));
    QCOMPARE(plan->questions[0].proposal, 1);
    const ImportOutcome out = imported(text, with({{"--percent", "percent"}}));
    QCOMPARE(out.rows.lines.net, (std::vector<Amount>{900000, 750000, 990000}));
    QCOMPARE(
        imported("customer_id,date,quantity,unit_price,discount_pct\nA,2024-01-01,2,50,0.1\n").rows.lines.net,
        (std::vector<Amount>{900000}));
}

void TestImport::aRateThatIsNoShare_neverTurnsSales()
{
    const ImportOutcome derived
        = imported("customer_id,date,quantity,unit_price,discount_pct\n"
                   "A,2024-01-01,2,50,10\nA,2024-01-02,2,50,0.1\n"
                   "A,2024-01-03,2,50,-0.1\nA,2024-01-04,2,50,abc\nA,2024-01-05,2,50,\n",
                   with({{"--percent", "fraction"}}));
    QCOMPARE(derived.report.rejected, std::uint64_t(3));
    QCOMPARE(derived.rows.lines.net, (std::vector<Amount>{900000, 1000000}));
    const ImportOutcome given = imported("customer_id,date,revenue,discount_pct\nA,2024-01-01,90,10\n",
                                         with({{"--percent", "fraction"}}));
    QCOMPARE(given.rows.lines.net, (std::vector<Amount>{900000}));
    QCOMPARE(given.rows.lines.list, (std::vector<Amount>{kNoAmount}));
    QCOMPARE(given.report.issues.size(), std::size_t(1));
}

void TestImport::aFirstRowOfWordsOnly_isAskedAbout()
{
    ImportOptions options = with({{"--as", "customers"}, {"--map", "customer_id=#1"}});
    const std::string text = "alfa,red\nbeta,blue\ngamma,green\n";
    const Result<ImportPlan> plan = planImportOf("test.csv", text, options, {});
    QVERIFY(plan);
    QCOMPARE(plan->questions.size(), std::size_t(1));
    QCOMPARE(plan->questions[0].option, std::string("--header-row"));
    QVERIFY(setOption(options, "--header-row", "0"));
    QCOMPARE(imported(text, options).rows.customers.ids, (std::vector<std::string>{"alfa", "beta", "gamma"}));
}

void TestImport::wordsAboveNumbers_areAHeader()
{
    const ImportOutcome out = imported("wer,wieviel punkte\nalfa,5\nbeta,7\n",
                                       with({{"--as", "customers"}, {"--map", "customer_id=#1"}}));
    QCOMPARE(out.rows.customers.ids, (std::vector<std::string>{"alfa", "beta"}));
}

void TestImport::returnsWithPositiveAmounts_areCounted()
{
    const auto notesOf = [](const char* amount) {
        std::string text;
        for (const ImportNote& note :
             imported(std::string("customer_id,date,revenue,is_return\nA,2024-01-01,90,0\nA,2024-01-02,")
                      + amount + ",1\n")
                 .report.notes)
            text += note.isWarning ? note.text : std::string();
        return text;
    };
    QCOMPARE(notesOf("10"), std::string("1 return has an amount above 0: it adds to the net sales"));
    QCOMPARE(notesOf("-10"), std::string());
}

void TestImport::daysToPay_giveThePaidDate()
{
    const ImportOutcome out
        = imported("customer_id,date,revenue,days_to_pay\nA,2024-02-20,5,10\nA,2024-02-20,5,\n");
    QCOMPARE(isoDate(out.rows.lines.paid[0]), std::string("2024-03-01"));
    QCOMPARE(out.rows.lines.paid[1], kNoDay);
}

void TestImport::withoutAnInvoiceNumber_aDayIsOneInvoice()
{
    const ImportOutcome out
        = imported("customer_id,date,revenue\nA,2024-02-20,5\nA,2024-02-20,6\nB,2024-02-20,7\n");
    QCOMPARE(out.rows.lines.invoice, (std::vector<std::int32_t>{0, 0, 1}));
}

void TestImport::fixedIds_meetTheProjectsOwn()
{
    const KnownCustomers known{
        std::make_shared<const std::vector<std::string>>(std::vector<std::string>{"17850", "Ab"})};
    const std::string text = "customer_id,date,revenue\n17850.0,2024-02-20,5\naB,2024-02-20,6\n";
    const ImportOutcome fixed = imported(text, with({{"--ids", "fix"}}), known);
    QCOMPARE(fixed.rows.customers.ids, (std::vector<std::string>{"17850", "Ab"}));
    const ImportOutcome kept = imported(text, with({{"--ids", "keep"}}), known);
    QCOMPARE(kept.report.rejected, std::uint64_t(2));
    const ImportOutcome created
        = imported(text, with({{"--ids", "keep"}, {"--create-customers", ""}}), known);
    QCOMPARE(created.rows.customers.ids, (std::vector<std::string>{"17850.0", "aB"}));
}

void TestImport::summedDuplicates_addTheirNumbers()
{
    const ImportOutcome out
        = imported("customer_id,name,visits\nA,Ann,1\nB,Bob,5\nA,Ann,2\n", with({{"--duplicates", "sum"}}));
    QCOMPARE(out.report.accepted, std::uint64_t(3));
    QCOMPARE(out.rows.customers.fields.at(0).numbers, (std::vector<double>{3.0, 5.0}));
}

void TestImport::contestedCustomers_areAllRejected()
{
    const ImportOutcome out = imported("customer_id,name,visits\nA,Ann,1\nB,Bob,5\nA,Anna,2\n",
                                       with({{"--duplicates", "reject"}}));
    QCOMPARE(out.rows.customers.ids, (std::vector<std::string>{"B"}));
    QCOMPARE(out.rows.customers.fields.at(0).numbers, (std::vector<double>{5.0}));
    QCOMPARE(out.report.rejected, std::uint64_t(2));
}

void TestImport::numbers_keepTheirTexts_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<std::vector<std::string>>("ids");
    QTest::addColumn<std::vector<std::string>>("texts");
    using Texts = std::vector<std::string>;
    QTest::newRow("first") << "first" << Texts{"A", "B", "C", "D"} << Texts{"1.50", "2.25", "3", "-4.00"};
    QTest::newRow("last") << "last" << Texts{"A", "B", "C", "D"} << Texts{"7.1", "2.25", "3", "-4.00"};
    QTest::newRow("reject") << "reject" << Texts{"B", "C", "D"} << Texts{"2.25", "3", "-4.00"};
    QTest::newRow("sum") << "sum" << Texts{"A", "B", "C", "D"} << Texts{"1.50 + 7.1", "2.25", "3", "-4.00"};
}

// Whether they say more than their numbers or not, and whichever row of a customer counts.
void TestImport::numbers_keepTheirTexts()
{
    QFETCH(QString, policy);
    QFETCH(std::vector<std::string>, ids);
    QFETCH(std::vector<std::string>, texts);
    ImportOptions options;
    QVERIFY(setOption(options, "--duplicates", policy.toStdString()));
    const ImportOutcome out = imported("customer_id,name,visits\nA,Ann,1.50\nB,Bob,2.25\nC,Cid,3\n"
                                       "A,Ann,7.1\nD,Dan,-4.00\n",
                                       options);
    QCOMPARE(out.rows.customers.ids, ids);
    const CustomerField& field = out.rows.customers.fields.at(0);
    QVERIFY(field.isNumber);
    for (std::size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(fieldText(field, i), texts[i]);
}

void TestImport::rejectedRows_canBeRepairedAndImported()
{
    const Result<ImportPlan> plan
        = planImportOf("t.csv", "customer_id;name;visits\nA;\"Ann\" x;1\nB;Bob;5\n", {}, {});
    const Result<ImportOutcome> out = runImport(*plan);
    QCOMPARE(rejectedRowsText(*plan, out->report), std::string("customer_id;name;visits\nA;\"Ann\" x;1\n"));
}

void TestImport::answers_surviveAsTexts()
{
    const ImportOptions options = with({{"--as", "invoices"},
                                        {"--map", "revenue=#3"},
                                        {"--map", "ignore=Note"},
                                        {"--decimal", "."},
                                        {"--decimal", "cost=,"},
                                        {"--delimiter", "tab"},
                                        {"--quote", "none"},
                                        {"--header-row", "4"},
                                        {"--dates", "mdy"},
                                        {"--century", "50"},
                                        {"--ids", "fix"},
                                        {"--totals", "skip"},
                                        {"--percent", "fraction"},
                                        {"--duplicates", "sum"},
                                        {"--encoding", "CP1252"},
                                        {"--currency-mixed", "accept"},
                                        {"--create-customers", ""},
                                        {"--leave-out", "zeros"}});
    ImportOptions again;
    for (const auto& [name, value] : optionTexts(options))
        QVERIFY(setOption(again, name, value).has_value());
    QVERIFY(again == options);
    QVERIFY(!setOption(again, "--dates", "yes"));
    QVERIFY(!setOption(again, "--colour", "red"));
}

void TestImport::aStop_isCancelled()
{
    std::string text = "customer_id,date,revenue\n";
    for (int i = 0; i < 40000; ++i)
        text += "A,2024-01-01,1\n";
    const Result<ImportPlan> plan = planImportOf("t.csv", text, {}, {});
    const Result<ImportOutcome> out = runImport(*plan, [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::Cancelled);
}

void TestImport::publishedTotals_areMet_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("customers");
    QTest::addColumn<double>("net"); // as the sets' own facts give it, two decimals
    QTest::newRow("classicmodels") << QByteArray("classicmodels/invoice_lines.csv") << 2996 << 98
                                   << 9604190.61;
    QTest::newRow("northwind") << QByteArray("northwind/invoice_lines.csv") << 2155 << 89 << 1265793.04;
    QTest::newRow("receivables") << QByteArray("ibm_accounts_receivable/invoice_lines.csv") << 2466 << 100
                                 << 147703.18;
    QTest::newRow("US dates") << QByteArray("awkward/WA_Fn-UseC_-Accounts-Receivable.csv") << 2466 << 100
                              << 147703.18;
    QTest::newRow("semicolons") << QByteArray(
        "awkward/derived_classicmodels_semicolon_decimalcomma_cp1252.csv")
                                << 2996 << 98 << 9604190.61;
}

void TestImport::publishedTotals_areMet()
{
    QFETCH(QByteArray, file);
    QFETCH(int, rows);
    QFETCH(int, customers);
    QFETCH(double, net);
    const std::string path = std::string(SHARED_DATA) + "/data/" + file.toStdString();
    if (!std::ifstream(path).good())
        QSKIP("the published sets are not here");
    const Result<ImportPlan> plan = planImport(path, {}, {});
    QVERIFY(plan.has_value());
    const Result<ImportOutcome> out = runImport(*plan);
    QVERIFY(out.has_value());
    QCOMPARE(out->report.accepted, std::uint64_t(rows));
    QCOMPARE(out->report.rejected, std::uint64_t(0));
    QCOMPARE(out->rows.customers.size(), std::size_t(customers));
    const std::vector<Amount>& amounts = out->rows.lines.net;
    const Amount sum = std::accumulate(amounts.begin(), amounts.end(), Amount(0));
    QVERIFY(std::abs(double(sum) / kAmountUnit - net) < 0.00501); // the published sum is rounded to the cent
}

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"
