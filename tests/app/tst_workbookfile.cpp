#include "core/workbook/ziparchive.h"
#include "tests/app/adventureworks.h"
#include "tests/app/cliprocess.h"
#include "tests/support/csvtable.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

// The workbook as LibreOffice Calc opens it, cell by cell beside what the other commands say of the same
// project.
class TestWorkbookFile : public QObject
{
    Q_OBJECT

private:
    using Table = QList<QStringList>;
    using Book = std::map<QString, Table>; // by the name of the sheet

    QTemporaryDir m_folder;
    QString m_sample, m_real;
    std::map<QString, Book> m_books; // by what was exported

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }
    QJsonObject summaryOf(const QString& project) const
    {
        return QJsonDocument::fromJson(run({"summary", project, "--format", "json"}).out).object();
    }
    Table tableOf(const QStringList& words) const { return csvTable(run(words).out); }

    bool convert(const QString& file, const QString& to, const QString& folder) const
    {
        QProcess office;
        office.start("soffice",
                     {"--headless", "--norestore",
                      "-env:UserInstallation=" + QUrl::fromLocalFile(m_folder.filePath("profile")).toString(),
                      "--convert-to", to, "--outdir", folder, file});
        return office.waitForFinished(180000) && office.exitCode() == 0;
    }

    // Every sheet in full precision: the tenth word of the filter takes cells as they are, not as they look;
    // the last one takes every sheet.
    const Book& book(const QString& project, const QStringList& words = {})
    {
        Book& made = m_books[project + words.join(u' ')];
        if (!made.empty())
            return made;
        const QString name = QString::number(m_books.size());
        const QString file = m_folder.filePath(name + ".xlsx"), folder = m_folder.filePath(name);
        if (run(QStringList{"export", project, "-o", file} + words).status != 0)
            return made;
        convert(file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                folder);
        for (const QString& sheet : QDir(folder).entryList({"*.csv"})) {
            QFile csv(QDir(folder).filePath(sheet));
            if (csv.open(QIODevice::ReadOnly))
                made[sheet.mid(name.size() + 1).chopped(4)] = csvTable(csv.readAll());
        }
        return made;
    }
    const Table& sheet(const QString& project, const char* name, const QStringList& words = {})
    {
        static const Table none;
        const Book& all = book(project, words);
        const auto found = all.find(QLatin1String(name));
        return found == all.end() ? none : found->second;
    }

    // "17.5%" is 0.175.
    static std::optional<double> numberIn(const QString& cell)
    {
        bool isNumber = false;
        const bool isShare = cell.endsWith(u'%');
        const double number = (isShare ? cell.chopped(1) : cell).toDouble(&isNumber);
        return isNumber ? std::optional(isShare ? number / 100.0 : number) : std::nullopt;
    }
    // LibreOffice writes 15 digits.
    static bool isSame(const QString& cell, double expected, double tolerance = 0.0)
    {
        const auto number = numberIn(cell);
        return number && std::abs(*number - expected) <= std::max(tolerance, 1e-13 * std::abs(expected));
    }
    static qsizetype at(const Table& table, const QString& head)
    {
        return table.isEmpty() ? -1 : table[0].indexOf(head);
    }
    static QHash<QString, QStringList> byFirst(const Table& table)
    {
        QHash<QString, QStringList> rows;
        for (const QStringList& row : table.mid(1))
            rows.insert(row[0], row);
        return rows;
    }

    QStringList projects() const
    {
        return m_real.isEmpty() ? QStringList{m_sample} : QStringList{m_sample, m_real};
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
        if (QStandardPaths::findExecutable("soffice").isEmpty())
            QSKIP("soffice is not installed (package libreoffice-calc-nogui).");
        m_sample = m_folder.filePath("sample.strata");
        QCOMPARE(run({"demo", m_sample}).status, 0);
        if (adventureWorksFolder().isEmpty())
            return;
        m_real = m_folder.filePath("real.strata");
        QCOMPARE(makeAdventureWorks(m_real, m_folder.filePath("state")), QString());
        QCOMPARE(run({"rates", m_real, "--order", "25", "--freight", "1"}).status, 0);
    }

    void everySheet_isThere()
    {
        QStringList names;
        for (const auto& [name, rows] : book(m_sample)) {
            names += name;
            QVERIFY2(!rows.isEmpty(), qPrintable(name));
            for (const QStringList& row : rows)
                for (const QString& cell : row)
                    QVERIFY2(!cell.startsWith("#") && !cell.startsWith("Err:"),
                             qPrintable(name + ": " + cell));
        }
        QCOMPARE(names,
                 QStringList({"Actions", "Customers", "Metrics", "Model", "Read me", "Services", "Summary",
                              "Tiers", "Types", "Whale curve"}));
    }

    void customers_areThoseOfStratify_data() { everyProject(); }
    void customers_areThoseOfStratify()
    {
        QFETCH(QString, project);
        const Table stratified = tableOf({"stratify", project}),
                    metrics = tableOf({"metrics", project, "--format", "csv"});
        const Table& rows = sheet(project, "Customers");
        QVERIFY(stratified.size() > 500);
        QCOMPARE(rows.size(), stratified.size());
        auto expected = byFirst(stratified);
        const auto figures = byFirst(metrics);
        const std::map<QString, QString> types{{"core", "Core"},
                                               {"opportunistic", "Opportunistic"},
                                               {"marginal", "Marginal"},
                                               {"serviceDrain", "Service drain"},
                                               {"", ""}},
            states{{"scored", "Scored"},
                   {"new", "New"},
                   {"inactive", "Inactive"},
                   {"notEnoughData", "Not enough data"}};
        const QDate asOf = QDate::fromString(summaryOf(project)["asOf"].toString(), Qt::ISODate);
        double before = HUGE_VAL;
        for (const QStringList& row : rows.mid(1)) {
            const QStringList wanted = expected.take(row[0]); // everybody once
            QVERIFY2(!wanted.isEmpty(), qPrintable(row[0]));
            QCOMPARE(row[1], wanted[1]);
            QCOMPARE(row[2], states.at(wanted[2]));
            QCOMPARE(row[3], types.at(wanted[3]));
            QCOMPARE(row[4], wanted[4]);
            // Composite, two axes and the factors stand in the same order; stratify has four decimals.
            const qsizetype scored = at(stratified, "scored_metrics");
            for (qsizetype score = 5; score < scored; ++score)
                QVERIFY2(wanted[score].isEmpty() ? row[score].isEmpty()
                                                 : isSame(row[score], wanted[score].toDouble(), 0.0000501),
                         qPrintable(row[0] + ": " + row[score] + ", expected " + wanted[score]));
            QCOMPARE(row[scored], wanted[scored]);
            const QStringList& figure = figures[row[0]];
            for (const auto& [head, metric] : {std::pair{"Net sales, USD", "net_sales"},
                                               {"Gross margin, USD", "gm_dollars"},
                                               {"Net profit, USD", "net_profit_dollars"}}) {
                const QString cell = row[at(rows, head)], value = figure[at(metrics, metric)];
                QVERIFY2(value.isEmpty() ? cell.isEmpty() || isSame(cell, 0.0)
                                         : isSame(cell, value.toDouble()),
                         qPrintable(row[0] + ": " + cell + ", expected " + value));
            }
            const QString first = row[at(rows, "First purchase")], last = row[at(rows, "Last purchase")],
                          recency = figure[at(metrics, "recency_days")],
                          tenure = figure[at(metrics, "tenure_years")];
            if (!recency.isEmpty())
                QCOMPARE(QDate::fromString(last, Qt::ISODate), asOf.addDays(-recency.toInt()));
            if (!tenure.isEmpty())
                QCOMPARE(QDate::fromString(first, Qt::ISODate),
                         asOf.addDays(-std::lround(tenure.toDouble() * 365.25)));
            const double sales = row[at(rows, "Net sales, USD")].toDouble();
            QVERIFY(sales <= before);
            before = sales;
        }
        QVERIFY(expected.isEmpty());
    }

    void metrics_areThoseOfTheCommand_data() { everyProject(); }
    void metrics_areThoseOfTheCommand()
    {
        QFETCH(QString, project);
        const Table metrics = tableOf({"metrics", project, "--format", "csv"});
        const Table& rows = sheet(project, "Metrics");
        const Table& customers = sheet(project, "Customers");
        QCOMPARE(rows.size(), metrics.size());
        const qsizetype first = 3, many = metrics[0].size() - 1; // number, name, type; customer_id
        QCOMPARE(rows[0].size(), first + many);
        const auto expected = byFirst(metrics);
        int known = 0;
        for (qsizetype at = 1; at < rows.size(); ++at) {
            const QStringList& row = rows[at];
            QCOMPARE(row[0], customers[at][0]);
            QCOMPARE(row[2], customers[at][3]);
            for (qsizetype metric = 0; metric < many; ++metric) {
                const QString cell = row[first + metric], value = expected[row[0]][1 + metric];
                QVERIFY2(value.isEmpty() ? cell.isEmpty() : isSame(cell, value.toDouble()),
                         qPrintable(row[0] + ", " + rows[0][first + metric] + ": " + cell + ", expected "
                                    + value));
                known += !value.isEmpty();
            }
        }
        QVERIFY(known > 10 * rows.size());
    }

    void groups_addUpToTheSummary_data() { everyProject(); }
    void groups_addUpToTheSummary()
    {
        QFETCH(QString, project);
        const QJsonObject summary = summaryOf(project);
        // Gross margins are added up here, from the customers.
        const Table stratified = tableOf({"stratify", project}),
                    metrics = tableOf({"metrics", project, "--format", "csv"});
        const auto figures = byFirst(metrics);
        std::map<QString, double> margins;
        for (const QStringList& row : stratified.mid(1)) {
            const double margin = figures[row[0]][at(metrics, "gm_dollars")].toDouble();
            margins[row[3].isEmpty() ? row[2] : row[3]] += margin;
            margins["tier " + row[4]] += margin;
            margins["all"] += margin;
        }
        const Table whole = sheet(project, "Summary");
        const auto head = std::find_if(whole.begin(), whole.end(),
                                       [](const QStringList& row) { return row[0] == "Type or status"; });
        QVERIFY(head != whole.end());
        for (const Table& types : {sheet(project, "Types"), Table(head, whole.end())}) {
            QVERIFY(types.size() >= 10);
            int row = 0;
            for (const char* key : {"core", "opportunistic", "marginal", "serviceDrain", "new", "inactive",
                                    "excluded", "notEnoughData"}) {
                const QJsonObject wanted = summary["types"].toObject()[QLatin1String(key)].toObject();
                const QStringList& cells = types[++row];
                QCOMPARE(cells[1].toInt(), wanted["customers"].toInt());
                QVERIFY2(isSame(cells[3], wanted["netSales"].toDouble(), 0.0050001), key);
                if (wanted["netProfit"].isNull()) { // nobody's is known
                    QCOMPARE(cells.mid(5, 4), QStringList({"", "", "", ""}));
                    continue;
                }
                QVERIFY2(isSame(cells[5], margins[QLatin1String(key)], 1e-6), key);
                QVERIFY2(isSame(cells[7], wanted["netProfit"].toDouble(), 0.0050001), key);
            }
            checkShares(types.mid(1, 9));
            QCOMPARE(types[9][1].toInt(), summary["customers"].toInt());
            QVERIFY(isSame(types[9][5], margins["all"], 1e-6));
            QVERIFY(isSame(types[9][7], summary["whale"].toObject()["totalProfit"].toDouble(), 0.0050001));
        }
        const Table& tiers = sheet(project, "Tiers");
        const QJsonObject wanted = summary["tiers"].toObject();
        QCOMPARE(tiers.size(), wanted.size() + 3); // heads, without a tier, all
        for (const QStringList& cells : tiers.mid(1, wanted.size())) {
            const QJsonObject tier = wanted[cells[0]].toObject();
            QCOMPARE(cells[1].toInt(), tier["customers"].toInt());
            QVERIFY(isSame(cells[3], tier["netSales"].toDouble(), 0.0050001));
            QVERIFY(isSame(cells[5], margins["tier " + cells[0]], 1e-6));
            QVERIFY(isSame(cells[7], tier["netProfit"].toDouble(), 0.0050001));
        }
        checkShares(tiers.mid(1));
    }

    // The last row is the sum of those above; shares are right to a tenth of a percent and add up to 100.0 %,
    // or are not there where the sum is not above 0.
    void checkShares(const Table& rows)
    {
        for (const qsizetype column : {1, 3, 5, 7}) {
            const double whole = *numberIn(rows.last()[column]);
            double sum = 0.0, shares = 0.0;
            for (const QStringList& row : rows.mid(0, rows.size() - 1)) {
                if (row[column].isEmpty()) {
                    QCOMPARE(row[column + 1], QString());
                    continue;
                }
                const double part = *numberIn(row[column]);
                sum += part;
                if (whole <= 0.0) {
                    QCOMPARE(row[column + 1], QString());
                    continue;
                }
                const auto share = numberIn(row[column + 1]);
                QVERIFY(share && std::abs(*share - part / whole) < 0.001);
                shares += *share;
            }
            QVERIFY2(std::abs(sum - whole) < 1e-4, qPrintable(QString::number(sum - whole)));
            QVERIFY(whole <= 0.0 || std::abs(shares - 1.0) < 1e-9);
        }
    }

    // Computed again: profits, highest first, added up.
    void theWhaleCurve_isThatOfTheProfits_data() { everyProject(); }
    void theWhaleCurve_isThatOfTheProfits()
    {
        QFETCH(QString, project);
        const Table metrics = tableOf({"metrics", project, "--format", "csv"});
        std::vector<double> profits;
        for (const QStringList& row : metrics.mid(1))
            if (const QString profit = row[at(metrics, "net_profit_dollars")]; !profit.isEmpty())
                profits.push_back(profit.toDouble());
        std::sort(profits.begin(), profits.end(), std::greater<>());
        std::vector<double> sums{0.0};
        for (const double profit : profits)
            sums.push_back(sums.back() + profit);
        const Table& rows = sheet(project, "Whale curve");
        QVERIFY(rows.size() > 100);
        double highest = -HUGE_VAL;
        int best = -1, most = 0;
        for (const QStringList& row : rows.mid(1)) {
            const int customers = row[0].toInt();
            QVERIFY(customers > best && customers < int(sums.size()));
            best = customers;
            QVERIFY(isSame(row[1], double(customers) / double(profits.size()), 1e-12));
            QVERIFY2(isSame(row[2], sums[std::size_t(customers)], 1e-4), qPrintable(row.join(u' ')));
            if (sums.back() > 0.0)
                QVERIFY(isSame(row[3], sums[std::size_t(customers)] / sums.back(), 1e-9));
            if (sums[std::size_t(customers)] > highest)
                most = customers;
            highest = std::max(highest, sums[std::size_t(customers)]);
        }
        QCOMPARE(best, int(profits.size()));
        QCOMPARE(most, summaryOf(project)["whale"].toObject()["peakCustomers"].toInt());
    }

    void theModel_isThatOfWeights_data() { everyProject(); }
    void theModel_isThatOfWeights()
    {
        QFETCH(QString, project);
        const Table& rows = sheet(project, "Model");
        double factor = 0.0, all = 0.0;
        qsizetype row = 0;
        for (const QStringList& weight : tableOf({"weights", project}).mid(1)) {
            const double share = weight[2].toDouble() / 100.0;
            if (weight[1].isEmpty()) {
                factor = share;
                continue;
            }
            ++row;
            QVERIFY(isSame(rows[row][2], factor, 1e-12));
            QVERIFY(isSame(rows[row][4], share, 1e-12));
            QVERIFY(isSame(rows[row][5], factor * share, 1e-12));
            all += *numberIn(rows[row][5]);
        }
        QCOMPARE(row, qsizetype(10));
        QVERIFY(std::abs(all - 1.0) < 1e-9);
    }

    // A year's cost is customers x uses x what one costs; the sample's hour costs 48 dollars.
    void services_costWhatTheyShould()
    {
        const Table& rows = sheet(m_sample, "Services");
        const QJsonObject types = summaryOf(m_sample)["types"].toObject();
        const QHash<QString, QString> keys{{"Core", "core"},
                                           {"Opportunistic", "opportunistic"},
                                           {"Marginal", "marginal"},
                                           {"Service drain", "serviceDrain"}};
        QCOMPARE(rows.size(), 25); // six services, four types
        for (const QStringList& row : rows.mid(1)) {
            QCOMPARE(row[2].toInt(), types[keys[row[1]]].toObject()["customers"].toInt());
            const double each = row[3].isEmpty() ? 48.0 * row[4].toDouble() : row[3].toDouble();
            for (const qsizetype moment : {5, 14}) {
                QCOMPARE(rows[0][moment], moment == 5 ? "Today: terms" : "Decided: terms");
                QVERIFY2(isSame(row[moment + 8], row[2].toDouble() * row[moment + 3].toDouble() * each, 1e-6),
                         qPrintable(row.join(u' ')));
            }
        }
    }

    // Sheet by sheet the columns that stand in it, in their order.
    void theReadMe_tellsOfEveryColumn()
    {
        std::map<QString, QStringList> told;
        for (const QStringList& row : sheet(m_sample, "Read me"))
            if (row.size() > 3 && !row[1].isEmpty() && row[0] != "Sheet") {
                told[row[0]] += row[1];
                QVERIFY2(!row[2].isEmpty() && !row[3].isEmpty() && !row[4].isEmpty(),
                         qPrintable(row.join(u'|')));
            }
        for (const auto& [name, columns] : told)
            QCOMPARE(columns, sheet(m_sample, qPrintable(name))[0].mid(0, columns.size()));
        QCOMPARE(told.size(), std::size_t(8));
    }

    void anotherLanguage_hasTheSameNumbers()
    {
        const Book& english = book(m_sample);
        const Book& german = book(m_sample, {"--language", "de"});
        QCOMPARE(german.size(), english.size());
        const auto numbersOf = [](const Book& all) {
            QStringList numbers;
            for (const auto& [name, rows] : all)
                for (const QStringList& row : rows)
                    for (const QString& cell : row)
                        if (numberIn(cell) || QDate::fromString(cell, Qt::ISODate).isValid())
                            numbers += cell;
            std::sort(numbers.begin(), numbers.end()); // sheets have other names, and so another order
            return numbers;
        };
        const QStringList numbers = numbersOf(english);
        QVERIFY(numbers.size() > 20000);
        QCOMPARE(numbersOf(german), numbers);
        QVERIFY(german.contains(QStringLiteral("Kunden")));
    }

    void masked_numbersStayAndNamesGo()
    {
        QString all;
        for (const auto& [name, rows] : book(m_sample, {"--mask-names"}))
            for (const QStringList& row : rows)
                all += row.join(u'\n') + u'\n';
        const Table& plain = sheet(m_sample, "Customers");
        const Table& masked = sheet(m_sample, "Customers", {"--mask-names"});
        QCOMPARE(masked.size(), plain.size());
        for (qsizetype row = 1; row < plain.size(); ++row) {
            QVERIFY(!all.contains(plain[row][0] + u'\n') && !all.contains(plain[row][1] + u'\n'));
            QCOMPARE(masked[row][at(masked, "Net profit, USD")], plain[row][at(plain, "Net profit, USD")]);
        }
    }

    void aNameLikeAFormula_isNotComputed()
    {
        QFile customers(m_folder.filePath("odd.csv"));
        QVERIFY(customers.open(QIODevice::WriteOnly));
        customers.write(
            "customer_id,customer_name\n1,'=1+1\n2,\"=HYPERLINK(\"\"x\"\")\"\n3,\"Ann\nand <Bob> & 'Co'\"\n");
        customers.close();
        const QString project = m_folder.filePath("odd.strata");
        QCOMPARE(run({"new", project}).status, 0);
        QCOMPARE(run({"import", project, customers.fileName(), "--as", "customers"}).status, 0);
        QStringList names;
        for (const QStringList& row : sheet(project, "Customers").mid(1))
            names += row[1];
        names.sort();
        QCOMPARE(names[0], QString("=1+1"));
        QCOMPARE(names[1], QString("=HYPERLINK(\"x\")"));
        QVERIFY2(names[2].contains("<Bob> & 'Co'"), qPrintable(names[2]));
    }

    // As one flat file: charts with their series, buttons of filters, rows and columns that stay.
    void charts_filtersAndFrozenHeads_areKept()
    {
        const QString file = m_folder.filePath("flat.xlsx");
        QCOMPARE(run({"export", m_sample, "-o", file}).status, 0);
        QVERIFY(convert(file, "fods", m_folder.path()));
        QFile flat(m_folder.filePath("flat.fods"));
        QVERIFY(flat.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(flat.readAll());
        const auto count = [&text](const char* pattern) {
            auto found = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
            int many = 0;
            for (; found.hasNext(); found.next())
                ++many;
            return many;
        };
        QCOMPARE(count("<chart:chart "), 7);
        QCOMPARE(count("<chart:series "), 3 + 1 + 3 + 1 + 1); // of the sheets in their order
        QCOMPARE(count("display-filter-buttons=\"true\""), 8);
        // Heads come again on every page; Summary and Read me have none.
        QCOMPARE(count("<table:table-header-rows>") - count("table:name=\"local-table\""),
                 8); // charts have some, too
        // Without a window LibreOffice keeps nothing of what stays while one scrolls.
        const auto archive = strata::ZipArchive::open(file.toStdString());
        QVERIFY(archive);
        int frozen = 0;
        for (int number = 1; number <= 10; ++number) {
            const auto* entry = (*archive)->find(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
            QVERIFY(entry);
            const strata::Progress progress;
            strata::ZipPart part(**archive, *entry, progress);
            QVERIFY(part.start() && part.open(QIODevice::ReadOnly));
            frozen += part.read(2000).contains("state=\"frozen\"");
        }
        QCOMPARE(frozen, 8);
    }
};

QTEST_GUILESS_MAIN(TestWorkbookFile)
#include "tst_workbookfile.moc"
