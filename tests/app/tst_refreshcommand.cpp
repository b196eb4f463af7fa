#include "tests/app/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

// Sources that are read again, and what a nightly script sees of it.
class TestRefreshCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("lines.csv",
              "customer_id,invoice_id,invoice_date,revenue\n1,A,2025-01-10,100\n2,B,2025-02-10,50\n");
        QCOMPARE(run({"new", path("shop.strata")}).status, 0);
        const CliRun imported = run({"import", path("shop.strata"), path("lines.csv")});
        QVERIFY2(imported.status == 0, imported.err);
    }

    void aRefresh_readsTheRecordedFileAgain()
    {
        write("lines.csv",
              "customer_id,invoice_id,invoice_date,revenue,cost\n1,A,2025-01-10,100,60\n"
              "2,B,2025-02-10,55,30\n3,C,2025-03-10,10,5\n,D,2025-03-11,7,5\n");
        const CliRun refreshed = run({"refresh", path("shop.strata"), "--format", "json"});
        QVERIFY2(refreshed.status == 0, refreshed.err);
        const QJsonObject said = QJsonDocument::fromJson(refreshed.out).object();
        const QJsonObject source = said["sources"].toArray().at(0).toObject();
        QCOMPARE(source["acceptedBefore"].toInt(), 2);
        QCOMPARE(source["accepted"].toInt(), 3);
        QCOMPARE(source["rejected"].toInt(), 1);
        QCOMPARE(source["columns"].toObject()["added"].toArray().at(0).toString(), QStringLiteral("cost"));
        QCOMPARE(said["customers"].toObject()["added"].toInt(), 1);

        const QList<QStringList> metrics
            = csvRows(run({"metrics", path("shop.strata"), "--window", "all"}).out);
        const qsizetype sales = metrics.front().indexOf("net_sales");
        QCOMPARE(metrics.size(), qsizetype(4));
        QCOMPARE(metrics[2][sales].toDouble(), 55.0);
        QCOMPARE(run({"check", path("shop.strata")}).status, 0);
    }

    void aSourceThatIsGone_changesNothing()
    {
        const QByteArray before = run({"metrics", path("shop.strata")}).out;
        QVERIFY(QFile::remove(path("lines.csv")));
        const CliRun refreshed = run({"refresh", path("shop.strata")});
        QCOMPARE(refreshed.status, 1);
        QVERIFY(refreshed.err.contains("lines.csv"));
        QCOMPARE(run({"metrics", path("shop.strata")}).out, before);
        QCOMPARE(run({"check", path("shop.strata")}).status, 0);
    }

    void aNeededColumnThatIsGone_isNamed()
    {
        const QByteArray before = run({"metrics", path("shop.strata")}).out;
        write("lines.csv", "customer_id,invoice_id,invoice_date\n1,A,2025-01-10\n");
        const CliRun refreshed = run({"refresh", path("shop.strata")});
        QCOMPARE(refreshed.status, 1);
        QVERIFY2(refreshed.err.contains("revenue"), refreshed.err);
        QCOMPARE(run({"metrics", path("shop.strata")}).out, before);
    }

    void aFileThatCannotMeanTheSame_changesNothing()
    {
        const QString shop = path("rated.strata");
        write("rated.csv",
              "customer_id,invoice_id,invoice_date,revenue,exchange_rate\n1,A,31/01/2025,100,2\n");
        QCOMPARE(run({"new", shop}).status, 0);
        QCOMPARE(run({"import", shop, path("rated.csv")}).status, 0);
        const QByteArray before = run({"metrics", shop}).out;

        write("rated.csv", "customer_id,invoice_id,invoice_date,revenue\n1,A,31/01/2025,150\n");
        const CliRun withoutRate = run({"refresh", shop});
        QCOMPARE(withoutRate.status, 1);
        QVERIFY2(withoutRate.err.contains("exchange_rate"), withoutRate.err);

        write("rated.csv",
              "customer_id,invoice_id,invoice_date,revenue,exchange_rate\n1,A,01/31/2025,100,2\n");
        const CliRun turned = run({"refresh", shop});
        QCOMPARE(turned.status, 1);
        QVERIFY2(turned.err.contains("'01/31/2025') has the month first"), turned.err);
        QCOMPARE(run({"metrics", shop}).out, before);

        write("rated.csv",
              "customer_id,invoice_id,invoice_date,revenue,exchange_rate\n1,A,02/01/2025,100,2\n");
        const CliRun open = run({"refresh", shop});
        QVERIFY2(open.status == 0, open.err);
        const QList<QStringList> metrics = csvRows(run({"metrics", shop, "--window", "all"}).out);
        QCOMPARE(metrics[1][metrics.front().indexOf("net_sales")].toDouble(), 200.0);
        QVERIFY(run({"gaps", shop}).out.contains("as of 2025-01-02"));
    }

    void withoutSources_itSaysWhatToDo()
    {
        QCOMPARE(run({"demo", path("sample.strata"), "--customers", "20"}).status, 0);
        const CliRun refreshed = run({"refresh", path("sample.strata")});
        QCOMPARE(refreshed.status, 1);
        QVERIFY(refreshed.err.contains("import"));
    }

    void ratesOfCountedFields_tieOutAgainstTheLedger()
    {
        write("customers.csv", "customer_id,name,sales_calls\n1,Ann,3\n2,Bob,1\n");
        QCOMPARE(run({"import", path("shop.strata"), path("customers.csv")}).status, 0);
        const CliRun rates = run({"rates", path("shop.strata"), "--order", "10", "--field", "sales_calls=20",
                                  "--guess", "field:sales_calls", "--ledger", "150"});
        QVERIFY2(rates.status == 0, rates.err);
        // 2 orders x 10 + 4 calls x 20 = 100
        QVERIFY2(rates.out.contains("allocated 100.00"), rates.out);
        QVERIFY(rates.out.contains("guessed 80.00"));
        QVERIFY(rates.out.contains("unallocated 50.00"));
        // A mark goes with its rate: the next one is sure until somebody says otherwise.
        QCOMPARE(run({"rates", path("shop.strata"), "--guess", "order"}).status, 0);
        QCOMPARE(run({"rates", path("shop.strata"), "--order", "0"}).status, 0);
        QCOMPARE(run({"rates", path("shop.strata"), "--order", "10"}).status, 0);
        QCOMPARE(run({"rates", path("shop.strata"), "--field", "sales_calls=0"}).status, 0);
        const CliRun again = run({"rates", path("shop.strata"), "--field", "sales_calls=20"});
        QVERIFY2(again.out.contains("field:sales_calls 20\n"), again.out);
        QVERIFY2(!again.out.contains("guess"), again.out);
        QCOMPARE(run({"rates", path("shop.strata"), "--field", "visits=20"}).status, 1);
        QCOMPARE(run({"rates", path("shop.strata"), "--guess", "visits"}).status, 2);
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    CliRun run(const QStringList& words) const { return runCli(words, m_folder->filePath("state")); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRefreshCommand)
#include "tst_refreshcommand.moc"
