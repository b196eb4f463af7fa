#include "tests/app/cliprocess.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

// Published data sets, where they are at hand; figures computed from them by an independent program.
class TestRealData : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_data = QStringLiteral(SHARED_DATA "/data");

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }

    QString unpacked(const QString& file) const
    {
        const QString to = m_folder.filePath(QString(file).replace(u'/', u'_').remove(".gz"));
        QProcess gzip;
        gzip.setStandardOutputFile(to);
        gzip.start("gzip", {"-dc", m_data + "/" + file});
        return gzip.waitForFinished(60000) && gzip.exitCode() == 0 ? to : QString();
    }

    QJsonObject import(const QString& project, const QString& file)
    {
        const CliRun result = run({"import", project, file, "--format", "json"});
        if (result.status != 0)
            qWarning("%s", result.err.constData());
        return QJsonDocument::fromJson(result.out).object();
    }

    static QHash<QString, QHash<QString, QString>> byCustomer(const QByteArray& csv)
    {
        const QList<QStringList> rows = csvRows(csv);
        QHash<QString, QHash<QString, QString>> customers;
        for (const QStringList& row : rows.mid(1)) {
            for (qsizetype i = 0; i < row.size(); ++i)
                customers[row[0]][rows[0][i]] = row[i];
        }
        return customers;
    }

private slots:
    void initTestCase()
    {
        if (!QDir(m_data).exists())
            QSKIP("The data sets are not here.");
    }

    void adventureWorks_agreesWithItsReference()
    {
        const QString project = m_folder.filePath("aw.strata");
        QCOMPARE(run({"new", project}).status, 0);
        const QJsonObject customers = import(project, m_data + "/adventureworks_dw/customers.csv");
        QCOMPARE(customers["accepted"].toInt(), 701);
        QCOMPARE(customers["rejected"].toInt(), 0);
        const QJsonObject lines = import(project, unpacked("adventureworks_dw/invoice_lines.csv.gz"));
        QCOMPARE(lines["read"].toInt(), 60855);
        QCOMPARE(lines["accepted"].toInt(), 60855);
        QCOMPARE(lines["rejected"].toInt(), 0);

        const QStringList period = {"--as-of", "2013-11-30", "--window", "all"};
        const auto metrics = byCustomer(run(QStringList{"metrics", project} + period).out);
        QCOMPARE(metrics.size(), 701);
        QFile file(m_data + "/adventureworks_dw/reference_customers.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reference = byCustomer(file.readAll());
        QCOMPARE(reference.size(), 635);
        const QHash<QString, QString> names = {{"net_sales", "revenue"},
                                               {"order_count", "orders"},
                                               {"unique_products", "products"},
                                               {"recency_days", "recency_days"},
                                               {"gm_dollars", "profit"}};
        for (auto customer = reference.begin(); customer != reference.end(); ++customer) {
            for (auto name = names.begin(); name != names.end(); ++name) {
                const double ours = metrics[customer.key()][name.key()].toDouble();
                const double theirs = customer.value()[name.value()].toDouble();
                QVERIFY2(std::abs(ours - theirs) < 0.005,
                         qPrintable(QString("%1 %2: %3, expected %4")
                                        .arg(customer.key(), name.key())
                                        .arg(ours)
                                        .arg(theirs)));
            }
        }

        const auto whale = [&] {
            return QJsonDocument::fromJson(
                       run(QStringList{"summary", project, "--format", "json"} + period).out)
                .object()["whale"]
                .toObject();
        };
        const QJsonObject before = whale();
        QCOMPARE(before["totalProfit"].toDouble(), 470482.60);
        QCOMPARE(before["peakPercent"].toDouble(), 561.88);
        QCOMPARE(before["peakCustomers"].toInt(), 300);
        QCOMPARE(before["lossMakers"].toInt(), 335);

        QCOMPARE(run({"rates", project, "--freight", "1"}).status, 0);
        const QJsonObject after = whale();
        QCOMPARE(after["totalProfit"].toDouble(), -1540783.31);
        QVERIFY(after["peakPercent"].isNull());
        QCOMPARE(after["lossMakers"].toInt(), 399);
    }

    void onlineRetail_reportsLinesWithoutACustomer()
    {
        const QString project = m_folder.filePath("or.strata");
        QCOMPARE(run({"new", project, "--currency", "GBP"}).status, 0);
        const QJsonObject lines = import(project, unpacked("online_retail/invoice_lines.csv.gz"));
        QCOMPARE(lines["read"].toInt(), 541909);
        QCOMPARE(lines["rejected"].toInt(), 135080);
        QCOMPARE(lines["accepted"].toInt(), 406829);

        const auto metrics = byCustomer(run({"metrics", project, "--window", "all"}).out);
        QCOMPARE(metrics.size(), 4372);
        double sum = 0;
        for (const auto& customer : metrics)
            sum += customer["net_sales"].toDouble();
        QVERIFY2(std::abs(sum - 8300065.81) < 0.01, qPrintable(QString::number(sum, 'f', 4)));
    }
};

QTEST_GUILESS_MAIN(TestRealData)
#include "tst_realdata.moc"
