#include "core/storage/projectstore.h"
#include "tests/app/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace strata;

// The sample company with four actions, one of them for somebody who is not in the data.
class TestActionsCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;
    QString m_customer, m_name; // the first one

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }
    QList<QByteArray> ids(const QStringList& more) const
    {
        QList<QByteArray> list;
        for (const QStringList& row : csvRows(run(QStringList{"actions", m_project} + more).out).mid(1))
            list += row[0].toUtf8();
        return list;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_project = m_folder.filePath("demo.strata");
        const CliRun made = run({"demo", m_project, "--customers", "60", "--seed", "4"});
        QVERIFY2(made.status == 0, made.err);
        qputenv("STRATA_STATE_DIR", m_folder.filePath("state").toUtf8());
        auto store = ProjectStore::open(m_project);
        QVERIFY(store);
        Project project = (*store)->project();
        const Customers& customers = project.dataset->customers;
        m_customer = QString::fromStdString(customers.ids[0]);
        m_name = QString::fromStdString(customers.names[0]);
        auto& actions = project.actions.edit().actions;
        const auto add = [&actions](std::int64_t id, const std::string& customer, const char* text,
                                    const char* owner, Day due) -> CustomerAction& {
            CustomerAction action;
            action.id = id;
            action.customerId = customer;
            action.text = text;
            action.owner = owner;
            action.due = due;
            actions.push_back(action);
            return actions.back();
        };
        add(1, customers.ids[0], "=cmd|calc, \"now\"", "Mia", dayOf({2026, 3, 5})).playbook = "core";
        add(2, customers.ids[1], "Call", "", kNoDay).state = ActionState::UnderWay;
        CustomerAction& done = add(5, customers.ids[1], "Write", "Zed", dayOf({2026, 4, 1}));
        done.state = ActionState::Done;
        done.closedOn = dayOf({2026, 4, 2});
        add(9, "gone", "Find", "Mia", kNoDay);
        QVERIFY((*store)->commit(project, "Actions"));
        QVERIFY((*store)->close());
    }

    void wrongUsage_isStatusTwo()
    {
        QCOMPARE(run({"actions"}).status, 2);
        QCOMPARE(run({"actions", m_project, "--format", "xml"}).status, 2);
        QCOMPARE(run({"actions", m_project, "--state", "lost"}).status, 2);
        QCOMPARE(run({"actions", m_folder.filePath("nowhere.strata")}).status, 1);
        QVERIFY(run({"--help"}).out.contains("actions"));
    }

    void filters_pickTheirActions()
    {
        QCOMPARE(ids({}), (QList<QByteArray>{"1", "2", "9"})); // what still waits
        QCOMPARE(ids({"--state", "all"}), (QList<QByteArray>{"1", "2", "5", "9"}));
        QCOMPARE(ids({"--state", "underWay"}), (QList<QByteArray>{"2"}));
        QCOMPARE(ids({"--state", "done"}), (QList<QByteArray>{"5"}));
        QCOMPARE(ids({"--owner", "Mia"}), (QList<QByteArray>{"1", "9"}));
        QCOMPARE(ids({"--owner", ""}), (QList<QByteArray>{"2"}));
        QCOMPARE(ids({"--owner", "mia"}), QList<QByteArray>{});
    }

    // Type and tier are those that `stratify` says.
    void csv_hasTheCustomersAsTheyAreNow()
    {
        QMap<QString, QStringList> standings;
        const auto said = csvRows(run({"stratify", m_project}).out);
        for (const QStringList& row : said.mid(1)) {
            const QString type = row[said[0].indexOf("type")];
            standings[row[0]]
                = {type.isEmpty() ? row[said[0].indexOf("status")] : type, row[said[0].indexOf("tier")]};
        }
        const QByteArray out = run({"actions", m_project, "--state", "all"}).out;
        const auto rows = csvRows(out);
        QCOMPARE(
            rows[0].join(','),
            QString("action_id,customer_id,customer_name,type,tier,action,owner,due,state,closed_on,note,"
                    "playbook"));
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[1][1], m_customer);
        QCOMPARE(rows[1][2], m_name);
        QCOMPARE(rows[1].mid(3, 2), standings[m_customer]);
        QCOMPARE(rows[1].mid(6).join(','), QString("Mia,2026-03-05,open,,,core"));
        QVERIFY(out.contains("\"'=cmd|calc, \"\"now\"\"\"")); // no formula
        QCOMPARE(rows[3].mid(5).join(','), QString("Write,Zed,2026-04-01,done,2026-04-02,,"));
        QCOMPARE(rows[4].join(','), QString("9,gone,,,,Find,Mia,,open,,,"));
    }

    void json_hasTheSameCells()
    {
        const QJsonArray actions
            = QJsonDocument::fromJson(run({"actions", m_project, "--format", "json"}).out).array();
        QCOMPARE(actions.size(), 3);
        const QJsonObject first = actions[0].toObject();
        QCOMPARE(first["action_id"].toInt(), 1);
        QCOMPARE(first["action"].toString(), QString("=cmd|calc, \"now\""));
        QCOMPARE(first["due"].toString(), QString("2026-03-05"));
        QVERIFY(actions[2].toObject()["type"].isNull());
    }

    void ics_hasAnEventPerDueDate()
    {
        const CliRun calendar = run({"actions", m_project, "--state", "all", "--format", "ics"});
        QCOMPARE(calendar.status, 0);
        QVERIFY(calendar.out.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(calendar.out.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(calendar.out.count("BEGIN:VEVENT\r\n"), 2);
        QVERIFY(calendar.out.contains("DTSTART;VALUE=DATE:20260305\r\n"));
        QVERIFY(calendar.out.contains("DTSTART;VALUE=DATE:20260401\r\n"));
        QCOMPARE(calendar.out.count('\n'), calendar.out.count("\r\n"));
        const CliRun none = run({"actions", m_project, "--owner", "", "--format", "ics"});
        QCOMPARE(none.status, 1);
        QCOMPARE(none.err.count('\n'), 1);
        QVERIFY(none.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActionsCommand)
#include "tst_actionscommand.moc"
