#include "tests/app/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

// What is printed agrees with itself and with stratify, and is the same each time.
class TestConfidenceCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }
    CliRun confidence(const QStringList& words) const
    {
        return run(QStringList{"confidence", m_project} + words);
    }
    QJsonObject json(const QStringList& words) const
    {
        return QJsonDocument::fromJson(confidence(QStringList{"--format", "json"} + words).out).object();
    }
    static int countOf(const QJsonObject& types)
    {
        int count = 0;
        for (const QJsonValue& type : types)
            for (const QJsonValue& customers : type.toObject())
                count += customers.toInt();
        return count;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_project = m_folder.filePath("sample.strata");
        QCOMPARE(run({"demo", m_project, "--customers", "80"}).status, 0);
    }

    void wrongUsage_isStatusTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("format") << QStringList{"--format", "xml"};
        QTest::newRow("no draws") << QStringList{"--draws", "0"};
        QTest::newRow("seed") << QStringList{"--seed", "first"};
        QTest::newRow("sure at half") << QStringList{"--sure-at", "50"};
        QTest::newRow("sure above all") << QStringList{"--sure-at", "101"};
        QTest::newRow("round below 0") << QStringList{"--round", "-1"};
    }
    void wrongUsage_isStatusTwo()
    {
        QFETCH(QStringList, words);
        const QString nowhere = m_folder.filePath("nowhere.strata"); // told before the file is looked for
        QCOMPARE(run(QStringList{"confidence", nowhere} + words).status, 2);
        if (words.first() != "--format")
            QCOMPARE(run(QStringList{"sensitivity", nowhere} + words).status, 2);
    }

    void whatIsNotThere_isStatusOne()
    {
        QCOMPARE(run({"confidence", m_folder.filePath("nowhere.strata")}).status, 1);
        const CliRun unknown = confidence({"--round", "999"});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.err.contains("Round 999"));
        QVERIFY(unknown.out.isEmpty());
    }

    void theSameSeed_givesTheSame()
    {
        const QStringList words{"--round", "0", "--draws", "200", "--seed", "7", "--format", "csv"};
        const CliRun once = confidence(words);
        QCOMPARE(once.status, 0);
        QCOMPARE(confidence(words).out, once.out);
        QVERIFY(confidence({"--round", "0", "--draws", "200", "--seed", "8", "--format", "csv"}).out
                != once.out);
    }

    // Everybody with a type is counted once, under the type that stratify gives.
    void counts_tieOutToTheTypes()
    {
        QMap<QString, QString> types;
        const QJsonArray rows
            = QJsonDocument::fromJson(run({"stratify", m_project, "--format", "json"}).out).array();
        QMap<QString, int> perType;
        for (const QJsonValue& row : rows)
            if (const QString type = row.toObject()["type"].toString(); !type.isEmpty()) {
                types.insert(row.toObject()["customer_id"].toString(), type);
                ++perType[type];
            }
        QVERIFY(types.size() > 20);
        const QJsonObject all = json({"--round", "0", "--draws", "100"});
        const QJsonArray customers = all["customers"].toArray();
        QCOMPARE(customers.size(), types.size());
        int sure = 0;
        for (const QJsonValue& value : customers) {
            const QJsonObject customer = value.toObject();
            QCOMPARE(customer["type"].toString(), types.value(customer["customer_id"].toString()));
            const double shares = customer["core"].toDouble() + customer["opportunistic"].toDouble()
                + customer["marginal"].toDouble() + customer["service_drain"].toDouble();
            QVERIFY(shares == 0.0 || std::abs(shares - 1.0) < 1e-12);
            sure += customer["sureness"].toString() == "sure";
        }
        const QJsonObject byType = all["types"].toObject();
        QCOMPARE(countOf(byType), types.size());
        int counted = 0;
        for (const QJsonValue& type : byType)
            counted += type.toObject()["sure"].toInt();
        QCOMPARE(counted, sure);
        QCOMPARE(all["draws"].toInt(), 100);
        QCOMPARE(all["seed"].toInt(), 1);
        QCOMPARE(all["source"].toString(), QStringLiteral("allWeights"));
        QVERIFY(all["round"].isNull());
    }

    // A higher demand makes nobody surer.
    void sureAt_movesTheLine()
    {
        const auto share = [this](const char* percent) {
            return json({"--round", "0", "--draws", "100", "--sure-at", percent})["customerShare"].toDouble();
        };
        QVERIFY(share("51") >= share("90"));
        QVERIFY(share("90") >= share("100"));
        QVERIFY(share("51") > share("100"));
    }

    void sensitivity_endsWithTheSameFigures()
    {
        const QStringList words{"--round", "0", "--draws", "50", "--seed", "3"};
        const QJsonObject whole
            = QJsonDocument::fromJson(
                  run(QStringList{"sensitivity", m_project, "--format", "json"} + words).out)
                  .object();
        QJsonObject alone = json(words);
        alone.remove("customers");
        QVERIFY(!alone.isEmpty());
        QCOMPARE(whole["confidence"].toObject(), alone);
    }

    void text_saysWhatWasDrawn()
    {
        const CliRun text = confidence({"--round", "0", "--draws", "20", "--seed", "5"});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("20 weightings over all weights, seed 5."));
        QVERIFY(text.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfidenceCommand)
#include "tst_confidencecommand.moc"
