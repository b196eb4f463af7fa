#include "tests/app/cliprocess.h"
#include "tests/support/pdfcheck.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace strata;

// Every report from outside, as other programs see the file: that it is whole, that its figures are those of
// `summary`, and that nothing is drawn from pixels.
class TestReportFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_data = QStringLiteral(SHARED_DATA "/data/adventureworks_dw");
    QString m_sample, m_real, m_customer;
    QJsonObject m_sampleSummary, m_realSummary;

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }

    QJsonObject summaryOf(const QString& project) const
    {
        return QJsonDocument::fromJson(run({"summary", project, "--format", "json"}).out).object();
    }

    PdfCheck report(const QStringList& words)
    {
        const QString path = m_folder.filePath("report.pdf");
        QFile::remove(path);
        const CliRun made = run(QStringList{"report"} + words + QStringList{"-o", path});
        if (made.status != 0)
            return {.problem = QString::fromUtf8(made.err)};
        return PdfCheck::ofFile(path);
    }

    // What English writes: "60,855"; below 0 with a minus sign.
    static QString number(double value)
    {
        const QString size = QLocale(QLocale::English, QLocale::UnitedStates)
                                 .toString(qlonglong(std::llround(std::abs(value))));
        return std::llround(value) < 0 ? QChar(0x2212) + size : size;
    }

    // The line of the page that begins with the name and holds these figures in this order.
    static bool hasRow(const PdfCheck& pdf, const QString& name, const QStringList& figures)
    {
        for (int page = 1; page <= pdf.pages; ++page)
            for (const QString& line : pdf.lines(page)) {
                if (!line.contains(name))
                    continue;
                qsizetype from = 0;
                bool all = true;
                for (const QString& figure : figures) {
                    from = line.indexOf(figure, from);
                    if (from < 0) {
                        all = false;
                        break;
                    }
                    from += figure.size();
                }
                if (all)
                    return true;
            }
        return false;
    }

    // Counts, net sales and net profit of the four types, as summary computes them.
    static QString wrongFigure(const PdfCheck& pdf, const QJsonObject& summary)
    {
        const std::pair<const char*, const char*> types[] = {{"core", "Core"},
                                                             {"opportunistic", "Opportunistic"},
                                                             {"marginal", "Marginal"},
                                                             {"serviceDrain", "Service drain"}};
        for (const auto& [key, name] : types) {
            const QJsonObject type = summary["types"].toObject()[QLatin1String(key)].toObject();
            QStringList figures{number(type["customers"].toDouble()), number(type["netSales"].toDouble())};
            if (!type["netProfit"].isNull())
                figures += number(type["netProfit"].toDouble());
            if (!hasRow(pdf, QLatin1String(name), figures))
                return QLatin1String(name) + QStringLiteral(": ") + figures.join(QStringLiteral(", "));
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        if (!PdfCheck::whyNot().isEmpty())
            QSKIP(qPrintable(PdfCheck::whyNot()));
        m_sample = m_folder.filePath("sample.strata");
        QCOMPARE(run({"demo", m_sample}).status, 0);
        m_sampleSummary = summaryOf(m_sample);
        QCOMPARE(m_sampleSummary["customers"].toInt(), 600);
        const auto rows = csvRows(run({"stratify", m_sample}).out);
        QVERIFY(rows.size() > 1);
        m_customer = rows[1][0];
        if (!QDir(m_data).exists())
            return;
        m_real = m_folder.filePath("real.strata");
        const QString lines = m_folder.filePath("lines.csv");
        QProcess gzip;
        gzip.setStandardOutputFile(lines);
        gzip.start("gzip", {"-dc", m_data + "/invoice_lines.csv.gz"});
        QVERIFY(gzip.waitForFinished(60000) && gzip.exitCode() == 0);
        QCOMPARE(run({"new", m_real}).status, 0);
        QCOMPARE(run({"import", m_real, m_data + "/customers.csv"}).status, 0);
        QCOMPARE(run({"import", m_real, lines}).status, 0);
        m_realSummary = summaryOf(m_real);
        QCOMPARE(m_realSummary["customers"].toInt(), 701);
    }

    void everyReport_isWhole_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("searched"); // with fi and fl, where the report has such words
        QTest::newRow("executive") << QStringList{"executive"} << "Executive summary"
                                   << "Net profit";
        QTest::newRow("segments") << QStringList{"segments"} << "Segment report"
                                  << "net profit";
        QTest::newRow("customer") << QStringList{"customer", "--customer"} << "One customer"
                                  << "rofit";
        QTest::newRow("services") << QStringList{"services"} << "Service levels"
                                  << "Same-day quote";
        QTest::newRow("campaign") << QStringList{"campaign"} << "Growth campaign"
                                  << "flyers";
        QTest::newRow("minutes") << QStringList{"minutes"} << "Workshop minutes"
                                 << "Profitability";
        QTest::newRow("since last time") << QStringList{"since-last-time"} << "Since last time"
                                         << "rofit";
    }

    void everyReport_isWhole()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, title);
        QFETCH(QString, searched);
        if (words.last() == QLatin1String("--customer"))
            words += m_customer;
        for (const char* paper : {"a4", "letter"}) {
            const PdfCheck pdf = report(QStringList{m_sample} + words + QStringList{"--paper", paper});
            QCOMPARE(pdf.flaw(), QString());
            QVERIFY(QLatin1String(paper) == QLatin1String("a4") ? pdf.isA4() : pdf.isLetter());
            QVERIFY2(pdf.title.startsWith(title), qPrintable(pdf.title));
            QVERIFY2(pdf.all().contains(searched), qPrintable(pdf.all()));
            for (int page = 1; page <= pdf.pages; ++page)
                QVERIFY2(pdf.page(page).contains(QStringLiteral("Page %1 of %2").arg(page).arg(pdf.pages)),
                         qPrintable(pdf.page(page)));
            if (words.first() == QLatin1String("executive") || words.first() == QLatin1String("customer"))
                QCOMPARE(pdf.pages, 1);
        }
    }

    void theFigures_areThoseOfSummary()
    {
        for (const char* kind : {"executive", "segments"}) {
            const PdfCheck sample = report({m_sample, kind});
            QCOMPARE(sample.flaw(), QString());
            QCOMPARE(wrongFigure(sample, m_sampleSummary), QString());
        }
        if (m_real.isEmpty())
            QSKIP("The data sets are not here.");
        for (const char* paper : {"a4", "letter"}) {
            const PdfCheck real = report({m_real, "executive", "--paper", paper});
            QCOMPARE(real.flaw(), QString());
            QCOMPARE(real.pages, 1);
            QCOMPARE(wrongFigure(real, m_realSummary), QString());
        }
        const PdfCheck segments = report({m_real, "segments"});
        QCOMPARE(segments.flaw(), QString());
        QCOMPARE(wrongFigure(segments, m_realSummary), QString());
        // Loss makers by another way: every customer's profit below 0.
        QVERIFY(hasRow(segments, number(m_realSummary["whale"].toObject()["lossMakers"].toDouble()), {}));
        for (const char* kind : {"minutes", "services"})
            QCOMPARE(report({m_real, kind}).flaw(), QString());
    }

    void languages_areThoseAskedFor()
    {
        const PdfCheck german = report({m_sample, "executive", "--language", "de"});
        QCOMPARE(german.flaw(), QString());
        QCOMPARE(german.pages, 1);
        const double sales = m_sampleSummary["types"].toObject()["core"].toObject()["netSales"].toDouble();
        const QString words = number(sales).replace(QLatin1Char(','), QLatin1Char('.'));
        QVERIFY2(german.all().contains(words), qPrintable(german.all()));
        QVERIFY(german.all().contains(QStringLiteral("Seite 1 von 1")));
        QVERIFY(report({m_sample, "executive"}).all().contains(QStringLiteral("Page 1 of 1")));
        const CliRun unknown
            = run({"report", m_sample, "executive", "--language", "xx", "-o", m_folder.filePath("none.pdf")});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.err.contains("de"));
        QVERIFY(!QFile::exists(m_folder.filePath("none.pdf")));
    }

    void masked_noNameIsLeft()
    {
        const auto rows = csvRows(run({"stratify", m_sample}).out);
        const qsizetype column = rows[0].indexOf(QStringLiteral("customer_name"));
        QVERIFY(column >= 0);
        for (const QStringList& words :
             {QStringList{"executive"}, {"segments"}, {"campaign"}, {"minutes"}, {"since-last-time"}}) {
            const PdfCheck pdf = report(QStringList{m_sample} + words + QStringList{"--mask-names"});
            QCOMPARE(pdf.flaw(), QString());
            const QString all = pdf.all();
            for (const QStringList& row : rows.mid(1))
                QVERIFY2(!all.contains(row[column]),
                         qPrintable(words[0] + QStringLiteral(": ") + row[column]));
        }
        // And the test would notice.
        QVERIFY(std::any_of(rows.begin() + 1, rows.end(),
                            [&, all = report({m_sample, "segments"}).all()](const QStringList& row) {
                                return all.contains(row[column]);
                            }));
    }

    void voters_belongToTheMinutes()
    {
        const QString file = m_folder.filePath("x.pdf");
        QCOMPARE(run({"report", m_sample, "executive", "--with-voters", "-o", file}).status, 2);
        QCOMPARE(run({"report", m_sample, "minutes", "--with-voters", "-o", file}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
