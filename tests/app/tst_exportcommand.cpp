#include "core/storage/projectstore.h"
#include "core/workbook/workbook.h"
#include "tests/support/csvtable.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace strata;

// The workbook is read cell by cell and held against what the other commands say of the same project.
class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCustomers_areThoseOfTheTable();
    void theTypes_addUpToTheSummary();
    void aNameLikeAFormula_staysText();
    void masking_leavesNoName();
    void anotherEnding_isWrongUsage();

private:
    using Table = QList<QStringList>;

    int run(const QStringList& words, QByteArray* output = nullptr);
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    Table sheet(const char* file, const char* name) const;

    QTemporaryDir m_folder;
};

int TestExportCommand::run(const QStringList& words, QByteArray* output)
{
    QProcess process;
    process.start(QStringLiteral(STRATA_CLI), words);
    if (!process.waitForFinished(120000))
        return -1;
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitCode();
}

TestExportCommand::Table TestExportCommand::sheet(const char* file, const char* name) const
{
    const auto read = readSheet(path(file).toStdString(), name);
    return read ? csvTable(QByteArray::fromStdString(read->csv)) : Table();
}

void TestExportCommand::initTestCase()
{
    const QString project = path("a.strata");
    QCOMPARE(run({"demo", project, "--customers", "60", "--seed", "5"}), 0);
    QCOMPARE(run({"export", project, "-o", path("a.xlsx")}), 0);
    QCOMPARE(run({"export", project, "-o", path("a.csv")}), 0);
}

void TestExportCommand::theCustomers_areThoseOfTheTable()
{
    QFile file(path("a.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Table csv = csvTable(file.readAll());
    QHash<QString, QStringList> byId;
    for (const QStringList& row : csv.mid(1))
        byId.insert(row[0], row);
    const Table customers = sheet("a.xlsx", "Customers"), metrics = sheet("a.xlsx", "Metrics");
    QCOMPARE(customers.size(), 61);
    QCOMPARE(metrics.size(), 61);
    const qsizetype composite = csv[0].indexOf(QStringLiteral("composite"));
    const qsizetype sheetComposite = customers[0].indexOf(QStringLiteral("Composite score"));
    const qsizetype sales = csv[0].indexOf(QStringLiteral("net_sales"));
    const qsizetype sheetSales = metrics[0].indexOf(QStringLiteral("Net sales, USD"));
    const qsizetype tier = csv[0].indexOf(QStringLiteral("tier"));
    const qsizetype sheetTier = customers[0].indexOf(QStringLiteral("Tier"));
    QVERIFY(composite > 0 && sheetComposite > 0 && sales > 0 && sheetSales > 0 && tier > 0 && sheetTier > 0);
    int compared = 0;
    double before = HUGE_VAL;
    for (qsizetype row = 1; row < customers.size(); ++row) {
        QVERIFY(byId.contains(customers[row][0]));
        const QStringList& expected = byId[customers[row][0]];
        QCOMPARE(customers[row][1], expected[1]);
        QCOMPARE(customers[row][sheetTier], expected[tier]);
        QCOMPARE(customers[row][sheetComposite].isEmpty(), expected[composite].isEmpty());
        // the table has four decimals
        QVERIFY(std::abs(customers[row][sheetComposite].toDouble() - expected[composite].toDouble())
                < 0.00006);
        QCOMPARE(metrics[row][0], customers[row][0]);
        QCOMPARE(metrics[row][sheetSales].toDouble(), expected[sales].toDouble());
        const double amount
            = customers[row][customers[0].indexOf(QStringLiteral("Net sales, USD"))].toDouble();
        QVERIFY(amount <= before); // the highest first
        before = amount;
        ++compared;
    }
    QCOMPARE(compared, 60);
}

void TestExportCommand::theTypes_addUpToTheSummary()
{
    QByteArray summary;
    QCOMPARE(run({"summary", path("a.strata"), "--format", "json"}, &summary), 0);
    const Table types = sheet("a.xlsx", "Types");
    QCOMPARE(types.size(), 10); // heads, eight types and statuses, all
    QCOMPARE(types.last()[1], QStringLiteral("60"));
    int customers = 0;
    double shares = 0.0;
    for (qsizetype row = 1; row < 9; ++row) {
        customers += types[row][1].toInt();
        shares += types[row][2].chopped(1).toDouble(); // "17.5%"
    }
    QCOMPARE(customers, 60);
    QVERIFY(std::abs(shares - 100.0) < 1e-9);
    QVERIFY(summary.contains("\"core\":{\"customers\":" + types[1][1].toUtf8() + ','));
}

void TestExportCommand::aNameLikeAFormula_staysText()
{
    QFile file(path("odd.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer_id,customer_name\n1,'=1+1\n2,Bob\n");
    file.close();
    QCOMPARE(run({"new", path("odd.strata")}), 0);
    QCOMPARE(run({"import", path("odd.strata"), path("odd.csv"), "--as", "customers"}), 0);
    QCOMPARE(run({"export", path("odd.strata"), "-o", path("odd.xlsx")}), 0);
    const Table customers = sheet("odd.xlsx", "Customers");
    QCOMPARE(customers.size(), 3);
    QStringList names = {customers[1][1], customers[2][1]};
    names.sort();
    QCOMPARE(names, QStringList({"=1+1", "Bob"})); // a formula would be read as one without a value
}

void TestExportCommand::masking_leavesNoName()
{
    const Table plain = sheet("a.xlsx", "Customers");
    QVERIFY(plain.size() > 5);
    const std::string id = plain[5][0].toStdString(), name = plain[5][1].toStdString();
    qputenv("STRATA_STATE_DIR", path("state").toUtf8());
    auto store = ProjectStore::open(path("a.strata"));
    QVERIFY(store);
    Project told = (*store)->project();
    CustomerAction action;
    action.id = 1;
    action.customerId = id;
    action.text = "Call " + name;
    action.owner = "Xaver";
    action.note = "ask for Yvonne";
    told.actions.edit().actions = {action};
    Scenario version;
    version.id = "s1";
    version.name = "Without " + name;
    version.framework = told.framework;
    version.rules = told.rules;
    version.rates = told.rates;
    version.createdAt = 1;
    told.scenarios.edit() = {version};
    QVERIFY(!told.services->services.empty());
    told.services.edit().services.front().name = "Lunch at " + name;
    QVERIFY((*store)->commit(told, "Test"));
    QVERIFY((*store)->close());
    QCOMPARE(run({"export", path("a.strata"), "-o", path("told.xlsx")}), 0);
    QCOMPARE(run({"export", path("a.strata"), "-o", path("masked.xlsx"), "--mask-names"}), 0);
    const auto allOf = [this](const char* file) {
        QString all;
        for (const char* sheetName :
             {"Summary", "Types", "Customers", "Metrics", "Actions", "Services", "Model", "Read me"})
            for (const QStringList& row : sheet(file, sheetName))
                all += row.join(QLatin1Char('\n')) + QLatin1Char('\n');
        return all;
    };
    const QString before = allOf("told.xlsx"), all = allOf("masked.xlsx");
    for (const char* secret : {"Call ", "Xaver", "Yvonne"}) {
        QVERIFY2(before.contains(QLatin1String(secret)), secret);
        QVERIFY2(!all.contains(QLatin1String(secret)), secret);
    }
    QVERIFY(before.contains(QStringLiteral("Lunch at ") + plain[5][1]));
    QVERIFY(all.contains(QStringLiteral("Lunch at Customer ")));
    QCOMPARE(sheet("masked.xlsx", "Customers").size(), plain.size());
    for (const QStringList& row : plain.mid(1)) {
        QVERIFY(before.contains(row[0]) && before.contains(row[1]));
        QVERIFY2(!all.contains(row[0]), qPrintable(row[0]));
        QVERIFY2(!all.contains(row[1]), qPrintable(row[1]));
    }
}

void TestExportCommand::anotherEnding_isWrongUsage()
{
    QCOMPARE(run({"export", path("a.strata"), "-o", path("a.ods")}), 2);
    QCOMPARE(run({"export", path("a.strata"), "-o", path("b.xlsx"), "--language", "xx"}), 2);
    QVERIFY(!QFile::exists(path("b.xlsx")));
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
