#include "tests/app/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

// The sample distributor with few customers: what is printed agrees with itself and with stratify.
class TestSensitivityCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }
    QJsonObject json() const
    {
        return QJsonDocument::fromJson(run({"sensitivity", m_project, "--format", "json"}).out).object();
    }
    // customer_id -> type
    QMap<QString, QString> types() const
    {
        QMap<QString, QString> types;
        const QJsonArray rows
            = QJsonDocument::fromJson(run({"stratify", m_project, "--format", "json"}).out).array();
        for (const QJsonValue& row : rows)
            types.insert(row.toObject()["customer_id"].toString(),
                         row.toObject()["type"].toString() + row.toObject()["status"].toString());
        return types;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_project = m_folder.filePath("sample.strata");
        QCOMPARE(run({"demo", m_project, "--customers", "80"}).status, 0);
    }

    void wrongUsage_isStatusTwo()
    {
        QCOMPARE(run({"sensitivity"}).status, 2);
        QCOMPARE(run({"sensitivity", m_project, "--format", "xml"}).status, 2);
        QCOMPARE(run({"sensitivity", m_folder.filePath("nowhere.strata")}).status, 1);
        QCOMPARE(run({"sensitivity", m_project, "--scenario", "nobody's"}).status, 1);
        QVERIFY(run({"--help"}).out.contains("sensitivity"));
    }

    void json_hasACurveAndTwoSidesForEveryWeight()
    {
        const QJsonObject all = json();
        const QJsonArray flips = all["flips"].toArray(), sides = all["tornado"].toArray();
        QVERIFY(flips.size() >= 8);
        QCOMPARE(flips.size(), sides.size());
        QVERIFY(all["customers"].toInt() > 0);
        for (int i = 0; i < flips.size(); ++i) {
            const QJsonObject flip = flips[i].toObject(), side = sides[i].toObject();
            QCOMPARE(flip["factor"], side["factor"]);
            QCOMPARE(flip["metric"], side["metric"]);
            const double today = flip["weight"].toDouble();
            QCOMPARE(flip["moved"].toArray().size(), 101);
            QVERIFY(flip["stillFrom"].toDouble() <= today && today <= flip["stillTo"].toDouble());
            const QJsonObject above = side["above"].toObject();
            QCOMPARE(above["weight"].toDouble(),
                     flip["alone"].toBool() ? today : std::min(100.0, today + 10.0));
            if (above["weight"].toDouble() == std::floor(above["weight"].toDouble()))
                QCOMPARE(above["customers"].toInt(),
                         flip["moved"].toArray()[int(above["weight"].toDouble())].toInt());
        }
    }

    // Setting the weight and stratifying again counts the same movers: weights set to 35 % move the others in
    // whole basis points, as 4 equal ones allow.
    void theCurve_isWhatSettingTheWeightDoes()
    {
        const QString copy = m_folder.filePath("set.strata");
        QVERIFY(QFile::copy(m_project, copy));
        const QJsonObject flip = json()["flips"].toArray()[0].toObject();
        const QMap<QString, QString> before = types();
        const CliRun set = run({"weights", copy, "--set", flip["factor"].toString() + "=40"});
        QVERIFY2(set.status == 0, set.err);
        const QString original = std::exchange(m_project, copy);
        const QMap<QString, QString> after = types();
        m_project = original;
        int moved = 0;
        for (auto it = before.begin(); it != before.end(); ++it)
            moved += after.value(it.key()) != it.value();
        QCOMPARE(flip["moved"].toArray()[40].toInt(), moved);
    }

    void csvAndText_nameEveryWeight()
    {
        const QJsonObject all = json();
        const CliRun csv = run({"sensitivity", m_project, "--format", "csv"});
        QCOMPARE(csv.status, 0);
        QVERIFY(csv.out.startsWith("factor,metric,weight,alone,exact,still_from,still_to,"));
        QCOMPARE(int(csv.out.count('\n')), all["flips"].toArray().size() + 1);
        const CliRun text = run({"sensitivity", m_project});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("Nobody moves"));
        QVERIFY(text.err.isEmpty());
    }

    void bench_measuresAMadeUpCompany()
    {
        const CliRun bench = run({"bench", "sensitivity", "--customers", "300", "--repeat", "2"});
        QVERIFY2(bench.status == 0, bench.err);
        const QJsonObject all = QJsonDocument::fromJson(bench.out).object();
        QCOMPARE(all["unit"].toString(), QStringLiteral("sensitivity"));
        QCOMPARE(all["percentile"].toObject()["curves"].toArray().size(), 2);
        QVERIFY(all["fixed"].toObject()["moved"].toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(TestSensitivityCommand)
#include "tst_sensitivitycommand.moc"
