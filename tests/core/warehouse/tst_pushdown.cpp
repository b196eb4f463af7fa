#include "core/import/importrun.h"
#include "core/method/aggregate.h"
#include "core/method/metrics.h"
#include "core/warehouse/warehouse.h"
#include "tests/support/postgres.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <map>
#include <optional>

using namespace strata;

namespace {

const QString kShared = QStringLiteral(SHARED_DATA "/data/");

// Every case the definitions name, small enough to add up by hand. Amounts in currency units.
const char* const kLines
    = R"(customer,name,invoice,day,product,category,qty,net,cost,list,freight,billed,due,paid,credit
ann,Ann,1,2023-01-10,p1,c1,2,100.00,60,120,5,,2023-02-09,2023-02-01,
ann,Ann,1,2023-01-10,p2,c2,1,50.50,,,,,2023-02-09,2023-02-03,
ann,Ann,2,2023-02-20,p1,c1,1,50,30,60,,2.5,2023-03-20,,
ann,Ann,3,2023-02-20,p3,c1,1,7.77,,0,,,,,
ann,Ann,4,2023-04-01,p1,c1,-1,-50,-30,-60,,,,,
ann,Ann,5,2023-04-15,p4,c3,3,0.0001,0.0002,1,,,2023-05-15,2023-06-30,
ann,Ann,6,2022-03-31,p9,c9,1,80,50,90,,,2022-04-30,2022-05-30,
ann,Ann,7,2021-06-01,p8,c1,1,44,40,,,,,2021-06-11,
bob,,8,2022-06-30,p1,c1,1,10,20,,,,2022-07-30,2022-08-15,0
bob,Bob,8,2022-07-15,p1,c1,1,15,9,,1,1,2022-08-14,2022-09-15,0
bob,Bob,9,2023-06-30,p2,,1,1000000.5,1,,,,2023-07-30,,0
bob,Bob,10,2023-05-01,p2,c2,1,20,,,,,,,1
bob,Bob,11,2023-05-02,p2,c2,1,-20,,,,,,,0
cid,Cid,,2023-03-03,p1,c1,1,5,1,,,,,,
cid,Cid,,2023-03-03,p1,c1,1,6,1,,,,,,
cid,Cid,,2023-03-13,,c1,1,7,1,,,,,,
cid,Cid,,2023-04-12,p1,c1,1,8,1,,,,,,
cid,Cid,,2023-05-12,p1,c1,1,9,1,,,,,,
dee,Dee,20,2023-01-01,p1,c1,0.5,-3,,,,,,,
eve,Eve,21,2023-08-01,p1,c1,1,3,,,,,,,
 ann ,Ann,30,2023-06-01,p1,c1,1,33.33,20,40,,,2023-07-01,2023-06-20,
,Nobody,31,2023-06-01,p1,c1,1,99,,,,,,,
zed,Zed,32,2023-06-01,p1,c1,1,,,,,,,,
)";

const char* const kTable
    = "CREATE TABLE lines (customer text, name text, invoice text, day date, product text, "
      "category text, qty numeric(10,2), net numeric(14,4), cost numeric(14,4), list "
      "numeric(14,4), freight numeric(14,4), billed numeric(14,4), due date, paid date, "
      "credit boolean)";

const WarehouseMapping kMapping
    = {{"customer_id", "customer"}, {"customer_name", "name"}, {"invoice_id", "invoice"},
       {"invoice_date", "day"},     {"product_id", "product"}, {"product_category", "category"},
       {"quantity", "qty"},         {"revenue", "net"},        {"cost", "cost"},
       {"list_value", "list"},      {"freight", "freight"},    {"freight_billed", "billed"},
       {"due_date", "due"},         {"paid_date", "paid"},     {"is_return", "credit"}};

std::shared_ptr<const Dataset> imported(const std::string& csv, const WarehouseMapping& mapping)
{
    ImportOptions options;
    options.kind = TableKind::InvoiceLines;
    options.map = mapping;
    options.decimal = DecimalMark::Dot;
    options.delimiter = ',';
    options.ids = IdPolicy::Keep;
    options.totals = TotalsPolicy::Skip;
    options.headerRow = 1;
    const Result<ImportPlan> plan = planImportOf("lines", csv, options, {});
    if (!plan) {
        qWarning() << plan.error().detail.c_str();
        return nullptr;
    }
    const Result<ImportOutcome> outcome = runImport(*plan);
    if (!outcome) {
        qWarning() << outcome.error().detail.c_str();
        return nullptr;
    }
    return assemble({std::make_shared<const BatchRows>(outcome->rows)});
}

QString wide(WideSum value)
{
    return value < 0 ? QLatin1Char('-') + wide(-value)
        : value < 10 ? QString::number(int(value))
                     : wide(value / 10) + QString::number(int(value % 10));
}

// All figures by name, to be compared and shown.
std::map<QString, QString> figures(const CustomerSums& s)
{
    const auto day = [](Day d) { return QString::fromStdString(isoDate(d)); };
    return {{"linesEver", wide(s.linesEver)},
            {"firstSale", day(s.firstSale)},
            {"lastSale", day(s.lastSale)},
            {"ordersEver", wide(s.ordersEver)},
            {"lines", wide(s.lines)},
            {"saleLines", wide(s.saleLines)},
            {"returnLines", wide(s.returnLines)},
            {"net", wide(s.net)},
            {"saleNet", wide(s.saleNet)},
            {"returned", wide(s.returned)},
            {"costLines", wide(s.costLines)},
            {"costNet", wide(s.costNet)},
            {"cost", wide(s.cost)},
            {"listNet", wide(s.listNet)},
            {"list", wide(s.list)},
            {"freightLines", wide(s.freightLines)},
            {"freight", wide(s.freight)},
            {"freightBilled", wide(s.freightBilled)},
            {"orders", wide(s.orders)},
            {"products", wide(s.products)},
            {"ordersWithCost", wide(s.ordersWithCost)},
            {"smallOrders", wide(s.smallOrders)},
            {"saleMonths", wide(s.saleMonths)},
            {"paidLines", wide(s.paidLines)},
            {"paidLineDays", wide(s.paidLineDays)},
            {"payable", wide(s.payable)},
            {"payableDays", wide(s.payableDays)},
            {"termed", wide(s.termed)},
            {"daysBeyond", wide(s.daysBeyond)},
            {"recentNet", wide(s.recentNet)},
            {"earlierNet", wide(s.earlierNet)},
            {"earlierCategories", wide(s.earlierCategories)},
            {"keptCategories", wide(s.keptCategories)},
            {"activeMonths", wide(s.activeMonths)},
            {"medianInterval", QString::number(s.medianInterval, 'g', 17)}};
}

// What the database said against what the lines themselves say, of every customer; empty when it is the same.
QString differences(const BatchRows& rows, const Dataset& dataset)
{
    const CustomerTotals& totals = *rows.totals;
    std::map<std::string, CustomerSums> embedded;
    for (const std::string& id : dataset.customers.ids)
        embedded[id] = {}; // some have lines after the as-of date only
    aggregate(dataset, aggregateRules(totals.asOf, totals.windowMonths, totals.perOrder), 1,
              [&](std::size_t customer, const CustomerSums& sums) {
                  embedded[dataset.customers.ids[customer]] = sums;
              });
    if (rows.kind != TableKind::Totals || rows.customers.size() != totals.sums.size())
        return QStringLiteral("not totals");
    if (embedded.size() != rows.customers.size())
        return QStringLiteral("%1 customers, embedded %2").arg(rows.customers.size()).arg(embedded.size());
    for (std::size_t i = 0; i < rows.customers.size(); ++i) {
        const auto there = figures(totals.sums[i]);
        const auto here = figures(embedded[rows.customers.ids[i]]);
        for (const auto& [name, value] : here)
            if (there.at(name) != value)
                return QStringLiteral("%1: %2 is %3, embedded %4")
                    .arg(QString::fromStdString(rows.customers.ids[i]), name, there.at(name), value);
    }
    return {};
}

const CustomerSums& sumsOf(const BatchRows& rows, const std::string& id)
{
    const auto& ids = rows.customers.ids;
    return rows.totals->sums[std::size_t(std::find(ids.begin(), ids.end(), id) - ids.begin())];
}

std::string unpacked(const QString& path)
{
    if (!path.endsWith(QLatin1String(".gz"))) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
    return gzip.waitForFinished(30000) ? gzip.readAllStandardOutput().toStdString() : std::string();
}

Period until(const char* day, int months)
{
    return {parseIsoDate(day).value(), months};
}

} // namespace

// The database adds up what an import would have brought in: same definitions, same numbers.
class TestPushdown : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void everyFigure_isThatOfTheLines_data();
    void everyFigure_isThatOfTheLines();
    void someFigures_byHand();
    void textColumns_areReadAsAnImportDoes();
    void priceTimesQuantity_andDaysToPay();
    void publishedBooks_agree_data();
    void publishedBooks_agree();
    void aQuery_standsForATable();
    void severalCurrencies_needARate();
    void whatCannotBeRead_isSaid();
    void missingThings_areNamed();
    void nothingIsWritten_data();
    void nothingIsWritten();
    void aSlowQuestion_isStopped();
    void aPersonCanStopIt();
    void errors_areOneSentence_data();
    void errors_areOneSentence();
    void rowsCanBeBroughtIn_data();
    void rowsCanBeBroughtIn();
    void tooManyRows_areRefused();
    void theStatement_canBeShown();
    void columnsAreGuessed();
    void aMissingDriver_namesItsPackage();
    void rubbish_isNoDatabase();

private:
    std::string server(const char* user = "reader") const
    {
        return "postgresql://" + std::string(user) + "@127.0.0.1:" + std::to_string(m_postgres->port())
            + "/warehouse";
    }
    std::string addressFor(const QString& which) const;
    std::unique_ptr<Warehouse> open(const QString& which, int timeout = 60);
    bool needs(const QString& which) const { return m_postgres || which == QLatin1String("SQLite"); }

    std::unique_ptr<TestPostgres> m_postgres;
    QTemporaryDir m_folder;
};

void TestPushdown::initTestCase()
{
    QVERIFY(m_folder.isValid());
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("make"));
        file.setDatabaseName(m_folder.filePath(QStringLiteral("lines.db")));
        QVERIFY(file.open());
        QSqlQuery make(file);
        QVERIFY2(make.exec(QLatin1String(kTable)), qPrintable(make.lastError().text()));
        file.transaction();
        const QList<QByteArray> rows = QByteArray(kLines).split('\n');
        for (const QByteArray& row : rows.mid(1)) {
            if (row.isEmpty())
                continue;
            QStringList cells;
            for (const QByteArray& cell : row.split(','))
                cells << (cell.isEmpty() ? QStringLiteral("NULL")
                                         : QLatin1Char('\'') + QString::fromUtf8(cell) + QLatin1Char('\''));
            QVERIFY(
                make.exec(QStringLiteral("INSERT INTO lines VALUES (%1)").arg(cells.join(QLatin1Char(',')))));
        }
        file.commit();
        file.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("make"));

    if (!TestPostgres::isInstalled())
        return; // those tests skip
    auto postgres = std::make_unique<TestPostgres>();
    QVERIFY2(postgres->start(), qPrintable(postgres->problem()));
    m_postgres = std::move(postgres);
    QVERIFY2(m_postgres->run(QLatin1String(kTable)), qPrintable(m_postgres->problem()));
    QVERIFY2(m_postgres->run(QStringLiteral("COPY lines FROM STDIN (FORMAT csv, HEADER)"), kLines),
             qPrintable(m_postgres->problem()));
}

void TestPushdown::cleanupTestCase()
{
    m_postgres.reset();
}

std::string TestPushdown::addressFor(const QString& which) const
{
    if (which == QLatin1String("SQLite"))
        return "sqlite://" + m_folder.filePath(QStringLiteral("lines.db")).toStdString();
    if (which == QLatin1String("ODBC"))
        return "odbc:DRIVER=/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so;SERVER=127.0.0.1;PORT="
            + std::to_string(m_postgres->port()) + ";DATABASE=warehouse;UID=reader";
    return server();
}

std::unique_ptr<Warehouse> TestPushdown::open(const QString& which, int timeout)
{
    const Result<DatabaseAddress> address = addressOf(addressFor(which));
    if (!address)
        return nullptr;
    Result<std::unique_ptr<Warehouse>> warehouse
        = Warehouse::open(*address, TestPostgres::readerPassword().toStdString(), timeout);
    if (!warehouse) {
        qWarning() << warehouse.error().detail.c_str();
        return nullptr;
    }
    return std::move(*warehouse);
}

#define NEEDS(which)                                                                                         \
    if (!needs(which))                                                                                       \
    QSKIP(qPrintable(TestPostgres::whyNot()))

void TestPushdown::everyFigure_isThatOfTheLines_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QByteArray>("asOf");
    QTest::addColumn<int>("months");
    for (const char* which : {"PostgreSQL", "ODBC", "SQLite"}) {
        const auto row = [&](const char* asOf, int months) {
            QTest::addRow("%s, %s, %d", which, asOf, months)
                << QString::fromLatin1(which) << QByteArray(asOf) << months;
        };
        row("2023-06-30", 12);
        row("2023-06-30", 0);
        row("2023-06-30", 3);
        row("2022-12-31", 24);
        row("", 12); // the last line's day
        row("0001-06-30", 12);
    }
}

void TestPushdown::everyFigure_isThatOfTheLines()
{
    QFETCH(QString, which);
    QFETCH(QByteArray, asOf);
    QFETCH(int, months);
    NEEDS(which);
    const auto warehouse = open(which);
    QVERIFY(warehouse);
    const auto dataset = imported(kLines, kMapping);
    QVERIFY(dataset);
    const Period period{parseIsoDate(asOf.toStdString()).value_or(kNoDay), months};
    const Result<ImportOutcome> rows
        = warehouse->pullTotals({"lines", false}, kMapping, period, {.perOrder = 25});
    if (asOf == "0001-06-30") { // before the first line
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::NothingToImport);
        return;
    }
    QVERIFY2(rows.has_value(), rows ? "" : rows.error().detail.c_str());
    QCOMPARE(differences(rows->rows, *dataset), QString());
    QCOMPARE(isoDate(rows->rows.totals->lastLine), std::string("2023-08-01"));
    QCOMPARE(isoDate(rows->rows.totals->firstLine), std::string("2021-06-01"));
    QCOMPARE(rows->rows.totals->lines, std::int64_t(dataset->lines.size()));
    QCOMPARE(rows->rows.customers.ids.front(), std::string("ann"));
    QCOMPARE(rows->rows.customers.names.front(), std::string("Ann"));
}

// Ann from 2022-07-01 to 2023-06-30: sales 100, 50.5, 50, 7.77, 0.0001, 33.33 and a credit of 50.
void TestPushdown::someFigures_byHand()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    const auto warehouse = open(QStringLiteral("PostgreSQL"));
    QVERIFY(warehouse);
    const Result<ImportOutcome> rows
        = warehouse->pullTotals({"public.lines", false}, kMapping, until("2023-06-30", 12), {.perOrder = 25});
    QVERIFY2(rows.has_value(), rows ? "" : rows.error().detail.c_str());
    QCOMPARE(rows->rows.customers.ids, (std::vector<std::string>{"ann", "bob", "cid", "dee", "eve"}));
    const CustomerSums& ann = sumsOf(rows->rows, "ann");
    QCOMPARE(wide(ann.net), QStringLiteral("1916001"));
    QCOMPARE(wide(ann.returned), QStringLiteral("500000"));
    QCOMPARE(ann.saleLines, 6);
    QCOMPARE(ann.returnLines, 1);
    QCOMPARE(ann.orders, 5); // invoices 1, 2, 3, 5, 30
    QCOMPARE(ann.ordersEver, 7);
    QCOMPARE(ann.ordersWithCost, 4); // not 3
    QCOMPARE(ann.smallOrders, 3); // margins 40 + unknown, 20, -0.0001, 13.33
    QCOMPARE(ann.products, 4);
    QCOMPARE(ann.saleMonths, 4); // January, February, April, June
    // Order dates 2023-01-10, 02-20, 04-15, 06-01: 41, 54 and 47 days.
    QCOMPARE(ann.medianInterval, 47.0);
    QCOMPARE(ann.earlierCategories, 1); // c9, of 2022-03-31
    QCOMPARE(ann.keptCategories, 0);
    // Invoice 1: 150.5 paid after 24 days (the later of two); 2: 50 open for 130; 3: 7.77 open for 130;
    // 5: 0.0001 paid on the last day after 76; 30: 33.33 after 19 days.
    QCOMPARE(wide(ann.payable), QStringLiteral("2416001"));
    QCOMPARE(wide(ann.payableDays),
             wide(WideSum(1505000) * 24 + WideSum(500000) * 130 + WideSum(77700) * 130 + 76 + 333300 * 19));
    const CustomerSums& cid = sumsOf(rows->rows, "cid");
    QCOMPARE(cid.orders, 4); // a day is an order where no invoice is named
    QCOMPARE(cid.medianInterval, 30.0); // 10, 30 and 30 days
    const CustomerSums& bob = sumsOf(rows->rows, "bob");
    QCOMPARE(wide(bob.saleNet), QStringLiteral("10000155000")); // 15 and 1 000 000.5
    QCOMPARE(bob.returnLines, 1); // said to be one, whatever its sign; -20 is said to be none
    QCOMPARE(wide(bob.net), QStringLiteral("10000155000"));
    QCOMPARE(figures(sumsOf(rows->rows, "eve")), figures(CustomerSums())); // buys later
}

void TestPushdown::textColumns_areReadAsAnImportDoes()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    QVERIFY2(m_postgres->run(QStringLiteral("DROP TABLE IF EXISTS words; CREATE TABLE words (customer text, "
                                            "invoice text, day text, net text, cost text, credit text)")),
             qPrintable(m_postgres->problem()));
    const std::string csv = "customer,invoice,day,net,cost,credit\n"
                            "ann,1,2023-01-10,100.25,n/a,no\nann,2,2023-02-10 08:26:00,-7.5,,ja\n"
                            "bob,3,20230301,12.00005,1e1,\nTotal,4,2023-03-01,500,,\n"
                            "bob,5,1900-01-01,9,,\nbob,6,2023-03-02,+3.5,-,x\n";
    QVERIFY2(m_postgres->run(QStringLiteral("COPY words FROM STDIN (FORMAT csv, HEADER)"),
                             QByteArray::fromStdString(csv)),
             qPrintable(m_postgres->problem()));
    const WarehouseMapping mapping
        = {{"customer_id", "customer"}, {"invoice_id", "invoice"}, {"invoice_date", "day"},
           {"revenue", "net"},          {"cost", "cost"},          {"is_return", "credit"}};
    const auto warehouse = open(QStringLiteral("PostgreSQL"));
    const Result<ImportOutcome> rows = warehouse->pullTotals({"words", false}, mapping, {}, {});
    QVERIFY2(rows.has_value(), rows ? "" : rows.error().detail.c_str());
    const auto dataset = imported(csv, mapping);
    QVERIFY(dataset);
    QCOMPARE(differences(rows->rows, *dataset), QString());
    QCOMPARE(wide(sumsOf(rows->rows, "bob").net), QStringLiteral("155001"));
}

void TestPushdown::priceTimesQuantity_andDaysToPay()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    QVERIFY2(
        m_postgres->run(QStringLiteral("DROP TABLE IF EXISTS priced; CREATE TABLE priced (customer int, day "
                                       "timestamp, qty double precision, price numeric, off numeric, "
                                       "list real, days int)")),
        qPrintable(m_postgres->problem()));
    const std::string csv
        = "customer,day,qty,price,off,list,days\n1,2023-01-10,3,9.99,0.1,10.5,14\n"
          "1,2023-01-11,2.5,1.2345,,,\n1,2023-02-11,-1,9.99,0,10.5,\n2,2023-02-11,1,5,0.25,,30\n"
          "2,2023-02-12,4,2.5,1,3,\n2,2023-02-13,,2.5,,3,\n";
    QVERIFY2(m_postgres->run(QStringLiteral("COPY priced FROM STDIN (FORMAT csv, HEADER)"),
                             QByteArray::fromStdString(csv)),
             qPrintable(m_postgres->problem()));
    const WarehouseMapping mapping = {
        {"customer_id", "customer"}, {"invoice_date", "day"}, {"quantity", "qty"},    {"unit_price", "price"},
        {"discount", "off"},         {"list_price", "list"},  {"days_to_pay", "days"}};
    const auto warehouse = open(QStringLiteral("PostgreSQL"));
    const Result<ImportOutcome> rows = warehouse->pullTotals({"priced", false}, mapping, {}, {});
    QVERIFY2(rows.has_value(), rows ? "" : rows.error().detail.c_str());
    const auto dataset = imported(csv, mapping);
    QVERIFY(dataset);
    QCOMPARE(differences(rows->rows, *dataset), QString());
    // 3 x 9.99 less 10 % = 26.973; 2.5 x 1.2345 = 3.08625, rounded up; -9.99
    QCOMPARE(wide(sumsOf(rows->rows, "1").net), wide(269730 + 30863 - 99900));
}

void TestPushdown::publishedBooks_agree_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("extra");
    QTest::addColumn<int>("customers");
    for (const char* which : {"PostgreSQL", "ODBC"}) {
        const QString name = QString::fromLatin1(which);
        QTest::addRow("adventureworks, %s", which) << name << "adventureworks_dw/invoice_lines.csv.gz"
                                                   << "freight:freight" << 635;
        QTest::addRow("ibm, %s", which) << name << "ibm_accounts_receivable/invoice_lines.csv"
                                        << "due_date:due_date paid_date:paid_date" << 100;
    }
    QTest::addRow("online_retail, PostgreSQL") << "PostgreSQL"
                                               << "online_retail/invoice_lines.csv.gz"
                                               << "" << 4372;
}

void TestPushdown::publishedBooks_agree()
{
    QFETCH(QString, which);
    QFETCH(QString, book);
    QFETCH(QString, extra);
    QFETCH(int, customers);
    NEEDS(which);
    if (!QFile::exists(kShared + book))
        QSKIP("The published book is not here.");
    const std::string csv = unpacked(kShared + book);
    const QString header = QString::fromStdString(csv.substr(0, csv.find('\n'))).trimmed();
    WarehouseMapping mapping = {{"customer_id", "customer_id"},
                                {"customer_name", "customer_name"},
                                {"invoice_id", "invoice_id"},
                                {"invoice_date", "invoice_date"},
                                {"product_id", "product_id"},
                                {"product_category", "product_category"},
                                {"quantity", "quantity"},
                                {"revenue", "revenue"},
                                {"cost", "cost"},
                                {"is_return", "is_return"}};
    for (const QString& pair : extra.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        mapping.push_back({pair.section(QLatin1Char(':'), 0, 0).toStdString(),
                           pair.section(QLatin1Char(':'), 1, 1).toStdString()});
    QStringList columns;
    for (const QString& name : header.split(QLatin1Char(','))) {
        const QString type = name == QLatin1String("invoice_date") || name == QLatin1String("paid_date")
                || name == QLatin1String("due_date")
            ? QStringLiteral("date")
            : QStringList({QStringLiteral("quantity"), QStringLiteral("revenue"), QStringLiteral("cost"),
                           QStringLiteral("freight"), QStringLiteral("is_return")})
                  .contains(name)
            ? QStringLiteral("numeric")
            : QStringLiteral("text");
        columns << QStringLiteral("\"%1\" %2").arg(name, type);
    }
    const QString table = book.section(QLatin1Char('/'), 0, 0);
    QVERIFY2(m_postgres->run(QStringLiteral("DROP TABLE IF EXISTS %1; CREATE TABLE %1 (%2)")
                                 .arg(table, columns.join(QStringLiteral(", ")))),
             qPrintable(m_postgres->problem()));
    QVERIFY2(m_postgres->run(QStringLiteral("COPY %1 FROM STDIN (FORMAT csv, HEADER)").arg(table),
                             QByteArray::fromStdString(csv)),
             qPrintable(m_postgres->problem()));

    const auto dataset = imported(csv, mapping);
    QVERIFY(dataset);
    const auto warehouse = open(which);
    QVERIFY(warehouse);
    const CostRates rates{
        .perOrder = 60, .perLine = 1.5, .perReturn = 20, .perFreightUnit = 1, .receivablesRate = 0.08};
    const bool isLarge = book.startsWith(QLatin1String("online_retail"));
    for (const int months : isLarge ? std::vector<int>{12} : std::vector<int>{12, 0}) {
        const Result<ImportOutcome> rows
            = warehouse->pullTotals({table.toStdString(), false}, mapping, {kNoDay, months}, rates);
        QVERIFY2(rows.has_value(), rows ? "" : rows.error().detail.c_str());
        QCOMPARE(differences(rows->rows, *dataset), QString());
        QCOMPARE(int(rows->rows.customers.size()), customers);

        // Every figure of the catalogue, to the last bit.
        const auto totals = assemble({std::make_shared<const BatchRows>(rows->rows)});
        QVERIFY(totals->totals);
        const Period period{kNoDay, months};
        const MetricTable there = computeMetrics(*totals, period, rates, 1);
        const MetricTable here = computeMetrics(*dataset, period, rates, 1);
        std::map<std::string, std::size_t> placeOf;
        for (std::size_t i = 0; i < dataset->customers.size(); ++i)
            placeOf[dataset->customers.ids[i]] = i;
        QCOMPARE(there.columns.size(), here.columns.size());
        QCOMPARE(there.asOf, here.asOf);
        for (std::size_t c = 0; c < here.columns.size(); ++c)
            for (std::size_t i = 0; i < there.customers; ++i) {
                const std::size_t place = placeOf.at(totals->customers.ids[i]);
                QCOMPARE(there.columns[c].present[i], here.columns[c].present[place]);
                QCOMPARE(there.columns[c].values[i], here.columns[c].values[place]);
            }
    }
}

void TestPushdown::aQuery_standsForATable()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    const auto warehouse = open(QStringLiteral("PostgreSQL"));
    const WarehouseSource query{
        "SELECT customer AS \"the customer\", day AS d, net + 0 AS amount FROM lines WHERE "
        "customer = 'cid'; -- mine",
        true};
    const auto columns = warehouse->columns(query);
    QVERIFY2(columns.has_value(), columns ? "" : columns.error().detail.c_str());
    QCOMPARE(columns->size(), std::size_t(3));
    QVERIFY(columns->at(1).isDate);
    QVERIFY(columns->at(2).isNumber);
    const Result<ImportOutcome> rows = warehouse->pullTotals(
        query, {{"customer_id", "the customer"}, {"invoice_date", "d"}, {"revenue", "amount"}}, {}, {});
    QVERIFY2(rows.has_value(), rows ? "" : rows.error().detail.c_str());
    QCOMPARE(rows->rows.customers.ids, std::vector<std::string>{"cid"});
    QCOMPARE(wide(sumsOf(rows->rows, "cid").net), QStringLiteral("350000"));
    const Result<ImportOutcome> two
        = warehouse->pullTotals({"SELECT 1; DELETE FROM lines", true}, kMapping, {}, {});
    QVERIFY(!two);
    QCOMPARE(two.error().code, ErrorCode::OutOfRange);
}

void TestPushdown::severalCurrencies_needARate()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    QVERIFY(m_postgres->run(QStringLiteral(
        "DROP TABLE IF EXISTS mixed; CREATE TABLE mixed AS SELECT * FROM (VALUES ('ann', DATE "
        "'2023-01-01', 10.00, 'EUR', 1.0), ('ann', DATE '2023-01-02', 20.05, 'USD', 0.9)) v(customer, "
        "day, net, cur, fx)")));
    WarehouseMapping mapping
        = {{"customer_id", "customer"}, {"invoice_date", "day"}, {"revenue", "net"}, {"currency", "cur"}};
    const auto warehouse = open(QStringLiteral("PostgreSQL"));
    const Result<ImportOutcome> refused = warehouse->pullTotals({"mixed", false}, mapping, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    QVERIFY(refused.error().detail.find("(EUR, USD)") != std::string::npos);
    mapping.push_back({"exchange_rate", "fx"});
    const Result<ImportOutcome> rows = warehouse->pullTotals({"mixed", false}, mapping, {}, {});
    QVERIFY2(rows.has_value(), rows ? "" : rows.error().detail.c_str());
    QCOMPARE(wide(sumsOf(rows->rows, "ann").net), wide(100000 + 180450));
}

void TestPushdown::whatCannotBeRead_isSaid()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    QVERIFY(m_postgres->run(QStringLiteral("DROP TABLE IF EXISTS odd; CREATE TABLE odd AS SELECT 'ann' AS "
                                           "customer, '2023-01-01' AS day, x AS net FROM "
                                           "(VALUES ('1.234,50'), ('12'), ('')) v(x)")));
    const auto warehouse = open(QStringLiteral("PostgreSQL"));
    const Result<ImportOutcome> rows = warehouse->pullTotals(
        {"odd", false}, {{"customer_id", "customer"}, {"invoice_date", "day"}, {"revenue", "net"}}, {}, {});
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::OutOfRange);
    QVERIFY(rows.error().detail.starts_with("1 value of 'revenue' cannot be read as a number"));
}

void TestPushdown::missingThings_areNamed()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    const auto warehouse = open(QStringLiteral("PostgreSQL"));
    const auto noTable = warehouse->columns({"no such \"table", false});
    QVERIFY(!noTable);
    QVERIFY2(noTable.error().detail.starts_with("there is no such table"), noTable.error().detail.c_str());
    const Result<ImportOutcome> noColumn
        = warehouse->pullTotals({"lines", false}, {{"customer_id", "nobody"}}, {}, {});
    QVERIFY(!noColumn);
    QCOMPARE(noColumn.error(), (Error{ErrorCode::UnknownColumn, "nobody"}));
    const Result<ImportOutcome> noDate
        = warehouse->pullTotals({"lines", false}, {{"customer_id", "customer"}}, {}, {});
    QVERIFY(!noDate);
    QCOMPARE(noDate.error(), (Error{ErrorCode::UnknownColumn, "invoice_date"}));
}

void TestPushdown::nothingIsWritten_data()
{
    QTest::addColumn<QString>("which");
    for (const char* which : {"PostgreSQL", "ODBC"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

// Even a role that may write does not, through us.
void TestPushdown::nothingIsWritten()
{
    QFETCH(QString, which);
    NEEDS(which);
    QVERIFY(m_postgres->run(
        QStringLiteral("CREATE OR REPLACE FUNCTION sneak() RETURNS int LANGUAGE plpgsql AS $$ "
                       "BEGIN DELETE FROM lines; RETURN 1; END $$; "
                       "GRANT DELETE ON lines TO reader")));
    const auto warehouse = open(which);
    QVERIFY(warehouse);
    const Result<ImportPlan> plan = warehouse->planRows({"SELECT sneak() AS x", true}, {}, {}, 10);
    QVERIFY(!plan);
    QVERIFY2(plan.error().detail.starts_with("nothing is written"), plan.error().detail.c_str());
    const auto set
        = warehouse->columns({"SELECT set_config('transaction_read_only', 'off', false) FROM sneak()", true});
    QVERIFY(!warehouse->planRows({"SELECT set_config('transaction_read_only', 'off', true), sneak()", true},
                                 {}, {}, 10));
    QVERIFY(m_postgres->run(QStringLiteral("REVOKE DELETE ON lines FROM reader")));
    QVERIFY(warehouse->pullTotals({"lines", false}, kMapping, {}, {}).has_value());
}

void TestPushdown::aSlowQuestion_isStopped()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    for (const char* which : {"PostgreSQL", "ODBC"}) {
        const auto warehouse = open(QString::fromLatin1(which), 1);
        QVERIFY(warehouse);
        const Result<ImportPlan> plan = warehouse->planRows({"SELECT pg_sleep(20) AS x", true}, {}, {}, 10);
        QVERIFY(!plan);
        QVERIFY2(plan.error().detail.starts_with("the database was stopped after 1 seconds"),
                 plan.error().detail.c_str());
    }
    const auto file = open(QStringLiteral("SQLite"), 1);
    const Result<ImportPlan> plan = file->planRows(
        {"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n", true}, {},
        {}, 10);
    QVERIFY(!plan);
    QVERIFY2(plan.error().detail.starts_with("the database was stopped"), plan.error().detail.c_str());
}

void TestPushdown::aPersonCanStopIt()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    for (const char* which : {"PostgreSQL", "ODBC"}) {
        const auto warehouse = open(QString::fromLatin1(which), 30);
        QElapsedTimer clock;
        clock.start();
        const Result<ImportPlan> plan
            = warehouse->planRows({"SELECT pg_sleep(20) AS x", true}, {}, {}, 10,
                                  [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
        QVERIFY(clock.elapsed() < 15000);
        QVERIFY(warehouse->tables().has_value()); // and it is still there
    }
}

void TestPushdown::errors_areOneSentence_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("says");
    const QString port = QString::number(m_postgres ? m_postgres->port() : 0);
    const QString odbc
        = QStringLiteral("odbc:DRIVER=/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so;SERVER=127.0.0.1;PORT=")
        + port + QStringLiteral(";DATABASE=%1;UID=%2");
    const QString psql = QStringLiteral("postgresql://%2@127.0.0.1:") + port + QStringLiteral("/%1");
    for (const QString& form : {psql, odbc}) {
        const QByteArray name = form == psql ? "PostgreSQL" : "ODBC";
        QTest::newRow(name + ", user") << form.arg(QStringLiteral("warehouse"), QStringLiteral("nobody"))
                                       << "refuses this user and password";
        QTest::newRow(name + ", database")
            << form.arg(QStringLiteral("nowhere"), QStringLiteral("reader")) << "no database of this name";
    }
    QTest::newRow("port") << "postgresql://reader@127.0.0.1:1/warehouse"
                          << "no database answers there";
    QTest::newRow("host") << "postgresql://reader@no-such-host.invalid/warehouse"
                          << "no database answers there";
    QTest::newRow("ODBC, driver") << "odbc:DRIVER=/no/such/driver.so;SERVER=x;UID=reader"
                                  << "ODBC knows no such driver";
    QTest::newRow("file") << "sqlite:///no/such/file.db"
                          << "no such file";
}

void TestPushdown::errors_areOneSentence()
{
    QFETCH(QString, address);
    QFETCH(QString, says);
    NEEDS(QStringLiteral("PostgreSQL"));
    const Result<std::unique_ptr<Warehouse>> warehouse
        = Warehouse::open(*addressOf(address.toStdString()), TestPostgres::readerPassword().toStdString(), 5);
    QVERIFY(!warehouse);
    QCOMPARE(warehouse.error().code, ErrorCode::CannotRead);
    const QString detail = QString::fromStdString(warehouse.error().detail);
    QVERIFY2(detail.contains(says), qPrintable(detail));
    QVERIFY(!detail.contains(QStringLiteral("marker")));
    QVERIFY(!detail.contains(QLatin1Char('\n')));
}

void TestPushdown::rowsCanBeBroughtIn_data()
{
    QTest::addColumn<QString>("which");
    for (const char* which : {"PostgreSQL", "ODBC", "SQLite"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

void TestPushdown::rowsCanBeBroughtIn()
{
    QFETCH(QString, which);
    NEEDS(which);
    const auto warehouse = open(which);
    QVERIFY(warehouse);
    ImportOptions options;
    options.kind = TableKind::InvoiceLines;
    options.map = kMapping;
    options.ids = IdPolicy::Keep;
    const Result<ImportPlan> plan = warehouse->planRows({"lines", false}, options, {}, 1000);
    QVERIFY2(plan.has_value(), plan ? "" : plan.error().detail.c_str());
    QCOMPARE(plan->origin.kind, SourceKind::DatabaseLines);
    QCOMPARE(plan->origin.location, addressFor(which));
    QCOMPARE(plan->origin.part, std::string("lines"));
    QVERIFY(plan->origin.location.find("marker") == std::string::npos);
    for (const Question& question : plan->questions)
        qWarning() << question.option.c_str() << question.detail.c_str();
    const Result<ImportOutcome> outcome = runImport(*plan);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().detail.c_str());
    const auto brought = assemble({std::make_shared<const BatchRows>(outcome->rows)});
    // The same rows as from the file itself: their totals are the database's.
    const Result<ImportOutcome> rows
        = warehouse->pullTotals({"lines", false}, kMapping, until("2023-06-30", 12), {});
    QVERIFY(rows.has_value());
    QCOMPARE(differences(rows->rows, *brought), QString());
}

void TestPushdown::tooManyRows_areRefused()
{
    const auto warehouse = open(QStringLiteral("SQLite"));
    const Result<ImportPlan> plan = warehouse->planRows({"lines", false}, {}, {}, 5);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::OutOfRange);
    QVERIFY(plan.error().detail.starts_with("there are more than 5 rows"));
}

void TestPushdown::theStatement_canBeShown()
{
    NEEDS(QStringLiteral("PostgreSQL"));
    const auto warehouse = open(QStringLiteral("PostgreSQL"));
    const PushdownSql sql
        = warehouse->sqlFor({"public.lines", false}, kMapping, until("2023-06-30", 12), {.perOrder = 25});
    QVERIFY(sql.query.starts_with("-- Invoice lines added up per customer as of 2023-06-30"));
    QVERIFY(sql.query.find("\"public\".\"lines\"") != std::string::npos);
    // What is offered to the owner works as it stands, and so does what is shown.
    QVERIFY2(m_postgres->run(QString::fromStdString(sql.suggestion)), qPrintable(m_postgres->problem()));
    QVERIFY2(m_postgres->run(QStringLiteral("REFRESH MATERIALIZED VIEW CONCURRENTLY strata_customer_month")),
             qPrintable(m_postgres->problem()));
    QVERIFY2(m_postgres->run(QString::fromStdString(sql.query)), qPrintable(m_postgres->problem()));
    const auto tables = warehouse->tables();
    QVERIFY(tables.has_value());
    QVERIFY(std::find(tables->begin(), tables->end(), "public.strata_customer_month") != tables->end());
}

void TestPushdown::columnsAreGuessed()
{
    const auto warehouse = open(QStringLiteral("SQLite"));
    const WarehouseMapping guess = warehouse->guess({{"kunden_nr", "text", false, false},
                                                     {"Name", "text", false, false},
                                                     {"Rechnungsdatum", "date", false, true},
                                                     {"net_sales", "numeric", true, false},
                                                     {"colour", "text", false, false}});
    QCOMPARE(guess,
             (WarehouseMapping{{"customer_id", "kunden_nr"},
                               {"customer_name", "Name"},
                               {"invoice_date", "Rechnungsdatum"},
                               {"revenue", "net_sales"}}));
}

void TestPushdown::aMissingDriver_namesItsPackage()
{
    QVERIFY(Warehouse::hasDriver(DatabaseKind::SQLite));
    QVERIFY(Warehouse::missingDriver(DatabaseKind::PostgreSQL).find("libqt6sql6-psql") != std::string::npos);
    QVERIFY(Warehouse::missingDriver(DatabaseKind::MySQL).find("libqt6sql6-mysql") != std::string::npos);
    QVERIFY(Warehouse::missingDriver(DatabaseKind::Odbc).find("libqt6sql6-odbc") != std::string::npos);
}

void TestPushdown::rubbish_isNoDatabase()
{
    QFile file(m_folder.filePath(QStringLiteral("rubbish.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello world, this is not a database");
    file.close();
    const Result<std::unique_ptr<Warehouse>> warehouse
        = Warehouse::open(*addressOf("sqlite://" + file.fileName().toStdString()), {});
    QVERIFY(!warehouse);
    QVERIFY(warehouse.error().detail.ends_with("this is no SQLite database"));
    QVERIFY(!Warehouse::open(*addressOf("sqlite:///no/such.db"), {}));
}

QTEST_GUILESS_MAIN(TestPushdown)
#include "tst_pushdown.moc"
