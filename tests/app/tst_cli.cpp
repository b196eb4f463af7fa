#include "tests/app/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class TestCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const CliRun made = run({"demo", path("sample.strata"), "--customers", "80", "--seed", "7"});
        QVERIFY2(made.status == 0, made.err);
    }

    void wrongUsage_isStatusTwoAndOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"fly"};
        QTest::newRow("unknown option") << QStringList{"summary", "a.strata", "--fast"};
        QTest::newRow("no project") << QStringList{"summary"};
        QTest::newRow("bad date") << QStringList{"summary", path("sample.strata"), "--as-of", "31.12.2025"};
        QTest::newRow("bad window") << QStringList{"summary", path("sample.strata"), "--window", "0"};
        QTest::newRow("bad format") << QStringList{"summary", path("sample.strata"), "--format", "xml"};
    }

    void wrongUsage_isStatusTwoAndOneSentence()
    {
        QFETCH(QStringList, words);
        const CliRun result = run(words);
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void helpAndVersion_needNothing()
    {
        QCOMPARE(run({"--help"}).status, 0);
        QVERIFY(run({"--version"}).out.startsWith("strata-cli "));
        // Every option says what it is for: two blanks, its name, and words behind them.
        static const QRegularExpression kBare("^  (--?\\S+)( \\S+)?\\s*(\\(may be given again\\))?$");
        const QList<QByteArray> lines = run({"import", "--help"}).out.split('\n');
        QVERIFY(lines.size() > 15);
        for (const QByteArray& line : lines)
            QVERIFY2(!kBare.match(QString::fromUtf8(line)).hasMatch(), line);
    }

    void aMissingProject_isStatusOneAndOneSentence()
    {
        const CliRun result = run({"summary", path("nowhere.strata")});
        QCOMPARE(result.status, 1);
        QVERIFY(result.err.contains("nowhere.strata"));
        QCOMPARE(result.err.count('\n'), 1);
    }

    void newRefusesToReplaceAFile()
    {
        QCOMPARE(run({"new", path("fresh.strata")}).status, 0);
        QCOMPARE(run({"new", path("fresh.strata")}).status, 1);
        QCOMPARE(run({"check", path("fresh.strata")}).status, 0);
    }

    void theSameSeed_makesTheSameSample()
    {
        QCOMPARE(run({"demo", path("again.strata"), "--customers", "80", "--seed", "7"}).status, 0);
        QCOMPARE(run({"stratify", path("again.strata")}).out, run({"stratify", path("sample.strata")}).out);
        QCOMPARE(run({"demo", path("other.strata"), "--customers", "80", "--seed", "8"}).status, 0);
        QVERIFY(run({"stratify", path("other.strata")}).out != run({"stratify", path("sample.strata")}).out);
    }

    void theSummary_countsEveryCustomerOnce()
    {
        const QJsonObject summary
            = QJsonDocument::fromJson(run({"summary", path("sample.strata"), "--format", "json"}).out)
                  .object();
        QCOMPARE(summary["customers"].toInt(), 80);
        const QJsonObject types = summary["types"].toObject();
        const QStringList keys = {"core", "opportunistic", "marginal", "serviceDrain",
                                  "new",  "inactive",      "excluded", "notEnoughData"};
        int sum = 0;
        for (const QString& key : keys) {
            QVERIFY2(types.contains(key), qPrintable(key));
            sum += types[key].toObject()["customers"].toInt();
        }
        QCOMPARE(sum, 80);
        QCOMPARE(summary["tiers"].toObject().keys().size(), 4);
        QVERIFY(summary["whale"].toObject()["totalProfit"].isDouble());
    }

    void asOf_changesNothingInTheProject()
    {
        const QByteArray before = run({"summary", path("sample.strata"), "--format", "json"}).out;
        const QByteArray other = run({"summary", path("sample.strata"), "--format", "json", "--as-of",
                                      "2024-06-30", "--window", "all"})
                                     .out;
        QVERIFY(other.contains("\"asOf\":\"2024-06-30\""));
        QCOMPARE(run({"summary", path("sample.strata"), "--format", "json"}).out, before);
    }

    void aWeight_takesFromTheOthersAndTheSumStays()
    {
        QCOMPARE(run({"new", path("weights.strata")}).status, 0);
        // Defaults 35, 20, 30, 15; loyalty to 40 leaves 60 for 35:30:15.
        const CliRun result = run({"weights", path("weights.strata"), "--set", "loyalty=40"});
        QVERIFY2(result.status == 0, result.err);
        QVERIFY(result.out.contains("buying_power,,26.25,0"));
        QVERIFY(result.out.contains("loyalty,,40,0"));
        QVERIFY(result.out.contains("profitability,,22.5,0"));
        QVERIFY(result.out.contains("cost_to_serve,,11.25,0"));
        QCOMPARE(run({"weights", path("weights.strata")}).out, result.out);

        const CliRun tooMuch
            = run({"weights", path("weights.strata"), "--lock", "buying_power", "--set", "loyalty=90"});
        QCOMPARE(tooMuch.status, 1);
        QVERIFY(tooMuch.err.contains("73.75"));
        QCOMPARE(run({"weights", path("weights.strata")}).out, result.out); // a refused change leaves nothing
    }

    void twoWeightsSetTogether_bothHold()
    {
        QCOMPARE(run({"new", path("two.strata")}).status, 0);
        // 40 and 30 leave 30 for profitability and cost to serve, 30:15 between them.
        const CliRun result
            = run({"weights", path("two.strata"), "--set", "buying_power=40", "--set", "loyalty=30"});
        QVERIFY2(result.status == 0, result.err);
        QVERIFY(result.out.contains("buying_power,,40,0"));
        QVERIFY(result.out.contains("loyalty,,30,0"));
        QVERIFY(result.out.contains("profitability,,20,0"));
        QVERIFY(result.out.contains("cost_to_serve,,10,0"));
    }

    void importedLines_areCountedAndRejectedOnesNamed()
    {
        QCOMPARE(run({"new", path("import.strata")}).status, 0);
        write("lines.csv",
              "customer_id,invoice_id,invoice_date,product_id,quantity,revenue,cost\n"
              "A1,1,2025-01-10,P1,1,100.00,60.00\n"
              ",2,2025-01-11,P1,1,50.00,30.00\n"
              "B2,3,2025-02-30,P1,1,50.00,30.00\n"
              "B2,4,2025-02-28,P2,2,200.50,\n");
        const CliRun result = run({"import", path("import.strata"), path("lines.csv"), "--format", "json"});
        QVERIFY2(result.status == 0, result.err);
        const QJsonObject report = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(report["read"].toInt(), 4);
        QCOMPARE(report["accepted"].toInt(), 2);
        QCOMPARE(report["rejected"].toInt(), 2);
        QList<int> lines;
        for (const QJsonValue& issue : report["issues"].toArray())
            lines << issue.toObject()["line"].toInt();
        QVERIFY(lines.contains(3) && lines.contains(4));

        const QList<QStringList> metrics = csvRows(run({"metrics", path("import.strata")}).out);
        const qsizetype net = metrics[0].indexOf("net_sales"), margin = metrics[0].indexOf("gm_dollars");
        QCOMPARE(metrics.size(), 3);
        QCOMPARE(metrics[1][net].toDouble(), 100.0);
        QCOMPARE(metrics[1][margin].toDouble(), 40.0);
        QCOMPARE(metrics[2][net].toDouble(), 200.5);
        QCOMPARE(metrics[2][margin], QString()); // no cost is not a margin of 100 %
    }

    void anUndecidedFile_isRefusedNamingTheOption()
    {
        QCOMPARE(run({"new", path("ask.strata")}).status, 0);
        write("ask.csv",
              "customer_id,invoice_id,invoice_date,revenue\nA1,1,03/04/2025,10.00\nA1,2,05/06/2025,10.00\n");
        const CliRun refused = run({"import", path("ask.strata"), path("ask.csv")});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("--dates"));
        QCOMPARE(csvRows(run({"stratify", path("ask.strata")}).out).size(), 1); // the header alone
        QCOMPARE(run({"import", path("ask.strata"), path("ask.csv"), "--dates", "dmy"}).status, 0);
        QVERIFY(run({"summary", path("ask.strata"), "--format", "json"}).out.contains("2025-06-05"));
    }

    void oneBadFileOfSeveral_leavesTheProjectAsItWas()
    {
        QCOMPARE(run({"new", path("both.strata")}).status, 0);
        write("good.csv", "customer_id,customer_name\nA1,Ann\n");
        write("bad.csv", "customer_id,invoice_id,invoice_date,revenue\nA1,\"1,2025-01-01,10.00\n");
        const CliRun failed = run({"import", path("both.strata"), path("good.csv"), path("bad.csv")});
        QCOMPARE(failed.status, 1);
        QVERIFY(failed.out.isEmpty()); // nothing is reported accepted that is not in the file
        QCOMPARE(csvRows(run({"stratify", path("both.strata")}).out).size(), 1);
    }

    void theReport_needsNoDisplay()
    {
        const CliRun result = run({"report", path("sample.strata"), "segments", "-o", path("segments.pdf")});
        QVERIFY2(result.status == 0, result.err);
        QFile pdf(path("segments.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    }

    void aCustomersReport_isAPage()
    {
        const QList<QStringList> rows = csvRows(run({"stratify", path("sample.strata")}).out);
        QVERIFY(rows.size() > 1);
        const CliRun result = run({"report", path("sample.strata"), "customer", "--customer", rows[1][0],
                                   "-o", path("customer.pdf")});
        QVERIFY2(result.status == 0, result.err);
        QFile pdf(path("customer.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));

        const CliRun unknown = run(
            {"report", path("sample.strata"), "customer", "--customer", "nobody", "-o", path("nobody.pdf")});
        QCOMPARE(unknown.status, 1);
        QCOMPARE(unknown.err.count('\n'), 1);
        QVERIFY(unknown.err.contains("nobody"));
        QVERIFY(!QFile::exists(path("nobody.pdf")));
        QCOMPARE(run({"report", path("sample.strata"), "customer", "-o", path("x.pdf")}).status, 2);
        QCOMPARE(
            run({"report", path("sample.strata"), "segments", "--customer", "1", "-o", path("x.pdf")}).status,
            2);
    }

    void theExport_hasARowPerCustomerAndMasksNames()
    {
        QCOMPARE(run({"export", path("sample.strata"), "-o", path("out.csv")}).status, 0);
        QCOMPARE(run({"export", path("sample.strata"), "-o", path("masked.csv"), "--mask-names"}).status, 0);
        QFile plain(path("out.csv")), masked(path("masked.csv"));
        QVERIFY(plain.open(QIODevice::ReadOnly) && masked.open(QIODevice::ReadOnly));
        const QList<QStringList> rows = csvRows(plain.readAll());
        const QByteArray hidden = masked.readAll();
        QCOMPARE(rows.size(), 81);
        for (const QStringList& row : rows.mid(1))
            QVERIFY2(!hidden.contains(row[1].toUtf8()), qPrintable(row[1]));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
