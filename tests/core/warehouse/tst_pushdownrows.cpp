#include "core/import/importrun.h"
#include "core/method/aggregate.h"
#include "core/warehouse/warehouse.h"
#include "tests/support/postgres.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <map>

using namespace strata;

namespace {

const WarehouseMapping kPlain = {{"customer_id", "customer"}, {"invoice_date", "day"}, {"revenue", "net"}};

// Of each customer: lines up to the last day, and what they add up to.
using Sums = std::map<std::string, std::pair<std::int64_t, std::int64_t>>;
using Counts = std::map<std::string, std::uint64_t>;

Sums sumsOf(const BatchRows& rows)
{
    Sums all;
    if (rows.totals) {
        for (std::size_t i = 0; i < rows.customers.size(); ++i)
            all[rows.customers.ids[i]]
                = {rows.totals->sums[i].linesEver, std::int64_t(rows.totals->sums[i].net)};
        return all;
    }
    const auto dataset = assemble({std::make_shared<const BatchRows>(rows)});
    for (std::size_t i = 0; i < dataset->lines.size(); ++i) {
        auto& [lines, net] = all[dataset->customers.ids[std::size_t(dataset->lines.customer[i])]];
        ++lines;
        net += dataset->lines.net[i];
    }
    return all;
}

Counts countsOf(const ImportReport& report)
{
    Counts counts;
    for (const IssueCount& count : report.issueCounts)
        if (count.kind != "sentinel-date" && count.kind != "sheet-error") // said of cells, besides
            counts[count.kind] = count.count;
    return counts;
}

} // namespace

// Which rows count, and what is said of the others: an add-up and an import of the same rows agree.
class TestPushdownRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_postgres.reset(); }

    void linesThatDoNotCount_areReported_data() { everywhere(); }
    void linesThatDoNotCount_areReported();
    void aPriceWithoutAQuantity_isReported_data() { everywhere(); }
    void aPriceWithoutAQuantity_isReported();
    void oneIdInTwoSpellings_isOneCustomer_data() { everywhere(); }
    void oneIdInTwoSpellings_isOneCustomer();
    void spellingsThatTheDatabaseTellsApart_areRefused_data() { everywhere(); }
    void spellingsThatTheDatabaseTellsApart_areRefused();
    void whoBuysLater_isThereWithoutSums_data() { everywhere(); }
    void whoBuysLater_isThereWithoutSums();
    void aDayOfSqlite_isTheOneWritten();
    void aDayThatDoesNotExist_isNoDay_data();
    void aDayThatDoesNotExist_isNoDay();
    void amountsBeyondTheRange_areRefused_data();
    void amountsBeyondTheRange_areRefused();
    void aMomentNearMidnight_isTheDayOfTheDatabase_data();
    void aMomentNearMidnight_isTheDayOfTheDatabase();
    void aFieldThatIsNone_isNamed();

private:
    void everywhere()
    {
        QTest::addColumn<QString>("which");
        for (const char* which : {"PostgreSQL", "ODBC", "SQLite"})
            QTest::newRow(which) << QString::fromLatin1(which);
    }
    std::unique_ptr<Warehouse> made(const QString& which, const QStringList& statements);
    Result<ImportOutcome> imported(Warehouse& warehouse, const WarehouseMapping& mapping);

    std::unique_ptr<TestPostgres> m_postgres;
    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestPushdownRows::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (!TestPostgres::isInstalled())
        return; // those tests skip
    auto postgres = std::make_unique<TestPostgres>();
    QVERIFY2(postgres->start(), qPrintable(postgres->problem()));
    m_postgres = std::move(postgres);
}

// A database with the table `lines` that the statements make.
std::unique_ptr<Warehouse> TestPushdownRows::made(const QString& which, const QStringList& statements)
{
    std::string address = "sqlite://";
    if (which == QLatin1String("SQLite")) {
        const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_files));
        address += path.toStdString();
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
            file.setDatabaseName(path);
            if (!file.open())
                return nullptr;
            for (const QString& statement : statements)
                if (QSqlQuery query(file); !query.exec(statement)) {
                    qWarning() << query.lastError().text();
                    return nullptr;
                }
        }
        QSqlDatabase::removeDatabase(path);
    } else {
        if (!m_postgres->run(QStringLiteral("DROP TABLE IF EXISTS lines; ")
                             + statements.join(QLatin1Char(';')))) {
            qWarning() << m_postgres->problem();
            return nullptr;
        }
        const std::string port = std::to_string(m_postgres->port());
        address = which == QLatin1String("ODBC")
            ? "odbc:DRIVER=/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so;SERVER=127.0.0.1;PORT=" + port
                + ";DATABASE=warehouse;UID=reader"
            : "postgresql://reader@127.0.0.1:" + port + "/warehouse";
    }
    Result<std::unique_ptr<Warehouse>> warehouse
        = Warehouse::open(*addressOf(address), TestPostgres::readerPassword().toStdString());
    if (!warehouse) {
        qWarning() << warehouse.error().detail.c_str();
        return nullptr;
    }
    return std::move(*warehouse);
}

Result<ImportOutcome> TestPushdownRows::imported(Warehouse& warehouse, const WarehouseMapping& mapping)
{
    ImportOptions options;
    options.kind = TableKind::InvoiceLines;
    options.map = mapping;
    options.ids = IdPolicy::Keep;
    options.totals = TotalsPolicy::Skip;
    const Result<ImportPlan> plan = warehouse.planRows({"lines", false}, options, {}, 1000);
    if (!plan)
        return plan.error();
    return runImport(*plan);
}

#define MADE(...)                                                                                            \
    QFETCH(QString, which);                                                                                  \
    if (!m_postgres && which != QLatin1String("SQLite"))                                                     \
        QSKIP(qPrintable(TestPostgres::whyNot()));                                                           \
    const auto warehouse = made(which, {__VA_ARGS__});                                                       \
    QVERIFY(warehouse)

#define WORKED(result) QVERIFY2(result.has_value(), result ? "" : result.error().detail.c_str())

void TestPushdownRows::linesThatDoNotCount_areReported()
{
    MADE(
        QStringLiteral("CREATE TABLE lines (customer text, day date, net numeric, fx numeric)"),
        QStringLiteral("INSERT INTO lines VALUES ('ann', '2023-01-01', 10, 1), ('bob', '2023-01-02', 20, 2), "
                       "(NULL, '2023-01-02', 30, 1), ('  ', '2023-01-02', 30, 1), "
                       "('#N/A', '2023-01-02', 30, 1), ('ann', NULL, 40, 1), ('ann', '1900-01-01', 40, 1), "
                       "('ann', '9999-12-31', 40, 1), ('ann', '2023-01-03', NULL, 1), "
                       "('ann', '2023-01-04', 50, NULL), ('ann', '2023-01-05', 50, 0), "
                       "('ann', '2023-01-05', 50, -1), ('Total', '2023-01-05', 330, 1), (NULL, NULL, 1, 1)"));
    WarehouseMapping mapping = kPlain;
    mapping.push_back({"exchange_rate", "fx"});
    const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, mapping, {}, {});
    WORKED(totals);
    QCOMPARE(totals->report.read, std::uint64_t(14));
    QCOMPARE(totals->report.accepted, std::uint64_t(2));
    QCOMPARE(totals->report.rejected, std::uint64_t(12));
    QCOMPARE(countsOf(totals->report),
             (Counts{{"no-amount", 1}, {"no-customer", 3}, {"no-date", 4}, {"no-rate", 3}, {"total", 1}}));
    QCOMPARE(sumsOf(totals->rows), (Sums{{"ann", {1, 100000}}, {"bob", {1, 400000}}}));
    QCOMPARE(totals->rows.totals->lines, std::int64_t(2));

    const Result<ImportOutcome> rows = imported(*warehouse, mapping);
    WORKED(rows);
    QCOMPARE(rows->report.read, totals->report.read);
    QCOMPARE(rows->report.accepted, totals->report.accepted);
    QCOMPARE(countsOf(rows->report), countsOf(totals->report));
    QCOMPARE(sumsOf(rows->rows), sumsOf(totals->rows));
}

void TestPushdownRows::aPriceWithoutAQuantity_isReported()
{
    MADE(QStringLiteral("CREATE TABLE lines (customer text, day date, price numeric, qty numeric)"),
         QStringLiteral(
             "INSERT INTO lines VALUES ('ann', '2023-01-01', 10, 2), ('ann', '2023-01-02', 20, NULL), "
             "('ann', '2023-01-02', NULL, 3), ('ann', '2023-01-02', NULL, NULL)"));
    const WarehouseMapping mapping = {
        {"customer_id", "customer"}, {"invoice_date", "day"}, {"unit_price", "price"}, {"quantity", "qty"}};
    const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, mapping, {}, {});
    WORKED(totals);
    QCOMPARE(countsOf(totals->report), (Counts{{"bad-amount", 1}, {"no-amount", 2}}));
    QCOMPARE(sumsOf(totals->rows), (Sums{{"ann", {1, 200000}}}));
    const Result<ImportOutcome> rows = imported(*warehouse, mapping);
    WORKED(rows);
    QCOMPARE(countsOf(rows->report), countsOf(totals->report));
}

void TestPushdownRows::oneIdInTwoSpellings_isOneCustomer()
{
    MADE(QStringLiteral("CREATE TABLE lines (customer text, day date, net numeric)"),
         QStringLiteral("INSERT INTO lines VALUES ('C1', '2023-01-01', 100), "
                        "('C1\u00a0', '2023-01-02', 50), ('\u00a0\u00a0', '2023-01-02', 50)"));
    const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, kPlain, {}, {});
    WORKED(totals);
    QCOMPARE(sumsOf(totals->rows), (Sums{{"C1", {2, 1500000}}}));
    QCOMPARE(countsOf(totals->report), (Counts{{"no-customer", 1}}));
    const Result<ImportOutcome> rows = imported(*warehouse, kPlain);
    WORKED(rows);
    QCOMPARE(sumsOf(rows->rows), sumsOf(totals->rows));
}

void TestPushdownRows::spellingsThatTheDatabaseTellsApart_areRefused()
{
    MADE(QStringLiteral("CREATE TABLE lines (customer text, day date, net numeric)"),
         QStringLiteral("INSERT INTO lines VALUES ('+C1', '2023-01-01', 100), ('''+C1', '2023-01-02', 50)"));
    const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, kPlain, {}, {});
    QVERIFY(!totals);
    QCOMPARE(totals.error().code, ErrorCode::OutOfRange);
    QVERIFY2(totals.error().detail.starts_with("the customer id '+C1' is spelled in several ways"),
             totals.error().detail.c_str());
}

void TestPushdownRows::whoBuysLater_isThereWithoutSums()
{
    MADE(QStringLiteral("CREATE TABLE lines (customer text, name text, day date, net numeric)"),
         QStringLiteral("INSERT INTO lines VALUES ('ann', 'Ann', '2023-01-01', 10), "
                        "('ann', 'Ann', '2023-03-01', 5), ('bob', 'Bob', '2023-02-01', 20), "
                        "('bob', 'Bob', '2023-02-02', 20), ('Total', '', '2023-01-01', 10), "
                        "('Total', '', '2023-03-01', 45)"));
    WarehouseMapping mapping = kPlain;
    mapping.push_back({"customer_name", "name"});
    const Period period{parseIsoDate("2023-01-31").value(), 12};
    const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, mapping, period, {});
    WORKED(totals);
    QCOMPARE(sumsOf(totals->rows), (Sums{{"ann", {1, 100000}}, {"bob", {0, 0}}}));
    QCOMPARE(totals->rows.customers.names, (std::vector<std::string>{"Ann", "Bob"}));
    QCOMPARE(totals->rows.totals->sums[1].firstSale, kNoDay);
    QCOMPARE(totals->report.read, std::uint64_t(6));
    QCOMPARE(totals->report.accepted, std::uint64_t(4));
    QCOMPARE(countsOf(totals->report), (Counts{{"total", 2}}));
    const Result<ImportOutcome> rows = imported(*warehouse, mapping);
    WORKED(rows);
    QCOMPARE(rows->rows.customers.ids, totals->rows.customers.ids);
    QCOMPARE(rows->report.accepted, totals->report.accepted);
}

void TestPushdownRows::aDayOfSqlite_isTheOneWritten()
{
    const auto warehouse
        = made(QStringLiteral("SQLite"),
               {QStringLiteral("CREATE TABLE lines (customer text, day text, net numeric)"),
                QStringLiteral("INSERT INTO lines VALUES ('ann', '2024-01-05 23:30:00-05:00', 1), "
                               "('bob', '2024-01-05T00:30:00+05:00', 1), ('cid', ' 20240105 ', 1), "
                               "('dee', '2024-01-05', 1), ('eve', '2024-01-05 10:00', 1)")});
    QVERIFY(warehouse);
    const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, kPlain, {}, {});
    WORKED(totals);
    QCOMPARE(totals->rows.customers.size(), std::size_t(5));
    for (const CustomerSums& sums : totals->rows.totals->sums)
        QCOMPARE(isoDate(sums.lastSale), std::string("2024-01-05"));
    const Result<ImportOutcome> rows = imported(*warehouse, kPlain);
    WORKED(rows);
    for (const Day day : rows->rows.lines.date)
        QCOMPARE(isoDate(day), std::string("2024-01-05"));
}

void TestPushdownRows::aDayThatDoesNotExist_isNoDay_data()
{
    QTest::addColumn<QString>("day");
    for (const char* day : {"2023-02-30", "20230230", "2023-02-29 10:00", "2023-01-051", "2023-01-05 soon",
                            "0000-05-05", "now", "2460000"})
        QTest::newRow(day) << QString::fromLatin1(day);
}

void TestPushdownRows::aDayThatDoesNotExist_isNoDay()
{
    QFETCH(QString, day);
    const auto warehouse = made(
        QStringLiteral("SQLite"),
        {QStringLiteral("CREATE TABLE lines (customer text, day, net numeric)"),
         QStringLiteral("INSERT INTO lines VALUES ('ann', '2023-01-05', 1), ('ann', '%1', 1)").arg(day)});
    QVERIFY(warehouse);
    const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, kPlain, {}, {});
    QVERIFY(!totals);
    QVERIFY2(totals.error().detail.starts_with("1 value of 'invoice_date' cannot be read as a date"),
             totals.error().detail.c_str());
    const Result<ImportOutcome> rows = imported(*warehouse, kPlain);
    if (rows) // else it asks what the column is
        QCOMPARE(countsOf(rows->report), (Counts{{"bad-date", 1}}));
}

void TestPushdownRows::amountsBeyondTheRange_areRefused_data()
{
    QTest::addColumn<QString>("net");
    for (const char* net : {"1e15", "-1e15", "922337203685478", "9e999", "-9e999", "'999999999999999999'"})
        QTest::newRow(net) << QString::fromLatin1(net);
}

void TestPushdownRows::amountsBeyondTheRange_areRefused()
{
    QFETCH(QString, net);
    const auto warehouse
        = made(QStringLiteral("SQLite"),
               {QStringLiteral("CREATE TABLE lines (customer text, day date, net numeric)"),
                QStringLiteral("INSERT INTO lines VALUES ('ann', '2023-01-01', 922337203685476), ('ann', "
                               "'2023-01-02', %1)")
                    .arg(net)});
    QVERIFY(warehouse);
    const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, kPlain, {}, {});
    QVERIFY(!totals);
    QVERIFY2(totals.error().detail.starts_with("1 value of 'revenue' cannot be read as a number"),
             totals.error().detail.c_str());
}

void TestPushdownRows::aMomentNearMidnight_isTheDayOfTheDatabase_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QByteArray>("here"); // time zone of the computer that asks
    for (const char* which : {"PostgreSQL", "ODBC"})
        for (const char* here : {"UTC", "America/New_York", "Asia/Tokyo"})
            QTest::addRow("%s, %s", which, here) << QString::fromLatin1(which) << QByteArray(here);
}

// The database stands in Berlin. 23:30 in London is the next day there.
void TestPushdownRows::aMomentNearMidnight_isTheDayOfTheDatabase()
{
    QFETCH(QByteArray, here);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", here);
    tzset();
    const auto restore = qScopeGuard([&before] {
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    });
    MADE(QStringLiteral("ALTER DATABASE warehouse SET timezone = 'Europe/Berlin'"),
         QStringLiteral("CREATE TABLE lines (customer text, day timestamptz, due timestamp, net numeric)"),
         QStringLiteral("INSERT INTO lines VALUES ('ann', '2024-01-05 23:30:00+00', '2024-01-05 23:30', 1), "
                        "('bob', '2024-01-06 00:30:00+01', '2024-01-05 00:30', 1), "
                        "('cid', '2024-01-06 23:30:00+01', '2024-01-05 00:00', 1), ('dee', NULL, NULL, 1)"));
    WarehouseMapping mapping = kPlain;
    mapping.push_back({"due_date", "due"});
    const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, mapping, {}, {});
    WORKED(totals);
    QCOMPARE(totals->rows.customers.size(), std::size_t(3));
    for (const CustomerSums& sums : totals->rows.totals->sums)
        QCOMPARE(isoDate(sums.lastSale), std::string("2024-01-06"));
    const Result<ImportOutcome> rows = imported(*warehouse, mapping);
    WORKED(rows);
    QCOMPARE(rows->rows.lines.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(isoDate(rows->rows.lines.date[i]), std::string("2024-01-06"));
        QCOMPARE(isoDate(rows->rows.lines.due[i]), std::string("2024-01-05"));
    }
}

void TestPushdownRows::aFieldThatIsNone_isNamed()
{
    const auto warehouse
        = made(QStringLiteral("SQLite"),
               {QStringLiteral("CREATE TABLE lines (customer text, day date, net numeric)")});
    QVERIFY(warehouse);
    for (const char* field : {"discount_pct", "payment_amount"}) {
        WarehouseMapping mapping = kPlain;
        mapping.push_back({field, "net"});
        const Result<ImportOutcome> totals = warehouse->pullTotals({"lines", false}, mapping, {}, {});
        QVERIFY(!totals);
        QCOMPARE(totals.error(), (Error{ErrorCode::UnknownName, field}));
    }
}

QTEST_GUILESS_MAIN(TestPushdownRows)
#include "tst_pushdownrows.moc"
