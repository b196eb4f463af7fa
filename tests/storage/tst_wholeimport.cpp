#include "tests/storage/storagefixture.h"

#include <algorithm>

using namespace strata;
using namespace strata::test;

// An import is made whole or not at all, also one that is read straight into the file.
class TestWholeImport : public QObject
{
    Q_OBJECT

private slots:
    void aTable_becomesWhatItsRowsWouldBecome();
    void rowsThatAreUsedUp_makeTheSameDataset();
    void aTableOfPayments_andOneOfCustomers_areTakenToo();
    void withCustomersOnly_theLinesAreInTheFileAllTheSame();
    void anImportThatIsStopped_leavesEverythingAsItWas_data();
    void anImportThatIsStopped_leavesEverythingAsItWas();
    void anImportThatFails_leavesEverythingAsItWas();
    void anUndecidedTable_isRefused();
    void totalsBesideOthers_areRefused_withWhatToDo();
    void linesBesideTotals_areRefused_withWhatToDo();
    void aCustomerTwice_isRefused();
};

namespace {

constexpr int kLines = int(kPieceRows) * 2 + 5000; // three pieces

std::string linesText(int lines)
{
    std::string text = "customer_id,customer_name,invoice_date,invoice_id,product_id,quantity,revenue,cost\n";
    for (int i = 0; i < lines; ++i) {
        const std::string customer = std::to_string(i % 503 * 7919 % 503);
        text += "C" + customer + ",Name " + customer + ",2024-0" + std::to_string(1 + i % 9) + "-17,I"
            + std::to_string(i / 3) + ",P" + std::to_string(i % 300) + "," + std::to_string(i % 7 - 1)
            + (i % 1000 == 5 ? ",none" : "," + std::to_string(i) + ".25") + (i % 4 ? ",7.5" : ",") + "\n";
    }
    return text;
}

// A document with everything but totals, which would forbid more lines.
std::unique_ptr<ProjectStore> openLines(const Desk& desk)
{
    makeDocument(desk.document());
    auto store = openStore(desk.document());
    Project project = store->project();
    project.imports.pop_back();
    project = withDataset(project, need(store->dataset(project.imports)));
    need(store->commit(project, "Remove totals"));
    return reopened(std::move(store));
}

ImportPlan planned(const std::string& text)
{
    Result<ImportPlan> plan = planImportOf("lines.csv", text, {}, {});
    if (!plan || !plan->isReady())
        qFatal("%s", plan ? plan->questions[0].detail.c_str() : plan.error().detail.c_str());
    return std::move(*plan);
}

StagedImport staged(const ImportPlan& plan)
{
    ImportOutcome outcome = need(runImport(plan));
    return {std::move(outcome.rows), std::move(outcome.report), plan.source, 20000, {}};
}

// Every row of every table of the project as the working copy has it, the seal too.
QByteArrayList rowsOf(ProjectStore& store, const QString& copy)
{
    need(store.saveCopyAs(copy, CreateMode::ReplaceExisting));
    if (!ProjectStore::check(copy).isEmpty())
        qFatal("unsound");
    QByteArrayList rows;
    sqlite3* file = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(copy).constData(), &file, SQLITE_OPEN_READONLY, nullptr)
        != SQLITE_OK)
        qFatal("cannot open");
    const auto each = [file](const QByteArray& sql, auto take) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(file, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sql.constData());
        while (sqlite3_step(statement) == SQLITE_ROW)
            take(statement);
        sqlite3_finalize(statement);
    };
    QByteArrayList tables;
    each("SELECT name FROM sqlite_schema WHERE type='table'", [&tables](sqlite3_stmt* row) {
        tables.append(reinterpret_cast<const char*>(sqlite3_column_text(row, 0)));
    });
    for (const QByteArray& table : tables) {
        each("SELECT * FROM \"" + table + "\"", [&](sqlite3_stmt* row) {
            QByteArray text = table;
            for (int column = 0; column < sqlite3_column_count(row); ++column) {
                const int type = sqlite3_column_type(row, column);
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
                text += "|" + QByteArray::number(type) + ":"
                    + QByteArray(bytes, sqlite3_column_bytes(row, column));
            }
            rows.append(text);
        });
    }
    sqlite3_close(file);
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool sameDataset(const Dataset& a, const Dataset& b)
{
    return a.customers.ids == b.customers.ids && a.customers.names == b.customers.names
        && sameLines(a.lines, b.lines) && a.lines.invoice == b.lines.invoice
        && a.lines.invoiceIds == b.lines.invoiceIds && a.lines.productIds == b.lines.productIds
        && a.payments.amount == b.payments.amount && a.payments.customer == b.payments.customer;
}

} // namespace

void TestWholeImport::aTable_becomesWhatItsRowsWouldBecome()
{
    const Desk desk;
    const ImportPlan plan = planned(linesText(kLines));
    auto one = need(ProjectStore::create(desk.document("one.strata"), Project{}));
    auto other = need(ProjectStore::create(desk.document("other.strata"), Project{}));
    const SourceRecipe recipe{SourceKind::File, "/data/lines.csv", {}, false, {{"--as", "invoices"}}, {}};
    const Project read = need(one->commitImport(one->project(), plan, recipe, 20000, "Import"));
    const Project given = need(other->commitImport(other->project(), staged(plan), "Import"));
    QCOMPARE(read.dataset->lines.size(), std::size_t(kLines - 137));
    QVERIFY(sameDataset(*read.dataset, *given.dataset));
    QCOMPARE(read.imports.size(), std::size_t(1));
    QCOMPARE(read.imports[0].read, std::uint64_t(kLines));
    QCOMPARE(read.imports[0].rejected, std::uint64_t(137));
    QVERIFY(*read.imports[0].recipe == recipe);
    const ImportReport report = need(one->importReport(read.imports[0].batch));
    const ImportReport same = need(other->importReport(given.imports[0].batch));
    QVERIFY(report.issues == same.issues);
    QCOMPARE(report.rejectedRows.size(), std::size_t(137));
    QCOMPARE(rejectedCounts(report).noAmount, std::uint64_t(137));
    need(other->close());
    one = reopened(std::move(one));
    QVERIFY(sameDataset(*one->project().dataset, *given.dataset));
    need(one->close());
}

void TestWholeImport::rowsThatAreUsedUp_makeTheSameDataset()
{
    const BatchRows first = staged(planned(linesText(500))).rows, second = linesImport().rows,
                    third = paymentsImport().rows;
    const std::vector<BatchRows> rows = {first, second, third};
    std::vector<std::shared_ptr<const BatchRows>> kept;
    for (const BatchRows& one : rows)
        kept.push_back(std::make_shared<const BatchRows>(one));
    const auto expected = assemble(kept), found = assembleFrom(rows);
    QVERIFY(sameDataset(*expected, *found));
    QCOMPARE(found->lines.freight, expected->lines.freight);
    QCOMPARE(found->lines.quantity, expected->lines.quantity);
    QCOMPARE(found->lines.size(), first.lines.size() + second.lines.size());
    QCOMPARE(found->lines.list.size(), found->lines.size()); // only the second import has it
    const auto alone = assembleFrom({first});
    QVERIFY(alone->lines.list.empty() && alone->lines.freight.empty() && alone->lines.paid.empty());
    QCOMPARE(alone->lines.isReturn.size(), alone->lines.size());
}

void TestWholeImport::aTableOfPayments_andOneOfCustomers_areTakenToo()
{
    const Desk desk;
    auto store = need(ProjectStore::create(desk.document(), Project{}));
    Project project
        = need(store->commitImport(store->project(), planned("customer_id,name,visits\nA,Ann,3\nB,Bob,5\n"),
                                   {}, 20000, "Import customers"));
    QCOMPARE(project.dataset->customers.fields.at(0).numbers, (std::vector<double>{3.0, 5.0}));
    project = need(store->commitImport(
        project, planned("customer_id,payment_date,amount,invoice_id\nB,2024-01-01,10,I1\nA,2024-01-02,4,\n"),
        {}, 20000, "Import payments"));
    QCOMPARE(project.dataset->payments.amount, (std::vector<Amount>{40000, 100000}));
    QCOMPARE(project.dataset->lines.invoiceIds, (std::vector<std::string>{"I1"}));
    store = reopened(std::move(store));
    QVERIFY(sameDataset(*store->project().dataset, *project.dataset));
    need(store->close());
}

void TestWholeImport::withCustomersOnly_theLinesAreInTheFileAllTheSame()
{
    const Desk desk;
    auto store = need(ProjectStore::create(desk.document(), Project{}));
    const Project project = need(store->commitImport(store->project(), planned(linesText(2000)), {}, 20000,
                                                     "Import", {}, Load::Customers));
    QCOMPARE(project.dataset->customers.size(), std::size_t(503));
    QCOMPARE(project.dataset->lines.size(), std::size_t(0));
    const auto whole = need(store->dataset(project.imports));
    QCOMPARE(whole->lines.size(), std::size_t(1998));
    need(store->close());

    auto again = need(ProjectStore::open(desk.document(), OpenMode::Edit, {}, Load::Customers));
    QCOMPARE(again->project().dataset->lines.size(), std::size_t(0));
    QVERIFY(again->project().dataset->customers.ids == project.dataset->customers.ids);
    const Project next = need(again->commitImport(again->project(), planned(linesText(10)), {}, 20000, "More",
                                                  {}, Load::Everything));
    QCOMPARE(next.dataset->lines.size(), std::size_t(2007));
    need(again->close());
}

void TestWholeImport::anImportThatIsStopped_leavesEverythingAsItWas_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::newRow("rows") << false;
    QTest::newRow("table") << true;
}

void TestWholeImport::anImportThatIsStopped_leavesEverythingAsItWas()
{
    QFETCH(bool, isTable);
    const Desk desk;
    auto store = openLines(desk);
    const Project before = store->project();
    const QByteArrayList rows = rowsOf(*store, desk.document("before.strata"));
    const ImportPlan plan = planned(linesText(isTable ? kLines : 1000));
    const StagedImport import = staged(plan);
    int stops = 0;
    for (int at = 1;; at += at < 5 ? 1 : 4) {
        int calls = 0;
        const Progress progress = [&calls, at](std::uint64_t, std::uint64_t) { return ++calls < at; };
        const auto made = isTable ? store->commitImport(before, plan, {}, 20000, "Import", progress)
                                  : store->commitImport(before, import, "Import", progress);
        if (made)
            break;
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        ++stops;
        QVERIFY(store->project() == before);
        QCOMPARE(store->unpublishedCount(), 0);
        QVERIFY2(rowsOf(*store, desk.document("after.strata")) == rows, qPrintable(QString::number(at)));
    }
    QVERIFY2(stops > 3, qPrintable(QString::number(stops)));
    QVERIFY(rowsOf(*store, desk.document("after.strata")) != rows); // the look at the rows is not blind
    need(store->close());
}

void TestWholeImport::anImportThatFails_leavesEverythingAsItWas()
{
    const Desk desk;
    auto store = openLines(desk);
    const Project before = store->project();
    const QByteArrayList rows = rowsOf(*store, desk.document("before.strata"));

    // The table is cut short between the look at it and the reading: noticed after two pieces are written.
    const std::string text = linesText(kLines * 2);
    writeBytes(desk.path("lines.csv"), QByteArray::fromStdString(text));
    const ImportPlan plan = need(planImport(desk.path("lines.csv").toStdString(), {}, {}));
    QVERIFY(plan.isReady());
    QVERIFY(QFile::resize(desk.path("lines.csv"), qint64(text.size() - text.size() / 4)));
    const auto cut = store->commitImport(before, plan, {}, 20000, "Import");
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::CannotRead);
    QVERIFY(store->project() == before);
    QVERIFY(rowsOf(*store, desk.document("after.strata")) == rows);

    // What the file refuses of the project itself comes after all rows are in.
    Project wrong = before;
    wrong.rules.newMonths = -1;
    const auto refused = store->commitImport(wrong, planned(linesText(100)), {}, 20000, "Import");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    QVERIFY(rowsOf(*store, desk.document("after.strata")) == rows);
    QCOMPARE(store->unpublishedCount(), 0);

    const Project after = need(store->commitImport(before, planned(linesText(100)), {}, 20000, "Import"));
    store = reopened(std::move(store));
    QVERIFY(store->project().imports == after.imports);
    need(store->close());
}

void TestWholeImport::anUndecidedTable_isRefused()
{
    const Desk desk;
    auto store = need(ProjectStore::create(desk.document(), Project{}));
    const Result<ImportPlan> plan
        = planImportOf("t.csv", "customer_id,date,revenue\nA,03/04/2024,5\nA,05/06/2024,6\n", {}, {});
    QVERIFY(plan && !plan->isReady());
    const auto refused = store->commitImport(store->project(), *plan, {}, 20000, "Import");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NeedsDecision);
    QCOMPARE(store->unpublishedCount(), 0);
    need(store->close());
}

void TestWholeImport::totalsBesideOthers_areRefused_withWhatToDo()
{
    Desk desk;
    auto store = need(ProjectStore::create(desk.document(), Project()));
    const Project empty = store->project();
    const Project lines = need(store->commitImport(empty, linesImport(), "Import"));
    const auto mixed = store->commitImport(lines, totalsImport(), "Import");
    QVERIFY(!mixed);
    QCOMPARE(
        mixed.error(),
        (Error{ErrorCode::CannotRead,
               "the project has invoice lines of lines.csv already, and totals and lines do not add up to "
               "one; remove that import first"}));

    need(store->commit(empty, "Remove"));
    const Project totals = need(store->commitImport(empty, totalsImport(), "Import"));
    StagedImport other = totalsImport();
    other.source = "another";
    const auto second = store->commitImport(totals, other, "Import");
    QVERIFY(!second);
    QCOMPARE(
        second.error(),
        (Error{ErrorCode::CannotRead,
               "the project has totals of warehouse already, and there can be totals of one source only; "
               "refresh that import, or remove it first"}));
    QVERIFY(store->project() == totals);

    const Project refreshed = need(store->commitRefresh(totals, {totalsImport()}, {0}, {}, "Refresh"));
    QVERIFY(refreshed.dataset->totals);
    need(store->commitImport(refreshed, paymentsImport(), "Import"));
}

void TestWholeImport::linesBesideTotals_areRefused_withWhatToDo()
{
    Desk desk;
    auto store = need(ProjectStore::create(desk.document(), Project()));
    const Project totals = need(store->commitImport(store->project(), totalsImport(), "Import"));
    const Error expected{ErrorCode::CannotRead,
                         "the project has totals of warehouse already, and totals and lines do not add up to "
                         "one; remove that import first"};
    const auto staged = store->commitImport(totals, linesImport(), "Import");
    QVERIFY(!staged);
    QCOMPARE(staged.error(), expected);
    const auto table = store->commitImport(totals, planned(linesText(10)), {}, 20000, "Import");
    QVERIFY(!table);
    QCOMPARE(table.error(), expected);
    QVERIFY(store->project() == totals);
    need(store->commitImport(totals, customersImport(), "Import"));
}

void TestWholeImport::aCustomerTwice_isRefused()
{
    Desk desk;
    auto store = need(ProjectStore::create(desk.document(), Project()));
    for (StagedImport import : {totalsImport(), linesImport()}) {
        import.rows.customers.ids = {"ann", "ann"};
        const auto refused = store->commitImport(store->project(), import, "Import");
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::OutOfRange, "customer.id: ann comes twice"}));
    }
    QVERIFY(store->project().imports.empty());
}

QTEST_GUILESS_MAIN(TestWholeImport)
#include "tst_wholeimport.moc"
