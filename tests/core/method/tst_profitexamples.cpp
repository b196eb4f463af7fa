#include "core/method/metrics.h"
#include "core/model/batch.h"

#include <QTest>

#include <cmath>

using namespace strata;

namespace {

const Day kDay = *parseIsoDate("2025-06-30");

// Customers with so many lines, spread over so many orders; what the lines do not carry is booked as freight.
class Case
{
public:
    Case() { m_rows.kind = TableKind::InvoiceLines; }

    void add(const char* name, int orders, int lines, double sales, double cost, double otherCost = 0.0)
    {
        const auto customer = std::int32_t(m_rows.customers.ids.size());
        m_rows.customers.ids.emplace_back(name);
        const auto firstInvoice = std::int32_t(m_rows.lines.invoiceIds.size());
        for (int i = 0; i < orders; ++i)
            m_rows.lines.invoiceIds.push_back(std::to_string(firstInvoice + i));
        for (int i = 0; i < lines; ++i) {
            m_rows.lines.customer.push_back(customer);
            m_rows.lines.date.push_back(kDay);
            m_rows.lines.invoice.push_back(firstInvoice + i % orders);
            m_rows.lines.net.push_back(part(sales, i, lines));
            m_rows.lines.cost.push_back(part(cost, i, lines));
            m_rows.lines.freight.push_back(i == 0 ? part(otherCost, 0, 1) : 0);
        }
    }

    MetricTable withRates(const CostRates& rates) const
    {
        return computeMetrics(*assemble({std::make_shared<const BatchRows>(m_rows)}),
                              {.asOf = kDay, .windowMonths = 12}, rates);
    }

private:
    // The i-th of n parts that add up to the whole.
    static Amount part(double whole, int i, int n)
    {
        const Amount all = std::llround(whole * double(kAmountUnit));
        return i + 1 < n ? all / n : all - all / n * (n - 1);
    }

    BatchRows m_rows;
};

double profitOf(const MetricTable& table, std::size_t customer)
{
    return table.find("net_profit_dollars")->values[customer];
}

} // namespace

// Published customer-profitability cases.
class TestProfitExamples : public QObject
{
    Q_OBJECT

private slots:
    void springDistribution_fiveCustomers();
    void universityAndMemorial_differBy4554();
    void tenSmallOrders_eatTheMargin();
    void aHundredSmallOrders_areALoss();
};

// Cost Accounting textbook case "Spring Distribution": orders at 100, cases at 0.50, visits at 80, miles at
// 2, expedited deliveries at 300.
void TestProfitExamples::springDistribution_fiveCustomers()
{
    Case spring;
    spring.add("P", 15, 2080, 2080 * 14.40, 2080 * 12, 160 + 280);
    spring.add("Q", 25, 8750, 8750 * 14.16, 8750 * 12, 240 + 240);
    spring.add("R", 30, 60800, 60800 * 13.20, 60800 * 12, 480 + 360);
    spring.add("S", 25, 31800, 31800 * 13.92, 31800 * 12, 160 + 640);
    spring.add("T", 30, 3900, 3900 * 12.96, 3900 * 12, 240 + 1600 + 300);
    const MetricTable table = spring.withRates({.perOrder = 100, .perLine = 0.5, .perFreightUnit = 1});

    const double margins[] = {4992, 18900, 72960, 61056, 3744};
    const double incomes[] = {2012, 11545, 38720, 41856, -3346};
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(table.find("gm_dollars")->values[i], margins[i]);
        QCOMPARE(profitOf(table, i), incomes[i]);
    }
}

// Two hospitals buy the same for 40 660 that cost 38 000. Lines at 1.50; deliveries at 84, manual orders at
// 78 and electronic ones at 17 make the rest.
void TestProfitExamples::universityAndMemorial_differBy4554()
{
    Case hospitals;
    hospitals.add("University", 18, 190, 40660, 38000, 16 * 84 + 18 * 17);
    hospitals.add("Memorial", 49, 210, 40660, 38000, 28 * 84 + 49 * 78);
    const MetricTable table = hospitals.withRates({.perLine = 1.5, .perFreightUnit = 1});
    QCOMPARE(profitOf(table, 0), 725.0);
    QCOMPARE(profitOf(table, 1), -3829.0);
}

// Infor CSD's manual: 100 of sales at a cost of 50, an order costs 5.
void TestProfitExamples::tenSmallOrders_eatTheMargin()
{
    Case orders;
    orders.add("one order", 1, 10, 100, 50);
    orders.add("ten orders", 10, 10, 100, 50);
    const MetricTable table = orders.withRates({.perOrder = 5});
    QCOMPARE(profitOf(table, 0), 45.0);
    QCOMPARE(profitOf(table, 1), 0.0);
}

// MCA Associates: 5000 of sales at 30 % in 100 orders, an order costs 50.
void TestProfitExamples::aHundredSmallOrders_areALoss()
{
    Case orders;
    orders.add("small orders", 100, 100, 5000, 3500);
    const MetricTable table = orders.withRates({.perOrder = 50});
    QCOMPARE(table.find("gm_dollars")->values[0], 1500.0);
    QCOMPARE(profitOf(table, 0), -3500.0);
    QCOMPARE(table.find("small_order_share")->values[0], 1.0); // 15 each, below 50
}

QTEST_APPLESS_MAIN(TestProfitExamples)
#include "tst_profitexamples.moc"
