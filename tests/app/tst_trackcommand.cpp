#include "tests/app/cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

// A nightly refresh and what it says of who moved: a small book whose figures are plain to see.
//   Ann buys for 100 every 10 days until the end of May, then nothing more; Bob for 50 in March and for 100
//   in June; Cid is new in June; Dee bought in June 2024 only and lapses.
class TestTrackCommand : public QObject
{
    Q_OBJECT

private:
    static constexpr const char* kHead = "customer_id,invoice_id,invoice_date,revenue\n";
    static QByteArray may()
    {
        QByteArray lines;
        for (int k = 0; k < 10; ++k)
            lines += "Ann,A" + QByteArray::number(k) + ','
                + QDate(2025, 2, 28).addDays(10 * k).toString(Qt::ISODate).toLatin1() + ",100\n"; // to 29 May
        return lines + "Bob,B1,2025-03-15,50\nDee,D1,2024-06-15,70\nAnn,A99,2025-05-31,0.01\n";
    }
    static QByteArray june() { return "Bob,B2,2025-06-20,100\nCid,C1,2025-06-30,30\n"; }

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    CliRun run(const QStringList& words) const { return runCli(words, m_folder->filePath("state")); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }
    void check(const CliRun& done) const { QVERIFY2(done.status == 0, done.err); }
    static QStringList idsOf(const QJsonValue& list)
    {
        QStringList ids;
        for (const QJsonValue& id : list.toArray())
            ids += id.toString();
        ids.sort();
        return ids;
    }
    QString shop() const { return path("shop.strata"); }
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("lines.csv", kHead + may());
        check(run({"new", shop()}));
        check(run({"import", shop(), path("lines.csv")}));
    }

    void withoutASnapshot_itSaysWhatToDo()
    {
        const CliRun track = run({"track", shop()});
        QCOMPARE(track.status, 1);
        QVERIFY2(track.err.contains("snapshot PROJECT"), track.err);
        QCOMPARE(run({"track", shop(), "--list", "everybody"}).status, 2);
        QCOMPARE(run({"report", shop(), "since-last-time", "-o", path("a.pdf")}).status, 1);
    }

    void aRefresh_saysWhoMoved()
    {
        write("lines.csv", kHead + may() + june());
        const CliRun refreshed = run({"refresh", shop(), "--format", "json"});
        check(refreshed);
        const QJsonObject said = QJsonDocument::fromJson(refreshed.out).object();
        QCOMPARE(said["customers"].toObject()["added"].toInt(), 1); // as before
        const QJsonObject migration = said["migration"].toObject();
        QCOMPARE(migration["new"].toInt(), 1);
        QCOMPARE(migration["gone"].toInt(), 0);
        QCOMPARE(migration["both"].toInt(), 3);
        int customers = 0;
        for (const QJsonValue& cell : migration["cells"].toArray())
            customers += cell.toObject()["customers"].toInt();
        QCOMPARE(customers, 4);
        const QJsonObject trends = said["trends"].toObject();
        // As of 30 June: Ann's last order is of 31 May, 30 days ago, at an interval of 10 days.
        QCOMPARE(idsOf(trends["atRisk"].toObject()["ids"]), QStringList{"Ann"});
        QCOMPARE(idsOf(trends["rising"].toObject()["ids"]), QStringList{"Bob"}); // 50 to 150
        QCOMPARE(idsOf(trends["lapsing"].toObject()["ids"]), QStringList{"Dee"});
        QCOMPARE(idsOf(trends["new"].toObject()["ids"]), QStringList{"Cid"});
        QCOMPARE(trends["steady"].toObject()["customers"].toInt(), 0);
        QCOMPARE(trends["rising"].toObject()["netSalesBefore"].toDouble(), 50.0);
        QCOMPARE(trends["rising"].toObject()["netSales"].toDouble(), 150.0);
        const QJsonObject changed = said["changed"].toObject();
        QCOMPARE(changed["otherModel"].toBool(), false);
        QCOMPARE(changed["laterDay"].toBool(), true);
        // Bob bought; Dee's only sale fell out of the window; Ann's figures are as they were.
        QCOMPARE(changed["figures"].toObject()["customer"].toInt(), 2);
        QCOMPARE(changed["figures"].toObject()["same"].toInt(), 1);
        QCOMPARE(changed["figures"].toObject()["restated"].toInt(), 0);
        QCOMPARE(changed["earlierWindowFull"].toBool(true),
                 false); // it begins on 1 June 2024, the lines on the 15th
        QVERIFY(said["watches"].toArray().isEmpty());

        const CliRun text = run({"refresh", shop()});
        check(text);
        QVERIFY2(text.out.contains("4 customers before, 0 new, 0 gone, 4 after"), text.out);
    }

    void track_listsThem()
    {
        check(run({"snapshot", shop(), "--name", "May"}));
        write("lines.csv", kHead + may() + june());
        check(run({"refresh", shop()}));
        const QList<QStringList> risky = csvRows(run({"track", shop(), "--list", "atRisk"}).out);
        QCOMPARE(risky.size(), qsizetype(2));
        QCOMPARE(risky[1][0], QStringLiteral("Ann"));
        QCOMPARE(risky[1][risky[0].indexOf("last_order")], QStringLiteral("2025-05-31"));
        QVERIFY2(risky[1][risky[0].indexOf("signals")].startsWith("overdue 10 30"),
                 qPrintable(risky[1].last()));
        const QJsonArray rising
            = QJsonDocument::fromJson(run({"track", shop(), "--list", "rising", "--format", "json"}).out)
                  .array();
        QCOMPARE(rising.size(), 1);
        QCOMPARE(rising[0].toObject()["net_sales"].toDouble(), 150.0);

        const CliRun json = run({"track", shop(), "--from", "May", "--format", "json"});
        check(json);
        const QJsonObject said = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(said["from"].toObject()["name"].toString(), QStringLiteral("May"));
        QCOMPARE(said["from"].toObject()["asOf"].toString(), QStringLiteral("2025-05-31"));
        QCOMPARE(said["to"].toObject()["asOf"].toString(), QStringLiteral("2025-06-30"));
        QCOMPARE(said["to"].toObject()["customers"].toInt(), 4);
        const QList<QStringList> cells = csvRows(run({"track", shop(), "--format", "csv"}).out);
        int customers = 0;
        for (qsizetype row = 1; row < cells.size(); ++row)
            customers += cells[row][2].toInt();
        QCOMPARE(customers, 4);

        // From one snapshot to another; what changed cannot be told there.
        const QString last = QStringLiteral("Refresh of ") + QDate::currentDate().toString(Qt::ISODate);
        const CliRun two = run({"track", shop(), "--from", "May", "--to", last, "--format", "json"});
        check(two);
        QVERIFY(!QJsonDocument::fromJson(two.out).object().contains("changed"));
        QCOMPARE(QJsonDocument::fromJson(two.out)
                     .object()["trends"]
                     .toObject()["new"]
                     .toObject()["customers"]
                     .toInt(),
                 1);
        QCOMPARE(run({"track", shop(), "--to", last}).status, 2); // from where?
        const CliRun unknown = run({"track", shop(), "--from", "April"});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains("May"), unknown.err);
    }

    void aSnapshot_isKept()
    {
        const CliRun taken = run({"snapshot", shop()});
        check(taken);
        QVERIFY2(taken.out.contains("3 customers as of 2025-05-31"), taken.out);
        QCOMPARE(run({"check", shop()}).status, 0);
        check(run({"track", shop()}));
        check(run({"report", shop(), "since-last-time", "-o", path("a.pdf")}));
        QFile pdf(path("a.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QCOMPARE(run({"new", path("empty.strata")}).status, 0);
        QCOMPARE(run({"snapshot", path("empty.strata")}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestTrackCommand)
#include "tst_trackcommand.moc"
