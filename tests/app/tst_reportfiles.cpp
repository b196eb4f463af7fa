#include "core/storage/projectstore.h"
#include "tests/app/adventureworks.h"
#include "tests/app/cliprocess.h"
#include "tests/support/pdfcheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace strata;

// Every report from outside, as other programs see the file: that it is whole, that its figures are those of
// `summary`, and that nothing is drawn from pixels.
class TestReportFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_sample, m_real;

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

    // The figures at the end of the first line that holds the name and as many of them, from the left. "+"
    // and currency signs aside; a dash is none.
    static QList<double> rowOf(const PdfCheck& pdf, const QString& name, int figures)
    {
        static const QRegularExpression figure(QStringLiteral("^[+\\x{2212}-]?\\$?[\\d,]+(\\.\\d+)?$"));
        for (int page = 1; page <= pdf.pages; ++page)
            for (const QString& line : pdf.lines(page)) {
                if (!line.contains(name))
                    continue;
                QList<double> numbers;
                for (QString word : line.section(name, -1).simplified().split(u' ')) {
                    if (!figure.match(word).hasMatch() && word != QString(QChar(0x2013)))
                        continue;
                    word.remove(u',').remove(u'$').remove(u'+').replace(QChar(0x2212), u'-');
                    numbers += word.toDouble(); // a dash: 0
                }
                if (numbers.size() == figures)
                    return numbers;
            }
        return {};
    }

    // Counts, net sales and net profit of types and tiers are those of summary, to less than a unit, and
    // every column adds up to its last row on the paper itself.
    static QString wrongTypes(const PdfCheck& pdf, const QJsonObject& summary, bool isLong)
    {
        const int figures = isLong ? 8 : 6, profit = isLong ? 6 : 4; // each with its share
        QList<double> sums(figures, 0.0);
        QStringList rows{"Core", "Opportunistic", "Marginal", "Service drain"};
        const QStringList keys{"core", "opportunistic", "marginal", "serviceDrain", "new", "inactive"};
        rows += isLong ? QStringList{"New", "Inactive"} : QStringList{"Outside the four types"};
        for (int i = 0; i < rows.size(); ++i) {
            const QList<double> row = rowOf(pdf, rows[i], figures);
            if (row.isEmpty())
                return rows[i] + ": no such row";
            for (int column = 0; column < figures; ++column)
                sums[column] += row[column];
            if (!isLong && i == 4)
                continue;
            const QJsonObject type = summary["types"].toObject()[keys[i]].toObject();
            if (row[0] != type["customers"].toDouble()
                || std::abs(row[2] - type["netSales"].toDouble()) >= 1.0
                || std::abs(row[profit] - type["netProfit"].toDouble()) >= 1.0)
                return rows[i] + ": not what summary says";
        }
        const QList<double> all = rowOf(pdf, "All customers", figures);
        if (all.isEmpty() || all[0] != summary["customers"].toDouble()
            || std::abs(all[profit] - summary["whale"].toObject()["totalProfit"].toDouble()) > 0.5)
            return "All customers: not what summary says";
        for (int column = 0; column < figures; ++column)
            if (std::abs(sums[column] - all[column]) > 0.001)
                return QStringLiteral("column %1: %2, but all %3")
                    .arg(column)
                    .arg(sums[column])
                    .arg(all[column]);
        return {};
    }

    static QString wrongTiers(const PdfCheck& pdf, const QJsonObject& summary)
    {
        QList<double> sums(8, 0.0);
        const QJsonObject tiers = summary["tiers"].toObject();
        QStringList names = tiers.keys();
        names += "Without a tier";
        const int page = 3; // where both tables are
        PdfCheck one;
        one.pages = 1;
        const QString text = pdf.texts.value(page - 1);
        one.texts = {text.mid(text.indexOf("By tier"))};
        for (const QString& name : names) {
            const QList<double> row = rowOf(one, name + u' ', 8);
            if (row.isEmpty())
                return name + ": no such row";
            for (int column = 0; column < 8; ++column)
                sums[column] += row[column];
            const QJsonObject tier = tiers[name].toObject();
            if (!tier.isEmpty()
                && (row[0] != tier["customers"].toDouble()
                    || std::abs(row[2] - tier["netSales"].toDouble()) >= 1.0
                    || std::abs(row[6] - tier["netProfit"].toDouble()) >= 1.0))
                return name + ": not what summary says";
        }
        const QList<double> all = rowOf(one, "All customers", 8);
        for (int column = 0; column < 8; ++column)
            if (all.isEmpty() || std::abs(sums[column] - all[column]) > 0.001)
                return QStringLiteral("tiers, column %1 does not add up").arg(column);
        return {};
    }

    void everyProject()
    {
        QTest::addColumn<QString>("project");
        QTest::newRow("sample") << m_sample;
        if (!m_real.isEmpty())
            QTest::newRow("AdventureWorks") << m_real;
    }

private slots:
    void initTestCase()
    {
        if (!PdfCheck::whyNot().isEmpty())
            QSKIP(qPrintable(PdfCheck::whyNot()));
        m_sample = m_folder.filePath("sample.strata");
        QCOMPARE(run({"demo", m_sample}).status, 0);
        if (adventureWorksFolder().isEmpty()) {
            qInfo("%s", kNoAdventureWorks);
            return;
        }
        m_real = m_folder.filePath("real.strata");
        QCOMPARE(makeAdventureWorks(m_real, m_folder.filePath("state")), QString());
        QCOMPARE(summaryOf(m_real)["customers"].toInt(), 701);
    }

    void everyReport_isWhole_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("searched"); // with fi and fl, where the report has such words
        struct Kind
        {
            const char *key, *title, *searched;
        };
        for (const auto& [project, name] : {std::pair{m_sample, "sample"}, {m_real, "AdventureWorks"}})
            for (const Kind& kind : {Kind{"executive", "Executive summary", "Net profit"},
                                     {"segments", "Segment report", "net profit"},
                                     {"customer", "One customer", "rofit"},
                                     {"customers", "Customer sheets", "Net profit"},
                                     {"services", "Service levels", "service"},
                                     {"campaign", "Growth campaign", "flyers"},
                                     {"minutes", "Workshop minutes", "Profitability"},
                                     {"since-last-time", "Since last time", "first"},
                                     {"runsheet", "Run sheet for the facilitator", "first"}})
                if (!project.isEmpty()
                    && !(project == m_real && QLatin1String(kind.key) == QLatin1String("campaign")))
                    QTest::addRow("%s, %s", kind.key, name)
                        << project << QStringList{QLatin1String(kind.key)} << kind.title << kind.searched;
    }

    void everyReport_isWhole()
    {
        QFETCH(QString, project);
        QFETCH(QStringList, words);
        QFETCH(QString, title);
        QFETCH(QString, searched);
        const QString kind = words.first();
        if (kind == "customer")
            words += {"--customer", csvRows(run({"stratify", project}).out)[1][0]};
        if (kind == "customers")
            words += {"--largest", "45"};
        for (const char* paper : {"a4", "letter"}) {
            const PdfCheck pdf = report(QStringList{project} + words + QStringList{"--paper", paper});
            QCOMPARE(pdf.flaw(), QString());
            QCOMPARE(pdf.emptyPage(), 0);
            QVERIFY(QLatin1String(paper) == QLatin1String("a4") ? pdf.isA4() : pdf.isLetter());
            QVERIFY2(pdf.title.startsWith(title), qPrintable(pdf.title));
            QVERIFY2(pdf.all().contains(searched), qPrintable(pdf.all()));
            for (int page = 1; page <= pdf.pages; ++page)
                QVERIFY2(pdf.page(page).contains(QStringLiteral("Page %1 of %2").arg(page).arg(pdf.pages)),
                         qPrintable(pdf.page(page)));
            if (kind == "executive" || kind == "customer")
                QCOMPARE(pdf.pages, 1);
            if (kind == "segments" || kind == "minutes" || kind == "services" || kind == "campaign"
                || kind == "since-last-time") { // a cover names the kind, large, and has no head
                QVERIFY2(pdf.lines(1).first() == title, qPrintable(pdf.texts[0]));
                QVERIFY(pdf.pages > 1 && pdf.lines(1).size() < 9);
            }
        }
    }

    void theFigures_areThoseOfSummary_data() { everyProject(); }
    void theFigures_areThoseOfSummary()
    {
        QFETCH(QString, project);
        const QJsonObject summary = summaryOf(project);
        for (const char* paper : {"a4", "letter"}) {
            const PdfCheck executive = report({project, "executive", "--paper", paper});
            QCOMPARE(wrongTypes(executive, summary, false), QString());
            // A share of a loss means nothing, and what the types leave out is said where it is much.
            if (summary["whale"].toObject()["totalProfit"].toDouble() <= 0.0) {
                QVERIFY2(!executive.all().contains("of net profit"), qPrintable(executive.all()));
                const int outside = summary["types"].toObject()["new"].toObject()["customers"].toInt()
                    + summary["types"].toObject()["inactive"].toObject()["customers"].toInt();
                QVERIFY(executive.all().contains(
                    QStringLiteral("Outside the four types: %1 customers").arg(outside)));
            }
            const PdfCheck segments = report({project, "segments", "--paper", paper});
            QCOMPARE(wrongTypes(segments, summary, true), QString());
            QCOMPARE(wrongTiers(segments, summary), QString());
            // Loss makers by another way: every customer's profit below 0.
            QVERIFY(segments.all().contains(number(summary["whale"].toObject()["lossMakers"].toDouble())
                                            + " customers lose money"));
        }
    }

    // The list has everybody who was asked for, with the money of `metrics`; its heads come again on every
    // page.
    void theList_isThatOfMetrics_data() { everyProject(); }
    void theList_isThatOfMetrics()
    {
        QFETCH(QString, project);
        const auto rows = csvRows(run({"metrics", project, "--format", "csv"}).out);
        const qsizetype column = rows[0].indexOf("net_sales");
        QList<std::pair<double, QString>> largest;
        for (const QStringList& row : rows.mid(1))
            largest += {row[column].toDouble(), row[0]};
        std::sort(largest.begin(), largest.end(), std::greater<>());
        const PdfCheck pdf = report({project, "customers", "--largest", "70"});
        const int list = pdf.pages - 70;
        QVERIFY2(list >= 2, "the list should not fit on one page, or a sheet takes two");
        int place = 0;
        for (int page = 1; page <= list; ++page) {
            static const QRegularExpression heads("Customer +Number +Type +Tier +Net sales +Page");
            QVERIFY2(pdf.texts[page - 1].contains(heads), qPrintable(pdf.texts[page - 1]));
            for (const QString& line : pdf.lines(page))
                if (place < 70 && line.contains(largest[place].second)) {
                    QVERIFY2(line.contains('$' + number(largest[place].first)), qPrintable(line));
                    QVERIFY2(line.endsWith(' ' + QString::number(list + 1 + place)), qPrintable(line));
                    QVERIFY(pdf.page(list + 1 + place).contains(largest[place].second));
                    ++place;
                }
        }
        QCOMPARE(place, 70);
    }

    void aCustomersScore_isThatOfStratify()
    {
        const auto rows = csvRows(run({"stratify", m_sample}).out);
        const qsizetype composite = rows[0].indexOf("composite");
        for (const int row : {1, 77, 311}) {
            if (rows[row][composite].isEmpty())
                continue;
            const PdfCheck pdf = report({m_sample, "customer", "--customer", rows[row][0]});
            const QString score = QString::number(rows[row][composite].toDouble(), 'f', 1) + " of 100";
            QVERIFY2(pdf.all().contains(score), qPrintable(score + ": " + pdf.all()));
        }
    }

    // Down and across: change is decided less today, net is cost less income.
    void serviceCosts_addUp()
    {
        const PdfCheck pdf = report({m_sample, "services"});
        QList<double> sums(5, 0.0);
        for (const char* name : {"Core", "Opportunistic", "Marginal", "Service drain", "All"}) {
            const QList<double> row = rowOf(pdf, QLatin1String(name) + u' ', 5);
            QVERIFY2(row.size() == 5, name);
            QCOMPARE(row[1] - row[0], row[2]);
            QCOMPARE(row[1] - row[3], row[4]);
            for (int column = 0; column < 5; ++column)
                if (qstrcmp(name, "All") == 0)
                    QCOMPARE(sums[column], row[column]);
                else
                    sums[column] += row[column];
        }
    }

    void theMinutes_haveTheWeights()
    {
        const PdfCheck pdf = report({m_sample, "minutes"});
        const auto weights = csvRows(run({"weights", m_sample}).out);
        QStringList percents, shown;
        for (const QStringList& row : weights.mid(1))
            percents += row[2];
        static const QRegularExpression end("(\\d+)[\\s\\x{A0}\\x{202F}]%$");
        const QString text = pdf.texts.value(1);
        for (const QString& line : text.mid(text.indexOf("Weight in the model")).split(u'\n'))
            if (const auto match = end.match(line.trimmed()); match.hasMatch())
                shown += match.captured(1);
        QCOMPARE(shown, percents);
    }

    void sinceLastTime_hasTheMovement_data() { everyProject(); }
    void sinceLastTime_hasTheMovement()
    {
        QFETCH(QString, project);
        const QJsonObject moved = QJsonDocument::fromJson(run({"track", project, "--format", "json"}).out)
                                      .object()["migration"]
                                      .toObject();
        const PdfCheck pdf = report({project, "since-last-time"});
        QVERIFY2(pdf.all().contains(QStringLiteral("%1 of %2 customers changed type")
                                        .arg(moved["typeChanged"].toInt())
                                        .arg(moved["both"].toInt())),
                 qPrintable(pdf.page(2)));
        // The last row of the table: how many there are of each type that has any.
        QList<double> wanted;
        double all = 0.0;
        for (const char* key : {"core", "opportunistic", "marginal", "serviceDrain", "new", "inactive",
                                "excluded", "notEnoughData"})
            if (const double after = moved["after"].toObject()[QLatin1String(key)].toDouble(); after > 0.0) {
                wanted += after;
                all += after;
            }
        if (const double gone = moved["gone"].toDouble(); gone > 0.0) {
            wanted += gone;
            all += gone;
        }
        wanted += all;
        QCOMPARE(rowOf(pdf, "Total", int(wanted.size())), wanted);
    }

    void languages_areThoseAskedFor()
    {
        const PdfCheck german = report({m_sample, "executive", "--language", "de"});
        QCOMPARE(german.flaw(), QString());
        QCOMPARE(german.pages, 1);
        const double sales
            = summaryOf(m_sample)["types"].toObject()["core"].toObject()["netSales"].toDouble();
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
        const QString project = m_folder.filePath("talkative.strata");
        QVERIFY(QFile::copy(m_sample, project));
        const auto rows = csvRows(run({"stratify", project}).out);
        const qsizetype column = rows[0].indexOf(QStringLiteral("customer_name"));
        QVERIFY(column >= 0);
        // People write names everywhere.
        const std::string id = rows[7][0].toStdString(), name = rows[7][column].toStdString();
        qputenv("STRATA_STATE_DIR", m_folder.filePath("state").toUtf8());
        auto store = ProjectStore::open(project);
        QVERIFY(store);
        Project told = (*store)->project();
        const std::string words = name + " pays late";
        told.overrides = {{id, CustomerType::Core, words, "Ann", 20000}};
        Debate& debate = told.debate.edit();
        debate.agenda.push_back({"About " + name, 20, words, false});
        debate.notes = words;
        debate.decisions.push_back(
            {1'780'000'000'000, "Type of " + name, "Ann", "Marginal", "Core", words, words});
        QVERIFY(!told.growth->campaigns.empty());
        told.growth.edit().campaigns.front().goal = "Win " + name + " back";
        Scenario version;
        version.id = "s99";
        version.name = "Without " + name;
        version.createdAt = 1;
        told.scenarios.edit().push_back(version);
        QVERIFY((*store)->commit(told, "Test"));
        QVERIFY((*store)->close());
        const auto namesOne = [&](const QString& all) {
            return std::any_of(rows.begin() + 1, rows.end(),
                               [&](const QStringList& row) { return all.contains(row[column]); });
        };
        for (const char* kind : {"executive", "segments", "campaign", "minutes", "since-last-time"}) {
            QVERIFY2(namesOne(report({project, kind}).all()), kind);
            const PdfCheck pdf = report({project, kind, "--mask-names"});
            QCOMPARE(pdf.flaw(), QString());
            QVERIFY2(!namesOne(pdf.all() + pdf.title), kind);
            QVERIFY2(!pdf.all().contains("pays late"), kind);
        }
        const QString file = m_folder.filePath("x.pdf");
        for (const char* kind : {"services", "runsheet"}) { // they take no masks
            QCOMPARE(run({"report", project, kind, "--mask-names", "-o", file}).status, 2);
            QVERIFY(!QFile::exists(file));
        }
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
