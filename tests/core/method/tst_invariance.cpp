#include "core/method/metrics.h"
#include "core/sample/sample.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace strata;

namespace {

template <typename T> void reorder(std::vector<T>& column, const std::vector<std::size_t>& order)
{
    const std::vector<T> before = column;
    for (std::size_t i = 0; i < order.size(); ++i)
        column[i] = before[order[i]];
}

std::shared_ptr<const BatchRows> shuffled(const BatchRows& rows)
{
    auto mixed = std::make_shared<BatchRows>(rows);
    InvoiceLines& lines = mixed->lines;
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(5);
    std::shuffle(order.begin(), order.end(), random);
    reorder(lines.customer, order);
    reorder(lines.date, order);
    reorder(lines.invoice, order);
    reorder(lines.product, order);
    reorder(lines.category, order);
    reorder(lines.quantity, order);
    reorder(lines.net, order);
    reorder(lines.cost, order);
    reorder(lines.list, order);
    reorder(lines.freight, order);
    reorder(lines.freightBilled, order);
    reorder(lines.isReturn, order);
    reorder(lines.due, order);
    reorder(lines.paid, order);
    return mixed;
}

// To the last bit.
bool areSame(const MetricTable& a, const MetricTable& b)
{
    return a.customers == b.customers && a.asOf == b.asOf && a.firstSale == b.firstSale
        && a.lastSale == b.lastSale && a.lifetimeOrders == b.lifetimeOrders && a.netSales == b.netSales
        && a.grossMargin == b.grossMargin && a.netProfit == b.netProfit
        && a.shareOfSalesWithCost == b.shareOfSalesWithCost
        && std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const MetricColumn& x, const MetricColumn& y) {
                          return x.id == y.id && x.values == y.values && x.present == y.present;
                      });
}

} // namespace

// The same data give the same figures, however they come and however many threads add them up.
class TestInvariance : public QObject
{
    Q_OBJECT

private slots:
    void threads_changeNothing();
    void theOrderOfRows_changesNothing();
};

void TestInvariance::threads_changeNothing()
{
    const Project project = sampleProject();
    const auto dataset = assemble(makeSample(900)); // enough lines for several threads
    QVERIFY(dataset->lines.size() > 150000);
    const MetricTable one = computeMetrics(*dataset, project.period, project.rates, 1);
    for (const int threads : {2, 3, 7})
        QVERIFY(areSame(one, computeMetrics(*dataset, project.period, project.rates, threads)));
}

void TestInvariance::theOrderOfRows_changesNothing()
{
    const Project project = sampleProject();
    const auto batches = makeSample(150);
    const MetricTable sorted = computeMetrics(*assemble(batches), project.period, project.rates);
    const MetricTable mixed
        = computeMetrics(*assemble({batches[0], shuffled(*batches[1])}), project.period, project.rates);
    QVERIFY(areSame(sorted, mixed));
}

QTEST_APPLESS_MAIN(TestInvariance)
#include "tst_invariance.moc"
