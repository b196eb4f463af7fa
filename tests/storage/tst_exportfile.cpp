#include "core/storage/exportfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strata;

class TestExportFile : public QObject
{
    Q_OBJECT

private slots:
    void aFile_isWrittenWhole_andPrivate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("out.csv");
        QVERIFY(writeExportedFile(path, "one\n"));
        QVERIFY(writeExportedFile(path, "two\n"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two\n"));
        QCOMPARE(file.permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"out.csv"});
    }

    void thePartOfAnotherWriter_isLeftAlone()
    {
        QTemporaryDir folder;
        QFile theirs(folder.filePath(".out.csv.part"));
        QVERIFY(theirs.open(QIODevice::ReadWrite));
        theirs.write("half");
        QVERIFY(theirs.flush());
        QVERIFY(writeExportedFile(folder.filePath("out.csv"), "mine\n"));
        QVERIFY(theirs.seek(0));
        QCOMPARE(theirs.readAll(), QByteArray("half"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 (QStringList{".out.csv.part", "out.csv"}));
    }

    void aFileThatCannotBeWritten_isSaid()
    {
        const Status status = writeExportedFile("/nowhere/at/all/out.csv", "x");
        QVERIFY(!status && status.error().code == ErrorCode::CannotWrite);
        QVERIFY(status.error().detail.find("/nowhere/at/all") != std::string::npos);
    }

    void cells_areNeverFormulas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QByteArray("Ann") << QByteArray("Ann");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QByteArray("+49 30") << QByteArray("'+49 30");
        QTest::newRow("minus") << QByteArray("-5") << QByteArray("'-5");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("quoted") << QByteArray("a,\"b\"") << QByteArray("\"a,\"\"b\"\"\"");
        QTest::newRow("formula and quotes")
            << QByteArray("=A(\"x\",1)") << QByteArray("\"'=A(\"\"x\"\",1)\"");
    }
    void cells_areNeverFormulas()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(QByteArray::fromStdString(csvTextCell(text.toStdString())), cell);
    }
};

QTEST_APPLESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
