#include "tests/storage/crashdesk.h"

#include <cerrno>

using namespace strata;
using namespace strata::test;

namespace {

QMap<QString, QString> killAt(int operation)
{
    return {{"FAULT_WHAT", "kill"}, {"FAULT_AT", QString::number(operation)}};
}

// Kills the writer at every file operation it makes, or at every so many; the number of broken promises, and
// of operations.
std::pair<int, int> killEverywhere(CrashDesk& desk, const QStringList& arguments, int step = 1)
{
    int broken = 0;
    for (int operation = 1;; operation += step) {
        desk.startOver();
        if (!desk.run(arguments, killAt(operation)).isKilled)
            return {broken, operation - 1};
        if (const QString what = desk.broken(); !what.isEmpty()) {
            qInfo("operation %d: %s", operation, qPrintable(what));
            ++broken;
        }
        if (broken > 0 && arguments[0] != "safe" && arguments[0] != "table")
            return {broken, operation}; // the control has been noticed
    }
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStringLiteral(FAULT_SHIM).isEmpty())
            QSKIP("sanitizers and a preloaded library do not go together");
    }

    void dyingAnywhere_losesNothing()
    {
        CrashDesk desk;
        const auto [broken, operations] = killEverywhere(desk, {"safe", "3", "2", "3"});
        QCOMPARE(broken, 0);
        QVERIFY2(operations > 80, qPrintable(QString::number(operations))); // it really was killed everywhere
        qInfo("killed at %d operations", operations);
    }

    void dyingWhileATableIsRead_losesNothing()
    {
        CrashDesk desk;
        const auto [broken, operations] = killEverywhere(desk, {"table", "3", "2", "2"});
        QCOMPARE(broken, 0);
        QVERIFY2(operations > 80, qPrintable(QString::number(operations)));
        qInfo("killed at %d operations", operations);
    }

    // So many lines that the log grows long before the transaction ends.
    void dyingInTheMiddleOfALongTable_losesNothing()
    {
        CrashDesk desk;
        desk.linesPerImport = 200000;
        constexpr int step = 331;
        const auto [broken, operations] = killEverywhere(desk, {"table", "2", "2", "1", "200000"}, step);
        QCOMPARE(broken, 0);
        QVERIFY2(operations > 8 * step, qPrintable(QString::number(operations)));
        qInfo("killed at %d of %d operations", operations / step, operations);
    }

    void aProgramThatPromisesTooEarly_isNoticed()
    {
        CrashDesk desk;
        QVERIFY(killEverywhere(desk, {"early", "1", "0"}).first > 0);
    }

    void aProgramThatOverwritesTheFile_isNoticed()
    {
        CrashDesk desk;
        QVERIFY(killEverywhere(desk, {"inplace", "1", "1"}).first > 0);
    }

    void aFailingOperation_harmsNothing_andIsSaid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("stays");
        QTest::newRow("full disk, a table") << "write" << ENOSPC << true;
        QTest::newRow("half is written, a table") << "short" << ENOSPC << false;
        QTest::newRow("full disk") << "write" << ENOSPC << true;
        QTest::newRow("disk full for a moment") << "write" << ENOSPC << false;
        QTest::newRow("writing fails") << "write" << EIO << false;
        QTest::newRow("half is written") << "short" << ENOSPC << false;
        QTest::newRow("synchronising fails") << "sync" << EIO << false;
        QTest::newRow("too many files") << "open" << EMFILE << true;
        QTest::newRow("not allowed") << "open" << EACCES << false;
        QTest::newRow("renaming fails") << "rename" << EACCES << false;
        QTest::newRow("reading fails") << "read" << EIO << false;
        QTest::newRow("removing fails") << "unlink" << EACCES << false;
    }
    void aFailingOperation_harmsNothing_andIsSaid()
    {
        QFETCH(QString, what);
        QFETCH(int, number);
        QFETCH(bool, stays);
        CrashDesk desk;
        const QString mode = QByteArray(QTest::currentDataTag()).endsWith("a table") ? "table" : "safe";
        int runs = 0, said = 0;
        // Every operation near the beginning, every third later: they repeat.
        for (int operation = 1;; operation += operation < 20 ? 1 : 3) {
            desk.startOver();
            QMap<QString, QString> faults{{"FAULT_WHAT", what},
                                          {"FAULT_AT", QString::number(operation)},
                                          {"FAULT_ERRNO", QString::number(number)}};
            if (stays)
                faults.insert("FAULT_STAYS", "1");
            const CrashRun run = desk.run({mode, "3", "2", "3"}, faults);
            if (!desk.wasHit())
                break;
            ++runs;
            QVERIFY2(!run.isStuck && !run.isKilled, qPrintable(QString::number(operation)));
            desk.mayLeavePart = what == "unlink";
            const QString broken = desk.broken();
            QVERIFY2(broken.isEmpty(),
                     qPrintable(QStringLiteral("operation %1: %2").arg(operation).arg(broken)));
            if (run.hasFailed) {
                ++said;
                QVERIFY2(run.errors.contains("error "), run.errors.constData());
                if (number == ENOSPC && what == "write" && stays)
                    QVERIFY2(run.errors.contains(QByteArray("error ")
                                                 + QByteArray::number(int(ErrorCode::DiskFull)))
                                 || run.errors.contains("lock"),
                             run.errors.constData());
            } else {
                // Not said: then it must have done all it was asked to.
                QCOMPARE(desk.promises.gesture, 3);
                QCOMPARE(desk.promises.published, 2);
            }
        }
        QVERIFY(runs > 0);
        qInfo("%d operations failed, %d of these runs were given up with a message", runs, said);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
