#include "tests/app/cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

// A small company: Ann buys with a cost, Bob without, Cid never; one line names nobody, one has no date.
class TestGapsCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }
    QString write(const char* name, const QByteArray& text) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }
    QJsonObject json(const QStringList& more = {}) const
    {
        return QJsonDocument::fromJson(run(QStringList{"gaps", m_project, "--format", "json"} + more).out)
            .object();
    }
    static QJsonObject find(const QJsonArray& list, const char* key, const QString& value)
    {
        for (const QJsonValue& one : list)
            if (one.toObject()[QLatin1String(key)].toString() == value)
                return one.toObject();
        return {};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_project = m_folder.filePath("small.strata");
        const QString customers = write("customers.csv", "customer_id,customer_name\nA,Ann\nB,Bob\nC,Cid\n");
        const QString lines = write("lines.csv",
                                    "customer_id,invoice_id,invoice_date,product_id,revenue,cost\n"
                                    "A,N1,2024-02-01,P1,300.00,200.00\n"
                                    "A,N2,2025-02-01,P1,400.00,200.00\n"
                                    "A,N3,2025-03-01,P1,100.00,50.00\n"
                                    "B,N4,2025-03-02,P1,500.00,\n"
                                    ",N5,2025-03-02,P1,70.00,10.00\n"
                                    "A,N6,,P1,80.00,10.00\n");
        QCOMPARE(run({"new", m_project, "--currency", "EUR"}).status, 0);
        const CliRun imported = run({"import", m_project, customers, "--as", "customers"});
        QVERIFY2(imported.status == 0, imported.err);
        const CliRun lined = run({"import", m_project, lines, "--as", "invoices"});
        QVERIFY2(lined.status == 0, lined.err);
    }

    void wrongUsage_isStatusTwo()
    {
        QCOMPARE(run({"gaps"}).status, 2);
        QCOMPARE(run({"gaps", m_project, "--format", "xml"}).status, 2);
        const CliRun missing = run({"gaps", m_folder.filePath("nowhere.strata")});
        QCOMPARE(missing.status, 1);
        QCOMPARE(missing.err.count('\n'), 1);
        QVERIFY(run({"--help"}).out.contains("gaps"));
    }

    void currenciesTakenAsTheyStand_areSaid()
    {
        const QString project = m_folder.filePath("mixed.strata");
        const QString lines = write("mixed.csv",
                                    "customer_id,invoice_id,invoice_date,revenue,currency\n"
                                    "A,N1,2025-02-01,300,EUR\nA,N2,2025-02-01,400,USD\n");
        QCOMPARE(run({"new", project}).status, 0);
        QCOMPARE(run({"import", project, lines}).status, 1);
        QCOMPARE(run({"import", project, lines, "--currency-mixed", "accept"}).status, 0);
        const QByteArray said = run({"gaps", project}).out;
        QVERIFY2(said.contains("Serious  2 lines were taken as they stand, in several currencies: EUR, USD."),
                 said);
    }

    void json_hasMetricsFindingsAndMonths()
    {
        const QJsonObject gaps = json();
        QCOMPARE(gaps["asOf"].toString(), QString("2025-03-02"));
        QCOMPARE(gaps["customers"].toInt(), 3);
        QCOMPARE(gaps["shareOfSalesWithCost"].toDouble(), 0.5);

        const QJsonObject profit = find(gaps["metrics"].toArray(), "id", "net_profit_dollars");
        QCOMPARE(profit["factor"].toString(), QString("profitability"));
        QCOMPARE(profit["origin"].toString(), QString("invoicesAndRates"));
        QCOMPARE(profit["state"].toString(), QString("gap"));
        QCOMPARE(profit["covered"].toInt(), 1);
        QCOMPARE(profit["customers"].toInt(), 3);
        QCOMPARE(profit["salesCovered"].toDouble(), 0.5);
        const QJsonObject bob = find(profit["causes"].toArray(), "reason", "someWithoutColumn");
        QCOMPARE(bob["customers"].toInt(), 1);
        QCOMPARE(bob["detail"].toString(), QString("cost"));
        QVERIFY(bob["day"].isNull());
        QVERIFY(profit["due"].isNull() && profit["owner"].isString());

        const QJsonArray findings = gaps["findings"].toArray();
        const QJsonObject cost = find(findings, "key", "lines-without-cost");
        QCOMPARE(cost["severity"].toString(), QString("serious"));
        QCOMPARE(cost["rows"].toInt(), 1);
        QCOMPARE(cost["net"].toDouble(), 500.0);
        QCOMPARE(cost["shareOfSales"].toDouble(), 500.0 / 1300.0);
        QVERIFY(cost["what"].toString().startsWith("1 line (EUR 500, 38.5 % of sales)"));
        QVERIFY(!cost["do"].toString().isEmpty());
        QCOMPARE(cost["done"].toBool(true), false);
        // Of six lines one names nobody: more than 5 %.
        const QJsonObject nobody = find(findings, "key", "lines-without-customer/2");
        QCOMPARE(nobody["severity"].toString(), QString("serious"));
        QCOMPARE(nobody["rows"].toInt(), 1);
        QCOMPARE(find(findings, "key", "lines-without-date/2")["rows"].toInt(), 1);
        QVERIFY(find(findings, "key", "lines-unreadable/2").isEmpty());
        QCOMPARE(find(findings, "key", "without-sales")["rows"].toInt(), 1);

        const QJsonArray months = gaps["months"].toArray();
        QCOMPARE(months.size(), 14);
        QCOMPARE(months[0].toObject()["month"].toString(), QString("2024-02"));
        QCOMPARE(months[13].toObject()["lines"].toInt(), 2);
        QCOMPARE(months[13].toObject()["withCost"].toDouble(), 0.5);
    }

    void asOf_holdsForThisCallAlone()
    {
        QCOMPARE(json({"--as-of", "2025-02-28"})["asOf"].toString(), QString("2025-02-28"));
        QCOMPARE(json()["asOf"].toString(), QString("2025-03-02"));
    }

    void csv_hasARowForEach()
    {
        const QJsonObject gaps = json();
        const QList<QStringList> rows = csvRows(run({"gaps", m_project, "--format", "csv"}).out);
        QCOMPARE(rows[0].join(','),
                 QString("kind,id,state,covered,customers,rows,net,share,detail,owner,due"));
        QMap<QString, int> kinds;
        for (const QStringList& row : rows.mid(1)) {
            QCOMPARE(row.size(), 11);
            ++kinds[row[0]];
            if (row[1] == "lines-without-cost")
                QCOMPARE(row.mid(2, 6).join(','), QString("serious,,,1,500,") + row[7]);
            if (row[1] == "net_sales")
                QCOMPARE(row.mid(2, 6).join(','), QString("ready,2,3,,,1"));
        }
        QCOMPARE(kinds["metric"], int(gaps["metrics"].toArray().size()));
        QCOMPARE(kinds["finding"], int(gaps["findings"].toArray().size()));
        QCOMPARE(kinds["month"], 14);
    }

    void text_saysWhatToDo()
    {
        const CliRun result = run({"gaps", m_project});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, run({"gaps", m_project, "--format", "text"}).out);
        QVERIFY(result.out.contains("3 customers, 4 invoice lines; 50.0 % of sales have a cost of goods"));
        QVERIFY(result.out.contains("1 customer has no line with a cost of goods"));
        QVERIFY(result.out.contains("To do: Complete the customers in the rejected rows"));
        QVERIFY(result.out.contains("\n2025-03"));
        QVERIFY(result.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGapsCommand)
#include "tst_gapscommand.moc"
