#include "tests/app/cliprocess.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

// A database as the source, from the command line: its lines brought in, or added up there.
class TestDatabaseCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(
            change("CREATE TABLE sales (customer TEXT, name TEXT, invoice TEXT, day TEXT, net NUMERIC, cost "
                   "NUMERIC)"));
        QVERIFY(change("INSERT INTO sales VALUES "
                       "('1','Ann','A','2025-01-10',100.25,60),('1','Ann','B','2025-02-10',20,12),"
                       "('2','Bob','C','2025-02-11',50,55)"));
        QCOMPARE(run({"new", path("shop.strata")}).status, 0);
    }

    void linesOfATable_areBroughtIn()
    {
        const CliRun imported = import({"--table", "sales"});
        QVERIFY2(imported.status == 0, imported.err);
        QVERIFY2(imported.out.contains("3 rows read, 3 accepted, 0 rejected"), imported.out);
        expectFigures();
    }

    void addedUpThere_theFiguresAreTheSame()
    {
        const CliRun imported = import({"--table", "sales", "--add-up"});
        QVERIFY2(imported.status == 0, imported.err);
        QVERIFY2(imported.out.contains("sales (totals): 3 rows read, 3 accepted, 0 rejected"), imported.out);
        expectFigures();
        QCOMPARE(run({"check", path("shop.strata")}).status, 0);
    }

    void aColumnThatIsToBeIgnored_isNotGuessed()
    {
        const CliRun imported = import({"--table", "sales", "--add-up", "--map", "ignore=cost"});
        QVERIFY2(imported.status == 0, imported.err);
        const QList<QStringList> rows = csvRows(run({"metrics", path("shop.strata")}).out);
        QCOMPARE(rows[1][rows.front().indexOf(QStringLiteral("gm_pct"))], QString());
    }

    void aQuery_bringsOnlyItsRows()
    {
        const CliRun imported = import({"--query", "SELECT * FROM sales WHERE customer = '1'"});
        QVERIFY2(imported.status == 0, imported.err);
        QVERIFY2(imported.out.contains("2 rows read, 2 accepted, 0 rejected"), imported.out);
    }

    void linesThatDoNotCount_areReported()
    {
        QVERIFY(change("INSERT INTO sales VALUES (NULL,'Cid','D','2025-02-12',70,1),"
                       "('2','Bob','E',NULL,50,1),('1','Ann','F','2025-02-12',NULL,1),"
                       "('1','Ann','G','9999-12-31',8,1)"));
        const CliRun imported = import({"--table", "sales", "--add-up"});
        QVERIFY2(imported.status == 0, imported.err);
        QVERIFY2(imported.out.contains("sales (totals): 7 rows read, 3 accepted, 4 rejected"), imported.out);
        for (const char* count : {"1 x no-amount", "1 x no-customer", "2 x no-date"})
            QVERIFY2(imported.err.contains(count), imported.err);
        expectFigures();
        const QByteArray gaps = run({"gaps", path("shop.strata"), "--format", "json"}).out;
        for (const char* key : {"lines-without-customer/1", "lines-without-date/1", "lines-unreadable/1"})
            QVERIFY2(gaps.contains(key), gaps);
    }

    void anotherSourceBesideTotals_isRefused()
    {
        QVERIFY(change("CREATE TABLE more AS SELECT '3' AS customer, day, invoice, net FROM sales"));
        QCOMPARE(import({"--table", "sales", "--add-up"}).status, 0);
        for (const QStringList& what :
             {QStringList{"--table", "more", "--add-up"}, QStringList{"--table", "more"}}) {
            const CliRun second = import(what);
            QCOMPARE(second.status, 1);
            QVERIFY2(second.err.contains("the project has totals of sales already"), second.err);
            QVERIFY2(second.err.contains("remove"), second.err);
            expectFigures();
        }
        const CliRun refreshed = run({"refresh", path("shop.strata")});
        QVERIFY2(refreshed.status == 0, refreshed.err);
        expectFigures();
    }

    void totalsBesideLines_areRefused()
    {
        QCOMPARE(import({"--table", "sales"}).status, 0);
        const CliRun second = import({"--table", "sales", "--add-up"});
        QCOMPARE(second.status, 1);
        QVERIFY2(second.err.contains("the project has invoice lines of sales already"), second.err);
        expectFigures();
    }

    void whatAnAddUpCannotHonour_isWrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("left out") << QStringList{"--leave-out", "credits"};
        QTest::newRow("percent") << QStringList{"--percent", "fraction"};
        QTest::newRow("decimal") << QStringList{"--decimal", ","};
        QTest::newRow("duplicates") << QStringList{"--duplicates", "first"};
        QTest::newRow("sheet") << QStringList{"--sheet", "Sales"};
        QTest::newRow("no such field") << QStringList{"--map", "discount_pct=cost"};
        QTest::newRow("no field of lines") << QStringList{"--map", "payment_amount=cost"};
    }
    void whatAnAddUpCannotHonour_isWrongUsage()
    {
        QFETCH(QStringList, words);
        const CliRun imported = import(QStringList{"--table", "sales", "--add-up"} + words);
        QCOMPARE(imported.status, 2);
        QVERIFY2(imported.err.contains(words.back().section(QLatin1Char('='), 0, 0).toUtf8())
                     || imported.err.contains(words.front().toUtf8()),
                 imported.err);
    }

    void totalsAreOfInvoiceLines()
    {
        const CliRun imported = run({"import", path("shop.strata"), "--source", address(), "--table", "sales",
                                     "--add-up", "--as", "customers"});
        QCOMPARE(imported.status, 2);
        QVERIFY2(imported.err.contains("--as invoices"), imported.err);
    }

    void optionsOfADatabase_needOne()
    {
        QCOMPARE(run({"import", path("shop.strata"), "lines.csv", "--add-up"}).status, 2);
        QCOMPARE(run({"import", path("shop.strata"), "--source", address()}).status, 2);
    }

    // An option that is told twice would hide the other.
    void everyOption_isToldOnce()
    {
        const QByteArray help = run({"help"}).out;
        int commands = 0;
        for (const QByteArray& line : help.split('\n')) {
            if (!line.startsWith("  "))
                continue;
            const QString command = QString::fromUtf8(line.trimmed().split(' ').front());
            QStringList options;
            for (const QByteArray& told : run({command, "--help"}).out.split('\n'))
                if (told.startsWith("  --"))
                    options << QString::fromUtf8(told.trimmed().split(' ').front());
            QCOMPARE(options.removeDuplicates(), 0);
            ++commands;
        }
        QVERIFY(commands > 10);
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString address() const { return QStringLiteral("sqlite://") + path("company.db"); }
    bool change(const char* sql) const
    {
        bool isDone = false;
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("made"));
            database.setDatabaseName(path("company.db"));
            isDone = database.open() && QSqlQuery(database).exec(QLatin1String(sql));
            if (!isDone)
                qWarning() << database.lastError().text();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("made"));
        return isDone;
    }
    CliRun run(const QStringList& words) const { return runCli(words, m_folder->filePath("state")); }
    CliRun import(const QStringList& what) const
    {
        return run(QStringList{"import", path("shop.strata"), "--source", address()} + what
                   + QStringList{"--as", "invoices", "--map", "customer_id=customer", "--map",
                                 "invoice_date=day", "--map", "revenue=net", "--map", "invoice_id=invoice"});
    }

    // Added up by hand.
    void expectFigures() const
    {
        const QList<QStringList> rows = csvRows(run({"metrics", path("shop.strata")}).out);
        QCOMPARE(rows.size(), qsizetype(3));
        const auto cell = [&](int row, const char* metric) {
            return rows[row][rows.front().indexOf(QLatin1String(metric))];
        };
        QCOMPARE(cell(1, "net_sales").toDouble(), 120.25);
        QCOMPARE(cell(1, "order_count").toInt(), 2);
        QCOMPARE(cell(1, "gm_dollars").toDouble(), 48.25);
        QCOMPARE(cell(2, "net_sales").toDouble(), 50.0);
        QCOMPARE(cell(2, "gm_dollars").toDouble(), -5.0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabaseCommand)
#include "tst_databasecommand.moc"
