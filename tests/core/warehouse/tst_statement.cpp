#include "core/warehouse/complaint.h"
#include "core/warehouse/connection.h"
#include "core/warehouse/statement.h"
#include "core/warehouse/warehouse.h"
#include "core/warehouse/stopwatch.h"
#include "tests/support/postgres.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace strata;

using Family = SqlDialect::Family;
Q_DECLARE_METATYPE(strata::SqlDialect::Family)

// Queries that came with somebody else's project: one SELECT is run, anything else is not.
class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneSelect_isTaken_data();
    void oneSelect_isTaken();
    void anythingElse_isRefused_data();
    void anythingElse_isRefused();
    void whatIsReadDifferently_isRefusedThere_data();
    void whatIsReadDifferently_isRefusedThere();
    void anAttack_changesNoTable_data();
    void anAttack_changesNoTable();
    void severalStatements_stopAtTheDatabaseToo();
    void aQuery_cannotMakeTheNextOneWrite();
    void sqlite_saysThatThereAreSeveral();
    void sqlite_isStoppedBetweenRowsToo();
    void anOdbcStatement_isStoppedByItsDriver_data();
    void anOdbcStatement_isStoppedByItsDriver();
    void everyDatabasesLimit_isOneSentence_data();
    void everyDatabasesLimit_isOneSentence();

private:
    DatabaseAddress address() const;
    DatabaseAddress emptyFile() const;
    // As long as nobody has deleted from it.
    bool isWhole();

    std::unique_ptr<TestPostgres> m_postgres;
    QTemporaryDir m_folder;
};

namespace {

const Family kFamilies[] = {Family::PostgreSQL, Family::SQLite, Family::MySQL, Family::Standard};

// Each ends the query that it stands in, deletes, and begins another.
const char* const kAttacks[] = {
    "SELECT 1 AS a; DELETE FROM sales",
    "SELECT 1 AS a) AS q; DELETE FROM sales; SELECT * FROM (SELECT 2 AS b",
    "SELECT 1 AS a) AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; SELECT * FROM (SELECT 2 AS b",
    // a dollar within a name begins no quote
    "SELECT 1 AS x$a$ ) AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; "
    "SELECT * FROM (SELECT 2 AS y$a$",
    "SELECT 1 AS \xc3\xa9$a$ ) AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; "
    "SELECT * FROM (SELECT 2 AS \xc3\xa9$a$",
    "SELECT 1 AS x$$ ) AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; "
    "SELECT * FROM (SELECT 2 AS y$$",
    // a backslash keeps a quote from ending, for some and in some places
    "SELECT 1 AS \"a\\\" , \") AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; -- \"",
    "SELECT 1 AS \"a\\\" ) AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; "
    "SELECT * FROM (SELECT 2 AS \"b\\\"",
    "SELECT E'\\' ) AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; -- ', 1 AS a",
    "SELECT E'a\\\\\\'' AS a ) AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; -- ' ",
    // a lone carriage return ends a comment, for some
    "SELECT 1 AS a --\r ) AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; "
    "SELECT * FROM (SELECT 2 AS b",
    // comments that nest, comments that are run
    "SELECT 1 AS a /* /* */ ) AS q; COMMIT; BEGIN READ WRITE; DELETE FROM sales; -- */",
    "SELECT 1 AS a /*! ) AS q; DELETE FROM sales; SELECT * FROM (SELECT 2 AS b */",
    "SELECT 1 AS a /*M! ) AS q; DELETE FROM sales; SELECT * FROM (SELECT 2 AS b */",
    "SELECT 1 AS a /*M!100100 ) AS q; DELETE FROM sales; SELECT * FROM (SELECT 2 AS b */",
    // braces: a comment to one, a quote to none
    "SELECT 1 AS a { ' } ) AS q; DELETE FROM sales; SELECT * FROM (SELECT { ' } 2 AS b",
    "SELECT q'[ ' ]' ) AS q; DELETE FROM sales; SELECT * FROM (SELECT q'[ ' ]'",
    "SELECT nQ'! ' !' ) AS q; DELETE FROM sales; SELECT * FROM (SELECT nQ'! ' !'",
};

} // namespace

void TestStatement::initTestCase()
{
    if (!TestPostgres::isInstalled())
        return;
    m_postgres = std::make_unique<TestPostgres>();
    QVERIFY2(m_postgres->start(), qPrintable(m_postgres->problem()));
    QVERIFY2(
        m_postgres->run(QStringLiteral("CREATE TABLE sales AS SELECT i AS x FROM generate_series(1, 3) i; "
                                       "GRANT DELETE ON sales TO reader")),
        qPrintable(m_postgres->problem()));
}

DatabaseAddress TestStatement::address() const
{
    return {DatabaseKind::PostgreSQL, "127.0.0.1", m_postgres->port(), TestPostgres::database().toStdString(),
            TestPostgres::reader().toStdString()};
}

DatabaseAddress TestStatement::emptyFile() const
{
    const QString path = m_folder.filePath(QStringLiteral("a.db"));
    {
        QSqlDatabase made = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("made"));
        made.setDatabaseName(path);
        made.open();
        QSqlQuery(made).exec(QStringLiteral("CREATE TABLE IF NOT EXISTS t (a)"));
        made.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("made"));
    return {DatabaseKind::SQLite, {}, 0, path.toStdString(), {}};
}

bool TestStatement::isWhole()
{
    return m_postgres->run(QStringLiteral("SELECT 1 / (COUNT(*) = 3)::int FROM sales"));
}

void TestStatement::oneSelect_isTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("taken");
    const auto same = [](const char* name, const char* text) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(text);
    };
    same("plain", "select 1");
    same("with", "WITH x AS (SELECT 1) SELECT * FROM x");
    same("semicolon in quotes", "SELECT ';' || \"a;b\"");
    same("doubled quote", "SELECT 'it''s ; (' FROM t");
    same("backslash in a text", "SELECT 'a\\d+' FROM t");
    same("dollar in quotes", "SELECT '$a$', \"v$session\" FROM t");
    same("marks",
         "SELECT a::date, b[1] - 1.5e3 * 2, c >= 1 AND d != 'x' FROM s.t WHERE e ~ '^[a-z]' OR f @> g");
    same("other letters",
         "SELECT gr\xc3\xb6\xc3\x9f"
         "e FROM t");
    same("lines", "SELECT a,\r\n\tb\nFROM t");
    QTest::newRow("its own end") << QByteArray(" SELECT a FROM t ;\n ") << QByteArray("SELECT a FROM t");
    QTest::newRow("comment behind its end") << QByteArray("SELECT 1; -- a; b\n ;") << QByteArray("SELECT 1");
    QTest::newRow("comment at the end") << QByteArray("SELECT 1 -- ; ' )") << QByteArray("SELECT 1");
    QTest::newRow("comment first") << QByteArray("/* a; \" */ SELECT 1") << QByteArray("SELECT 1");
    QTest::newRow("comments within") << QByteArray("SELECT/* it's */1 -- it's\nFROM t")
                                     << QByteArray("SELECT 1  \nFROM t");
}

void TestStatement::oneSelect_isTaken()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, taken);
    const Result<std::string> query = oneQuery(text.toStdString(), Family::PostgreSQL);
    QVERIFY2(query.has_value(), query ? "" : query.error().detail.c_str());
    QCOMPARE(QByteArray::fromStdString(*query), taken);
}

void TestStatement::anythingElse_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "DELETE FROM t",
                             "SELECT 1; DELETE FROM t",
                             "SELECT 1) x; DROP TABLE t; SELECT (1",
                             "SELECT 1) UNION SELECT (2",
                             "SELECT 'open",
                             "SELECT (1",
                             "SELECT \"open",
                             "SELECT /* open",
                             "SELECT $a$ open",
                             "SELECT $a$;)$a$",
                             "SELECT $$a$$",
                             "SELECT $1",
                             "SELECT a$b FROM t",
                             "insert into t values (1)",
                             "SELECT 'a\\'; DELETE FROM t; --'",
                             "SELECT \\",
                             "SELECT \"a\\b\"",
                             "SELECT /*! DELETE */ 1",
                             "SELECT /*+ hint */ 1",
                             "SELECT 1 --+ hint",
                             "SELECT /* a /* b */ 1 */",
                             "; SELECT 1",
                             "SELECT {d '2024-01-31'}",
                             "SELECT 1 AS a\rFROM t",
                             "SELECT\v1",
                             "SELECT 'a\x01'"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("no more behind a NUL") << QByteArray("SELECT 1\0; DELETE FROM t", 24);
    for (const char* text : kAttacks)
        QTest::newRow(text) << QByteArray(text);
}

void TestStatement::anythingElse_isRefused()
{
    QFETCH(QByteArray, text);
    for (const Family family : kFamilies) {
        const Result<std::string> query = oneQuery(text.toStdString(), family);
        QVERIFY2(!query, query ? query->c_str() : "");
        QCOMPARE(query.error().code, ErrorCode::OutOfRange);
        QVERIFY(query.error().detail.starts_with("the query "));
    }
}

void TestStatement::whatIsReadDifferently_isRefusedThere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<Family>>("takers");
    using List = QList<Family>;
    const Family pg = Family::PostgreSQL, lite = Family::SQLite, my = Family::MySQL, other = Family::Standard;
    QTest::newRow("a comment to MySQL") << QByteArray("SELECT a #> '{b}' FROM t") << List{pg};
    QTest::newRow("subtraction to MySQL") << QByteArray("SELECT 1 --1) x; DELETE FROM t\n") << List{pg, lite};
    QTest::newRow("a comment to all")
        << QByteArray("SELECT 1 -- 1) x; DELETE FROM t\n") << List{pg, lite, my, other};
    QTest::newRow("an operator to PostgreSQL") << QByteArray("SELECT `a b` FROM t") << List{lite, my};
    QTest::newRow("a name in brackets") << QByteArray("SELECT [order id] FROM t")
                                        << List{pg, lite, my, other}; // PostgreSQL says that it is none
    QTest::newRow("a quote in brackets") << QByteArray("SELECT 1 AS ['] ) q; DELETE FROM t; SELECT (1 AS [']")
                                         << List{pg}; // to which it is a text
    QTest::newRow("a list") << QByteArray("SELECT ARRAY['a', 'b']") << List{pg};
    QTest::newRow("a comment to Snowflake")
        << QByteArray("SELECT 1 // '\n ) q; DELETE FROM t; // '") << List{};
}

void TestStatement::whatIsReadDifferently_isRefusedThere()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<Family>, takers);
    for (const Family family : kFamilies)
        QCOMPARE(oneQuery(text.toStdString(), family).has_value(), takers.contains(family));
}

void TestStatement::anAttack_changesNoTable_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : kAttacks)
        QTest::newRow(text) << QByteArray(text);
}

void TestStatement::anAttack_changesNoTable()
{
    QFETCH(QByteArray, text);
    if (!m_postgres)
        QSKIP(qPrintable(TestPostgres::whyNot()));
    const auto warehouse = Warehouse::open(address(), TestPostgres::readerPassword().toStdString());
    QVERIFY(warehouse.has_value());
    const WarehouseSource source{text.toStdString(), true};
    QVERIFY(!(*warehouse)->columns(source));
    QVERIFY(!(*warehouse)->planRows(source, {}, {}, 10));
    QVERIFY(!(*warehouse)->pullTotals(source, {{"customer_id", "a"}}, {}, {}));
    QVERIFY(isWhole());
}

// Were a text to get past the first look, the database itself takes one statement and no more.
void TestStatement::severalStatements_stopAtTheDatabaseToo()
{
    if (!m_postgres)
        QSKIP(qPrintable(TestPostgres::whyNot()));
    const std::string several = "SELECT 1; COMMIT; BEGIN READ WRITE; DELETE FROM sales; COMMIT; SELECT 2";
    auto connection = Connection::open(address(), TestPostgres::readerPassword().toStdString(), 20);
    QVERIFY(connection.has_value());
    for (const bool isInTransaction : {false, true}) {
        std::optional<ReadTransaction> transaction;
        if (isInTransaction)
            transaction.emplace(**connection);
        const Result<QSqlQuery> query = (*connection)->run(several);
        QVERIFY(!query);
        QCOMPARE(query.error(), severalStatements());
        QVERIFY(isWhole());
    }
    QVERIFY((*connection)->run("SELECT COUNT(*) FROM sales").has_value());
    // So much for the test: nothing but that keeps the driver from running them all.
    QSqlQuery unguarded((*connection)->database());
    QVERIFY2(unguarded.exec(QString::fromStdString(several)), qPrintable(unguarded.lastError().text()));
    unguarded.finish();
    QVERIFY(!isWhole());
    QVERIFY(m_postgres->run(QStringLiteral("INSERT INTO sales SELECT generate_series(1, 3)")));
}

void TestStatement::aQuery_cannotMakeTheNextOneWrite()
{
    if (!m_postgres)
        QSKIP(qPrintable(TestPostgres::whyNot()));
    QVERIFY(m_postgres->run(QStringLiteral("CREATE FUNCTION sneak() RETURNS int LANGUAGE plpgsql AS $$ BEGIN "
                                           "DELETE FROM sales; RETURN 1; END $$")));
    const auto warehouse = Warehouse::open(address(), TestPostgres::readerPassword().toStdString());
    QVERIFY(warehouse.has_value());
    const auto rows = [&](const char* query) { return (*warehouse)->planRows({query, true}, {}, {}, 10); };
    (void)rows("SELECT set_config('default_transaction_read_only', 'off', false) AS x");
    QVERIFY(!rows("SELECT sneak() AS x"));
    QVERIFY(!rows("SELECT set_config('transaction_read_only', 'off', false), sneak() AS x"));
    QVERIFY(isWhole());
}

void TestStatement::sqlite_saysThatThereAreSeveral()
{
    auto connection = Connection::open(emptyFile(), {}, 20);
    QVERIFY2(connection.has_value(), connection ? "" : connection.error().detail.c_str());
    const Result<QSqlQuery> query = (*connection)->run("SELECT 1; SELECT 2");
    QVERIFY(!query);
    QCOMPARE(query.error(), severalStatements());
}

void TestStatement::sqlite_isStoppedBetweenRowsToo()
{
    auto connection = Connection::open(emptyFile(), {}, 1);
    QVERIFY2(connection.has_value(), connection ? "" : connection.error().detail.c_str());
    Result<QSqlQuery> query = (*connection)
                                  ->run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                        "SELECT 1 UNION ALL SELECT COUNT(*) FROM n");
    QVERIFY(query.has_value());
    while (query->next()) { }
    const Status finished = (*connection)->finished(*query);
    QVERIFY(!finished);
    QVERIFY2(finished.error().detail.starts_with("the database was stopped after 1 seconds"),
             finished.error().detail.c_str());
    QVERIFY((*connection)->run("SELECT 1").has_value()); // each statement has its own time
}

void TestStatement::anOdbcStatement_isStoppedByItsDriver_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("by its limit") << 1;
    QTest::newRow("by a person") << 0;
}

// What is all there is for a database of which only ODBC is known.
void TestStatement::anOdbcStatement_isStoppedByItsDriver()
{
    QFETCH(int, limit);
    const QString driver = QStringLiteral("/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so");
    if (!m_postgres || !Connection::hasDriver(DatabaseKind::Odbc) || !QFile::exists(driver))
        QSKIP("PostgreSQL 15's server or its ODBC driver is not installed");
    DatabaseAddress there = address();
    there.kind = DatabaseKind::Odbc;
    there.database = "DRIVER=" + driver.toStdString()
        + ";SERVER=127.0.0.1;PORT=" + std::to_string(m_postgres->port()) + ";DATABASE=" + there.database;
    auto connection = Connection::open(there, TestPostgres::readerPassword().toStdString(), 60);
    QVERIFY2(connection.has_value(), connection ? "" : connection.error().detail.c_str());
    QSqlQuery query((*connection)->database());
    query.setForwardOnly(true);
    QVERIFY(query.prepare(QStringLiteral("SELECT pg_sleep(30)")));
    const OdbcStatement statement(query);
    QVERIFY(statement.isThere());
    if (limit > 0)
        QVERIFY(statement.setTimeout(limit));
    QElapsedTimer clock;
    clock.start();
    const Progress stop = [](std::uint64_t, std::uint64_t) { return false; };
    StopWatch watch(limit > 0 ? Progress() : stop, 0, [&] { statement.cancel(); });
    QVERIFY(!query.exec());
    watch.finish();
    QVERIFY(clock.elapsed() < 20000);
    QVERIFY((*connection)->run("SELECT 1").has_value()); // it is still there
    QVERIFY(!OdbcStatement(QSqlQuery()).isThere());
}

void TestStatement::everyDatabasesLimit_isOneSentence_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("PostgreSQL") << QByteArray("57014")
                                << QByteArray("canceling statement due to statement timeout");
    QTest::newRow("MySQL") << QByteArray("3024")
                           << QByteArray("Query execution was interrupted, maximum statement execution time "
                                         "exceeded");
    QTest::newRow("MariaDB") << QByteArray("1969")
                             << QByteArray("Query execution was interrupted (max_statement_time exceeded)");
    QTest::newRow("SQL Server") << QByteArray("0") << QByteArray("[Microsoft]Query timeout expired");
}

void TestStatement::everyDatabasesLimit_isOneSentence()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, text);
    const Error error = complaint({.state = state.toStdString(),
                                   .text = text.toStdString(),
                                   .isConnecting = false,
                                   .address = {},
                                   .timeoutSeconds = 7});
    QVERIFY(error.detail.starts_with("the database was stopped after 7 seconds"));
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
