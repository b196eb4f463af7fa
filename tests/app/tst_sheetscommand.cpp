#include "tests/app/adventureworks.h"
#include "tests/app/cliprocess.h"
#include "tests/support/pdfcheck.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace strata;

// Many customer sheets from outside; what is in them is tested in tst_customersheets.cpp.
class TestSheetsCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project, m_pdf;

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }
    CliRun sheets(const QStringList& words) const
    {
        return run(QStringList{"report", m_project, "customers"} + words);
    }

private slots:
    void initTestCase()
    {
        if (const QString missing = PdfCheck::whyNot(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_project = m_folder.filePath("small.strata");
        m_pdf = m_folder.filePath("sheets.pdf");
        QFile lines(m_folder.filePath("lines.csv"));
        QVERIFY(lines.open(QIODevice::WriteOnly));
        lines.write("customer_id,invoice_id,invoice_date,product_id,revenue,cost\n");
        // Anna buys 10 a month, Berta 20, ... Emil 50, over two years.
        for (int month = 0; month < 24; ++month)
            for (int who = 0; who < 5; ++who)
                lines.write(QStringLiteral("%1,%1%2,20%3-%4-01,P,%5,%6\n")
                                .arg(QStringLiteral("Anna Berta Carl Dora Emil").section(u' ', who, who))
                                .arg(month)
                                .arg(24 + month / 12)
                                .arg(month % 12 + 1, 2, 10, QChar(u'0'))
                                .arg(10 * (who + 1))
                                .arg(6 * (who + 1))
                                .toUtf8());
        lines.close();
        QCOMPARE(run({"new", m_project}).status, 0);
        QCOMPARE(run({"import", m_project, lines.fileName(), "--as", "invoices"}).status, 0);
    }

    void cleanup() { QFile::remove(m_pdf); }

    void wrongUsage_isSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("nobody chosen") << QStringList{"-o", "x.pdf"} << "Say which customers";
        QTest::newRow("a type there is not")
            << QStringList{"--type", "best", "-o", "x.pdf"} << "no type \"best\"";
        QTest::newRow("all and some")
            << QStringList{"--all", "--type", "core", "-o", "x.pdf"} << "--all goes";
        QTest::newRow("file and folder") << QStringList{"--all", "-o", "x.pdf", "--folder", "."} << "either";
        QTest::newRow("neither") << QStringList{"--all"} << "-o FILE.pdf";
        QTest::newRow("largest of none") << QStringList{"--largest", "0", "-o", "x.pdf"} << "whole number";
    }
    void wrongUsage_isSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const CliRun wrong = sheets(words);
        QCOMPARE(wrong.status, 2);
        QVERIFY2(QString::fromUtf8(wrong.err).contains(said), wrong.err);
        QVERIFY(!QFile::exists("x.pdf"));
    }

    void itsOptions_goWithItOnly()
    {
        const CliRun wrong = run({"report", m_project, "segments", "--all", "-o", m_pdf});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("--all goes with the report customers"), wrong.err);
    }

    void all_areInTheBook()
    {
        const CliRun made = sheets({"--all", "--paper", "letter", "-o", m_pdf});
        QVERIFY2(made.status == 0, made.err);
        const PdfCheck pdf = PdfCheck::ofFile(m_pdf);
        QCOMPARE(pdf.flaw(), QString());
        QVERIFY(pdf.isLetter());
        QCOMPARE(pdf.pages, 6);
        int page = 1;
        for (const char* name : {"Emil", "Dora", "Carl", "Berta", "Anna"}) // largest first
            QVERIFY2(pdf.page(++page).contains(QLatin1String(name)), name);
    }

    void theLargest_areChosen()
    {
        QCOMPARE(sheets({"--largest", "2", "-o", m_pdf}).status, 0);
        const PdfCheck pdf = PdfCheck::ofFile(m_pdf);
        QCOMPARE(pdf.pages, 3);
        QVERIFY(pdf.page(1).contains("Emil") && pdf.page(1).contains("Dora")
                && !pdf.page(1).contains("Carl"));
    }

    void nobody_isAnError()
    {
        const CliRun none = sheets({"--type", "excluded", "-o", m_pdf});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("No customer is like that"), none.err);
        QVERIFY(!QFile::exists(m_pdf));
        QCOMPARE(sheets({"--tier", "Z", "-o", m_pdf}).status, 1);
        QCOMPARE(sheets({"--view", "Mine", "-o", m_pdf}).status, 1);
    }

    void aFolder_getsAFileEach()
    {
        const QString parent = m_folder.filePath("out");
        QVERIFY(QDir().mkpath(parent));
        const CliRun made = sheets({"--largest", "3", "--folder", parent});
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(QString::fromUtf8(made.out).trimmed(), parent + "/customer sheets");
        QCOMPARE(QDir(parent + "/customer sheets").entryList(QDir::Files),
                 QStringList({"Carl.pdf", "Dora.pdf", "Emil.pdf"}));
        QCOMPARE(sheets({"--all", "--folder", m_folder.filePath("nowhere")}).status, 1);
    }

    void stopped_nothingIsLeftBehind()
    {
        const QString sample = m_folder.filePath("sample.strata"), parent = m_folder.filePath("stopped");
        QCOMPARE(run({"demo", sample}).status, 0);
        QVERIFY(QDir().mkpath(parent));
        QProcess process;
        process.start(QStringLiteral(STRATA_CLI),
                      {"report", sample, "customers", "--all", "--folder", parent});
        const auto written = [&parent] {
            const QStringList aside = QDir(parent).entryList({".sheets-*"}, QDir::Dirs | QDir::Hidden);
            return aside.isEmpty() ? 0 : int(QDir(parent + u'/' + aside.first()).count()) - 2; // "." and ".."
        };
        QTRY_VERIFY_WITH_TIMEOUT(written() > 3, 60000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(process.readAllStandardError().contains("Cancelled"), "it should say so");
        QVERIFY(QDir(parent).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void masked_nobodyIsNamed()
    {
        QCOMPARE(sheets({"--all", "--mask-names", "-o", m_pdf}).status, 0);
        const PdfCheck pdf = PdfCheck::ofFile(m_pdf);
        QCOMPARE(pdf.pages, 6);
        for (const char* name : {"Emil", "Dora", "Carl", "Berta", "Anna"})
            QVERIFY2(!(pdf.all() + pdf.title).contains(QLatin1String(name)), name);
        static const QRegularExpression pseudonym(QStringLiteral("Customer \\d+"));
        QCOMPARE(pdf.page(1).count(pseudonym), 5);
    }

    // A real company: everybody of a type, and nobody else, by what `stratify` says.
    void adventureWorks_hasASheetPerCoreCustomer()
    {
        if (adventureWorksFolder().isEmpty())
            QSKIP(kNoAdventureWorks);
        const QString project = m_folder.filePath("aw.strata");
        QCOMPARE(makeAdventureWorks(project, m_folder.filePath("state")), QString());
        const QList<QStringList> rows = csvRows(run({"stratify", project}).out);
        const qsizetype type = rows[0].indexOf("type"), id = rows[0].indexOf("customer_id");
        QVERIFY(type >= 0 && id >= 0);
        QStringList core;
        for (const QStringList& row : rows.mid(1))
            if (row[type] == "core")
                core += row[id];
        QVERIFY(core.size() > 20);
        QCOMPARE(run({"report", project, "customers", "--type", "core", "-o", m_pdf}).status, 0);
        const PdfCheck pdf = PdfCheck::ofFile(m_pdf);
        QCOMPARE(pdf.flaw(), QString());
        const int list = pdf.pages - int(core.size());
        QVERIFY(list > 0);
        for (int page = list + 1; page <= pdf.pages; ++page) {
            // "Project · AW00000123"
            const QString number = pdf.lines(page).first().section(QStringLiteral(" \u00B7 "), -1).trimmed();
            QVERIFY2(core.removeOne(number), qPrintable(number));
            QVERIFY(pdf.page(page).contains("Core"));
        }
        QVERIFY(core.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSheetsCommand)
#include "tst_sheetscommand.moc"
