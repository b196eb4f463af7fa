#include "core/storage/projectstore.h"
#include "tests/app/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace strata;

// The sample company with two kept scenarios. What `compare` says is held against what `stratify` says of
// each of the two by itself.
class TestCompareCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }

    // Type or status by customer.
    QMap<QString, QString> types(const QStringList& more) const
    {
        const auto rows = csvRows(run(QStringList{"stratify", m_project} + more).out);
        const auto id = rows[0].indexOf("customer_id"), status = rows[0].indexOf("status"),
                   type = rows[0].indexOf("type");
        QMap<QString, QString> found;
        for (int i = 1; i < rows.size(); ++i)
            found[rows[i][id]] = rows[i][type].isEmpty() ? rows[i][status] : rows[i][type];
        return found;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_project = m_folder.filePath("demo.strata");
        const CliRun made = run({"demo", m_project, "--customers", "120", "--seed", "4"});
        QVERIFY2(made.status == 0, made.err);
        qputenv("STRATA_STATE_DIR", m_folder.filePath("state").toUtf8());
        auto store = ProjectStore::open(m_project);
        QVERIFY(store);
        Project project = (*store)->project();
        for (const bool isFirst : {true, false}) {
            Scenario scenario;
            scenario.name = isFirst ? "Finance view" : "Sales, \"loud\"";
            scenario.framework = project.framework;
            scenario.rules = project.rules;
            scenario.rates = project.rates;
            auto& factors = scenario.framework.factors;
            for (std::size_t f = 0; f < factors.size(); ++f)
                factors[f].weight = 0;
            factors.front().weight = isFirst ? 9000 : 1000;
            factors[1].weight = kFullWeight - factors.front().weight;
            project = withScenarioAdded(project, scenario, 1);
        }
        QVERIFY((*store)->commit(project, "Scenarios"));
        QVERIFY((*store)->close());
    }

    void wrongUsage_isStatusTwo()
    {
        QCOMPARE(run({"compare", m_project, "present"}).status, 2);
        QCOMPARE(run({"compare", m_project, "present", "Finance view", "--format", "xml"}).status, 2);
        const CliRun unknown = run({"compare", m_project, "present", "Nobody's view"});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.err.contains("Finance view")); // says which there are
        QCOMPARE(unknown.err.count('\n'), 1);
        QVERIFY(run({"--help"}).out.contains("compare"));
    }

    void csv_namesExactlyThoseWhoChangeType()
    {
        const auto before = types({"--scenario", "Finance view"});
        const auto after = types({"--scenario", "Sales, \"loud\""});
        const CliRun compared
            = run({"compare", m_project, "Finance view", "Sales, \"loud\"", "--format", "csv"});
        QVERIFY2(compared.status == 0, compared.err);
        const auto rows = csvRows(compared.out);
        QCOMPARE(rows[0].join(','),
                 QString("customer_id,customer_name,from,to,net_sales,net_profit,score_before,score_after"));
        QSet<QString> changed;
        for (int i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows[i][2], before[rows[i][0]]);
            QCOMPARE(rows[i][3], after[rows[i][0]]);
            changed += rows[i][0];
        }
        QVERIFY(!changed.isEmpty());
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(changed.contains(it.key()), it.value() != after[it.key()]);
    }

    void json_tiesOut()
    {
        const CliRun compared = run({"compare", m_project, "", "Finance view", "--format", "json"});
        QVERIFY2(compared.status == 0, compared.err);
        const QJsonObject said = QJsonDocument::fromJson(compared.out).object();
        QCOMPARE(said["customers"].toInt(), 120);
        QCOMPARE(said["from"].toObject()["name"].toString(), QString("present"));
        QCOMPARE(said["to"].toObject()["name"].toString(), QString("Finance view"));
        const auto present = types({});
        QMap<QString, int> counts;
        for (const QString& type : present)
            ++counts[type];
        int all = 0, changing = 0;
        QMap<QString, int> leaving;
        for (const QJsonValue& one : said["flows"].toArray()) {
            const QJsonObject flow = one.toObject();
            const int customers = flow["customers"].toInt();
            QVERIFY(customers > 0);
            all += customers;
            leaving[flow["from"].toString()] += customers;
            if (flow["from"] != flow["to"])
                changing += customers;
        }
        QCOMPARE(all, 120);
        QCOMPARE(leaving, counts);
        QCOMPARE(said["changed"].toInt(), changing);
        QCOMPARE(said["changing"].toArray().size(), changing);
        const QJsonObject counted = said["from"].toObject()["types"].toObject();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            QCOMPARE(counted[it.key()].toInt(), it.value());
    }

    void theSameModel_changesNobody()
    {
        const CliRun compared = run({"compare", m_project, "Finance view", "Finance view"});
        QVERIFY2(compared.status == 0, compared.err);
        QVERIFY2(compared.out.contains("0 of 120 customers change type."), compared.out);
        const CliRun empty = run({"compare", m_project, "present", "", "--format", "csv"});
        QCOMPARE(empty.out.count('\n'), 1); // the head alone
    }
};

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_comparecommand.moc"
