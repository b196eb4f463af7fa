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
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("made"));
            database.setDatabaseName(path("company.db"));
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const char* text :
                 {"CREATE TABLE sales (customer TEXT, name TEXT, invoice TEXT, day TEXT, net NUMERIC, cost "
                  "NUMERIC)",
                  "INSERT INTO sales VALUES "
                  "('1','Ann','A','2025-01-10',100.25,60),('1','Ann','B','2025-02-10',20,12),"
                  "('2','Bob','C','2025-02-11',50,55)"})
                QVERIFY2(query.exec(QLatin1String(text)), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("made"));
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
        QVERIFY2(imported.out.contains("sales (totals): 2 rows read"), imported.out);
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
