#include "core/method/metrics.h"
#include "core/model/batch.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace strata;

namespace {

const QString kFolder = QStringLiteral(SHARED_DATA "/data/adventureworks_dw/");

QList<QByteArray> cellsOf(const QByteArray& line)
{
    QList<QByteArray> cells{{}};
    bool isQuoted = false;
    for (const char c : line.trimmed()) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            cells.append(QByteArray());
        else
            cells.last() += c;
    }
    return cells;
}

// Reads "-1234.5678" without a detour over binary fractions.
Amount amountOf(const QByteArray& text)
{
    if (text.isEmpty())
        return kNoAmount;
    const auto point = text.indexOf('.');
    QByteArray digits = point < 0 ? text + "0000" : text.left(point) + (text.mid(point + 1) + "0000").left(4);
    return digits.toLongLong();
}

std::int32_t numberOf(QHash<QByteArray, std::int32_t>& known, std::vector<std::string>& list,
                      const QByteArray& text)
{
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    list.push_back(text.toStdString());
    return known.insert(text, std::int32_t(list.size()) - 1).value();
}

std::shared_ptr<const BatchRows> readLines(const QByteArray& csv)
{
    auto rows = std::make_shared<BatchRows>();
    rows->kind = TableKind::InvoiceLines;
    InvoiceLines& lines = rows->lines;
    QHash<QByteArray, std::int32_t> customers, invoices, products, categories;
    const QList<QByteArray> records = csv.split('\n');
    const QList<QByteArray> head = cellsOf(records.first());
    const auto at = [&](const char* name) { return head.indexOf(QByteArray(name)); };
    const auto customer = at("customer_id"), invoice = at("invoice_id"), date = at("invoice_date");
    const auto product = at("product_id"), category = at("product_category"), net = at("revenue");
    const auto cost = at("cost"), freight = at("freight"), isReturn = at("is_return");
    for (const QByteArray& record : records.mid(1)) {
        const QList<QByteArray> cells = cellsOf(record);
        if (cells.size() != head.size())
            continue;
        lines.customer.push_back(numberOf(customers, rows->customers.ids, cells[customer]));
        lines.invoice.push_back(numberOf(invoices, lines.invoiceIds, cells[invoice]));
        lines.product.push_back(numberOf(products, lines.productIds, cells[product]));
        lines.category.push_back(numberOf(categories, lines.categories, cells[category]));
        lines.date.push_back(parseIsoDate(cells[date].toStdString()).value_or(kNoDay));
        lines.net.push_back(amountOf(cells[net]));
        lines.cost.push_back(amountOf(cells[cost]));
        lines.freight.push_back(amountOf(cells[freight]));
        lines.isReturn.push_back(cells[isReturn] == "1");
    }
    return rows;
}

struct Whale
{
    double total = 0, peakPercent = 0;
    std::size_t peakCustomers = 0, lossMakers = 0;
};

Whale whaleOf(std::vector<Amount> profits)
{
    std::sort(profits.rbegin(), profits.rend());
    Amount sum = 0, peak = 0;
    Whale whale;
    for (std::size_t i = 0; i < profits.size(); ++i) {
        sum += profits[i];
        whale.lossMakers += profits[i] < 0;
        if (sum > peak) {
            peak = sum;
            whale.peakCustomers = i + 1;
        }
    }
    whale.total = double(sum) / kAmountUnit;
    whale.peakPercent = 100.0 * double(peak) / double(sum);
    return whale;
}

} // namespace

// Microsoft's sample maker: 635 resellers, 60 855 lines, figures computed independently with pandas.
class TestAdventureWorks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCustomer_isAsInTheReference();
    void theWhale_peaksAt562PercentAfter300Customers();
    void freight_turnsTheProfitIntoALoss();

private:
    MetricTable metrics(const CostRates& rates) const
    {
        return computeMetrics(*m_dataset, {.asOf = *parseIsoDate("2013-11-30"), .windowMonths = 0}, rates);
    }

    std::shared_ptr<const Dataset> m_dataset;
};

void TestAdventureWorks::initTestCase()
{
    if (!QFile::exists(kFolder + "invoice_lines.csv.gz"))
        QSKIP("The data are not here.");
    QProcess unpack;
    unpack.start("gzip", {"-dc", kFolder + "invoice_lines.csv.gz"});
    if (!unpack.waitForFinished() || unpack.exitCode() != 0)
        QSKIP("gzip is not here.");
    m_dataset = assemble({readLines(unpack.readAllStandardOutput())});
    QCOMPARE(m_dataset->lines.size(), std::size_t{60855});
}

void TestAdventureWorks::everyCustomer_isAsInTheReference()
{
    const MetricTable table = metrics({});
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < m_dataset->customers.size(); ++i)
        places[m_dataset->customers.ids[i]] = i;

    QFile file(kFolder + "reference_customers.csv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> head = cellsOf(file.readLine());
    int seen = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = cellsOf(file.readLine());
        const auto place = places.find(cells[0].toStdString());
        QVERIFY2(place != places.end(), cells[0].constData());
        const auto check = [&](const char* id, const char* column, double tolerance) {
            const double expected = cells[head.indexOf(QByteArray(column))].toDouble();
            const MetricColumn* ours = table.find(id);
            return ours->present[place->second]
                && std::abs(ours->values[place->second] - expected) <= tolerance;
        };
        // The reference is rounded to four decimals; money agrees to the cent and better.
        QVERIFY2(check("net_sales", "revenue", 0.001), cells[0].constData());
        QVERIFY2(check("gm_dollars", "profit", 0.001), cells[0].constData());
        QVERIFY2(check("order_count", "orders", 0), cells[0].constData());
        QVERIFY2(check("line_count", "lines", 0), cells[0].constData());
        QVERIFY2(check("unique_products", "products", 0), cells[0].constData());
        QVERIFY2(check("recency_days", "recency_days", 0), cells[0].constData());
        ++seen;
    }
    QCOMPARE(seen, 635);
    QCOMPARE(table.customers, std::size_t{635});
    QCOMPARE(table.shareOfSalesWithCost, 1.0);
}

void TestAdventureWorks::theWhale_peaksAt562PercentAfter300Customers()
{
    const Whale whale = whaleOf(metrics({}).netProfit);
    QCOMPARE(std::round(whale.total * 100) / 100, 470482.60);
    QCOMPARE(std::round(whale.peakPercent * 100) / 100, 561.88);
    QCOMPARE(whale.peakCustomers, std::size_t{300});
    QCOMPARE(whale.lossMakers, std::size_t{335});
}

void TestAdventureWorks::freight_turnsTheProfitIntoALoss()
{
    const Whale whale = whaleOf(metrics({.perFreightUnit = 1.0}).netProfit);
    QCOMPARE(std::round(whale.total * 100) / 100, -1540783.31);
    QCOMPARE(whale.lossMakers, std::size_t{399});
}

QTEST_GUILESS_MAIN(TestAdventureWorks)
#include "tst_adventureworks.moc"
