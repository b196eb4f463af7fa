#include "core/method/costtoserve.h"
#include "core/method/metrics.h"
#include "core/model/batch.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace strata;

namespace {

const Day kDay = *parseIsoDate("2025-06-30");

// What a case counts of a customer beyond its invoices: "visits", 3.
using Counts = std::vector<std::pair<const char*, double>>;

// Customers with so many lines, spread over so many orders, and what else is counted of them.
class Case
{
public:
    Case() { m_lines.kind = TableKind::InvoiceLines; }

    void add(const char* name, int orders, int lines, double sales, double cost, const Counts& counts = {})
    {
        const auto customer = std::int32_t(m_lines.customers.ids.size());
        m_lines.customers.ids.emplace_back(name);
        m_counts.push_back(counts);
        const auto firstInvoice = std::int32_t(m_lines.lines.invoiceIds.size());
        for (int i = 0; i < orders; ++i)
            m_lines.lines.invoiceIds.push_back(std::to_string(firstInvoice + i));
        for (int i = 0; i < lines; ++i) {
            m_lines.lines.customer.push_back(customer);
            m_lines.lines.date.push_back(kDay);
            m_lines.lines.invoice.push_back(firstInvoice + i % orders);
            m_lines.lines.net.push_back(part(sales, i, lines));
            m_lines.lines.cost.push_back(part(cost, i, lines));
        }
    }

    struct Answer
    {
        MetricTable table;
        CostToServe cost;

        double margin(std::size_t customer) const { return table.find("gm_dollars")->values[customer]; }
        double profit(std::size_t customer) const
        {
            return table.find("net_profit_dollars")->values[customer];
        }
        double total(std::size_t customer) const { return double(cost.totals[customer]) / kAmountUnit; }
        double part(const char* driver, std::size_t customer) const
        {
            for (const DriverCost& one : cost.drivers)
                if (one.driver.key == driver)
                    return double(one.costs[customer]) / kAmountUnit;
            return std::numeric_limits<double>::quiet_NaN();
        }
    };
    Answer withRates(const CostRates& rates) const
    {
        const auto dataset = assemble({std::make_shared<const BatchRows>(m_lines), countedFields()});
        const Period period{.asOf = kDay, .windowMonths = 12};
        return {computeMetrics(*dataset, period, rates), costToServe(*dataset, period, rates)};
    }

private:
    // The i-th of n parts that add up to the whole.
    static Amount part(double whole, int i, int n)
    {
        const Amount all = std::llround(whole * double(kAmountUnit));
        return i + 1 < n ? all / n : all - all / n * (n - 1);
    }

    // As a customer table brings them.
    std::shared_ptr<const BatchRows> countedFields() const
    {
        auto rows = std::make_shared<BatchRows>();
        const std::size_t customers = m_counts.size();
        rows->customers.ids = m_lines.customers.ids;
        rows->customers.names.resize(customers);
        std::vector<CustomerField>& fields = rows->customers.fields;
        for (std::size_t i = 0; i < customers; ++i) {
            for (const auto& [name, count] : m_counts[i]) {
                auto field = std::find_if(fields.begin(), fields.end(),
                                          [&](const CustomerField& one) { return one.name == name; });
                if (field == fields.end())
                    field = fields.insert(field,
                                          {.name = name,
                                           .isNumber = true,
                                           .texts = std::vector<std::string>(customers),
                                           .numbers = std::vector<double>(customers),
                                           .present = std::vector<std::uint8_t>(customers)});
                field->texts[i] = std::to_string(count);
                field->numbers[i] = count;
                field->present[i] = 1;
            }
        }
        return rows;
    }

    BatchRows m_lines;
    std::vector<Counts> m_counts; // of each customer
};

} // namespace

// Published customer-profitability cases.
class TestProfitExamples : public QObject
{
    Q_OBJECT

private slots:
    void springDistribution_fiveCustomers();
    void universityAndMemorial_differBy4554();
    void dakotasCustomerA_earns5725();
    void tenSmallOrders_eatTheMargin();
    void aHundredSmallOrders_areALoss();
};

// Cost Accounting textbook case "Spring Distribution": orders at 100, visits at 80, delivery miles at 2,
// cases at 0.50, expedited deliveries at 300.
void TestProfitExamples::springDistribution_fiveCustomers()
{
    struct Customer
    {
        const char* name;
        int orders, cases;
        double price;
        int visits, deliveries, miles, expedited;
        double parts[5], cost, margin, income; // orders, visits, delivery, handling, expediting
    };
    const Customer customers[]
        = {{"P", 15, 2080, 14.40, 2, 10, 14, 0, {1500, 160, 280, 1040, 0}, 2980, 4992, 2012},
           {"Q", 25, 8750, 14.16, 3, 30, 4, 0, {2500, 240, 240, 4375, 0}, 7355, 18900, 11545},
           {"R", 30, 60800, 13.20, 6, 60, 3, 0, {3000, 480, 360, 30400, 0}, 34240, 72960, 38720},
           {"S", 25, 31800, 13.92, 2, 40, 8, 0, {2500, 160, 640, 15900, 0}, 19200, 61056, 41856},
           {"T", 30, 3900, 12.96, 3, 20, 40, 1, {3000, 240, 1600, 1950, 300}, 7090, 3744, -3346}};
    Case spring;
    for (const Customer& one : customers)
        spring.add(one.name, one.orders, one.orders, one.cases * one.price, one.cases * 12.0,
                   {{"visits", one.visits},
                    {"delivery miles", one.deliveries * one.miles},
                    {"cases", one.cases},
                    {"expedited", one.expedited}});
    const Case::Answer answer = spring.withRates(
        {.perOrder = 100,
         .perField = {{"visits", 80}, {"delivery miles", 2}, {"cases", 0.5}, {"expedited", 300}},
         .guesses = {"field:expedited"},
         .ledgerTotal = 72000});

    const char* const drivers[]
        = {"order", "field:visits", "field:delivery miles", "field:cases", "field:expedited"};
    for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t d = 0; d < 5; ++d)
            QCOMPARE(answer.part(drivers[d], i), customers[i].parts[d]);
        QCOMPARE(answer.total(i), customers[i].cost);
        QCOMPARE(answer.margin(i), customers[i].margin);
        QCOMPARE(answer.profit(i), customers[i].income);
    }
    QCOMPARE(answer.cost.allocated, 70865.0);
    QCOMPARE(answer.cost.unallocated, 1135.0);
    QCOMPARE(answer.cost.guessed, 300.0);
    QCOMPARE(answer.cost.withoutMargin, 0.0);
    QCOMPARE(answer.cost.shareOfSalesWithCost, 1.0);
}

// Two hospitals buy the same for 40 660 that cost 38 000. Deliveries at 84, manual orders at 78, electronic
// ones at 17, order lines at 1.50: pools of 420 000, 624 000, 170 000 and 675 000 over 5 000, 8 000, 10 000
// and 450 000.
void TestProfitExamples::universityAndMemorial_differBy4554()
{
    Case hospitals;
    hospitals.add("University", 18, 190, 40660, 38000, {{"deliveries", 16}, {"electronic orders", 18}});
    hospitals.add("Memorial", 49, 210, 40660, 38000, {{"deliveries", 28}, {"manual orders", 49}});
    const Case::Answer answer = hospitals.withRates({.perLine = 675000.0 / 450000,
                                                     .perField = {{"deliveries", 420000.0 / 5000},
                                                                  {"manual orders", 624000.0 / 8000},
                                                                  {"electronic orders", 170000.0 / 10000}}});
    QCOMPARE(answer.margin(0), 2660.0);
    QCOMPARE(answer.total(0), 1935.0);
    QCOMPARE(answer.profit(0), 725.0);
    QCOMPARE(answer.margin(1), 2660.0);
    QCOMPARE(answer.total(1), 6489.0);
    QCOMPARE(answer.profit(1), -3829.0);
}

// Kaplan's case "Dakota Office Products", customer A: 103 000 of sales that cost 85 000, 200 cartons. The
// parts are those of a published solution; what it does not count is taken as an amount.
void TestProfitExamples::dakotasCustomerA_earns5725()
{
    Case dakota;
    dakota.add("A", 12, 60, 103000, 85000,
               {{"cartons", 200},
                {"cartons by freight", 200},
                {"manual order handling", 60},
                {"electronic order handling", 300},
                {"interest", 75}});
    const Case::Answer answer = dakota.withRates({.perLine = 4,
                                                  .perField = {{"cartons", 52},
                                                               {"cartons by freight", 6},
                                                               {"manual order handling", 1},
                                                               {"electronic order handling", 1},
                                                               {"interest", 1}}});
    QCOMPARE(answer.part("field:cartons", 0), 10400.0);
    QCOMPARE(answer.part("field:cartons by freight", 0), 1200.0);
    QCOMPARE(answer.part("line", 0), 240.0);
    QCOMPARE(answer.margin(0), 18000.0);
    QCOMPARE(answer.total(0), 12275.0); // 10 400 + 1 200 + 60 + 240 + 300 + 75
    QCOMPARE(answer.profit(0), 5725.0);
}

// Infor CSD's manual: 100 of sales at a cost of 50, an order costs 5.
void TestProfitExamples::tenSmallOrders_eatTheMargin()
{
    Case orders;
    orders.add("one order", 1, 10, 100, 50);
    orders.add("ten orders", 10, 10, 100, 50);
    const Case::Answer answer = orders.withRates({.perOrder = 5});
    QCOMPARE(answer.part("order", 0), 5.0);
    QCOMPARE(answer.profit(0), 45.0);
    QCOMPARE(answer.part("order", 1), 50.0);
    QCOMPARE(answer.profit(1), 0.0);
}

// MCA Associates: 5000 of sales at 30 % in 100 orders, an order costs 50.
void TestProfitExamples::aHundredSmallOrders_areALoss()
{
    Case orders;
    orders.add("small orders", 100, 100, 5000, 3500);
    const Case::Answer answer = orders.withRates({.perOrder = 50});
    QCOMPARE(answer.margin(0), 1500.0);
    QCOMPARE(answer.total(0), 5000.0);
    QCOMPARE(answer.profit(0), -3500.0);
    QCOMPARE(answer.table.find("small_order_share")->values[0], 1.0); // 15 each, below 50
}

QTEST_APPLESS_MAIN(TestProfitExamples)
#include "tst_profitexamples.moc"
