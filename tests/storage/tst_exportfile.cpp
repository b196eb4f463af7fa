#include "core/import/texttable.h"
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
        QTest::newRow("line feed") << QByteArray("\n=1") << QByteArray("\"'\n=1\"");
        // U+FF1D, U+FF0B, U+FF0D and U+FF20
        QTest::newRow("wide equals") << QByteArray("\xef\xbc\x9d"
                                                   "1+1")
                                     << QByteArray("'\xef\xbc\x9d"
                                                   "1+1");
        QTest::newRow("wide plus") << QByteArray("\xef\xbc\x8b"
                                                 "1")
                                   << QByteArray("'\xef\xbc\x8b"
                                                 "1");
        QTest::newRow("wide minus") << QByteArray("\xef\xbc\x8d"
                                                  "1")
                                    << QByteArray("'\xef\xbc\x8d"
                                                  "1");
        QTest::newRow("wide at") << QByteArray("\xef\xbc\xa0"
                                               "A1")
                                 << QByteArray("'\xef\xbc\xa0"
                                               "A1");
        QTest::newRow("wide letter") << QByteArray("\xef\xbc\xa1"
                                                   "1")
                                     << QByteArray("\xef\xbc\xa1"
                                                   "1");
        QTest::newRow("quoted") << QByteArray("a,\"b\"") << QByteArray("\"a,\"\"b\"\"\"");
        QTest::newRow("semicolon") << QByteArray("Acme;=1+1") << QByteArray("\"Acme;=1+1\"");
        QTest::newRow("formula and quotes")
            << QByteArray("=A(\"x\",1)") << QByteArray("\"'=A(\"\"x\"\",1)\"");
    }
    void cells_areNeverFormulas()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(QByteArray::fromStdString(csvTextCell(text.toStdString())), cell);
        // And back: what RFC 4180 put around it, then what the import takes off.
        QByteArray bare = cell;
        if (bare.startsWith('"'))
            bare = bare.mid(1, bare.size() - 2).replace("\"\"", "\"");
        QCOMPARE(QByteArray::fromStdString(std::string(cellText(bare.toStdString()))), text);
    }

    void aCellForPasting_isQuotedForTabsOnly()
    {
        QCOMPARE(csvTextCell("Miller; Sons, Ltd", '\t'), std::string("Miller; Sons, Ltd"));
        QCOMPARE(csvTextCell("Miller\tSons", '\t'), std::string("\"Miller\tSons\""));
    }
};

QTEST_APPLESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
