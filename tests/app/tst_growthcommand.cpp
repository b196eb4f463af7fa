#include "core/storage/projectstore.h"
#include "tests/app/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace strata;

// Ten bakers of 10 people, who buy 1000, 2000, ... 10 000 a year, and two campaigns with them.
class TestGrowthCommand : public QObject
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
    // Cells by customer id, then by column.
    static QMap<QString, QMap<QString, QString>> table(const QByteArray& csv)
    {
        const QList<QStringList> rows = csvRows(csv);
        QMap<QString, QMap<QString, QString>> found;
        for (int i = 1; i < rows.size(); ++i)
            for (int k = 0; k < rows[0].size(); ++k)
                found[rows[i][0]][rows[0][k]] = rows[i][k];
        return found;
    }
    void change(const std::function<void(Project&)>& apply) const
    {
        auto store = ProjectStore::open(m_project);
        QVERIFY(store);
        Project project = (*store)->project();
        apply(project);
        QVERIFY((*store)->commit(project, "Test"));
        QVERIFY((*store)->close());
    }

private slots:
    void initTestCase();
    void wrongUsage_isStatusTwo();
    void potential_isListed();
    void potential_tiesOutAsJson();
    void aFieldThatIsGone_isSaid();
    void campaign_isMeasured();
    void campaign_saysWhyThereIsNothing();
    void adventureWorks_isAsPandasComputesIt();
};

void TestGrowthCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_project = m_folder.filePath("small.strata");
    QByteArray customers = "customer_id,customer_name,industry,employees\n";
    QByteArray lines = "customer_id,invoice_id,invoice_date,product_id,revenue,cost\n";
    int invoice = 0;
    const auto buys = [&](int i, const char* date, double net) {
        lines += "B" + QByteArray::number(i) + ",N" + QByteArray::number(++invoice) + "," + date + ",P1,"
            + QByteArray::number(net, 'f', 2) + "," + QByteArray::number(net / 2, 'f', 2) + "\n";
    };
    for (int i = 0; i < 10; ++i) {
        customers += "B" + QByteArray::number(i) + ",Baker " + QByteArray::number(i) + ","
            + (i < 9 ? "Bakery" : "Mill") + ",10\n";
        for (const char* date : {"2024-01-05", "2024-07-05"})
            buys(i, date, 500.0 * (i + 1));
        buys(i, "2025-05-05", 500.0 * (i + 1));
        buys(i, "2025-07-05", 500.0 * (i + 1) + (i < 5 ? 100.0 + i : -i)); // after the start of the campaign
    }
    lines += "B0,Z,2025-12-31,P1,3,1\n";
    const QString customerFile = write("customers.csv", customers), lineFile = write("lines.csv", lines);
    QCOMPARE(run({"new", m_project, "--currency", "EUR"}).status, 0);
    const CliRun imported = run({"import", m_project, customerFile, "--as", "customers"});
    QVERIFY2(imported.status == 0, imported.err);
    const CliRun lined = run({"import", m_project, lineFile, "--as", "invoices"});
    QVERIFY2(lined.status == 0, lined.err);

    qputenv("STRATA_STATE_DIR", m_folder.filePath("state").toUtf8());
    change([](Project& project) {
        Growth& growth = project.growth.edit();
        growth.rules.smallBelow = 4500;
        growth.rules.peersAtLeast = 5;
        Campaign campaign;
        campaign.id = "g1";
        campaign.name = "Call the bakers";
        campaign.start = *parseIsoDate("2025-07-01");
        campaign.windowMonths = 3;
        for (int i = 0; i < 10; ++i)
            campaign.members.push_back({"B" + std::to_string(i), "marginal-small", i >= 5});
        growth.campaigns.push_back(campaign);
        campaign.id = "g2";
        campaign.name = "Not yet";
        campaign.start = *parseIsoDate("2027-01-01");
        growth.campaigns.push_back(campaign);
    });
}

void TestGrowthCommand::wrongUsage_isStatusTwo()
{
    QCOMPARE(run({"potential"}).status, 2);
    QCOMPARE(run({"potential", m_project, "--format", "text"}).status, 2);
    QCOMPARE(run({"campaign", m_project}).status, 2);
    QCOMPARE(run({"campaign", m_project, "g1", "--resamples", "5"}).status, 2);
    const CliRun missing = run({"potential", m_folder.filePath("nowhere.strata")});
    QCOMPARE(missing.status, 1);
    QCOMPARE(missing.err.count('\n'), 1);
    const QByteArray help = run({"--help"}).out;
    QVERIFY(help.contains("potential") && help.contains("campaign"));
}

// By hand: 2025 brings 1103, 2101, 3102, 4103, 5104, 5995, 6994, 7993, 8992 and the miller's 9991; of the
// nine bakers the median is 5104, a tenth of it a head. Small is below 4500.
void TestGrowthCommand::potential_isListed()
{
    const CliRun listed = run({"potential", m_project});
    QVERIFY2(listed.status == 0, listed.err);
    const QList<QStringList> rows = csvRows(listed.out);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[1][0], QString("B0")); // greatest headroom first
    const auto found = table(listed.out);
    QCOMPARE(found["B0"]["net_sales"].toDouble(), 1103.0);
    QCOMPARE(found["B0"]["potential"].toDouble(), 5104.0);
    QCOMPARE(found["B0"]["headroom"].toDouble(), 4001.0);
    QCOMPARE(found["B0"]["advice"], QString("grow"));
    QCOMPARE(found["B0"]["group"], QString("Bakery"));
    QCOMPARE(found["B0"]["peers"], QString("9"));
    QVERIFY2(found["B0"]["reasons"].startsWith("room for 4001 more a year, 78 % of its potential"),
             qPrintable(found["B0"]["reasons"]));
    QCOMPARE(found["B3"]["advice"], QString("keep")); // 1001 are missing, 20 %
    QVERIFY(
        found["B3"]["reasons"].startsWith("buys nearly what like firms do: 1001 a year are missing, 20 %"));
}

void TestGrowthCommand::potential_tiesOutAsJson()
{
    const CliRun listed = run({"potential", m_project, "--format", "json"});
    QVERIFY2(listed.status == 0, listed.err);
    const QJsonObject said = QJsonDocument::fromJson(listed.out).object();
    QCOMPARE(said["asOf"].toString(), QString("2025-12-31"));
    QCOMPARE(said["smallBelow"].toDouble(), 4500.0);
    QCOMPARE(said["isSuggested"].toBool(true), false);
    QCOMPARE(said["industryField"].toString(), QString("industry"));
    QCOMPARE(said["sizeField"].toString(), QString("employees"));
    QCOMPARE(said["customers"].toArray().size() + said["large"].toInt(), 10);
    const QJsonObject group = said["groups"].toArray().first().toObject();
    QCOMPARE(group["members"].toInt(), 9);
    QCOMPARE(group["salesPerSize"].toDouble(), 510.4);
    // Another day, for this call alone: in 2024 the bakers bought 1000, 2000, ...
    const QJsonObject earlier
        = QJsonDocument::fromJson(
              run({"potential", m_project, "--format", "json", "--as-of", "2025-01-05"}).out)
              .object();
    QCOMPARE(earlier["asOf"].toString(), QString("2025-01-05"));
}

void TestGrowthCommand::aFieldThatIsGone_isSaid()
{
    change([](Project& project) { project.growth.edit().rules.industryField = "trade"; });
    const CliRun listed = run({"potential", m_project});
    change([](Project& project) { project.growth.edit().rules.industryField.clear(); });
    QCOMPARE(listed.status, 1);
    QVERIFY(listed.err.contains("trade"));
    QCOMPARE(listed.err.count('\n'), 1);
}

// Before 500 to 2500 and 3000 to 5000, a mean of 1500 and 4000; after it 100 to 104 more, and 5 to 9 less.
// Three months from 1 July have 92 days.
void TestGrowthCommand::campaign_isMeasured()
{
    const CliRun measured = run({"campaign", m_project, "Call the bakers", "--format", "json"});
    QVERIFY2(measured.status == 0, measured.err);
    const QJsonObject said = QJsonDocument::fromJson(measured.out).object();
    QCOMPARE(said["state"].toString(), QString("measured"));
    QCOMPARE(said["beforeFrom"].toString(), QString("2025-03-31"));
    QCOMPARE(said["afterTo"].toString(), QString("2025-09-30"));
    QCOMPARE(said["daysCovered"].toInt(), 92);
    QVERIFY(said["isComplete"].toBool() && said["hasControl"].toBool());
    const QJsonObject sales = said["outcomes"].toArray().first().toObject();
    QCOMPARE(sales["outcome"].toString(), QString("netSales"));
    QCOMPARE(sales["beforeTarget"].toDouble(), 1500.0);
    QCOMPARE(sales["afterTarget"].toDouble(), 1602.0);
    QCOMPARE(sales["beforeControl"].toDouble(), 4000.0);
    QVERIFY(std::abs(sales["difference"].toDouble() - 109.0) < 1e-9);
    QVERIFY(sales["low"].toDouble() > 105 && sales["low"].toDouble() < 109);
    QCOMPARE(sales["verdict"].toString(), QString("more"));
    // Five against five, all larger: two of the 252 divisions.
    QVERIFY(std::abs(sales["rankSumP"].toDouble() - 2.0 / 252) < 1e-12);

    const CliRun told = run({"campaign", m_project, "g1"});
    QVERIFY2(
        told.out.contains("Net sales per customer: target 1500.00 to 1602.00, control 4000.00 to 3993.00; "
                          "difference of the changes 109.00 (7.3 %)"),
        told.out);
    QVERIFY(told.out.contains("shown: more."));
    QCOMPARE(run({"campaign", m_project, "g1"}).out, told.out); // the same seed, the same words
}

void TestGrowthCommand::campaign_saysWhyThereIsNothing()
{
    const CliRun early = run({"campaign", m_project, "Not yet"});
    QCOMPARE(early.status, 0);
    QVERIFY2(early.out.contains("The data end before it starts"), early.out);
    const QJsonObject said
        = QJsonDocument::fromJson(run({"campaign", m_project, "g2", "--format", "json"}).out).object();
    QCOMPARE(said["state"].toString(), QString("notBegun"));
    QVERIFY(said["outcomes"].toArray().isEmpty());
    const CliRun unknown = run({"campaign", m_project, "Nobody's"});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.err.contains("Call the bakers, Not yet"));
    QCOMPARE(unknown.err.count('\n'), 1);
}

// Microsoft's sample resellers by business type and employees, computed a second time with pandas 1.5.3 and
// numpy 1.24.2: customers with a first sale a year ago or earlier, groups of the medians of sales per
// employee with numpy's quantiles as band limits; 19 000 is the median 19 433.60 to two digits.
void TestGrowthCommand::adventureWorks_isAsPandasComputesIt()
{
    const QString folder = QStringLiteral(SHARED_DATA "/data/adventureworks_dw/");
    if (!QFile::exists(folder + "invoice_lines.csv.gz"))
        QSKIP("the shared data are not here");
    QProcess gunzip;
    gunzip.start("gunzip", {"-c", folder + "invoice_lines.csv.gz"});
    QVERIFY(gunzip.waitForFinished(60000));
    const QString lines = write("aw_lines.csv", gunzip.readAllStandardOutput());
    const QString project = m_folder.filePath("aw.strata");
    QCOMPARE(run({"new", project}).status, 0);
    QCOMPARE(run({"import", project, folder + "customers.csv", "--as", "customers"}).status, 0);
    QCOMPARE(run({"import", project, lines, "--as", "invoices"}).status, 0);
    const CliRun listed = run({"potential", project, "--format", "json"});
    QVERIFY2(listed.status == 0, listed.err);
    const QJsonObject said = QJsonDocument::fromJson(listed.out).object();
    QCOMPARE(said["industryField"].toString(), QString("business_type"));
    QCOMPARE(said["sizeField"].toString(), QString("employees"));
    QCOMPARE(said["smallBelow"].toDouble(), 19000.0);
    QVERIFY(said["isSuggested"].toBool());
    QCOMPARE(said["neverBought"].toInt(), 66);

    struct Expected
    {
        int members;
        double perEmployee;
    };
    const QMap<QString, Expected> groups{{"Value Added Reseller, up to 19", {91, 8043.178047}},
                                         {"Value Added Reseller", {95, 7303.481647}},
                                         {"Warehouse, above 19 up to 49", {13, 3142.954317}},
                                         {"Warehouse, above 49", {89, 968.335800}},
                                         {"Specialty Bike Shop, up to 19", {8, 1071.928662}},
                                         {"Specialty Bike Shop, above 19 up to 49", {81, 363.895412}}};
    QCOMPARE(said["groups"].toArray().size(), groups.size());
    for (const QJsonValue& value : said["groups"].toArray()) {
        const QJsonObject group = value.toObject();
        QVERIFY(groups.contains(group["group"].toString()));
        const Expected& expected = groups[group["group"].toString()];
        QCOMPARE(group["members"].toInt(), expected.members);
        QVERIFY(std::abs(group["salesPerSize"].toDouble() - expected.perEmployee) < 1e-5);
    }
    double potential = 0, sales = 0;
    int lapsed = 0;
    const QJsonArray customers = said["customers"].toArray();
    QCOMPARE(customers.size(), 283);
    for (const QJsonValue& customer : customers) {
        potential += customer["potential"].toDouble();
        sales += customer["net_sales"].toDouble();
        if (customer["reasons"].toString().startsWith("bought nothing for ")) {
            QCOMPARE(customer["advice"].toString(), QString("lowCost"));
            ++lapsed;
        }
    }
    QVERIFY2(std::abs(potential - 17112732.38) < 2.0, qPrintable(QString::number(potential, 'f', 2)));
    QVERIFY2(std::abs(sales - 806009.66) < 2.0, qPrintable(QString::number(sales, 'f', 2)));
    QCOMPARE(lapsed, 142);
}

QTEST_GUILESS_MAIN(TestGrowthCommand)
#include "tst_growthcommand.moc"
