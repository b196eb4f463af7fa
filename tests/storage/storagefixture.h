#pragma once
#include "core/storage/projectstore.h"
#include "tests/storage/debatefixture.h"
#include "tests/storage/snapshotfixture.h"
#include "tests/storage/transformfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <sqlite3.h>

// Small projects and folders for the tests of the project file.
namespace strata::test {

// Folders for documents and for what the program keeps of its own, gone afterwards.
class Desk
{
public:
    Desk()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("documents"));
        qputenv("STRATA_STATE_DIR", QFile::encodeName(m_folder.filePath(QStringLiteral("state"))));
    }
    QString document(const QString& name = QStringLiteral("plan.strata")) const
    {
        return m_folder.filePath(QStringLiteral("documents/") + name);
    }
    QStringList besides() const // everything beside the document, hidden files too
    {
        return QDir(m_folder.filePath(QStringLiteral("documents")))
            .entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    QStringList workFolders() const
    {
        return QDir(m_folder.filePath(QStringLiteral("state/work")))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    // In memory where there is such a place: what a killed program wrote is as visible there as on a disk,
    // sooner.
    static QString folderTemplate()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
            + QStringLiteral("/strata-XXXXXX");
    }

    QTemporaryDir m_folder{folderTemplate()};
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Runs SQL on a file as any other program could. False: SQLite refused.
inline bool runSql(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    const bool isDone = sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK
        && sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!isDone)
        qWarning("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
    return isDone;
}

// A document as a program leaves it that died while it wrote: `to` is the file of that moment, with its
// journal. `sql` is not committed with a rollback journal, and only in the journal with a write-ahead log.
inline bool copyWhileWritten(const QString& from, const QString& to, bool isLog, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    const auto run = [&handle](const QByteArray& what) {
        return sqlite3_exec(handle, what.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    const QString suffix = isLog ? QStringLiteral("-wal") : QStringLiteral("-journal");
    const bool isDone = sqlite3_open(QFile::encodeName(from).constData(), &handle) == SQLITE_OK
        && run(isLog ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=DELETE") && run("BEGIN") && run(sql)
        && (isLog ? run("COMMIT") : sqlite3_db_cacheflush(handle) == SQLITE_OK) && QFile::copy(from, to)
        && QFile::copy(from + suffix, to + suffix);
    if (!isDone)
        qWarning("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
    return isDone;
}

// No member that the first format knew has its default value.
inline Project firstFormatProject()
{
    Project project;
    project.name = "Müller & Söhne \"2014\"\n<b>plan</b>";
    project.currency = "EUR";
    project.framework.factors = {
        {"one",
         "One",
         "What?",
         Axis::CustomerLifetimeValue,
         6000,
         true,
         {{"net_sales", 2500, true, {ValueKind::Linear, false, 12.5, -3.25, {}}, MissingPolicy::Middle},
          {"field:staff",
           7500,
           false,
           {ValueKind::Piecewise, true, 0, 1, {{-1.5, 0}, {0.1, 40}, {1e9, 100}}},
           MissingPolicy::Worst}}},
        {"two",
         "Zwei",
         "",
         Axis::NetProfit,
         4000,
         false,
         {{"gm_pct",
           3000,
           false,
           {ValueKind::Thresholds, true, 0, 1, {{0, 10}, {0.2, 90}}},
           MissingPolicy::Unclassified},
          {"cost", 3000, false, {ValueKind::Pareto, true, 0, 1, {}}, MissingPolicy::Reweigh},
          {"days_to_pay", 4000, false, {ValueKind::Percentile, false, 0, 1, {}}, MissingPolicy::Reweigh}}},
        {"empty", "Empty", "no metrics yet", Axis::NetProfit, 0, false, {}},
    };
    project.rules.clvCut = {CutKind::Score, 55.5};
    project.rules.netProfitCut = {CutKind::Percentile, 70.25};
    project.rules.moneyGuard = false;
    project.rules.tierKind = TierKind::ValueShare;
    project.rules.tiers = {{"Gold", 12.5}, {"Rest", 100}};
    project.rules.newMonths = 6;
    project.rules.newOrders = 2;
    project.rules.inactiveMonths = 18;
    project.period = {16000, 24};
    project.rates = {1.5, 0.25, 12, 1, 0.08};
    project.overrides = {{"ann", CustomerType::Core, "we know them", "Board", 16001},
                         {"bob", CustomerType::Excluded, "", "", kNoDay}};
    return project;
}

// No member that the second format knew has its default value.
inline Project secondFormatProject()
{
    Project project = firstFormatProject();
    project.framework.factors[0].metrics[0].isExcluded = true;
    project.framework.factors[0].metrics[0].weightBefore = 1250;
    project.framework.factors[2].isExcluded = true;
    project.framework.factors[2].weightBefore = 10000;
    project.debate = richDebate();
    project.ratings = richRatings();
    Project other = project;
    other.framework.factors.pop_back();
    other.rules.tiers = {{"All", 100}};
    other.rates.perOrder = 9;
    other = withSignOff(other, "Signed \"off\"", "Ann, Bob", 1700000400000);
    project.scenarios = other.scenarios;
    return withScenario(project, "Second", "Median of round 1", 1700000500000);
}

// What format 3 could keep.
inline Project thirdFormatProject()
{
    Project project = secondFormatProject();
    project.rates.perField = {{"staff", 12.5}, {"sales \"calls\"", 0}};
    project.rates.guesses = {"field:staff", "order"};
    project.rates.ledgerTotal = 123456.78;
    Scenario& first = project.scenarios.edit().front(); // signed off
    first.rates.perField = {{"pallets", -3}};
    first.rates.guesses = {"line"};
    first.rates.ledgerTotal = 1;
    project.rollup.parentField = "territory";
    project.rollup.merges = {{"dan", "eva"}, {"fay", "eva"}};
    project.rollup.apart = {"gus", "hal"};
    project.rollup.summedFields = {"staff", "calls"};
    project.gapTasks = std::vector<GapTask>{{"cost.missing", "Ann", 16200, "asks \"finance\"", true},
                                            {"date.future", "", kNoDay, "", false}};
    return withScenario(project, "Counted", "With counted costs", 1700000600000);
}

// What format 4 could keep.
inline Project fourthFormatProject()
{
    Project project = thirdFormatProject();
    project = withScenarioNotes(project, project.scenario, "Ann: \"for the board\"\nBob agrees");
    project.customerNotes = std::vector<CustomerNote>{{"ann", 1700000700000, "Bob", "pays late"},
                                                      {"cid", 1700000800000, "", "asks\nfor \"terms\""}};
    CustomerView drains;
    drains.name = "Large drains";
    drains.search = "gmbh";
    drains.conditions = {{"type", ConditionKind::Is, {"serviceDrain", "core"}, 0.0},
                         {"metric:net_sales", ConditionKind::AtLeast, {}, 1e6},
                         {"field:territory", ConditionKind::IsMissing, {}, 0.0}};
    drains.colour = "field:territory";
    drains.sortBy = "composite";
    drains.isDescending = false;
    CustomerView all;
    all.name = "Everybody";
    project.views = std::vector<CustomerView>{drains, all};
    return project;
}

// No member has its default value.
inline Project richProject()
{
    Project project = fourthFormatProject();
    project.services = richServices();
    project.actions = richActions();
    project.growth = richGrowth();
    project.tracking = richTracking();
    project.logo = std::string("\x89PNG\0\xff a picture", 17); // any bytes, a null among them
    return project;
}

inline ImportReport reportOf(std::uint64_t accepted)
{
    ImportReport report;
    report.read = accepted + 1;
    report.accepted = accepted;
    report.rejected = 1;
    report.blank = 2;
    report.credits = 1;
    report.zeros = 3;
    report.issues = {{214, "revenue", "invalid", "Line 214: revenue 'n.v.' left empty"}};
    report.issueCounts = {{"invalid", 7}};
    report.notes = {{true, "mixed line ends"}};
    report.rejectedRows = {{9, "no customer", ";;=1+1;\"x"}};
    report.header = "customer;date";
    return report;
}

inline StagedImport customersImport()
{
    StagedImport import;
    import.rows.kind = TableKind::Customers;
    import.rows.customers.ids = {"ann", "bob", "cid"};
    import.rows.customers.names = {"Ann", "", std::string("C\0d", 3)};
    import.rows.customers.fields = {{"staff",
                                     true,
                                     {"1.5", "", "300"},
                                     {1.5, 0, 300},
                                     { 1,
                                       0,
                                       1 }},
                                    { "territory",
                                      false,
                                      {"north", "", "süd"},
                                      {},
                                      { 1,
                                        0,
                                        1 } }};
    import.report = reportOf(3);
    import.source = "customers.csv";
    import.date = 16002;
    import.recipe = {SourceKind::Sheet,
                     "/data/customers.xlsx",
                     "Sheet \"1\"",
                     false,
                     {{"header", "2"},
                      { "encoding",
                        "UTF-8" }},
                     { {"Kundennr.", "customer", "text"},
                       { "Staff",
                         "field:staff",
                         "number" } }};
    return import;
}

inline StagedImport linesImport(std::int32_t shift = 0)
{
    StagedImport import;
    import.rows.kind = TableKind::InvoiceLines;
    import.rows.customers.ids = {"bob", "ann"};
    import.rows.customers.names = {"Bob", "Ann"};
    InvoiceLines& l = import.rows.lines;
    l.customer = {0, 0, 1, 1};
    l.date = {15000 + shift, 15001, -3, 15000};
    l.invoice = {0, 0, 1, 2};
    l.product = {0, -1, 1, 0};
    l.category = {-1, -1, 0, 0};
    l.quantity = {1, -2.5, 1e-9, 3e12};
    l.net = {99'9900, -10'0000, 0, std::numeric_limits<Amount>::max()};
    l.cost = {kNoAmount, 5, kNoAmount, std::numeric_limits<Amount>::min() + 1};
    l.list = {1, 2, 3, 4};
    l.freight = {kNoAmount, kNoAmount, kNoAmount, kNoAmount};
    l.freightBilled = {7, 7, 7, 7};
    l.isReturn = {0, 1, 0, 0};
    l.due = {kNoDay, 15030, 15031, kNoDay};
    l.paid = {}; // no such column in the file
    l.invoiceIds = {"I-1", "I-2", "I-3"};
    l.productIds = {"P1", "P2"};
    l.categories = {"Tools"};
    import.report = reportOf(4);
    import.source = "lines.csv";
    import.date = 16003;
    import.recipe = {SourceKind::File, "/data/lines.csv", "", false, {}, { { "", "ignore", "empty" } }};
    return import;
}

inline StagedImport paymentsImport()
{
    StagedImport import;
    import.rows.kind = TableKind::Payments;
    import.rows.customers.ids = {"ann"};
    import.rows.payments.customer = {0, 0};
    import.rows.payments.date = {15040, 15041};
    import.rows.payments.amount = {1, -2};
    import.rows.payments.invoice = {0, -1};
    import.rows.lines.invoiceIds = {"I-1"};
    import.report = reportOf(2);
    import.source = "payments.csv";
    import.recipe.kind = SourceKind::Clipboard;
    return import;
}

inline StagedImport totalsImport()
{
    StagedImport import;
    import.rows.kind = TableKind::Totals;
    import.rows.customers.ids = {"ann", "bob"};
    import.rows.customers.names = {"Ann", "Bob"};
    import.rows.totals = std::make_shared<const CustomerTotals>(richTotals());
    import.report = reportOf(2);
    import.source = "warehouse";
    import.date = 16010;
    import.recipe = {SourceKind::DatabaseTotals,
                     "postgresql://reader@localhost/erp",
                     "SELECT * FROM lines",
                     true,
                     {{"timeout", "60"},
                      { "timeout",
                        "" }},
                     { { "revenue",
                         "revenue",
                         "number" } }};
    return import;
}

// The store or the test fails with what went wrong.
template <typename T> T need(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), result.error().detail.c_str());
    return std::move(result).value();
}

inline std::unique_ptr<ProjectStore> openStore(const QString& path, OpenMode mode = OpenMode::Edit)
{
    return need(ProjectStore::open(path, mode));
}

// No import brings totals to where lines are, yet a file may hold both.
inline Project withTotalsBesideLines(ProjectStore& store, Project project)
{
    project.imports.push_back(need(store.addBatch(totalsImport())));
    project = withDataset(project, need(store.dataset(project.imports)));
    need(store.commit(project, "Import warehouse"));
    return project;
}

// A document with every kind of content, closed.
inline Project makeDocument(const QString& path)
{
    auto store = need(ProjectStore::create(path, richProject()));
    Project project = need(store->commitImport(store->project(), customersImport(), "Import customers.csv"));
    project = need(store->commitImport(project, linesImport(), "Import lines.csv"));
    project = need(store->commitImport(project, paymentsImport(), "Import payments.csv"));
    project = withTotalsBesideLines(*store, project);
    project = need(store->commitSnapshot(project, richSnapshot(project), "Snapshot"));
    Project voted = project; // one ballot more, which is taken back
    Round& round = voted.debate.edit().rounds[1];
    round.ballots = {voted.debate->rounds[0].ballots[1]};
    need(store->commit(voted, "Vote"));
    need(store->commit(project, "Undo vote"));
    need(store->close());
    return project;
}

inline Project withoutDataset(Project project)
{
    project.dataset = nullptr;
    return project;
}

inline bool sameLines(const InvoiceLines& a, const InvoiceLines& b)
{
    return a.customer == b.customer && a.date == b.date && a.invoice == b.invoice && a.product == b.product
        && a.category == b.category && a.quantity == b.quantity && a.net == b.net && a.cost == b.cost
        && a.list == b.list && a.freight == b.freight && a.freightBilled == b.freightBilled
        && a.isReturn == b.isReturn && a.due == b.due && a.paid == b.paid && a.invoiceIds == b.invoiceIds
        && a.productIds == b.productIds && a.categories == b.categories;
}

inline std::unique_ptr<ProjectStore> reopened(std::unique_ptr<ProjectStore> store)
{
    const QString path = store->path();
    need(store->close());
    store.reset();
    return openStore(path);
}

// One number of a file, as any other program could read it.
inline int numberIn(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    int number = -1;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr)
            == SQLITE_OK
        && sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return number;
}

} // namespace strata::test
